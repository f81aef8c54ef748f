import { capitalised } from '../../base/words.ts';
import type { DocumentFacts, DocumentKind } from '../../record/document.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import type { Language } from './language/language.ts';
import { languages } from './language/languages.ts';
import type { Line } from './line.ts';
import { meetingOrdinalIn, type TimeFound, timesIn } from './time.ts';

/** What the first page says of the document, its bodies and its meeting. */
export interface Masthead {
	readonly document: DocumentFacts;
	readonly bodies: readonly string[];
	readonly meeting: MeetingFacts;
}

/** A piece of a masthead line: columns are set apart by tabs, bars or three blanks. */
interface Piece {
	readonly text: string;
	readonly line: Line;
}

/** How many lines a masthead can have: a cover page and no more. */
const mastheadLines = 70;

const piecesOf = (lines: readonly Line[]): Piece[] =>
	lines.slice(0, mastheadLines).flatMap((line) =>
		line.text
			.split(/\t+|\s{3,}|\s*\|\s*/u)
			.map((text) => ({ text: text.replace(/\*\*|__/gu, '').trim(), line }))
			.filter(({ text }) => text !== ''),
	);

/** A symbol as UN bodies, ISO committees and treaty meetings form them; it stands alone. */
const symbolPattern =
	/^(?:[A-Z]{1,10}(?:[./][A-Z0-9][A-Za-z0-9.()-]*)*\/[A-Za-z0-9.()/-]*\d[A-Za-z0-9.()/-]*(?:[ /](?:Rev|Add|Corr|Amend)\.?\s?\d+)*|(?:ISO|IEC)(?:\/IEC)?[/ ]TC ?\d+(?:\/SC ?\d+)? N ?\d+(?: ?rev\.? ?\d+)?|(?:WP|IP|INF|SP|CRP)[ .]?\d{1,4}(?:[ .]?rev\.? ?\d+)?)$/iu;

/** The document's symbol: the first piece of the first page that is nothing but one. */
export function symbolIn(lines: readonly Line[]): string | null {
	for (const { text } of piecesOf(lines))
		if (symbolPattern.test(text) && !isCivil(text) && /\d/u.test(text)) return text;
	return null;
}

const isCivil = (text: string): boolean => /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/u.test(text);

/** Reads the lines before the body of the report. `body` gives the first words after it, where houses put the dates instead. */
export function mastheadOf(lines: readonly Line[], opening: string, language: Language): Masthead {
	const pieces = piecesOf(lines);
	const meetingAt = meetingPiece(pieces, language);
	const document = documentIn(pieces, lines, language);
	return {
		document,
		bodies: bodiesIn(pieces, language),
		meeting: meetingIn(pieces, meetingAt, document.title, opening, language),
	};
}

