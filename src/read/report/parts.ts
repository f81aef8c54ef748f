import type { Part } from '../../record/reading.ts';
import type { Columns } from './column.ts';
import type { Line } from './line.ts';
import type { OutlineParagraph } from './outline.ts';
import type { Unit } from './structure.ts';

/** Every line of a document with what it was taken for. Between two lines there is nothing but white space. */
export interface Taken {
	readonly line: Line;
	readonly kind: Part['kind'];
	readonly number: string | null;
	readonly level: number | null;
	/** Lines with one key are one part where they follow each other. */
	readonly key: number;
}

/**
 * The parts of a text of `length` characters: no gap, no overlap. White space goes with the part before it; what no rule
 * took is `unread`.
 */
export function partsOf(taken: readonly Taken[], length: number): Part[] {
	const parts: {
		kind: Part['kind'];
		start: number;
		end: number;
		number: string | null;
		level: number | null;
		key: number;
	}[] = [];
	for (const { line, kind, number, level, key } of taken) {
		const last = parts.at(-1);
		if (last && last.key === key && last.kind === kind) continue;
		if (last) last.end = line.start;
		parts.push({ kind, start: last ? line.start : 0, end: length, number, level, key });
	}
	if (parts.length === 0 && length > 0)
		parts.push({ kind: 'unread', start: 0, end: length, number: null, level: null, key: 0 });
	return parts.map(({ kind, start, end, number, level }) => ({
		kind,
		start,
		end,
		...(number === null ? {} : { number }),
		...(level === null ? {} : { level }),
	}));
}

/** What each line was taken for, in the order of the text. */
export function takenOf(
	{ lines, beside }: Columns,
	masthead: ReadonlySet<Line>,
	furniture: ReadonlySet<Line>,
	units: readonly Unit[],
	paragraphs: readonly OutlineParagraph[],
): Taken[] {
	const numbers = new Map(paragraphs.map(({ unit, number }): [Unit, string] => [unit, number]));
	const byLine = new Map<Line, { unit: Unit; key: number }>();
	units.forEach((unit, i) => {
		for (const line of unit.lines) byLine.set(line, { unit, key: i + 1 });
	});
	return lines.map((line) => {
		if (masthead.has(line)) return { line, kind: 'masthead', number: null, level: null, key: -1 };
		if (furniture.has(line)) return { line, kind: 'furniture', number: null, level: null, key: -2 - line.start };
		const found = byLine.get(beside.get(line) ?? line);
		// A cell that stands between the words of a row is none of them, like a running head between two pages.
		if (found && beside.has(line) && isBetween(line, found.unit))
			return { line, kind: 'furniture', number: null, level: null, key: -2 - line.start };
		if (!found) return { line, kind: 'unread', number: null, level: null, key: 0 };
		const { unit, key } = found;
		return {
			line,
			kind: unit.kind,
			number: numbers.get(unit) ?? unit.heading?.number ?? unit.number,
			level: unit.heading?.level ?? null,
			key,
		};
	});
}

const isBetween = ({ start }: Line, { lines }: Unit): boolean =>
	start > (lines[0]?.start ?? 0) && start < (lines.at(-1)?.start ?? 0);
