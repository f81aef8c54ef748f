import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { action } from '../action.ts';
import { findImport } from './entry.ts';

export const discardImport = action({
	name: 'import.discard',
	method: 'post',
	path: '/imports/{id}/discard',
	summary: 'Forgets a file that was taken in; the record is not changed.',
	input: z.object({ id: z.string() }),
	output: z.strictObject({ id: z.string() }),
	run: async (context, { id }) => {
		const entry = await findImport(context, id);
		if (entry.status === 'kept')
			throw new Refusal('conflict', `“${entry.name}” is in the record already, so it can't be discarded.`);
		await context.store.imports.discard(id, { by: context.actor, recorded: context.now });
		return { id };
	},
});
