import { z } from 'zod';
import { Target } from './correction.ts';
import { Day } from './time.ts';
import { Instant } from './version.ts';

/** What evidence shows of something owed: that it is done, under way, given up, no longer waits; or no more than its words. */
export const evidenceKinds = ['done', 'in progress', 'dropped', 'condition met', 'note'] as const;
export const EvidenceKind = z.enum(evidenceKinds, {
	error: () => `evidence is one of ${evidenceKinds.join(', ')}`,
});
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** What a person noted about a follow-up: a value of its own, that outlives the reading it was made on. */
export const Evidence = z.strictObject({
	id: z.string(),
	/** The document whose act opened the follow-up, whatever its version. */
	document: z.string(),
	/** The follow-up, by the words of the act that opened it. */
	of: z.strictObject({
		target: Target,
		/** What is owed, as it was read then: an act may open several. */
		what: z.string(),
		/** Which effect of the act it was, from 0. */
		place: z.number().int().nonnegative(),
	}),
	kind: EvidenceKind,
	/** The day from which it holds. */
	date: Day,
	words: z.string(),
	link: z.string().nullable(),
	/** The condition that is met, as printed; null for any other kind. */
	condition: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type Evidence = Readonly<z.infer<typeof Evidence>>;

/** Evidence as a follow-up cites it. */
export const CitedEvidence = Evidence.pick({
	id: true,
	kind: true,
	date: true,
	words: true,
	link: true,
	condition: true,
	by: true,
	recorded: true,
});
export type CitedEvidence = Readonly<z.infer<typeof CitedEvidence>>;

/** Evidence with the follow-up that its words lead to, in the version that is folded. */
export interface PlacedEvidence {
	readonly evidence: Evidence;
	/** The id of the follow-up. */
	readonly of: string;
}
