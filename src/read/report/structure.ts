import type { Place } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Part } from '../../record/reading.ts';
import type { Columns } from './column.ts';
import { contentsIn } from './contents.ts';
import { hasFiniteVerb } from './finite.ts';
import { isFrontLabel } from './front-label.ts';
import { endsLikeSentence, type Heading, looksLikeTitle, numberedHeading, openedHeading } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import { labelNumbers } from './label-number.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import { type Numbered, numberedParagraphs } from './numbering.ts';
import { type Above, isAgendaNumber, looseLabel, openersOf, type Segment, segmentsOf, standsOver } from './segment.ts';

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
	(lines: readonly Line[], openers: ReadonlySet<string>, language: Language) =>
	(line: Line, at: number, offset: number): number => {
		const block = lines
			.slice(at, at + 3)
			.filter((other, i) => other.block === line.block && (i === 0 || !counts(other)));
		const words = block.map(({ text }, i) => (i === 0 ? text.slice(offset) : text)).join(' ');
		if (isBare(line) && !isOpenLine(line, offset, block, language)) return -4;
		if (block.length > 1 && standsAlone(line, block[1] as Line, offset, { lines, at, openers, language })) return -1;
		// "1. Call to Order" by itself is a title, whatever verb it holds.
		if (block.length === 1 && words.length < 80 && !endsLikeSentence(words) && looksLikeTitle(words)) return -1;
		if (hasFiniteVerb(words.slice(0, 400), language) || opensRuled(words, language)) return 3;
		if (words.length > 60) return endsLikeSentence(words) ? 1 : -1;
		return /[.;]$/u.test(words) && words.split(' ').length > 4 ? 0 : -1;
	};

/** "4.1 Snow removal" right under "4. NEW BUSINESS": it has a number of its own. */
const counts = ({ text }: Line): boolean => labelOf(text)?.kind === 'decimal';

/** "2. Поручить Секретариату опубликовать его.": an infinitive that is decided, however short. */
const opensRuled = (words: string, { grammar, verbs }: Language): boolean =>
	grammar.bareInfinitive &&
	/[.;]$/u.test(words) &&
	(verbs.get(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '') ?? []).some(({ use }) => use === 'base');

/** "3. To receive declarations of interest" over "None": a title that left room on its line for what stands under it. */
const standsAlone = (line: Line, next: Line, offset: number, above: Above): boolean => {
	const label = labelOf(line.text);
	if (label?.kind === 'number' && !isAgendaNumber(label)) return false;
	return standsOver(line.text.slice(offset), next, above);
};

/** A number set off by a gap alone. */
const isBare = (line: Line): boolean => {
	const label = labelOf(line.text);
	return label?.kind === 'number' && label.scheme === 'bare';
};

/** "2    New Zealand introduced two papers on": a first line with a verb of its own, or one that runs on in small letters. */
const isOpenLine = (line: Line, offset: number, block: readonly Line[], language: Language): boolean => {
	const words = line.text.slice(offset);
	const next = block[1]?.text ?? '';
	const runsOn = next.length > 50 && words.length > 50 && line.text.length * 1.3 > next.length && /^\p{Ll}/u.test(next);
	return words.length > 40 && (hasFiniteVerb(words, language) || runsOn);
};

/** Cuts the lines of a document into units. `from` is the first line after the masthead. */
export function unitsOf(
	lines: readonly Line[],
	furniture: ReadonlySet<Line>,
	columns: Columns,
	language: Language,
): Unit[] {
	const kept = lines.filter((line) => !furniture.has(line) && !columns.beside.has(line));
	const openers = openersOf(kept);
	const numbers = new Map([...numberedParagraphs(kept, sentenceWeight(kept, openers, language)), ...columns.rows]);
	const contents = contentsIn(kept, language);
	const labels = labelNumbers(kept, language);
	const segments = segmentsOf(kept, new Map([...labels, ...numbers]), contents, openers, language);
	return titledBelow(joined(segments, numbers, { within: columns.within, labels }, language));
}

