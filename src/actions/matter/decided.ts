import { z } from 'zod';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { action, type Context, days, daysOf } from '../action.ts';
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
		const bodies = bodiesOf(await rowsKnown(context, known));
		const only = input.body === undefined ? undefined : findBody(bodies, input.body).id;
		const asked = await context.store.matterCorrections.list(endOf(known), only);
		const unplaced = new Map<string, ReadonlySet<string>>();
		for (const { id } of bodies)
			if (asked.some(({ body }) => body === id)) unplaced.set(id, await unplacedOf(context, id, known));
		const placed = ({ id, body }: MatterCorrection): boolean => unplaced.get(body)?.has(id) === false;
		return asked.toReversed().map((correction) => ({ correction, placed: placed(correction) }));
	},
});

const unplacedOf = async (context: Context, body: string, known: string): Promise<ReadonlySet<string>> =>
	new Set((await knownMatters(context, { body, known })).unplaced.map(({ id }) => id));
