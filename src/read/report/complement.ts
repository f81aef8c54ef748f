import type { CivilDate } from '../../base/date.ts';
import { oncePer } from '../../base/once.ts';
import type { MeetingTime, When } from '../../record/time.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { type Phrase, phrase, splitNames } from './noun-phrase.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import { isCapital, isMonthName, type Token } from './token.ts';

/** Who is asked, told or thanked, and where the words of what begin. Indexes of tokens. */
export interface Addressed {
	readonly names: readonly Phrase[];
	/** Where the content begins: "to explore …", "that …", or the first word after the verb. */
	readonly content: number;
	/** True if the words ask somebody to do something. */
	readonly asks: boolean;
	/** Whose doing is praised, where nobody is thanked by name: "commended the initiative taken by Chile". */
	readonly behind?: readonly Phrase[];
}

const nobody = (content: number): Addressed => ({ names: [], content, asks: false });

/** The addressees that stand after a verb, by its frame. `from` is the first token after the verb, `to` the end of its complement. */
export function addressedAfter(
	tokens: readonly Token[],
	from: number,
	to: number,
	verb: Verb,
	language: Language,
): Addressed {
	const start = overAdverbs(tokens, from, to, language);
	switch (verb.frame) {
		case 'asks':
			if (verb.indirect && !language.thatWords.has(tokens[start]?.key ?? ''))
				return askedThrough(tokens, start, to, language);
			return language.thatWords.has(tokens[start]?.key ?? '')
				? thatClause(tokens, start, to, language, true)
				: askedAfter(tokens, start, to, language);
		case 'tells':
		case 'greets':
			// "souhaite la bienvenue à": the preposition is the verb's own.
			if (verb.frame === 'greets' && language.grammar.dative.has(tokens[start]?.key ?? ''))
				return toldAfter(tokens, start + 1, to, language, language.grammar.about);
			if (verb.indirect && !language.grammar.dative.has(tokens[start]?.key ?? '')) return nobody(start);
			return toldAfter(tokens, verb.indirect ? start + 1 : start, to, language, language.grammar.about);
		case 'thanks':
			return thankedAfter(tokens, start, to, language, verb);
		case 'that':
			if (verb.indirect && language.grammar.dative.has(tokens[start]?.key ?? ''))
				return askedThrough(tokens, start, to, language);
			if (language.grammar.towards.has(tokens[start]?.key ?? '') && !infinitiveBegins(tokens, start, language))
				return { names: agentNames(tokens, start + 1, to, language), content: start, asks: true };
			return thatClause(tokens, start, to, language, verb.kind !== 'decision');
		case 'plain':
			return nobody(start);
	}
}

function overAdverbs(tokens: readonly Token[], from: number, to: number, language: Language): number {
	let at = from;
	while (at < to && (language.adverbs.has(tokens[at]?.key ?? '') || /^[,:]$/u.test(tokens[at]?.key ?? ''))) at++;
	return at === to ? from : at;
}

/** "requested the Chairman to explore": the names up to the infinitive; "requested clarification": nobody. */
function askedAfter(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	// "asked for its comments to be printed": nobody is named.
	const first = tokens[start]?.key ?? '';
	if (
		language.prepositions.has(first) &&
		!language.grammar.dative.has(first) &&
		!infinitiveBegins(tokens, start, language)
	)
		return nobody(start);
	for (let i = start; i < to; i++) {
		const token = tokens[i] as Token;
		if (language.grammar.whether.has(token.key) && i > start)
			return { names: namesBetween(tokens, start, i, language), content: i, asks: true };
		if (token.key === ';' || language.thatWords.has(token.key) || language.subordinators.has(token.key)) break;
		if (!infinitiveBegins(tokens, i, language)) continue;
		if (i === start) return { names: [], content: i, asks: true };
		return { names: namesBetween(tokens, start, i, language), content: i, asks: true };
	}
	return toDative(tokens, start, to, language) ?? askedOf(tokens, start, to, language);
}

