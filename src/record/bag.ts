import { z } from 'zod';
import type { DecisionKind } from './decision.ts';
import { Instant } from './version.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/u);

/** An entry of the log that belongs to another body: only its place in the chain is told. */
export const SealedEntry = z.strictObject({ seq: z.number().int().positive(), previous: Hash, hash: Hash });
export type SealedEntry = Readonly<z.infer<typeof SealedEntry>>;

/** An entry of the log as it was written. */
export const ToldEntry = SealedEntry.extend({
	recorded: Instant,
	by: z.string(),
	action: z.string(),
	payload: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type ToldEntry = Readonly<z.infer<typeof ToldEntry>>;

export const BagEntry = z.union([ToldEntry, SealedEntry]);
export type BagEntry = Readonly<z.infer<typeof BagEntry>>;

/** One version of a document: its bytes as they came in, and its reading as the JSON that the log has the hash of. */
export interface BaggedVersion {
	readonly version: number;
	/** The name of the file it came in. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly reading: string;
}

/** What of a document is not in its versions. */
export const BaggedIdentity = z.strictObject({ id: z.string(), identity: z.string() });

export interface BaggedDocument extends Readonly<z.infer<typeof BaggedIdentity>> {
	/** The oldest first. */
	readonly versions: readonly BaggedVersion[];
}

/** What a person decided as the JSON that the log has the hash of; who decided it when stands in the log. */
export interface BaggedDecision {
	readonly id: number;
	readonly json: string;
}

/** The whole record of one body, as it goes into a bag and comes out of it. */
export interface BaggedRecord extends Readonly<Record<DecisionKind, readonly BaggedDecision[]>> {
	/** From the first entry there is to the last that concerns the body. */
	readonly log: readonly BagEntry[];
	readonly documents: readonly BaggedDocument[];
	/** The files that evidence came with, by their hash. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}
