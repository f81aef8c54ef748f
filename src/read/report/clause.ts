import { coordinated, isInnerVerb, isPronoun } from './coordinate.ts';
import { enactmentIn } from './enacting.ts';
import type { Language } from './language/language.ts';
import { entryBegins, isBullet, isListLabel, isMarker } from './list.ts';
import { isWholeList, listEntry, listUnder, opensList, pointsBack } from './list-entry.ts';
import { beginsWithVerb, finiteAt, isReduced, onlyAdverbs, withClitics } from './main-verb.ts';
import { beginsSubject, endsRecital, isRecital, recitalsFrom } from './recital.ts';
import type { Token } from './token.ts';
import { type Clauses, hasWords, useAt } from './verb-form.ts';
import { fresh, groupOf, restart, type State, type Step, type VerbGroup } from './verb-group.ts';

/** The main verbs of a sentence, in order; `resumed` where an earlier paragraph says who resolves. */
export function verbGroups(clauses: Clauses, language: Language, resumed = false): VerbGroup[] {
	const { tokens, from, to, masked } = clauses;
	const found: VerbGroup[] = [];
	const state: State = fresh(from);
	const enactment = enactmentIn(clauses, language, resumed);
	const stem = enactment?.stem ?? null;
	for (let i = enactment === null ? from : Math.min(...enactment.opens); i < to; i++) {
		if (masked.has(i)) continue;
		if (enactment?.opens.has(i)) restart(state, i, stem);
		if (enactment?.opens.has(i)) continue;
		const next =
			state.mode === 'subject' ? inSubject(clauses, i, state, language) : inComplement(clauses, i, state, language);
		if (next.group) {
			found.push(next.group);
			if (next.group.verb !== null) state.last = next.group;
		}
		i = next.at;
	}
	return tokens.length === 0
		? []
		: found.map((group, i) => (heads(clauses, group, found[i + 1]) ? { ...group, verb: null } : group));
}

/** The verb of a list is no act of its own: its letters are. */
const heads = ({ tokens }: Clauses, group: VerbGroup, next: VerbGroup | undefined): boolean =>
	(next?.entryOf !== undefined && next.entryOf === group.start) ||
	(next?.verb != null && group.voice === 'noun' && next.subjectStart > group.end && tokens[group.end]?.key === ':');

function inSubject(clauses: Clauses, i: number, state: State, language: Language): Step {
	const { tokens, to } = clauses;
	const token = tokens[i] as Token;
	if (token.key === ':' && hasWords(clauses, state.clauseStart, i, language))
		return restart(state, i, { start: state.clauseStart, end: i });
	if (token.key === ';') return restart(state, i, state.stem ?? preambleStem(clauses, i, state, language));
	if (token.key === ':') return restart(state, i);
	if (token.key === ',' && endsRecital(clauses, i, state.clauseStart, language)) return restart(state, i);
	if (token.key === ')' && i - state.clauseStart === 1) return restart(state, i);
	if ((state.stem || state.list) && isListLabel(tokens, i)) return restart(state, i + 1);
	if (state.list && isBullet(token)) return restart(state, i);
	const entry = state.list === null ? null : listEntry(clauses, i, state, state.list, language);
	if (entry) return entry;
	if (
		language.subordinators.has(token.key) &&
		!isDemonstrative(clauses, i, state.clauseStart, language) &&
		!pointsBack(clauses, i, language)
	)
		return skipSubordinate(clauses, i, state, language);
	if (i === state.clauseStart && language.grammar.reasons.has(token.key))
		return skipSubordinate(clauses, i, state, language);
	if (state.relatives > 0 && language.grammar.presentEnding.test(token.key)) {
		state.relatives--;
		return { at: i, group: null };
	}
	const match = withClitics(
		clauses,
		finiteAt(clauses, i, language, state.clauseStart, state.stem !== null),
		state.clauseStart,
		language,
	);
	if (match === null) return { at: i, group: null };
	if (state.relatives > 0) {
		state.relatives--;
		return { at: match.end - 1, group: null };
	}
	if (match.voice === 'active' && isReduced(clauses, i, match.end, language)) return { at: i, group: null };
	state.mode = 'complement';
	state.inside = false;
	state.innerVerb = false;
	const own =
		match.voice !== 'operative' &&
		hasWords(clauses, state.clauseStart, match.start, language) &&
		!isRecital(clauses.tokens, state.clauseStart, clauses.to, language);
	state.subjectStart = state.stem && !own ? state.stem.start : state.clauseStart;
	state.subjectEnd = state.stem && !own ? state.stem.end : match.start;
	state.plainVoice = match.voice === 'passive' ? 'passive' : 'active';
	state.finite = match.start;
	state.operative = match.voice === 'operative';
	if (match.verb === null) return { at: Math.min(match.end, to) - 1, group: groupOf(match, null, state, false, false) };
	return { at: match.end - 1, group: groupOf(match, match.verb, state, false, false) };
}

