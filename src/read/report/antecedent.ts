import type { Named } from './who.ts';

/** Somebody a pronoun can point back to. */
export type Antecedent = { readonly kind: 'body' } | { readonly kind: 'parties'; readonly named: readonly Named[] };

/** What was last spoken of, for "it", "he", "they" and "both organizations". Goes on across sentences and paragraphs. */
export class Antecedents {
	#it: Antecedent | null = null;
	#person: readonly Named[] = [];
	#they: Antecedent | null = null;
	#pair: readonly Named[] = [];

	/** The body was the subject of a clause. */
	body(): void {
		this.#it = { kind: 'body' };
	}

	/** Parties were the subject of a clause: the nearest subject is taken first. */
	subject(named: readonly Named[]): void {
		this.#remember(named);
		const [only] = named;
		if (named.length === 1 && only && only.kind !== 'person' && only.kind !== 'group')
			this.#it = { kind: 'parties', named };
	}

	/** Parties were named beside a verb: good for "he" and "both", not for "it". */
	object(named: readonly Named[]): void {
		if (named.length === 2) this.#pair = named;
		if (named.length === 1 && named[0]?.kind === 'person' && this.#person.length === 0) this.#person = named;
		if (named.length > 1) this.#they = { kind: 'parties', named };
	}

	#remember(named: readonly Named[]): void {
		const people = named.filter(({ kind }) => kind === 'person' || kind === 'office');
		if (people.length === 1) this.#person = people;
		if (named.length > 1 || named[0]?.kind === 'group') this.#they = { kind: 'parties', named };
		if (named.length === 2) this.#pair = named;
	}

	/** Whom a pronoun means, or null if nothing before it fits. */
	of(pronoun: 'it' | 'person' | 'they' | 'both'): Antecedent | null {
		switch (pronoun) {
			case 'it':
				return this.#it;
			case 'person':
				return this.#person.length > 0 ? { kind: 'parties', named: this.#person } : null;
			case 'they':
				return this.#they;
			case 'both':
				return this.#pair.length === 2 ? { kind: 'parties', named: this.#pair } : this.#they;
		}
	}
}
