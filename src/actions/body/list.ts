import { z } from 'zod';
import { NextMeeting } from '../../record/standing.ts';
import { Day } from '../../record/time.ts';
import { type DocumentRow, dateOf } from '../../store/document.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { Change, recentChanges } from '../change/recent.ts';
import { endOf, rowsKnown, rowsOn } from '../document/rows.ts';
import { meetingsOf } from '../meeting/group.ts';
import { folded } from '../standing/fold.ts';
import { type Body, bodiesOf } from './found.ts';

/** A body as the home page lists it. */
export const BodyEntry = z.strictObject({
	id: z.string(),
	name: z.string(),
	/** The id of the body above it, or null at the top. */
	parent: z.string().nullable(),
	meetings: z.number().int().nonnegative(),
	documents: z.number().int().nonnegative(),
	/** The day of its newest document, or null where none is dated. */
	lastReport: Day.nullable(),
	nextMeeting: NextMeeting.nullable(),
});
export type BodyEntry = Readonly<z.infer<typeof BodyEntry>>;

export const listBodies = action({
	name: 'body.list',
	method: 'get',
	path: '/bodies',
	summary: 'The tree of bodies with their next meetings, and what changed lately in the record.',
	input: z.object({ ...days }),
	output: z.strictObject({ bodies: z.array(BodyEntry), changes: z.array(Change) }),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const rows = await rowsOn(context, when);
		const bodies: BodyEntry[] = [];
		for (const body of bodiesOf(await rowsKnown(context, when.known)))
			bodies.push(
				await entryOf(
					context,
					body,
					rows.filter((row) => row.body === body.id),
					when,
				),
			);
		return { bodies, changes: await recentChanges(context, endOf(when.known)) };
	},
});

async function entryOf(context: Context, body: Body, rows: readonly DocumentRow[], when: Days): Promise<BodyEntry> {
	return {
		id: body.id,
		name: body.name,
		parent: body.parent,
		meetings: meetingsOf(rows).length,
		documents: rows.length,
		lastReport:
			rows
				.map(dateOf)
				.filter((date) => date !== null)
				.sort()
				.at(-1) ?? null,
		nextMeeting: rows.length === 0 ? null : (await folded(context, body, when)).standing.nextMeeting,
	};
}
