import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import type { KnownSuccession } from '../../record/succession.ts';
import { action, days, daysOf } from '../action.ts';
import { idNow, rowsKnown } from '../document/rows.ts';
import { successionsOn } from '../succession/known.ts';
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
		// What was open of one body is with the one that goes on.
		for (const { from, to } of byDay(await successionsOn(context, when))) if (near.has(from.id)) near.add(to.id);
		const bodies = standingBodies(rows).filter((body) => near.has(body.id));
		const found = (await followUpsOf(context, bodies, when)).find((each) => each.id === id);
		if (found !== undefined) return found;
		throw new Refusal('not-found', `No follow-up “${id}” is there on ${when.on}, as known on ${when.known}.`);
	},
});

const byDay = (all: readonly KnownSuccession[]): readonly KnownSuccession[] =>
	[...all].sort((a, b) => (a.day < b.day ? -1 : 1));
