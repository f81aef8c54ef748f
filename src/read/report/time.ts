import { type CivilDate, civil, firstOf, lastOf, type Precision } from '../../base/date.ts';
import { oncePer } from '../../base/once.ts';
import type { Place } from '../../base/place.ts';
import type { MeetingTime, When } from '../../record/time.ts';
import { aheadAt } from './ahead.ts';
import type { Language, TimeWords } from './language/language.ts';
import { type Token, tokensOf } from './token.ts';
import { type Worded, wordedBefore, wordedFrom } from './worded.ts';

/** A time phrase in a text and what it says. */
export interface TimeFound extends Place {
	readonly when: When;
}

/** "at its next session" and the meeting it speaks of. */
export interface MeetingTimeFound extends Place {
	readonly meeting: MeetingTime;
}

/**
 * The time phrases of a text, in order: "3 and 4 November 2004", "from 30 April to 10 May 2018", "November 2004", "by 30 June
 * 2009", "the second half of 2005", "2001-05-11". `anchor` is the day from which a date without a year is counted forward
 * ("by the end of June"); without it such a date is left alone.
 */
export function timesIn(text: string, language: Language, anchor: CivilDate | null): TimeFound[] {
	return timesAmong(tokensOf(text, language.tokens), language, anchor);
}

export function timesAmong(tokens: readonly Token[], language: Language, anchor: CivilDate | null): TimeFound[] {
	const found: TimeFound[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const span =
			isoAt(tokens, i, language.time) ??
			datesAt(tokens, i, language.time, anchor) ??
			yearAt(tokens, i, language.time) ??
			yearEndAt(tokens, i, language.time, anchor) ??
			aheadSpan(tokens, i, language.time, anchor);
		if (span === null) continue;
		const open = openingBefore(tokens, span.first, language.time);
		const tentative = saysTentative(tokens, open.first, span.last, language.time);
		found.push({
			start: (tokens[open.first] as Token).start,
			end: (tokens[span.last] as Token).end,
			when: {
				from: open.relation === 'until' || span.ahead === true ? null : span.from,
				to: open.relation === 'after' && span.from === span.to ? null : span.to,
				precision: span.precision,
				tentative,
			},
		});
		i = span.last;
	}
	return found;
}

/** Tokens `first` to `last`, both included, and the days they mean. */
interface Span {
	readonly first: number;
	readonly last: number;
	readonly from: CivilDate;
	readonly to: CivilDate;
	readonly precision: Precision;
	/** Its last day is counted from the anchor: all before it will do. */
	readonly ahead?: true;
}

const isoDay = /^(\d{4})[-./](\d{2})[-./](\d{2})(?:[/-](\d{1,2}))?$/u;

/** "26/11/1998", "26.11.1998". */
const slashed = /^(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)$/u;

/** A day in figures with its year last. With bars, houses that write English differ on which is the month: there a figure over 12 has to tell. */
function slashedAt(token: Token, i: number, { dayFirst }: TimeWords): Span | null {
	const parts = slashed.exec(token.key);
	const [first, second, year] = [Number(parts?.[1]), Number(parts?.[3]), Number(parts?.[4])];
	if (parts === null || (parts[2] === '/' && !dayFirst && first <= 12 && second <= 12 && first !== second)) return null;
	const day = second > 12 && !dayFirst ? civil(year, first, second) : civil(year, second, first);
	return day === null ? null : { first: i, last: i, from: day, to: day, precision: 'day' };
}

/** "2001-05-11", "2000-09-20/21", "2002.06.30". */
function isoAt(tokens: readonly Token[], i: number, time: TimeWords): Span | null {
	const token = tokens[i];
	if (token === undefined || !inFigures(token)) return null;
	const parts = isoDay.exec(token.key);
	if (!parts) return slashedAt(token, i, time);
	const from = civil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
	const to = parts[4] === undefined ? from : civil(Number(parts[1]), Number(parts[2]), Number(parts[4]));
	return from === null || to === null ? null : { first: i, last: i, from, to, precision: 'day' };
}

