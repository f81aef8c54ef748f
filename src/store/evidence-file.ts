import { hashOf } from './log.ts';
import type { Database } from './tables.ts';

/** The files that evidence came with, each once, by the hash of its bytes: evidence that holds one is in the log, and names it by that hash. */
export interface EvidenceFileStore {
	/** Keeps a file and gives its hash; the same bytes twice change nothing. */
	readonly keep: (bytes: Uint8Array) => Promise<string>;
	/** The bytes of a hash, or null. */
	readonly read: (sha256: string) => Promise<Uint8Array | null>;
}

export const evidenceFileStore = (db: Database): EvidenceFileStore => ({
	keep: (bytes) => putEvidenceFile(db, bytes),
	read: (sha256) => evidenceFileOf(db, sha256),
});

export async function putEvidenceFile(db: Database, bytes: Uint8Array): Promise<string> {
	const sha256 = hashOf(bytes);
	await db
		.insertInto('evidence_file')
		.values({ sha256, bytes })
		.onConflict((conflict) => conflict.column('sha256').doNothing())
		.execute();
	return sha256;
}

export async function evidenceFileOf(db: Database, sha256: string): Promise<Uint8Array | null> {
	const rows = db.selectFrom('evidence_file').select('bytes').where('sha256', '=', sha256);
	return (await rows.executeTakeFirst())?.bytes ?? null;
}
