import { stemKey } from './words.ts';

/** Things by the stems they can be found under, so that a record of many years is not gone through for each act. */
export class StemIndex<T> {
	readonly #byKey = new Map<string, Set<T>>();

	/** Adds a thing, or more stems of one that is there. */
	add(thing: T, stems: readonly string[]): void {
		for (const key of stems.map(stemKey)) {
			const there = this.#byKey.get(key);
			if (there === undefined) this.#byKey.set(key, new Set([thing]));
			else there.add(thing);
		}
	}

	/** Some of these stems, those that fewest things have. */
	rarest(stems: readonly string[], count: number): readonly string[] {
		const size = (stem: string): number => this.#byKey.get(stemKey(stem))?.size ?? 0;
		return [...stems].sort((a, b) => size(a) - size(b)).slice(0, count);
	}

	/** All that have a stem that could be one of these, each once, in no order; `keep` is false for what may be forgotten. */
	find(stems: readonly string[], keep: (thing: T) => boolean): Set<T> {
		const found = new Set<T>();
		for (const key of new Set(stems.map(stemKey))) {
			const there = this.#byKey.get(key) ?? new Set<T>();
			for (const thing of there)
				if (found.has(thing) || keep(thing)) found.add(thing);
				else there.delete(thing);
		}
		return found;
	}
}
