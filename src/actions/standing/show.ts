import { z } from 'zod';
import { Standing } from '../../record/standing.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { folded } from './fold.ts';

export const showStanding = action({
	name: 'standing.show',
	method: 'get',
	path: '/bodies/{body}/standing',
	summary:
		'What stands of a body on a day, as known on a day: programme, follow-ups, events, proposals, contributions.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: Standing,
	run: async (context, input) => {
		const when = daysOf(context, input);
		const body = findBody(bodiesOf(await rowsKnown(context, when.known)), input.body);
		return (await folded(context, body, when)).standing;
	},
});
