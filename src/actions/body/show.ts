import { z } from 'zod';
import { Standing } from '../../record/standing.ts';
import { action, days, daysOf } from '../action.ts';
import { rowsKnown, rowsOn, summaryOf } from '../document/rows.ts';
import { DocumentSummary } from '../document/summary.ts';
import { meetingsOf } from '../meeting/group.ts';
import { MeetingSummary } from '../meeting/summary.ts';
import { folded } from '../standing/fold.ts';
import { bodiesOf, chainOf, findBody } from './found.ts';
import { BodyName } from './name.ts';

export const showBody = action({
	name: 'body.show',
	method: 'get',
	path: '/bodies/{body}',
	summary: 'A body: its place in the tree, its meetings and documents, and its standing.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: z.strictObject({
		id: z.string(),
		name: z.string(),
		acronym: z.string(),
		/** What its own documents call it. */
		aliases: z.array(z.string()),
		/** The part of a symbol that its papers share, or null where they have none. */
		/** The ids of bodies that persons said are this one. */
		formerly: z.array(z.string()),
		symbolRoot: z.string().nullable(),
		/** The bodies above it, top down. */
		chain: z.array(BodyName),
		children: z.array(BodyName),
		/** The newest first. */
		meetings: z.array(MeetingSummary),
		documents: z.array(DocumentSummary),
		standing: Standing,
	}),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const bodies = bodiesOf(await rowsKnown(context, when.known));
		const body = findBody(bodies, input.body);
		const rows = (await rowsOn(context, when)).filter((row) => row.body === body.id);
		const { standing } = await folded(context, body, when);
		return {
			id: body.id,
			name: body.name,
			acronym: body.acronym,
			aliases: [...body.aliases],
			formerly: [...body.formerly],
			symbolRoot: body.symbolRoot,
			chain: [...chainOf(bodies, body)],
			children: bodies.filter((each) => each.parent === body.id).map(({ id, name }) => ({ id, name })),
			meetings: [...meetingsOf(rows)],
			documents: rows.map(summaryOf),
			standing,
		};
	},
});
