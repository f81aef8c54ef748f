import type { Span } from './open.ts';

/** Words of a line in one manner. `raised` is set small above or below the line: a footnote's mark, a power. */
export interface Run {
	readonly words: string;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly raised: boolean;
}

/** Words that stand together on a line; the next segment comes after a gap as tabs and table columns make. */
export interface Segment {
	readonly left: number;
	readonly right: number;
	readonly runs: readonly Run[];
}

/** A printed line. */
export interface Line {
	readonly y: number;
	readonly size: number;
	readonly left: number;
	readonly right: number;
	readonly segments: readonly Segment[];
}

interface Row {
	readonly y: number;
	readonly size: number;
	readonly spans: (Span & { readonly raised: boolean })[];
}

/** Smaller than this part of the page's usual size, words may be raised or lowered. */
const smallPart = 0.78;
/** In parts of the size of type: a gap that a space makes, and one that a tab or a column makes. */
const spaceGap = 0.16;
const tabGap = 1.15;
/** No line is stretched so far that its spaces are wider than this. */
const stretchedMax = 3;

/** The lines of a page from top to bottom. */
export function linesOf(spans: readonly Span[]): readonly Line[] {
	const usual = usualSize(spans);
	const level = spans.filter((span) => !span.turned).sort((a, b) => a.y - b.y || a.x - b.x);
	const found = rowsOf(level.filter((span) => span.size >= usual * smallPart));
	const rows = found.filter((row) => !isMarks(row));
	const marks = [
		...found.filter(isMarks).flatMap((row) => row.spans),
		...level.filter((span) => span.size < usual * smallPart),
	];
	const alone = marks.filter((span) => !attach(span, rows)).sort((a, b) => a.y - b.y || a.x - b.x);
	return [...rows, ...rowsOf(alone)].sort((a, b) => a.y - b.y).map(lineOf);
}

/** True if nothing but what could be marks of footnotes stands in a row: they may be raised beside a large heading. */
const isMarks = (row: Row): boolean => row.spans.every((span) => /^[\d,*†‡§\s]{1,6}$/u.test(span.words));

/** The size that most letters of a page are set in. */
export function usualSize(spans: readonly { readonly size: number; readonly words: string }[]): number {
	const letters = new Map<number, number>();
	for (const { size, words } of spans) {
		const rounded = Math.round(size * 2) / 2;
		letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
	}
	let best = 0;
	for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
	return best;
}

/** Spans, sorted by base line, in rows of nearly the same. */
function rowsOf(spans: readonly Span[]): Row[] {
	const rows: Row[] = [];
	for (const span of spans) {
		const row = rows.at(-1);
		if (row && span.y - row.y <= 0.22 * Math.max(row.size, span.size)) row.spans.push({ ...span, raised: false });
		else rows.push({ y: span.y, size: span.size, spans: [{ ...span, raised: false }] });
	}
	return rows;
}

/** Rows of more spans are not searched for the neighbour of each small one. */
const spansMax = 2_000;
/** Raised words are short: a number, `th`, `bis`. Longer ones are a line of their own beside a large one. */
const raisedLettersMax = 8;

/** The least and the greatest of some numbers; there may be more than a call takes arguments. */
export const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
export const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** Puts a small span on the line it is raised above or lowered below; false if there is none beside it. */
function attach(span: Span, rows: readonly Row[]): boolean {
	if (span.words.trim().length > raisedLettersMax) return false;
	for (let i = firstAt(rows, span.y - 0.4 * 2 * span.size); i < rows.length; i++) {
		const row = rows[i];
		if (!row || row.y - 0.75 * row.size > span.y) return false;
		const near =
			row.spans.length > spansMax ||
			row.spans.some(
				(other) => span.x >= other.x - span.width - 3 * row.size && span.x <= other.x + other.width + 0.5 * row.size,
			);
		if (near && row.size > span.size * 1.15) {
			row.spans.push({ ...span, raised: true });
			return true;
		}
	}
	return false;
}

/** The first row whose base line is at `y` or below. */
function firstAt(rows: readonly Row[], y: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.y ?? 0) < y) low = middle + 1;
		else high = middle;
	}
	return low;
}

function lineOf(row: Row): Line {
	const spans = withoutDoubles(row.spans.sort((a, b) => a.x - b.x));
	const segments: { left: number; right: number; runs: Run[] }[] = [];
	const wide = tabGapOf(spans, row.size);
	for (const span of spans) {
		const last = segments.at(-1);
		const gap = last ? span.x - last.right : 0;
		if (!last || gap > wide) segments.push({ left: span.x, right: span.x, runs: [] });
		const segment = segments.at(-1);
		if (!segment) continue;
		add(segment.runs, span, last === segment && gap > spaceGap * row.size);
		segment.right = Math.max(segment.right, span.x + span.width);
	}
	const level = row.spans.filter((span) => !span.raised);
	return {
		y: row.y,
		size: usualSize(level) || row.size,
		left: segments[0]?.left ?? 0,
		right: greatest(segments.map((segment) => segment.right)),
		segments: segments.map(trimmedSegment),
	};
}

/** The gap from which words stand apart, in points: more in a line that was stretched to fill its column. */
function tabGapOf(spans: Row['spans'], size: number): number {
	const gaps = spans
		.slice(1)
		.map((span, i) => span.x - ((spans[i]?.x ?? 0) + (spans[i]?.width ?? 0)))
		.filter((gap) => gap > spaceGap * size)
		.sort((a, b) => a - b);
	const median = gaps.length < 3 ? 0 : (gaps[gaps.length >> 1] ?? 0);
	return Math.min(Math.max(tabGap * size, 1.8 * median), stretchedMax * size);
}

/** Some programs print a heading twice, a hair apart, to make it bold. */
function withoutDoubles(spans: Row['spans']): Row['spans'] {
	return spans.filter((span, i) => {
		const before = spans[i - 1];
		return !(before && before.words === span.words && span.x - before.x < 0.2 * Math.min(span.size, span.width));
	});
}

function add(runs: Run[], span: Row['spans'][number], spaced: boolean): void {
	const last = runs.at(-1);
	const needsSpace = spaced && last !== undefined && !/\s$/u.test(last.words) && !/^\s/u.test(span.words);
	const { words, bold, italic, raised } = span;
	if (last && last.bold === bold && last.italic === italic && last.raised === raised) {
		runs[runs.length - 1] = { ...last, words: last.words + (needsSpace ? ' ' : '') + words };
		return;
	}
	if (needsSpace && last) runs[runs.length - 1] = { ...last, words: `${last.words} ` };
	runs.push({ words, bold, italic, raised });
}

/** A segment without white space at its ends: the gap to the next says enough. */
function trimmedSegment(segment: Segment): Segment {
	const runs = [...segment.runs];
	const first = runs[0];
	if (first) runs[0] = { ...first, words: first.words.trimStart() };
	const last = runs.at(-1);
	if (last) runs[runs.length - 1] = { ...last, words: last.words.trimEnd() };
	return { ...segment, runs: runs.filter((run) => run.words !== '') };
}

/** The words of a line as they look. */
export const wordsOf = (line: Line): string => line.segments.map(wordsOfSegment).join('\t');

export const wordsOfSegment = (segment: Segment): string => segment.runs.map((run) => run.words).join('');

/** True if all letters of a line are bold, false if none are, null if some. */
export function boldness(line: Line): boolean | null {
	const runs = line.segments.flatMap((segment) => segment.runs).filter((run) => /[\p{L}\p{N}]/u.test(run.words));
	if (runs.every((run) => run.bold)) return runs.length > 0;
	return runs.some((run) => run.bold) ? null : false;
}
