import { carriedAt } from './carried.ts';
import { mayBeFinite } from './finite.ts';
import { isFiniteForm, isFinitePlace, isGerundAuxiliary, isPlainPast, isPlainPresent } from './finite-place.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language } from './language/language.ts';
import { movedAt, moverReach } from './moved.ts';
import { datedPastAt, openingPastAt, subjectlessAt } from './opening-past.ts';
import {
	bareParticipleAt,
	dutyAt,
	futureAt,
	futureFormAt,
	nounAfter,
	nounObjectAt,
	opensInverted,
	passiveAt,
	perfectAt,
	undoneAt,
	wishedAt,
	wouldLikeAt,
} from './predicate.ts';
import { isCapital, isMonthName, type Token } from './token.ts';
import { isImpersonalFailure, unreachedBefore } from './unreached.ts';
import {
	type Clauses,
	commaAfter,
	type Finite,
	fitting,
	hasWords,
	isNegatedBefore,
	isReflexive,
	other,
	overClitics,
	skipAdverbs,
	useAt,
} from './verb-form.ts';

/** With the small words before the verb, which belong to it and not to its subject: "lui a demandé". */
export function withClitics(clauses: Clauses, match: Finite | null, from: number, language: Language): Finite | null {
	const start = match === null ? from : overClitics(clauses, match.start, language);
	return match === null || start <= from ? match : { ...match, start };
}

export function onlyAdverbs(clauses: Clauses, from: number, to: number, language: Language): boolean {
	for (let k = from; k < to; k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (key !== ',' && !language.adverbs.has(key) && !language.conjunctions.has(key) && clauses.tokens[k]?.word)
			return false;
	}
	return true;
}

/** "…, поступила просьба": where verbs open clauses one can stand at once behind a comma. */
export const beginsWithVerb = ({ tokens }: Clauses, at: number, { grammar, verbs }: Language): boolean =>
	grammar.verbFirst &&
	(grammar.lightFinite.has(tokens[at]?.key ?? '') ||
		(verbs.get(tokens[at]?.key ?? '') ?? []).some(({ use }) => use === 'past' || use === 'present'));

