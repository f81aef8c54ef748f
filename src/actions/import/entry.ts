import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Instant } from '../../record/version.ts';
import { importStatuses, type StagedImport } from '../../store/import.ts';
import type { Context } from '../action.ts';

/** A file on its way into the record. */
export const ImportEntry = z.strictObject({
	id: z.string(),
	name: z.string(),
	status: z.enum(importStatuses),
	/** Why it can't be read, or why it still waits, for a person. */
	sentence: z.string().nullable(),
	by: z.string(),
	at: Instant,
	/** The document it became. */
	document: z.string().nullable(),
});
export type ImportEntry = Readonly<z.infer<typeof ImportEntry>>;

/** The import of an id, or a Refusal. */
export async function findImport(context: Context, id: string): Promise<StagedImport> {
	const found = await context.store.imports.find(id);
	if (found !== null) return found;
	throw new Refusal('not-found', `There is no import “${id}”. The list of imports shows what waits.`);
}
