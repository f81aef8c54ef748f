import type { Cite } from '../record/cite.ts';

const keyOf = ({ document, paragraph, act }: Cite): string => [document, paragraph, act].join('\n');

/** The cites of one thing while it is folded, each once, the newest last. To add one takes no longer when there are many. */
export class Cites implements Iterable<Cite> {
	readonly #byKey = new Map<string, Cite>();
	#last: Cite | null = null;

	constructor(cites: Iterable<Cite> = []) {
		for (const cite of cites) this.add(cite);
	}

	/** Adds one at the end; one that is there is moved to it. */
	add(cite: Cite): void {
		const key = keyOf(cite);
		this.#byKey.delete(key);
		this.#byKey.set(key, cite);
		this.#last = cite;
	}

	/** Takes out a paragraph that is cited as a whole. */
	deleteWhole({ document, paragraph }: Cite): void {
		this.#byKey.delete(keyOf({ document, paragraph }));
	}

	/** The newest, also if it was taken out. */
	last(): Cite | null {
		return this.#last;
	}

	[Symbol.iterator](): Iterator<Cite> {
		return this.#byKey.values();
	}
}
