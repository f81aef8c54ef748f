import { readingOf } from '../../read/reading.ts';
import type { Reading } from '../../record/reading.ts';
import type { Kept } from '../../store/document.ts';
import { action } from '../action.ts';
import { FileInput } from './file.ts';
import { ImportOutcome } from './outcome.ts';

/** What to tell the person whose file was kept. */
export const outcomeOf = (kept: Kept, reading: Reading): ImportOutcome => ({
	document: kept.document,
	version: kept.version,
	outcome: kept.outcome,
	acts: reading.acts.length,
	paragraphs: reading.paragraphs.length,
	notes: reading.notes,
});

export const importDocument = action({
	name: 'document.import',
	method: 'post',
	path: '/documents',
	summary: 'Reads a file and keeps it in the record; the same bytes twice change nothing.',
	input: FileInput,
	output: ImportOutcome,
	run: async (context, { name, bytes }) => {
		const { reading } = await readingOf(bytes, name);
		const kept = await context.store.documents.keep({ reading, bytes, by: context.actor, recorded: context.now });
		return outcomeOf(kept, reading);
	},
});
