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

/** The language of a text, by its frequent words; `known` is false where there are no tables for it. */
export function languageOf(text: string): { readonly language: Language; readonly known: boolean } {
	const counts = new Map<string, number>();
	for (const word of text
		.slice(0, sample * 4)
		.slice(-sample * 3)
		.toLowerCase()
		.match(/\p{L}+/gu) ?? []) {
		for (const language of languages)
			if (language.hallmarks.has(word)) counts.set(language.code, (counts.get(language.code) ?? 0) + 1);
		for (const [code, hallmarks] of others) if (hallmarks.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
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
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < leastWords) return own;
	const counts = languages.map((language) => ({
		language,
		count: words.filter((word) => language.hallmarks.has(word)).length,
	}));
	const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
	const ofOwn = counts.find(({ language }) => language.code === own.code)?.count ?? 0;
	return best.count >= 5 && best.count > 3 * ofOwn ? best.language : own;
}
