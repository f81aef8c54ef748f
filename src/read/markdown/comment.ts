import type { StateBlock } from 'markdown-it';

/** So long may a comment be: what is longer, or never ends, is read as words. */
const commentMax = 20_000;

/** A comment between blocks, `<!-- for the editors -->`: a browser shows nothing of it. */
export function comment(state: StateBlock, line: number, end: number, silent: boolean): boolean {
	const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
	if (!state.src.startsWith('<!--', start)) return false;
	const bound = Math.min(state.eMarks[end - 1] ?? start, start + commentMax);
	const length = state.src.slice(start, bound).indexOf('-->');
	if (length < 0) return false;
	const last = lineOf(state, line, end, start + length);
	if (state.src.slice(start + length + 3, state.eMarks[last]).trim() !== '') return false;
	if (!silent) state.line = last + 1;
	return true;
}

function lineOf(state: StateBlock, from: number, end: number, at: number): number {
	let line = from;
	while (line < end - 1 && (state.eMarks[line] ?? at) < at) line++;
	return line;
}
