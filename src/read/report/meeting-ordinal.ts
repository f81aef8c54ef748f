import type { Language } from './language/language.ts';
import { romanOf } from './roman.ts';
import { ordinalAt } from './time.ts';
import { type Token, tokensOf } from './token.ts';

/** The ordinal of the meeting a text names: "Fourth meeting", "the first part of its forty-eighth session", "Meeting 175" give 4, 48 and 175. */
export function meetingOrdinalIn(text: string, language: Language): number | null {
	const tokens = tokensOf(text, language.tokens);
	for (const [i, token] of tokens.entries()) {
		if (!language.time.meetingNouns.has(token.key)) continue;
		const value = countedBefore(tokens, i, 5, language, ordinalAt) ?? numberedAfter(tokens, i, language);
		if (value !== null) return value;
	}
	return null;
}

/**
 * The same of a title, which counts in Roman numerals, and events and acronyms too: "Final report of the XX Consultative Meeting",
 * "Report on the Third … Workshop", "Report of the Committee (CEP XII)".
 */
export function titledOrdinalIn(title: string, language: Language): number | null {
	const counted = meetingOrdinalIn(title, language);
	if (counted !== null) return counted;
	const tokens = tokensOf(title, language.tokens);
	const meeting = tokens.findIndex(({ key }) => language.time.meetingNouns.has(key));
	const event = tokens.findIndex(({ key }) => language.eventNouns.has(key) && language.bodyHeads.has(key));
	const acronym = /\(\p{Lu}{2,8}[ -]([IVXL]{1,7})\)/u.exec(title);
	return (
		countedBefore(tokens, meeting, 5, language, numeralAt) ??
		countedBefore(tokens, event, 12, language, ordinalAt) ??
		romanOf(acronym?.[1] ?? '')
	);
}

/** How a number stands at a token: in words and figures, or in Roman numerals. */
type CountAt = (tokens: readonly Token[], at: number, language: Language) => number | null;

function countedBefore(
	tokens: readonly Token[],
	noun: number,
	reach: number,
	language: Language,
	countAt: CountAt,
): number | null {
	for (let k = noun - 1; k >= Math.max(0, noun - reach); k--) {
		const value = countAt(tokens, k, language);
		if (value !== null) return value;
	}
	return null;
}

/** "XX", "XXth", "XXe": one letter could be an initial or the number of an article. */
const numeralAt: CountAt = (tokens, at) =>
	romanOf(/^([IVXL]{2,7})(?:th|st|nd|rd|e|ème|ª)?$/u.exec(tokens[at]?.text ?? '')?.[1] ?? '');

/** "Meeting 175", "Réunion n° 12": a number of three figures at most, and not the day before a month. */
function numberedAfter(tokens: readonly Token[], noun: number, { time }: Language): number | null {
	const first = noun + 1;
	const at = /^n[o°º]?$|^№$/iu.test(tokens[first]?.text ?? '')
		? first + (tokens[first + 1]?.text === '.' ? 2 : 1)
		: first;
	const [number, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.key ?? ''];
	const isDay = time.months.has(next) || /^(?:\d|[:/-])/u.test(next);
	return /^[1-9]\d{0,2}$/u.test(number) && !isDay ? Number(number) : null;
}
