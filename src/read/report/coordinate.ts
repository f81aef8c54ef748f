import { mayBeFinite } from './finite.ts';
import { afterFinite, isFinitePlace, isPlainPast } from './finite-place.ts';
import type { Language, Verb } from './language/language.ts';
import { finiteAt, isReduced, withClitics } from './main-verb.ts';
import { futureAt, futureFormAt, nounObjectAt, passiveAt, perfectAt } from './predicate.ts';
import { beginsSubject } from './recital.ts';
import { isCapital, type Token } from './token.ts';
import {
	type Clauses,
	commaAfter,
	type Finite,
	fitting,
	impliesBody,
	isNegatedBefore,
	skipAdverbs,
	type Use,
	useAt,
	type Voice,
} from './verb-form.ts';
import { fresh, groupOf, type State, type Step, type VerbGroup } from './verb-group.ts';

/** A finite verb with a meaning of its own, as against "was" or "had". */
export function isInnerVerb(clauses: Clauses, i: number, language: Language): boolean {
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
export function coordinated(clauses: Clauses, i: number, state: State, language: Language): Step | null {
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

/** How many words a gerund's own may be before the comma behind them. */
const gerundReach = 40;

/** Over "tout en appréciant les efforts du Bureau," before the subject whose words they are. */
function overGerund(clauses: Clauses, from: number, language: Language): number {
	const { grammar, adverbs, prepositions } = language;
	let at = from;
	while (adverbs.has(clauses.tokens[at]?.key ?? '') || prepositions.has(clauses.tokens[at]?.key ?? '')) at++;
	if (
		at > from + 3 ||
		!(at > from ? [at, at - 1] : [at]).some((i) => grammar.gerundEnding.test(clauses.tokens[i]?.key ?? ''))
	)
		return from;
	const comma = commaAfter(clauses, at, gerundReach);
	return comma !== null && isPronoun(clauses, comma + 1, language) ? comma + 1 : from;
}

export const isPronoun = ({ tokens }: Clauses, at: number, { pronouns }: Language): boolean =>
	[pronouns.any, pronouns.it, pronouns.they, pronouns.person].some((words) => words.has(tokens[at]?.key ?? ''));

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
	// "rappelle que le Conseil a invité les ports et leur a demandé": in the tense of the clause inside, and not in that of the main one.
	if (compound && state.inside && state.innerVerb && state.last && !isCompound(clauses, state.last, language))
		return null;
	const match = compound ?? simpleAt(clauses, at, state, language) ?? nounObjectAt(clauses, at, language);
	if (match === null || match.verb === null) return null;
	if (
		state.inside &&
		state.innerVerb &&
		!(conjunction && (resumes(clauses, match, match.verb, language) || agreesWithMain(clauses, match, state, language)))
	)
		return null;
	const series =
		conjunction ||
		isTurned(clauses, match, state, language) ||
		isSeries(clauses, match.end, language) ||
		(language.grammar.endingsTell && !state.inside);
	if (!series) return null;
	if (match.negated && match.verb.kind !== 'decision') return null;
	state.innerVerb = false;
	const unsure = state.inside;
	state.inside = false;
	return { at: match.end - 1, group: groupOf({ ...match, start: from }, match.verb, state, true, unsure) };
}

/** "a prié les États qui ne l'ont pas fait de répondre et a adopté": the auxiliary is the main verb's, and not the inner one's. */
function agreesWithMain({ tokens }: Clauses, match: Finite, { innerAt, last }: State, { perfects }: Language): boolean {
	const own = tokens.slice(match.start, match.end).find(({ key }) => perfects.has(key))?.key;
	const main = tokens.slice(last?.start ?? 0, last?.end ?? 0).find(({ key }) => perfects.has(key))?.key;
	const inner = tokens[innerAt ?? -1]?.key ?? '';
	return own !== undefined && own === main && perfects.has(inner) && inner !== own;
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
	const use =
		fitting(clauses, at, language, tensesAfter(clauses, state, language)) ?? turnsPresent(clauses, at, state, language);
	if (use === null || !sameTense(clauses, use, at, state, language)) return null;
	const voice: Voice = state.plainVoice === 'passive' ? 'passive' : sharesStem(state) ? 'operative' : 'active';
	const negated = voice === 'passive' ? state.last?.negated === true : isNegatedBefore(clauses, at, language);
	return { verb: use.verb, voice, start: at, end: use.end, negated };
}

/** "a pris note du rapport, charge le Bureau de …": after a compound past, a verb in the present by which the body acts. */
function turnsPresent(clauses: Clauses, at: number, state: State, language: Language): Use | null {
	const { last, inside } = state;
	if (inside || last?.voice !== 'active' || !isCompound(clauses, last, language)) return null;
	const use = fitting(clauses, at, language, ['present']);
	const after = clauses.tokens[use?.end ?? clauses.to]?.key ?? '';
	const turns =
		use !== null && impliesBody(use.verb) && (language.determiners.has(after) || language.thatWords.has(after));
	return turns ? use : null;
}

/** Such a verb shares the subject behind a mere comma. */
const isTurned = (clauses: Clauses, match: Finite, { last }: State, language: Language): boolean =>
	isCompound(clauses, last, language) && useAt(clauses, match.end - 1, language, ['present'])?.verb === match.verb;

function tensesAfter(clauses: Clauses, state: State, language: Language): Use['use'][] {
	if (state.plainVoice === 'passive' || isCompound(clauses, state.last, language)) return ['participle'];
	return state.operative && isPresent(clauses, state, language) ? ['present'] : ['past', 'present'];
}

/** "a examiné": the last verb has an auxiliary, so that what is coordinated has one too, or is a participle. */
function isCompound({ tokens }: Clauses, last: VerbGroup | null, { perfects }: Language): boolean {
	return last !== null && tokens.slice(last.start, last.end).some(({ key }) => perfects.has(key));
}

/** Coordinated verbs agree in tense; a present form after a past verb is a noun ("and reports"). */
function sameTense(clauses: Clauses, use: Use, at: number, state: State, language: Language): boolean {
	if (language.grammar.endingsTell || use.use === 'participle') return true;
	const after = clauses.tokens[at + 1];
	const present = isPresent(clauses, state, language) || isCompound(clauses, state.last, language);
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
	let at = finite ?? tokens.length;
	while (clitics.has(tokens[at]?.key ?? '')) at++;
	const verb = tokens[at]?.key ?? '';
	if (last === null)
		return (
			operative ||
			grammar.presents.has(verb) ||
			isPresentOnly(verb, verbs) ||
			(!verbs.has(verb) && grammar.operativeEnding.test(verb))
		);
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
	let start = overGerund(clauses, tokens[at]?.key === ',' ? at + 1 : at, language);
	start = skipAdverbs(clauses, start, language).at;
	if (language.prepositions.has(tokens[start]?.key ?? '')) start = overPhrase(clauses, start, language);
	const begins =
		beginsSubject(clauses, start, language) ||
		beginsPassive(clauses, at, start, language) ||
		// "et quitus est donné"
		(language.nounActs.has(tokens[start]?.key ?? '') && language.passives.has(tokens[start + 1]?.key ?? ''));
	if (!begins) return null;
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

/**
 * "…, but differing views were expressed": a bare plural right before its auxiliary, behind a comma and a conjunction; "and
 * approval was deferred": a single word, before a verb of the tables.
 */
function beginsPassive(clauses: Clauses, at: number, start: number, language: Language): boolean {
	const { tokens } = clauses;
	if (language.prepositions.has(tokens[start]?.key ?? '')) return false;
	if (language.passives.has(tokens[start + 1]?.key ?? '') && fitting(clauses, start + 2, language, ['participle']))
		return true;
	if (tokens[at - 2]?.key !== ',') return false;
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
	// "que la Suisse paiera, et cela est accepté": what points back to the clause stands outside it.
	if (match.voice === 'passive' && language.expletives.has(clauses.tokens[start]?.key ?? '')) return true;
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
