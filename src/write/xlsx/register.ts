import type { CellObject } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell, Register, RegisterColumn } from '../../record/register.ts';
import { textOf } from '../csv/register.ts';

/** A register as an Office Open XML workbook of one sheet (ECMA-376): titles in a row that stays, days as days, numbers as numbers. */
export async function registerXlsx({ title, columns, rows }: Register): Promise<Uint8Array<ArrayBuffer>> {
	const heads = columns.map((column): CellObject => ({ value: column.title, type: String, fontWeight: 'bold' }));
	const lines = rows.map((row) => columns.map((column) => cellOf(row[column.key] ?? null, column)));
	const file = writeExcelFile([heads, ...lines], {
		sheet: sheetName(title),
		stickyRowsCount: 1,
		columns: columns.map(({ key, type }) => ({ width: key === 'what' || key === 'title' ? 60 : widths[type] })),
	});
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** In characters. */
const widths: Readonly<Record<RegisterColumn['type'], number>> = {
	text: 24,
	number: 10,
	day: 12,
	'yes or no': 10,
	list: 30,
};

/** The sheet has no day before this one. */
const firstDay = '1900-03-01';

/** Words are always given as words, so that none is taken for a formula. */
function cellOf(cell: Cell, { type }: RegisterColumn): CellObject | null {
	if (typeof cell === 'number') return { value: cell, type: Number };
	const text = within(textOf(cell));
	if (text === '') return null;
	if (type === 'day' && text >= firstDay)
		return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
	return { value: text, type: String, wrap: text.length > 40, alignVertical: 'top' };
}

/** The most that one cell of a spreadsheet holds, in characters. */
const cellMax = 32_767;

/** XML has no place for control characters, and a cell only for so many: a longer text ends with three dots. */
function within(text: string): string {
	const clean = text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '');
	return clean.length <= cellMax ? clean : `${clean.slice(0, cellMax - 1)}…`;
}

/** A name that a sheet may have. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
