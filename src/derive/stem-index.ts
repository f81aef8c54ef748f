import { stemKey } from './words.ts';

/** Things by the stems they can be found under, so that a record of many years is not gone through for each act. */
export class StemIndex<T> {
	readonly #byKey = new Map<string, T[]>();

	add(thing: T, stems: readonly string[]): void {
		for (const key of new Set(stems.map(stemKey))) {
			const there = this.#byKey.get(key);
			if (there === undefined) this.#byKey.set(key, [thing]);
			else if (there.at(-1) !== thing) there.push(thing);
		}
	}

	/** Some of these stems, those that fewest things have. */
	rarest(stems: readonly string[], count: number): readonly string[] {
		const size = (stem: string): number => this.#byKey.get(stemKey(stem))?.length ?? 0;
		return [...stems].sort((a, b) => size(a) - size(b)).slice(0, count);
	}

	/** All that have a stem that could be one of these, each once, in no order; `keep` is false for what may be forgotten. */
	find(stems: readonly string[], keep: (thing: T) => boolean): Set<T> {
		const found = new Set<T>();
		for (const key of new Set(stems.map(stemKey))) {
			const there = this.#byKey.get(key);
			if (there === undefined) continue;
			const left = there.filter(keep);
			if (left.length < there.length) this.#byKey.set(key, left);
			for (const thing of left) found.add(thing);
		}
		return found;
	}
}