/** "The following decisions were taken:" before what was decided, told as anywhere. */
const announces = ({ to }: Clauses, colon: number, { last }: State): boolean =>
	last?.voice === 'noun' && last.verb?.kind === 'decision' && last.end === colon && colon + 1 < to;

/** "That suggestion was supported": the word that opens a that-clause opens a sentence as an article. */
const isDemonstrative = ({ tokens }: Clauses, i: number, clauseStart: number, language: Language): boolean =>
	i === clauseStart && language.thatWords.has(tokens[i]?.key ?? '') && language.determiners.has(tokens[i]?.key ?? '');

/** "The Committee, considering …; noting …; resolves": who stands before the recitals. */
function preambleStem({ tokens }: Clauses, to: number, { clauseStart }: State, language: Language): State['stem'] {
	const end = recitalsFrom(tokens, clauseStart + 1, to, language);
	return end === null ? null : { start: clauseStart, end };
}

/** "The Committee acknowledges that …; agrees that …": the next clause opens with a verb of the same subject. */
function sharedStem(
	{ tokens, to }: Clauses,
	at: number,
	state: State,
	{ verbs, conjunctions }: Language,
): State['stem'] {
	const { last } = state;
	// "…; 2. просит"
	const first = entryBegins(tokens, conjunctions.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1, to);
	const opens =
		first < to && (verbs.get(tokens[first]?.key ?? '') ?? []).some(({ use }) => use === 'present' || use === 'past');
	return opens && last?.voice === 'active' && !last.shared && last.subjectStart === state.subjectStart
		? { start: state.subjectStart, end: state.subjectEnd }
		: null;
}

/** "…; considering that the ballot is open resolves to launch it": the recitals end without a mark. */
const closesRecitals = (clauses: Clauses, i: number, state: State, language: Language): boolean =>
	isRecital(clauses.tokens, state.clauseStart, clauses.to, language) &&
	isMarker(clauses.tokens[i + 1]?.key ?? '', language) &&
	useAt(clauses, i, language, ['present'])?.verb.kind === 'decision';

/** "While opinions differed, the Team …": over the clause to its comma. "The experts who met …": its verb is not ours. */
function skipSubordinate(clauses: Clauses, i: number, state: State, language: Language): Step {
	const { tokens, to, masked } = clauses;
	const opens = onlyAdverbs(clauses, state.clauseStart, i, language);
	const afterComma = tokens[i - 1]?.key === ',';
	if (!opens && !afterComma) {
		// "by which to achieve them" has no finite verb of its own.
		if (!language.infinitive.has(tokens[i + 1]?.key ?? '')) state.relatives++;
		return { at: i, group: null };
	}
	for (let k = i + 1; k < to; k++) {
		if (masked.has(k) || tokens[k]?.key !== ',') continue;
		if (opens && !beginsSubject(clauses, k + 1, language) && !beginsWithVerb(clauses, k + 1, language)) continue;
		if (opens) state.clauseStart = k + 1;
		return { at: k, group: null };
	}
	// "After a short debate the Team agreed": no comma closes it, so the word was a preposition.
	if (opens && language.prepositions.has(tokens[i]?.key ?? '')) return { at: i, group: null };
	return { at: to - 1, group: null };
}

function inComplement(clauses: Clauses, i: number, state: State, language: Language): Step {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (token.key === ';') return restart(state, i, state.stem ?? sharedStem(clauses, i, state, language));
	if (token.key === ',' && endsRecital(clauses, i, state.clauseStart, language)) return restart(state, i);
	if (state.stem !== null && closesRecitals(clauses, i, state, language)) return restart(state, i - 1);
	// "prend la parole : elle remercie": what was said is told as before.
	if (token.key === ':' && !state.inside && isPronoun(clauses, i + 1, language)) return restart(state, i);
	if (state.list !== null && isBullet(token) && /^[,;]$/u.test(tokens[i - 1]?.key ?? '')) return restart(state, i);
	if (isWholeList(clauses, i, language)) return { at: clauses.to - 1, group: null };
	if (token.key === ':' && announces(clauses, i, state)) return restart(state, i, null);
	if (token.key === ':' && opensList(clauses, i, state, language))
		return restart(Object.assign(state, { list: listUnder(clauses, i, state.last, language) }), i);
	if (language.subordinators.has(token.key) && !pointsBack(clauses, i, language)) {
		state.inside = true;
		state.innerVerb = false;
		return { at: i, group: null };
	}
	if (token.key === ',' || language.conjunctions.has(token.key))
		return coordinated(clauses, i, state, language) ?? { at: i, group: null };
	if (state.inside && !state.innerVerb && isInnerVerb(clauses, i, language))
		Object.assign(state, { innerVerb: true, innerAt: i });
	return { at: i, group: null };
}
