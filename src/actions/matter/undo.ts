import { z } from 'zod';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { action } from '../action.ts';

export const undoMatterCorrection = action({
	name: 'matter.undo',
	method: 'post',
	path: '/matter-corrections/{id}/undo',
	summary: 'Takes a join, a split or a new title of a matter back.',
	input: z.object({ id: z.string() }),
	output: MatterCorrection,
	run: (context, { id }) => context.store.matterCorrections.undo(id, { by: context.actor, recorded: context.now }),
});
