import type { Row } from './column.ts';
import type { Line } from './line.ts';

/** "|266   |   |The Committee welcomes …   |Approved |": a line of a table drawn with bars, cut into its cells. */
type Cells = readonly (Line | null)[];

const drawn = /^\|.*\|$/u;

/** Where the lines drawn with bars that begin at `from` end. */
export function drawnTo(lines: readonly Line[], from: number): number {
	let to = from;
	while (lines[to]?.origin === 'words' && drawn.test(lines[to]?.text ?? '')) to++;
	return to;
}

/**
 * The rows of a table drawn with bars, under its heads: a row begins where a cell before its words has a number; the words
 * are the widest of its columns. None where no two rows have numbers.
 */
export function drawnRows(lines: readonly Line[]): { readonly heads: readonly Line[]; readonly rows: readonly Row[] } {
	const table = lines.map(cellsOf);
	const column = widest(table);
	const starts = table.flatMap((cells, i) => (numberIn(cells, column) === null ? [] : [i]));
	if (starts.length < 2 || table.some((cells) => cells.length !== table[0]?.length)) return { heads: lines, rows: [] };
	const rows = starts.map((start, i) => rowOf(table.slice(start, starts[i + 1]), column));
	return { heads: lines.slice(0, starts[0]), rows };
}

function cellsOf(line: Line): Cells {
	let at = line.start;
	return line.text
		.slice(0, -1)
		.split('|')
		.map((cell) => {
			const start = at + cell.length - cell.trimStart().length;
			at += cell.length + 1;
			const text = cell.trim();
			return text === '' ? null : { ...line, text, start, end: start + text.length };
		})
		.slice(1);
}

/** The column with the most letters. */
function widest(table: readonly Cells[]): number {
	const letters = (table[0] ?? []).map((_, i) => table.reduce((sum, cells) => sum + (cells[i]?.text.length ?? 0), 0));
	return letters.indexOf(Math.max(...letters));
}

const numberIn = (cells: Cells, column: number): string | null =>
	cells.slice(0, column).find((cell) => /^\d{1,4}\.?$/u.test(cell?.text ?? ''))?.text ?? null;

function rowOf(table: readonly Cells[], column: number): Row {
	const words = table.flatMap((cells) => cells[column] ?? []);
	const all = table.flat().filter((cell) => cell !== null);
	const number = table[0] && numberIn(table[0], column);
	return {
		words,
		cells: all.filter((cell) => !words.includes(cell)),
		all,
		status: table
			.flatMap((cells) => cells.slice(column + 1).map((cell) => cell?.text ?? ''))
			.join(' ')
			.trim(),
		numbered: number ? { number: number.replace(/\.$/u, ''), offset: 0 } : null,
	};
}
