import type { Place } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Part } from '../../record/reading.ts';
import { endsLikeSentence, type Heading, looksLikeTitle, numberedHeading, openedHeading } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import type { HeadingWords, Language } from './language/language.ts';
import type { Line } from './line.ts';
import { type Numbered, numberedParagraphs } from './numbering.ts';
import { tokensOf } from './token.ts';

/** A stretch of lines that is one thing: a heading, a paragraph, an annex's block. In the order of the text. */
export interface Unit {
	readonly kind: Part['kind'];
	readonly lines: readonly Line[];
	/** Page furniture that stands between its lines and is no part of it. */
	readonly heading: Heading | null;
	/** For a paragraph: its printed number, else null. */
	readonly number: string | null;
	/** Characters of label before the words of the first line. */
	readonly offset: number;
}

export const unitText = (unit: Unit): string =>
	unit.lines
		.map((line, i) => (i === 0 ? line.text.slice(unit.offset) : line.text))
		.join(' ')
		.replace(/\s+/gu, ' ');

/** The words of its last line: what tells whether it has come to an end. */
const lastWords = (unit: Unit): string => unit.lines.at(-1)?.text ?? '';

export const unitPlace = (unit: Unit): Place => ({
	start: unit.lines[0]?.start ?? 0,
	end: unit.lines.at(-1)?.end ?? 0,
});

/** How like a sentence the words after a number are: 3 with a finite verb, 1 by their length alone, else -1. */
const sentenceWeight =
	(lines: readonly Line[], language: Language) =>
	(line: Line, at: number, offset: number): number => {
		const block = lines.slice(at, at + 3).filter((other) => other.block === line.block);
		const words = block.map(({ text }, i) => (i === 0 ? text.slice(offset) : text)).join(' ');
		if (hasFiniteVerb(words.slice(0, 400), language)) return 3;
		return words.length > 60 && endsLikeSentence(words) ? 1 : -1;
	};

const hasFiniteVerb = (words: string, language: Language): boolean =>
	tokensOf(words, language.tokens).some(
		({ key }) =>
			language.passives.has(key) ||
			language.modals.has(key) ||
			language.background.has(key) ||
			(language.verbs.get(key) ?? []).some(({ use }) => use === 'past' || use === 'present'),
	);

/** Cuts the lines of a document into units. `from` is the first line after the masthead. */
export function unitsOf(lines: readonly Line[], furniture: ReadonlySet<Line>, language: Language): Unit[] {
	const kept = lines.filter((line) => !furniture.has(line));
	const numbers = numberedParagraphs(kept, sentenceWeight(kept, language));
	const contents = contentsIn(kept, language);
	const segments = segmentsOf(kept, numbers, contents, language);
	return joined(segments, numbers, language);
}

interface Segment {
	readonly lines: readonly Line[];
	readonly contents: boolean;
}

