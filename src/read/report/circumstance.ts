import type { CivilDate } from '../../base/date.ts';
import { oncePer } from '../../base/once.ts';
import type { MeetingTime, When } from '../../record/time.ts';
import type { Language } from './language/language.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import { isCapital, type Token } from './token.ts';

/** The connectives of a language by their first word, so that few words of a text are looked at twice. */
const byFirstWord = /* @__PURE__ */ oncePer((list: readonly string[]): ReadonlyMap<string, readonly string[]> => {
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
		const end = joinedAt(tokens, start, conditionEnd(tokens, start, to), words, language);
		if (end > start) found.push(phrase(start, end));
		i = end;
		const second = secondAt(tokens, end, to, words, language);
		if (second === null) continue;
		found.push(second);
		i = second.end;
	}
	return found;
}

const startsWith = (tokens: readonly Token[], at: number, to: number, words: string): boolean =>
	words.split(' ').every((word, k) => at + k < to && tokens[at + k]?.key === word);

/** "sous réserve de l’accord de la Ville | et à condition qu’un parrain soit trouvé": where the next condition is joined on. */
function joinedAt(tokens: readonly Token[], from: number, to: number, connective: string, language: Language): number {
	const connectives = byFirstWord(language.conditions);
	for (let i = from; i < to - 1; i++) {
		if (!language.conjunctions.has(tokens[i]?.key ?? '')) continue;
		const next = connectives.get(tokens[i + 1]?.key ?? '');
		if (repeats(tokens, i + 1, connective, language)) return i;
		if (next?.some((words) => words.includes(' ') && startsWith(tokens, i + 1, to, words))) return i;
	}
	return to;
}

/** "subject to the availability of funds and | to the agreement": the end of the connective comes again; "of" would only go on. */
function repeats(tokens: readonly Token[], at: number, connective: string, language: Language): boolean {
	const last = connective.split(' ').at(-1) ?? '';
	return (
		connective.includes(' ') &&
		tokens[at]?.key === last &&
		!language.grammar.of.has(last) &&
		language.determiners.has(tokens[at + 1]?.key ?? '')
	);
}

/** The condition that such a repetition joins on. */
function secondAt(
	tokens: readonly Token[],
	at: number,
	to: number,
	connective: string,
	language: Language,
): Phrase | null {
	const joined = at + 3 < to && language.conjunctions.has(tokens[at]?.key ?? '');
	return joined && repeats(tokens, at + 1, connective, language)
		? phrase(at + 2, conditionEnd(tokens, at + 2, to))
		: null;
}

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
function isPastMark(tokens: readonly Token[], at: number, isDeadline: boolean, { grammar }: Language): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 4); i--)
		// "les jugements rendus depuis 2005, au plus tard le 31 juillet": the deadline is apart from what is past.
		if (isDeadline && tokens[i]?.key === ',') return false;
		else if (grammar.pastMarks.has(tokens[i]?.key ?? '') && !grammar.be.has(tokens[i - 1]?.key ?? '')) return true;
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
		if (isPastMark(own, at, found.when.from === null, language)) continue;
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
