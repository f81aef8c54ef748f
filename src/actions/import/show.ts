import { z } from 'zod';
import { Reading } from '../../record/reading.ts';
import { action, type Context } from '../action.ts';
import { ImportOutcome } from '../document/outcome.ts';
import { treeOfFile } from '../document/reading.ts';
import { findImport, ImportEntry } from './entry.ts';

export const ImportShown = ImportEntry.extend({
	reading: Reading.nullable(),
	/** The decoded text that all offsets count in; null once it was kept or discarded. */
	text: z.string().nullable(),
	/** What keeping it would do now; null unless it waits to be kept. */
	outcome: ImportOutcome.pick({ document: true, version: true, outcome: true }).nullable(),
});
export type ImportShown = Readonly<z.infer<typeof ImportShown>>;

export const showImport = action({
	name: 'import.show',
	method: 'get',
	path: '/imports/{id}',
	summary: 'A file before it is kept: its reading, its notes, and what keeping it would do.',
	input: z.object({ id: z.string() }),
	output: ImportShown,
	run: async (context, { id }) => {
		const entry = await findImport(context, id);
		const reading = await context.store.imports.reading(id);
		const waits = entry.status === 'read' && reading !== null;
		return {
			...entry,
			reading,
			text: waits ? await textOf(context, id, entry.name) : null,
			outcome: waits ? await context.store.documents.foresee(reading) : null,
		};
	},
});

async function textOf(context: Context, id: string, name: string): Promise<string | null> {
	const bytes = await context.store.imports.bytes(id);
	return bytes === null ? null : (await treeOfFile(context, bytes, name)).text;
}
