import { isInfinitive } from './infinitive.ts';
import type { Language } from './language/language.ts';
import type { Token } from './token.ts';

/** Where the name of one whose duty it is ends: "Secretariat | to publish", "M. Blanc : | publier", "M. Blanc | publie le". */
export function dutyEnd(tokens: readonly Token[], language: Language): number {
	const marked = tokens.findIndex((token) => endsDuty(token, language));
	const present = presentDuty(tokens, language);
	if (marked < 0) return present < 0 ? afterTitled(tokens, language) : present;
	return present < 0 ? marked : Math.min(marked, present);
}

/** One with a title ends at the verb whatever follows it: "Mme Noir | contacte Lyon". */
function afterTitled(tokens: readonly Token[], { conjunctions, titles, determiners, partyNouns }: Language): number {
	if (!titles.has(tokens[0]?.key ?? '')) return -1;
	const inName = [conjunctions, titles, determiners, partyNouns];
	return tokens.findIndex(
		({ text, key, word }) => word && /^\p{Ll}/u.test(text) && !inName.some((words) => words.has(key)),
	);
}

const endsDuty = (token: Token, language: Language): boolean =>
	language.infinitive.has(token.key) ||
	/^[:–—-]$/u.test(token.key) ||
	(language.grammar.infinitiveForm !== null && isInfinitive(token, language));

/** The present of a task under its label, behind a name: "M. Blanc diffuse | le projet", "Les membres transmettent | leurs". */
export function presentDuty(tokens: readonly Token[], language: Language): number {
	const end = tokens.findIndex((_, i) => isStop(tokens, i, language));
	return tokens.slice(0, end < 0 ? tokens.length : end).findIndex((_, i) => i > 0 && isDuty(tokens, i, language));
}

/** A stop that is not the one behind a title: "M. Blanc". */
const isStop = (tokens: readonly Token[], i: number, { titles }: Language): boolean =>
	/^[.;:]$/u.test(tokens[i]?.key ?? '') && !titles.has(tokens[i - 1]?.key ?? '');

function isDuty(tokens: readonly Token[], i: number, language: Language): boolean {
	const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (before === undefined || token === undefined || next === undefined || !/^\p{Ll}/u.test(token.text)) return false;
	const { determiners, prepositions, grammar } = language;
	return (
		grammar.dutyForm.test(token.key) &&
		!isSmall(token.key, language) &&
		!determiners.has(before.key) &&
		!prepositions.has(before.key) &&
		(determiners.has(next.key) || grammar.afterDuty.has(next.key))
	);
}

const isSmall = (key: string, { determiners, prepositions, adverbs, passives, perfects }: Language): boolean =>
	determiners.has(key) || prepositions.has(key) || adverbs.has(key) || passives.has(key) || perfects.has(key);

/** True where the verb behind the first name tells what was done: "Ms. Low has sent", "M. Blanc n’a pas encore rédigé". */
export function tellsPast(tokens: readonly Token[], language: Language): boolean {
	for (let i = 1; i < tokens.length; i++) {
		const key = tokens[i]?.key ?? '';
		if (leadsAway(tokens[i], language) || isStop(tokens, i, language)) return false;
		if (language.grammar.tellsDone.has(key)) return true;
	}
	return false;
}

/** Behind these a verb is no longer the first of the sentence. */
const leadsAway = (token: Token | undefined, language: Language): boolean =>
	token === undefined ||
	token.key === ',' ||
	language.grammar.joinsClause.has(token.key) ||
	(language.grammar.infinitiveForm === null ? language.infinitive.has(token.key) : isInfinitive(token, language));
