import type { Language } from './language/language.ts';
import { isMarker } from './list.ts';
import { isCapital, type Token } from './token.ts';
import { type Clauses, useAt } from './verb-form.ts';

/** Where the recitals of a preamble begin, "considering" or "noting", before `to`; null where there are none. */
export function recitalsFrom(
	tokens: readonly Token[],
	from: number,
	to: number,
	{ grammar, prepositions }: Language,
): number | null {
	for (let i = from; i < to; i++)
		if (grammar.gerundEnding.test(tokens[i]?.key ?? '') && prepositions.has(tokens[i]?.key ?? '')) return i;
	return null;
}

/** "considérant que", "profondément préoccupée par", "se félicitant": a word that opens a recital, over adverbs and small words. */
export function opensRecital(
	tokens: readonly Token[],
	from: number,
	{ adverbs, clitics, grammar, partyNouns }: Language,
): boolean {
	let at = from;
	while (adverbs.has(tokens[at]?.key ?? '') || clitics.has(tokens[at]?.key ?? '')) at++;
	const key = tokens[at]?.key ?? '';
	return grammar.recitals.has(key) || (grammar.gerundEnding.test(key) && !partyNouns.has(key));
}

/** "• recognising the need, resolves": a clause that opens with a gerund has no subject of its own. */
export const isRecital = (tokens: readonly Token[], from: number, to: number, { grammar }: Language): boolean => {
	let at = from;
	while (at < to && !tokens[at]?.word) at++;
	return grammar.gerundEnding.test(tokens[at]?.key ?? '');
};

/** How many words the subject behind a recital may have. */
const recitalSubject = 8;

/** "Considering that the project is late, the Committee resolves to cancel it": behind the comma the subject and its decision. */
export function endsRecital(clauses: Clauses, comma: number, clauseStart: number, language: Language): boolean {
	const { tokens, to } = clauses;
	if (!isRecital(tokens, clauseStart, to, language) || !beginsSubject(clauses, comma + 1, language)) return false;
	for (let i = comma + 2; i < Math.min(to, comma + 1 + recitalSubject); i++) {
		if (!tokens[i]?.word || language.subordinators.has(tokens[i]?.key ?? '')) return false;
		if (useAt(clauses, i, language, ['past', 'present'])?.verb.kind === 'decision')
			return isMarker(tokens[i + 1]?.key ?? '', language);
	}
	return false;
}

/** True where a subject can begin: an article, a capital, a pronoun, a noun of parties. */
export function beginsSubject(clauses: Clauses, at: number, language: Language): boolean {
	const token = clauses.tokens[at];
	if (token === undefined) return false;
	const { it, person, they, any } = language.pronouns;
	return (
		language.determiners.has(token.key) ||
		it.has(token.key) ||
		person.has(token.key) ||
		they.has(token.key) ||
		any.has(token.key) ||
		language.grammar.openingArticles.has(token.key) ||
		language.expletives.has(token.key) ||
		language.partyNouns.has(token.key) ||
		language.bodyNouns.has(token.key) ||
		(isCapital(token) && !language.prepositions.has(token.key))
	);
}
