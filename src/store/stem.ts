import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Place } from '../base/place.ts';
import { remembered } from '../base/remembered.ts';

/** A word where it stands, as it is looked for: `word` without case and marks, `stem` without its ending too. */
export interface Token extends Place {
	readonly word: string;
	readonly stem: string;
}

const lowered = (word: string): string => word.toLowerCase().replace(/ё/gu, 'е');

/** Without marks, so that what is typed without accents is found; Cyrillic letters such as й keep theirs. */
const plain = (word: string): string =>
	/^[\x20-\x7f]*$/u.test(word)
		? word
		: word
				.normalize('NFKD')
				.replace(/(?<![\u0400-\u04ff])\p{M}+/gu, '')
				.normalize('NFC');

const vocabularyMax = 50_000;
const ending = (stem: (word: string) => string) => remembered(vocabularyMax, (word: string) => plain(stem(word)));

/** Snowball's rules, by language; a language without rules keeps its words whole. */
const rules: Readonly<Record<string, (word: string) => string>> = { en: ending(english), fr: ending(french) };
const cyrillic = ending(russian);
const latin = remembered(vocabularyMax, plain);

/** The stem of a word in lower case. Cyrillic is taken for Russian in a text of any language; Latin in a Russian one for English. */
function stemOf(word: string, language: string): string {
	if (/^\p{Script=Cyrillic}/u.test(word)) return cyrillic(word);
	return (rules[language === 'ru' ? 'en' : language] ?? latin)(word);
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const apostrophe = /['’ʼ]/u;

/** `l’`, `d’`, `qu’` before a word and `’s`, `’t` after one belong to the grammar: nobody looks for them. */
function isElided(text: string, start: number, end: number): boolean {
	const before = end - start <= 2 && apostrophe.test(text.charAt(end)) && /\p{L}/u.test(text.charAt(end + 1));
	return before || (end - start === 1 && start > 1 && apostrophe.test(text.charAt(start - 1)));
}

/** The words of a text in a language (BCP 47), in order. */
export function tokensIn(text: string, language: string): readonly Token[] {
	const code = language.slice(0, 2).toLowerCase();
	const tokens: Token[] = [];
	for (const { 0: printed, index: start } of text.matchAll(word)) {
		const end = start + printed.length;
		if (isElided(text, start, end)) continue;
		const whole = lowered(printed);
		tokens.push({ start, end, word: latin(whole), stem: stemOf(whole, code) });
	}
	return tokens;
}

/** The stems that words can have: one list for each language we know and one without any. */
export function stemsIn(text: string): readonly (readonly string[])[] {
	const lists = ['en', 'fr', ''].map((language) => tokensIn(text, language).map(({ stem }) => stem));
	return [...new Map(lists.map((list) => [list.join(' '), list])).values()].filter((list) => list.length > 0);
}
