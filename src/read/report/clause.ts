import { mayBeFinite } from './finite.ts';
import { afterFinite, isFiniteForm, isFinitePlace, isGerundAuxiliary, isPlainPast } from './finite-place.ts';
import { infinitiveAfter, infinitiveBegins, isInfinitive } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { isBullet, isListLabel, isMarker } from './list.ts';
import type { Phrase } from './noun-phrase.ts';
import {
	futureAt,
	futureFormAt,
	nounAfter,
	nounObjectAt,
	opensInverted,
	passiveAt,
	perfectAt,
	undoneAt,
	wishedAt,
} from './predicate.ts';
import { beginsSubject, endsRecital, isRecital, recitalsFrom } from './recital.ts';
import { isCapital, isMonthName, type Token } from './token.ts';
import {
	type Clauses,
	commaAfter,
	type Finite,
	fitting,
	hasWords,
	impliesBody,
	isNegatedBefore,
	isReflexive,
	other,
	overClitics,
	skipAdverbs,
	type Use,
	useAt,
	type Voice,
} from './verb-form.ts';

/** A main verb and where its clause begins. All numbers are indexes of tokens. */
export interface VerbGroup {
	/** Null for a verb that is in no table: no act, but its subject is what "it" means next. */
	readonly verb: Verb | null;
	readonly voice: Voice;
	/** From the first auxiliary to the last word of the verb, `end` not included. */
	readonly start: number;
	readonly end: number;
	/** Where its own subject may begin; for a shared subject that of the first verb. */
	readonly subjectStart: number;
	/** Where the words before this verb group, that hold the subject, end. */
	readonly subjectEnd: number;
	/** Where the words of its own clause begin: behind the letter of a list, else with its subject. */
	readonly begin: number;
	/** True if it shares the subject of the verb before it. */
	readonly shared: boolean;
	readonly negated: boolean;
	/** An entry of a list under its verb, whose own words are what was decided. */
	readonly listed?: boolean;
	/** Where the verb of that list begins. */
	readonly entryOf?: number;
	/** Before the infinitive of such an entry, whose duty it is: "Секретариату разослать карту". */
	readonly owed?: Phrase;
	/** True where the clause could also belong to a clause inside: "noted that X met and adopted". */
	readonly unsure: boolean;
}

interface State {
	mode: 'subject' | 'complement';
	clauseStart: number;
	/** Inside a that-clause or another clause of the complement. */
	inside: boolean;
	/** A finite verb of its own was met there: what is coordinated may belong to it. */
	innerVerb: boolean;
	last: VerbGroup | null;
	/** The first word of the last finite verb, of the tables or not. */
	finite: number | null;
	/** The clause has a finite verb that is in no table; its subject can be shared all the same. */
	plainVoice: 'active' | 'passive' | null;
	subjectStart: number;
	subjectEnd: number;
	/** Relative clauses opened inside the subject whose verb has not come yet. */
	relatives: number;
	/** The clause opened with its verb, in the manner of a resolution. */
	operative: boolean;
	/** "The Committee:" before a list of "(a) Adopts …; (b) Requests …": whose acts the letters are. */
	stem: { readonly start: number; readonly end: number } | null;
	/** "The Committee decided: (a) to …; (b) to …": the verb of which each letter is an act. */
	list: List | null;
}

interface List {
	readonly head: VerbGroup;
	/** "agreed to: (a) close": the marker stands before the colon. */
	readonly bare: boolean;
}

