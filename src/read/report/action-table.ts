import type { Place } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { EffectOf } from '../../record/effect.ts';
import { type ActionState, stateAtEnd, stateAtHead } from './effects/action-state.ts';
import { opening, type Phrase } from './effects/words.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';

type Progress = EffectOf<'progress'>;

/** A row of a table of actions that has a status, with its place in the text. */
export interface ActionRow extends Place {
	readonly effects: readonly Progress[];
}

/** What heads the columns of such a table. */
interface Headers {
	/** "Status", "État": what became of each. */
	readonly status: Phrase;
	/** "Task", "Owner", "Due date": columns that only tables of actions have. */
	readonly task: Phrase;
	/** Of these, whose it is. */
	readonly owner: Phrase;
}

const english: Headers = {
	status: opening('(?:current |action )?(?:status|state|progress|outcome)'),
	task: opening('(?:action|task|owner|responsib|assigned|assignee|who|lead|due|deadline|by when|what)\\p{L}*'),
	owner: opening('(?:owner|responsib|assigned|assignee|who|lead|by whom)\\p{L}*'),
};

const languages: ReadonlyMap<string, Headers> = new Map([
	['en', english],
	[
		'fr',
		{
			status: opening("(?:état|statut|situation|avancement|suivi|degré d[’']avancement)"),
			task: opening('(?:actions?|tâches?|mesures?|responsables?|pilotes?|échéances?|délais?|qui|quoi)'),
			owner: opening('(?:responsables?|pilotes?|qui)'),
		},
	],
	[
		'ru',
		{
			status: opening('(?:статус|состояние|отметка о|ход|исполнение|выполнение)'),
			task: opening('(?:поручени|действи|задач|мероприяти|ответственн|исполнител|срок|содержание)\\p{L}*'),
			owner: opening('(?:ответственн|исполнител)\\p{L}*'),
		},
	],
]);

/** A line, or the lines of a row that the format tells, with the words from the beginning of its first line on. */
interface Strip extends Place {
	readonly text: string;
	readonly told: boolean;
}

/** A cell: its words, and its column, counted in cells where marks part them and in characters where gaps do. */
interface Cell {
	readonly text: string;
	readonly column: number;
}

/** The columns of a table: where each begins, which has the status, and which says whose it is, else -1. */
interface Table {
	readonly columns: readonly number[];
	readonly status: number;
	readonly owner: number;
}

interface Row {
	readonly start: number;
	end: number;
	/** By the column of the header they stand under. */
	readonly cells: string[];
}

/** Of a row: "13/1", "Action 13/1", "A3", alone in its cell or before what is to be done. */
const number = '(?:[A-Z]{1,3}[.-]?)?\\d+(?:[/.-]\\d+)*';
const label = new RegExp(
	`^(?:(?<noun>\\p{L}{4,}(?: \\p{L}{4,})?)\\.? )?(?:(?:no\\.?|n[°º]|№) ?)?(?<number>${number})(?=[.:)]*(?: |$))`,
	'iu',
);

/** No header is longer, and none of its cells, in characters. */
const [longestHeader, longestCell] = [400, 40];

/**
 * What tables of actions tell in a column of its own became of each: "13/1 | Redraw figure 2 | Mr. Olsen | Closed". A table is one
 * of actions where its header says so: with a status, and with what is to be done, by whom or by when.
 */
export function actionRowsIn(text: string, lines: readonly Line[], language: Language): ActionRow[] {
	const headers = languages.get(language.code) ?? english;
	const strips = stripsOf(text, lines);
	const found: ActionRow[] = [];
	for (let i = 0; i < strips.length; i++) {
		const table = tableUnder(strips[i] as Strip, headers);
		if (table === null) continue;
		const { rows, end } = rowsUnder(strips, i, table);
		for (const row of rows) {
			const effects = told(text, row, table, language);
			if (effects.length > 0) found.push({ start: row.start, end: row.end, effects });
		}
		i = end - 1;
	}
	return found;
}

/** The rows that begin within a place; they are in order. */
export function rowsWithin(rows: readonly ActionRow[], { start, end }: Place): readonly ActionRow[] {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	let to = low;
	while (to < rows.length && (rows[to]?.start ?? end) < end) to++;
	return rows.slice(low, to);
}

