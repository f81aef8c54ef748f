import { capitalised } from '../../base/words.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import { meetingOrdinalIn, titledOrdinalIn } from './meeting-ordinal.ts';
import type { Piece } from './piece.ts';
import { type TimeFound, timesIn } from './time.ts';

/** Where and when a meeting was held. */
export type Held = Pick<MeetingFacts, 'from' | 'to' | 'place'>;

const nowhere: Held = { from: null, to: null, place: null };

export const meetingWords = (text: string, language: Language): boolean =>
	text.length < 260 && meetingOrdinalIn(text, language) !== null;

/** Its first time of whole days with an end. */
const daysIn = (text: string, language: Language): TimeFound | undefined =>
	timesIn(text, language, null).find(({ when }) => when.precision === 'day' && when.to !== null);

/** How many pieces below the name of the meeting its place and days can stand: "39th meeting / of the / Committee / Berlin, 26-29 October". */
const reach = 12;

/** What is known of a paper before its meeting is looked for. */
export interface Paper {
	readonly title: string | null;
	/** Its first paragraphs, where they tell of the meeting. */
	readonly opening: string;
	/** What labels of its first page say of the meeting. */
	readonly labelled: Held;
	/** True for the pieces that give the day of issue. */
	readonly isIssue: (piece: Piece) => boolean;
	/** Days that stand anywhere on its first page are those of the meeting; a single day without a place too. */
	readonly anyDays: boolean;
	readonly bareDays: boolean;
}

/** The meeting that a first page tells of. */
export function meetingIn(pieces: readonly Piece[], paper: Paper, language: Language): MeetingFacts {
	const { title, opening } = paper;
	const at = pieces.findIndex(({ text }) => meetingWords(text, language));
	const line = pieces[at]?.text ?? '';
	const ordinal = at < 0 ? null : meetingOrdinalIn(line, language);
	const titled = title === null ? null : titledOrdinalIn(title, language);
	// A paper for one meeting that reports on another: its own meeting is the one in its title.
	if (titled !== null && at >= 0 && titled !== ordinal)
		return { ordinal: titled, ...merged([titledDays(title, language), paper.labelled, heldIn(opening, language)]) };
	const near = at < 0 ? null : datelineAmong(pieces.slice(at, at + reach), language, paper.isIssue);
	const apart = datelineAmong(pieces, language, paper.isIssue);
	// "(Madrid, 3-7 September 2012)": several days at a place are those of a meeting, whatever the paper is called.
	const spans = apart !== null && apart.place !== null && apart.from !== apart.to;
	const others = paper.anyDays || spans ? apart : null;
	const any = others?.place === null && others.from === others.to && !paper.bareDays ? null : others;
	const told = [titledDays(title, language), paper.labelled, titledDays(line, language), near, any];
	const found = [...told, heldIn(opening, language)];
	return { ordinal: titled ?? ordinal, ...merged(found) };
}

/** The first days of a list, with its place, or that of the next that gives the same days or none. */
export function merged(found: readonly (Held | null)[]): Held {
	const held = found.filter((one) => one !== null);
	const days = held.find(({ to }) => to !== null) ?? nowhere;
	const place = [days, ...held].find((one) => one.place !== null && (one.to === days.to || one.to === null));
	return { from: days.from ?? days.to, to: days.to, place: place?.place ?? null };
}

/** "Minutes of the 17th meeting, 2000-09-20/21, Prague, CZ", "… on its fifth session, held in Riga from 16 to 20 May 2016". */
function titledDays(title: string | null, language: Language): Held | null {
	const time = title === null ? undefined : daysIn(title, language);
	if (title === null || time === undefined) return null;
	const { from, to } = time.when;
	const place = placeIn(title.slice(time.end), language) ?? placeWithin(title.slice(0, time.start), language);
	return { from, to, place: place ?? placeBefore(title.slice(0, time.start), language) };
}

