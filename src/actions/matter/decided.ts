import { z } from 'zod';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { bodiesOf, decidedAbout, findBody } from '../body/found.ts';
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
		const all = await context.store.matterCorrections.list(endOf(known));
		const asked = input.body === undefined ? all : decidedAbout(findBody(bodies, input.body), all);
		const unplaced = new Set<string>();
		const placeable = new Set<string>();
		for (const body of bodies) {
			const own = decidedAbout(body, asked);
			for (const { id } of own) placeable.add(id);
			if (own.length > 0) for (const id of await unplacedOf(context, body.id, known)) unplaced.add(id);
		}
		const placed = ({ id }: MatterCorrection): boolean => placeable.has(id) && !unplaced.has(id);
		return asked.toReversed().map((correction) => ({ correction, placed: placed(correction) }));
	},
});

const unplacedOf = async (context: Context, body: string, known: string): Promise<ReadonlySet<string>> =>
	new Set((await knownMatters(context, { body, known })).unplaced.map(({ id }) => id));
