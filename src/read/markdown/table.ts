import type { StateBlock } from 'markdown-it';

/** A line of a table under its head: `|---|:--:|`, or as programs draw it, `+----+----+`. */
const ruleLine = /^[|+]?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)*[|+]?$/u;
/** Lines longer than this are no row of a table. */
const rowMax = 20_000;

/** Rows of a table: with a rule under the head as GitHub has it, or rows of as many cells with a bar at both ends. */
export function table(state: StateBlock, line: number, end: number, silent: boolean): boolean {
	const head = lineAt(state, line);
	const next = line + 1 < end ? lineAt(state, line + 1) : null;
	if (head === null || next === null || !beginsTable(head, next)) return false;
	if (silent) return true;
	state.push('table_open', 'table', 1);
	let at = line;
	for (; at < end; at++) {
		const row = lineAt(state, at);
		if (row === null || !(row.includes('|') || ruleLine.test(row))) break;
		if (!ruleLine.test(row)) pushRow(state, cellsOf(row));
	}
	state.push('table_close', 'table', -1);
	state.line = at;
	return true;
}

function beginsTable(head: string, next: string): boolean {
	if (!head.includes('|') || ruleLine.test(head)) return false;
	const count = cellsOf(head).length;
	if (ruleLine.test(next) && /[|:+]/u.test(next))
		return next.replace(/^[|+]|[|+]$/gu, '').split(/[|+]/u).length === count;
	return count > 1 && isDrawn(head) && isDrawn(next) && cellsOf(next).length === count;
}

const isDrawn = (row: string): boolean => /^\|.*[^\\]\|$/u.test(row);

/** The words of a line; null for one that is no row: blank, set in like code, set out of the block. */
function lineAt(state: StateBlock, line: number): string | null {
	const indent = (state.sCount[line] ?? 0) - state.blkIndent;
	if (indent < 0 || indent > 3) return null;
	const words = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
	return words === '' || words.length > rowMax ? null : words;
}

/** What stands between the bars of a row; one after a backslash is a sign like any other. */
function cellsOf(row: string): readonly string[] {
	const cells = row
		.replace(/^\|/u, '')
		.replace(/(?<!\\)\|$/u, '')
		.match(/(?:^|\|)(?:\\.|[^|\\]|\\$)*/gu);
	return (cells ?? ['']).map((cell, i) => (i === 0 ? cell : cell.slice(1)).replace(/\\\|/gu, '|').trim());
}

function pushRow(state: StateBlock, cells: readonly string[]): void {
	if (cells.every((cell) => cell === '')) return;
	state.push('tr_open', 'tr', 1);
	for (const cell of cells) {
		state.push('td_open', 'td', 1);
		const inline = state.push('inline', '', 0);
		inline.content = cell;
		inline.children = [];
		state.push('td_close', 'td', -1);
	}
	state.push('tr_close', 'tr', -1);
}
