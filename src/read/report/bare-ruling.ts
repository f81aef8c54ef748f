import { attributesBefore, isListComma } from './addressed.ts';
import { isInfinitive } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { entryBegins } from './list.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import type { Token } from './token.ts';
import { type Clauses, fitting, impliesBody, type Use, useAt } from './verb-form.ts';

/** How many words may stand before the infinitive of an entry: "Информацию о ходе подготовки проекта Устава … заслушать". */
const entryReach = 40;

/** How far before its colon a verb rules what follows: "решили по второму вопросу повестки дня:". */
const rulingReach = 12;

/** A verb and the colon behind it: "РЕШИЛИ:", "Совет решил: 1.", "Постановляет:". Token indexes. */
export interface BareRuling {
	readonly verb: Verb;
	readonly at: number;
	readonly colon: number;
}

/** What rules infinitives without a marker: a decision before a colon, with no infinitive of its own between. */
export function bareRulingIn(clauses: Clauses, language: Language): BareRuling | null {
	const { tokens, from, to, masked } = clauses;
	for (let colon = from + 1; colon < to; colon++) {
		if (tokens[colon]?.key !== ':' || masked.has(colon)) continue;
		const found = ruledBefore(clauses, colon, language);
		if (found !== null) return found;
	}
	return null;
}

function ruledBefore(clauses: Clauses, colon: number, language: Language): BareRuling | null {
	const { tokens, from, masked } = clauses;
	for (let i = colon - 1; i >= Math.max(from, colon - rulingReach); i--) {
		if (masked.has(i)) continue;
		const use = fitting(clauses, i, language, ['past', 'present', 'participle']);
		if (use?.verb.kind === 'decision' && use.verb.frame === 'that' && !language.negations.has(tokens[i - 1]?.key ?? ''))
			return { verb: use.verb, at: i, colon };
		if (use !== null || isInfinitive(tokens[i], language) || language.thatWords.has(tokens[i]?.key ?? '')) return null;
	}
	return null;
}

/** An infinitive that says what is decided, and who owes it where it says so. Token indexes. */
export interface BareEntry {
	readonly at: number;
	/** The verb of the tables that it is; null where it goes under the verb that rules it. */
	readonly use: Use | null;
	readonly owed: Phrase | null;
	/** Where what it is about begins before it: "Доклад | принять к сведению". */
	readonly object: number | null;
}

/** The infinitives of one entry, those coordinated with the first included: "Принять доклад и поручить портам его издать". */
export function bareEntriesIn(clauses: Clauses, from: number, to: number, language: Language): BareEntry[] {
	const at = infinitiveIn(clauses, from, Math.min(to, from + entryReach), language);
	if (at === null) return [];
	const owed = owedIn(clauses, from, at, to, language);
	const begin = entryBegins(clauses.tokens, from, at);
	const object = owed === null && begin < at ? begin : null;
	const first: BareEntry = { at, use: tabledAt(clauses, at, language), owed, object };
	return [first, ...coordinatedWith(clauses, first, to, language)];
}

/** A verb that decides, directs or acknowledges by itself. */
export function tabledAt(clauses: Clauses, at: number, language: Language): Use | null {
	const inner = fitting(clauses, at, language, ['base']);
	return inner !== null && impliesBody(inner.verb) ? inner : null;
}

/** Behind a conjunction or a comma: the body's own again, not what the first entry asks somebody to do. */
export function coordinatedWith(
	clauses: Clauses,
	{ at, use, owed }: BareEntry,
	to: number,
	language: Language,
): BareEntry[] {
	const asks = use?.verb.frame === 'asks' || owed !== null;
	const found: BareEntry[] = [];
	for (let i = (use?.end ?? at + 1) + 1; i < to; i++) {
		const key = clauses.tokens[i - 1]?.key ?? '';
		if (clauses.masked.has(i) || (key !== ',' && !language.conjunctions.has(key))) continue;
		const next = tabledAt(clauses, i, language);
		const inverted = next === null && !asks && key === ',' ? invertedAt(clauses, i, to, language) : null;
		if (inverted !== null) found.push(inverted);
		if (next === null || (asks && (key !== ',' || next.verb.frame !== 'asks'))) continue;
		found.push({ at: i, use: next, owed: null, object: null });
	}
	return found;
}

/** How many words what an infinitive is about may have before it, behind a comma. */
const invertedReach = 4;

/** "…, работу продолжить.", "…, отчет утвердить;": an infinitive that closes its part, with what it is about before it. */
function invertedAt(clauses: Clauses, from: number, to: number, language: Language): BareEntry | null {
	const { tokens, masked } = clauses;
	for (let i = from; i < Math.min(to, from + invertedReach); i++) {
		const key = tokens[i]?.key ?? '';
		if (masked.has(i) || !tokens[i]?.word || language.prepositions.has(key) || language.subordinators.has(key))
			return null;
		if (isFiniteBefore(clauses, i, i === from, language)) return null;
		if (!isInfinitive(tokens[i], language)) continue;
		const use = tabledAt(clauses, i, language);
		const end = use?.end ?? i + 1;
		return i > from && (end >= to || !tokens[end]?.word) ? { at: i, use, owed: null, object: from } : null;
	}
	return null;
}

