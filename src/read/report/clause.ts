import type { Language, Verb, VerbUse } from './language/language.ts';
import { isCapital, type Token } from './token.ts';

/** How a verb of the tables was found to be the verb of a main clause. */
export type Voice = 'active' | 'passive' | 'future' | 'noun' | 'operative';

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
	/** True if it shares the subject of the verb before it. */
	readonly shared: boolean;
	readonly negated: boolean;
	/** True where the clause could also belong to a clause inside: "noted that X met and adopted". */
	readonly unsure: boolean;
}

/** The tokens of one sentence, and which of them stand in brackets or quotation marks. */
export interface Clauses {
	readonly tokens: readonly Token[];
	readonly from: number;
	readonly to: number;
	readonly masked: ReadonlySet<number>;
}

const closers: Record<string, string> = { '(': ')', '[': ']', '“': '”', '«': '»', '„': '“' };

/** A bracket or quotation mark that is not closed within so many words is taken for a slip of the pen. */
const longestMask = 400;

/** Marks what stands in brackets or quotation marks: nothing there is an act of the meeting. */
export function maskOf(tokens: readonly Token[], from: number, to: number): Set<number> {
	const masked = new Set<number>();
	for (let i = from; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		const closer = closers[key] ?? (key === '"' ? '"' : undefined);
		if (closer === undefined) continue;
		const limit = Math.min(to, i + longestMask);
		let end = i + 1;
		while (end < limit && tokens[end]?.key !== closer) end++;
		if (end >= limit) continue;
		for (let k = i; k <= end; k++) masked.add(k);
		i = end;
	}
	return masked;
}

interface State {
	mode: 'subject' | 'complement';
	clauseStart: number;
	/** Inside a that-clause or another clause of the complement. */
	inside: boolean;
	/** A finite verb of its own was met there: what is coordinated may belong to it. */
	innerVerb: boolean;
	last: VerbGroup | null;
	/** The clause has a finite verb that is in no table; its subject can be shared all the same. */
	plainVoice: 'active' | 'passive' | null;
	subjectStart: number;
	subjectEnd: number;
	/** Relative clauses opened inside the subject whose verb has not come yet. */
	relatives: number;
	/** "The Committee:" before a list of "(a) Adopts …; (b) Requests …": whose acts the letters are. */
	stem: { readonly start: number; readonly end: number } | null;
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
	return tokens.length === 0 ? [] : found;
}

