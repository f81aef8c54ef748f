import { isInfinitive } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { isCapital, type Token } from './token.ts';
import {
	type Clauses,
	type Finite,
	fitting,
	isNegatedBefore,
	isReflexive,
	other,
	overClitics,
	skipAdverbs,
	type Use,
	useAt,
} from './verb-form.ts';

/** "was adopted", "were also invited", "was unable to elect", "it was agreed"; `last` is its last auxiliary: "a été". */
export function passiveAt(
	clauses: Clauses,
	i: number,
	language: Language,
	hasSubject: boolean,
	clauseStart: number,
	last = i,
): Finite | null {
	const { tokens } = clauses;
	if (!hasSubject && !language.grammar.verbFirst) return null;
	const behind = skipAdverbs(clauses, last + 1, language);
	// "they were all accepted"
	const after = language.grammar.wholes.has(tokens[behind.at]?.key ?? '') ? { ...behind, at: behind.at + 1 } : behind;
	const no = after.negated || isNegatedBefore(clauses, i, language);
	const unable =
		unableAt(clauses, i, after.at, language, language.grammar.incapable) ??
		(no ? unableAt(clauses, i, after.at, language, language.unable) : null);
	if (unable) return unable;
	const noun =
		nounSubject(clauses, clauseStart, Math.max(i, last), skipAdverbs(clauses, last + 1, language).at, language) ??
		nounAfterThere(clauses, clauseStart, i, language) ??
		senseAt(clauses, clauseStart, i, language) ??
		nounBehind(clauses, after.at, language);
	const use =
		subjectFits(clauses, clauseStart, i, after.at, language) ?? fitting(clauses, after.at, language, ['participle'], i);
	if (use && !(noun && language.lightVerbs.has(tokens[after.at]?.key ?? ''))) {
		const negated = no || isNegated(tokens[clauseStart], language);
		return {
			verb: negated && use.verb.kind !== 'decision' ? null : use.verb,
			voice:
				use.verb.reflexive || (use.verb.withBe && last === i && !isImpersonal(clauses, i, language))
					? 'active'
					: 'passive',
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
			negated: noun.negated || no,
		};
	return otherPassive(clauses, i, after, language);
}

/** "Il est convenu de": nobody is named, whoever spoke before. */
const isImpersonal = ({ tokens, from }: Clauses, i: number, { grammar }: Language): boolean =>
	grammar.impersonal.has(tokens[i - 1]?.key ?? '') && (i - 1 === from || !tokens[i - 2]?.word);

/** "Повестка дня утверждена", "Решено приостановить", "Консенсус достигнут не был": a short participle is finite by itself. */
export function bareParticipleAt(
	clauses: Clauses,
	i: number,
	language: Language,
	hasSubject: boolean,
	clauseStart: number,
): Finite | null {
	const { tokens } = clauses;
	const { grammar } = language;
	const { participlesTell, gives, arrives } = grammar;
	const key = tokens[i]?.key ?? '';
	if (!participlesTell || grammar.intents.has(key) || (gives.has(key) && !arrives.has(key))) return null;
	if (grammar.presentEnding.test(key) && !namesDative(clauses, clauseStart, i, language)) return null;
	const found = passiveAt(clauses, i, language, hasSubject, clauseStart, i - 1);
	if (
		found === null ||
		found.verb === null ||
		(found.verb.kind === 'information' && !isOfMeeting(clauses, clauseStart, i, language)) ||
		isOfPaper(clauses, clauseStart, language) ||
		isOfPaper(clauses, found.end, language)
	)
		return null;
	const denies = language.negations.has(tokens[found.end]?.key ?? '');
	const closed = language.passives.has(tokens[found.end + (denies ? 1 : 0)]?.key ?? '');
	if (!closed) return found;
	const end = found.end + (denies ? 2 : 1);
	return denies && found.verb.kind !== 'decision' ? null : { ...found, end, negated: denies || found.negated };
}

/** "Заседание закрыто": of all that is told, what is short and no attribute. */
const isOfMeeting = ({ tokens }: Clauses, from: number, i: number, { time }: Language): boolean =>
	i === from + 1 && time.meetingNouns.has(tokens[from]?.key ?? '');

/** "Портам рекомендуется обновить карты", "рекомендуется портам": with nobody named, a paper may say so. */
const namesDative = ({ tokens, to }: Clauses, from: number, i: number, { grammar }: Language): boolean =>
	tokens.slice(from, Math.min(to, i + 5)).some(({ key }) => grammar.datives.has(key));

/** "утверждена приказом № 5": another paper did it, before. */
const isOfPaper = ({ tokens, to }: Clauses, from: number, { grammar }: Language): boolean =>
	tokens.slice(from, Math.min(to, from + 3)).some(({ key }) => grammar.papersThatDid.has(key));

/** "est mise aux voix": a participle that is in no table; what is coordinated with it is a passive too. */
const otherPassive = (
	{ tokens }: Clauses,
	i: number,
	after: { at: number; negated: boolean },
	{ grammar }: Language,
): Finite => ({
	...other(i, after),
	voice: grammar.participleEnding.test(tokens[after.at]?.key ?? '') ? 'passive' : 'active',
});

/** "a pris note", "a donc demandé", "a été approuvé", "n'a pas pu élire". */
export function perfectAt(clauses: Clauses, i: number, language: Language, clauseStart: number): Finite {
	const { tokens } = clauses;
	const after = skipAdverbs(clauses, i + 1, language);
	const no = after.negated || isNegatedBefore(clauses, i, language);
	if (language.grammar.been.has(tokens[after.at]?.key ?? '')) {
		const passive = passiveAt(clauses, i, language, true, clauseStart, after.at);
		if (passive) return no && passive.verb ? denied({ ...passive, negated: true }) : passive;
	}
	const unable = no ? unableAt(clauses, i, after.at, language, language.unable) : null;
	if (unable) return unable;
	// "n'a pas pu être élu"
	if (
		no &&
		language.unable.has(tokens[after.at]?.key ?? '') &&
		language.grammar.be.has(tokens[after.at + 1]?.key ?? '')
	)
		return denied(passiveAt(clauses, i, language, true, clauseStart, after.at + 1) ?? other(i, after));
	const use = fitting(clauses, after.at, language, ['participle'], i);
	if (use) return denied({ verb: use.verb, voice: 'active', start: i, end: use.end, negated: no });
	const noun = nounObjectAt(clauses, after.at, language, i) ?? wishedAt(clauses, after.at, language);
	return noun === null ? other(i, after) : denied({ ...noun, start: i, negated: no });
}

/** "Ont été adoptées les décisions", "Se sont portés volontaires": the auxiliary opens the sentence, its subject follows. */
export function opensInverted(clauses: Clauses, i: number, clauseStart: number, language: Language): Finite | null {
	const { tokens } = clauses;
	const start = overClitics(clauses, i, language);
	if (!language.grammar.auxiliaryFirst || start !== clauseStart || !isCapital(tokens[start])) return null;
	const key = tokens[i]?.key ?? '';
	const found = language.passives.has(key)
		? passiveAt(clauses, i, language, true, i)
		: language.perfects.has(key)
			? perfectAt(clauses, i, language, i)
			: null;
	const reflexive = found?.verb?.reflexive === true;
	return found !== null && (found.voice === 'passive' || reflexive) ? { ...found, start } : null;
}

/** Only a decision can be denied and still be an act (contract: rulings). */
const denied = (finite: Finite): Finite =>
	finite.negated && finite.verb?.kind !== 'decision' ? { ...finite, verb: null } : finite;

/** "unable to elect", "pas pu élire": the decision that was not taken. */
function unableAt(
	clauses: Clauses,
	i: number,
	at: number,
	language: Language,
	words: ReadonlySet<string>,
): Finite | null {
	return words.has(clauses.tokens[at]?.key ?? '') ? undoneAt(clauses, i, at, language) : null;
}

/** The decision that was not taken, behind the word at `at` that says so: "pas pu élire", "ne parvient pas à s'entendre". */
export function undoneAt(clauses: Clauses, i: number, at: number, language: Language): Finite | null {
	let next = at + 1;
	if (language.infinitive.has(clauses.tokens[next]?.key ?? '')) next++;
	else if (language.grammar.infinitiveForm === null) return null;
	while (language.clitics.has(clauses.tokens[next]?.key ?? '')) next++;
	const base = useAt(clauses, next, language, ['base']);
	const found = base?.verb.kind === 'decision' ? base : agreementAt(clauses, at, next, language);
	return found?.verb.kind === 'decision'
		? { verb: found.verb, voice: 'active', start: i, end: found.end, negated: true }
		: null;
}

/** "pu parvenir à un accord", "parvenu à un accord": what could not be reached. */
function agreementAt(
	clauses: Clauses,
	at: number,
	next: number,
	language: Language,
): { verb: Verb; end: number } | null {
	const reach = language.grammar.reaches.has(clauses.tokens[next]?.key ?? '') ? next : at;
	return nounAfter(clauses, reach, language);
}

/** "Statements were made": what the verb needs is its subject. */
function subjectFits(clauses: Clauses, from: number, i: number, at: number, language: Language): Use | null {
	for (const candidate of language.verbs.get(clauses.tokens[at]?.key ?? '') ?? []) {
		if (candidate.use !== 'participle') continue;
		// "Note was taken": its one particle stands before it as the subject.
		if (candidate.verb.particles.length === 1 && clauses.tokens[i - 1]?.key === candidate.verb.particles[0])
			return { verb: candidate.verb, use: 'participle', end: at + 1 };
		if (candidate.verb.needs === undefined) continue;
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
	after: number,
	language: Language,
): { verb: Verb; end: number; negated: boolean } | null {
	const { tokens } = clauses;
	if (!language.lightVerbs.has(tokens[after]?.key ?? '')) return null;
	// "The proposal was put to the vote": it had been made before.
	if (language.grammar.puts.has(tokens[after]?.key ?? '') && language.grammar.towards.has(tokens[after + 1]?.key ?? ''))
		return null;
	// "По данному вопросу консенсус достигнут не был": right before the verb it is its subject.
	const nearest = language.grammar.headFirst ? language.nounActs.get(tokens[i - 1]?.key ?? '') : undefined;
	if (nearest && i - 1 >= from && !isPreposition(tokens[i - 2], language))
		return { verb: nearest.verb, end: after + 1, negated: isNegated(tokens[from], language) };
	for (let k = from; k < Math.min(i, from + 4); k++) {
		const noun = language.nounActs.get(tokens[k]?.key ?? '');
		if (noun && k + 1 >= i - 6) return { verb: noun.verb, end: after + 1, negated: isNegated(tokens[from], language) };
		if (isPrepositionAt(tokens, k, language)) return null;
	}
	return null;
}

/** "il est donné lecture du rapport", "il est procédé à l'élection". */
function nounBehind(clauses: Clauses, at: number, language: Language): ReturnType<typeof nounSubject> {
	const gives = language.grammar.headFirst && language.grammar.gives.has(clauses.tokens[at]?.key ?? '');
	const noun = gives ? nounAfter(clauses, at, language) : null;
	return noun && { ...noun, negated: false };
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

/** "It was the sense of the meeting that": what all who met are said to think is agreed. */
function senseAt(
	{ tokens }: Clauses,
	from: number,
	i: number,
	{ expletives, grammar, determiners, bodyHeads, bodyNouns, thatWords, infinitive, nounActs }: Language,
): { verb: Verb; end: number; negated: boolean } | null {
	if (i - 1 !== from || !expletives.has(tokens[from]?.key ?? '') || !determiners.has(tokens[i + 1]?.key ?? ''))
		return null;
	const keys = tokens.slice(i + 2, i + 7).map(({ key }) => key);
	const [noun = '', of = '', , whose = '', then = ''] = keys;
	const body = bodyHeads.has(whose) || bodyNouns.has(whose);
	if (!grammar.of.has(of) || !body || !(thatWords.has(then) || infinitive.has(then))) return null;
	const verb = (grammar.senses.has(noun) ? [...nounActs.values()].find(({ verb }) => verb.opinion) : nounActs.get(noun))
		?.verb;
	return verb === undefined ? null : { verb, end: i + 6, negated: false };
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
export function nounObjectAt(clauses: Clauses, i: number, language: Language, start = i): Finite | null {
	if (!language.grammar.gives.has(clauses.tokens[i]?.key ?? '')) return null;
	const noun = nounAfter(clauses, i, language);
	return noun === null ? null : { ...noun, voice: 'active', start, negated: false };
}

/** The noun of an act right behind a light verb: "reached agreement", "gave a short description". */
export function nounAfter(clauses: Clauses, i: number, language: Language): { verb: Verb; end: number } | null {
	const { tokens } = clauses;
	for (let k = i + 1; k < Math.min(clauses.to, i + 5); k++) {
		const noun = language.nounActs.get(tokens[k]?.key ?? '');
		if (noun) return { verb: noun.verb, end: k + 1 };
		if (isPrepositionAt(tokens, k, language) && !(k === i + 1 && isOwn(tokens[k], language))) return null;
	}
	return null;
}

/** "procède à l'élection", "parvenir à un accord", "n'a pas pris de décision": a preposition of the verb's own. */
const isOwn = (token: Token | undefined, { grammar }: Language): boolean =>
	grammar.headFirst && (grammar.towards.has(token?.key ?? '') || grammar.of.has(token?.key ?? ''));

/** "the following decisions": behind an article it tells more of the noun. */
const isPrepositionAt = (tokens: readonly Token[], i: number, language: Language): boolean =>
	isPreposition(tokens[i], language) &&
	!(language.determiners.has(tokens[i - 1]?.key ?? '') && language.grammar.gerundEnding.test(tokens[i]?.key ?? ''));

/** A preposition that is no article: "a donné des informations". */
const isPreposition = (token: Token | undefined, { prepositions, grammar }: Language): boolean =>
	token !== undefined && prepositions.has(token.key) && !grammar.openingArticles.has(token.key);

/** "présentera": a future made by its ending is a commitment under its own verb. */
export function futureFormAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const token = clauses.tokens[i] as Token;
	const form = /^\p{Ll}/u.test(token.text) && language.futureForms.find(({ ending }) => ending.test(token.key));
	if (!form) return null;
	const after = skipAdverbs(clauses, i + 1, language);
	if (after.negated || isNegatedBefore(clauses, i, language)) return other(i, after);
	const lemma = lemmaOfFuture(clauses, i, token.key.replace(form.ending, form.lemma), language);
	if (lemma === null) return other(i, after);
	const whole = wholeFuture(clauses, i, lemma, language);
	return { verb: promised(whole.lemma), voice: 'future', start: i, end: whole.end, negated: false };
}

/** "fera rapport", "rendra compte": a verb of the tables that has words of its own is named with them. */
function wholeFuture(
	{ tokens }: Clauses,
	i: number,
	lemma: string,
	{ verbs }: Language,
): { lemma: string; end: number } {
	const own = verbs
		.get(lemma)
		?.find(
			({ verb, use }) =>
				use === 'base' &&
				verb.particles.length > 0 &&
				verb.lemma.startsWith(`${lemma} ${verb.particles[0]}`) &&
				verb.particles.every((particle, k) => tokens[i + 1 + k]?.key === particle),
		)?.verb;
	return own === undefined ? { lemma, end: i + 1 } : { lemma: own.lemma, end: i + 1 + own.particles.length };
}

/** "se chargera", "s'occupera": a reflexive future promises as others do; "se tiendra" tells what will be. */
function lemmaOfFuture(clauses: Clauses, i: number, lemma: string, language: Language): string | null {
	if (!isReflexive(clauses, i, language)) return lemma;
	const known = language.verbs.get(lemma)?.find(({ verb, use }) => verb.reflexive && use === 'base')?.verb.lemma;
	return known ?? language.grammar.reflexiveLemma(lemma);
}

/** "tient à remercier", "souhaite rappeler que": what one wishes to say or to thank for is said by it. */
export function wishedAt(clauses: Clauses, i: number, language: Language): Finite | null {
	if (!language.grammar.wishes.has(clauses.tokens[i]?.key ?? '') || isNegatedBefore(clauses, i, language)) return null;
	const { at } = skipAdverbs(clauses, i + 1, language);
	const marked = language.infinitive.has(clauses.tokens[at]?.key ?? '') ? at + 1 : at;
	const use = fitting(clauses, skipAdverbs(clauses, marked, language).at, language, ['base']);
	return use?.verb.kind === 'acknowledgement' || use?.verb.kind === 'information'
		? { verb: use.verb, voice: 'active', start: i, end: use.end, negated: false }
		: null;
}

/** "Ms. Lund is to draft a letter": a duty that was taken on. */
export function dutyAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const { grammar, infinitive } = language;
	const verb = grammar.duties.get(clauses.tokens[i]?.key ?? '');
	const [marker, next] = [clauses.tokens[i + 1], clauses.tokens[i + 2]];
	if (verb === undefined || marker === undefined || next === undefined || !infinitive.has(marker.key)) return null;
	return isInfinitive(next, language) && !grammar.be.has(next.key)
		? { verb, voice: 'future', start: i, end: i + 2, negated: false }
		: null;
}

/** "would like to thank Norway". */
export function wouldLikeAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const wished = wishedAt(clauses, skipAdverbs(clauses, i + 1, language).at, language);
	return wished && { ...wished, start: i };
}

/** A verb that is in no table, as a commitment. */
const promised = (lemma: string): Verb => ({
	lemma,
	kind: 'commitment',
	byParty: 'commitment',
	frame: 'plain',
	particles: [],
});

/** "will be the editor", "will be speaking"; not "will be published". */
const isBecome = ({ key }: Token, { determiners, partyNouns, grammar }: Language): boolean =>
	determiners.has(key) || partyNouns.has(key) || grammar.gerundEnding.test(key);

/** "will circulate", "would also collect"; not "will be published". */
export function futureAt(clauses: Clauses, i: number, language: Language): Finite | null {
	const auxiliary = language.futures.get(clauses.tokens[i]?.key ?? '');
	const after = skipAdverbs(clauses, i + 1, language);
	const next = clauses.tokens[after.at];
	if (auxiliary === undefined || next === undefined || after.negated || !/^\p{Ll}/u.test(next.text)) return null;
	if (isNegatedBefore(clauses, i, language)) return null;
	if (language.grammar.notPromised.has(next.key)) return null;
	if (language.grammar.be.has(next.key)) {
		const what = clauses.tokens[skipAdverbs(clauses, after.at + 1, language).at];
		if (what === undefined || !isBecome(what, language)) return null;
	}
	const own = auxiliary.lemma === '';
	if (own && !isInfinitive(next, language)) return null;
	return { verb: own ? promised(next.key) : auxiliary, voice: 'future', start: i, end: i + 1, negated: false };
}
