import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import {
	isSymbolOf,
	type MastheadEntry,
	type MastheadLine,
	type MastheadRole,
	type Paper,
	roleOfEntry,
	wordsOfRuns,
} from '../../record/paper.ts';
import { withSymbolApart } from '../paper/registration.ts';
import { type Desk, runsIn } from './run.ts';
import { printedWidth, type StyleId, styleIds } from './style.ts';
import { noBorders, thick, thin } from './table.ts';

/** Width of the column that holds symbol, distribution, day and language. */
const registrationWidth = 3742;
/** A large bold letter at the widest, in twentieths of a point, and how much of the line a symbol takes at the most. */
const symbolLetter = 175;
const symbolWidthMax = 6800;

const styles: Readonly<Record<MastheadRole, StyleId>> = {
	organisation: styleIds.organisation,
	registration: styleIds.registration,
	body: styleIds.body,
	title: styleIds.title,
	line: styleIds.line,
};

/** The head of a paper: who issues it beside how it is registered, then the chain of bodies, the meeting, the title. */
export function mastheadIn(paper: Paper, desk: Desk): readonly (Paragraph | Table)[] {
	const { masthead, document } = paper;
	const isSymbol = (entry: MastheadEntry): boolean => isSymbolOf(paper, entry);
	const of = (role: MastheadRole): readonly MastheadEntry[] => masthead.filter((entry) => roleOfEntry(entry) === role);
	const registered = of('registration').flatMap(withSymbolApart(document.symbol));
	const rest = masthead.filter((entry) => !['organisation', 'registration'].includes(roleOfEntry(entry)));
	const titled = masthead.findIndex((entry) => roleOfEntry(entry) === 'title');
	const styleOf = (entry: MastheadEntry): StyleId => {
		const role = roleOfEntry(entry);
		return role === 'line' && titled >= 0 && masthead.indexOf(entry) > titled ? styleIds.subtitle : styles[role];
	};
	const entryIn = (entry: MastheadEntry): Paragraph => linesIn(entry, styleOf(entry), desk);
	if (of('organisation').length + registered.length === 0) return rest.map(entryIn);
	// The council or commission below the organisation stands beside the facts, large.
	const first = rest.slice(0, 1).filter((entry) => roleOfEntry(entry) === 'body' && of('body').length > 1);
	const symbols = registered.filter(isSymbol);
	const widths = [printedWidth - symbolWidth(symbols), symbolWidth(symbols) - registrationWidth, registrationWidth];
	// The symbol stands in one line: where it is long its cell reaches farther to the left than the facts below it.
	const columns = widths.filter((width) => width > 0);
	const isWide = columns.length > 2;
	return [
		new Table({
			width: { size: printedWidth, type: WidthType.DXA },
			columnWidths: columns,
			layout: TableLayoutType.FIXED,
			borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
			rows: [
				rowOf(
					of('organisation').map(entryIn),
					symbols.map((entry) => linesIn(entry, styleIds.symbol, desk)),
					{ line: thin, right: symbolWidth(symbols), spans: [1, isWide ? 2 : 1] },
				),
				rowOf(
					first.map((entry) => linesIn(entry, styleIds.organisation, desk)),
					registered.filter((entry) => !isSymbol(entry)).map(entryIn),
					{ line: thick, right: registrationWidth, spans: [isWide ? 2 : 1, 1] },
				),
			],
		}),
		...rest.filter((entry) => !first.includes(entry)).map(entryIn),
	];
}

/** Lines of one block, each set as what it tells: the name of a body bold, the meeting plain. */
const linesIn = ({ lines }: MastheadEntry, style: StyleId, desk: Desk): Paragraph =>
	new Paragraph({
		style,
		children: lines.flatMap((line, i) => [
			...(i > 0 ? [new TextRun({ break: 1 })] : []),
			...runsIn(style === styleIds.line ? set(line) : line.runs, desk),
		]),
	});

const set = ({ role, runs }: MastheadLine): MastheadLine['runs'] =>
	role === 'line' ? runs : runs.map((run) => (run.kind === 'words' ? { ...run, bold: true } : run));

function symbolWidth(symbols: readonly MastheadEntry[]): number {
	const lines = symbols.flatMap((entry) => entry.lines.map(({ runs }) => wordsOfRuns(runs).length));
	return Math.min(symbolWidthMax, Math.max(registrationWidth, Math.max(0, ...lines) * symbolLetter + cellMargin));
}

interface RowManner {
	readonly line: typeof thin | typeof thick;
	/** Width of the cell at the right. */
	readonly right: number;
	readonly spans: readonly [left: number, right: number];
}

const cellMargin = 113;

function rowOf(left: readonly Paragraph[], right: readonly Paragraph[], manner: RowManner): TableRow {
	const { line, spans } = manner;
	const cell = (children: readonly Paragraph[], width: number, columnSpan: number): TableCell =>
		new TableCell({
			width: { size: width, type: WidthType.DXA },
			columnSpan,
			margins: { top: 60, bottom: 60, left: 0, right: cellMargin },
			borders: { ...noBorders, bottom: line },
			children: children.length > 0 ? children : [new Paragraph({ style: styleIds.line })],
		});
	return new TableRow({
		children: [cell(left, printedWidth - manner.right, spans[0]), cell(right, manner.right, spans[1])],
	});
}
