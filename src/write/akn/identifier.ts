/** A name as a part of an identifier: `Item 3/2` gives `Item-3-2`. */
export const slugOf = (name: string): string =>
	name.replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '') || 'x';

/** Gives out identifiers (`eId`), none of them twice. */
export class Identifiers {
	readonly #given = new Set<string>();
	/** By what was wanted: the number behind it that was tried last, so that a thousand bullets take no longer each. */
	readonly #last = new Map<string, number>();

	/** The identifier that is wanted, or where it is taken the first that is free: `para_5`, `para_5-2`. */
	take(wanted: string): string {
		let number = this.#last.get(wanted) ?? 0;
		let id: string;
		do {
			number++;
			id = number === 1 ? wanted : `${wanted}-${number}`;
		} while (this.#given.has(id));
		this.#last.set(wanted, number);
		this.#given.add(id);
		return id;
	}
}
