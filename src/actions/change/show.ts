import { z } from 'zod';
import { changesOf } from '../../derive/change.ts';
import { dayBefore } from '../../derive/schedule.ts';
import { papersOf } from '../../derive/timeline.ts';
import { StandingChange } from '../../record/change.ts';
import { Day } from '../../record/time.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { folded, foldInput, rowsFolded } from '../standing/fold.ts';

export const showChanges = action({
	name: 'change.show',
	method: 'get',
	path: '/bodies/{body}/changes',
	summary: 'What was added, moved, closed and corrected in the record of a body between two days.',
	input: z.object({
		body: z.string().describe('Name, id, acronym or symbol root of a body.'),
		from: Day.optional().describe('The earlier day. Default: the day before the last report counts.'),
		knownFrom: Day.optional().describe('What the record held of the earlier day on this day. Default: as known.'),
		...days,
	}),
	output: z.strictObject({
		body: BodyName,
		from: Day,
		knownFrom: Day,
		on: Day,
		known: Day,
		changes: z.array(StandingChange),
	}),
	run: async (context, { body: asked, from, knownFrom, ...raw }) => {
		const when = daysOf(context, raw);
		const { id, name } = findBody(bodiesOf(await rowsKnown(context, when.known)), asked);
		const body = { id, name };
		const earlier = {
			on: from ?? (await beforeLastReport(context, body, when)),
			known: knownFrom ?? when.known,
		};
		const { standing: before } = await folded(context, body, earlier);
		const { standing: learnt } = await folded(context, body, { on: earlier.on, known: when.known });
		const { standing: after } = await folded(context, body, when);
		return {
			body,
			from: earlier.on,
			knownFrom: earlier.known,
			...when,
			changes: changesOf({ before, learnt, after, had: await citedThen(context, body, earlier) }),
		};
	},
});

/** The day before the newest report counts: then the question is what that report changed. */
async function beforeLastReport(context: Context, body: BodyName, when: Days): Promise<string> {
	const papers = papersOf(await foldInput(context, body, when, await rowsFolded(context, body, when)));
	return dayBefore(papers.at(-1)?.day ?? when.on);
}

/** How the documents that a record had are cited. */
async function citedThen(context: Context, body: BodyName, days: Days): Promise<ReadonlySet<string>> {
	const rows = await rowsFolded(context, body, days);
	return new Set(rows.map(({ document, facts }) => facts.symbol ?? document));
}
