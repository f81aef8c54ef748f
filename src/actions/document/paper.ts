import { z } from 'zod';
import { Paper } from '../../record/paper.ts';
import { paperOfReading } from '../../write/paper/report.ts';
import { action } from '../action.ts';
import { showDocument } from './show.ts';

export const paperOfDocument = action({
	name: 'document.paper',
	method: 'get',
	path: '/documents/{document}/paper',
	summary: 'A document as the paper it is, to be written out in any format: its head, blocks, numbers and footnotes.',
	input: showDocument.input,
	output: z.strictObject({ id: z.string(), paper: Paper }),
	run: async (context, input) => {
		const { summary, reading, tree } = await showDocument.run(context, input);
		return { id: summary.id, paper: paperOfReading(reading, tree) };
	},
});
