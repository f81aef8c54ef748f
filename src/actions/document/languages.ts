import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { parallelRows } from '../../derive/parallel.ts';
import { ParallelRow } from '../../record/parallel.ts';
import { action, days, daysOf } from '../action.ts';
import { languagesOf, rowNamed, rowsKnown, summaryOf } from './rows.ts';
import { DocumentSummary } from './summary.ts';
import { versionOf } from './version.ts';

export const showLanguages = action({
	name: 'document.languages',
	method: 'get',
	path: '/documents/{document}/languages',
	summary: 'A document beside its other languages, paragraph by paragraph.',
	input: z.object({ document: z.string().describe('The id of the document, or its symbol.'), ...days }),
	output: z.strictObject({
		/** One for each language, the asked one first. */
		documents: z.array(DocumentSummary),
		rows: z.array(ParallelRow).readonly(),
		/** How many paragraphs each of the documents lacks that another has. */
		missing: z.array(z.number().int().nonnegative()),
	}),
	run: async (context, input) => {
		const { known } = daysOf(context, input);
		const all = await rowsKnown(context, known);
		const row = rowNamed(all, input.document);
		if (row === undefined)
			throw new Refusal(
				'not-found',
				`The record held no document “${input.document}” on ${known}. The list of documents shows what it holds.`,
			);
		const documents = languagesOf(all, row);
		const readings = [];
		for (const each of documents) readings.push((await versionOf(context, each)).reading);
		const rows = parallelRows(readings);
		return {
			documents: documents.map(summaryOf),
			rows,
			missing: documents.map((_, i) => rows.filter(({ cells }) => cells[i] === null).length),
		};
	},
});
