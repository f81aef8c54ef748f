import { type Addressed, doerFrom, isListComma, namesBetween, nobody, overAdverbs, subjectReach } from './addressed.ts';
import type { Language } from './language/language.ts';
import type { Phrase } from './noun-phrase.ts';
import { agentNames, agentStop, deedReach } from './thanked.ts';
import { isCapital, isMonthName, type Token } from './token.ts';

/** "should be tasked": a directive in the passive still names who is to do it. */
const isTasked = (word: string, language: Language): boolean =>
	(language.verbs.get(word) ?? []).some(({ verb, use }) => use === 'participle' && verb.frame === 'asks');

/**
 * "that the secretariat should prepare": who it is that should; in the passive whoever stands behind "by" ("should be
 * prepared by the secretariat"); nobody where the words tell of the past. `bare` verbs may stand without "should":
 * "recommended that the Parties consider".
 */
export function thatClause(
	tokens: readonly Token[],
	start: number,
	to: number,
	language: Language,
	bare: boolean,
): Addressed {
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
	const names = namesBetween(
		tokens,
		from,
		relativeFrom(tokens, from, cliticsFrom(tokens, verbAt, language), language),
		language,
	);
	return { names: [...names, ...alsoCharged(tokens, next, to, language)], content: start, asks: true };
}

/** How many words one who is charged in a second clause may be named in. */
const secondReach = 8;

/** "that the Board would chair the first, and the Port would chair the second": whom a second clause charges. */
function alsoCharged(tokens: readonly Token[], from: number, to: number, language: Language): readonly Phrase[] {
	for (let i = from; i < to; i++) {
		if (!language.conjunctions.has(tokens[i]?.key ?? '')) continue;
		const opens = language.thatWords.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
		const modal = modalAt(tokens, opens, Math.min(to, opens + secondReach), language);
		const done = modal === null ? 0 : overAdverbs(tokens, modal + 1, to, language);
		if (modal === null || modal === opens || language.grammar.be.has(tokens[done]?.key ?? '')) continue;
		return namesBetween(tokens, opens, modal, language);
	}
	return [];
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
export function namesTime(tokens: readonly Token[], by: number, to: number, language: Language): boolean {
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

/** The modal of the clause that begins at `from`, no other verb before it; a relative clause between commas is passed over. */
function modalAt(tokens: readonly Token[], from: number, to: number, language: Language): number | null {
	for (let i = from; i < Math.min(to, from + subjectReach); i++) {
		const key = tokens[i]?.key ?? '';
		if (language.modals.has(key) && !isMonthName(tokens[i] as Token, language)) return i;
		if (key === ',' && language.subordinators.has(tokens[i + 1]?.key ?? '')) {
			const closes = nextComma(tokens, i + 1, to);
			// "Australia, which had led the group should report": its second comma is often forgotten.
			i = closes < to ? closes : i + 2;
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
