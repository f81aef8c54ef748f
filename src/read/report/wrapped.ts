import type { Line } from './line.ts';

/** A block of fewer lines is left as it is, a long paragraph or a list, unless it is most of its document. */
const fewest = 40;

/** The same where a block is most of its document. */
const fewestOfMost = 10;

/** The line below had room on this one, if this much of the width would have held its first word too. */
export const room = 0.92;

/** So many lines of running text are full, each broken where the next word had no room. */
const fullShare = 0.45;

/** A title that stands by itself takes so many lines at the most. */
const titleLines = 4;

/**
 * Cuts the blocks of a text that prints no blank line between its paragraphs. Where lines are broken at one width, a line that
 * had room for the first word below it ends something: a paragraph, behind a full stop, or a title, where something ended
 * right above it too ("… in the work of the Group." / "Background" / "The Group had met twice …"). Blocks keep their order.
 */
export function withWrappedBlocks(lines: readonly Line[]): Line[] {
	const found: Line[] = [];
	let shift = 0;
	for (let from = 0; from < lines.length; ) {
		const to = blockEnd(lines, from);
		const block = lines.slice(from, to);
		const least = block.length * 2 > lines.length ? fewestOfMost : fewest;
		const width = block.length < least || block[0]?.origin !== 'words' ? null : widthOf(block);
		let run = 0;
		block.forEach((line, i) => {
			const above = block[i - 1];
			if (above !== undefined && width !== null && endsSomething(above, line, run, width)) {
				shift++;
				run = 0;
			}
			run = above !== undefined && run > 0 ? run + 1 : 1;
			if (/[.;:]$/u.test(line.text)) run = titleLines + 1;
			found.push(shift === 0 ? line : { ...line, block: line.block + shift });
		});
		from = to;
	}
	return found;
}

function blockEnd(lines: readonly Line[], from: number): number {
	let to = from + 1;
	while (to < lines.length && lines[to]?.block === lines[from]?.block) to++;
	return to;
}

/** The column in which a line ends. */
export const reach = ({ indent, text }: Line): number => indent + text.length;

/** The width at which the lines of a block were broken, null where they were not broken at one. */
function widthOf(block: readonly Line[]): number | null {
	const lengths = block.map(reach).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const full = block.filter((line, i) => i > 0 && !hasRoom(block[i - 1] as Line, line, width)).length;
	return width >= 40 && full >= fullShare * (block.length - 1) ? width : null;
}

const hasRoom = (above: Line, line: Line, width: number): boolean =>
	reach(above) + 1 + firstWord(line.text).length <= room * width;

export const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

const endsSomething = (above: Line, line: Line, run: number, width: number): boolean =>
	hasRoom(above, line, width) &&
	/^["“«(‘']?[\p{Lu}\d•–—-]/u.test(line.text) &&
	(/[.!?:;]["”»’)]?$/u.test(above.text) ||
		(run <= titleLines && /^\p{Lu}/u.test(line.text) && !/,$/u.test(above.text)));