const fresh = (at: number): State => ({
	mode: 'subject',
	clauseStart: at,
	inside: false,
	innerVerb: false,
	last: null,
	plainVoice: null,
	subjectStart: at,
	subjectEnd: at,
	relatives: 0,
	stem: null,
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
	if (token.key === ';' || token.key === ':') return restart(state, i);
	if (language.subordinators.has(token.key)) return skipSubordinate(clauses, i, state, language);
	const match = finiteAt(clauses, i, language, state.clauseStart);
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
	state.subjectStart = match.voice === 'operative' && state.stem ? state.stem.start : state.clauseStart;
	state.subjectEnd = match.voice === 'operative' && state.stem ? state.stem.end : match.start;
	state.plainVoice = match.voice === 'passive' ? 'passive' : 'active';
	if (match.verb === null) return { at: Math.min(match.end, to) - 1, group: groupOf(match, null, state, false, false) };
	return { at: match.end - 1, group: groupOf(match, match.verb, state, false, false) };
}

const restart = (state: State, i: number, stem: State['stem'] = state.stem): Step => {
	Object.assign(state, fresh(i + 1), { last: state.last, stem });
	return { at: i, group: null };
};

const groupOf = (match: Finite, verb: Verb | null, state: State, shared: boolean, unsure: boolean): VerbGroup => ({
	verb,
	voice: match.voice,
	start: match.start,
	end: match.end,
	subjectStart: state.subjectStart,
	subjectEnd: state.subjectEnd,
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
		if (opens && !beginsSubject(clauses, k + 1, language)) continue;
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

/** True where a subject can begin: an article, a capital, a pronoun, a noun of parties. */
function beginsSubject(clauses: Clauses, at: number, language: Language): boolean {
	const token = clauses.tokens[at];
	if (token === undefined) return false;
	const { it, person, they } = language.pronouns;
	return (
		language.determiners.has(token.key) ||
		it.has(token.key) ||
		person.has(token.key) ||
		they.has(token.key) ||
		language.expletives.has(token.key) ||
		language.partyNouns.has(token.key) ||
		language.bodyNouns.has(token.key) ||
		(isCapital(token) && !language.prepositions.has(token.key))
	);
}

/** A finite verb: of the tables, or (verb null) any other that ends the subject. */
interface Finite {
	readonly verb: Verb | null;
	readonly voice: Voice;
	readonly start: number;
	readonly end: number;
	readonly negated: boolean;
}

/** The finite verb that begins at token `i`, or null. `clauseStart` is where its subject would begin. */
function finiteAt(clauses: Clauses, i: number, language: Language, clauseStart: number): Finite | null {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	if (!token.word || isMonthName(token, language)) return null;
	const hasSubject = hasWords(clauses, clauseStart, i, language);
	const after = skipAdverbs(clauses, i + 1, language);
	if (hasSubject && language.futures.has(token.key)) return futureAt(clauses, i, language) ?? other(i, after);
	if (hasSubject && language.unable.has(token.key) && after.negated) {
		const base = useAt(clauses, after.at, language, ['base']);
		if (base && base.verb.kind === 'decision')
			return { verb: base.verb, voice: 'active', start: i, end: base.end, negated: true };
	}
	if (language.passives.has(token.key)) return passiveAt(clauses, i, language, hasSubject, clauseStart);
	if (hasSubject && language.background.has(token.key))
		return other(i, { ...after, at: overAuxiliaries(clauses, after.at, language) });
	if (!hasSubject && !isOperative(clauses, i, clauseStart)) return null;
	const nounAct = hasSubject && language.lightVerbs.has(token.key) ? null : undefined;
	const any = useAt(clauses, i, language, ['past', 'present']);
	if (any && isFinitePlace(clauses, i, any.use, language, hasSubject)) {
		const use = fitting(clauses, i, language, ['past', 'present']);
		if (use === null) return nounObjectAt(clauses, i, language) ?? other(i, { at: any.end, negated: false });
		const negated = after.negated;
		return {
			verb: negated && use.verb.kind !== 'decision' ? null : use.verb,
			voice: hasSubject ? 'active' : 'operative',
			start: i,
			end: use.end,
			negated,
		};
	}
	if (nounAct === null || (hasSubject && isPlainPast(token, tokens[i - 1], tokens[i + 1], language)))
		return nounObjectAt(clauses, i, language) ?? other(i, after);
	return null;
}

/** "can have been": auxiliaries after a modal are one verb with it. */
function overAuxiliaries(clauses: Clauses, from: number, language: Language): number {
	let at = from;
	while (at < clauses.to && language.background.has(clauses.tokens[at]?.key ?? ''))
		at = skipAdverbs(clauses, at + 1, language).at;
	return at;
}

const other = (i: number, after: { at: number; negated: boolean }): Finite => ({
	verb: null,
	voice: 'active',
	start: i,
	end: Math.max(i + 1, after.at),
	negated: after.negated,
});

/** "in May 2031": the month, not the auxiliary. */
export const isMonthName = (token: Token, language: Language): boolean =>
	language.time.alsoWords.has(token.key) && isCapital(token);

/** Words that can be a subject stand between. */
function hasWords(clauses: Clauses, from: number, to: number, language: Language): boolean {
	for (let k = from; k < to; k++) {
		const token = clauses.tokens[k];
		if (
			token?.word &&
			!clauses.masked.has(k) &&
			!language.adverbs.has(token.key) &&
			!language.conjunctions.has(token.key)
		)
			return true;
	}
	return false;
}

/** "Requests the secretariat to …" at the beginning of an operative paragraph. */
const isOperative = (clauses: Clauses, i: number, clauseStart: number): boolean =>
	i <= clauseStart + 1 && isCapital(clauses.tokens[i]);

interface Use {
	readonly verb: Verb;
	readonly use: VerbUse['use'];
	readonly end: number;
}

/** The verb of the tables at token `i` in one of the uses asked for, its particles included. */
function useAt(clauses: Clauses, i: number, language: Language, uses: readonly VerbUse['use'][]): Use | null {
	for (const candidate of language.verbs.get(clauses.tokens[i]?.key ?? '') ?? []) {
		if (!uses.includes(candidate.use)) continue;
		const end = particlesEnd(clauses, i + 1, candidate.verb, language);
		if (end !== null) return { verb: candidate.verb, use: candidate.use, end };
	}
	return null;
}

/** Where the particles of a verb end; one adverb may stand before them ("took due note", "called strongly on"). */
function particlesEnd(clauses: Clauses, from: number, verb: Verb, language: Language): number | null {
	let at = from;
	for (const particle of verb.particles) {
		for (
			let skipped = 0;
			skipped < 3 && clauses.tokens[at]?.key !== particle && isFiller(clauses.tokens[at], language);
			skipped++
		)
			at++;
		if (clauses.tokens[at]?.key !== particle) return null;
		at++;
	}
	return at;
}

const isFiller = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && (language.adverbs.has(token.key) || language.grammar.fillers.has(token.key));

/** "made a statement", "expressed its thanks": what the verb needs stands near. */
function needsMet(clauses: Clauses, verb: Verb, end: number): boolean {
	if (verb.needs === undefined) return true;
	for (let k = end; k < Math.min(clauses.to, end + 9); k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (verb.needs.has(key)) return true;
		if (key === '.' || key === ';') return false;
	}
	return false;
}

/** Verbs of one form are told by what they need: "express" thanks, "express" views. */
function fitting(clauses: Clauses, i: number, language: Language, uses: readonly VerbUse['use'][]): Use | null {
	for (const candidate of language.verbs.get(clauses.tokens[i]?.key ?? '') ?? []) {
		if (!uses.includes(candidate.use)) continue;
		const end = particlesEnd(clauses, i + 1, candidate.verb, language);
		if (end !== null && needsMet(clauses, candidate.verb, end))
			return { verb: candidate.verb, use: candidate.use, end };
	}
	return null;
}

/** A past or present form where a verb can stand, not a participle ("the proposed text") nor a noun ("reports"). */
function isFinitePlace(
	clauses: Clauses,
	i: number,
	use: VerbUse['use'],
	language: Language,
	hasSubject: boolean,
): boolean {
	const { tokens } = clauses;
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (!hasSubject) return use === 'present';
	if (before === undefined) return false;
	if (language.determiners.has(before.key) && !language.pronouns.they.has(before.key)) return false;
	if (language.prepositions.has(before.key) || language.infinitive.has(before.key)) return false;
	if (use === 'present')
		return (
			!(language.conjunctions.has(before.key) || after === undefined) &&
			isSingularSubject(before, language) &&
			afterFinite(after, language)
		);
	return !language.agents.has(after?.key ?? '') || language.manners.has(tokens[i + 2]?.key ?? '');
}

/** "The Committee requests": a present form right after a singular word; "status reports" and "annual reviews" end a phrase instead. */
const isSingularSubject = (before: Token, language: Language): boolean =>
	!language.grammar.attributes.has(before.key) && !/[^s]s$/u.test(before.key);
const afterFinite = (after: Token, language: Language): boolean =>
	language.determiners.has(after.key) ||
	language.thatWords.has(after.key) ||
	language.infinitive.has(after.key) ||
	language.adverbs.has(after.key) ||
	language.possessives.has(after.key) ||
	language.grammar.afterPresent.has(after.key) ||
	isCapital(after);

/** A past of a verb that is in no table: it ends the subject all the same. */
const isPlainPast = (
	token: Token,
	before: Token | undefined,
	after: Token | undefined,
	language: Language,
): boolean => {
	if (
		before === undefined ||
		!before.word ||
		language.determiners.has(before.key) ||
		language.prepositions.has(before.key)
	)
		return false;
	if (language.adverbs.has(token.key) || isCapital(token)) return false;
	if (language.grammar.pasts.has(token.key)) return true;
	return language.grammar.pastEnding.test(token.key) && !language.agents.has(after?.key ?? '');
};

/** Over adverbs, a negation, and a phrase between commas of up to eight words. */
function skipAdverbs(clauses: Clauses, from: number, language: Language): { at: number; negated: boolean } {
	const { tokens, to } = clauses;
	let at = from;
	let negated = false;
	for (; at < to; at++) {
		const key = tokens[at]?.key ?? '';
		if (language.negations.has(key)) negated = true;
		else if (key === ',' && at > from - 1) {
			const close = commaAfter(clauses, at + 1, 8);
			if (close === null) break;
			at = close;
		} else if (!language.adverbs.has(key) || language.verbs.has(key)) break;
	}
	return { at, negated };
}

function commaAfter(clauses: Clauses, from: number, most: number): number | null {
	for (let k = from; k < Math.min(clauses.to, from + most); k++) if (clauses.tokens[k]?.key === ',') return k;
	return null;
}

/** "was adopted", "were also invited", "was unable to elect", "it was agreed". */
function passiveAt(
	clauses: Clauses,
	i: number,
	language: Language,
	hasSubject: boolean,
	clauseStart: number,
): Finite | null {
	const { tokens } = clauses;
	if (!hasSubject) return null;
	const after = skipAdverbs(clauses, i + 1, language);
	const unable =
		language.grammar.incapable.has(tokens[after.at]?.key ?? '') &&
		language.infinitive.has(tokens[after.at + 1]?.key ?? '');
	if (unable) {
		const base = useAt(clauses, after.at + 2, language, ['base']);
		if (base?.verb.kind === 'decision')
			return { verb: base.verb, voice: 'active', start: i, end: base.end, negated: true };
	}
	const noun = nounSubject(clauses, clauseStart, i, language) ?? nounAfterThere(clauses, clauseStart, i, language);
	const use =
		fitting(clauses, after.at, language, ['participle']) ?? subjectFits(clauses, clauseStart, i, after.at, language);
	if (use && !(noun && language.lightVerbs.has(tokens[after.at]?.key ?? ''))) {
		const negated = after.negated || isNegated(tokens[clauseStart], language);
		return {
			verb: negated && use.verb.kind !== 'decision' ? null : use.verb,
			voice: 'passive',
			start: i,
			end: use.end,
			negated,
		};
	}
	if (noun && !(noun.negated && noun.verb.kind !== 'decision'))
		return {
			verb: noun.verb,
			voice: 'noun',
			start: i,
			end: Math.max(noun.end, language.lightVerbs.has(tokens[after.at]?.key ?? '') ? after.at + 1 : after.at),
			negated: noun.negated || after.negated,
		};
	return other(i, after);
}

/** "Statements were made": what the verb needs is its subject. */
function subjectFits(clauses: Clauses, from: number, i: number, at: number, language: Language): Use | null {
	for (const candidate of language.verbs.get(clauses.tokens[at]?.key ?? '') ?? []) {
		if (candidate.use !== 'participle' || candidate.verb.needs === undefined) continue;
		for (let k = from; k < i; k++)
			if (candidate.verb.needs.has(clauses.tokens[k]?.key ?? ''))
				return { verb: candidate.verb, use: 'participle', end: at + 1 };
	}
	return null;
}

const isNegated = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && language.negations.has(token.key);

/** "A proposal was made": the noun is the last word before the light verb that is given as its participle. */
function nounSubject(
	clauses: Clauses,
	from: number,
	i: number,
	language: Language,
): { verb: Verb; end: number; negated: boolean } | null {
	const { tokens } = clauses;
	const after = skipAdverbs(clauses, i + 1, language).at;
	if (!language.lightVerbs.has(tokens[after]?.key ?? '')) return null;
	for (let k = from; k < Math.min(i, from + 4); k++) {
		const noun = language.nounActs.get(tokens[k]?.key ?? '');
		if (noun && k + 1 >= i - 6) return { verb: noun.verb, end: after + 1, negated: isNegated(tokens[from], language) };
		if (language.prepositions.has(tokens[k]?.key ?? '')) return null;
	}
	return null;
}

/** "There was general agreement that", "There was no consensus on". */
function nounAfterThere(
	clauses: Clauses,
	from: number,
	i: number,
	language: Language,
): { verb: Verb; end: number; negated: boolean } | null {
	const { tokens } = clauses;
	const there = skipLeading(clauses, from, i, language);
	if (!language.grammar.existential.has(tokens[there]?.key ?? '') || there !== i - 1) return null;
	let negated = false;
	for (let k = i + 1; k < Math.min(clauses.to, i + 9); k++) {
		const key = tokens[k]?.key ?? '';
		if (language.negations.has(key)) negated = true;
		const noun = language.nounActs.get(key);
		if (noun) return { verb: noun.verb, end: k + 1, negated };
		// "a wide ranging and in depth discussion": a preposition right after "and" goes on with the noun's own words.
		if (language.prepositions.has(key) && !language.conjunctions.has(tokens[k - 1]?.key ?? '')) return null;
	}
	return null;
}

function skipLeading(clauses: Clauses, from: number, to: number, language: Language): number {
	let at = from;
	for (let k = from; k < to; k++) if (clauses.tokens[k]?.key === ',') at = k + 1;
	while (
		at < to &&
		(language.adverbs.has(clauses.tokens[at]?.key ?? '') || language.conjunctions.has(clauses.tokens[at]?.key ?? ''))
	)
		at++;
	return at;
}

/** "IAATO gave a presentation", "Some delegations raised the question". */
function nounObjectAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { tokens } = clauses;
	if (!language.grammar.gives.has(tokens[i]?.key ?? '')) return null;
	for (let k = i + 1; k < Math.min(clauses.to, i + 5); k++) {
		const noun = language.nounActs.get(tokens[k]?.key ?? '');
		if (noun) return { verb: noun.verb, voice: 'active', start: i, end: k + 1, negated: false };
		if (language.prepositions.has(tokens[k]?.key ?? '')) return null;
	}
	return null;
}

/** "will circulate", "would also collect"; not "will be published". */
function futureAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const verb = language.futures.get(clauses.tokens[i]?.key ?? '');
	const after = skipAdverbs(clauses, i + 1, language);
	const next = clauses.tokens[after.at];
	if (verb === undefined || next === undefined || after.negated || !/^\p{Ll}/u.test(next.text)) return null;
	if (language.grammar.notPromised.has(next.key)) return null;
	if (language.grammar.be.has(next.key)) {
		const what = clauses.tokens[skipAdverbs(clauses, after.at + 1, language).at];
		if (what === undefined || !(language.determiners.has(what.key) || language.partyNouns.has(what.key))) return null;
	}
	return { verb, voice: 'future', start: i, end: i + 1, negated: false };
}

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
			(language.passives.has(token.key) || language.futures.has(token.key) || language.background.has(token.key))
		)
			return true;
		const past = useAt(clauses, k, language, ['past']);
		if (
			past &&
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
	if (token.key === ';') return restart(state, i);
	if (language.subordinators.has(token.key)) {
		state.inside = true;
		state.innerVerb = false;
		return { at: i, group: null };
	}
	if (token.key === ',' || language.conjunctions.has(token.key))
		return coordinated(clauses, i, state, language) ?? { at: i, group: null };
	if (state.inside && !state.innerVerb) state.innerVerb = isInnerVerb(clauses, i, language);
	return { at: i, group: null };
}