/** Blocks, cut again where a line begins something of its own: a numbered paragraph, an item, a heading. */
function segmentsOf(
	lines: readonly Line[],
	numbers: ReadonlyMap<Line, Numbered>,
	contents: ReadonlySet<Line>,
	language: Language,
): Segment[] {
	const found: { lines: Line[]; contents: boolean }[] = [];
	const widths = widthsOf(lines);
	for (const line of lines) {
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
			(open.lines.length === 1 && isHeadingLine(previous, line, widths.get(line.block) ?? 0)) ||
			closesHanging(open.lines, line, language) ||
			beginsListItem(line, numbers);
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

/** "(Agenda item 2)" under a heading closes it: what follows in the same block is text. */
const closesHeading = (previous: Line, line: Line, { headings: { reference } }: Language): boolean =>
	previous.text.startsWith('(') && reference.test(previous.text) && !reference.test(line.text);

/** The length of the longest line of each block. */
function widthsOf(lines: readonly Line[]): Map<number, number> {
	const widths = new Map<number, number>();
	for (const { block, text } of lines) widths.set(block, Math.max(widths.get(block) ?? 0, text.length));
	return widths;
}

/** "5.4 Liaison reports" with its text on the next line: numbered, a title, and much shorter than the lines under it. */
function isHeadingLine(previous: Line, line: Line, width: number): boolean {
	const label = labelOf(previous.text);
	if (label === null || label.kind === 'bullet') return false;
	return (
		previous.text.length < (label.kind === 'letter' ? 0.9 : 0.7) * width &&
		(label.kind !== 'letter' || !endsLikeSentence(previous.text)) &&
		/^\p{Lu}/u.test(line.text) &&
		numberedHeading(folded(previous.text.slice(label.offset)), label) !== null
	);
}

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

const contentsLine = /(?:\t|\.{3,}|…|\s{3,})\s*\d{1,4}(?:\s*[–-]\s*\d{1,4})?(?:\s+\d{1,4})?$/u;

/** The lines of a table of contents: from its heading, or from the first of three entries with page numbers, to the last entry. */
function contentsIn(lines: readonly Line[], language: Language): Set<Line> {
	const found = new Set<Line>();
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const headed = language.headings.contents.includes(line.text.toLowerCase().replace(/[\s:.]+$/u, ''));
		if (!headed && !(isEntry(line) && [1, 2, 3].some((step) => isEntry(lines[i + step])) && i < lines.length * 0.4))
			continue;
		let last = i;
		for (let j = i + 1; j < lines.length && j - last <= 4; j++) if (isEntry(lines[j])) last = j;
		if (last === i && !headed) continue;
		for (let j = i; j <= last; j++) found.add(lines[j] as Line);
		i = last;
	}
	return found;
}

const isEntry = (line: Line | undefined): boolean =>
	line !== undefined &&
	line.origin === 'words' &&
	line.text.length < 220 &&
	contentsLine.test(line.text) &&
	/\p{L}{3}/u.test(line.text);

/** Gives each segment its kind; joins what a page break, a list or a hard line break tore apart. */
function joined(segments: readonly Segment[], numbers: ReadonlyMap<Line, Numbered>, language: Language): Unit[] {
	const units: (Unit & { readonly lines: Line[] })[] = [];
	let annex = false;
	const numbered = numbers.size > 0;
	for (let i = 0; i < segments.length; i++) {
		const segment = segments[i] as Segment;
		const unit = segment.contents
			? plain('contents', segment.lines)
			: unitOf(
					segment,
					segments[i + 1],
					numbers,
					language,
					units.findLast(({ kind }) => kind !== 'footnote'),
					numbered,
				);
		// A footnote at the foot of a page does not end the paragraph above it.
		const previous = units.findLast(({ kind }) => kind !== 'footnote');
		if (unit.heading?.kind === 'annex') annex = true;
		if (unit.number !== null) annex = false;
		if (previous && goesOn(previous, unit, numbered)) {
			for (const line of unit.lines) previous.lines.push(line);
			continue;
		}
		const inAnnex = annex && unit.kind === 'paragraph' && unit.number === null && !moreToCome(segments, i, numbers);
		units.push({ ...unit, kind: inAnnex ? 'annex' : unit.kind, lines: [...unit.lines] });
	}
	return units;
}

/** A numbered paragraph of the report still follows within a few segments of here. */
const moreToCome = (segments: readonly Segment[], i: number, numbers: ReadonlyMap<Line, Numbered>): boolean =>
	segments.slice(i + 1, i + 12).some(({ lines }) => numbers.has(lines[0] as Line));

const plain = (kind: Unit['kind'], lines: readonly Line[]): Unit => ({
	kind,
	lines,
	heading: null,
	number: null,
	offset: 0,
});

function unitOf(
	segment: Segment,
	next: Segment | undefined,
	numbers: ReadonlyMap<Line, Numbered>,
	language: Language,
	previous: Unit | undefined,
	numbered: boolean,
): Unit {
	const { lines } = segment;
	const first = lines[0] as Line;
	if (first.origin === 'footnote') return { ...plain('footnote', lines), number: first.number };
	if (first.origin === 'aside') return plain('unread', lines);
	const printed = numbers.get(first);
	if (printed !== undefined) return { ...plain('paragraph', lines), ...printed };
	const text = lines
		.map((line) => line.text)
		.join(' ')
		.replace(/\s+/gu, ' ')
		.replace(language.headings.reference, '')
		.trimEnd();
	const heading = headingOf(text, first, lines, next, language, previous, numbered);
	if (heading)
		return {
			kind: heading.kind === 'project' ? 'project' : 'heading',
			lines,
			heading,
			number: heading.number,
			offset: 0,
		};
	return plain('paragraph', lines);
}

function headingOf(
	text: string,
	first: Line,
	lines: readonly Line[],
	next: Segment | undefined,
	language: Language,
	previous: Unit | undefined,
	numbered: boolean,
): Heading | null {
	const openedBy = openedHeading(text, language);
	if (openedBy) return openedBy;
	if (first.origin === 'row') return null;
	const label: Label | null = labelOf(first.text);
	const inList = previous !== undefined && previous.kind === 'paragraph' && /[:;,]$/u.test(lastWords(previous));
	if (label && !inList && headingLabel(label, numbered)) {
		const title = text.slice(folded(first.text).length - folded(first.text.slice(label.offset)).length);
		const found = numberedHeading(title, label);
		if (found && lines.length <= 4) return found;
	}
	if (first.origin === 'heading' && looksLikeTitle(text))
		return { kind: 'item', number: null, title: text, level: first.level ?? 1, style: 'plain' };
	if (label !== null || inList || lines.length > 3 || next === undefined) return null;
	if (!looksLikeTitle(text) || endsLikeSentence(text) || text.split(/\s+/u).length > 24) return null;
	if (previous?.kind === 'paragraph' && !endsLikeSentence(lastWords(previous)) && !isShouted(lastWords(previous)))
		return null;
	return { kind: 'item', number: null, title: text, level: numbered ? 2 : 1, style: 'plain' };
}

/** A line of a masthead in capitals, which no sentence goes on with. */
const isShouted = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);

