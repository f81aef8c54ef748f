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

/** A file that evidence came with; its bytes are kept by their hash. */
export const EvidenceFile = z.strictObject({
	/** As it was called where it came from, without its folder. */
	name: z.string(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/u),
	/** In bytes. */
	length: z.number().int().positive(),
});
export type EvidenceFile = Readonly<z.infer<typeof EvidenceFile>>;

/** The hash of the file that evidence names, as its JSON was kept; null where it came without one. */
export function fileNamedIn(json: string): string | null {
	const named = z.object({ file: EvidenceFile.optional() }).safeParse(JSON.parse(json));
	return named.success ? (named.data.file?.sha256 ?? null) : null;
}

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
	/** Absent where it came without one. */
	file: EvidenceFile.optional(),
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
	file: true,
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