/** Most words are told from figures by their first character, before any pattern is asked. */
function inFigures(token: Token | undefined): boolean {
	const code = token === undefined ? 0 : token.key.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/** The day of the month a token gives: "3", "3rd", "1er"; null for anything else. */
function dayOf(token: Token | undefined): number | null {
	if (!inFigures(token)) return null;
	const digits = /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/u.exec(token?.key ?? '')?.[1];
	const day = digits === undefined ? 0 : Number(digits);
	return day >= 1 && day <= 31 ? day : null;
}

const yearOf = (token: Token | undefined): number | null =>
	inFigures(token) && /^(?:1[89]|20|21)\d\d$/u.test(token?.key ?? '') ? Number(token?.key) : null;

/** A phrase with the name of a month at token `i` as its first month. */
function datesAt(tokens: readonly Token[], i: number, time: TimeWords, anchor: CivilDate | null): Span | null {
	const month = time.months.get(tokens[i]?.key ?? '');
	if (month === undefined || !isMonth(tokens, i, time)) return null;
	const before = daysBefore(tokens, i, time);
	const second = secondMonth(tokens, i, time);
	const after = second === null && before === null ? daysAfter(tokens, i, time) : null;
	const last = second?.last ?? after?.last ?? i;
	const yearAt = tokens[last + 1]?.key === ',' && yearOf(tokens[last + 2]) !== null ? last + 2 : last + 1;
	const ownYear = yearOf(tokens[i + 1]);
	const told = yearTold(tokens, yearAt, before?.first ?? i, time);
	const year = told?.value ?? impliedYear(second?.month ?? month, before?.to ?? after?.to ?? 28, anchor);
	if (year === null) return null;
	const end = Math.max(last, told?.last ?? last);
	const days = before ?? after;
	if (second !== null && days !== null) {
		const from = civil(ownYear ?? (second.month < month ? year - 1 : year), month, days.from);
		const to = civil(year, second.month, second.day);
		return from && to ? { first: days.first, last: end, from, to, precision: 'day' } : null;
	}
	const week = days === null ? weekBefore(tokens, i, time) : null;
	if (week !== null) {
		const from = week.number === null ? Number(lastOf(year, month).slice(8)) - 6 : week.number * 7 - 6;
		const [start, stop] = [civil(year, month, from), civil(year, month, from + 6)];
		return start && stop ? { first: week.first, last: end, from: start, to: stop, precision: 'day' } : null;
	}
	if (days === null)
		return { first: i, last: end, from: firstOf(year, month), to: lastOf(year, month), precision: 'month' };
	const from = civil(year, month, days.from);
	const to = civil(year, month, days.to);
	return from && to ? { first: Math.min(days.first, i), last: end, from, to, precision: 'day' } : null;
}

/** The year behind a month, in figures or in words, or told before its day: "L'an deux mille quatre, le lundi premier mars". */
function yearTold(tokens: readonly Token[], at: number, first: number, time: TimeWords): Worded | null {
	const value = yearOf(tokens[at]);
	if (value !== null) return { first: at, last: at, value };
	const behind = wordedFrom(tokens, tokens[at]?.key === ',' ? at + 1 : at, time.years);
	if (behind !== null) return behind;
	const comma = tokens.slice(Math.max(0, first - 3), first).findLastIndex(({ key }) => key === ',');
	return comma < 0 ? null : wordedBefore(tokens, Math.max(0, first - 3) + comma, time.years);
}

/** "May" the month, not the verb: such a word needs its capital; an abbreviation needs a number beside it. */
function isMonth(tokens: readonly Token[], i: number, time: TimeWords): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (token === undefined || (time.alsoWords.has(token.key) && !/^\p{Lu}/u.test(token.text))) return false;
	const dated = dayOf(before) ?? dayOf(after) ?? yearOf(after) ?? wordedBefore(tokens, i, time.days);
	return token.key.length > 3 || dated !== null;
}

interface Days {
	readonly first: number;
	readonly from: number;
	readonly to: number;
}

/** "3 and 4", "3-4", "3, 4 and 5", "4" before the month at `i`. */
function daysBefore(tokens: readonly Token[], i: number, time: TimeWords): Days | null {
	// "«16» мая 2012 г."
	const quoted = /^[»”"]$/u.test(tokens[i - 1]?.key ?? '') && /^[«“"]$/u.test(tokens[i - 3]?.key ?? '');
	const within = quoted ? dayOf(tokens[i - 2]) : null;
	if (within !== null) return { first: i - 3, from: within, to: within };
	const at = time.of.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1;
	const joined = /^(\d{1,2})[-‐‑/](\d{1,2})$/u.exec(tokens[at]?.key ?? '');
	if (joined && Number(joined[1]) <= 31 && Number(joined[2]) <= 31)
		return { first: at, from: Number(joined[1]), to: Number(joined[2]) };
	const to = dayOf(tokens[at]);
	if (to === null) return daysTold(tokens, i, time);
	let first = at;
	let from = to;
	while (first >= 2 && (time.joins.has(tokens[first - 1]?.key ?? '') || tokens[first - 1]?.key === ',')) {
		const earlier = dayOf(tokens[first - 2]);
		if (earlier === null || earlier >= from) break;
		first -= 2;
		from = earlier;
	}
	return { first, from, to };
}