/** "tasked the Chairperson with", "advised her": one who is asked something without an infinitive; "asked for comments" names nobody. */
function askedOf(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	if (language.prepositions.has(tokens[start]?.key ?? '')) return nobody(start);
	return {
		names: agentNames(tokens, doerFrom(tokens, start, to, language) ?? start, to, language),
		content: start,
		asks: false,
	};
}

/** "the help of Mr. Smith", "the actions of the secretariat": where the one who helps or acts begins. */
function doerFrom(tokens: readonly Token[], start: number, to: number, language: Language): number | null {
	const deed = language.determiners.has(tokens[start]?.key ?? '') ? start + 1 : start;
	const named = deed + 2 < to && isDeed(tokens, deed, language) && language.grammar.of.has(tokens[deed + 1]?.key ?? '');
	return named ? deed + 2 : null;
}

/** "a demandé au Bureau et au Président de publier", "demande au Bureau un rapport": who stands behind "à". */
function askedThrough(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	const at = dativeFrom(tokens, start, to, language);
	if (at === null) return infinitiveBegins(tokens, start, language) ? { ...nobody(start), asks: true } : nobody(start);
	const asked = askedAfter(tokens, at, to, language);
	if (asked.names.length > 0) return asked;
	return { names: namesBetween(tokens, at, phraseEnd(tokens, at, to, language), language), content: start, asks: true };
}

/** The first "à" or "au" before the words of what is asked. */
function dativeFrom(tokens: readonly Token[], start: number, to: number, language: Language): number | null {
	for (let i = start; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (language.grammar.dative.has(key)) return infinitiveBegins(tokens, i, language) ? null : i;
		if (/^[,;:]$/u.test(key) || language.subordinators.has(key) || infinitiveBegins(tokens, i, language)) return null;
	}
	return null;
}

function phraseEnd(tokens: readonly Token[], from: number, to: number, language: Language): number {
	for (let i = from; i < to; i++)
		if (/^[,;:]$/u.test(tokens[i]?.key ?? '') || language.subordinators.has(tokens[i]?.key ?? '')) return i;
	return to;
}

/** "поручил Бюро и портам подготовку": datives at once behind the verb, with no infinitive. */
function toDative(tokens: readonly Token[], start: number, to: number, language: Language): Addressed | null {
	const { datives, attributeEnding } = language.grammar;
	let end = start;
	let found = start;
	for (; end < to; end++) {
		const key = tokens[end]?.key ?? '';
		if (datives.has(key)) found = end + 1;
		else if (!attributeEnding.test(key) && !language.conjunctions.has(key)) break;
	}
	return found === start
		? null
		: { names: splitNames(tokens, phrase(start, found), language), content: found, asks: true };
}

/** The names in an object: its first part before a comma ("the secretariat, in cooperation with …,"), or all of a list. */
function namesBetween(tokens: readonly Token[], start: number, end: number, language: Language): Phrase[] {
	let stop = end;
	for (let i = start; i < end; i++)
		if (tokens[i]?.key === ',') {
			const rest = tokens.slice(i + 1, end);
			const list =
				rest.some((token) => language.conjunctions.has(token.key)) &&
				(!language.prepositions.has(tokens[i + 1]?.key ?? '') || language.grammar.dative.has(tokens[i + 1]?.key ?? ''));
			if (!list) stop = i;
			break;
		}
	const parts: Phrase[] = [];
	let from = start;
	for (let i = start; i <= stop; i++)
		if (i === stop || tokens[i]?.key === ',') {
			if (i > from) parts.push(...splitNames(tokens, phrase(from, i), language));
			from = i + 1;
		}
	return parts;
}