/** "… Meeting of the Committee: London, 9–13 October", "Second meeting, Torshavn, 12 and 13 May": the last words before the days. */
function placeBefore(text: string, language: Language): string | null {
	const tail = /[:,](?<place>[^:]*?),?\s*$/u.exec(text)?.groups?.place ?? '';
	return /\d/u.test(tail) ? null : placeIn(tail, language);
}

/** The first piece that is a place and days, or days alone with the place under them. */
function datelineAmong(pieces: readonly Piece[], language: Language, isIssue: (piece: Piece) => boolean): Held | null {
	const found = pieces.flatMap((piece, i) => {
		const held = isIssue(piece) ? null : dateline(piece.text, language);
		return held === null ? [] : [{ ...held, place: held.place ?? placeNear(pieces, i, language) }];
	});
	const first = found[0];
	return found.find(({ to, place }) => to === first?.to && place !== null) ?? first ?? null;
}

/** "at 7:00 p.m.", "19h30": the hour of a meeting. */
const hour =
	/,?(?:\s+(?:at|à|в))?\s+\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|(?<=[:.h]\d{2}\s?)(?:hours|hrs|heures|ч\.?)?)(?![\d.])/iu;

/** "Geneva, 4-5 May 2020", "Tuesday, March 5, 2019", "tenue le 4 juin 2018 à Namur": days, and nothing that is no place. */
export function dateline(printed: string, language: Language): Held | null {
	// "(réunion hybride)" tells how, not where.
	const text = printed.replace(/\s*\([^()\d]*\)$/u, '').replace(hour, '');
	const time = text.length > 140 ? undefined : daysIn(text, language);
	if (time === undefined) return null;
	const before = text.slice(0, time.start);
	const after = text.slice(time.end);
	const rest = `${before} ${after}`.split(/[\s,.;:()–—-]+/u).filter((word) => word !== '');
	if (rest.length > 14 || rest.some((word) => !canStandBeside(word, language))) return null;
	const place = placeIn(before, language) ?? placeWithin(after, language) ?? placeIn(after, language);
	return { from: time.when.from, to: time.when.to, place };
}

