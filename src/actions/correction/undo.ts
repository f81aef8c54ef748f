import { z } from 'zod';
import { Correction } from '../../record/correction.ts';
import { action } from '../action.ts';
import { refreshSearch } from '../search/refresh.ts';

export const undoCorrection = action({
	name: 'correction.undo',
	method: 'post',
	path: '/corrections/{id}/undo',
	summary: 'Takes a correction back; what it had laid aside holds again.',
	input: z.object({ id: z.string() }),
	output: Correction,
	run: async (context, { id }) => {
		const undone = await context.store.corrections.undo(id, { by: context.actor, recorded: context.now });
		await refreshSearch(context, undone.document, undone.superseded ?? context.now);
		return undone;
	},
});