/** The main verbs of a sentence, in order. */
export function verbGroups(clauses: Clauses, language: Language): VerbGroup[] {
	const { tokens, from, to, masked } = clauses;
	const found: VerbGroup[] = [];
	const state: State = fresh(from);
	for (let i = from; i < to; i++) {
		if (masked.has(i)) continue;
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
		: found.map((group, i) => (heads(group, found[i + 1]) ? { ...group, verb: null } : group));
}

/** The verb of a list is no act of its own: its letters are. */
const heads = (group: VerbGroup, next: VerbGroup | undefined): boolean =>
	next?.entryOf !== undefined && next.entryOf === group.start;

const fresh = (at: number): State => ({
	mode: 'subject',
	clauseStart: at,
	inside: false,
	innerVerb: false,
	last: null,
	plainVoice: null,
	finite: null,
	subjectStart: at,
	subjectEnd: at,
	relatives: 0,
	operative: false,
	stem: null,
	list: null,
});

interface Step {
	readonly at: number;
	readonly group: VerbGroup | null;
}

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
	if (language.subordinators.has(token.key) && !isDemonstrative(clauses, i, state.clauseStart, language))
		return skipSubordinate(clauses, i, state, language);
	if (i === state.clauseStart && language.grammar.reasons.has(token.key))
		return skipSubordinate(clauses, i, state, language);
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
	if (match.verb !== null && match.voice === 'active' && isReduced(clauses, i, match.end, language))
		return { at: i, group: null };
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

/** "That suggestion was supported": the word that opens a that-clause opens a sentence as an article. */
const isDemonstrative = ({ tokens }: Clauses, i: number, clauseStart: number, language: Language): boolean =>
	i === clauseStart && language.thatWords.has(tokens[i]?.key ?? '') && language.determiners.has(tokens[i]?.key ?? '');

/** "The Committee, considering …; noting …; resolves": who stands before the recitals. */
function preambleStem({ tokens }: Clauses, to: number, { clauseStart }: State, language: Language): State['stem'] {
	const end = recitalsFrom(tokens, clauseStart + 1, to, language);
	return end === null ? null : { start: clauseStart, end };
}

/** "The Committee acknowledges that …; agrees that …": the next clause opens with a verb of the same subject. */
function sharedStem({ tokens, to }: Clauses, at: number, state: State, { verbs }: Language): State['stem'] {
	const { last } = state;
	const opens = at + 1 < to && (verbs.get(tokens[at + 1]?.key ?? '') ?? []).some(({ use }) => use === 'present');
	return opens && last?.voice === 'active' && !last.shared && last.subjectStart === state.subjectStart
		? { start: state.subjectStart, end: state.subjectEnd }
		: null;
}

/** "…; considering that the ballot is open resolves to launch it": the recitals end without a mark. */
const closesRecitals = (clauses: Clauses, i: number, state: State, language: Language): boolean =>
	isRecital(clauses.tokens, state.clauseStart, clauses.to, language) &&
	isMarker(clauses.tokens[i + 1]?.key ?? '', language) &&
	useAt(clauses, i, language, ['present'])?.verb.kind === 'decision';

/** With the small words before the verb, which belong to it and not to its subject: "lui a demandé". */
function withClitics(clauses: Clauses, match: Finite | null, from: number, language: Language): Finite | null {
	const start = match === null ? from : overClitics(clauses, match.start, language);
	return match === null || start <= from ? match : { ...match, start };
}

const restart = (state: State, i: number, stem: State['stem'] = state.stem): Step => {
	Object.assign(state, fresh(i + 1), { last: state.last, stem, list: state.list });
	return { at: i, group: null };
};

const groupOf = (match: Finite, verb: Verb | null, state: State, shared: boolean, unsure: boolean): VerbGroup => ({
	verb,
	voice: match.voice,
	start: match.start,
	end: match.end,
	subjectStart: state.subjectStart,
	subjectEnd: state.subjectEnd,
	begin: shared ? match.start : Math.max(state.subjectStart, state.clauseStart),
	shared,
	negated: match.negated,
	unsure,
});

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

function onlyAdverbs(clauses: Clauses, from: number, to: number, language: Language): boolean {
	for (let k = from; k < to; k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (key !== ',' && !language.adverbs.has(key) && !language.conjunctions.has(key) && clauses.tokens[k]?.word)
			return false;
	}
	return true;
}

/** "…, поступила просьба": where verbs open clauses one can stand at once behind a comma. */
const beginsWithVerb = ({ tokens }: Clauses, at: number, { grammar, verbs }: Language): boolean =>
	grammar.verbFirst &&
	(grammar.lightFinite.has(tokens[at]?.key ?? '') ||
		(verbs.get(tokens[at]?.key ?? '') ?? []).some(({ use }) => use === 'past' || use === 'present'));

/** The finite verb that begins at token `i`, or null. `clauseStart` is where its subject would begin. */
function finiteAt(clauses: Clauses, i: number, language: Language, clauseStart: number, listed = false): Finite | null {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (!token.word || (i > clauses.from && !mayBeFinite(token.key, language)) || isMonthName(token, language))
		return null;
	const hasSubject = hasWords(clauses, clauseStart, i, language);
	const after = skipAdverbs(clauses, i + 1, language);
	if (hasSubject && language.futures.has(token.key)) return futureAt(clauses, i, language) ?? other(i, after);
	if (hasSubject && language.perfects.has(token.key) && !isCapital(token))
		return perfectAt(clauses, i, language, clauseStart);
	if (hasSubject && language.unable.has(token.key) && (after.negated || isNegatedBefore(clauses, i, language))) {
		const base = useAt(clauses, after.at, language, ['base']);
		if (base && base.verb.kind === 'decision')
			return { verb: base.verb, voice: 'active', start: i, end: base.end, negated: true };
		const noun = language.grammar.reaches.has(tokens[after.at]?.key ?? '')
			? nounAfter(clauses, after.at, language)
			: null;
		if (noun?.verb.kind === 'decision') return { ...noun, voice: 'active', start: i, negated: true };
	}
	if (hasSubject && language.grammar.fails.has(token.key) && (after.negated || isNegatedBefore(clauses, i, language)))
		return undoneAt(clauses, i, after.at - 1, language) ?? other(i, after);
	const inverted = opensInverted(clauses, i, clauseStart, language);
	if (inverted) return inverted;
	if (language.passives.has(token.key)) return passiveAt(clauses, i, language, hasSubject, clauseStart);
	// "having considered the report, adopts": a gerund tells of what came before.
	if (isGerundAuxiliary(token, language)) return null;
	if (hasSubject && language.background.has(token.key))
		return other(i, { ...after, at: overAuxiliaries(clauses, after.at, language) });
	const wished = hasSubject ? wishedAt(clauses, i, language) : null;
	if (wished) return wished;
	const formed = hasSubject ? futureFormAt(clauses, i, language) : null;
	if (formed) return formed;
	const opens = !hasSubject && !language.grammar.verbFirst;
	if (opens && isResolved(clauses, i, language)) return resolvedAt(clauses, i, language);
	if (opens && isPlainOperative(clauses, i, language)) return { ...other(i, after), voice: 'operative' };
	if (opens && !listed && !isOperative(clauses, i, clauseStart, language)) return null;
	const nounAct =
		(hasSubject || language.grammar.verbFirst) && language.grammar.lightFinite.has(token.key) ? null : undefined;
	const any = useAt(clauses, i, language, ['past', 'present']);
	const inList = listed && !hasSubject && any?.use === 'past';
	if (any && (inList || isFinitePlace(clauses, i, any.use, language, hasSubject))) {
		const use = fitting(clauses, i, language, ['past', 'present']);
		if (use === null) return nounObjectAt(clauses, i, language) ?? other(i, { at: any.end, negated: false });
		// "decided not to pursue" decides: a negation after the verb belongs to what is decided.
		const negated = isNegatedBefore(clauses, i, language);
		return {
			verb: negated && use.verb.kind !== 'decision' ? null : use.verb,
			voice: hasSubject || use.use === 'past' ? 'active' : 'operative',
			start: i,
			end: use.end,
			negated,
		};
	}
	// "se présente": a verb of the tables is another one with a reflexive pronoun.
	const another = any === null && isReflexive(clauses, i, language) && isFiniteForm(token.key, language);
	if (another || nounAct === null || (hasSubject && isPlainPast(token, tokens[i - 1], tokens[i + 1], language)))
		return nounObjectAt(clauses, i, language) ?? other(i, after);
	return null;
}

/** "can have been": auxiliaries after a modal are one verb with it. */
function overAuxiliaries(clauses: Clauses, from: number, language: Language): number {
	let at = from;
	while (at < clauses.to && language.background.has(clauses.tokens[at]?.key ?? ''))
		at = skipAdverbs(clauses, at + 1, language).at;
	return at < clauses.to && isParticiple(clauses, at, language) ? at + 1 : at;
}

/** "Regrets that", "Extends the mandate": an operative verb that is in no table opens the sentence; others share its subject. */
function isPlainOperative({ tokens, from }: Clauses, i: number, language: Language): boolean {
	const [token, after] = [tokens[i], tokens[i + 1]];
	if (i !== from || token === undefined || after === undefined || language.verbs.has(token.key)) return false;
	return (
		isCapital(token) &&
		language.grammar.operativeEnding.test(token.key) &&
		!language.prepositions.has(token.key) &&
		!language.subordinators.has(token.key) &&
		!language.determiners.has(token.key) &&
		!language.partyNouns.has(token.key) &&
		!language.thingNouns.has(token.key) &&
		(language.thatWords.has(after.key) ||
			(language.determiners.has(after.key) && !language.grammar.counting.has(after.key)))
	);
}

/** "RESOLVED, that", "AGREED: To endorse": a decision told by its participle alone, at the head of its sentence. */
const isResolved = (clauses: Clauses, i: number, { infinitive, thatWords }: Language): boolean =>
	isCapital(clauses.tokens[i]) &&
	/^[,:]$/u.test(clauses.tokens[i + 1]?.key ?? '') &&
	[thatWords, infinitive].some((words) => words.has(clauses.tokens[i + 2]?.key ?? ''));

function resolvedAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const use = useAt(clauses, i, language, ['past', 'participle']);
	return use?.verb.kind === 'decision'
		? { verb: use.verb, voice: 'operative', start: i, end: use.end + 1, negated: false }
		: null;
}