/** "du trois au cinq", "third of": days in words before the month at `i`. */
function daysTold(tokens: readonly Token[], i: number, time: TimeWords): Days | null {
	const day = wordedBefore(tokens, i, time.days);
	if (day === null) return null;
	const earlier = time.joins.has(tokens[day.first - 1]?.key ?? '')
		? wordedBefore(tokens, day.first - 1, time.days)
		: null;
	return earlier !== null && earlier.value < day.value
		? { first: earlier.first, from: earlier.value, to: day.value }
		: { first: day.first, from: day.value, to: day.value };
}

/** "the first week of" before the month at `i`: the first seven days; the last week has no number. */
function weekBefore(
	tokens: readonly Token[],
	i: number,
	time: TimeWords,
): { readonly first: number; readonly number: number | null } | null {
	const at = time.of.has(tokens[i - 1]?.key ?? '') ? i - 2 : i - 1;
	if (!time.week.has(tokens[at]?.key ?? '')) return null;
	const word = tokens[at - 1]?.key ?? '';
	const number = time.ordinals.get(word);
	if (number !== undefined) return number < 5 ? { first: at - 1, number } : null;
	return time.last.has(word) ? { first: at - 1, number: null } : null;
}

/** "March 22-24, 2004", "March 22 to 24, 2004", "March 22, 2004". */
function daysAfter(tokens: readonly Token[], i: number, time: TimeWords): (Days & { readonly last: number }) | null {
	const joined = /^(\d{1,2})[-‐‑](\d{1,2})$/u.exec(tokens[i + 1]?.key ?? '');
	if (joined) return { first: i, last: i + 1, from: Number(joined[1]), to: Number(joined[2]) };
	const day = dayOf(tokens[i + 1]);
	if (day === null) return null;
	const dash = /^[-–]$/u.test(tokens[i + 2]?.key ?? '');
	const yearFollows = yearOf(tokens[i + 4]) ?? (tokens[i + 4]?.key === ',' ? yearOf(tokens[i + 5]) : null);
	const joins = dash || (time.joins.has(tokens[i + 2]?.key ?? '') && yearFollows !== null);
	const end = joins ? dayOf(tokens[i + 3]) : null;
	return end === null ? { first: i, last: i + 1, from: day, to: day } : { first: i, last: i + 3, from: day, to: end };
}

/** "to 10 May" after "30 April", "- 2 July" after "30 June". */
function secondMonth(
	tokens: readonly Token[],
	i: number,
	time: TimeWords,
): { month: number; day: number; last: number } | null {
	const join = yearOf(tokens[i + 1]) === null ? i + 1 : i + 2;
	if (!time.joins.has(tokens[join]?.key ?? '')) return null;
	const day = dayOf(tokens[join + 1]);
	const month = time.months.get(tokens[join + 2]?.key ?? '');
	return day === null || month === undefined ? null : { month, day, last: join + 2 };
}

/** The year of a date printed without one: the first such day on or after the anchor. */
function impliedYear(month: number, day: number, anchor: CivilDate | null): number | null {
	if (anchor === null) return null;
	const year = Number(anchor.slice(0, 4));
	const date = civil(year, month, day) ?? lastOf(year, month);
	return date >= anchor ? year : year + 1;
}

/** "spring 2005", "the second half of 2005", "by the end of 2004", "in 2003". */
function yearAt(tokens: readonly Token[], i: number, time: TimeWords): Span | null {
	const year = yearOf(tokens[i]);
	if (year === null) return null;
	const season = time.seasons.get(tokens[i - 1]?.key ?? '');
	if (season !== undefined) return seasonSpan(i, year, season);
	const half = time.halves.get(tokens[i - 3]?.key ?? '');
	if (half !== undefined && time.half.has(tokens[i - 2]?.key ?? ''))
		return {
			first: i - 3,
			last: i,
			from: firstOf(year, half === 1 ? 1 : 7),
			to: lastOf(year, half === 1 ? 6 : 12),
			precision: 'half',
		};
	const whole = time.beforeYear.has(tokens[i - 1]?.key ?? '');
	if (!whole || /^[-/–]$/u.test(tokens[i + 1]?.key ?? '')) return null;
	return { first: i, last: i, from: firstOf(year, 1), to: lastOf(year, 12), precision: 'year' };
}

/** "by the end of the year": the year of the anchor. */
function yearEndAt(tokens: readonly Token[], i: number, time: TimeWords, anchor: CivilDate | null): Span | null {
	if (anchor === null) return null;
	let last = 0;
	for (const words of apart(time.yearEnds))
		if (words.length > last && words.every((word, k) => tokens[i + k]?.key === word)) last = words.length;
	const year = Number(anchor.slice(0, 4));
	return last === 0
		? null
		: { first: i, last: i + last - 1, from: firstOf(year, 12), to: lastOf(year, 12), precision: 'month' };
}

