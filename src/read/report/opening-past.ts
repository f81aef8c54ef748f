import { isInfinitive } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { beginsSubject } from './recital.ts';
import { isCapital, isMonthName } from './token.ts';
import { type Clauses, type Finite, fitting, impliesBody, skipAdverbs, useAt } from './verb-form.ts';

/**
 * "Agreed to hold …", "Also noted with concern that …", "Approved the accounts": minutes that name nobody tell by a past alone
 * what the body did. The same form is a participle in "Agreed text" and in "Asked the reason, Ms. Lund said".
 */
export function openingPastAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const use = fitting(clauses, i, language, ['past']);
	if (use === null || isBase(clauses, i, language) || !opensIn(clauses, i, use.verb, use.end, language)) return null;
	return { verb: use.verb, voice: 'operative', start: i, end: use.end, negated: false };
}

/** "Were agreed as a true record.", "NOTED": minutes say under a title what became of it, by an auxiliary and its participle or by that alone. */
export function subjectlessAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { tokens, from } = clauses;
	if (i !== from || !isCapital(tokens[i]) || language.grammar.verbFirst) return null;
	const passive = language.passives.has(tokens[i]?.key ?? '');
	const at = passive ? skipAdverbs(clauses, i + 1, language).at : i;
	const use = fitting(clauses, at, language, ['participle']);
	if (use === null || !impliesBody(use.verb) || !(passive || (from === 0 && standsAlone(clauses, use.end, language))))
		return null;
	return { verb: use.verb, voice: 'operative', start: i, end: use.end, negated: false };
}

/** Nothing behind it but how it was done, and a stop, or capitals: "Agreed unanimously." */
function standsAlone(clauses: Clauses, end: number, language: Language): boolean {
	const at = overManner(clauses, end, language);
	const token = clauses.tokens[at];
	const capitals = /^\p{Lu}+$/u.test(clauses.tokens[clauses.from]?.text ?? '');
	return at === clauses.to ? capitals : at === clauses.to - 1 && /^[.!]$/u.test(token?.key ?? '');
}

/** "12 May 2014: Approved the accounts", "2014-05-12 Noted that": a diary of decisions dates each. */
export function datedPastAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { tokens, from } = clauses;
	if (i === from || i - from > dateReach || !isCapital(tokens[i])) return null;
	const before = tokens.slice(from, i).filter(({ word }) => word);
	const dated = before.every((token) => /\d/u.test(token.key) || isMonthName(token, language));
	return dated && before.some(({ key }) => yearLike.test(key)) ? openingPastAt(clauses, i, language) : null;
}

/** How many tokens the date before a past may have, its marks included, and what shows that it is one. */
const dateReach = 9;
const yearLike = /^(?:1[89]|2[01])\d\d(?:\D|$)|\D(?:1[89]|2[01])\d\d$/u;

/** "Set": a form that is also the bare verb orders more often than it tells. */
const isBase = ({ tokens }: Clauses, i: number, { verbs }: Language): boolean =>
	(verbs.get(tokens[i]?.key ?? '') ?? []).some(({ use }) => use === 'base');

function opensIn(clauses: Clauses, i: number, verb: Verb, end: number, language: Language): boolean {
	const { tokens } = clauses;
	const at = overManner(clauses, end, language);
	const key = tokens[at]?.key ?? '';
	if (language.thatWords.has(key)) return true;
	const marked = language.infinitive.has(key) && !language.determiners.has(tokens[at + 1]?.key ?? '');
	if (marked && isInfinitive(tokens[at + 1], language)) return verb.frame === 'that' || verb.kind === 'commitment';
	if (language.conjunctions.has(key)) return goesOn(clauses, skipAdverbs(clauses, at + 1, language).at, language);
	return opensObject(clauses, at, verb, language) && !hasClauseBehind(clauses, i, language);
}

/** Over "with regret", ", by five votes to three,": how it was done. */
function overManner(clauses: Clauses, end: number, language: Language): number {
	const { at } = skipAdverbs(clauses, end, language);
	const felt = language.prepositions.has(clauses.tokens[at]?.key ?? '') && isFelt(clauses, at + 1, language);
	return felt ? at + 2 : at;
}

const isFelt = ({ tokens }: Clauses, at: number, { grammar }: Language): boolean =>
	grammar.fillers.has(tokens[at]?.key ?? '');

/** "Considered and approved", "Proposed and had passed". */
const goesOn = (clauses: Clauses, at: number, language: Language): boolean =>
	language.background.has(clauses.tokens[at]?.key ?? '') ||
	(useAt(clauses, at, language, ['past']) !== null && openingPastAt(clauses, at, language) !== null);

/** What a past has behind it and a participle before its noun does not: "the accounts", "Ms. Lund", "on a plan". */
function opensObject({ tokens, to }: Clauses, at: number, verb: Verb, language: Language): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || language.agents.has(token.key)) return false;
	if (language.determiners.has(token.key) || language.possessives.has(token.key)) return true;
	if (language.grammar.afterPresent.has(token.key) || language.infinitive.has(token.key))
		return (
			(verb.frame === 'that' || verb.kind === 'information') &&
			next !== undefined &&
			(language.determiners.has(next.key) || isCapital(next))
		);
	if (!isCapital(token)) return false;
	const named = language.titles.has(token.key) || language.countries.has(token.key) || /\d/u.test(next?.text ?? '');
	// "Invited Experts" is a title; "Invited Norwegians to comment" is none.
	const rest = tokens.slice(at + 1, to);
	return (
		named ||
		(verb.frame === 'asks' && rest.some(({ key }) => language.infinitive.has(key))) ||
		(verb.frame === 'thanks' && rest.some(({ key }) => language.grammar.praisedFor.has(key)))
	);
}

/** How many words the subject of such a clause may have. */
const subjectReach = 8;

/** "Asked the reason, Ms. Lund said": behind a comma a subject with a verb of its own. */
function hasClauseBehind(clauses: Clauses, from: number, language: Language): boolean {
	const { tokens, to } = clauses;
	for (let k = from + 1; k < to; k++) {
		if (tokens[k]?.key !== ',' || !beginsSubject(clauses, k + 1, language)) continue;
		for (let j = k + 2; j < Math.min(to, k + 2 + subjectReach); j++) {
			const key = tokens[j]?.key ?? '';
			if (key === ',' || language.subordinators.has(key) || language.conjunctions.has(key)) break;
			if (language.passives.has(key) || language.futures.has(key) || useAt(clauses, j, language, ['past', 'present']))
				return true;
		}
	}
	return false;
}
