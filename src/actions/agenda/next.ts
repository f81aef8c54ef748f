import { z } from 'zod';
import { NextAgenda } from '../../record/agenda.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { folded } from '../standing/fold.ts';

export const nextAgenda = action({
	name: 'agenda.next',
	method: 'get',
	path: '/bodies/{body}/agenda/next',
	summary: 'The agenda that the record proposes for the next meeting of a body, each item with its reasons.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: NextAgenda,
	run: async (context, input) => {
		const when = daysOf(context, input);
		const body = findBody(bodiesOf(await rowsKnown(context, when.known)), input.body);
		return (await folded(context, body, when)).agenda;
	},
});
