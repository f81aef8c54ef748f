import { z } from 'zod';
import { KnownSuccession } from '../../record/succession.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { successionsOn } from './known.ts';

export const listSuccessions = action({
	name: 'succession.list',
	method: 'get',
	path: '/successions',
	summary: 'Which bodies go on with what was open of others, since when, and by which act or decision.',
	input: z.object({ body: z.string().optional().describe('Only what concerns this body.'), known: days.known }),
	output: z.array(KnownSuccession),
	run: async (context, { body, known: asked }) => {
		const { known } = daysOf(context, { known: asked });
		const all = await successionsOn(context, { on: '9999-12-31', known });
		if (body === undefined) return [...all];
		const { id } = findBody(bodiesOf(await rowsKnown(context, known)), body);
		return all.filter(({ from, to }) => from.id === id || to.id === id);
	},
});
