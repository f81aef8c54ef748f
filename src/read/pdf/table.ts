import { type Line, type Segment, wordsOfSegment } from './line.ts';
import { isLabelled, paragraphsOf, type Usual } from './paragraph.ts';
import type { Cell, Passage } from './tagged.ts';

/** Where the words of a column stand, from left to right. */
interface Column {
	left: number;
	right: number;
}

/** So many rows make a table of two columns, and of more: fewer are lines with a tab in them. */
const rowsMin = { two: 4, more: 2 };
/** Rows further apart than this, in sizes of type, are not of one table. */
const gapMax = 3.2;

/** The lines of a flow as paragraphs, and as tables where lines stand in columns. */
export function tabledOf(flow: readonly Line[], usual: Usual): readonly Passage[] {
	const passages: Passage[] = [];
	let from = 0;
	const paragraphsTo = (end: number): void => {
		for (const lines of paragraphsOf(flow.slice(from, end), usual)) passages.push({ kind: 'paragraph', lines });
	};
	for (let i = 0; i < flow.length; ) {
		const run = runFrom(flow, i);
		if (run === null) {
			i++;
			continue;
		}
		paragraphsTo(i);
		passages.push({ kind: 'table', rows: rowsOf(flow.slice(i, run.end), run.columns) });
		i = run.end;
		from = i;
	}
	paragraphsTo(flow.length);
	return passages;
}

/** The lines from one on that stand in the same columns; null if they are no table. */
function runFrom(
	flow: readonly Line[],
	from: number,
): { readonly end: number; readonly columns: readonly Column[] } | null {
	const first = flow[from];
	if (first === undefined || first.segments.length < 2 || isLabelled(first)) return null;
	const columns: Column[] = first.segments.map(({ left, right }) => ({ left, right }));
	let end = from + 1;
	let rows = 1;
	for (; end < flow.length; end++) {
		const line = flow[end];
		const before = flow[end - 1];
		if (!line || !before || line.y - before.y > gapMax * line.size || line.y <= before.y) break;
		const isRow = line.segments.length === columns.length;
		if (!isRow && !goesOn(line, before)) break;
		if (!fits(line.segments, columns)) break;
		if (isRow) rows++;
	}
	return rows >= (columns.length === 2 ? rowsMin.two : rowsMin.more) ? { end, columns } : null;
}

/** A line that goes on in cells of the row above: close below it, and not in the first column. */
const goesOn = (line: Line, before: Line): boolean =>
	line.y - before.y < 1.5 * line.size && line.left > before.left + 2 * line.size;

/** True if each segment stands in a column of its own, in order; columns widen to what stands in them. */
function fits(segments: readonly Segment[], columns: Column[]): boolean {
	const places = segments.map((segment) => columnOf(segment, columns));
	if (places.some((at, i) => at < 0 || (i > 0 && at <= (places[i - 1] ?? -1)))) return false;
	segments.forEach(({ left, right }, i) => {
		const column = columns[places[i] ?? -1];
		if (column === undefined) return;
		column.left = Math.min(column.left, left);
		column.right = Math.max(column.right, right);
	});
	return true;
}

/** The one column that a segment shares some width with; -1 where it shares with none or with two. */
function columnOf({ left, right }: Segment, columns: readonly Column[]): number {
	const found = columns.flatMap((column, i) => (left < column.right && right > column.left ? [i] : []));
	return found.length === 1 ? (found[0] ?? -1) : -1;
}

function rowsOf(lines: readonly Line[], columns: readonly Column[]): readonly (readonly Cell[])[] {
	const rows: Line[][][] = [];
	for (const line of lines) {
		const last = rows.at(-1);
		const row = last === undefined || line.segments.length === columns.length ? columns.map(() => []) : last;
		if (row !== last) rows.push(row);
		for (const segment of line.segments)
			if (wordsOfSegment(segment) !== '') row[columnOf(segment, columns)]?.push({ ...line, segments: [segment] });
	}
	return rows.map((row) => row.map((cell) => (cell.length === 0 ? [] : [cell])));
}