function toldAfter(
	tokens: readonly Token[],
	start: number,
	to: number,
	language: Language,
	stop: ReadonlySet<string>,
): Addressed {
	for (let i = start; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (
			stop.has(key) &&
			!(language.grammar.of.has(key) && i > start && language.partyNouns.has(tokens[i - 1]?.key ?? ''))
		)
			return { names: i === start ? [] : namesBetween(tokens, start, i, language), content: i, asks: false };
		const ends =
			key === ';' || (key === ',' && !isListComma(tokens, i, to, language)) || joinsVerb(tokens, i, language);
		if (ends) return { names: namesBetween(tokens, start, i, language), content: i, asks: false };
	}
	return { names: namesBetween(tokens, start, to, language), content: start, asks: false };
}

/** "welcomed participants and wished them well": another verb of the same subject, in no table. */
const joinsVerb = (tokens: readonly Token[], i: number, { conjunctions, grammar }: Language): boolean =>
	conjunctions.has(tokens[i]?.key ?? '') &&
	!isCapital(tokens[i + 1]) &&
	(grammar.pasts.has(tokens[i + 1]?.key ?? '') || grammar.pastEnding.test(tokens[i + 1]?.key ?? ''));

/** "thanked the Port of Aberdeen for lending", "expressed its thanks to CSNI for", "expressed its appreciation to". */
function thankedAfter(tokens: readonly Token[], start: number, to: number, language: Language, verb: Verb): Addressed {
	if (verb.needs === undefined) {
		const told = toldAfter(tokens, start, to, language, praiseStop(tokens, start, to, language));
		return { ...told, behind: agentBehind(tokens, start, to, language) };
	}
	for (let i = start; i < Math.min(to, start + 8); i++) {
		const key = tokens[i]?.key ?? '';
		if (language.grammar.feltAbout.has(key)) return { ...nobody(start), behind: agentBehind(tokens, i, to, language) };
		if (language.grammar.datives.has(key)) {
			const told = toldAfter(tokens, attributesBefore(tokens, i, language), to, language, language.grammar.feltAbout);
			return { ...told, content: start };
		}
		if (language.grammar.towards.has(key) && !infinitiveBegins(tokens, i, language)) {
			const told = toldAfter(tokens, i + 1, to, language, language.grammar.feltAbout);
			return { ...told, content: start };
		}
	}
	return nobody(start);
}

/** "for" ends the name of one who is thanked; "on" only where no "for" follows: "thanked the Working Party on Noise for". */
const praiseStop = (tokens: readonly Token[], from: number, to: number, { grammar }: Language): ReadonlySet<string> =>
	tokens.slice(from, to).some(({ key }) => grammar.because.has(key)) ? grammar.because : grammar.praisedFor;

/** How far from the verb the one behind a deed is looked for, in words. */
const deedReach = 16;

/** "the work undertaken by SCAR", "the contributions of its Chairperson, Mrs. Annabi": who is behind what is praised. */
function agentBehind(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	const end = Math.min(to, from + deedReach);
	for (let i = from; i < end; i++) {
		const key = tokens[i]?.key ?? '';
		if (/^[;:]$/u.test(key) || language.thatWords.has(key)) return [];
		const agent = language.agents.has(key) || (language.grammar.of.has(key) && isDeed(tokens, i - 1, language));
		if (agent) return agentNames(tokens, i + 1, to, language);
	}
	return [];
}

const isDeed = (tokens: readonly Token[], i: number, { grammar }: Language): boolean =>
	grammar.deeds.has(tokens[i]?.key ?? '') || grammar.deeds.has((tokens[i]?.key ?? '').replace(/s$/u, ''));

/** The names behind "by" or "of"; of an office and the person beside it the person: "its Chairperson, Mrs. Annabi". */
function agentNames(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	const stop = agentStop(tokens, from, to, language);
	const beside = tokens[stop]?.key === ',' && language.titles.has(tokens[stop + 1]?.key ?? '');
	return beside
		? [phrase(stop + 1, agentStop(tokens, stop + 1, to, language))]
		: namesBetween(tokens, from, stop, language);
}

