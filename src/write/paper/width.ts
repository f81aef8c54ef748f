import { type PaperCell, type PaperTable, wordsOfRuns } from '../../record/paper.ts';

/** Letters of the small fount of tables that stand in a line as wide as the page; Word may have to take a wider one than ours. */
export const lineLetters = { pdf: 94, word: 84 } as const;
/** What stands between two columns, in letters. */
const gapLetters = 1.7;
/** A word longer than this is broken: an address of the web. */
const longestWord = 24;
/** Letters of a cell that make its column no wider. */
const longestCell = 60;

/** How many columns a table has. */
export const columnsOf = ({ rows }: PaperTable): number => Math.max(1, ...rows.map(columnsIn));
export const columnsIn = (row: readonly PaperCell[]): number => row.reduce((sum, { span }) => sum + span, 0);

/**
 * How wide each column is, in shares of 1: as the table wants it, or as its words do; but none is narrower than its longest
 * word while the others have room. `letters` stand in a line of the page.
 */
export function sharesOf(table: PaperTable, letters: number): readonly number[] {
	const columns = columnsOf(table);
	const words = wordsOf(table, columns);
	const wanted = table.widths.length === columns ? table.widths : words.map(wantedBy);
	const least = words.map((cells) => (longestOf(cells) + gapLetters) / letters);
	const sum = total(least);
	return sum >= 1 ? least.map((each) => each / sum) : filled(wanted, least);
}

/** The columns that would be narrower than they may be get what they need; the others share the rest as they wished. */
function filled(wanted: readonly number[], least: readonly number[]): readonly number[] {
	const fixed = new Set<number>();
	for (;;) {
		const open = wanted.filter((_, i) => !fixed.has(i));
		const room = 1 - total(least.filter((_, i) => fixed.has(i)));
		const shares = wanted.map((each, i) => (fixed.has(i) ? (least[i] ?? 0) : (each / total(open)) * room));
		const short = shares.flatMap((each, i) => (!fixed.has(i) && each < (least[i] ?? 0) ? [i] : []));
		if (short.length === 0) return shares;
		for (const i of short) fixed.add(i);
	}
}

/** The words of the cells of each column, without cells that span several. */
function wordsOf({ rows }: PaperTable, columns: number): readonly (readonly string[])[] {
	const found: string[][] = Array.from({ length: columns }, () => []);
	for (const row of rows) {
		let column = 0;
		for (const { span, lines } of row) {
			if (span === 1) found[column]?.push(lines.map(wordsOfRuns).join(' '));
			column += span;
		}
	}
	return found;
}

const wantedBy = (cells: readonly string[]): number =>
	Math.max(4, total(cells.map(({ length }) => Math.min(length, longestCell))) / Math.max(1, cells.length));

/** The length of the longest word; a line ends at a blank, behind a hyphen and behind the strokes of a symbol. */
const longestOf = (cells: readonly string[]): number =>
	Math.min(
		longestWord,
		Math.max(1, ...cells.flatMap((cell) => cell.split(/[^\S\u00a0\u202f]+|(?<=[-–/])/u).map(({ length }) => length))),
	);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
