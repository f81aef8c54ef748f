import type { DocumentFacts, DocumentKind } from '../../record/document.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import {
	acronymInTitle,
	bodiesIn,
	bodyInTitle,
	bodyOfMeeting,
	canBeName,
	numberedMeeting,
	sameBody,
} from './bodies.ts';
import { decreedIn } from './decreed.ts';
import { meetingByLabels } from './front-label.ts';
import { dateline, heldIn, meetingIn, meetingWords } from './held.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import { meetingOrdinalIn } from './meeting-ordinal.ts';
import { mostlyCapitals, type Piece, piecesOf, whole } from './piece.ts';
import { committeeIn, symbolIn } from './symbol.ts';
import { type TimeFound, timesIn } from './time.ts';
import { bodyBeforeMeeting, kindIn, namesItem, type Titled, titleIn } from './title.ts';
import { asPrinted } from './who.ts';

/** What the first page says of the document, its bodies and its meeting. */
export interface Masthead {
	readonly document: DocumentFacts;
	readonly bodies: readonly string[];
	readonly meeting: MeetingFacts;
}

/**
 * Reads the lines before the body of the report. `opening` gives the first words after it, where houses put the dates
 * instead, `text` the whole, where an acronym is spelled out. Days may be printed in any of `languages`.
 */
export function mastheadOf(
	lines: readonly Line[],
	opening: string,
	text: string,
	language: Language,
	languages: readonly Language[],
): Masthead {
	const pieces = piecesOf(lines);
	const symbol = symbolIn(lines);
	const printed = titleIn(pieces, language, isName(symbol, language), `${mixedCase(pieces)} ${opening}`);
	const labelled = meetingByLabels(pieces, language, symbol !== null);
	const issue = new Set([...issuePieces(pieces, symbol, language)].filter((piece) => !labelled.pieces.has(piece)));
	const kind = kindOf(printed, symbol, pieces, opening, text, language);
	// The agenda that minutes list first is headed so; what they are called stands above it.
	const title = printed?.kind === 'agenda' && kind === 'minutes' ? meetingTitle(pieces, printed, language) : printed;
	const held = meetingIn(
		pieces,
		{
			title: title?.text ?? null,
			opening: told.has(kind) ? opening : '',
			labelled: labelled.held,
			isIssue: (piece) => issue.has(piece),
			bareDays: kind === 'minutes',
			anyDays: told.has(kind),
		},
		language,
	);
	const decreed = title === null && symbol === null && rules.has(kind) ? decreedIn(text, language) : null;
	const chained = chainOf(pieces, title, symbol, held, text, language);
	const opened = kind === 'paper' && title === null ? openedMeeting(opening, language) : null;
	const own = opened === null ? chained.meeting : { ...chained.meeting, ...opened.meeting };
	const meeting = decreed !== null && own.to === null ? { ...own, from: decreed.day, to: decreed.day } : own;
	const bodies = opened?.body == null || chained.bodies.length > 0 ? chained.bodies : [asPrinted(opened.body, text)];
	return {
		document: {
			symbol,
			kind: decreed !== null ? 'decisions' : opened === null ? kind : 'report',
			title: title?.text ?? decreed?.title ?? null,
			distribution: distributionIn(pieces, language),
			issuedOn:
				decreed?.day ??
				issuedIn(
					pieces.filter((piece) => !labelled.pieces.has(piece)),
					issue,
					held,
					language,
					languages,
				),
			...releasedIn(pieces, language, languages),
			...itemsIn(pieces, language),
			language: language.code,
			...originalsIn(pieces, language),
		},
		bodies,
		meeting,
	};
}

/**
 * "The second meeting of the Study Group took place in Geneva from 18 to 21 September 2007": a report that says so in its first
 * sentence, where its first page is lost.
 */