/** The first token from one to another that fits, or -1; nothing before them is looked at. */
function firstFrom(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): number {
	for (let i = from; i < to; i++) if (fits(tokens[i] as Token)) return i;
	return -1;
}

/**
 * The infinitive that rules the entry; a finite verb before it shows that there is none. Clauses inside are passed over; behind a
 * dative, nominatives are genitives: "Руководителю экспертной группы".
 */
function infinitiveIn(clauses: Clauses, from: number, to: number, language: Language): number | null {
	const { tokens, masked } = clauses;
	const begin = entryBegins(tokens, from, to);
	let owing = false;
	for (let i = begin; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (masked.has(i)) continue;
		owing ||= language.grammar.datives.has(key);
		if (owing && isSubjectHead(clauses, i, language)) continue;
		if (language.subordinators.has(key)) {
			if (i === begin) return null;
			const comma = firstFrom(tokens, i + 1, to, (token) => token.key === ',');
			if (comma < 0) return null;
			i = comma;
		} else if (isFiniteBefore(clauses, i, i === begin, language)) return null;
		else if (language.grammar.infinitiveForm?.test(key) && !language.grammar.notInfinitives.has(key)) return i;
	}
	return null;
}

export function isFiniteBefore(clauses: Clauses, i: number, opens: boolean, language: Language): boolean {
	const key = clauses.tokens[i]?.key ?? '';
	return (
		language.passives.has(key) ||
		language.background.has(key) ||
		language.unable.has(key) ||
		isSubjectHead(clauses, i, language) ||
		language.grammar.presentEnding.test(key) ||
		useAt(clauses, i, language, ['past', 'present', 'participle']) !== null ||
		// "Причал закрыть": a noun that looks like a past opens the entry.
		(!opens && language.grammar.pastEnding.test(key) && !language.partyNouns.has(key))
	);
}

/** "Рабочая группа … решила": a nominative of parties that no preposition governs is a subject. */
const isSubjectHead = ({ tokens }: Clauses, i: number, { grammar, prepositions, partyNouns }: Language): boolean =>
	grammar.subjects.has(tokens[i]?.key ?? '') &&
	partyNouns.has(tokens[i]?.key ?? '') &&
	!prepositions.has(tokens[i - 1]?.key ?? '');

/** "Секретариату разослать карту", "Иванову И.И. подготовить": whose duty it is. */
function owedIn({ tokens }: Clauses, from: number, at: number, to: number, language: Language): Phrase | null {
	const begin = entryBegins(tokens, from, at);
	const opens = (i: number): boolean => attributesBefore(tokens, i, language) <= begin;
	// "членов Комиссии" is a genitive; "Комиссии представить" begins with who owes.
	let head = begin;
	while (head < at && !(isDative(tokens[head], language) && (opens(head) || !isNominativeToo(tokens[head], language))))
		head++;
	if (head === at) head = -1;
	if (head < 0 && opensInDative(tokens, begin, at, to, language)) head = begin;
	if (head < 0) return null;
	let end = head + 1;
	while (end < at && (isListComma(tokens, end, at, language) || !endsDuty(tokens, end, language))) end++;
	return phrase(Math.max(begin, attributesBefore(tokens, head, language)), end);
}

const isDative = (token: Token | undefined, { grammar }: Language): boolean => grammar.datives.has(token?.key ?? '');

const isNominativeToo = (token: Token | undefined, { grammar }: Language): boolean =>
	grammar.subjects.has(token?.key ?? '');

const endsDuty = (tokens: readonly Token[], i: number, { prepositions, adverbs }: Language): boolean => {
	const key = tokens[i]?.key ?? '';
	return prepositions.has(key) || adverbs.has(key) || /^[,(–—:]$/u.test(key);
};

/** "Росстандарту издать перечень": a noun that the tables do not know is in the dative where the verb has its object behind it. */
function opensInDative(tokens: readonly Token[], begin: number, at: number, to: number, language: Language): boolean {
	const { grammar, prepositions } = language;
	// "Ответственным исполнителям представить отчеты"
	const noun = grammar.attributeEnding.test(tokens[begin]?.key ?? '') ? begin + 1 : begin;
	const first = tokens[noun]?.key ?? '';
	const next = tokens[at + 1];
	return (
		noun < at &&
		grammar.dativeEnding.test(first) &&
		at + 1 < to &&
		next?.word === true &&
		!prepositions.has(next.key) &&
		!grammar.instrumentalEnding.test(next.key)
	);
}