function documentIn(pieces: readonly Piece[], lines: readonly Line[], language: Language): DocumentFacts {
	const words = language.masthead;
	const texts = pieces.map(({ text }) => text);
	const original = afterWord(texts, words.original);
	const originals = (original ?? '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.flatMap((word) => words.languages.get(word) ?? []);
	const distribution = afterWord(texts, words.distribution)
		?.toLowerCase()
		.match(/^\p{L}+/u)?.[0];
	const title = titleIn(pieces, language);
	return {
		symbol: symbolIn(lines),
		kind: kindOf(title ?? '', texts, language),
		title,
		distribution: words.distributions.get(distribution ?? '') ?? null,
		issuedOn: issuedIn(texts, language),
		language: language.code,
		original: originals,
		originalOnly: originals.length > 0 && words.only.some((only) => whole(only).test(original ?? '')),
	};
}

/** Words that stand by themselves, in any script. */
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');

/** The words after "Distr." or "Original:", on the same piece or the next. */
function afterWord(texts: readonly string[], openings: readonly string[]): string | null {
	for (const [i, text] of texts.entries())
		for (const word of openings) {
			const match = new RegExp(`^${word}\\s*[.:]+\\s*(.*)$`, 'iu').exec(text);
			if (match) return match[1] !== '' ? (match[1] as string) : (texts[i + 1] ?? null);
		}
	return null;
}

/** The first time of some words; houses keep the English date on the first page of a translation. */
const anyTime = (text: string, own: Language): TimeFound | undefined =>
	[own, ...languages].flatMap((language) => timesIn(text, language, null).slice(0, 1))[0];

/** The day of issue: a piece that is a date and nothing else. "Distr.: General 3 July 2018" has it at its end. */
function issuedIn(texts: readonly string[], language: Language): string | null {
	for (const text of texts) {
		const tail = text.replace(/^distr\w*[.:]+\s*\p{L}+\s+/iu, '').replace(/\s+original\s*:.*$/iu, '');
		const time = anyTime(tail, language);
		if (time?.when.from && time.when.from === time.when.to && time.start === 0 && time.end >= tail.length - 1)
			return time.when.from;
	}
	return null;
}

function titleIn(pieces: readonly Piece[], language: Language): string | null {
	const kinds = [...language.masthead.kinds.keys()];
	const opens = new RegExp(
		`^(?:(?:draft|final|provisional|annotated|chairman[’']s|summary)\\s+)*(?:${kinds.join('|')})(?!\\p{L})`,
		'iu',
	);
	const at = pieces.findIndex(({ text }) => opens.test(text) && !/:\s*\S/u.test(text));
	if (at < 0) return null;
	const first = pieces[at] as Piece;
	const block = pieces.slice(at + 1).filter(({ line }) => line.block === first.line.block && line !== first.line);
	const title = [first.text, ...(/^\p{Lu}+$/u.test(first.text) ? [] : block.map(({ text }) => text))].join(' ');
	return isCapitals(title) ? capitalised(title.toLowerCase()) : title;
}

function kindOf(title: string, texts: readonly string[], language: Language): DocumentKind {
	const kinds = [...language.masthead.kinds];
	const lower = title.toLowerCase();
	const titled = kinds
		.filter(([word]) => lower.includes(word))
		.sort((a, b) => lower.indexOf(a[0]) - lower.indexOf(b[0]))[0];
	if (titled) return titled[1];
	const anywhere = kinds.find(([word]) => texts.some((text) => whole(word).test(text)));
	return anywhere?.[1] ?? 'paper';
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const headWord = (text: string, language: Language): boolean =>
	text
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.some((word) => language.bodyHeads.has(word));

/** The chain of bodies, top down. Lines of one name are joined; a line with a head noun of its own ("Team of …") begins a new one. */
function bodiesIn(pieces: readonly Piece[], language: Language): string[] {
	const found: string[] = [];
	let open: { text: string; block: number } | null = null;
	const close = (): void => {
		if (open && headWord(open.text, language)) found.push(named(open.text, language));
		open = null;
	};
	for (const { text, line } of pieces) {
		if (!canBeName(text, language)) {
			if (open && line.block !== open.block) close();
			continue;
		}
		if (
			open &&
			line.block === open.block &&
			(unfinished(open.text, language) || !headWord(open.text, language) || goesOn(text, language))
		)
			open = { text: `${open.text} ${text}`, block: line.block };
		else {
			close();
			open = { text, block: line.block };
		}
	}
	close();
	return [...new Set(found)];
}

/** "DE MÉTROLOGIE LÉGALE", "of Legal Metrology": a line that begins with a small word goes on with the name above. */
const goesOn = (text: string, { grammar }: Language): boolean =>
	/^\p{Ll}/u.test(text) || grammar.of.has(text.slice(0, Math.max(0, text.indexOf(' '))).toLowerCase());

const unfinished = (text: string, language: Language): boolean =>
	text.endsWith(',') || language.grammar.unfinished.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

/** What could be (part of) the name of a body: words, no figures, no title of a paper, no date, no sentence. */
function canBeName(text: string, language: Language): boolean {
	if (/[\d:@;()]|\.$|^(?:distr|original)/iu.test(text) || text.length > 140) return false;
	if (timesIn(text, language, null).length > 0 || meetingWords(text, language)) return false;
	if ([...language.masthead.kinds.keys()].some((kind) => whole(kind).test(text))) return false;
	// "The Committee," before "Recalling …" opens a resolution and is no line of a masthead.
	if (/^\p{L}+(?:\s\p{L}+)?,$/u.test(text)) return false;
	return /^\p{Lu}/u.test(text) || /^\p{Ll}+\s/u.test(text);
}

/** A name as it is written in running text: capitals are lowered, small words stay small. */
const named = (text: string, language: Language): string => {
	const bare = text.replace(language.masthead.beforeName, '');
	return mostlyCapitals(bare)
		? bare.replace(/[\p{L}’']+/gu, (word, at: number) => {
				if (/^[IVXLC]+$/u.test(word) && word.length > 1) return word;
				const lower = word.toLowerCase();
				return at > 0 && language.grammar.smallInNames.has(lower) ? lower : capitalised(lower);
			})
		: bare;
};

/** Capitals but for small words: "INTERNATIONAL COMMITTEE of LEGAL METROLOGY". */
const mostlyCapitals = (text: string): boolean =>
	(text.match(/\p{L}{4,}/gu) ?? []).every((word) => word === word.toUpperCase()) &&
	isCapitals(text.replace(/\b\p{Ll}+\b/gu, ''));

const meetingWords = (text: string, language: Language): boolean =>
	text.length < 160 && meetingOrdinalIn(text, language) !== null;

const meetingPiece = (pieces: readonly Piece[], language: Language): number =>
	pieces.findIndex(({ text }) => meetingWords(text, language));

/** "Second meeting, Torshavn, 12 and 13 May 2009", over one piece or two. */
function meetingIn(
	pieces: readonly Piece[],
	at: number,
	title: string | null,
	opening: string,
	language: Language,
): MeetingFacts {
	const line = at < 0 ? '' : (pieces[at] as Piece).text;
	const next = at < 0 ? '' : (pieces[at + 1]?.text ?? '');
	const ordinal = at < 0 ? null : meetingOrdinalIn(line, language);
	const titled = title === null ? null : meetingOrdinalIn(title, language);
	// A paper for one meeting that reports on another: its own meeting is the one in its title.
	if (titled !== null && titled !== ordinal) return { ordinal: titled, ...heldIn(title ?? '', language, opening) };
	for (const text of [line, next]) {
		const time = timesIn(text, language, null)[0];
		if (time && time.when.to !== null)
			return { ordinal, from: time.when.from, to: time.when.to, place: placeIn(text, time.start, time.end, language) };
	}
	const near = at < 0 ? null : placedNear(pieces, at, language);
	return { ordinal, ...(near ?? heldIn(line, language, opening)) };
}

/** How many lines below the name of the meeting its place and days can stand: "39th meeting / of the / Committee / Berlin, 26-29 October". */
const reach = 12;

/** The first line under the name of the meeting that is a place and days. */
function placedNear(
	pieces: readonly Piece[],
	at: number,
	language: Language,
): Pick<MeetingFacts, 'from' | 'to' | 'place'> | null {
	for (const { text } of pieces.slice(at + 2, at + reach)) {
		const time = timesIn(text, language, null)[0];
		if (time?.when.to == null || time.when.precision !== 'day' || time.end < text.length - 1) continue;
		const place = placeIn(text.slice(0, time.start), time.start, time.start, language);
		if (place !== null) return { from: time.when.from, to: time.when.to, place };
	}
	return null;
}

/** The meeting named in running heads, for a document that has no masthead: "36th meeting, September 2001, Moscow". */
export function meetingInHeads(
	heads: readonly Line[],
	language: Language,
): Pick<MeetingFacts, 'ordinal' | 'place'> | null {
	for (const { text } of heads) {
		const ordinal = meetingOrdinalIn(text, language);
		if (ordinal === null || text.length > 120) continue;
		const time = timesIn(text, language, null)[0];
		return { ordinal, place: time ? placeIn(text, time.start, time.end, language) : null };
	}
	return null;
}

/** The place beside the date: "Geneva, 4-5 May 2020", "Second meeting, Torshavn, 12 and 13 May 2009". */
function placeIn(text: string, start: number, end: number, language: Language): string | null {
	const sides = [text.slice(0, start), text.slice(end)];
	const ofMeeting = (part: string): boolean =>
		part.split(/[^\p{L}]+/u).some((word) => language.time.meetingNouns.has(word.toLowerCase()));
	for (const side of sides) {
		const parts = side
			.split(/[,(–]/u)
			.map((part) => part.replace(/[).\s]+$/u, '').trim())
			.filter((part) => /^\p{Lu}/u.test(part) && !ofMeeting(part));
		if (parts.length > 0) return parts.join(', ');
	}
	return null;
}

/** "The third meeting was held in Kirkwall on 10 and 11 November 2009": the title or the opening paragraph, where the masthead has no date. */
function heldIn(title: string, language: Language, opening: string): Pick<MeetingFacts, 'from' | 'to' | 'place'> {
	for (const text of [title, opening]) {
		const held = language.masthead.held.exec(text)?.[1] ?? '';
		const time = timesIn(held, language, null)[0];
		if (time?.when.to)
			return {
				from: time.when.from ?? time.when.to,
				to: time.when.to,
				place: placeWithin(held, language),
			};
	}
	return { from: null, to: null, place: null };
}

const placed = /(?<!\p{L})(\p{Ll}+)\s+((?:\p{Lu}[\p{L}.’'-]*)(?:,?\s+\p{Lu}[\p{L}.’'-]*)*)/gu;

/** "in Kirkwall": the first capitals after a word of place. */
const placeWithin = (text: string, { placeWords }: Language): string | null =>
	[...text.matchAll(placed)].find((match) => placeWords.has(match[1] ?? ''))?.[2] ?? null;
