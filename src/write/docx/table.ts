import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PaperCell, PaperTable } from '../../record/paper.ts';
import { type RowOnPage, rowsOnPage } from '../paper/together.ts';
import { lineLetters, sharesOf } from '../paper/width.ts';
import { type Desk, runsIn } from './run.ts';
import { printedWidth, styleIds } from './style.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const thin = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
export const thick = { style: BorderStyle.SINGLE, size: 12, color: 'auto' } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** A table in the house manner: lines above and below and under its head; the head again on each page, no row torn but a long one. */
export function tableIn(table: PaperTable, desk: Desk): Table {
	const { head, rows } = table;
	// In twentieths of a point.
	const shares = sharesOf(table, lineLetters.word).map((share) => Math.floor(share * printedWidth));
	const pages = rowsOnPage(table);
	return new Table({
		width: { size: printedWidth, type: WidthType.DXA },
		columnWidths: [...shares],
		layout: TableLayoutType.FIXED,
		borders: { top: thin, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
		rows: rows.map(
			(row, i) =>
				new TableRow({
					tableHeader: i < head,
					cantSplit: pages[i]?.isWhole === true,
					children: cellsIn(row, shares, { at: i, head, page: pages[i] }, desk),
				}),
		),
	});
}

function cellsIn(
	row: readonly PaperCell[],
	shares: readonly number[],
	{ at, head, page }: { readonly at: number; readonly head: number; readonly page: RowOnPage | undefined },
	desk: Desk,
): readonly TableCell[] {
	const kept = page?.keepsNext === true ? { keepNext: true } : {};
	let column = 0;
	return row.map(({ span, lines }) => {
		const size = shares.slice(column, column + span).reduce((sum, share) => sum + share, 0);
		column += span;
		const style = at < head ? styleIds.head : styleIds.cell;
		const children = lines.map((runs) => new Paragraph({ style, children: runsIn(runs, desk), ...kept }));
		return new TableCell({
			width: { size, type: WidthType.DXA },
			columnSpan: span,
			margins: { top: 0, bottom: 0, left: 0, right: 113 },
			borders: { ...noBorders, ...(at === head - 1 ? { bottom: thick } : at >= head ? { bottom: thin } : {}) },
			children: children.length > 0 ? children : [new Paragraph({ style, ...kept })],
		});
	});
}
