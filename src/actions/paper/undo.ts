import { z } from 'zod';
import { PaperEdit } from '../../record/paper-edit.ts';
import { action } from '../action.ts';

export const undoPaperEdit = action({
	name: 'paper.undo',
	method: 'post',
	path: '/paper-edits/{id}/undo',
	summary: 'Takes back what a person wrote into a paper; what stood there before stands there again.',
	input: z.object({ id: z.string() }),
	output: PaperEdit,
	run: (context, { id }) => context.store.paperEdits.undo(id, { by: context.actor, recorded: context.now }),
});
