import { z } from 'zod';
import { Target } from './correction.ts';
import { matterNouns } from './matter-noun.ts';
import { Instant } from './version.ts';

/** What a person does with matters: makes two one, takes things out into one of their own, gives one another title. */
export const matterCorrectionKinds = ['join', 'split', 'rename'] as const;
export const MatterCorrectionKind = z.enum(matterCorrectionKinds);
export type MatterCorrectionKind = z.infer<typeof MatterCorrectionKind>;

/** A thing of a matter by the words of the act that opened it: ids are made of titles, and those change. */
export const MatterAnchor = z.strictObject({
	/** The id of the document, whatever its version. */
	document: z.string(),
	target: Target,
	/** One act may open several things: its noun and title tell which was meant. */
	noun: z.enum(matterNouns),
	title: z.string(),
});
export type MatterAnchor = Readonly<z.infer<typeof MatterAnchor>>;

/** What a person decided about a matter: a value of its own, that outlives the reading it was made on. */
export const MatterCorrection = z.strictObject({
	id: z.string(),
	/** The id of the body before which the matter was looked at. */
	body: z.string(),
	kind: MatterCorrectionKind,
	/** What opened the matter. */
	matter: MatterAnchor,
	/** `join`: what opened the matter that becomes part of it; `split`: what goes out of it; `rename`: nothing. */
	parts: z.array(MatterAnchor),
	/** `split` and `rename`: the title that a person gave. */
	title: z.string().nullable(),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type MatterCorrection = Readonly<z.infer<typeof MatterCorrection>>;
