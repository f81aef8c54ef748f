import { folded } from '../../base/words.ts';
import { hasFiniteVerb } from './finite.ts';
import { endsLikeSentence, looksLikeTitle, numberedHeading, openedHeading } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import type { Numbered } from './numbering.ts';
import { isCapitals } from './piece.ts';
import { opensWithKind } from './title.ts';
import { firstWord, reach, room } from './wrapped.ts';

/** Lines that belong together before it is known what they are. */
export interface Segment {
	readonly lines: readonly Line[];
	readonly contents: boolean;
}

/** Blocks, cut again where a line begins something of its own: a numbered paragraph, an item, a heading. */
export function segmentsOf(
	lines: readonly Line[],
	numbers: ReadonlyMap<Line, Numbered>,
	contents: ReadonlySet<Line>,
	openers: ReadonlySet<string>,
	language: Language,
): Segment[] {
	const found: { lines: Line[]; contents: boolean }[] = [];
	const widths = widthsOf(lines);
	for (const [at, line] of lines.entries()) {
		const open = found.at(-1);
		const previous = open?.lines.at(-1);
		const inContents = contents.has(line);
		const begins =
			open === undefined ||
			previous === undefined ||
			previous.block !== line.block ||
			open.contents !== inContents ||
			numbers.has(line) ||
			openedHeading(line.text, language) !== null ||
			closesHeading(previous, line, language) ||
			(open.lines.length === 1 && closesSummary(previous, line, language)) ||
			closesAnnex(open.lines, line, language) ||
			(found.length < 5 && closesTitleBlock(open.lines, line)) ||
			(found.length < 25 && closesTitle(open.lines, line, language)) ||
			(open.lines.length === 1 &&
				isHeadingLine(previous, line, widths.get(line.block) ?? 0, { lines, at: at - 1, openers, language })) ||
			(open.lines.length === 1 && isTitleLine(previous, line, { lines, at: at - 1, openers, language })) ||
			closesHanging(open.lines, line, language) ||
			beginsSection(previous, line, language) ||
			beginsListItem(line, numbers) ||
			(lines[at + 1]?.block === line.block && isNumberedTitle(line, lines[at + 1], { lines, at, openers, language }));
		if (begins) found.push({ lines: [line], contents: inContents });
		else open.lines.push(line);
	}
	return found;
}

/** "(a) Adopts …" on a line of its own begins a segment, so that lists keep their letters apart. */
function beginsListItem(line: Line, numbers: ReadonlyMap<Line, Numbered>): boolean {
	if (numbers.has(line)) return true;
	const label = labelOf(line.text);
	return (
		label !== null &&
		(label.kind === 'letter' || label.kind === 'bullet' || label.kind === 'decimal' || label.kind === 'roman')
	);
}

