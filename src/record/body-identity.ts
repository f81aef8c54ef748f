import { z } from 'zod';
import { Instant } from './version.ts';

/**
 * What a person said of two bodies: that they are one, because it was renamed, took over from the other, or is spelled in two
 * ways. From then on the reports of the other are those of the body, on every day.
 */
export const BodyIdentity = z.strictObject({
	id: z.string(),
	/** The id of the body that stands for both. */
	body: z.string(),
	kind: z.literal('same'),
	name: z.string(),
	/** The id and the name of the other. */
	other: z.string(),
	otherName: z.string(),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type BodyIdentity = Readonly<z.infer<typeof BodyIdentity>>;

/** Two bodies that may be one. */
export const BodySuggestion = z.strictObject({
	/** The one with the newer report. */
	body: z.strictObject({ id: z.string(), name: z.string() }),
	other: z.strictObject({ id: z.string(), name: z.string() }),
	/** In words. */
	why: z.string(),
});
export type BodySuggestion = Readonly<z.infer<typeof BodySuggestion>>;
