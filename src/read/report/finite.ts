import { oncePer } from '../../base/once.ts';
import { remembered } from '../../base/remembered.ts';
import type { Language } from './language/language.ts';
import { locutionKey, someWord, tokensOf } from './token.ts';

/**
 * False for a word that no rule takes for the finite verb of a clause, but at its head: nouns, articles and the like, most words,
 * which need no further look. Told from the tables, once for each word of a language; a new kind of finite verb has its line here.
 */
export function mayBeFinite(key: string, language: Language): boolean {
	return key.length <= longestKept ? words(language)(key) : isInTables(key, language);
}

/** Of longer words nothing is kept: they would hold the text that they were cut from. */
const longestKept = 32;

const words = /* @__PURE__ */ oncePer((language: Language) => remembered(20_000, (key) => isInTables(key, language)));

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

/** What tells something, of a language: its words, and where a locution is in the way. */
const telling = /* @__PURE__ */ oncePer((language: Language) => {
	const tells = remembered(
		20_000,
		(key) =>
			language.passives.has(key) ||
			language.modals.has(key) ||
			language.background.has(key) ||
			(language.verbs.get(key) ?? []).some(({ use }) => use === 'past' || use === 'present'),
	);
	const locutions = [...language.tokens.locutions.values()].flat();
	const participles = remembered(
		20_000,
		(key) => language.passives.has(key) || (language.verbs.get(key) ?? []).some(({ use }) => use === 'participle'),
	);
	return {
		tells: (key: string): boolean => key.length <= longestKept && tells(key),
		/** "a adopté", "ont également été": a participle not far behind its auxiliary. */
		participle: (key: string): boolean => key.length <= longestKept && participles(key),
		/** Telling words that tell nothing as a part of a locution: "compte tenu de". */
		ofLocutions: new Set(locutions.flat().filter(tells)),
		/** Locutions tell something by themselves, none of their words does. */
		tellsWhole: locutions.some((keys) => tells(locutionKey(keys)) && !keys.some(tells)),
	};
});

/** How many words behind its auxiliary a participle can stand. */
const reach = 3;

/** How long a line may be, in characters, that could be a title. */
const fewWords = 80;

/** Words that tell something, as a title does not: an auxiliary, or a verb of the tables in its past or present. */
export function hasFiniteVerb(words: string, language: Language): boolean {
	const { tells, participle, ofLocutions, tellsWhole } = telling(language);
	let doubtful = tellsWhole;
	let near = 0;
	// "Отчет утвержден.": in a few words a short participle tells by itself.
	const alone = language.grammar.participlesTell && words.length < fewWords;
	const met = someWord(words, language.tokens, (key) => {
		if ((alone || near > 0) && participle(key)) return true;
		near = language.perfects.has(key) ? reach : near - 1;
		if (!tells(key)) return false;
		doubtful ||= ofLocutions.has(key);
		return true;
	});
	return doubtful ? tokensOf(words, language.tokens).some(({ key }) => tells(key)) : met;
}
