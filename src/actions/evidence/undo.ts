import { z } from 'zod';
import { Evidence } from '../../record/evidence.ts';
import { action } from '../action.ts';

export const undoEvidence = action({
	name: 'evidence.undo',
	method: 'post',
	path: '/evidence/{id}/undo',
	summary: 'Takes evidence back; its follow-up is again what the reports leave it at.',
	input: z.object({ id: z.string() }),
	output: Evidence,
	run: (context, { id }) => context.store.evidence.undo(id, { by: context.actor, recorded: context.now }),
});
