import { eachWord } from '../letter.ts';
import type { Language } from './language.ts';

/**
 * Frequent words by which a language is told from others, so that it is known before its tables are there. Of those that
 * have no tables yet they keep a report from being taken for English.
 */
const hallmarks: Readonly<Record<string, string>> = {
	en: 'the of and to in that was were for on by with its this from which it be',
	fr: 'le la les de du des et en que qui dans pour une sur par aux été est au à il elle son sa ses ce cette ces ont ou avec',
	ru: 'и в на не что по с о для его как от к из за было были также или при их этой этого',
	es: 'el la los las de y en que del para por con una se al',
	de: 'der die das und in den von zu mit im für auf ist nicht ein',
};

/** How much of a text is looked at to tell its language, in characters. */
const sample = 20000;

/** The languages, by their codes, that each frequent word tells of. */
const tells = new Map<string, string[]>();
for (const [code, words] of Object.entries(hallmarks))
	for (const word of words.split(' ')) tells.set(word, [...(tells.get(word) ?? []), code]);

const longestHallmark = Math.max(...[...tells.keys()].map(({ length }) => length));

/** How many words a text has, and of each language how many of them are frequent there. */
function frequentIn(text: string): { readonly words: number; readonly counts: ReadonlyMap<string, number> } {
	const counts = new Map<string, number>();
	const lower = text.toLowerCase();
	let words = 0;
	eachWord(lower, (start, end) => {
		words++;
		const codes = end - start > longestHallmark ? undefined : tells.get(lower.slice(start, end));
		if (codes === undefined) return;
		for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	});
	return { words, counts };
}

/** The codes of the languages that any word of a text tells of: with their tables it reads as with all. */
export const languagesMet = (text: string): ReadonlySet<string> => new Set(frequentIn(text).counts.keys());

/** The language of a text, by its frequent words; `known` is false where there are no tables for it. */
export function languageOf(
	text: string,
	languages: readonly [Language, ...Language[]],
): { readonly language: Language; readonly known: boolean } {
	const { counts } = frequentIn(text.slice(0, sample * 4).slice(-sample * 3));
	const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
	const language = languages.find(({ code }) => code === best);
	return language
		? { language, known: true }
		: { language: { ...languages[0], code: best ?? 'und' }, known: best === undefined };
}

/** Below so many known words a paragraph is too short to have a language of its own. */
const leastWords = 12;

/** The language of one paragraph: another than the document's only where three in four of its frequent words are of that language. */
export function paragraphLanguage(text: string, own: Language, languages: readonly Language[]): Language {
	const { words, counts } = frequentIn(text);
	if (words < leastWords) return own;
	const countOf = ({ code }: Language): number => counts.get(code) ?? 0;
	const best = languages.reduce((a, b) => (countOf(b) > countOf(a) ? b : a));
	const ofOwn = languages.some(({ code }) => code === own.code) ? countOf(own) : 0;
	return countOf(best) >= 5 && countOf(best) > 3 * ofOwn ? best : own;
}