/** "within two years": up to that day. */
function aheadSpan(tokens: readonly Token[], i: number, time: TimeWords, anchor: CivilDate | null): Span | null {
	const found = anchor === null ? null : aheadAt(tokens, i, time, anchor);
	return found && { first: i, last: found.last, from: found.to, to: found.to, precision: 'day', ahead: true };
}

/** Phrases of a table as their words. */
const apart = /* @__PURE__ */ oncePer((phrases: readonly string[]) => phrases.map((phrase) => phrase.split(' ')));

function seasonSpan(i: number, year: number, month: number): Span {
	const last = month + 2 > 12 ? { year: year + 1, month: month + 2 - 12 } : { year, month: month + 2 };
	return { first: i - 1, last: i, from: firstOf(year, month), to: lastOf(last.year, last.month), precision: 'season' };
}

/** "no later than", "by", "after" right before a phrase, an article between left aside. */
function openingBefore(
	tokens: readonly Token[],
	first: number,
	time: TimeWords,
): { readonly first: number; readonly relation: 'until' | 'after' | null } {
	for (const skip of [0, 1]) {
		if (skip === 1 && !time.articles.has(tokens[first - 1]?.key ?? '')) break;
		const end = first - skip;
		for (const [relation, list] of [
			['until', time.untilWords],
			['after', time.afterWords],
		] as const)
			for (const words of apart(list)) {
				const start = end - words.length;
				if (start >= 0 && words.every((word, k) => tokens[start + k]?.key === word)) return { first: start, relation };
			}
	}
	return { first, relation: null };
}

const saysTentative = (tokens: readonly Token[], first: number, last: number, time: TimeWords): boolean =>
	[first - 1, first - 2, last + 1, last + 2].some((i) => time.tentative.has(tokens[i]?.key ?? ''));

/** The ordinal a word gives: "fourth", "48th", "39ème"; null for others. */
export function ordinalOf(word: string, language: Language): number | null {
	const known = language.time.ordinals.get(word);
	if (known !== undefined) return known;
	const digits = language.time.ordinalNumeral.exec(word)?.[1];
	return digits === undefined ? null : Number(digits);
}

/** The ordinal that ends at token `i`, with the tens before it: "пятьдесят восьмая". */
export function ordinalAt(tokens: readonly Token[], i: number, language: Language): number | null {
	const value = ordinalOf(tokens[i]?.key ?? '', language);
	if (value === null || value > 99) return value;
	const tens = value > 9 ? undefined : language.time.tens.get(tokens[i - 1]?.key ?? '');
	return (tens ?? 0) + value + hundredsBefore(tokens, tens === undefined ? i : i - 1, language.time);
}

/** "two hundred and" before "sixth". */
function hundredsBefore(tokens: readonly Token[], at: number, { hundreds }: TimeWords): number {
	for (const [phrase, value] of hundreds) {
		const words = phrase.split(' ');
		if (words.every((word, k) => tokens[at - words.length + k]?.key === word)) return value;
	}
	return 0;
}

/**
 * The phrases that hang a time on a meeting: "at its next meeting", "before the fourth meeting", "to the fifth session".
 * `start` stands on the preposition.
 */
export function meetingTimesAmong(tokens: readonly Token[], language: Language): MeetingTimeFound[] {
	const found: MeetingTimeFound[] = [];
	const { time } = language;
	tokens.forEach((token, i) => {
		if (!time.meetingNouns.has(token.key)) return;
		for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
			const word = tokens[k]?.key ?? '';
			const ordinal = ordinalAt(tokens, k, language);
			if (ordinal === null && !time.nextWords.has(word)) continue;
			const before = beforeMeeting(tokens, k, language);
			const opening = tokens[before];
			if (opening === undefined || !language.prepositions.has(opening.key)) return;
			found.push({
				start: opening.start,
				end: token.end,
				meeting: { ordinal, relation: relationOf(opening.key, time) },
			});
			return;
		}
	});
	return found;
}

/** Over "its", "the", and the tens of an ordinal. */
function beforeMeeting(tokens: readonly Token[], from: number, { determiners, time }: Language): number {
	let at = from - 1;
	while (determiners.has(tokens[at]?.key ?? '') || time.tens.has(tokens[at]?.key ?? '')) at--;
	return at;
}

const relationOf = (word: string, time: TimeWords): MeetingTime['relation'] =>
	time.untilWords.includes(word) ? 'before' : time.afterWords.includes(word) && word !== 'from' ? 'after' : 'at';
