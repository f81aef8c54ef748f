import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { action, days, daysOf } from '../action.ts';
import { idNow, rowsKnown } from '../document/rows.ts';
import { FollowUpEntry, followUpsOf, standingBodies } from './entry.ts';

export const showFollowUp = action({
	name: 'follow-up.show',
	method: 'get',
	path: '/follow-ups/{followUp}',
	summary: 'One thing that is owed, with what the reports and persons say of it.',
	input: z.object({ followUp: z.string().describe('The id of the follow-up.'), ...days }),
	output: FollowUpEntry,
	run: async (context, { followUp, ...asked }) => {
		const when = daysOf(context, asked);
		const rows = await rowsKnown(context, when.known);
		const id = idNow(rows, followUp);
		const near = new Set(rows.filter(({ document }) => id.startsWith(`${document}-`)).map(({ body }) => body));
		const bodies = standingBodies(rows).filter((body) => near.has(body.id));
		const found = (await followUpsOf(context, bodies, when)).find((each) => each.id === id);
		if (found !== undefined) return found;
		throw new Refusal('not-found', `No follow-up “${id}” is there on ${when.on}, as known on ${when.known}.`);
	},
});
