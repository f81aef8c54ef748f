import { z } from 'zod';
import type { Cite } from '../../record/cite.ts';
import { Event } from '../../record/event.ts';
import { FollowUp } from '../../record/follow-up.ts';
import { ProgrammeEntry } from '../../record/standing.ts';
import { action, type Context, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { rowNamed, versionOf } from '../document/rows.ts';
import { CitedParagraph, citedParagraphs } from '../paragraph/cited.ts';
import { entryIn, type Stood, stood } from '../standing/entry.ts';

export const showProject = action({
	name: 'project.show',
	method: 'get',
	path: '/bodies/{body}/projects/{project}',
	summary: 'A project of the programme of work: its status, what is owed for it and the events that serve it.',
	input: z.object({ body: z.string(), project: z.string().describe('Its number, for example 1.2.'), ...days }),
	output: z.strictObject({
		body: BodyName,
		entry: ProgrammeEntry,
		paragraphs: z.array(CitedParagraph),
		followUps: z.array(FollowUp),
		events: z.array(Event),
	}),
	run: async (context, input) => {
		const at = await stood(context, input);
		const { programme, events, followUps } = at.standing;
		const entry = entryIn(programme, ({ number }) => number === input.project, `project ${input.project}`, at);
		const served = events.filter(({ projects, title }) => projects.includes(entry.number) || title === entry.event);
		const owed: FollowUp[] = [];
		for (const followUp of followUps) if (await concerns(context, at, followUp, entry.number)) owed.push(followUp);
		const cites = [...entry.cites, ...owed.flatMap((each) => each.cites), ...served.flatMap((each) => each.cites)];
		return {
			body: at.body,
			entry,
			paragraphs: await citedParagraphs(context, at.rows, cites),
			followUps: owed,
			events: served,
		};
	},
});

/** True if a follow-up was opened or moved in a paragraph under the heading of the project. */
async function concerns(context: Context, at: Stood, followUp: FollowUp, project: string): Promise<boolean> {
	for (const cite of followUp.cites) if ((await projectsAt(context, at, cite)).includes(project)) return true;
	return false;
}

async function projectsAt(context: Context, { rows }: Stood, cite: Cite): Promise<readonly string[]> {
	const row = rowNamed(rows, cite.document);
	if (row === undefined) return [];
	const { reading } = await versionOf(context, row);
	return reading.paragraphs.find(({ number }) => number === cite.paragraph)?.projects ?? [];
}
