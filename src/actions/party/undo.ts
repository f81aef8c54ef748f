import { z } from 'zod';
import { PartyIdentity } from '../../record/party-identity.ts';
import { action } from '../action.ts';

export const undoPartyIdentity = action({
	name: 'party.undo',
	method: 'post',
	path: '/party-identities/{id}/undo',
	summary: 'Takes back what was decided about who is who.',
	input: z.object({ id: z.string() }),
	output: PartyIdentity,
	run: (context, { id }) => context.store.partyIdentities.undo(id, { by: context.actor, recorded: context.now }),
});
