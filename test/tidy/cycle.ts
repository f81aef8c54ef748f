/** Circles in a graph, each once, as `a > b > a`: the strongly connected parts found by walking, shortest way round shown. */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const cycles: string[] = [];
	for (const start of edges.keys()) {
		const way = done.has(start) ? null : wayBack(edges, start);
		if (way === null) continue;
		for (const name of way) done.add(name);
		cycles.push(way.join(' > '));
	}
	return cycles;
}

/** The shortest way from a file back to itself, or null. */
function wayBack(edges: ReadonlyMap<string, readonly string[]>, start: string): string[] | null {
	const from = new Map<string, string>();
	const waiting = [start];
	for (const at of waiting) {
		for (const next of edges.get(at) ?? []) {
			if (next === start) return [...stepsTo(from, start, at), start];
			if (!from.has(next)) {
				from.set(next, at);
				waiting.push(next);
			}
		}
	}
	return null;
}

function stepsTo(from: ReadonlyMap<string, string>, start: string, end: string): string[] {
	const steps = [end];
	for (let at = end; at !== start; ) {
		at = from.get(at) ?? start;
		steps.unshift(at);
	}
	return steps;
}
