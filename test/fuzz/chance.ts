/** Chance that comes again: the same seed gives the same choices (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 up to, not including, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 up to, not including, `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	/** True so many times in one. */
	is(share: number): boolean {
		return this.next() < share;
	}

	of<T>(values: readonly T[]): T {
		const value = values[this.below(values.length)];
		if (value === undefined) throw new Error('there is nothing to choose from');
		return value;
	}

	/** From `least` to `most` things. */
	some<T>(least: number, most: number, make: (i: number) => T): T[] {
		return Array.from({ length: least + this.below(most - least + 1) }, (_, i) => make(i));
	}
}