/** "have approved", "had met": the verb of an auxiliary. */
const isParticiple = (clauses: Clauses, i: number, language: Language): boolean =>
	useAt(clauses, i, language, ['participle']) !== null || isPastForm(clauses.tokens[i], language);

const isPastForm = (token: Token | undefined, { grammar }: Language): boolean =>
	token !== undefined && (grammar.pasts.has(token.key) || grammar.pastEnding.test(token.key));

/** "Requests the secretariat to …" at the beginning of an operative paragraph. */
const isOperative = (clauses: Clauses, i: number, clauseStart: number, language: Language): boolean =>
	!hasWords(clauses, clauseStart, i, language) && isCapital(firstWord(clauses, clauseStart, i));

/** "Further decides": the word that opens the clause. */
const firstWord = ({ tokens, masked }: Clauses, from: number, to: number): Token | undefined =>
	tokens.slice(from, to + 1).find((token, k) => token.word && !masked.has(from + k));

/**
 * True if a past form is a participle inside the subject: "The note prepared by the secretariat was adopted". Such a form has
 * a preposition after it and the clause's own verb still to come.
 */
function isReduced(clauses: Clauses, i: number, end: number, language: Language): boolean {
	const { tokens, to, masked } = clauses;
	if (!language.prepositions.has(tokens[end]?.key ?? '') && !language.adverbs.has(tokens[end]?.key ?? '')) return false;
	// "took" is no participle; "prepared" is past and participle alike.
	if (useAt(clauses, i, language, ['participle']) === null) return false;
	// "agreed to hold": what follows is the verb's own infinitive.
	const next = tokens[end + 1];
	if (
		language.infinitive.has(tokens[end]?.key ?? '') &&
		next &&
		/^\p{Ll}/u.test(next.text) &&
		!language.determiners.has(next.key)
	)
		return false;
	for (let k = end; k < Math.min(to, end + 25); k++) {
		if (masked.has(k)) continue;
		const token = tokens[k] as Token;
		if (isMonthName(token, language)) continue;
		if (token.key === ',' || token.key === ';' || token.key === ':' || language.subordinators.has(token.key))
			return false;
		if (
			language.conjunctions.has(token.key) &&
			useAt(clauses, skipAdverbs(clauses, k + 1, language).at, language, ['past'])
		)
			return false;
		if (
			k > i + 1 &&
			(language.passives.has(token.key) || language.futures.has(token.key) || language.background.has(token.key)) &&
			!language.infinitive.has(tokens[k - 1]?.key ?? '')
		)
			return true;
		const past = useAt(clauses, k, language, ['past']);
		if (
			past &&
			!language.grammar.be.has(tokens[k - 1]?.key ?? '') &&
			isFinitePlace(clauses, k, 'past', language, true) &&
			!language.prepositions.has(tokens[k + 1]?.key ?? '')
		)
			return true;
	}
	return false;
}

