import { greatest, type Line, least, type Segment } from './line.ts';

/** Lines that are read from top to bottom, one after the other. */
export type Flow = readonly Line[];

/** A second column begins in the middle of a page, in these parts of the width of its text. */
const middle = { from: 0.35, to: 0.65 };
/** So many lines on each side make columns; fewer may be a masthead or a short table. */
const linesMin = 8;
/** So much of a column's width is filled with words, as no table's is. */
const filledMin = 0.6;

type Side = 'left' | 'right' | 'both' | 'across';

/** The lines of a page in reading order: where two columns run side by side, first the left one. */
export function flowsOf(lines: readonly Line[]): readonly Flow[] {
	const left = least(lines.map((line) => line.left));
	const right = greatest(lines.map((line) => line.right));
	const gutter = gutterOf(lines, left, right);
	if (gutter === null) return lines.length > 0 ? [lines] : [];
	return runsOf(lines, gutter).flatMap((run) =>
		isColumns(run, gutter, left, right)
			? [run.flatMap((line) => part(line, gutter, 'left')), run.flatMap((line) => part(line, gutter, 'right'))]
			: [run],
	);
}

/** Where most second columns would begin, or null. */
function gutterOf(lines: readonly Line[], left: number, right: number): number | null {
	const starts = new Map<number, number>();
	for (const segment of lines.flatMap((line) => line.segments)) {
		const share = (segment.left - left) / (right - left);
		const rounded = Math.round(segment.left / 3) * 3;
		if (share >= middle.from && share <= middle.to) starts.set(rounded, (starts.get(rounded) ?? 0) + 1);
	}
	let best: number | null = null;
	for (const [at, count] of starts) if (count >= linesMin && count > (starts.get(best ?? -1) ?? 0)) best = at;
	return best === null ? null : best - 4;
}

function sideOf(line: Line, gutter: number): Side {
	if (line.segments.some((segment) => segment.left < gutter && segment.right > gutter + 4)) return 'across';
	if (line.right <= gutter + 4) return 'left';
	return line.left >= gutter ? 'right' : 'both';
}

/** Lines in runs: those that cross the gutter, those that don't. */
function runsOf(lines: readonly Line[], gutter: number): readonly (readonly Line[])[] {
	const runs: Line[][] = [];
	let wasAcross: boolean | null = null;
	for (const line of lines) {
		const isAcross = sideOf(line, gutter) === 'across';
		if (isAcross !== wasAcross) runs.push([]);
		runs.at(-1)?.push(line);
		wasAcross = isAcross;
	}
	return runs;
}

function isColumns(run: readonly Line[], gutter: number, left: number, right: number): boolean {
	const lefts = run.flatMap((line) => part(line, gutter, 'left'));
	const rights = run.flatMap((line) => part(line, gutter, 'right'));
	return (
		lefts.length >= linesMin &&
		rights.length >= linesMin &&
		filled(lefts) >= filledMin * (gutter - left) &&
		filled(rights) >= filledMin * (right - gutter)
	);
}

const filled = (lines: readonly Line[]): number =>
	lines.reduce((sum, line) => sum + line.right - line.left, 0) / Math.max(1, lines.length);

/** What of a line stands on one side of the gutter: a line of its own, or none. */
function part(line: Line, gutter: number, side: 'left' | 'right'): readonly Line[] {
	const segments: readonly Segment[] = line.segments.filter((segment) => segment.left < gutter === (side === 'left'));
	const first = segments[0];
	if (!first) return [];
	return [{ ...line, segments, left: first.left, right: greatest(segments.map((segment) => segment.right)) }];
}
