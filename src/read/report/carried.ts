import type { Language, VerbUse } from './language/language.ts';
import { isCapital } from './token.ts';
import { type Clauses, type Finite, impliesBody, skipAdverbs } from './verb-form.ts';

/** "Motion carried.", "The motion passed 7–0", "Carried unanimously.": what was put to the vote is decided, with no auxiliary. */
export function carriedAt(clauses: Clauses, i: number, language: Language, clauseStart: number): Finite | null {
	const { tokens, from } = clauses;
	const verb = language.verbs.get(tokens[i]?.key ?? '')?.find(({ verb, use }) => use === 'past' && verb.ofItself)?.verb;
	if (verb === undefined) return shortlyAt(clauses, i, language);
	if (!closes(clauses, i + 1, language)) return null;
	const put = tokens.slice(clauseStart, i).some(({ key }) => verb.needs?.has(key));
	return put || (i === from && isCapital(tokens[i]))
		? { verb, voice: 'passive', start: i, end: i + 1, negated: false }
		: null;
}

/** "Approved.", "Unanimously approved, with a remark by the Chair": under what was put, a word says what became of it. */
function shortlyAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { tokens, from, to } = clauses;
	if (!isCapital(tokens[from]) || skipAdverbs(clauses, from, language).at !== i) return null;
	const fits = ({ verb, use }: VerbUse): boolean =>
		(use === 'past' || use === 'participle') &&
		verb.kind === 'decision' &&
		verb.frame === 'plain' &&
		verb.particles.length === 0 &&
		impliesBody(verb);
	const verb = language.verbs.get(tokens[i]?.key ?? '')?.find(fits)?.verb;
	const { at } = skipAdverbs(clauses, i + 1, language);
	const behind = tokens[at];
	// "Approved: Ms. Low" is a form that somebody signs.
	if (verb === undefined || (at < to && behind !== undefined && (behind.word || behind.key === ':'))) return null;
	return { verb, voice: 'passive', start: i, end: i + 1, negated: false };
}

/** Nothing follows but how it was carried: "unanimously", "7–0", "by a majority", "with two abstentions". */
function closes(clauses: Clauses, from: number, language: Language): boolean {
	const { tokens, to } = clauses;
	const { at } = skipAdverbs(clauses, from, language);
	const token = tokens[at];
	if (at > from || at >= to || token === undefined || !token.word || /^\d/u.test(token.key)) return true;
	return tokens.slice(at + 1, Math.min(to, at + mannerReach)).some(({ key }) => language.manners.has(key));
}

/** How many words "by a two-thirds majority" may have. */
const mannerReach = 5;