function inComplement(clauses: Clauses, i: number, state: State, language: Language): Step {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (token.key === ';') return restart(state, i, state.stem ?? sharedStem(clauses, i, state, language));
	if (token.key === ',' && endsRecital(clauses, i, state.clauseStart, language)) return restart(state, i);
	if (state.stem !== null && closesRecitals(clauses, i, state, language)) return restart(state, i - 1);
	if (token.key === ':' && opensList(clauses, i, state, language))
		return restart(Object.assign(state, { list: listUnder(clauses, i, state.last, language) }), i);
	if (language.subordinators.has(token.key) && !pointsBack(clauses, i, language)) {
		state.inside = true;
		state.innerVerb = false;
		return { at: i, group: null };
	}
	if (token.key === ',' || language.conjunctions.has(token.key))
		return coordinated(clauses, i, state, language) ?? { at: i, group: null };
	if (state.inside && !state.innerVerb) state.innerVerb = isInnerVerb(clauses, i, language);
	return { at: i, group: null };
}

/** "decided: (a) to …", "agreed to: i. …", "постановил: a) …": nothing but a marker stands between a decision and the colon. */
function opensList({ tokens, to }: Clauses, i: number, { last }: State, language: Language): boolean {
	if (last === null || last.verb?.kind !== 'decision' || last.negated || last.end > i) return false;
	const between = tokens.slice(last.end, i).every(({ key }) => isMarker(key, language) || language.adverbs.has(key));
	return between && tokens.slice(i, to).some(({ key }) => key === ';');
}