/** The finite verb that begins at token `i`, or null. `clauseStart` is where its subject would begin. */
export function finiteAt(
	clauses: Clauses,
	i: number,
	language: Language,
	clauseStart: number,
	listed = false,
): Finite | null {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (!token.word || (i > clauses.from && !mayBeFinite(token.key, language)) || isMonthName(token, language))
		return null;
	// "l’Est", "the May session": a capital behind an article is a name's.
	if (/^\p{Lu}\p{Ll}/u.test(token.text) && language.determiners.has(tokens[i - 1]?.key ?? '')) return null;
	const hasSubject = hasWords(clauses, clauseStart, i, language);
	const after = skipAdverbs(clauses, i + 1, language);
	if (hasSubject && language.futures.has(token.key))
		return futureAt(clauses, i, language) ?? wouldLikeAt(clauses, i, language) ?? other(i, after);
	// "Le Comité : a) a prié le Bureau": the subject of an entry stands over the list.
	if ((hasSubject || listed) && language.perfects.has(token.key) && !isCapital(token))
		return perfectAt(clauses, i, language, clauseStart);
	if (hasSubject && language.unable.has(token.key) && (after.negated || isNegatedBefore(clauses, i, language))) {
		const base = useAt(clauses, after.at, language, ['base']);
		const voice = isImpersonalFailure(clauses, clauseStart, i, language) ? 'passive' : 'active';
		if (base && base.verb.kind === 'decision')
			return { verb: base.verb, voice, start: i, end: base.end, negated: true };
		const before = unreachedBefore(clauses, clauseStart, i, language);
		if (before) return before;
		const noun = language.grammar.reaches.has(tokens[after.at]?.key ?? '')
			? nounAfter(clauses, after.at, language)
			: null;
		if (noun?.verb.kind === 'decision') return { ...noun, voice: 'active', start: i, negated: true };
	}
	if (hasSubject && language.grammar.fails.has(token.key) && (after.negated || isNegatedBefore(clauses, i, language)))
		return undoneAt(clauses, i, after.at - 1, language) ?? other(i, after);
	const inverted = opensInverted(clauses, i, clauseStart, language);
	if (inverted) return inverted;
	const owed = hasSubject ? dutyAt(clauses, i, language) : null;
	if (owed) return owed;
	const untold = hasSubject || listed ? null : (subjectlessAt(clauses, i, language) ?? movedAt(clauses, i, language));
	if (untold) return untold;
	if (language.passives.has(token.key)) return passiveAt(clauses, i, language, hasSubject || listed, clauseStart);
	// "having considered the report, adopts", "ayant fait part": a gerund tells of what came before.
	if (isGerundAuxiliary(token, language) || (tokens[i - 1] && isGerundAuxiliary(tokens[i - 1] as Token, language)))
		return null;
	if (hasSubject && language.background.has(token.key))
		return other(i, { ...after, at: overAuxiliaries(clauses, after.at, language) });
	const wished = hasSubject ? wishedAt(clauses, i, language) : null;
	if (wished) return wished;
	const formed = hasSubject ? futureFormAt(clauses, i, language) : null;
	if (formed) return formed;
	const carried = carriedAt(clauses, i, language, clauseStart);
	if (carried) return carried;
	const opens = !hasSubject && !language.grammar.verbFirst;
	if (opens && isResolved(clauses, i, language)) return resolvedAt(clauses, i, language);
	if (opens && isPlainOperative(clauses, i, language)) return { ...other(i, after), voice: 'operative' };
	if (opens && !listed && !isOperative(clauses, i, clauseStart, language)) return null;
	const past =
		opens && !listed && clauseStart === clauses.from
			? openingPastAt(clauses, i, language)
			: datedPastAt(clauses, i, language);
	if (past) return past;
	const nounAct =
		(hasSubject || language.grammar.verbFirst) &&
		language.grammar.lightFinite.has(token.key) &&
		!isMadeBy(clauses, i, language)
			? null
			: undefined;
	// "WP 26 (UK) Proposed Amendment", "Invited speaker": a capital within a sentence opens a title.
	if (hasSubject && isTitled(token) && /^\p{L}/u.test(tokens[i + 1]?.text ?? '')) return null;
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
	const bare = bareParticipleAt(clauses, i, language, hasSubject, clauseStart);
	if (bare) return bare;
	// "se présente": a verb of the tables is another one with a reflexive pronoun.
	const another = any === null && isReflexive(clauses, i, language) && isFiniteForm(token.key, language);
	const plain =
		hasSubject && (isPlainPast(token, tokens[i - 1], tokens[i + 1], language) || isPlainPresent(clauses, i, language));
	if (another || nounAct === null || plain) return nounObjectAt(clauses, i, language) ?? other(i, after);
	return null;
}

/** A word in small letters but for its first. */
const isTitled = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "a question raised by Chile": a light verb with its agent right behind it is a participle. */
const isMadeBy = ({ tokens }: Clauses, i: number, { agents, grammar }: Language): boolean =>
	agents.has(tokens[i + 1]?.key ?? '') && grammar.participleEnding.test(tokens[i]?.key ?? '');

/** "can have been": auxiliaries after a modal are one verb with it. */
function overAuxiliaries(clauses: Clauses, from: number, language: Language): number {
	let at = from;
	while (at < clauses.to && language.background.has(clauses.tokens[at]?.key ?? ''))
		at = skipAdverbs(clauses, at + 1, language).at;
	return at < clauses.to && isParticiple(clauses, at, language) ? at + 1 : at;
}

