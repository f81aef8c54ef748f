import { type Line, wordsOf } from './line.ts';

/** A footnote: its number or sign as printed, and its lines. */
export interface Footnote {
	readonly number: string;
	readonly lines: readonly Line[];
}

/** Footnotes are set in type smaller than this part of the usual. */
const smallerPart = 0.96;

const mark = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/u;

/** The footnotes at the end of a page's lines: all in small type, the first of them beginning with a raised mark. */
export function footnotesOf(
	lines: readonly Line[],
	usualSize: number,
): { readonly body: readonly Line[]; readonly notes: readonly Footnote[] } {
	let from = lines.length;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i];
		if (!line || line.size >= smallerPart * usualSize) break;
		if (markOf(line) !== null) from = i;
	}
	const notes: { number: string; lines: Line[] }[] = [];
	for (const line of lines.slice(from)) {
		const number = markOf(line);
		if (number !== null) notes.push({ number, lines: [line] });
		else notes.at(-1)?.lines.push(line);
	}
	return { body: lines.slice(0, from), notes };
}

/** The mark that a line begins with, raised or before a gap; null if none. */
function markOf(line: Line): string | null {
	const first = line.segments[0]?.runs[0];
	if (!first) return null;
	const words = first.words.trim();
	const isApart = first.raised || (line.segments.length > 1 && line.segments[0]?.runs.length === 1);
	return isApart && mark.test(words) && wordsOf(line).length > words.length ? words : null;
}