/** Letters head sections only where paragraphs have numbers ("b. Environmental Impact Assessment"); else they are lists. */
const headingLabel = (label: Label, numbered: boolean): boolean =>
	label.kind === 'roman' ||
	label.kind === 'capital' ||
	label.kind === 'decimal' ||
	(label.kind === 'letter' && numbered && !/^[ivx]{2,}$/u.test(label.number)) ||
	label.kind === 'number';

/**
 * True if `unit` goes on with what `previous` began: a sentence torn by a page break, a list after a colon, an unnumbered
 * passage under a numbered paragraph.
 */
function goesOn(previous: Unit, unit: Unit, numbered: boolean): boolean {
	if (unit.kind !== 'paragraph' || unit.number !== null) return false;
	if (previous.kind === 'contents' || previous.kind === 'footnote') return false;
	if (previous.kind !== 'paragraph' && previous.kind !== 'annex') return false;
	const first = unit.lines[0] as Line;
	if (first.origin === 'row') return previous.lines.at(-1)?.origin === 'row';
	const before = lastWords(previous);
	if (/^\p{Ll}/u.test(first.text) && !endsLikeSentence(before)) return true;
	if (/[:;,]$/u.test(before) && (labelOf(first.text) !== null || /^\p{Ll}/u.test(first.text))) return true;
	if (previous.number !== null) return numbered;
	return labelOf(first.text)?.kind === 'bullet' || labelOf(first.text)?.kind === 'letter';
}

/**
 * Where the body of a report begins among its units: at the first numbered paragraph, item or numbered section, taking with
 * it a heading right before; a document with none of these begins at its first paragraph that reads like a sentence.
 */
export function mastheadEnd(units: readonly Unit[], language: Language): number {
	const { headings } = language;
	const first = units.findIndex(
		(unit) =>
			unit.kind === 'contents' ||
			(unit.kind === 'paragraph' && unit.number !== null) ||
			unit.heading?.kind === 'summary' ||
			(unit.heading !== null && unit.heading.style !== 'plain' && unit.kind !== 'annex'),
	);
	const prose = units.findIndex((unit) => unit.kind === 'paragraph' && readsLikeSentence(unitText(unit), language));
	const from = [first, prose].filter((at) => at >= 0);
	let cut = from.length === 0 ? units.length : Math.min(...from);
	// A heading right above belongs to the body: "Introduction" before paragraph 1, "Opening address" before its words.
	if (cut > 0 && cut === first && units[cut]?.number !== null && isSectionTitle(units[cut - 1], headings)) cut--;
	else if (cut > 0 && cut === prose && isSectionTitle(units[cut - 1], headings)) cut--;
	return cut;
}

/** Ends as a sentence does, and has a verb; a line of places and dates has none. */
const readsLikeSentence = (text: string, language: Language): boolean =>
	/[.;:]$/u.test(text) && text.split(' ').length > 4 && hasFiniteVerb(text.slice(0, 400), language);

const isSectionTitle = (unit: Unit | undefined, words: HeadingWords): boolean =>
	unit?.heading?.kind === 'item' &&
	!words.ofPapers.test(unit.heading.title) &&
	!/\d{4}/u.test(unit.heading.title) &&
	!/^\p{Lu}[\p{Lu}\s,’'-]+$/u.test(unit.heading.title);