/** "Regrets that", "Extends the mandate": an operative verb that is in no table opens the sentence; others share its subject. */
function isPlainOperative(clauses: Clauses, i: number, language: Language): boolean {
	const { tokens, from } = clauses;
	const [token, after] = [tokens[i], tokens[i + 1]];
	if (i !== from || token === undefined || after === undefined || fitting(clauses, i, language, ['present']))
		return false;
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
const isResolved = (clauses: Clauses, i: number, language: Language): boolean =>
	isCapital(clauses.tokens[i]) && resolvedFrom(clauses, i, language) !== null;

/** Where "that" or "to" stands behind the mark; whoever moved it may be named between: "Resolved, proposed Ms. Lund, that". */
function resolvedFrom(clauses: Clauses, i: number, { infinitive, thatWords, grammar }: Language): number | null {
	const { tokens } = clauses;
	const opens = (at: number): boolean => [thatWords, infinitive].some((words) => words.has(tokens[at]?.key ?? ''));
	let at = i + 1;
	while (/^[,:]$/u.test(tokens[at]?.key ?? '') && grammar.moving.has(tokens[at + 1]?.key ?? ''))
		at = commaAfter(clauses, at + 1, moverReach) ?? clauses.to;
	return /^[,:]$/u.test(tokens[at]?.key ?? '') && opens(at + 1) ? at + 1 : null;
}

function resolvedAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const use = useAt(clauses, i, language, ['past', 'participle']);
	return use?.verb.kind === 'decision'
		? {
				verb: use.verb,
				voice: 'operative',
				start: i,
				end: resolvedFrom(clauses, i, language) ?? use.end + 1,
				negated: false,
			}
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
export function isReduced(clauses: Clauses, i: number, end: number, language: Language): boolean {
	const { tokens, to, masked } = clauses;
	if (closesPhrase(clauses, i, end, language)) return true;
	if (!language.prepositions.has(tokens[end]?.key ?? '') && !language.adverbs.has(tokens[end]?.key ?? '')) return false;
	// "noted with great satisfaction the progress made": what tells how something was done follows a finite verb.
	const { fillers } = language.grammar;
	if (fillers.has(tokens[end]?.key ?? '') && [1, 2].some((step) => fillers.has(tokens[end + step]?.key ?? '')))
		return false;
	// "took" is no participle; "prepared" is past and participle alike.
	const participle = useAt(clauses, i, language, ['participle']) !== null;
	if (
		!participle &&
		!(isThing(tokens[i - 1], language) && language.grammar.participleEnding.test(tokens[i]?.key ?? ''))
	)
		return false;
	// "agreed to hold": what follows is the verb's own infinitive.
	const next = tokens[end + 1];
	const marked = language.infinitive.has(tokens[end]?.key ?? '') && next !== undefined && /^\p{Ll}/u.test(next.text);
	const ofThing = isThing(tokens[i - 1], language) && !infinitiveBegins(tokens, end, language);
	if (marked && !language.determiners.has(next.key) && !ofThing) return false;
	for (let k = end; k < Math.min(to, end + 25); k++) {
		if (masked.has(k)) continue;
		const token = tokens[k] as Token;
		if (isMonthName(token, language)) continue;
		if (token.key === ',' || token.key === ';' || token.key === ':' || language.subordinators.has(token.key))
			return false;
		if (language.conjunctions.has(token.key) && opensVerb(clauses, k + 1, language)) return false;
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

/** "On a motion duly made and seconded, the Board approved": participles of a thing behind a preposition, and a comma. */
function closesPhrase({ tokens }: Clauses, i: number, end: number, language: Language): boolean {
	const { conjunctions, grammar, adverbs, determiners, prepositions } = language;
	const isDone = (at: number): boolean => grammar.participleEnding.test(tokens[at]?.key ?? '');
	const joins = (at: number): boolean => conjunctions.has(tokens[at]?.key ?? '');
	let thing = joins(i - 1) && isDone(i - 2) ? i - 3 : i - 1;
	if (adverbs.has(tokens[thing]?.key ?? '')) thing--;
	const opens = determiners.has(tokens[thing - 1]?.key ?? '') ? thing - 2 : thing - 1;
	const closes = joins(end) && isDone(end + 1) ? end + 2 : end;
	return isThing(tokens[thing], language) && prepositions.has(tokens[opens]?.key ?? '') && tokens[closes]?.key === ',';
}

/** "contained in the note and was approved": what is coordinated has a verb, so that the one before it was finite too. */
function opensVerb(clauses: Clauses, from: number, language: Language): boolean {
	const { at } = skipAdverbs(clauses, from, language);
	return (
		useAt(clauses, at, language, ['past']) !== null ||
		[language.passives, language.background].some((words) => words.has(clauses.tokens[at]?.key ?? ''))
	);
}

/** "The information contained in", "the meeting held on": no party, so that a past of no table behind it tells more of it. */
const isThing = (token: Token | undefined, { thingNouns, eventNouns, time }: Language): boolean =>
	token !== undefined && (thingNouns.has(token.key) || eventNouns.has(token.key) || time.meetingNouns.has(token.key));