function openedMeeting(
	opening: string,
	language: Language,
): { readonly body: string | null; readonly meeting: MeetingFacts } | null {
	const first = opening.slice(0, 400);
	const held = [...first.matchAll(language.masthead.held)][0];
	if (held === undefined || held.index > 200) return null;
	const subject = first
		.slice(0, held.index)
		.replace(/\s+(?:was|were|has|is|a|s['’]est|est)\s*$/iu, '')
		.trim();
	const ordinal = /[.;:!?]\s/u.test(subject) ? null : meetingOrdinalIn(subject, language);
	const days = ordinal === null ? null : heldIn(first, language);
	return ordinal === null || days?.to == null
		? null
		: { body: bodyOfMeeting(subject, language), meeting: { ordinal, ...days } };
}

/** "Meeting 75 – 26 June 2014" above the first list of minutes; else the title that was found. */
function meetingTitle(pieces: readonly Piece[], printed: Titled, language: Language): Titled {
	const first = pieces.findIndex((piece) => printed.pieces.has(piece));
	const named = pieces
		.slice(0, Math.max(0, first))
		.find(({ text }) => meetingWords(text, language) || bodyBeforeMeeting(text, language) !== null);
	return named === undefined
		? printed
		: { text: named.text, printed: named.text, pieces: new Set([named]), kind: 'minutes' };
}

/** Papers that can be one decision. */
const rules: ReadonlySet<DocumentKind> = new Set(['decisions', 'resolutions', 'paper']);

/** Papers whose first paragraph tells when the meeting was held; others speak of other meetings there. */
const told: ReadonlySet<DocumentKind> = new Set(['report', 'minutes', 'decisions', 'resolutions']);

/** What is no title: the symbol, names of bodies, meetings, languages. */
const isName =
	(symbol: string | null, language: Language) =>
	(text: string): boolean =>
		text === symbol ||
		meetingWords(text, language) ||
		dateline(text, language) !== null ||
		(canBeName(text, language) && text.split(/[^\p{L}-]+/u).some((word) => language.bodyHeads.has(word.toLowerCase())));

const mixedCase = (pieces: readonly Piece[]): string =>
	pieces
		.map(({ text }) => text)
		.filter((text) => !mostlyCapitals(text) || /\d/u.test(text))
		.join(' ');

/**
 * The chain of bodies and their meeting: what stands on the page, and under it the body that the title names. Its meeting is
 * then its own, and not the one that the page was made for.
 */
function chainOf(
	pieces: readonly Piece[],
	title: Titled | null,
	symbol: string | null,
	held: MeetingFacts,
	text: string,
	language: Language,
): Pick<Masthead, 'bodies' | 'meeting'> {
	const page = titlePage(pieces, language).filter((piece) => !title?.pieces.has(piece));
	const numbered = numberedMeeting(pieces, text);
	const committee = symbol === null ? null : committeeIn(symbol);
	const titled =
		title === null ? null : (bodyInTitle(title.printed, language) ?? acronymInTitle(title.printed, text, language));
	const printed = committee === null ? bodiesIn(page, language, titled) : [committee];
	const chain = printed.length === 0 && numbered !== null ? [numbered.body] : printed;
	const meeting =
		held.ordinal === null && numbered !== null && titled === null ? { ...held, ordinal: numbered.ordinal } : held;
	const known = titled === null || chain.some((name) => sameBody(name, titled, language));
	const bodies = known || titled === null ? chain : [...chain, titled];
	return { bodies: bodies.map((name) => asPrinted(name, text)), meeting };
}

/** Where a cover, or a letterhead, stands before the page that names the meeting and its body, that page counts. */
function titlePage(pieces: readonly Piece[], language: Language): readonly Piece[] {
	const page = pieces.findLast(({ text }) => meetingWords(text, language))?.line.page ?? 1;
	const own = pieces.filter(({ line }) => line.page >= page);
	return page > 1 && bodiesIn(own, language).length > 0 ? own : pieces;
}

function kindOf(
	title: Titled | null,
	symbol: string | null,
	pieces: readonly Piece[],
	opening: string,
	text: string,
	language: Language,
): DocumentKind {
	// "Agenda" heads the first list of minutes too: those who were there, and who sent apologies, tell them apart.
	const listed =
		title?.kind === 'agenda' ||
		(title?.kind === null && pieces.some((piece) => kindIn(piece.text, language) === 'agenda'));
	if (listed && symbol === null && language.masthead.present.test(text)) return 'minutes';
	if (title?.kind != null) return title.kind;
	if (language.masthead.salutation.test(opening) || pieces.some(({ text }) => language.masthead.salutation.test(text)))
		return 'letter';
	// "Decisions: 39th Meeting" as a running head, "Note by the secretariat" under the title; not "Item 1 of the agenda".
	const opens = pieces.find(({ text }) => {
		const first = text
			.split(/[\s:]+/u)
			.slice(0, 4)
			.join(' ');
		return kindIn(first, language) !== null && !namesItem(language.headings).test(text);
	});
	const met = symbol === null && pieces.some((piece) => language.masthead.present.test(piece.text));
	return (opens && kindIn(opens.text, language)) ?? (met ? 'minutes' : 'paper');
}

/** The pieces that tell of the paper and not of the meeting: those in the block of the symbol, its distribution or language. */
function issuePieces(pieces: readonly Piece[], symbol: string | null, language: Language): ReadonlySet<Piece> {
	const { original, distribution } = language.masthead;
	const label = new RegExp(`^(?:${[...original, ...distribution].join('|')})\\s*[.:]`, 'iu');
	const marks = pieces.filter(({ text }) => text === symbol || label.test(text) || onlyIn(text, language) !== null);
	const near = (piece: Piece): boolean =>
		marks.some((mark) =>
			mark.column > 0 || piece.column > 0
				? mark.column === piece.column && Math.abs(mark.line.block - piece.line.block) <= 1
				: mark.line.block === piece.line.block || mark.line === piece.line,
		);
	const single = (piece: Piece): boolean => {
		const held = dateline(piece.text, language);
		// "(Oslo, 3 May 2016)" under a title tells of the meeting.
		return held !== null && !piece.text.startsWith('(') && held.from === held.to && !meetingWords(piece.text, language);
	};
	const labelledDate = new RegExp(`^(?:${language.masthead.dated.join('|')})\\s*:`, 'iu');
	// "Date:     3 May 2016": the label is a piece of its own.
	const dated = (piece: Piece, i: number): boolean =>
		labelledDate.test(piece.text) ||
		(pieces[i - 1]?.line === piece.line &&
			/:$/u.test(pieces[i - 1]?.text ?? '') &&
			labelledDate.test(pieces[i - 1]?.text ?? '')) ||
		underLabel(piece, i);
	// "Date        Reference number" over "2008-11-14    ISO/TC 999 N 527".
	const headsColumn = new RegExp(`^(?:${language.masthead.dated.join('|')})(?:\\s*\\[[^\\]]*\\])?$`, 'iu');
	const underLabel = (piece: Piece, i: number): boolean => {
		const above = pieces.slice(0, i).findLast(({ line }) => line !== piece.line);
		return pieces.some(
			({ line, column, text }) =>
				line === above?.line && column === piece.column && line.block === piece.line.block && headsColumn.test(text),
		);
	};
	const posted = postedOn(pieces, language);
	return new Set(
		pieces.filter(
			(piece, i) =>
				piece === posted ||
				dated(piece, i) ||
				(single(piece) && (near(piece) || marks.some(({ line }) => line === piece.line))),
		),
	);
}

/** "22/11/2000" by itself, as a site prints the day on which it put up a paper, where the days of the meeting stand with their place. */
function postedOn(pieces: readonly Piece[], language: Language): Piece | undefined {
	const figures = pieces.find(({ text }) => /^\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(text));
	const others = pieces.flatMap((piece) => (piece === figures ? [] : (dateline(piece.text, language) ?? [])));
	return others.some(({ from, to, place }) => place !== null || from !== to) ? figures : undefined;
}

/** The words after "Distr." or "Original:", on the same piece or the next. */
function afterWord(pieces: readonly Piece[], openings: readonly string[]): string | null {
	const opens = new RegExp(`(?:^|\\s)(?:${openings.join('|')})\\s*[.:]+\\s*(.*)$`, 'iu');
	for (const [i, { text }] of pieces.entries()) {
		const match = opens.exec(text);
		if (match) return match[1] !== '' ? (match[1] as string) : (pieces[i + 1]?.text ?? null);
	}
	return null;
}

function distributionIn(pieces: readonly Piece[], { masthead }: Language): DocumentFacts['distribution'] {
	const said = afterWord(pieces, masthead.distribution)
		?.toLowerCase()
		.match(/^\p{L}+/u)?.[0];
	const alone = pieces.find(({ text }) => masthead.distributions.has(text.toLowerCase()) && /^\p{Lu}+$/u.test(text));
	return masthead.distributions.get(said ?? alone?.text.toLowerCase() ?? '') ?? null;
}

/** "English only": the one language a paper is in. */
function onlyIn(text: string, { masthead }: Language): string | null {
	const words = text.toLowerCase().split(/[^\p{L}]+/u);
	const only = words.length === 2 && masthead.only.includes(words[1] ?? '');
	return only ? (masthead.languages.get(words[0] ?? '') ?? null) : null;
}

/** "Original: EN": houses print the code of a language too. */
const codes = new Map(['en', 'fr', 'ru', 'es', 'ar', 'zh', 'de'].map((code) => [code, code]));

function originalsIn(pieces: readonly Piece[], language: Language): Pick<DocumentFacts, 'original' | 'originalOnly'> {
	const words = language.masthead;
	const said = afterWord(pieces, words.original) ?? '';
	const original = said
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.flatMap((word) => words.languages.get(word) ?? codes.get(word) ?? []);
	const alone = pieces.flatMap(({ text }) => onlyIn(text, language) ?? []);
	const found = original.length > 0 ? original : alone.slice(0, 1);
	const only = words.only.some((word) => whole(word).test(said)) || (original.length === 0 && alone.length > 0);
	return { original: [...new Set(found)], originalOnly: found.length > 0 && only };
}

/** The first time of some words; houses keep the English date on the first page of a translation. */
const anyTime = (text: string, own: Language, languages: readonly Language[]): TimeFound | undefined =>
	[own, ...languages].flatMap((language) => timesIn(text, language, null).slice(0, 1))[0];

/**
 * The day of issue: a piece that is a day and nothing else but a label or a town. "Distr.: General 3 July 2018" has it at
 * its end. A day of the meeting stands elsewhere: under its name.
 */
function issuedIn(
	pieces: readonly Piece[],
	issue: ReadonlySet<Piece>,
	held: MeetingFacts,
	language: Language,
	languages: readonly Language[],
): string | null {
	const meetingAt = pieces.findIndex(({ text }) => meetingWords(text, language));
	const labels = new RegExp(
		`^(?:(?:${language.masthead.distribution.join('|')})\\S*[.:]+\\s*\\p{L}+\\s+|(?:${language.masthead.dated.join('|')})\\s*:\\s*)|\\s+original\\s*:.*$`,
		'giu',
	);
	for (const [i, piece] of pieces.entries()) {
		const tail = piece.text.replace(labels, '');
		const time = anyTime(tail, language, languages);
		if (!time?.when.from || time.when.from !== time.when.to) continue;
		if (!issue.has(piece) && held.from === time.when.from) continue;
		const bare = time.start === 0 && time.end >= tail.length - 1;
		const underMeeting = meetingAt >= 0 && i > meetingAt && i < meetingAt + 3 && !issue.has(piece);
		const town = /^\p{Lu}[\p{L}’'. -]{1,24},\s*(?:le\s+|den\s+)?$/u.test(tail.slice(0, time.start));
		if (issue.has(piece) || (bare && !underMeeting) || (town && meetingAt < 0 && time.end >= tail.length - 3))
			return time.when.from;
	}
	return null;
}

/** "Release date: 3 May 2005", "Embargo until 12 June 2004": the day from which it is public. */
function releasedIn(
	pieces: readonly Piece[],
	language: Language,
	languages: readonly Language[],
): Pick<DocumentFacts, 'releasedOn'> {
	const label = new RegExp(`^(?:${language.masthead.released.join('|')})(?!\\p{L})`, 'iu');
	for (const { text } of pieces) {
		const day = label.test(text) ? anyTime(text, language, languages)?.when : undefined;
		if (day?.to && (day.from === null || day.from === day.to)) return { releasedOn: day.to };
		if (day?.from && day.to === null) return { releasedOn: day.from };
	}
	return {};
}

/** "Items 4 (b) and 5 of the provisional agenda": what it is for. */
function itemsIn(pieces: readonly Piece[], { masthead }: Language): Pick<DocumentFacts, 'items'> {
	const numbers = pieces.flatMap(({ text }) => masthead.servesItems.exec(text)?.groups?.numbers ?? []);
	const items = numbers
		.flatMap((said) => said.split(/,\s|\s(?:and|et|и)\s/u))
		.map((each) => each.replace(/\s*\(/u, ' ('));
	return items.length === 0 ? {} : { items: [...new Set(items)] };
}