/** Gives each segment its kind; joins what a page break, a list or a hard line break tore apart. */
function joined(
	segments: readonly Segment[],
	numbers: ReadonlyMap<Line, Numbered>,
	{ within, labels }: { readonly within: ReadonlySet<Line>; readonly labels: ReadonlyMap<Line, Numbered> },
	language: Language,
): Unit[] {
	type Open = Unit & { readonly lines: Line[] };
	const units: Open[] = [];
	const numbered = numbers.size > 0;
	let annex = false;
	// A footnote at the foot of a page does not end the paragraph above it.
	let previous: Open | undefined;
	let lastNumber: number | null = null;
	const counts = countsLoosely(segments);
	for (let i = 0; i < segments.length; i++) {
		const segment = segments[i] as Segment;
		const read = segment.contents
			? plain('contents', segment.lines)
			: (labelledUnit(segment, numbers, labels) ?? unitOf(segment, segments[i + 1], numbers, language, previous));
		const unit = loose(read, lastNumber, counts);
		if (unit.heading?.kind === 'annex') annex = true;
		if (isCounted(unit)) annex = false;
		if (previous && !partedBy(within, previous, unit) && goesOn(previous, unit, numbered)) {
			for (const line of unit.lines) previous.lines.push(line);
			continue;
		}
		const inAnnex = annex && unit.kind === 'paragraph' && unit.number === null && !moreToCome(segments, i, numbers);
		const kept: Open = { ...unit, kind: inAnnex ? 'annex' : unit.kind, lines: [...unit.lines] };
		units.push(kept);
		if (kept.kind !== 'footnote') previous = kept;
		if (kept.heading?.style === 'number') lastNumber = kept.number === null ? null : Number(kept.number);
	}
	return units;
}

/** "Item 8." by itself, with its title on a line of its own under it: the two are one heading. */
function titledBelow(units: readonly Unit[]): Unit[] {
	const found: Unit[] = [];
	for (const unit of units) {
		const above = found.at(-1);
		const heads = above?.heading?.style === 'item' && above.heading.title === '' && unit.heading?.style === 'plain';
		if (!heads || above?.heading == null || unit.heading === null) found.push(unit);
		else
			found.splice(-1, 1, {
				...above,
				lines: [...above.lines, ...unit.lines],
				heading: { ...above.heading, title: unit.heading.title },
			});
	}
	return found;
}

/** A table set in columns ends where its lines do. */
const partedBy = (within: ReadonlySet<Line>, before: Unit, after: Unit): boolean =>
	within.has(before.lines[0] as Line) !== within.has(after.lines[0] as Line);

/** "11 Future meetings" after heading 10: the next number is one though only a blank sets it off. */
function loose(unit: Unit, last: number | null, counts: boolean): Unit {
	const first = unit.lines[0];
	const label = first === undefined ? null : looseLabel(first.text);
	const next = last === null && counts ? 1 : (last ?? Number.NaN) + 1;
	if (first === undefined || label === null || Number(label.number) !== next) return unit;
	const title = unitText(unit).slice(label.offset);
	if (unit.number !== null || unit.lines.length > 3 || !looksLikeTitle(title)) return unit;
	const heading: Heading = { kind: 'item', number: label.number, title, level: 1, style: 'number' };
	return { kind: 'heading', lines: unit.lines, heading, number: label.number, offset: 0 };
}

/** "1 Opening remarks", "2 Adoption of the agenda", "3 Work plan": titles whose numbers only blanks set off, counted from one. */
function countsLoosely(segments: readonly Segment[]): boolean {
	let next = 1;
	for (const { lines, contents } of segments) {
		const label = contents || lines.length > 2 ? null : looseLabel(lines[0]?.text ?? '');
		const title = label === null ? '' : (lines[0]?.text.slice(label.offset) ?? '');
		if (label !== null && Number(label.number) === next && looksLikeTitle(title) && !endsLikeSentence(title)) next++;
	}
	return next > 3;
}

