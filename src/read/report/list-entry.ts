import { infinitiveAfter, infinitiveBegins, isInfinitive } from './infinitive.ts';
import type { Language } from './language/language.ts';
import { isBullet, isListLabel, isMarker } from './list.ts';
import { type Clauses, type Finite, fitting, hasWords, impliesBody, type Voice } from './verb-form.ts';
import { groupOf, type List, type State, type Step, type VerbGroup } from './verb-group.ts';

/** "decided: (a) to …", "agreed to: i. …", "постановил: a) …": nothing but a marker stands between a decision and the colon. */
export function opensList({ tokens, to }: Clauses, i: number, { last }: State, language: Language): boolean {
	if (last === null || last.verb?.kind !== 'decision' || last.negated || last.end > i) return false;
	const between = tokens.slice(last.end, i).every(({ key }) => isMarker(key, language) || language.adverbs.has(key));
	return between && (tokens.slice(i, to).some(({ key }) => key === ';') || isBullet(tokens[i + 1]));
}

/** "décide que : a) les cartes sont publiques ; (b) …": letters under a that-clause are all its words. */
export const isWholeList = ({ tokens }: Clauses, colon: number, { thatWords }: Language): boolean =>
	tokens[colon]?.key === ':' &&
	thatWords.has(tokens[colon - 1]?.key ?? '') &&
	isListLabel(tokens, tokens[colon + 1]?.key === '(' ? colon + 2 : colon + 1);

export const listUnder = (
	{ tokens }: Clauses,
	colon: number,
	head: VerbGroup | null,
	{ infinitive }: Language,
): List | null => (head === null ? null : { head, bare: infinitive.has(tokens[colon - 1]?.key ?? '') });

/** One letter of such a list: an act of its own, under its own verb where the tables have it, else under the verb of the list. */
export function listEntry(
	clauses: Clauses,
	i: number,
	state: State,
	{ head, bare }: List,
	language: Language,
): Step | null {
	const { tokens } = clauses;
	if (hasWords(clauses, state.clauseStart, i, language)) return null;
	// "À l'occasion, les ports": a preposition like any other.
	const marked = language.thatWords.has(tokens[i]?.key ?? '') || infinitiveBegins(tokens, i, language);
	const at = marked ? infinitiveAfter(tokens, i, clauses.to, language) : i;
	const inner = fitting(clauses, at, language, ['base']);
	const tabled = inner !== null && impliesBody(inner.verb);
	const begins =
		marked || inner !== null || infinitiveBegins(tokens, i, language) || (bare && isInfinitive(tokens[i], language));
	if (!begins) return null;
	// "It was agreed: (a) to close": what follows is told as in a resolution.
	const voice: Voice = head.voice === 'active' ? 'active' : 'operative';
	const match: Finite = tabled
		? { verb: inner.verb, voice, start: at, end: inner.end, negated: false }
		: { verb: head.verb, voice, start: i, end: i + 1, negated: false };
	Object.assign(state, { mode: 'complement', subjectStart: head.subjectStart, subjectEnd: head.subjectEnd, finite: i });
	const group = {
		...groupOf(match, match.verb, state, true, false),
		begin: state.clauseStart,
		listed: !tabled,
		entryOf: head.start,
	};
	return { at: match.end - 1, group };
}

/** "on that issue": behind a preposition the word points at a thing; "in that the" and "considering that" open a clause. */
export const pointsBack = ({ tokens }: Clauses, i: number, language: Language): boolean =>
	language.thatWords.has(tokens[i]?.key ?? '') &&
	language.determiners.has(tokens[i]?.key ?? '') &&
	language.prepositions.has(tokens[i - 1]?.key ?? '') &&
	!language.grammar.gerundEnding.test(tokens[i - 1]?.key ?? '') &&
	!language.grammar.participleEnding.test(tokens[i - 1]?.key ?? '') &&
	!language.determiners.has(tokens[i + 1]?.key ?? '');
