import { isSpace } from '../../base/place.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import type { Numbered } from './numbering.ts';
import { drawnRows, drawnTo } from './piped.ts';

/** Tables that a plain text sets in columns: the number of a resolution, its words, and what became of it. */
export interface Columns {
	/** All lines; where a row has a cell beside its words, that cell is a line of its own. */
	readonly lines: readonly Line[];
	/** Each such cell, with the first line of its row. */
	readonly beside: ReadonlyMap<Line, Line>;
	/** The first line of each row, with the number it prints. */
	readonly rows: ReadonlyMap<Line, Numbered>;
	/** Every line of the words of a table. */
	readonly within: ReadonlySet<Line>;
	/** Lines of rows that an earlier meeting decided: "171   The Committee resolves …   Closed". */
	readonly earlier: ReadonlySet<Line>;
}

/** "184              The Committee confirms": a number, a gap, and words. */
const rowStart = /^(\d{1,4})\s{3,}(?=\S)/u;

/** A cell beside the words has at most so many letters in a line, and stands at least so far behind the number. */
const [widestCell, nearestCell] = [16, 30];

/** Rows of one page whose words begin in one column, set apart by blanks or drawn with bars. */
interface Table {
	readonly from: number;
	readonly to: number;
	readonly heads: readonly Line[];
	readonly rows: readonly Row[];
}

/** Tells such tables by two rows at least whose cells stand in one column; lines without one stay as they are. */
export function columnsIn(lines: readonly Line[], language: Language): Columns {
	const tables = tablesIn(lines);
	const found: Line[] = [];
	const beside = new Map<Line, Line>();
	const rows = new Map<Line, Numbered>();
	const within = new Set<Line>();
	const earlier = new Set<Line>();
	let at = 0;
	for (const table of tables) {
		found.push(...lines.slice(at, table.from));
		found.push(...table.heads);
		const told = table.rows.some(
			({ status }) => language.headings.decidedNow.test(status) || language.headings.decidedBefore.test(status),
		);
		for (const { words, cells, all, status, numbered } of table.rows) {
			const first = words[0];
			found.push(...all);
			for (const line of words) within.add(line);
			if (first === undefined) continue;
			if (numbered) rows.set(first, numbered);
			for (const cell of cells) beside.set(cell, first);
			if (told && !language.headings.decidedNow.test(status)) for (const line of words) earlier.add(line);
		}
		at = table.to;
	}
	found.push(...lines.slice(at));
	return { lines: found, beside, rows, within, earlier };
}

function tablesIn(lines: readonly Line[]): Table[] {
	const tables: Table[] = [];
	for (let i = 0; i < lines.length; i++) {
		const table = drawnAt(lines, i) ?? setAt(lines, i);
		if (table === null) continue;
		tables.push(table);
		i = table.to - 1;
	}
	return tables;
}

function drawnAt(lines: readonly Line[], from: number): Table | null {
	const to = drawnTo(lines, from);
	const table = to > from + 2 ? drawnRows(lines.slice(from, to)) : null;
	return table === null || table.rows.length === 0 ? null : { from, to, ...table };
}

function setAt(lines: readonly Line[], first: number): Table | null {
	if (lines[first]?.origin !== 'words' || !rowStart.test(lines[first]?.text ?? '')) return null;
	const words = wordsColumn(lines[first] as Line);
	const columns: number[] = [];
	let to = first;
	for (; to < lines.length && belongs(lines[to] as Line, words); to++) {
		const line = lines[to] as Line;
		const cell = rowStart.test(line.text) ? lastCell(line) : null;
		if (cell !== null) columns.push(cell);
	}
	const column = columns.find(
		(one) => one >= words + nearestCell && columns.filter((other) => other === one).length > 1,
	);
	if (column === undefined) return null;
	// What became of the first row can begin above its words.
	let from = first;
	while (from > 0 && lines[from - 1]?.origin === 'words' && lines[from - 1]?.indent === column) from--;
	return { from, to, heads: [], rows: rowsOf(lines.slice(from, to), column) };
}

const wordsColumn = ({ indent, text }: Line): number => indent + (rowStart.exec(text)?.[0].length ?? 0);

/** A row of the same table, or a line under its words or beside them. */
const belongs = (line: Line, words: number): boolean =>
	line.origin === 'words' &&
	(Math.abs(wordsColumn(line) - words) <= 1 || (line.indent >= words - 1 && !rowStart.test(line.text)));

/** The column of the last cell of a line, behind a gap; null where there is none, or it is too wide or a page number. */
function lastCell({ indent, text }: Line): number | null {
	const match = /\s{2,}(\p{L}\S*(?:\s\S+)*)$/u.exec(text);
	const cell = match?.[1] ?? '';
	return match === null || cell.length > widestCell ? null : indent + text.length - cell.length;
}

export interface Row {
	readonly words: readonly Line[];
	readonly cells: readonly Line[];
	/** Words and cells in the order of the text. */
	readonly all: readonly Line[];
	/** What became of it. */
	readonly status: string;
	readonly numbered: Numbered | null;
}

function rowsOf(lines: readonly Line[], column: number): Row[] {
	const rows: { words: Line[]; cells: Line[]; all: Line[] }[] = [];
	let above: Line[] = [];
	for (const line of lines) {
		const [words, cell] = cutAt(line, column);
		if (rows.length === 0 && words === null && cell !== null) {
			above.push(cell);
			continue;
		}
		if (rows.length === 0 || (words !== null && rowStart.test(words.text))) {
			rows.push({ words: [], cells: [...above], all: [...above] });
			above = [];
		}
		const row = rows.at(-1);
		for (const [part, into] of [
			[words, row?.words],
			[cell, row?.cells],
		] as const)
			if (part !== null) {
				into?.push(part);
				row?.all.push(part);
			}
	}
	return rows.map((row) => ({
		...row,
		status: row.cells.map(({ text }) => text).join(' '),
		numbered: numberBefore(row.words[0]),
	}));
}

function numberBefore(line: Line | undefined): Numbered | null {
	const match = rowStart.exec(line?.text ?? '');
	return match === null ? null : { number: match[1] as string, offset: match[0].length };
}

/** A line whose marks are wider than others can be set some columns aside. */
const aside = [0, -1, 1, -2, 2, -3, 3];

/** The words of a line and the cell beside them. */
function cutAt(line: Line, column: number): readonly [Line | null, Line | null] {
	const { text, indent, start } = line;
	if (indent >= column - 3) return [null, line];
	const at = column - indent;
	const shifts = rowStart.test(text) || /\s{3}\S{1,16}$/u.test(text) ? aside : [0];
	const cut = shifts.map((shift) => at + shift).find((one) => beginsWord(text, one) && text.length - one <= widestCell);
	if (cut === undefined) return [line, null];
	const words = text.slice(0, cut).trimEnd();
	return [
		{ ...line, text: words, end: start + words.length },
		{ ...line, text: text.slice(cut), start: start + cut, indent: column },
	];
}

const beginsWord = (text: string, at: number): boolean =>
	at < text.length && isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at));
