import { boldness, type Line, least, wordsOf } from './line.ts';

/** The lines of a page, and which of them are its running head and foot. */
export interface Page {
	readonly number: number;
	readonly head: readonly Line[];
	readonly body: readonly Line[];
	readonly foot: readonly Line[];
}

/** So many lines from the edge of a page may be running heads or feet. */
const edgeLines = 4;
/** Base lines this close, in points, are at the same height on different pages. */
const sameHeightPoints = 4;
/** What comes back on fewer pages than this part of them does so by chance. */
const pagesPart = 0.15;
/** So many sizes of type, at least, stand between the text and a foot. */
const footGap = 1.5;
/** What stands alone at the foot of one page: below this part of its height, this many sizes of type under the text. */
const lowPart = 0.82;
const lowGap = 1.9;
const shortLetters = 40;

type Edge = 'head' | 'foot';

/** A page as lines. Its height is in points. */
export interface Printed {
	readonly number: number;
	readonly height: number;
	readonly lines: readonly Line[];
}

/** Tells running heads, feet and page numbers: lines at the edge that come back on other pages at the same height. */
export function pagesOf(pages: readonly Printed[]): readonly Page[] {
	const heads = repeated(pages.map(({ lines }) => atEdge(lines, 'head')));
	const feet = repeated(pages.map(({ lines }) => atEdge(lines, 'foot')));
	const footFrom = least(feet.heights);
	return pages.map(({ number, height, lines }, i) => {
		const head = leading(atEdge(lines, 'head'), (line) => line.y < height / 2 && heads.has(line));
		const rest = atEdge(lines.slice(head), 'foot').filter((line) => line.y > height / 2);
		// What stands as low as the feet of other pages is one, even if it stands there once.
		const low = leading(rest, (line) => feet.has(line) || line.y >= footFrom - sameHeightPoints);
		const running = isUnderGap(rest, low) ? low : 0;
		const apart = i < pages.length - 1 ? setApart(rest.slice(running), height) : 0;
		const end = lines.length - running - apart;
		return { number, head: lines.slice(0, head), body: lines.slice(head, end), foot: lines.slice(end) };
	});
}

/** True if the first `count` lines from the foot have more room above them than lines of a paragraph have. */
function isUnderGap(lines: readonly Line[], count: number): boolean {
	const topmost = lines[count - 1];
	const above = lines[count];
	return topmost === undefined || above === undefined || topmost.y - above.y > footGap * topmost.size;
}

/** How many lines at the foot stand alone under a wide gap, short and low on the page: a job number, a code to scan. */
function setApart(lines: readonly Line[], height: number): number {
	const count = lines.findIndex((line, i) => {
		const above = lines[i + 1];
		return above !== undefined && line.y - above.y > lowGap * line.size;
	});
	const low = lines.slice(0, count + 1);
	const isLow = low.length <= 2 && low.every((line) => line.y > lowPart * height && isAside(line));
	return isLow && lines.length > low.length ? low.length : 0;
}

/** A short line that is no heading: a page does not end with one, but it may seem to. */
function isAside(line: Line): boolean {
	const words = wordsOf(line);
	if (!/[\p{L}\p{N}]/u.test(words)) return true;
	const isCode = /\d/u.test(words) && !/^(?:\d+\.|[\p{L}]+ \d)/u.test(words);
	return isCode && words.length <= shortLetters && line.segments.length === 1 && boldness(line) !== true;
}

/** The lines at an edge, the outermost first. */
const atEdge = (lines: readonly Line[], edge: Edge): readonly Line[] =>
	edge === 'head' ? lines.slice(0, edgeLines) : lines.slice(-edgeLines).reverse();

/** How many of the first lines are running ones. */
function leading(lines: readonly Line[], is: (line: Line) => boolean): number {
	const first = lines.findIndex((line) => !is(line));
	return first < 0 ? lines.length : first;
}

interface Repeated {
	readonly has: (line: Line) => boolean;
	readonly heights: readonly number[];
}

function repeated(edges: readonly (readonly Line[])[]): Repeated {
	const heights = new Map<string, number[]>();
	for (const line of edges.flat()) {
		const key = keyOf(line);
		const known = heights.get(key);
		if (known) known.push(line.y);
		else heights.set(key, [line.y]);
	}
	const often = new Map<string, readonly number[]>();
	const pagesMin = Math.max(2, pagesPart * edges.length);
	for (const [key, all] of heights) {
		const same = all.filter((y) => all.filter((other) => Math.abs(other - y) <= sameHeightPoints).length >= pagesMin);
		if (same.length > 0) often.set(key, same);
	}
	return {
		has: (line) => often.get(keyOf(line))?.some((y) => Math.abs(y - line.y) <= sameHeightPoints) ?? false,
		heights: [...often.values()].flat(),
	};
}

/** A line with its numbers left out, for pages are numbered. */
const keyOf = (line: Line): string =>
	wordsOf(line)
		.replace(/\d+|\b[ivxlc]+\b/gu, '#')
		.replace(/\s+/gu, ' ');