const canStandBeside = (word: string, { masthead, prepositions, grammar, time, determiners }: Language): boolean => {
	const key = word.toLowerCase().replace(/^[dl]['’]/u, '');
	return (
		/^\p{Lu}/u.test(word) ||
		/^\d/u.test(word) ||
		prepositions.has(key) ||
		grammar.smallInNames.has(key) ||
		determiners.has(key) ||
		time.meetingNouns.has(key) ||
		masthead.weekdays.has(key) ||
		masthead.ofDays.has(key)
	);
};

/** The place printed under the days, in the same block: "City Hall, Room 12". */
function placeNear(pieces: readonly Piece[], at: number, language: Language): string | null {
	const days = pieces[at] as Piece;
	const beside = [...pieces.slice(at + 1, at + 4), ...pieces.slice(Math.max(0, at - 1), at)]
		.filter(({ line }) => line.block === days.line.block)
		.map(({ text }) => behindMeeting(text).replace(language.masthead.beforePlace, ''));
	const found = beside.find((text) => isPlace(text, language));
	return found?.replace(/[.\s]+$/u, '') ?? null;
}

/** "Meeting 12 – Riga": the place stands behind the number of the meeting. */
const behindMeeting = (text: string): string => text.replace(/^\p{L}+\s\d{1,3}\s*[–—:,-]\s+/u, '');

const isPlace = (text: string, language: Language): boolean =>
	/^\p{Lu}[\p{L}’'. -]+(?:,|$)/u.test(text) &&
	!/\p{Lu}{4}|:\s/u.test(text) &&
	timesIn(text, language, null).length === 0 &&
	text.length < 70 &&
	!meetingWords(text, language) &&
	!text.split(/[^\p{L}]+/u).some((word) => language.bodyHeads.has(word.toLowerCase()));

/** The meeting named in running heads, for a document that has no masthead: "36th meeting, September 2001, Moscow". */
export function meetingInHeads(
	heads: readonly Line[],
	language: Language,
): Pick<MeetingFacts, 'ordinal' | 'place'> | null {
	for (const { text } of heads) {
		const ordinal = meetingOrdinalIn(text, language);
		// "Session 3" over a part of a programme counts the parts of one meeting.
		if (ordinal === null || text.length > 120 || /^\p{L}+\s\d+$/u.test(text)) continue;
		const time = timesIn(text, language, null)[0];
		if (time === undefined) return { ordinal, place: null };
		return {
			ordinal,
			place: placeIn(text.slice(time.end), language) ?? placeBefore(text.slice(0, time.start), language),
		};
	}
	return null;
}

/** "SEOUL" is Seoul; "USA" stays. */
const unshouted = (part: string): string =>
	/\p{Lu}{4}/u.test(part) && !/\p{Ll}/u.test(part)
		? part.replace(/\p{Lu}{4,}/gu, (word) => capitalised(word.toLowerCase()))
		: part;

/** "Held Tuesday": a day of the week, and the word before it, are no place. */
function withoutDay(part: string, { masthead }: Language): string {
	const words = part.split(' ');
	const from = words.findIndex(
		(word) => !masthead.weekdays.has(word.toLowerCase()) && !masthead.ofDays.has(word.toLowerCase()),
	);
	return from < 0 ? '' : words.slice(from).join(' ');
}

/** The place beside a date: its parts that begin with a capital, days of the week and the name of the meeting apart. */
function placeIn(side: string, language: Language): string | null {
	const { time, masthead, grammar } = language;
	const parts = side
		.split(/[,(;:–]|\.\s|\s-\s/u)
		.map((part) =>
			part
				.replace(/[).\s]+$/u, '')
				.trim()
				.replace(masthead.beforePlace, ''),
		)
		.map((part) => withoutDay(part, language))
		.map(unshouted)
		.filter((part) => /^\p{Lu}/u.test(part) && !masthead.weekdays.has(part.toLowerCase()))
		.filter((part) => !part.split(/[^\p{L}]+/u).some((word) => time.meetingNouns.has(word.toLowerCase())))
		.filter((part) => !grammar.unfinished.has(part.slice(part.lastIndexOf(' ') + 1).toLowerCase()));
	return parts.length > 0 && parts.length < 5 ? parts.join(', ') : null;
}

/** "The third meeting was held in Kirkwall on 10 and 11 November 2009": an opening paragraph, where the masthead has no date. */
export function heldIn(text: string, language: Language): Held | null {
	for (const match of text.matchAll(language.masthead.held)) {
		const held = sentenceRest(text.slice(match.index + match[0].length).slice(0, 240));
		const time = daysIn(held, language);
		if (time === undefined) continue;
		const place = placeWithin(held.slice(0, time.start), language) ?? placeWithin(held, language);
		return { from: time.when.from ?? time.when.to, to: time.when.to, place };
	}
	return null;
}

/** Up to the full stop of the sentence; that of "M. Gerard" or "St. Gallen" is none. */
const sentenceRest = (text: string): string => text.split(/(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})\.\s+(?=\p{Lu})/u)[0] ?? '';

const placed =
	/(?<!\p{L})(\p{Ll}+)\s+(?:(?:the|la|le|l['’])\s*)?((?:\p{Lu}[\p{L}.’'/-]*)(?:(?:,?\s+|\s+(?:of|de|des|du|am|der)\s+)\p{Lu}[\p{L}.’'-]*)*)/gu;

/** "in Kirkwall": the first capitals after a word of place; a month is none. */
const placeWithin = (text: string, { placeWords, time }: Language): string | null =>
	[...text.matchAll(placed)]
		.find((match) => placeWords.has(match[1] ?? '') && !time.months.has((match[2] ?? '').toLowerCase()))?.[2]
		?.replace(/[.,\s]+$/u, '') ?? null;
