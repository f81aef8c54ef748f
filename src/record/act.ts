import { z } from 'zod';
import { Effect } from './effect.ts';
import { MeetingTime, When } from './time.ts';

/** The six kinds of act (contract: what counts as an act). */
export const actKinds = [
	'decision',
	'directive',
	'commitment',
	'information',
	'deliberation',
	'acknowledgement',
] as const;
export const ActKind = z.enum(actKinds);
export type ActKind = z.infer<typeof ActKind>;

/** Kinds of act that bind somebody: what a meeting decided, asked for, took on. */
export const bindingKinds: ReadonlySet<ActKind> = new Set(['decision', 'directive', 'commitment']);

const Offset = z.number().int().nonnegative();
const PlaceSchema = z.strictObject({ start: Offset, end: Offset });

/** An operative statement: one verb by one actor in one main clause, with its exact words. */
export const Act = z.strictObject({
	/** Its address within the document: the paragraph and its order there, `5.2`. */
	id: z.string(),
	paragraph: z.string(),
	kind: ActKind,
	/** The lemma of the printed verb, in the language of the paragraph. */
	verb: z.string(),
	/** Resolved names, never a pronoun. */
	actor: z.array(z.string()),
	/** True where no actor is printed and the passive implies the body. */
	actorImplied: z.boolean(),
	addressee: z.array(z.string()),
	/** The exact words of what was decided, asked, said; white space folded. */
	content: z.string(),
	when: When.nullable(),
	/** "at its next session": kept as data until that meeting has dates. */
	whenMeeting: MeetingTime.nullable(),
	place: z.string().nullable(),
	/** What must come true first, in exact words. */
	conditions: z.array(z.string()),
	negated: z.boolean(),
	/** The words that make this act, in UTF-16 code units of the decoded text. */
	start: Offset,
	end: Offset,
	/** Where its parts stand. */
	at: z.strictObject({
		verb: PlaceSchema,
		content: PlaceSchema.nullable(),
		actor: z.array(PlaceSchema),
		addressee: z.array(PlaceSchema),
		when: PlaceSchema.nullable(),
		place: PlaceSchema.nullable(),
		conditions: z.array(PlaceSchema),
	}),
	/** How sure the reader is. A person checks `doubtful` first. */
	sure: z.enum(['sure', 'likely', 'doubtful']),
	/** Which rule found it, for example `active`, `passive`, `letter`, `label`. */
	rule: z.string(),
	/** The act that this one repeats (an executive summary, an annex), else null. */
	repeats: z.string().nullable(),
	effects: z.array(Effect),
	/** What a person did with it, if one did: then it is as that person says, and sure. */
	person: z.enum(['confirmed', 'changed', 'added']).optional(),
});
export type Act = Readonly<z.infer<typeof Act>>;