/** A name goes on over "of"; it ends at any other preposition, at a mark, at a clause and at an infinitive. */
function agentStop(tokens: readonly Token[], from: number, to: number, language: Language): number {
	for (let i = from; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '.' && isAbbreviated(tokens[i - 1], language)) continue;
		const ends = language.prepositions.has(key) && !language.grammar.of.has(key);
		if (/^[,;:.(]$/u.test(key) || ends || language.subordinators.has(key) || language.infinitive.has(key)) return i;
	}
	return to;
}

/** "Mr", "A": a stop behind it ends no name. */
const isAbbreviated = (token: Token | undefined, { titles }: Language): boolean =>
	titles.has(token?.key ?? '') || /^\p{Lu}$/u.test(token?.text ?? '');

/** Back over the words that agree with a dative: "Специальному | представителю". */
export function attributesBefore(tokens: readonly Token[], i: number, { grammar }: Language): number {
	let at = i;
	while (grammar.attributeEnding.test(tokens[at - 1]?.key ?? '')) at--;
	return at;
}

/** "should be tasked": a directive in the passive still names who is to do it. */
const isTasked = (word: string, language: Language): boolean =>
	(language.verbs.get(word) ?? []).some(({ verb, use }) => use === 'participle' && verb.frame === 'asks');

/**
 * "that the secretariat should prepare": who it is that should; in the passive whoever stands behind "by" ("should be
 * prepared by the secretariat"); nobody where the words tell of the past. `bare` verbs may stand without "should":
 * "recommended that the Parties consider".
 */
function thatClause(tokens: readonly Token[], start: number, to: number, language: Language, bare: boolean): Addressed {
	const opens = thatBehind(tokens, start, to, language);
	const that = language.thatWords.has(tokens[opens]?.key ?? '');
	const from = overAside(tokens, that ? opens + 1 : opens, to, language);
	if (language.infinitive.has(tokens[opens]?.key ?? '')) return nobody(start);
	if (language.prepositions.has(tokens[from]?.key ?? '')) return nobody(start);
	const verbAt = modalAt(tokens, from, to, language) ?? clauseVerb(tokens, from, to, language);
	if (verbAt === null || verbAt === from) return nobody(start);
	// "agreed that the text be revised by the editor" asks him; other bare verbs tell what is.
	if (!bare && !language.modals.has(tokens[verbAt]?.key ?? '') && !language.grammar.be.has(tokens[verbAt]?.key ?? ''))
		return nobody(start);
	const modal = language.modals.has(tokens[verbAt]?.key ?? '');
	if (!modal && !isBase(tokens, verbAt, language)) return nobody(start);
	const next = modal ? overAdverbs(tokens, verbAt + 1, to, language) : verbAt;
	// "que le tarif soit revu": the auxiliary can be the finite verb itself.
	const beAt = language.grammar.be.has(tokens[verbAt]?.key ?? '') ? verbAt : next;
	if (language.grammar.be.has(tokens[beAt]?.key ?? '')) {
		const done = overAdverbs(tokens, beAt + 1, to, language);
		if (isPassive(tokens, done, language) && !isTasked(tokens[done]?.key ?? '', language))
			return {
				names: doersOf(tokens, from, verbAt, doneBy(tokens, done, to, language), language),
				content: start,
				asks: true,
			};
	}
	return {
		names: namesBetween(
			tokens,
			from,
			relativeFrom(tokens, from, cliticsFrom(tokens, verbAt, language), language),
			language,
		),
		content: start,
		asks: true,
	};
}

/** In a passive with no "by": "requested that the actions of the secretariat called for here be undertaken". */
function doersOf(
	tokens: readonly Token[],
	from: number,
	verbAt: number,
	by: readonly Phrase[],
	language: Language,
): readonly Phrase[] {
	const doer = by.length === 0 ? doerFrom(tokens, from, verbAt, language) : null;
	if (doer === null) return by;
	// "called for in these conclusions" tells of the actions, not of the secretariat.
	const told = tokens.slice(doer, verbAt).findIndex(({ key }) => language.grammar.pastEnding.test(key));
	return namesBetween(tokens, doer, told < 0 ? agentStop(tokens, doer, verbAt, language) : doer + told, language);
}

