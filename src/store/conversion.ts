import { hashOf } from './log.ts';
import type { Database } from './tables.ts';

/**
 * What files of old Office programs were turned into to be read. All offsets of their readings count in that, and another
 * version of the program that turns them might give another text: so it is kept with the record.
 */
export interface ConversionStore {
	/** The .docx that a file was turned into, or null. */
	readonly find: (bytes: Uint8Array) => Promise<Uint8Array | null>;
	/** Keeps it; the first one stays. */
	readonly keep: (bytes: Uint8Array, docx: Uint8Array) => Promise<void>;
}

export const conversionStore = (db: Database): ConversionStore => ({
	find: async (bytes) => {
		const rows = db.selectFrom('conversion').select('docx').where('sha256', '=', hashOf(bytes));
		return (await rows.executeTakeFirst())?.docx ?? null;
	},
	keep: async (bytes, docx) => {
		await db
			.insertInto('conversion')
			.values({ sha256: hashOf(bytes), docx })
			.onConflict((conflict) => conflict.column('sha256').doNothing())
			.execute();
	},
});

/** Lets go of the conversion of a file that did not come into the record. */
export async function dropConversion(tx: Database, bytes: Uint8Array): Promise<void> {
	const sha256 = hashOf(bytes);
	const kept = await tx.selectFrom('source').select('sha256').where('sha256', '=', sha256).executeTakeFirst();
	if (kept === undefined) await tx.deleteFrom('conversion').where('sha256', '=', sha256).execute();
}
