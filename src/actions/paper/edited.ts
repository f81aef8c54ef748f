import { z } from 'zod';
import { PaperEdit } from '../../record/paper-edit.ts';
import type { PaperKind } from '../../write/paper/phrase/phrase.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { bodiesOf, decidedAbout, findBody } from '../body/found.ts';
import { endOf, rowsKnown } from '../document/rows.ts';
import type { NextOccasion } from './occasion.ts';

export const listPaperEdits = action({
	name: 'paper.edited',
	method: 'get',
	path: '/paper-edits',
	summary: 'What persons wrote into papers, those of earlier meetings too, the newest first.',
	input: z.object({
		body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
		known: days.known,
	}),
	output: z.array(PaperEdit),
	run: async (context, input) => {
		const { known } = daysOf(context, { known: input.known });
		const all = await context.store.paperEdits.list(endOf(known));
		if (input.body === undefined) return all.toReversed();
		return decidedAbout(findBody(bodiesOf(await rowsKnown(context, known)), input.body), all).toReversed();
	},
});

/** What names the next meeting among all that the papers of a body are for. */
export const meetingOf = ({ occasion: { agenda, last } }: NextOccasion): string => {
	const { ordinal, from } = agenda.meeting;
	return ordinal === null ? (from ?? `after ${last?.cited ?? 'nothing'}`) : String(ordinal);
};

/** What persons wrote into one paper of the next meeting, as known on its day. */
export async function editsOf(context: Context, at: NextOccasion, paper: PaperKind): Promise<readonly PaperEdit[]> {
	const all = decidedAbout(at.body, await context.store.paperEdits.list(endOf(at.days.known)));
	const meeting = meetingOf(at);
	return all.filter(
		(edit) => edit.paper === paper && edit.meeting === meeting && edit.language === at.occasion.language,
	);
}