/** "proposed in document 3 that", "recommended, in order to save time, that": where the clause opens behind an aside. */
function thatBehind(tokens: readonly Token[], start: number, to: number, language: Language): number {
	if (!language.prepositions.has(tokens[start]?.key ?? '')) return start;
	for (let i = start; i < Math.min(to, start + subjectReach); i++) {
		if (/^[;:]$/u.test(tokens[i]?.key ?? '')) break;
		if (language.thatWords.has(tokens[i]?.key ?? '') && !language.prepositions.has(tokens[i - 1]?.key ?? '')) return i;
	}
	return start;
}

/** "be prepared", not "be the lead body" nor "be in a position". */
const isPassive = (tokens: readonly Token[], i: number, { grammar, verbs }: Language): boolean => {
	const key = (tokens[i]?.key ?? '').replace(/^.*-/u, '');
	return grammar.participleEnding.test(key) || (verbs.get(key) ?? []).some(({ use }) => use === 'participle');
};

/** "should be prepared by the secretariat": who is to do it. */
function doneBy(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	for (let i = from + 1; i < Math.min(to, from + deedReach); i++) {
		const key = tokens[i]?.key ?? '';
		if (/^[,;:]$/u.test(key) || language.subordinators.has(key)) return [];
		if (!language.agents.has(key) || namesTime(tokens, i, to, language)) continue;
		// "considered in a group co-chaired by Ms. Lund": what she does is chair.
		const nearer = i > from + 1 && isPassive(tokens, i - 1, language);
		return nearer ? [] : agentNames(tokens, i + 1, to, language);
	}
	return [];
}

/** "by May", "by the next session", "by the summer of 2005": until when, and not by whom. */
function namesTime(tokens: readonly Token[], by: number, to: number, language: Language): boolean {
	const { months, seasons, nextWords, meetingNouns } = language.time;
	const at = language.determiners.has(tokens[by + 1]?.key ?? '') ? by + 2 : by + 1;
	const first = tokens[at]?.key ?? '';
	if (at >= to) return false;
	const next = nextWords.has(first) && meetingNouns.has(tokens[at + 1]?.key ?? '');
	return months.has(first) || seasons.has(first) || /^\d/u.test(first) || next;
}

/** Where "Australia, which had led the group," ends as a name. */
function relativeFrom(tokens: readonly Token[], from: number, to: number, { subordinators }: Language): number {
	for (let i = from + 1; i < to; i++)
		if (tokens[i]?.key === ',' && subordinators.has(tokens[i + 1]?.key ?? '')) return i;
	return to;
}

/** Over "in 2005," or ", as a compromise," and the like at the beginning of a clause. */
function overAside(tokens: readonly Token[], from: number, to: number, language: Language): number {
	const opened = tokens[from]?.key === ',';
	if (!opened && !language.prepositions.has(tokens[from]?.key ?? '')) return from;
	for (let i = opened ? from + 1 : from; i < Math.min(to, from + 9); i++) if (tokens[i]?.key === ',') return i + 1;
	return from;
}

/** How many words a subject may have before its modal. */
const subjectReach = 40;

/** The modal of the clause that begins at `from`, no other verb before it; a relative clause between commas is passed over. */
function modalAt(tokens: readonly Token[], from: number, to: number, language: Language): number | null {
	for (let i = from; i < Math.min(to, from + subjectReach); i++) {
		const key = tokens[i]?.key ?? '';
		if (language.modals.has(key) && !isMonthName(tokens[i] as Token, language)) return i;
		if (key === ',' && language.subordinators.has(tokens[i + 1]?.key ?? '')) {
			i = nextComma(tokens, i + 1, to);
			continue;
		}
		if (key === ',' && isListComma(tokens, i, to, language)) continue;
		if (
			key === ',' ||
			key === ';' ||
			key === ':' ||
			language.passives.has(key) ||
			language.background.has(key) ||
			language.subordinators.has(key)
		)
			return null;
	}
	return null;
}

