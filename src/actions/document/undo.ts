import { z } from 'zod';
import { DocumentIdentity } from '../../record/document-identity.ts';
import { action } from '../action.ts';

export const undoDocumentIdentity = action({
	name: 'document.undo',
	method: 'post',
	path: '/document-identities/{id}/undo',
	summary: 'Takes back what was said of two documents; each stands for itself again.',
	input: z.object({ id: z.string() }),
	output: DocumentIdentity,
	run: (context, { id }) => context.store.documentIdentities.undo(id, { by: context.actor, recorded: context.now }),
});
