import { isSpace } from '../../base/place.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import type { Numbered } from './numbering.ts';

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

/** Rows of one page whose words begin in one column. */
interface Table {
	readonly from: number;
	readonly to: number;
	/** The column of the cells beside the words. */
	readonly column: number;
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
		const cut = rowsOf(lines.slice(table.from, table.to), table.column);
		const says = cut.map(({ cells }) => cells.map(({ text }) => text).join(' '));
		const told = says.some(
			(said) => language.headings.decidedNow.test(said) || language.headings.decidedBefore.test(said),
		);
		cut.forEach(({ words, cells, all }, i) => {
			const first = words[0];
			found.push(...all);
			for (const line of words) within.add(line);
			if (first === undefined) return;
			const match = rowStart.exec(first.text);
			if (match) rows.set(first, { number: match[1] as string, offset: match[0].length });
			for (const cell of cells) beside.set(cell, first);
			if (told && !language.headings.decidedNow.test(says[i] ?? '')) for (const line of words) earlier.add(line);
		});
		at = table.to;
	}
	found.push(...lines.slice(at));
	return { lines: found, beside, rows, within, earlier };
}

function tablesIn(lines: readonly Line[]): Table[] {
	const tables: Table[] = [];
	for (let i = 0; i < lines.length; i++) {
		const table = lines[i]?.origin === 'words' && rowStart.test(lines[i]?.text ?? '') ? tableAt(lines, i) : null;
		if (table === null) continue;
		tables.push(table);
		i = table.to - 1;
	}
	return tables;
}

function tableAt(lines: readonly Line[], first: number): Table | null {
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
	return { from, to, column };
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

interface Row {
	readonly words: readonly Line[];
	readonly cells: readonly Line[];
	/** Words and cells in the order of the text. */
	readonly all: readonly Line[];
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
	return rows;
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
