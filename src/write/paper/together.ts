import { type PaperCell, type PaperTable, wordsOfRuns } from '../../record/paper.ts';
import { columnsIn, columnsOf, lineLetters, sharesOf } from './width.ts';

/** A row of more lines than this may be torn between two pages: kept whole it could be longer than a page, and its end lost. */
const wholeLines = 20;
/** A title is no longer than this: it is printed again on the next page. */
const titleLines = 2;

/** How a row of a table behaves where a page ends. */
export interface RowOnPage {
	/** It names what stands below it, and is printed again where that goes on on the next page: one cell over all columns. */
	readonly isTitle: boolean;
	/** It stands on the page of the row below. */
	readonly keepsNext: boolean;
	/** It is never torn between two pages. */
	readonly isWhole: boolean;
}

/**
 * Where the rows of a table may part: no title stands alone at the foot of a page, below the head stand two rows where
 * there are two, and the last row stands on no page alone, nor with nothing but its title.
 */
export function rowsOnPage(table: PaperTable): readonly RowOnPage[] {
	const { rows, head } = table;
	const shares = sharesOf(table, lineLetters.word);
	const lines = rows.map((row) => linesIn(shares, row));
	const titles = rows.map((row, i) => i >= head && i < rows.length - 1 && isTitle(table, row, lines[i] ?? 0));
	const last = rows.length - 1;
	/** The last row, or its title where it is the only one below it. */
	const end = titles[last - 1] === true ? last - 1 : last;
	const first = titles.indexOf(false, head);
	const isPair = (i: number): boolean => (i === first && titles[i + 1] === false) || i === end - 1;
	const fits = (i: number): boolean => (lines[i] ?? 0) + (lines[i + 1] ?? 0) <= wholeLines;
	return rows.map((_, i) => ({
		isTitle: titles[i] === true && i !== end,
		keepsNext: i < last && fits(i) && (i < head || titles[i] === true || (i >= head && isPair(i))),
		isWhole: (lines[i] ?? 0) <= wholeLines,
	}));
}

const isTitle = (table: PaperTable, row: readonly PaperCell[], lines: number): boolean =>
	columnsOf(table) > 1 && row.length === 1 && columnsIn(row) === columnsOf(table) && lines <= titleLines;

/** About how many lines a row takes: those of its longest cell. */
function linesIn(shares: readonly number[], row: readonly PaperCell[]): number {
	let column = 0;
	return Math.max(
		0,
		...row.map(({ span, lines }) => {
			const share = shares.slice(column, column + span).reduce((sum, each) => sum + each, 0);
			column += span;
			const letters = Math.max(1, lineLetters.word * share);
			return lines.reduce((sum, runs) => sum + Math.max(1, Math.ceil(wordsOfRuns(runs).length / letters)), 0);
		}),
	);
}
