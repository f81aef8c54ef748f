import { boldness, greatest, type Line, wordsOf, wordsOfSegment } from './line.ts';

/** The usual type of a document: its size in points, and the distance of its lines in parts of their size. */
export interface Usual {
	readonly size: number;
	readonly leading: number;
}

/** More than this part of the usual distance between lines, and a paragraph ends. */
const apart = 1.28;

/** The usual type, from all lines of all pages. */
export function usualOf(pages: readonly (readonly Line[])[]): Usual {
	const size = mostly(pages.flat().map((line) => [Math.round(line.size * 2) / 2, wordsOf(line).length])) ?? 10;
	const steps = pages.flatMap((lines) =>
		lines.slice(1).map((line, i): readonly [number, number] => {
			const before = lines[i];
			const step = before && near(before.size, size) && near(line.size, size) ? (line.y - before.y) / size : 0;
			return [Math.round(step * 20) / 20, step > 0.9 && step < 2.6 ? 1 : 0];
		}),
	);
	return { size, leading: mostly(steps) ?? 1.2 };
}

/** The value with the most weight; null if none has any. */
function mostly(weighted: readonly (readonly [number, number])[]): number | null {
	const sums = new Map<number, number>();
	for (const [value, weight] of weighted) if (weight > 0) sums.set(value, (sums.get(value) ?? 0) + weight);
	let best: number | null = null;
	for (const [value, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = value;
	return best;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b);

/** Where the lines of a flow begin and end. */
interface Edges {
	readonly left: number;
	readonly right: number;
}

/** The lines of a flow in paragraphs. */
export function paragraphsOf(flow: readonly Line[], usual: Usual): readonly (readonly Line[])[] {
	const edges = edgesOf(flow);
	const paragraphs: Line[][] = [];
	for (const line of flow) {
		const open = paragraphs.at(-1);
		if (!open || begins(line, open, edges, usual)) paragraphs.push([line]);
		else open.push(line);
	}
	return paragraphs;
}

/** The usual left edge, and the outermost right one. */
const edgesOf = (flow: readonly Line[]): Edges => ({
	left: mostly(flow.map((line) => [Math.round(line.left), line.right - line.left])) ?? 0,
	right: greatest(flow.map((line) => line.right)),
});

/** True if `line` begins a paragraph after the lines of `open`. */
function begins(line: Line, open: readonly Line[], edges: Edges, usual: Usual): boolean {
	const before = open.at(-1);
	const first = open[0];
	if (!before || !first) return true;
	const size = Math.max(before.size, line.size);
	const step = line.y - before.y;
	if (step <= 0 || step > apart * usual.leading * size) return true;
	if (!near(before.size, line.size) || boldness(before) === !boldness(line)) return boldness(line) !== null;
	if (isLabelled(line)) return true;
	const ended = /[.:;!?]["”’)\]]*$/u.test(wordsOf(before));
	const short = before.right < edges.right - 2 * size;
	if (startsWithNumber(line) && (ended || short)) return true;
	if (ended && indents(line, before, first)) return true;
	const veryShort = before.right < edges.right - 0.25 * (edges.right - edges.left);
	return ended && veryShort && /^\p{Lu}/u.test(wordsOf(line)) && before.segments.length === 1;
}

/** A label as lists and reports print it, alone before a gap: `12.`, `(a)`, `IV.`, `B.`, a bullet. */
const label =
	/^(?:\d{1,3}[.)]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?(?:\d{1,3}|[a-zа-я]|[ivxlc]{1,6})\)|[a-z]\.|[IVXLC]{1,6}\.|\p{Lu}\.|[•▪◦·–—-])$/u;

/** True where a label stands alone before the words of a line. */
export const isLabelled = (line: Line): boolean => {
	const first = line.segments[0];
	return first !== undefined && line.segments.length === 2 && label.test(wordsOfSegment(first));
};

/** A number with its full stop before the words, without a gap that would make it a label for sure. */
const startsWithNumber = (line: Line): boolean =>
	/^(?:\d{1,3}\.\s|\((?:\d{1,3}|[a-z]|[ivx]+)\)\s)\S/u.test(wordsOf(line));

/** A first line set in, or one set out again after lines that were set in; but not under a hanging label. */
function indents(line: Line, before: Line, first: Line): boolean {
	const hanging = first.segments.length > 1 ? first.segments[1]?.left : undefined;
	if (hanging !== undefined && Math.abs(line.left - hanging) < 0.5 * line.size) return false;
	const moved = line.left - before.left;
	if (moved > 0.9 * line.size) return true;
	return moved < -0.9 * line.size && before !== first;
}