function nextComma(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i < to; i++) if (tokens[i]?.key === ',') return i;
	return to;
}

/** "Australia, Chile, Norway and SCAR should": capitals on both sides of the comma, and a conjunction to come. */
export const isListComma = (
	tokens: readonly Token[],
	comma: number,
	to: number,
	{ conjunctions, determiners }: Language,
): boolean =>
	(isCapital(tokens[comma + 1]) || determiners.has(tokens[comma + 1]?.key ?? '')) &&
	tokens.slice(comma + 1, Math.min(to, comma + subjectReach)).some(({ key }) => conjunctions.has(key));

/** Back over the small words before a verb: "que le secrétariat | lui soumette". */
const cliticsFrom = (tokens: readonly Token[], i: number, { clitics }: Language): number => {
	let at = i;
	while (clitics.has(tokens[at - 1]?.key ?? '')) at--;
	return at;
};

/** The verb of a clause without "should": the first word after a complete name. */
function clauseVerb(tokens: readonly Token[], from: number, to: number, language: Language): number | null {
	for (let i = from; i < Math.min(to, from + subjectReach); i++) {
		const token = tokens[i] as Token;
		// "the secretariat, in consultation with the ports, prepare"
		if (token.key === ',' && language.prepositions.has(tokens[i + 1]?.key ?? '')) {
			i = nextComma(tokens, i + 1, to);
			continue;
		}
		if (language.passives.has(token.key) || language.background.has(token.key) || language.thatWords.has(token.key))
			return language.grammar.be.has(token.key) ? i : null;
		if (
			i > from &&
			isBase(tokens, i, language) &&
			(endsName(tokens[cliticsFrom(tokens, i, language) - 1], language) || isFar(tokens, from, i, language))
		)
			return i;
	}
	return null;
}

/** "que les groupes responsables de ces questions travaillent": where heads come first, words of the name may stand between. */
function isFar(tokens: readonly Token[], from: number, i: number, language: Language): boolean {
	const head = language.determiners.has(tokens[from]?.key ?? '') ? from + 1 : from;
	const before = tokens[i - 1]?.key ?? '';
	return (
		language.grammar.headFirst &&
		tokens.slice(head, i).some(({ key }, k) => k < 3 && language.partyNouns.has(key)) &&
		language.grammar.bareFar.test(tokens[i]?.key ?? '') &&
		!language.determiners.has(before) &&
		!language.prepositions.has(before)
	);
}

const endsName = (token: Token | undefined, language: Language): boolean =>
	token !== undefined &&
	(token.key === ',' ||
		language.partyNouns.has(token.key) ||
		language.partyNouns.has(token.key.replace(/s$/u, '')) ||
		isCapital(token) ||
		language.bodyHeads.has(token.key) ||
		token.key === ')');

/** A bare verb after a name: in lower case, no preposition, no conjunction, not a past. */
function isBase(tokens: readonly Token[], i: number, language: Language): boolean {
	const token = tokens[i];
	if (token === undefined || !token.word || !/^\p{Ll}/u.test(token.text)) return false;
	if (
		language.prepositions.has(token.key) ||
		language.conjunctions.has(token.key) ||
		language.determiners.has(token.key)
	)
		return false;
	if (language.subordinators.has(token.key) || language.infinitive.has(token.key)) return false;
	return (
		!language.grammar.notBare.test(token.key) &&
		!language.partyNouns.has(token.key) &&
		!language.bodyHeads.has(token.key)
	);
}

/** The connectives of a language by their first word, so that few words of a text are looked at twice. */
const byFirstWord = oncePer((list: readonly string[]): ReadonlyMap<string, readonly string[]> => {
	const made = new Map<string, string[]>();
	for (const words of list) {
		const first = words.split(' ')[0] ?? '';
		made.set(first, [...(made.get(first) ?? []), words]);
	}
	return made;
});

