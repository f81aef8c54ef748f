/** A civil date, ISO 8601: `2004-11-03`. No time, no zone. Compares as text. */
export type CivilDate = string;

/** How finely a time was said. */
export const precisions = ['day', 'month', 'season', 'quarter', 'half', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** Days from `from` to `to`, both included. An open side is null ("by 30 June": `from` null). */
export interface Period {
	readonly from: CivilDate | null;
	readonly to: CivilDate | null;
	readonly precision: Precision;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date of a year, a month 1-12 and a day 1-31; null if there is no such day. */
export function civil(year: number, month: number, day: number): CivilDate | null {
	if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
	return day <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** Days in a month 1-12 of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const firstOf = (year: number, month: number): CivilDate => `${pad(year, 4)}-${pad(month, 2)}-01`;
export const lastOf = (year: number, month: number): CivilDate =>
	`${pad(year, 4)}-${pad(month, 2)}-${pad(daysIn(year, month), 2)}`;

/** The day after a day. */
export function dayAfter(date: CivilDate): CivilDate {
	const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
	return civil(year, month, day + 1) ?? civil(year, month + 1, 1) ?? civil(year + 1, 1, 1) ?? date;
}

/** The day before a day. */
export function dayBefore(date: CivilDate): CivilDate {
	const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
	if (day > 1) return civil(year, month, day - 1) ?? date;
	return month > 1 ? lastOf(year, month - 1) : (civil(year - 1, 12, 31) ?? date);
}

/** The day so many months after a day; the last of its month where that is shorter. Null beyond the calendar. */
export function monthsAhead(date: CivilDate, months: number): CivilDate | null {
	const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
	return civil(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
}

/** Days from one day to another; less than none where that comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
	Math.round((noonOf(to) - noonOf(from)) / dayLength);

/** The day so many days after a day. */
export const daysAfter = (date: CivilDate, days: number): CivilDate =>
	new Date(noonOf(date) + days * dayLength).toISOString().slice(0, 10);

/** A day in milliseconds. */
const dayLength = 86_400_000;
const noonOf = (date: CivilDate): number => Date.parse(`${date}T12:00:00Z`);

/** True for a Saturday or a Sunday. */
export const isWeekend = (date: CivilDate): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;

/** True for the text of a day that exists. */
export function isCivilDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	return parts !== null && civil(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayMonth = (date: CivilDate): string => `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`;

/** A day as a person writes it: `4 March 2004`. */
export const longDate = (date: CivilDate): string => `${dayMonth(date)} ${Number(date.slice(0, 4))}`;

/** Days as a person writes them: `3–4 November 2004`, `November 2004`, `by 30 June 2009`. */
export function longPeriod(period: Period): string {
	const { from, to, precision } = period;
	if (from === null) return to === null ? '' : `by ${longDate(to)}`;
	if (to === null) return `from ${longDate(from)}`;
	if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return longDate(from).replace(/^\d+ /u, '');
	if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
	if (from === to) return longDate(from);
	if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${longDate(to)}`;
	if (from.slice(0, 4) === to.slice(0, 4)) return `${dayMonth(from)} – ${longDate(to)}`;
	return `${longDate(from)} – ${longDate(to)}`;
}
