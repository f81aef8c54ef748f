import { z } from 'zod';
import { Succession } from '../../record/succession.ts';
import { action } from '../action.ts';

export const undoSuccession = action({
	name: 'succession.undo',
	method: 'post',
	path: '/successions/{id}/undo',
	summary: 'Takes back that a body goes on with what was open of another; it is that one’s again.',
	input: z.object({ id: z.string() }),
	output: Succession,
	run: (context, { id }) => context.store.successions.undo(id, { by: context.actor, recorded: context.now }),
});
