import { z } from 'zod';
import { Act } from './act.ts';
import { Instant } from './version.ts';

/** What a person does with an act: says it is right, says what is wrong, says it is none, says one was missed. */
export const correctionKinds = ['confirm', 'change', 'reject', 'add'] as const;
export const CorrectionKind = z.enum(correctionKinds);
export type CorrectionKind = z.infer<typeof CorrectionKind>;

/** What a person can judge of an act: all of it but its address, its places and how the reader came to it. */
export const ActFacts = Act.pick({
	kind: true,
	verb: true,
	actor: true,
	actorImplied: true,
	addressee: true,
	content: true,
	when: true,
	whenMeeting: true,
	place: true,
	conditions: true,
	negated: true,
});
export type ActFacts = Readonly<z.infer<typeof ActFacts>>;

const Offset = z.number().int().nonnegative();

/** The words of an act, anchored so that they are found again in another text (W3C Web Annotation selectors). */
export const Target = z.strictObject({
	/** The paragraph's number, as the reading had it. */
	paragraph: z.string(),
	/** TextQuoteSelector: the words themselves and what stood around them, white space folded, page furniture left out. */
	quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
	/** TextPositionSelector: where they stood, in UTF-16 code units of the decoded text. */
	position: z.strictObject({ start: Offset, end: Offset }),
	/** True if the words stood only once in that text. */
	alone: z.boolean(),
});
export type Target = Readonly<z.infer<typeof Target>>;

/** What a person decided about an act: a value of its own, that outlives the reading it was made on. */
export const Correction = z.strictObject({
	id: z.string(),
	/** The document, whatever its version. */
	document: z.string(),
	kind: CorrectionKind,
	target: Target,
	/** The act as the person saw it; null for one that was added. */
	read: ActFacts.nullable(),
	/** What the person says of it: the fields that differ; all of them for an added act, none to confirm or reject. */
	body: ActFacts.partial(),
	/** Where the parts of the act stand, counted in `target.quote.exact`; those outside it are left out. */
	at: Act.shape.at,
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type Correction = Readonly<z.infer<typeof Correction>>;