/** "B. Organization of work" right under the last sentence of a paragraph. */
function beginsSection(previous: Line, line: Line, language: Language): boolean {
	const label = labelOf(line.text);
	if (label?.kind !== 'capital' || previous.indent === line.indent || !/[.:][”"»)]?\d{0,3}$/u.test(previous.text))
		return false;
	const title = line.text.slice(label.offset);
	return looksLikeTitle(title) && !endsLikeSentence(title) && !hasFiniteVerb(title, language);
}

/** "(Agenda item 2)" under a heading closes it: what follows in the same block is text. */
const closesHeading = (previous: Line, line: Line, { headings: { reference } }: Language): boolean =>
	previous.text.startsWith('(') && reference.test(previous.text) && !reference.test(line.text);

/** "Summary" by itself over the words of the summary in the same block, "Attendance" over those who were there. */
const closesSummary = (previous: Line, line: Line, language: Language): boolean =>
	/^\p{Lu}/u.test(line.text) &&
	['summary', 'participants'].includes(openedHeading(previous.text, language)?.kind ?? '');

/** "Annex I", "[English only]" and a title in one block with the words of the annex: what is no title any more is its own. */
function closesAnnex(open: readonly Line[], line: Line, language: Language): boolean {
	const [first] = open;
	if (first === undefined || openedHeading(first.text, language)?.kind !== 'annex') return false;
	if (labelOf(line.text)?.kind === 'number') return true;
	return openedHeading([...open, line].map(({ text }) => text).join(' '), language)?.kind !== 'annex';
}

/** A first sentence right below the title and the day, all in one block: "The Board met online on 17 April to go on with …". */
const closesTitleBlock = (open: readonly Line[], { text: first }: Line): boolean =>
	endsLikeSentence(first) &&
	/^[\p{Lu}“"]/u.test(first) &&
	first.split(/\s+/u).length > 9 &&
	open.every(({ text }) => text.length < 0.8 * first.length && !/[.,;:]$|\s\p{Ll}{1,5}$/u.test(text));

/** The title of the paper with its first sentence, or its first resolution, in the same block: each is its own. */
function closesTitle(open: readonly Line[], line: Line, language: Language): boolean {
	if (open.length > 3 || !/^\p{Lu}/u.test(line.text)) return false;
	const title = open.map(({ text }) => text).join(' ');
	if (!opensWithKind(language).test(title)) return false;
	return !/\s\p{Ll}{1,5}$/u.test(title) && (hasFiniteVerb(line.text, language) || isLabelled(line, language));
}

/** "Resolution 154" by itself. */
const isLabelled = (line: Line, { headings }: Language): boolean => {
	const words = line.text.split(/\s+/u);
	return words.length === 2 && headings.labels.has((words[0] ?? '').toLowerCase()) && /\d/u.test(words[1] ?? '');
};

/** The length of the longest line of each block. */
function widthsOf(lines: readonly Line[]): Map<number, number> {
	const widths = new Map<number, number>();
	for (const { block, text } of lines) widths.set(block, Math.max(widths.get(block) ?? 0, text.length));
	return widths;
}

/** "5.4 Liaison reports" with its text on the next line: numbered, a title, and much shorter than the lines under it. */
function isHeadingLine(previous: Line, line: Line, width: number, above: Above): boolean {
	const label = labelOf(previous.text) ?? looseLabel(previous.text);
	if (label === null || label.kind === 'bullet') return false;
	// "Activities related to / Article 6": the title goes on.
	if (goesOver(previous.text, above.language)) return false;
	const short = /^\p{Lu}\p{Ll}+\.$/u.test(line.text) && !endsLikeSentence(previous.text);
	if (short && label.kind === 'number') return true;
	if (isNumberedTitle(previous, line, above)) return true;
	return (
		previous.text.length < (label.kind === 'letter' ? 0.9 : 0.7) * width &&
		(label.kind !== 'letter' || !endsLikeSentence(previous.text)) &&
		/^\p{Lu}/u.test(line.text) &&
		numberedHeading(folded(previous.text.slice(label.offset)), label) !== null
	);
}

/** "Activities related to": a line whose last word asks for more. */
function goesOver(text: string, { grammar, prepositions, determiners, conjunctions }: Language): boolean {
	const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
	return [grammar.unfinished, grammar.of, prepositions, determiners, conjunctions].some((words) => words.has(last));
}

/** "3. To receive apologies for absence" over "Apologies were received": a numbered title of an agenda, over words that no number opens. */
function isNumberedTitle(line: Line, next: Line | undefined, above: Above): boolean {
	const label = labelOf(line.text);
	if (label === null || next === undefined || !isAgendaNumber(label)) return false;
	// Under an entry of a list stands the next one.
	return labelOf(next.text) === null && standsOver(line.text.slice(label.offset), next, above);
}

/** A title that left room on its line for the words under it, tells nothing, and is no one's of a list of resolutions. */
export const standsOver = (title: string, next: Line, { lines, at, openers, language }: Above): boolean =>
	/^\p{Lu}/u.test(next.text) &&
	looksLikeTitle(title) &&
	!endsLikeSentence(title) &&
	leavesRoom(lines, at, next) &&
	!openers.has(opener(next.text)) &&
	!tells(title, language);

/** A finite verb is in it; "To receive and accept apologies" has none, whatever its words can be elsewhere. */
const tells = (title: string, language: Language): boolean =>
	!language.infinitive.has(/^\p{L}+/u.exec(title)?.[0].toLowerCase() ?? '') &&
	hasFiniteVerb(title, language) &&
	// "CALL TO ORDER": a few words in capitals over words that are not.
	!(isCapitals(title) && title.split(/\s+/u).length < 5);

/** A line that may be a title, where it stands. */
export interface Above {
	readonly lines: readonly Line[];
	readonly at: number;
	/** How the words under several numbered lines begin. */
	readonly openers: ReadonlySet<string>;
	readonly language: Language;
}

/** The first three words of a line. */
const opener = (text: string): string => text.split(/\s+/u, 3).join(' ');

/**
 * How the words under more than one numbered line begin: "The Peat Railways Group resolves", "The Peat Railways Group thanks"
 * stand in resolutions, each of them under its title and one with it.
 */
export function openersOf(lines: readonly Line[]): ReadonlySet<string> {
	const once = new Set<string>();
	const more = new Set<string>();
	lines.forEach((line, i) => {
		const above = lines[i - 1];
		if (above?.block !== line.block || labelOf(above.text)?.kind !== 'number') return;
		const words = opener(line.text);
		if (once.has(words)) more.add(words);
		once.add(words);
	});
	return more;
}

/** No agenda has a hundred items: "291. Confirmation of ISO 8440" is a resolution, counted through the years, with its title. */
export const isAgendaNumber = (label: Label): boolean => label.kind === 'number' && !(Number(label.number) > 99);

/**
 * "Approval of Minutes" over "John Low moved to approve …": the first line of a block is a title where it left room for the next,
 * tells nothing, and the next is a sentence's beginning.
 */
function isTitleLine(previous: Line, line: Line, { lines, at, language }: Above): boolean {
	if (labelOf(previous.text) !== null || previous.text.length > 60 || previous.text.includes(':')) return false;
	if (!/^\p{Lu}/u.test(line.text) || !looksLikeTitle(previous.text) || endsLikeSentence(previous.text)) return false;
	if (/[\d,]$/u.test(previous.text) || goesOver(previous.text, language)) return false;
	if (hasFiniteVerb(previous.text, language)) return false;
	if (isLabelled({ ...previous, text: previous.text.split(/\s+/u).slice(0, 2).join(' ') }, language)) return false;
	return leavesRoom(lines, at, line) && beginsSentence(lines, at + 1, language);
}

/** The line, with the next of its block, is a sentence or its beginning. */
const beginsSentence = (lines: readonly Line[], at: number, language: Language): boolean => {
	const [line, next] = [lines[at], lines[at + 1]];
	if (line === undefined) return false;
	const words = next?.block === line.block ? `${line.text} ${next.text}` : line.text;
	return line.text.length > 40 && hasFiniteVerb(words.slice(0, 200), language) && /[.;]/u.test(words);
};

/** So far around a line others tell how wide its text is set. */
const around = 40;

/** A line that had room for the first word of the next ends by itself; how wide the text is set, the lines around it tell. */
function leavesRoom(lines: readonly Line[], at: number, next: Line): boolean {
	const line = lines[at];
	if (line === undefined) return false;
	const reaches = lines.slice(Math.max(0, at - around), at + around).map(reach);
	const width = reaches.sort((a, b) => a - b)[Math.floor(reaches.length * 0.9)] ?? 0;
	return reach(line) + 1 + firstWord(next.text).length < room * width;
}

/** "10 AOB", "6.Activities": a number that only its place among the headings shows to be one. */
export const looseLabel = (text: string): Label | null => {
	const match = /^(\d{1,2})(?:\s|\.\s?)(?=\p{Lu})/u.exec(text);
	return match ? { kind: 'number', number: match[1] as string, scheme: 'bare', offset: match[0].length } : null;
};

/**
 * "2     Application of the decisions" with its second line set under the first word, then text further left: the title ends
 * where the indent does.
 */
function closesHanging(open: readonly Line[], line: Line, language: Language): boolean {
	const first = open[0];
	if (first === undefined || open.length > 3) return false;
	const label = labelOf(first.text);
	if (label === null || !hangs(label)) return false;
	const rest = open.slice(1);
	const column = first.indent + label.offset;
	const title = [first.text.slice(label.offset), ...rest.map(({ text }) => text)].join(' ');
	return (
		line.indent < column - 2 &&
		rest.every(({ indent }) => Math.abs(indent - column) < 2) &&
		/^\p{Lu}/u.test(line.text) &&
		looksLikeTitle(title) &&
		!hasFiniteVerb(title, language)
	);
}

/** A number set off by a wide gap. */
const hangs = (label: Label): boolean =>
	(label.kind === 'number' && label.scheme === 'bare') || (label.kind === 'decimal' && label.offset > 5);
