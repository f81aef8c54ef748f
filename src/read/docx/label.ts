import { printNumber } from './number.ts';
import type { Level, List } from './numbering.ts';
import { bulletOf } from './symbol.ts';

/** The number of a paragraph as Word shows it, and what stands between it and the words. */
export interface Label {
	readonly words: string;
	readonly gap: string;
}

const gaps: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };

/** Counts the paragraphs of lists as Word does. One for each story: the body, the footnotes, a header. */
export class Labels {
	/** By definition: the current number of each level. A level that is not there has not begun, or begins anew. */
	readonly #counts = new Map<string, Map<number, number>>();
	readonly #restarted = new Set<string>();

	/** The label of the next paragraph of `list` at `depth`; null if that level prints nothing. */
	next(list: List, depth: number): Label | null {
		const level = list.levels.get(depth);
		if (!level) return null;
		const counts = this.#countsOf(list);
		this.#count(list, depth, level, counts);
		const words = level.format === 'bullet' ? bulletOf(level.text) : textOf(list, level, counts);
		return words === '' ? null : { words, gap: gaps[level.suffix] ?? '\t' };
	}

	#countsOf(list: List): Map<number, number> {
		const counts = this.#counts.get(list.counter) ?? new Map<number, number>();
		this.#counts.set(list.counter, counts);
		return counts;
	}

	#count(list: List, depth: number, level: Level, counts: Map<number, number>): void {
		for (let above = 0; above < depth; above++) this.#begin(list, above, counts);
		const before = counts.get(depth);
		if (!this.#begin(list, depth, counts)) counts.set(depth, (before ?? level.start - 1) + 1);
		for (const [below, { restart }] of list.levels) {
			if (below > depth && (restart === null || depth < restart)) counts.delete(below);
		}
	}

	/** Begins a level that has not begun, or that this list begins anew (17.9.26 startOverride, once for each list). */
	#begin(list: List, depth: number, counts: Map<number, number>): boolean {
		const restart = list.restarts.get(depth);
		const key = `${list.id}/${depth}`;
		if (restart !== undefined && !this.#restarted.has(key)) {
			this.#restarted.add(key);
			counts.set(depth, restart);
			return true;
		}
		if (counts.has(depth)) return false;
		counts.set(depth, restart ?? list.levels.get(depth)?.start ?? 0);
		return true;
	}
}

/** `%1` to `%9` stand for the numbers of the levels (17.9.11 lvlText). */
const textOf = (list: List, level: Level, counts: ReadonlyMap<number, number>): string =>
	level.text.replace(/%([1-9])/gu, (_, digit: string) => {
		const source = list.levels.get(Number(digit) - 1);
		const count = counts.get(Number(digit) - 1);
		if (!source || count === undefined) return '';
		const isDigits = level.legal && source.format !== 'none' && source.format !== 'bullet';
		return printNumber(count, isDigits ? 'decimal' : source.format, source.pattern);
	});
