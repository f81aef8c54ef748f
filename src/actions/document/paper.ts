import { z } from 'zod';
import { Paper } from '../../record/paper.ts';
import { compared } from '../../write/paper/compare.ts';
import { paperOfReading } from '../../write/paper/report.ts';
import { action, type Context } from '../action.ts';
import { showDocument } from './show.ts';

export const paperOfDocument = action({
	name: 'document.paper',
	method: 'get',
	path: '/documents/{document}/paper',
	summary: 'A document as the paper it is, to be written out in any format: its head, blocks, numbers and footnotes.',
	input: showDocument.input.extend({
		since: z.coerce.number().int().positive().optional().describe('With what changed since this earlier version.'),
	}),
	output: z.strictObject({ id: z.string(), paper: Paper }),
	run: async (context, { since, ...input }) => {
		const { id, paper } = await paperAt(context, input);
		if (since === undefined) return { id, paper };
		const before = await paperAt(context, { ...input, version: since });
		return { id, paper: compared(before.paper, paper) };
	},
});

async function paperAt(
	context: Context,
	input: z.output<typeof showDocument.input>,
): Promise<{ readonly id: string; readonly paper: Paper }> {
	const { summary, reading, tree } = await showDocument.run(context, input);
	return { id: summary.id, paper: paperOfReading(reading, tree) };
}
