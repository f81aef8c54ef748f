import { z } from 'zod';
import type { Act } from './act.ts';
import type { Reading } from './reading.ts';

/** Whoever acts or is addressed. */
export const partyKinds = ['person', 'office', 'secretariat', 'government', 'organisation', 'group', 'body'] as const;

/** A party as one document knows it, under its fullest name. */
export const Party = z.strictObject({
	name: z.string(),
	kind: z.enum(partyKinds),
	/** Every spelling met, the fullest first: `["Mr. Chris Walker", "Mr. C. Walker"]`. */
	spellings: z.array(z.string()),
	/** Whom a person speaks for, where the text says: a country, an organisation. */
	affiliation: z.string().nullable(),
	/** The first place that names it. */
	start: z.number().int().nonnegative(),
	end: z.number().int().nonnegative(),
});
export type Party = Readonly<z.infer<typeof Party>>;
export type PartyKind = Party['kind'];

/**
 * All that a reading names: its parties, and whoever its acts and their effects name besides them (the body itself,
 * a possible donor), so that no name leads nowhere.
 */
export function partiesNamed({ parties, bodies, acts }: Reading): readonly Party[] {
	const known = new Set(parties.flatMap(({ name, spellings }) => [name, ...spellings]));
	const more = new Map<string, Party>();
	for (const act of acts)
		for (const name of namesIn(act))
			if (!known.has(name) && !more.has(name)) more.set(name, partyCalled(name, bodies, act));
	return [...parties, ...more.values()];
}

const namesIn = ({ actor, addressee, effects }: Act): readonly string[] => [
	...actor,
	...addressee,
	...effects.flatMap((effect) => {
		if (effect.kind === 'owes') return effect.owner;
		return effect.kind === 'contribution' ? [effect.party] : [];
	}),
];

function partyCalled(name: string, bodies: readonly string[], { start, end }: Act): Party {
	const kind = bodies.includes(name) ? 'body' : /\bGovernment\b/u.test(name) ? 'government' : 'organisation';
	return { name, kind, spellings: [name], affiliation: null, start, end };
}
