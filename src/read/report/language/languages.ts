import { eachWord } from '../letter.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { russian } from './ru/index.ts';

/** The languages that reports are read in. A further one is a folder of tables and a line here. */
export const languages: readonly Language[] = [english, french, russian];

/** Frequent words of languages that have no tables yet, so that a report in one of them is not taken for English. */
const others: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['es', new Set('el la los las de y en que del para por con una se al'.split(' '))],
	['de', new Set('der die das und in den von zu mit im für auf ist nicht ein'.split(' '))],
]);

/** How much of a text is looked at to tell its language, in characters. */
const sample = 20000;

/** The languages, by their codes, that each frequent word tells of. */
const tells = new Map<string, string[]>();
for (const [code, words] of [...languages.map(({ code, hallmarks }) => [code, hallmarks] as const), ...others])
	for (const word of words) tells.set(word, [...(tells.get(word) ?? []), code]);

const longestHallmark = Math.max(...[...tells.keys()].map(({ length }) => length));

/** How many words a text has, and of each language how many of them are frequent there. */
function frequentIn(text: string): { readonly words: number; readonly counts: ReadonlyMap<string, number> } {
	const counts = new Map<string, number>();
	const lower = text.toLowerCase();
	let words = 0;
	eachWord(lower, (start, end) => {
		words++;
		const codes = end - start > longestHallmark ? undefined : tells.get(lower.slice(start, end));
		for (const code of codes ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
	});
	return { words, counts };
}

/** The language of a text, by its frequent words; `known` is false where there are no tables for it. */
export function languageOf(text: string): { readonly language: Language; readonly known: boolean } {
	const { counts } = frequentIn(text.slice(0, sample * 4).slice(-sample * 3));
	const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
	const language = languages.find(({ code }) => code === best);
	const first = languages[0] as Language;
	return language
		? { language, known: true }
		: { language: { ...first, code: best ?? 'und' }, known: best === undefined };
}

/** Below so many known words a paragraph is too short to have a language of its own. */
const leastWords = 12;

/** The language of one paragraph: another than the document's only where three in four of its frequent words are of that language. */
export function paragraphLanguage(text: string, own: Language): Language {
	const { words, counts } = frequentIn(text);
	if (words < leastWords) return own;
	const countOf = ({ code }: Language): number => counts.get(code) ?? 0;
	const best = languages.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
	const ofOwn = languages.some(({ code }) => code === own.code) ? countOf(own) : 0;
	return countOf(best) >= 5 && countOf(best) > 3 * ofOwn ? best : own;
}
