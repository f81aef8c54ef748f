import type { Reading } from '../../record/reading.ts';
import type { Kept } from '../../store/document.ts';
import { action, type Context } from '../action.ts';
import { refreshKept } from '../search/refresh.ts';
import { FileInput } from './file.ts';
import { ImportOutcome } from './outcome.ts';
import { fileRead } from './reading.ts';

/** What to tell the person whose file was kept. */
export const outcomeOf = (kept: Kept, reading: Reading): ImportOutcome => ({
	document: kept.document,
	version: kept.version,
	outcome: kept.outcome,
	acts: reading.acts.length,
	paragraphs: reading.paragraphs.length,
	notes: reading.notes,
});

/** Keeps a file that was read. */
export async function keepRead(context: Context, bytes: Uint8Array, reading: Reading): Promise<ImportOutcome> {
	const kept = await context.store.documents.keep({ reading, bytes, by: context.actor, recorded: context.now });
	if (kept.outcome === 'new version') await refreshKept(context, kept.document);
	return outcomeOf(kept, reading);
}

export const importDocument = action({
	name: 'document.import',
	method: 'post',
	path: '/documents',
	summary: 'Reads a file and keeps it in the record; the same bytes twice change nothing.',
	input: FileInput,
	output: ImportOutcome,
	run: async (context, { name, bytes }) => {
		const { reading } = await fileRead(context, bytes, name);
		return keepRead(context, bytes, reading);
	},
});
