import type { Clause, Sequence, StemQuery } from '../../store/query.ts';

/** Things by the stems of their names, so that a few can be found among very many without looking at each. */
export interface Shelf<T> {
	/** Whatever could hold a query; whether it does is still to be seen. */
	readonly near: (query: StemQuery) => readonly T[];
}

export function shelfOf<T>(things: readonly T[], stemsOf: (thing: T) => Iterable<string>): Shelf<T> {
	const places = new Map<string, Set<number>>();
	for (const [i, thing] of things.entries())
		for (const stem of stemsOf(thing)) places.set(stem, (places.get(stem) ?? new Set()).add(i));
	const stems = [...places.keys()].sort();

	const at = ({ stems: wanted, prefix }: Sequence): readonly number[] => {
		const [first = ''] = wanted;
		if (!prefix || wanted.length > 1) return [...(places.get(first) ?? [])];
		const found: number[] = [];
		for (let i = lowest(stems, first); stems[i]?.startsWith(first); i++)
			found.push(...(places.get(stems[i] ?? '') ?? []));
		return found;
	};
	const among = (clause: Clause): ReadonlySet<number> => new Set(clause.flatMap(at));
	return {
		near: ({ clauses }) => {
			const sets = clauses.map(among).sort((a, b) => a.size - b.size);
			const [fewest, ...others] = sets;
			const found = [...(fewest ?? [])].filter((i) => others.every((set) => set.has(i)));
			return found.sort((a, b) => a - b).flatMap((i) => things[i] ?? []);
		},
	};
}

/** Where in a sorted list a text stands or would stand. */
function lowest(sorted: readonly string[], text: string): number {
	let low = 0;
	for (let high = sorted.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