/** A condition: where its words stand, connective left aside. Indexes of tokens. */
export function conditionsAmong(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	const found: Phrase[] = [];
	const connectives = byFirstWord(language.conditions);
	for (let i = from; i < to; i++) {
		const words = connectives.get(tokens[i]?.key ?? '')?.find((connective) => startsWith(tokens, i, to, connective));
		if (words === undefined) continue;
		const whole = language.grammar.wholeConditions.has(words);
		const start = whole ? i : i + words.split(' ').length;
		const end = conditionEnd(tokens, start, to);
		if (end > start) found.push(phrase(start, end));
		i = end;
	}
	return found;
}

const startsWith = (tokens: readonly Token[], at: number, to: number, words: string): boolean =>
	words.split(' ').every((word, k) => at + k < to && tokens[at + k]?.key === word);

/** A condition goes to the next comma, semicolon or the end. */
function conditionEnd(tokens: readonly Token[], from: number, to: number): number {
	let depth = 0;
	for (let i = from; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '(') depth++;
		if (key === ')') depth--;
		if (depth < 0 || (depth === 0 && (key === ',' || key === ';'))) return i;
	}
	return to;
}

/** A time in the complement: its days, and where it is printed as offsets of the view. */
export interface TimeOf {
	readonly when: When;
	readonly start: number;
	readonly end: number;
}

/** "held in Moscow in November 2003" is past; "would be held in Bergen on 9 March" is not. */
function isPastMark(tokens: readonly Token[], at: number, { grammar }: Language): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 4); i--)
		if (grammar.pastMarks.has(tokens[i]?.key ?? '') && !grammar.be.has(tokens[i - 1]?.key ?? '')) return true;
	return grammar.pastPrepositions.has(tokens[at - 1]?.key ?? '');
}

/** The first time of what was decided, asked or promised; dates of past things beside it are left out. */
export function timeOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	language: Language,
	anchor: CivilDate | null,
): TimeOf | null {
	const own = tokens.slice(from, to);
	for (const found of timesAmong(own, language, anchor)) {
		const at = own.findIndex((token) => token.start === found.start);
		if (isPastMark(own, at, language)) continue;
		if (anchor !== null && found.when.to !== null && found.when.to < anchor) continue;
		return found;
	}
	return null;
}

/** "at its next session" in a complement. */
export function meetingTimeOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	language: Language,
): { meeting: MeetingTime; start: number; end: number } | null {
	return meetingTimesAmong(tokens.slice(from, to), language)[0] ?? null;
}

/** "in Almaty, Kazakhstan": the place of something that is held. Offsets of the view. */
export function placeOf(
	tokens: readonly Token[],
	from: number,
	to: number,
	language: Language,
): { start: number; end: number } | null {
	for (let i = from; i < to - 1; i++) {
		if (!language.placeWords.has(tokens[i]?.key ?? '')) continue;
		const first = tokens[i + 1] as Token;
		if (!isPlaceName(first, language)) continue;
		let last = i + 1;
		while (last + 1 < to && isPlaceName(tokens[last + 1], language)) last++;
		while (tokens[last + 1]?.key === ',' && last + 2 < to && isPlaceName(tokens[last + 2], language)) {
			last += 2;
			while (last + 1 < to && isPlaceName(tokens[last + 1], language)) last++;
		}
		return { start: first.start, end: (tokens[last] as Token).end };
	}
	return null;
}

const isPlaceName = (token: Token | undefined, language: Language): boolean =>
	token !== undefined &&
	isCapital(token) &&
	!language.time.months.has(token.key) &&
	!language.bodyHeads.has(token.key) &&
	!language.eventNouns.has(token.key) &&
	!language.titles.has(token.key);

/** True if the words are about holding a meeting or an event. */
export const holdsSomething = (tokens: readonly Token[], from: number, to: number, language: Language): boolean =>
	tokens
		.slice(from, to)
		.some(
			({ key }) =>
				language.holdVerbs.has(key) ||
				language.eventNouns.has(key) ||
				language.time.meetingNouns.has(key) ||
				language.grammar.holding.has(key),
		);