/** A finite verb with a meaning of its own, as against "was" or "had". */
function isInnerVerb(clauses: Clauses, i: number, language: Language): boolean {
	const { tokens } = clauses;
	const token = tokens[i] as Token;
	const before = tokens[i - 1];
	if (
		before &&
		(language.passives.has(before.key) || language.background.has(before.key) || language.adverbs.has(before.key))
	)
		return false;
	const use = useAt(clauses, i, language, ['past']);
	return (
		(use !== null && isFinitePlace(clauses, i, 'past', language, true)) ||
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
	at: number,
	state: State,
	language: Language,
	conjunction: boolean,
): Step | null {
	const { tokens } = clauses;
	if (clauses.masked.has(at)) return null;
	const passive = language.passives.has(tokens[at]?.key ?? '')
		? passiveAt(clauses, at, language, true, state.subjectStart)
		: null;
	if (passive) {
		if (passive.verb === null || state.inside) return null;
		return { at: passive.end - 1, group: groupOf(passive, passive.verb, state, true, false) };
	}
	if (language.futures.has(tokens[at]?.key ?? '') && !state.inside && conjunction) {
		const future = futureAt(clauses, at, language);
		if (future?.verb) return { at: future.end - 1, group: groupOf(future, future.verb, state, true, false) };
	}
	const tense =
		state.plainVoice === 'passive'
			? ['participle' as const]
			: state.last?.voice === 'operative'
				? ['present' as const]
				: ['past' as const, 'present' as const];
	const use = fitting(clauses, at, language, tense);
	if (use === null || !sameTense(clauses, use, at, state, language)) return null;
	if (state.inside && state.innerVerb && !(conjunction && use.verb.kind === 'directive')) return null;
	if (!conjunction && !isSeries(clauses, use.end, language)) return null;
	const voice: Voice = state.plainVoice === 'passive' ? 'passive' : 'active';
	const match: Finite = { verb: use.verb, voice, start: at, end: use.end, negated: false };
	const negated = voice === 'passive' && state.last !== null && state.last.negated;
	if (negated && use.verb.kind !== 'decision') return null;
	state.innerVerb = false;
	const unsure = state.inside;
	state.inside = false;
	return { at: use.end - 1, group: groupOf({ ...match, negated }, use.verb, state, true, unsure) };
}

/** Coordinated verbs agree in tense; a present form after a past verb is a noun ("and reports"). */
function sameTense(clauses: Clauses, use: Use, at: number, state: State, language: Language): boolean {
	if (state.plainVoice === 'passive') return true;
	const after = clauses.tokens[at + 1];
	const first = clauses.tokens[state.last?.start ?? -1]?.key ?? '';
	const present = state.last !== null && (language.verbs.get(first) ?? []).every(({ use: known }) => known !== 'past');
	if (use.use === 'present') return present && after !== undefined && afterFinite(after, language);
	return !present && !language.agents.has(after?.key ?? '');
}

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
	if (!beginsSubject(clauses, start, language)) return null;
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
		const match = finiteAt(clauses, k, language, start);
		if (match === null) continue;
		if (match.verb === null || language.conjunctions.has(tokens[match.start - 1]?.key ?? '')) return null;
		if (
			state.inside &&
			(match.voice === 'future' || match.voice === 'noun' || !isPartyish(clauses, start, k, language))
		)
			return null;
		if (match.voice === 'active' && isReduced(clauses, k, match.end, language)) continue;
		const unsure = state.inside;
		Object.assign(state, fresh(start), {
			mode: 'complement',
			subjectStart: start,
			subjectEnd: match.start,
			plainVoice: match.voice === 'passive' ? 'passive' : 'active',
		});
		return { at: match.end - 1, group: groupOf(match, match.verb, state, false, unsure) };
	}
	return null;
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
