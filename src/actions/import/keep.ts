import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { action } from '../action.ts';
import { outcomeOf } from '../document/import.ts';
import { ImportOutcome } from '../document/outcome.ts';
import { findImport } from './entry.ts';

export const keepImport = action({
	name: 'import.keep',
	method: 'post',
	path: '/imports/{id}/keep',
	summary: 'Puts a file that was looked at into the record.',
	input: z.object({ id: z.string() }),
	output: ImportOutcome,
	run: async (context, { id }) => {
		const entry = await findImport(context, id);
		const reading = await context.store.imports.reading(id);
		if (entry.status !== 'read' || reading === null)
			throw new Refusal('conflict', `“${entry.name}” is ${entry.status}, so it can't be kept. Import the file again.`);
		const kept = await context.store.imports.keep(id, { by: context.actor, recorded: context.now });
		return outcomeOf(kept, reading);
	},
});
