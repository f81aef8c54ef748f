import { afterFinite, isFiniteForm } from './finite-place.ts';
import type { Language } from './language/language.ts';
import { entryBegins, isBullet } from './list.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import { opensRecital } from './recital.ts';
import type { Token } from './token.ts';
import { type Clauses, fitting, impliesBody, skipAdverbs } from './verb-form.ts';

/** A resolution in one sentence: who stands before its recitals, and the marks behind which its operative verbs stand. */
export interface Enactment {
	/** Empty where the subject stands in an earlier paragraph. */
	readonly stem: Phrase;
	readonly opens: ReadonlySet<number>;
}

/** How many words the subject before a preamble may have, what stands beside it included. */
const subjectReach = 40;

/**
 * "La Conférence, considérant …, considérant que …, prend note de …, invite …": recitals first, then a verb in the present
 * behind each mark; where the subject stands in an earlier paragraph, with no recitals before it. Null where there is no such verb.
 */
export function enactmentIn(clauses: Clauses, language: Language, resumed: boolean): Enactment | null {
	const { from } = clauses;
	if (language.grammar.recitals.size === 0) return null;
	// "prie le Bureau de …, et invite …" under a subject of its own.
	if (resumed && isOperativeAfter(clauses, from - 1, language))
		return { stem: phrase(from, from), opens: new Set([from - 1, ...operativesIn(clauses, from, language)]) };
	const preamble = preambleIn(clauses, language);
	if (preamble === null || preamble.end >= clauses.to) return null;
	const opens = operativesIn(clauses, preamble.end, language);
	return opens.size === 0 ? null : { stem: phrase(from, preamble.end), opens };
}

/**
 * Who is about to resolve: the words before the comma of "La Conférence," with nothing behind it, or with recitals. Empty where
 * the sentence opens with a recital; null where it is no preamble.
 */
export function preambleIn(clauses: Clauses, language: Language): Phrase | null {
	const { tokens, from, to } = clauses;
	const first = entryBegins(tokens, from, to);
	if (opensRecital(tokens, first, language)) return phrase(from, from);
	for (let i = first; i < Math.min(to, first + subjectReach); i++) {
		const token = tokens[i] as Token;
		if (clauses.masked.has(i)) continue;
		if (token.key === ':' && closes(tokens, i + 1, to)) return phrase(from, i);
		if (/^[:;.]$/u.test(token.key) || isFiniteVerb(clauses, i, language)) return null;
		if (token.key === ',' && (closes(tokens, i + 1, to) || opensRecital(tokens, i + 1, language)))
			return phrase(from, i);
	}
	return null;
}

/** "La Conférence, 1.": nothing but a mark or the number of what follows. */
const closes = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).every(({ word, key }) => !word || /^\d{1,2}$/u.test(key));

const isFiniteVerb = ({ tokens }: Clauses, i: number, language: Language): boolean => {
	const key = tokens[i]?.key ?? '';
	if ([language.passives, language.perfects, language.background].some((words) => words.has(key))) return true;
	const before = tokens[i - 1]?.key ?? '';
	const noun = language.determiners.has(before) || language.prepositions.has(before);
	return !noun && (language.grammar.presents.has(key) || isFiniteForm(key, language) || isBareFar(key, language));
};

/** "dépendent": a plural of a verb that is in no table. */
const isBareFar = (key: string, { grammar }: Language): boolean => key.length > 6 && grammar.bareFar.test(key);

/** Within so many words "que" has its subject and what stands beside it; behind them its verb was one of no table. */
const clauseReach = 6;

/** The marks behind which an operative verb stands; none inside a clause whose own verb is still to come. */
function operativesIn(clauses: Clauses, from: number, language: Language): Set<number> {
	const { tokens, to, masked } = clauses;
	const found = new Set<number>();
	let open: number | null = null;
	for (let i = from; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (masked.has(i)) continue;
		// "tant pour les étalons que pour leur usage" opens no clause.
		if (language.subordinators.has(key) && !language.prepositions.has(tokens[i + 1]?.key ?? '')) open = i;
		else if (open !== null && (i > open + clauseReach || isFiniteVerb(clauses, i, language))) open = null;
		if (open === null && (/^[,;]$/u.test(key) || isBullet(tokens[i])) && isOperativeAfter(clauses, i, language))
			found.add(i);
	}
	return found;
}

/** ", prend note de", "; et décide en conséquence •": a verb by which the body acts, where a verb can stand. */
function isOperativeAfter(clauses: Clauses, mark: number, language: Language): boolean {
	const { tokens, to } = clauses;
	let at = entryBegins(tokens, mark + 1, to);
	while (language.conjunctions.has(tokens[at]?.key ?? '')) at++;
	at = skipAdverbs(clauses, at, language).at;
	while (language.reflexives.has(tokens[at]?.key ?? '')) at++;
	const use = fitting(clauses, at, language, ['present']);
	if (use === null || !impliesBody(use.verb)) return false;
	const after = tokens[use.end];
	return after === undefined || !after.word || afterFinite(after, language);
}
