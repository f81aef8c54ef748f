import { z } from 'zod';
import { Instant } from './version.ts';

/** What a person says of two names: they are one party, or they are two. */
export const partyIdentityKinds = ['same', 'separate'] as const;
export const PartyIdentityKind = z.enum(partyIdentityKinds);
export type PartyIdentityKind = z.infer<typeof PartyIdentityKind>;

/**
 * What a person decided about who is who: a value of its own, that outlives the reading it was made on. It is about names, not
 * about places in a text: wherever they are met, in whatever order, they mean what a person said.
 */
export const PartyIdentity = z.strictObject({
	id: z.string(),
	/** The id of the body in whose documents the first is met: its bag brings the decision. */
	body: z.string(),
	kind: PartyIdentityKind,
	/** The name that stands for both where they are the same. */
	one: z.string(),
	other: z.string(),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type PartyIdentity = Readonly<z.infer<typeof PartyIdentity>>;

/** Why two parties may be one. */
export const suggestionReasons = ['initials', 'acronym', 'spelling', 'title'] as const;

export const PartySuggestion = z.strictObject({
	/** The ids and names of both, the fuller first. */
	one: z.strictObject({ id: z.string(), name: z.string() }),
	other: z.strictObject({ id: z.string(), name: z.string() }),
	reason: z.enum(suggestionReasons),
	/** The reason in words. */
	why: z.string(),
});
export type PartySuggestion = Readonly<z.infer<typeof PartySuggestion>>;
