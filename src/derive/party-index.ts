import { partyKeys, sameParty } from './party.ts';

/** Something of each party, found by any name that is the same party's. */
export class PartyIndex<T> {
	readonly #byName = new Map<string, T>();
	readonly #names = new Map<string, Set<string>>();

	/** What the party of exactly this name has; made where there is none yet. */
	take(name: string, make: () => T): T {
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		const made = make();
		this.#byName.set(name, made);
		for (const key of partyKeys(name)) this.#names.set(key, (this.#names.get(key) ?? new Set()).add(name));
		return made;
	}

	/** What all have that are the same party as one of these, each once, in no order. */
	find(names: readonly string[]): ReadonlySet<T> {
		const found = new Set<T>();
		for (const name of names)
			for (const key of partyKeys(name))
				for (const other of this.#names.get(key) ?? []) {
					const there = this.#byName.get(other);
					if (there !== undefined && sameParty(name, other)) found.add(there);
				}
		return found;
	}
}
