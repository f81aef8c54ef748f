import { oncePer } from '../../base/once.ts';
import { remembered } from '../../base/remembered.ts';
import type { Language } from './language/language.ts';
import { tokensOf } from './token.ts';

/**
 * False for a word that no rule takes for the finite verb of a clause, but at its head: nouns, articles and the like, most words,
 * which need no further look. Told from the tables, once for each word of a language; a new kind of finite verb has its line here.
 */
export function mayBeFinite(key: string, language: Language): boolean {
	return key.length <= longestKept ? words(language)(key) : isInTables(key, language);
}

/** Of longer words nothing is kept: they would hold the text that they were cut from. */
const longestKept = 32;

const words = oncePer((language: Language) => remembered(20_000, (key) => isInTables(key, language)));

const isInTables = (key: string, language: Language): boolean =>
	language.verbs.has(key) ||
	language.futures.has(key) ||
	language.perfects.has(key) ||
	language.unable.has(key) ||
	language.passives.has(key) ||
	language.background.has(key) ||
	language.grammar.lightFinite.has(key) ||
	language.grammar.fails.has(key) ||
	language.grammar.wishes.has(key) ||
	language.grammar.pasts.has(key) ||
	language.grammar.presents.has(key) ||
	language.grammar.pastEnding.test(key) ||
	language.grammar.operativeEnding.test(key) ||
	language.futureForms.some(({ ending }) => ending.test(key));

/** Words that tell something, as a title does not: an auxiliary, or a verb of the tables in its past or present. */
export const hasFiniteVerb = (words: string, language: Language): boolean =>
	tokensOf(words, language.tokens).some(
		({ key }) =>
			language.passives.has(key) ||
			language.modals.has(key) ||
			language.background.has(key) ||
			(language.verbs.get(key) ?? []).some(({ use }) => use === 'past' || use === 'present'),
	);
