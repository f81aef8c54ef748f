import type { StateBlock, StateInline } from 'markdown-it';

/** The mark of a footnote, `[^2]`; its name has no blank in it. */
const markHere = /\[\^([^\s[\]^]{1,60})\]/uy;

/** Lines under a footnote that are set in so far go on with it. */
const noteIndent = 4;

/** A footnote itself: `[^2]: Document ISLES/WP.4/2031/1.`, with all that is set in below it. */
export function defineNote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
	const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
	markHere.lastIndex = start;
	const [mark, name] = markHere.exec(state.src) ?? [];
	if (mark === undefined || name === undefined || state.src[start + mark.length] !== ':') return false;
	if (silent) return true;
	state.push('footnote_open', '', 1).info = name;
	within(state, line, start + mark.length + 1, () => state.md.block.tokenize(state, line, end));
	state.push('footnote_close', '', -1);
	return true;
}

/** Reads on from a place in a line as if the line began there, and were set in as what follows must be. */
function within(state: StateBlock, line: number, from: number, read: () => void): void {
	const { bMarks, tShift, sCount, blkIndent, parentType } = state;
	const kept = [bMarks[line] ?? 0, tShift[line] ?? 0, sCount[line] ?? 0] as const;
	const words = Math.min(state.skipSpaces(from), state.eMarks[line] ?? from);
	bMarks[line] = from;
	tShift[line] = words - from;
	state.blkIndent += noteIndent;
	sCount[line] = state.blkIndent;
	state.parentType = 'footnote';
	state.line = line + 1;
	if (words < (state.eMarks[line] ?? 0) || line + 1 < state.lineMax) read();
	state.line = Math.max(state.line, line + 1);
	state.parentType = parentType;
	state.blkIndent = blkIndent;
	[bMarks[line], tShift[line], sCount[line]] = kept;
}

/** A footnote where it is cited. */
export function noteCited(state: StateInline, silent: boolean): boolean {
	markHere.lastIndex = state.pos;
	const [mark, name] = markHere.exec(state.src) ?? [];
	if (mark === undefined || name === undefined) return false;
	if (!silent) state.push('footnote_ref', '', 0).info = name;
	state.pos += mark.length;
	return true;
}
