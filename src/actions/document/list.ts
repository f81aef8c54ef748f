import { z } from 'zod';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown, rowsOn, summaryOf } from './rows.ts';
import { DocumentSummary } from './summary.ts';

export const listDocuments = action({
	name: 'document.list',
	method: 'get',
	path: '/documents',
	summary: 'The documents of the record, or of one body.',
	input: z.object({ body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: z.array(DocumentSummary),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const rows = await rowsOn(context, when);
		if (input.body === undefined) return rows.map(summaryOf);
		const body = findBody(bodiesOf(await rowsKnown(context, when.known)), input.body);
		return rows.filter((row) => row.body === body.id).map(summaryOf);
	},
});
