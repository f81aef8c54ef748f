import { never } from '../../base/assert.ts';
import { type Paper, type PaperBlock, type PaperTable, type Run, wordsOfRuns } from '../../record/paper.ts';
import { printed } from './layout.ts';

/** Columns of a paper in plain text. */
const width = 78;

/** A paper as plain text: an empty line between paragraphs, tables in columns, footnotes at the end. */
export const paperText = (paper: Paper): string =>
	printed([
		...paper.masthead.flatMap(({ lines }) => [...lines.map(({ runs }) => wordsOfRuns(runs)), '']),
		...paper.blocks.flatMap((block) => [...linesOfBlock(block), '']),
		...paper.footnotes.flatMap(({ number, runs }) => [...hung(`[${number}]`, wordsOfRuns(runs), 0), '']),
	]);

function linesOfBlock(block: PaperBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [labelAndWords(block.label, block.runs)];
		case 'paragraph':
			return hungLines(block.label, wordsOfRuns(block.runs), block.depth * 4);
		case 'lines':
			return block.lines.map((line) => line.replace(/\t/gu, '    '));
		case 'table':
			return linesOfTable(block);
		default:
			return never(block);
	}
}

/** A heading in one line; a number without a full stop is set off by a gap. */
export const labelAndWords = (label: string | null, runs: readonly Run[]): string =>
	label === null ? wordsOfRuns(runs) : `${label}${/[.)]$/u.test(label) ? ' ' : '   '}${wordsOfRuns(runs)}`;

/** Words that keep their lines, or are broken anew. */
const hungLines = (label: string | null, words: string, indent: number): readonly string[] =>
	words.split('\n').flatMap((line, i) => hung(i === 0 ? label : null, line, indent));

/** A label and words that hang from it, in lines. No line but the first begins with what could be taken for a label. */
function hung(label: string | null, words: string, indent: number): readonly string[] {
	const margin = ' '.repeat(indent);
	const head = label === null ? '' : `${label} `;
	const lines: string[] = [];
	let line = `${margin}${head}`;
	for (const word of unbroken(words)) {
		const isFirst = line.trim() === head.trim();
		if (!isFirst && line.length + 1 + word.length > width) {
			lines.push(line);
			line = `${margin}${word}`;
		} else line = isFirst ? `${line}${word}` : `${line} ${word}`;
	}
	return [...lines, line.trimEnd()].map((each) => each.replaceAll(glue, ' '));
}

/** Stands for a blank at which no line is broken; no report holds it. */
const glue = '\ue000';

/** Words, each with those after it that must not begin a line: `(a)`, `12.`, a dash, `Annex 2`. */
const unbroken = (words: string): readonly string[] =>
	words
		.replace(/ (?=\(?[\p{L}\d.]{1,7}[.)]+(?: |$)|[•–—*-]+ |\d+(?: |$)|\(?\p{Lu}\p{Ll}+ (?:\d|[IVX]+\b))/gu, glue)
		.split(' ')
		.filter((word) => word !== '');

const cellsOf = (table: PaperTable): readonly (readonly string[])[] =>
	table.rows.map((row) =>
		row.flatMap(({ span, lines }) => [lines.map(wordsOfRuns).join(' '), ...new Array<string>(span - 1).fill('')]),
	);

/** Columns as wide as their words, as far as the page is; a table that is wider goes over as many lines as it needs. */
function linesOfTable(table: PaperTable): readonly string[] {
	const rows = cellsOf(table);
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const apart = table.rows.map((row) => columns > 1 && row.length === 1 && row[0]?.span === columns);
	const inColumns = rows.filter((_, i) => !apart[i]);
	const widths = fitted(columnsOf(inColumns, columns), width - 2 * (columns - 1));
	return rows.flatMap((row, at) => [
		...(apart[at] ? ['', ...brokenAt(row[0] ?? '', width)] : linesOfRow(row, widths)),
		...(at === table.head - 1 ? [widths.map((each) => '-'.repeat(each)).join('  ')] : []),
	]);
}

/** Where a line may end: not at a blank that holds together what stands beside it, as in “(10 weeks)”. */
const blank = /[^\S\u00a0\u202f]+/u;
const breaks = /[^\S\u00a0\u202f]+|(?<=\/)/u;

/** How wide a column would like to be, and how wide its longest word is. */
interface Column {
	readonly wanted: number;
	readonly least: number;
}

const columnsOf = (rows: readonly (readonly string[])[], columns: number): readonly Column[] =>
	Array.from({ length: columns }, (_, i) => {
		const cells = rows.map((row) => row[i] ?? '');
		const words = cells.flatMap((cell) => cell.split(breaks));
		return {
			wanted: Math.max(1, ...cells.map(({ length }) => length)),
			least: Math.max(1, ...words.map(({ length }) => length)),
		};
	});

/** Each column as wide as its longest word, if there is room for that; what is left goes to those that want more. */
function fitted(columns: readonly Column[], room: number): readonly number[] {
	const total = columns.reduce((sum, { wanted }) => sum + wanted, 0);
	if (total <= room) return columns.map(({ wanted }) => wanted);
	const least = columns.reduce((sum, each) => sum + each.least, 0);
	const share = (part: number, of: number, whole: number): number => Math.floor((part / Math.max(1, of)) * whole);
	if (least > room) return columns.map((each) => Math.max(4, share(each.least, least, room)));
	const want = columns.map(({ wanted, least: own }) => Math.sqrt(wanted - own));
	const all = want.reduce((sum, each) => sum + each, 0);
	return columns.map((each, i) => Math.min(each.wanted, each.least + share(want[i] ?? 0, all, room - least)));
}

function linesOfRow(row: readonly string[], widths: readonly number[]): readonly string[] {
	const cells = row.map((words, i) => brokenAt(words, widths[i] ?? width));
	const height = Math.max(1, ...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) =>
		cells
			.map((lines, i) => (lines[line] ?? '').padEnd(widths[i] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

/** Words in lines; one that is longer than a line goes on in the next, behind a stroke if it has one: a symbol. */
function brokenAt(words: string, room: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words.split(blank)) {
		if (line !== '' && line.length + 1 + word.length > room) {
			lines.push(line);
			line = '';
		}
		line = line === '' ? word : `${line} ${word}`;
		for (; line.length > room; line = line.slice(cutAt(line, room))) lines.push(line.slice(0, cutAt(line, room)));
	}
	return [...lines, line];
}

const cutAt = (word: string, room: number): number => {
	const stroke = word.lastIndexOf('/', room - 1) + 1;
	return stroke > 0 ? stroke : room;
};
