import { z } from 'zod';
import { BodyIdentity } from '../../record/body-identity.ts';
import { action } from '../action.ts';

export const undoBodyIdentity = action({
	name: 'body.undo',
	method: 'post',
	path: '/body-identities/{id}/undo',
	summary: 'Takes back that two bodies are one; each has its own reports again.',
	input: z.object({ id: z.string() }),
	output: BodyIdentity,
	run: (context, { id }) => context.store.bodyIdentities.undo(id, { by: context.actor, recorded: context.now }),
});