const listUnder = (
	{ tokens }: Clauses,
	colon: number,
	head: VerbGroup | null,
	{ infinitive }: Language,
): List | null => (head === null ? null : { head, bare: infinitive.has(tokens[colon - 1]?.key ?? '') });

/** One letter of such a list: an act of its own, under its own verb where the tables have it, else under the verb of the list. */
function listEntry(clauses: Clauses, i: number, state: State, { head, bare }: List, language: Language): Step | null {
	const { tokens } = clauses;
	if (hasWords(clauses, state.clauseStart, i, language)) return null;
	const marked = isMarker(tokens[i]?.key ?? '', language);
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

/** "on that issue": behind a preposition the word points at a thing; "in that the" opens a clause. */
const pointsBack = ({ tokens }: Clauses, i: number, language: Language): boolean =>
	language.thatWords.has(tokens[i]?.key ?? '') &&
	language.determiners.has(tokens[i]?.key ?? '') &&
	language.prepositions.has(tokens[i - 1]?.key ?? '') &&
	!language.determiners.has(tokens[i + 1]?.key ?? '');

/** A finite verb with a meaning of its own, as against "was" or "had". */
function isInnerVerb(clauses: Clauses, i: number, language: Language): boolean {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (!mayBeFinite(token.key, language)) return false;
	const before = tokens[i - 1];
	if (
		before &&
		(language.passives.has(before.key) || language.background.has(before.key) || language.adverbs.has(before.key))
	)
		return false;
	if (language.perfects.has(token.key) && !isCapital(token)) return true;
	const use = useAt(clauses, i, language, language.grammar.presents.size > 0 ? ['past', 'present'] : ['past']);
	return (
		(use !== null && isFinitePlace(clauses, i, use.use, language, true)) ||
		isPlainPast(token, before, tokens[i + 1], language)
	);
}

/** After a comma or a conjunction: another verb of the same subject, or another clause with a subject of its own. */
function coordinated(clauses: Clauses, i: number, state: State, language: Language): Step | null {
	const { tokens } = clauses;
	let at = i + 1;
	let conjunction = language.conjunctions.has(tokens[i]?.key ?? '');
	while (at < clauses.to && (language.conjunctions.has(tokens[at]?.key ?? '') || tokens[at]?.key === ',')) {
		conjunction ||= language.conjunctions.has(tokens[at]?.key ?? '');
		at++;
	}
	const verbAt = overPhrase(clauses, overComma(clauses, skipAdverbs(clauses, at, language).at, at, language), language);
	const same = sameSubject(clauses, verbAt, state, language, conjunction);
	if (same) return same;
	return conjunction ? newSubject(clauses, at, state, language) : null;
}

/** Over the comma that closes "and, therefore,". */
const overComma = (clauses: Clauses, at: number, from: number, language: Language): number =>
	at > from && clauses.tokens[at]?.key === ',' ? skipAdverbs(clauses, at + 1, language).at : at;

/** Over "at its third meeting," and the like before a shared verb. */
function overPhrase(clauses: Clauses, at: number, language: Language): number {
	if (!language.prepositions.has(clauses.tokens[at]?.key ?? '')) return at;
	const comma = commaAfter(clauses, at, 9);
	return comma === null ? at : skipAdverbs(clauses, comma + 1, language).at;
}

function sameSubject(
	clauses: Clauses,
	from: number,
	state: State,
	language: Language,
	conjunction: boolean,
): Step | null {
	const { tokens } = clauses;
	if (clauses.masked.has(from)) return null;
	let at = from;
	while (at < clauses.to - 1 && language.clitics.has(tokens[at]?.key ?? '')) at++;
	const compound = compoundAt(clauses, at, state, language);
	if (compound && compound.voice !== 'active') {
		if (compound.verb === null || state.inside) return null;
		return { at: compound.end - 1, group: groupOf({ ...compound, start: from }, compound.verb, state, true, false) };
	}
	if (!state.inside && conjunction) {
		const future = futureAt(clauses, at, language) ?? sharedFuture(clauses, at, state, language);
		if (future?.verb) return { at: future.end - 1, group: groupOf(future, future.verb, state, true, false) };
	}
	const match = compound ?? simpleAt(clauses, at, state, language) ?? nounObjectAt(clauses, at, language);
	if (match === null || match.verb === null) return null;
	if (state.inside && state.innerVerb && !(conjunction && resumes(clauses, match, match.verb, language))) return null;
	const series =
		conjunction || isSeries(clauses, match.end, language) || (language.grammar.endingsTell && !state.inside);
	if (!series) return null;
	if (match.negated && match.verb.kind !== 'decision') return null;
	state.innerVerb = false;
	const unsure = state.inside;
	state.inside = false;
	return { at: match.end - 1, group: groupOf({ ...match, start: from }, match.verb, state, true, unsure) };
}

/** After a clause inside: a directive, or a verb with a clause of its own ("… were needed, and proposed that"), is the main subject's again. */
const resumes = ({ tokens }: Clauses, match: Finite, verb: Verb, { thatWords }: Language): boolean =>
	verb.kind === 'directive' ||
	((verb.kind !== 'decision' || verb.byParty === 'information') && thatWords.has(tokens[match.end]?.key ?? ''));

/** "and was adopted", "et a décidé": a verb with an auxiliary of its own. */
function compoundAt(clauses: Clauses, at: number, state: State, language: Language): Finite | null {
	const token = clauses.tokens[at];
	if (token === undefined) return null;
	if (language.passives.has(token.key)) return passiveAt(clauses, at, language, true, state.subjectStart);
	return language.perfects.has(token.key) && !isCapital(token)
		? perfectAt(clauses, at, language, state.subjectStart)
		: null;
}

/** "effectuera la révision et élaborera": a future made by its ending, after another. */
const sharedFuture = (clauses: Clauses, at: number, state: State, language: Language): Finite | null =>
	state.last?.voice === 'future' && clauses.tokens[at] ? futureFormAt(clauses, at, language) : null;

/** "Approves the report and decides to submit it": what is coordinated has no subject of its own either. */
const sharesStem = ({ operative }: State): boolean => operative;

/** A verb of one word that shares subject and tense with the last. */
function simpleAt(clauses: Clauses, at: number, state: State, language: Language): Finite | null {
	const use = fitting(clauses, at, language, tensesAfter(clauses, state, language));
	if (use === null || !sameTense(clauses, use, at, state, language)) return null;
	const voice: Voice = state.plainVoice === 'passive' ? 'passive' : sharesStem(state) ? 'operative' : 'active';
	const negated = voice === 'passive' ? state.last?.negated === true : isNegatedBefore(clauses, at, language);
	return { verb: use.verb, voice, start: at, end: use.end, negated };
}

function tensesAfter(clauses: Clauses, state: State, language: Language): Use['use'][] {
	if (state.plainVoice === 'passive' || isCompound(clauses, state.last, language)) return ['participle'];
	return state.operative ? ['present'] : ['past', 'present'];
}

/** "a examiné": the last verb has an auxiliary, so that what is coordinated has one too, or is a participle. */
function isCompound({ tokens }: Clauses, last: VerbGroup | null, { perfects }: Language): boolean {
	return last !== null && tokens.slice(last.start, last.end).some(({ key }) => perfects.has(key));
}

/** Coordinated verbs agree in tense; a present form after a past verb is a noun ("and reports"). */
function sameTense(clauses: Clauses, use: Use, at: number, state: State, language: Language): boolean {
	if (language.grammar.endingsTell || use.use === 'participle') return true;
	const after = clauses.tokens[at + 1];
	const present = isPresent(clauses, state, language);
	if (use.use === 'present')
		return after !== undefined && (present ? followsShared(after, state, language) : language.thatWords.has(after.key));
	// "resolves to revise the text and asked the secretariat": reports mix their tenses.
	if (present) return use.verb.frame === 'asks' && language.determiners.has(after?.key ?? '');
	return !language.agents.has(after?.key ?? '');
}

/** "and establishes for that purpose": in a resolution, what is coordinated is a verb whatever preposition follows. */
const followsShared = (after: Token, { operative }: State, language: Language): boolean =>
	afterFinite(after, language) ||
	(operative && language.prepositions.has(after.key) && !language.grammar.afterNouns.has(after.key));

/** The clause is told in the present: by its last verb of the tables, else by any other. */
function isPresent(
	{ tokens }: Clauses,
	{ last, finite, operative }: State,
	{ verbs, grammar, clitics }: Language,
): boolean {
	const verb = tokens.slice(finite ?? tokens.length).find(({ key }) => !clitics.has(key))?.key ?? '';
	if (last === null) return operative || grammar.presents.has(verb) || isPresentOnly(verb, verbs);
	// "could not agree to the plan but agreed"
	if (last.negated && last.voice === 'active') return false;
	return (verbs.get(tokens[last.start]?.key ?? '') ?? []).every(({ use }) => use !== 'past');
}

/** "se présentent": a form of the tables that can be nothing else, whatever else its verb lacks. */
const isPresentOnly = (key: string, verbs: Language['verbs']): boolean =>
	(verbs.get(key) ?? [{ use: 'past' }]).every(({ use }) => use === 'present');

/** "noted, discussed and adopted": a verb after a mere comma counts where the series goes on to a conjunction, or opens a complement. */
function isSeries(clauses: Clauses, end: number, language: Language): boolean {
	for (let k = end; k < Math.min(clauses.to, end + 40); k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (language.conjunctions.has(key)) return true;
		if (language.subordinators.has(key)) return false;
	}
	return false;
}

/** "…, and the SBI agreed to amend": a subject and a verb of its own follow. */
function newSubject(clauses: Clauses, at: number, state: State, language: Language): Step | null {
	const { tokens, to, masked } = clauses;
	let start = skipAdverbs(clauses, at, language).at;
	if (language.prepositions.has(tokens[start]?.key ?? '')) start = overPhrase(clauses, start, language);
	if (!beginsSubject(clauses, start, language) && !beginsPassive(clauses, at, start, language)) return null;
	for (let k = start + 1; k < Math.min(to, start + 14); k++) {
		if (masked.has(k)) continue;
		const token = tokens[k] as Token;
		if (
			token.key === ',' ||
			token.key === ';' ||
			token.key === ':' ||
			language.subordinators.has(token.key) ||
			language.infinitive.has(token.key)
		)
			return null;
		const match = withClitics(clauses, finiteAt(clauses, k, language, start), start, language);
		if (match === null) continue;
		if (match.verb === null || language.conjunctions.has(tokens[match.start - 1]?.key ?? '')) return null;
		if (state.inside && !resumesMain(clauses, at, start, k, match, language)) return null;
		if (match.voice === 'active' && isReduced(clauses, k, match.end, language)) continue;
		const unsure = state.inside;
		Object.assign(state, fresh(start), {
			mode: 'complement',
			subjectStart: start,
			subjectEnd: match.start,
			plainVoice: match.voice === 'passive' ? 'passive' : 'active',
			finite: match.start,
		});
		return { at: match.end - 1, group: groupOf(match, match.verb, state, false, unsure) };
	}
	return null;
}

/** "…, but differing views were expressed": a bare plural right before its auxiliary, behind a comma and a conjunction. */
function beginsPassive({ tokens }: Clauses, at: number, start: number, language: Language): boolean {
	if (tokens[at - 2]?.key !== ',' || language.prepositions.has(tokens[start]?.key ?? '')) return false;
	return [1, 2, 3].some((step) => language.passives.has(tokens[start + step]?.key ?? ''));
}

/** Behind a clause inside, the main clause goes on only where it is plain that it does. */
function resumesMain(
	clauses: Clauses,
	at: number,
	start: number,
	verbAt: number,
	match: Finite,
	language: Language,
): boolean {
	if (match.voice === 'future' || match.voice === 'noun') return false;
	// "He said that the quay was new, and he undertook to paint it."
	const { person } = language.pronouns;
	const comma = clauses.tokens[at - 2]?.key === ',';
	return (comma && person.has(clauses.tokens[start]?.key ?? '')) || isPartyish(clauses, start, verbAt, language);
}

/** Inside a that-clause only the body itself, or "it", is taken to begin a main clause anew. */
const isPartyish = (clauses: Clauses, from: number, to: number, language: Language): boolean => {
	const head = clauses.tokens[to - 1]?.key ?? '';
	return (
		to - from <= 4 &&
		(language.bodyHeads.has(head) ||
			language.bodyNouns.has(head) ||
			/^\p{Lu}{2,}/u.test(clauses.tokens[to - 1]?.text ?? '') ||
			language.pronouns.it.has(clauses.tokens[from]?.key ?? ''))
	);
};
