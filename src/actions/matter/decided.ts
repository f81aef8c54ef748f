import { z } from 'zod';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { endOf, rowsKnown } from '../document/rows.ts';
import { knownMatters } from './known.ts';

/** What a person decided about a matter, with whether it still finds what it is about. */
export const MatterCorrectionEntry = z.strictObject({ correction: MatterCorrection, placed: z.boolean() });
export type MatterCorrectionEntry = Readonly<z.infer<typeof MatterCorrectionEntry>>;

export const listMatterCorrections = action({
	name: 'matter.decided',
	method: 'get',
	path: '/matter-corrections',
	summary: 'What persons decided about matters, the newest first, and which of it no longer finds its words.',
	input: z.object({ body: z.string().optional(), known: days.known }),
	output: z.array(MatterCorrectionEntry),
	run: async (context, input) => {
		const { known } = daysOf(context, { known: input.known });
		const all = await context.store.matterCorrections.list(endOf(known));
		const bodies = bodiesOf(await rowsKnown(context, known));
		const only = input.body === undefined ? null : findBody(bodies, input.body).id;
		const asked = all.filter(({ body }) => only === null || body === only);
		const lost = new Set<string>();
		for (const body of new Set(asked.map((each) => each.body)))
			for (const { id } of bodies.some((each) => each.id === body)
				? (await knownMatters(context, { body, known })).unplaced
				: asked.filter((each) => each.body === body))
				lost.add(id);
		return asked.toReversed().map((correction) => ({ correction, placed: !lost.has(correction.id) }));
	},
});
