import type { Verb } from './language/language.ts';
import type { Named, Pronoun } from './who.ts';

/** Whom a pronoun can point back to: the body, parties, or both together ("The SBI and the SBSTA … They"). */
export interface Antecedent {
	readonly body: boolean;
	readonly named: readonly Named[];
}

const theBody: Antecedent = { body: true, named: [] };

/** What was last spoken of, for "it", "he", "they" and "both organizations". Goes on across sentences and paragraphs. */
export class Antecedents {
	#it: Antecedent | null = null;
	#person: readonly Named[] = [];
	#they: Antecedent | null = null;
	/** The body and others together, since the body last acted alone. */
	#together: Antecedent | null = null;
	#pair: readonly Named[] = [];
	#object: readonly Named[] = [];
	#nearest: Antecedent | null = null;
	#last: Antecedent | null = null;

	/** "РЕШИЛИ:" at the end of a paragraph: what the next ones hold is decided under it, until something else is told. */
	ruling: { readonly verb: Verb; readonly by: Antecedent | null } | null = null;
	/** "Предлагается:" at the end of a sentence: what is listed under it is proposed, and nothing rules it. */
	listing = false;

	/** "La Conférence," over the paragraphs that tell by their verbs alone what it resolves, until something else is told. */
	enacting: Antecedent | null = null;

	/** The body was the subject of a clause. */
	body(): void {
		this.#together = null;
		this.#it = theBody;
		this.#nearest = theBody;
		this.#last = theBody;
	}

	/** Parties, with the body or without, were the subject of a clause: the nearest subject is taken first. */
	subject(named: readonly Named[], body: boolean): void {
		const [only] = named;
		const people = named.filter(({ kind }) => kind === 'person' || kind === 'office');
		// Whoever comes newly into the story is nearer than whom somebody was asked for before.
		if (people.length === 1 && this.#person[0]?.name !== people[0]?.name) this.#object = [];
		if (people.length === 1) this.#person = people;
		this.#last = { body, named };
		if (named.length + (body ? 1 : 0) === 1 && only?.kind !== 'group') this.#nearest = { body, named };
		if (body || named.length > 1 || only?.kind === 'group') this.#they = { body, named };
		if (body && named.length > 0) this.#together = { body, named };
		if (named.length === 2) this.#pair = named;
		if (!body && named.length === 1 && only && only.kind !== 'person' && only.kind !== 'group')
			this.#it = { body, named };
	}

	/** Parties were named beside a verb: good for "he" and "both", less so for "they". */
	object(named: readonly Named[]): void {
		if (named.length > 0) {
			this.#object = named;
			this.#last = { body: false, named };
		}
		if (named.length === 2) this.#pair = named;
		const alone = this.#person.length === 0 || this.#nearest === theBody;
		if (named.length === 1 && named[0]?.kind === 'person' && alone) this.#person = named;
		if (this.#they === null && named.length > 1) this.#they = { body: false, named };
	}

	/** A person to whom something was said in the passive, by a body that is not named: "Mme Noir a été remerciée. Elle". */
	subjected(named: readonly Named[]): void {
		this.#nearest = { body: false, named };
	}

	/** Who was last spoken to, for "asked it to" and "lui a demandé". */
	addressed(): readonly Named[] {
		return this.#object;
	}

	/** Whom a pronoun behind a verb means: who was spoken to before, where they fit it, else as for a subject. */
	spokenTo(pronoun: Pronoun): readonly Named[] {
		const people = this.#object.every(({ kind }) => kind === 'person' || kind === 'office');
		const fits = {
			it: this.#object.length === 1 && !people,
			person: this.#object.length === 1 && people,
			// "invited the experts and encouraged them": all who sit there.
			they: this.#object.length > 1 || /^(?:group|body)$/u.test(this.#object[0]?.kind ?? ''),
			both: this.#object.length === 2,
			any: true,
			last: true,
		}[pronoun];
		return fits && this.#object.length > 0 ? this.#object : (this.of(pronoun)?.named ?? []);
	}

	/** Whom a pronoun means, or null if nothing before it fits; `together` prefers the body with others for "they". */
	of(pronoun: Pronoun, together = false): Antecedent | null {
		switch (pronoun) {
			case 'it':
				return this.#it;
			case 'person':
				return this.#person.length > 0 ? { body: false, named: this.#person } : null;
			case 'any':
				return this.#nearest;
			case 'last':
				return this.#last;
			case 'they':
				return (together ? this.#together : null) ?? this.#they;
			case 'both':
				return this.#pair.length === 2 ? { body: false, named: this.#pair } : this.#they;
		}
	}
}