/** A numbered paragraph of the report still follows within a few segments of here. */
const moreToCome = (segments: readonly Segment[], i: number, numbers: ReadonlyMap<Line, Numbered>): boolean =>
	segments.slice(i + 1, i + 12).some(({ lines }) => numbers.has(lines[0] as Line));

/** True for a number that goes on through the report; the one of a label ("Action 9/1") counts actions only. */
export const isCounted = ({ number }: Unit): boolean => number !== null && !/^\p{L}/u.test(number);

function labelledUnit(
	{ lines }: Segment,
	numbers: ReadonlyMap<Line, Numbered>,
	labels: ReadonlyMap<Line, Numbered>,
): Unit | null {
	const printed = lines[0] && !numbers.has(lines[0]) && labels.get(lines[0]);
	return printed ? { ...plain('paragraph', lines), ...printed } : null;
}

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
): Unit {
	const { lines } = segment;
	const first = lines[0] as Line;
	if (first.origin === 'footnote') return { ...plain('footnote', lines), number: first.number };
	if (first.origin === 'aside') return plain('unread', lines);
	const printed = numbers.get(first);
	if (printed !== undefined) return { ...plain('paragraph', lines), ...printed };
	const whole = lines
		.map((line) => line.text)
		.join(' ')
		.replace(/\s+/gu, ' ');
	const text = whole.replace(language.headings.reference, '').trimEnd();
	const found = headingOf(text, first, lines, next, language, previous, numbers);
	const heading = found && referred(found, whole, language);
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

/** "OTHER BUSINESS (Agenda item 6)": a heading without a number of its own has that of its item. */
function referred(heading: Heading, whole: string, { headings }: Language): Heading {
	const number =
		heading.style === 'plain' && /\d+(?:\s?\([a-z]\))*/u.exec(headings.reference.exec(whole)?.[0] ?? '')?.[0];
	return heading.kind === 'item' && number ? { ...heading, number, level: 1, style: 'item' } : heading;
}

/** "Finances" over a line of strokes, as Markdown marks a heading of the first (=) or second (-) level. */
export const underlined = /^(\S.{0,150}?)\s+(={4,}|-{4,})$/u;

/** "## **II – Finances**", "=== 1. Finances": a heading as Markdown or AsciiDoc marks it, without its anchors and escapes. */
function markedHeading(text: string, language: Language): Heading | null {
	const match =
		/^(#{1,6}|={1,6})\s+(.+?)\s*[#=]*$/u.exec(text) ??
		(underlined.test(text) ? [text, '##', text.replace(underlined, '$1')] : null);
	if (match === null || (match[2] as string).length > 200) return null;
	const words = (match[2] as string)
		.replace(/\*\*|__|<\/?[a-z][^<>]*>/gu, '')
		.replace(/\\(?=[.()_*-])/gu, '')
		.trim();
	const label = labelOf(words);
	const found = openedHeading(words, language) ?? (label && numberedHeading(words.slice(label.offset), label));
	return found ?? { kind: 'item', number: null, title: words, level: (match[1] as string).length, style: 'plain' };
}

function headingOf(
	text: string,
	first: Line,
	lines: readonly Line[],
	next: Segment | undefined,
	language: Language,
	previous: Unit | undefined,
	numbers: ReadonlyMap<Line, Numbered>,
): Heading | null {
	const numbered = numbers.size > 0;
	const marked = markedHeading(text, language);
	if (marked) return marked;
	const openedBy = openedHeading(text, language);
	if (openedBy) return openedBy;
	if (first.origin === 'row') return null;
	const label: Label | null = labelOf(first.text);
	const inList = previous?.kind === 'paragraph' && (/[:;,]$/u.test(lastWords(previous)) || listGoesOn(previous, label));
	if (label && !inList && headingLabel(label, numbered)) {
		const title = text.slice(folded(first.text).length - folded(first.text.slice(label.offset)).length);
		const found = numberedHeading(title, label);
		if (found && lines.length <= 4) return found;
	}
	if (first.origin === 'heading' && looksLikeTitle(text))
		return { kind: 'item', number: null, title: text, level: first.level ?? 1, style: 'plain' };
	if (label !== null || inList || lines.length > 3 || next === undefined) return null;
	if (!looksLikeTitle(text) || endsLikeSentence(text) || text.split(/\s+/u).length > 24) return null;
	// "None" under a title is all there is to tell.
	if (text.length < 6 && previous?.kind === 'heading') return null;
	if (isFrontLabel(text, language) || language.masthead.handedIn.test(text) || tellsAll(text, language)) return null;
	const torn =
		previous?.kind === 'paragraph' &&
		!endsLikeSentence(lastWords(previous)) &&
		!isShouted(lastWords(previous)) &&
		!language.masthead.handedIn.test(lastWords(previous)) &&
		!isFrontLabel(previous.lines[0]?.text ?? '', language);
	// "Presentations" between a list and a numbered paragraph.
	const between = isListed(previous) && numbers.has(next.lines[0] as Line);
	if (torn && !between) return null;
	return { kind: 'item', number: null, title: text, level: numbered ? 2 : 1, style: 'plain' };
}

/**
 * "ISO/TC 999 resolves to disband its first working group" over "UNANIMOUS", "Apologies were received and accepted from …":
 * a sentence that lost its full stop.
 */
const tellsAll = (printed: string, language: Language): boolean => {
	// "Abstract: “How tides are told.”" tells nothing outside its quotation marks.
	const text = printed.replace(/["“«][^"”»]*["”»]/gu, '');
	return (
		text.split(/\s+/u).length > 6 &&
		hasFiniteVerb(text, language) &&
		(/\s\p{L}+\s+(?:to|that)\s|^\p{L}+, that\s/u.test(text) ||
			text.split(/\s+/u).some((word) => /^\p{Ll}/u.test(word) && language.passives.has(word)) ||
			opensWithSubject(text, language))
	);
};

/** "The Committee took note of a report": an article, a subject of few words, and a verb of the tables in its past. */
const opensWithSubject = (text: string, { determiners, verbs, agents }: Language): boolean => {
	const words = text.toLowerCase().split(/\s+/u);
	return (
		determiners.has(words[0] ?? '') &&
		words
			.slice(2, 6)
			.some((word, i) => (verbs.get(word) ?? []).some(({ use }) => use === 'past') && !agents.has(words[i + 3] ?? ''))
	);
};

/** "(c) Matters covered by Annex II" under "the following items:" and "6 (b) …", none of them ended by a full stop. */
function listGoesOn(previous: Unit, label: Label | null): boolean {
	const opens = previous.lines.findIndex(({ text }) => text.endsWith(':'));
	if (label === null || opens < 0 || endsLikeSentence(lastWords(previous))) return false;
	return previous.lines.slice(opens + 1).some(({ text }) => {
		const own = labelOf(text);
		const inner = own === null ? null : labelOf(text.slice(own.offset));
		return own?.kind === label.kind || inner?.kind === label.kind;
	});
}

/** True if the last line of a unit is an entry of a list. */
const isListed = (unit: Unit | undefined): boolean => labelOf(unit === undefined ? '' : lastWords(unit)) !== null;

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
	const label = labelOf(first.text);
	if (/[:;,]$/u.test(before) && (label !== null || /^\p{Ll}/u.test(first.text))) return true;
	if (listGoesOn(previous, label)) return true;
	if (previous.number !== null) return numbered;
	return label?.kind === 'bullet' || label?.kind === 'letter';
}
