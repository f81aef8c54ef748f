import { type Line, wordsOf } from './line.ts';

/** A footnote: its number or sign as printed, and its lines. */
export interface Footnote {
	readonly number: string;
	readonly lines: readonly Line[];
}

/** Footnotes are set in type smaller than this part of the usual. */
const smallerPart = 0.96;

const mark = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/u;

/** The marks that are raised in lines, but for one that a line begins with: what the lines cite. */
export const citesOf = (lines: readonly Line[]): ReadonlySet<string> =>
	new Set(
		lines.flatMap((line) => {
			const runs = line.segments.flatMap((segment) => segment.runs);
			return runs.slice(1).flatMap(({ raised, words }) => (raised ? words.split(/[\s,]+/u) : []));
		}),
	);

/** The number of the footnote that a line begins; null if it begins none. `cites` are the marks that the text cites. */
export function noteBegun(line: Line, usualSize: number, cites: ReadonlySet<string>): string | null {
	const number = markOf(line);
	if (number === null) return null;
	return line.size < smallerPart * usualSize || (isRaised(line) && cites.has(number)) ? number : null;
}

/**
 * The footnotes at the end of a page's lines, the first of them beginning with a raised mark: all in small type, or in
 * type as large as the text's where the text cites them.
 */
export function footnotesOf(
	lines: readonly Line[],
	usualSize: number,
	cites: ReadonlySet<string>,
): { readonly body: readonly Line[]; readonly notes: readonly Footnote[] } {
	const from = firstNote(lines, usualSize, cites);
	const notes: { number: string; lines: Line[] }[] = [];
	for (const line of lines.slice(from)) {
		const number = noteBegun(line, usualSize, cites);
		if (number !== null) notes.push({ number, lines: [line] });
		else notes.at(-1)?.lines.push(line);
	}
	return { body: lines.slice(0, from), notes };
}

/** A footnote in type as large as the text's has no more lines, and no lines further apart, in sizes of type. */
const linesMax = 12;
const gapMax = 1.7;

/** Which line begins the first footnote; as many as there are where none does. */
function firstNote(lines: readonly Line[], usualSize: number, cites: ReadonlySet<string>): number {
	let from = lines.length;
	let unmarked = 0;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i];
		if (!line) break;
		if (noteBegun(line, usualSize, cites) !== null) {
			from = i;
			unmarked = 0;
		} else if (line.size >= smallerPart * usualSize) {
			const below = lines[i + 1];
			unmarked++;
			const isApart = below !== undefined && below.y - line.y > gapMax * line.size;
			if (unmarked > linesMax || (isApart && from !== i + 1)) break;
		}
	}
	return from;
}

const isRaised = (line: Line): boolean => line.segments[0]?.runs[0]?.raised === true;

/** The mark that a line begins with, raised or before a gap; null if none. */
function markOf(line: Line): string | null {
	const first = line.segments[0]?.runs[0];
	if (!first) return null;
	const words = first.words.trim();
	const isApart = first.raised || (line.segments.length > 1 && line.segments[0]?.runs.length === 1);
	return isApart && mark.test(words) && wordsOf(line).length > words.length ? words : null;
}