/** Cells that are empty stand before the first word of a line, and a cell of several paragraphs goes on below it. */
function stripsOf(text: string, lines: readonly Line[]): Strip[] {
	const places: { start: number; end: number; block: number; told: boolean }[] = [];
	for (const { start, end, block, origin } of lines) {
		const last = places.at(-1);
		const told = origin === 'row';
		if (told && last?.told && last.block === block) last.end = end;
		else places.push({ start, end, block, told });
	}
	return places.map(({ start, end, told }) => {
		const begins = text.lastIndexOf('\n', start - 1) + 1;
		return { start, end, told, text: text.slice(begins, end).replaceAll('\n', ' ') };
	});
}

/** A line comes apart at tabs or bars, and then a cell may be empty; else at wide gaps. */
function cellsOf({ text }: Strip): Cell[] {
	const mark = text.includes('\t') ? '\t' : text.includes('|') ? '|' : null;
	if (mark !== null)
		return text
			.replace(/^\s*\||\|\s*$/gu, mark === '|' ? '' : '$&')
			.split(mark)
			.map((cell, column) => ({ text: folded(cell), column }));
	return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ text: match[0], column: match.index }));
}

function tableUnder(strip: Strip, { status, task, owner }: Headers): Table | null {
	if (strip.text.length > longestHeader || !/\t|\||\S {2,}\S/u.test(strip.text)) return null;
	const cells = cellsOf(strip);
	const at = cells.findIndex((cell) => status.test(cell.text));
	if (at < 0 || cells.some((cell) => cell.text.length > longestCell)) return null;
	if (!cells.some((cell, i) => i !== at && task.test(cell.text))) return null;
	return {
		columns: cells.map(({ column }) => column),
		status: at,
		owner: cells.findIndex((cell, i) => i !== at && owner.test(cell.text)),
	};
}

/** The rows below a header, each with what stands below its first line, and where they end. */
function rowsUnder(
	strips: readonly Strip[],
	header: number,
	{ columns }: Table,
): { readonly rows: readonly Row[]; readonly end: number } {
	const rows: Row[] = [];
	let at = header + 1;
	for (; at < strips.length; at++) {
		const strip = strips[at] as Strip;
		if (strip.told !== strips[header]?.told) break;
		if (/^[-=+|: ]+$/u.test(strip.text)) continue;
		const cells = cellsOf(strip);
		const alone = cells.length < 2 && columnOf(cells[0], columns) === 0;
		if (alone && !strip.told) break;
		if (rows.length === 0 || strip.told || cells.some((cell) => cell.text !== '' && columnOf(cell, columns) === 0))
			rows.push({ start: strip.start, end: strip.end, cells: columns.map(() => '') });
		const row = rows.at(-1) as Row;
		row.end = strip.end;
		for (const cell of cells) {
			const column = columnOf(cell, columns);
			row.cells[column] = `${row.cells[column] ?? ''} ${cell.text}`.trim();
		}
	}
	return { rows, end: at };
}

/** The column of the header that a cell stands under: the nearest. */
function columnOf(cell: Cell | undefined, columns: readonly number[]): number {
	const at = cell?.column ?? 0;
	let nearest = 0;
	columns.forEach((column, i) => {
		if (Math.abs(column - at) < Math.abs((columns[nearest] ?? 0) - at)) nearest = i;
	});
	return nearest;
}

/** What became of the action of a row: of the one with its label, else of the one in its words. */
function told(text: string, { start, end, cells }: Row, { status, owner }: Table, language: Language): Progress[] {
	const state = stateIn(cells[status] ?? '', language);
	if (state === null) return [];
	const named = cells
		.slice(0, 2)
		.map((cell) => label.exec(cell)?.groups)
		.find((groups) => groups !== undefined);
	const { noun = '', number = '' } = named ?? {};
	const isLabel = number !== '' && (noun === '' || language.actions.label.test(`${noun} ${number}`));
	const by = owner < 0 ? '' : (cells[owner] ?? '');
	return [
		{
			kind: 'progress',
			state,
			by: by === '' ? [] : by.split(/[,;/]| (?:and|et|и) /u).map((name) => name.trim()),
			what: folded(text.slice(start, end)),
			...(isLabel && { label: noun === '' ? number : `${noun} ${number}` }),
			...(state === 'failed' && { yet: true as const }),
			start,
			end,
		},
	];
}

/** "Closed", "Closed 2031-05-03", "Sent in May; closed": what a cell says. */
const stateIn = (cell: string, { actions }: Language): ActionState | null =>
	(stateAtHead(cell.replace(/ ?[\d(].*$/u, ''), actions) ?? stateAtHead(cell, actions) ?? stateAtEnd(cell, actions))
		?.state ?? null;
