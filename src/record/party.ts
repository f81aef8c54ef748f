import { z } from 'zod';

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
