import { oncePer } from '../../base/once.ts';
import { dateline, type Held } from './held.ts';
import type { Language, MastheadWords } from './language/language.ts';
import type { Piece } from './piece.ts';
import { timesIn } from './time.ts';

/** What the labels of a first page say of the meeting: "Date: 12 May 2021", "Venue: Quay House, Leith". */
export interface LabelledMeeting {
	readonly held: Held;
	/** The pieces with its day: none of them is the day of issue. */
	readonly pieces: ReadonlySet<Piece>;
}

const opening = (labels: readonly string[]): RegExp =>
	new RegExp(`^(?:[-•*]\\s+)?(?:${labels.join('|')})\\s*(?::\\s*|$)`, 'iu');

const patterns = /* @__PURE__ */ oncePer((words: MastheadWords) => ({
	day: opening(words.heldOn),
	date: opening(words.date),
	place: opening(words.heldAt),
	seated: opening(words.seated),
}));

/** "Present: Ann Low", "Location: Leith": a line that tells who sat there, where or when, and heads nothing. */
export function isFrontLabel(text: string, { masthead }: Language): boolean {
	if (!text.includes(':')) return false;
	const { day, place, seated } = patterns(masthead);
	return [day, place, seated].some((label) => label.test(text));
}

/** A label and the words it gives, with all the pieces they take. */
interface Found {
	readonly value: string;
	readonly pieces: readonly Piece[];
}

/** The words behind a label: on its piece, beside it on its line, or, under "Date:" by itself, on the next. */
function behind(pieces: readonly Piece[], label: RegExp): Found | null {
	for (const [i, piece] of pieces.entries()) {
		const match = label.exec(piece.text);
		if (match === null) continue;
		const rest = piece.text.slice(match[0].length).trim();
		if (rest !== '') return { value: rest, pieces: [piece] };
		const next = pieces[i + 1];
		if (next !== undefined && (next.line === piece.line || match[0].includes(':')))
			return { value: next.text, pieces: [piece, next] };
	}
	return null;
}

/**
 * The meeting that labels tell of. "Date:" by itself could be the day of issue: it is that of the meeting where the place, the
 * hour or those present are labelled beside it, as minutes do, and not on the cover of a numbered paper.
 */
export function meetingByLabels(pieces: readonly Piece[], language: Language, numbered: boolean): LabelledMeeting {
	const { day, date, place, seated } = patterns(language.masthead);
	const at = behind(pieces, place);
	const company = !numbered && (at !== null || behind(pieces, seated) !== null);
	const on = behind(pieces, day) ?? (company ? behind(pieces, date) : null);
	const days = on === null ? null : daysOf(on.value, language);
	const stated = at === null || (on === null && !company) ? null : placeOf(at.value, language);
	return {
		held: { from: days?.from ?? null, to: days?.to ?? null, place: stated ?? days?.place ?? null },
		pieces: new Set(days === null ? [] : on?.pieces),
	};
}

/** "12 May 2021 at 2 p.m., Leith": days first, whatever hours follow. */
function daysOf(value: string, language: Language): Held | null {
	const whole = dateline(value, language);
	if (whole !== null) return whole;
	const time = timesIn(value, language, null).find(({ when }) => when.precision === 'day' && when.to !== null);
	return time === undefined || time.start > 24
		? null
		: { from: time.when.from ?? time.when.to, to: time.when.to, place: null };
}

/** An address is that of its town; what is held over a wire has no place. */
function placeOf(value: string, { masthead }: Language): string | null {
	const parts = value
		.replace(/\s*\([^()]*\)/gu, '')
		.split(/[,;]\s*/u)
		.map((part) => part.replace(masthead.beforePlace, '').replace(/[.\s]+$/u, ''));
	const towns = parts.filter((part) => /^\p{Lu}/u.test(part) && !/\d/u.test(part) && part.length < 60);
	const isAddress = parts.some((part) => /^\d/u.test(part));
	const town = isAddress && /^\d/u.test(value) ? towns.at(-1) : towns.join(', ');
	return town === undefined || town === '' || masthead.online.test(town) ? null : town;
}
