import { StemIndex } from './stem-index.ts';

/** Things alike in all that can be asked of them, in the order in which they came. */
export class Kin<T> {
	readonly first: T;
	readonly #members: T[] = [];
	readonly #isOpen: (thing: T) => boolean;

	constructor(first: T, isOpen: (thing: T) => boolean) {
		this.first = first;
		this.#isOpen = isOpen;
	}

	add(thing: T): void {
		this.#members.push(thing);
	}

	/** True while one of them is open; those closed at the end are forgotten, so that asking again costs nothing. */
	hasOpen(): boolean {
		for (let last = this.#members.at(-1); last !== undefined; last = this.#members.at(-1)) {
			if (this.#isOpen(last)) return true;
			this.#members.pop();
		}
		return false;
	}

	open(): readonly T[] {
		return this.#members.filter(this.#isOpen);
	}

	/** The newest open one of which `fits` is true. */
	newest(fits: (thing: T) => boolean): T | null {
		return this.#members.findLast((thing) => this.#isOpen(thing) && fits(thing)) ?? null;
	}
}

/** A fifth of some stems and one more. */
const tellingFew = (stems: readonly string[]): number => Math.floor(stems.length / 5) + 1;

/**
 * Things by their stems, the alike among them together: a body that asks the same at each of its meetings for years is not
 * gone through year by year.
 */
export class Kindred<T> {
	/** What each thing was entered with, for those that are opened again. */
	readonly #entered = new Map<T, readonly [key: string, stems: readonly string[], said: readonly string[]]>();
	readonly #byKey = new Map<string, Kin<T>>();
	readonly #byStem = new StemIndex<Kin<T>>();
	/** By the stems of what they say in full, and by the rarest of these alone. */
	readonly #said = new StemIndex<Kin<T>>();
	readonly #core = new StemIndex<Kin<T>>();
	readonly #isOpen: (thing: T) => boolean;

	constructor(isOpen: (thing: T) => boolean) {
		this.#isOpen = isOpen;
	}

	/** `key` is all that can be asked of the thing, also the stems that it is found by, and those of what it says. */
	add(thing: T, key: string, stems: readonly string[], said: readonly string[]): void {
		this.#entered.set(thing, [key, stems, said]);
		const known = this.#byKey.get(key);
		const kin = known?.hasOpen() ? known : new Kin(thing, this.#isOpen);
		kin.add(thing);
		if (kin === known) return;
		this.#byKey.set(key, kin);
		this.#byStem.add(kin, stems);
		this.#core.add(kin, this.#said.rarest(said, tellingFew(said)));
		this.#said.add(kin, said);
	}

	/** Enters a thing that was closed once more, in a kin of its own: the one that it was of may have forgotten it. */
	reopen(thing: T): void {
		const known = this.#entered.get(thing);
		if (known === undefined) return;
		const [key, stems, said] = known;
		this.#byKey.delete(key);
		this.add(thing, key, stems, said);
	}

	/**
	 * All that may have four fifths of the shorter of two texts in common with this one: of a text that has, a fifth and
	 * one more of its stems, whichever they are, hold one that the other has. So only the rarest are looked up.
	 */
	nearly(said: readonly string[]): ReadonlySet<Kin<T>> {
		const open = (kin: Kin<T>): boolean => kin.hasOpen();
		const shorter = this.#said.find(this.#said.rarest(said, tellingFew(said)), open);
		return new Set([...shorter, ...this.#core.find(said, open)]);
	}

	/** All that have a stem that could be one of these and an open member, in no order. */
	find(stems: readonly string[]): ReadonlySet<Kin<T>> {
		return this.#byStem.find(stems, (kin) => kin.hasOpen());
	}
}
