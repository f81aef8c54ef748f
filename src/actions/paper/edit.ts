import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { PaperEdit, PaperEditKind, PaperPlace } from '../../record/paper-edit.ts';
import type { Unplaced } from '../../store/decision.ts';
import { isSame, placesOf, takes } from '../../write/paper/edit.ts';
import { paperKinds, paperLanguages } from '../../write/paper/phrase/phrase.ts';
import { action, type Context } from '../action.ts';
import { editsOf, meetingOf } from './edited.ts';
import { type NextOccasion, nextOccasion } from './occasion.ts';
import { paperAsWritten } from './write.ts';

const input = z.object({
	body: z.string().describe('Name, id, acronym or symbol root of a body.'),
	paper: z.enum(paperKinds),
	language: z.enum(paperLanguages).optional().describe('The language of the paper. Default: that of the last report.'),
	kind: PaperEditKind.describe('replace: other words for a paragraph; add: a paragraph behind it, or below a heading.'),
	place: PaperPlace.describe('Where, as “places” of the paper has it.'),
	text: z.string().max(20_000).describe('The words; a blank line between paragraphs.'),
});
type Input = Readonly<z.output<typeof input>>;

export const editPaper = action({
	name: 'paper.edit',
	method: 'post',
	path: '/bodies/{body}/papers/{paper}/edits',
	summary: 'Writes words of a person into a paper of the next meeting; they stand in every later writing of it.',
	input: input.extend({
		instead: z.string().optional().describe('The id of an edit at the same place that this one takes the place of.'),
	}),
	output: PaperEdit,
	run: async (context, asked) => {
		const at = await nextOccasion(context, asked);
		await checkPlace(context, at, asked);
		const decided: Unplaced<PaperEdit> = {
			...{ body: at.body.id, paper: asked.paper, meeting: meetingOf(at), language: at.occasion.language },
			...{ kind: asked.kind, place: asked.place, text: textOf(asked) },
			instead: await insteadOf(context, at, asked, asked.instead),
		};
		return context.store.paperEdits.make(decided, { by: context.actor, recorded: context.now });
	},
});

/** The place must be there in the paper as it is written now. */
async function checkPlace(
	context: Context,
	at: NextOccasion,
	{ paper: kind, place, kind: edit }: Input,
): Promise<void> {
	const { blocks } = await paperAsWritten(context, at, kind);
	const block = blocks[placesOf(blocks).findIndex((each) => each !== null && isSame(each, place))];
	if (block === undefined)
		throw new Refusal(
			'conflict',
			'The paper no longer has these words there. Load it again, and edit it as it is now.',
		);
	if (!takes(block, edit))
		throw new Refusal(
			'invalid',
			edit === 'replace'
				? 'Only the words of a paragraph can be replaced.'
				: 'A paragraph is added below a heading or behind a paragraph, not within a list.',
		);
}

function textOf({ text }: Input): string {
	const words = text.replace(/\r\n?/gu, '\n').trim();
	if (words !== '') return words;
	throw new Refusal('invalid', 'An edit needs words. To have the words of the record again, undo the edit.');
}

async function insteadOf(
	context: Context,
	at: NextOccasion,
	{ paper, place, kind }: Input,
	instead = '',
): Promise<string | null> {
	const held = await editsOf(context, at, paper);
	const same = held.filter((each) => each.kind === kind && isSame(each.place, place));
	// A paragraph has one text: a second replacement takes the place of the first.
	const before = instead === '' && kind === 'replace' ? same.at(-1)?.id : instead;
	if (before === undefined || before === '') return null;
	if (same.some(({ id }) => id === before)) return before;
	throw new Refusal('conflict', `There is no edit ${before} at this place any more. Load the page again.`);
}
