import type { Language } from './language/language.ts';
import { isCapital } from './token.ts';
import { type Clauses, type Finite, useAt } from './verb-form.ts';

/** How many words those who move and second may be named in. */
export const moverReach = 16;

/**
 * "Moved by Ms. Lund, seconded by Mr. Lee, that the plan be adopted": minutes open a motion with its participle. "Proposed by the secretariat,
 * the plan was adopted" tells of the plan: a second, or a clause with "that", must follow.
 */
export function movedAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { tokens, from, to } = clauses;
	const { agents, grammar, thatWords } = language;
	if (i !== from || !isCapital(tokens[i]) || !agents.has(tokens[i + 1]?.key ?? '')) return null;
	const use = useAt(clauses, i, language, ['participle']);
	if (use === null || !grammar.moving.has(tokens[i]?.key ?? '')) return null;
	const moves = tokens
		.slice(i + 2, Math.min(to, i + moverReach))
		.some(({ key }) => grammar.moving.has(key) || thatWords.has(key));
	return moves ? { verb: use.verb, voice: 'passive', start: i, end: use.end, negated: false } : null;
}
