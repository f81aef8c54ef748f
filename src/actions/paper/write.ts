import { z } from 'zod';
import { Paper } from '../../record/paper.ts';
import { PaperEdit, PaperPlace } from '../../record/paper-edit.ts';
import { dateOf } from '../../store/document.ts';
import { agendaPaper } from '../../write/paper/agenda.ts';
import { documentsPaper } from '../../write/paper/document-list.ts';
import { edited } from '../../write/paper/edit.ts';
import { followUpPaper } from '../../write/paper/follow-up.ts';
import { participantsPaper } from '../../write/paper/participant-list.ts';
import { type PaperKind, paperKinds, paperLanguages } from '../../write/paper/phrase/phrase.ts';
import { planPaper } from '../../write/paper/plan.ts';
import { type ProjectTold, progressPaper } from '../../write/paper/progress.ts';
import { skeletonPaper } from '../../write/paper/skeleton.ts';
import { timetablePaper } from '../../write/paper/timetable.ts';
import { action, type Context, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import type { CitedParagraph } from '../paragraph/cited.ts';
import { showProject } from '../project/show.ts';
import { documentsTold } from './document-list.ts';
import { editsOf } from './edited.ts';
import { type NextOccasion, nextOccasion } from './occasion.ts';
import { participantsTold } from './participant-list.ts';
import { planTold } from './plan.ts';

type Writer = (context: Context, at: NextOccasion, project: string | undefined) => Promise<Paper>;

const writers: Readonly<Record<PaperKind, Writer>> = {
	agenda: async (_, { occasion }) => agendaPaper(occasion),
	'follow-up': async (_, { occasion }) => followUpPaper(occasion),
	progress: async (context, at, project) => progressPaper(at.occasion, await projectsOf(context, at, project)),
	report: async (_, { occasion }) => skeletonPaper(occasion),
	documents: async (context, at) => documentsPaper(at.occasion, await documentsTold(context, at)),
	participants: async (context, at) => participantsPaper(at.occasion, await participantsTold(context, at)),
	timetable: async (_, { occasion }) => timetablePaper(occasion),
	plan: async (context, at) => planPaper(at.occasion, await planTold(context, at)),
};

export const writePaper = action({
	name: 'paper.write',
	method: 'get',
	path: '/bodies/{body}/papers/{paper}',
	summary:
		'A paper of the next meeting, written from the record: annotated agenda, follow-up, progress of projects, skeleton of the report, lists of documents and participants, timetable, documentation plan.',
	input: z.object({
		body: z.string().describe('Name, id, acronym or symbol root of a body.'),
		paper: z.enum(paperKinds),
		language: z
			.enum(paperLanguages)
			.optional()
			.describe('The language of our words. Default: that of the last report.'),
		project: z.string().optional().describe('For progress: the number of one project. Default: all of them.'),
		...days,
	}),
	output: z.strictObject({
		body: BodyName,
		kind: z.enum(paperKinds),
		language: z.enum(paperLanguages),
		/** For progress: the numbers of the projects that a paper can be had of. */
		projects: z.array(z.string()),
		/** As it is printed, with what persons wrote into it. */
		paper: Paper,
		/** For each block where it stands in the paper as written from the record: an edit names it so. Null where none can be made. */
		places: z.array(PaperPlace.nullable()),
		/** What persons wrote into it, with the blocks that have their words from it; no block for one that finds its place no more. */
		edits: z.array(z.strictObject({ edit: PaperEdit, blocks: z.array(z.number().int().nonnegative()) })),
	}),
	run: async (context, input) => {
		const at = await nextOccasion(context, input);
		const written = await writers[input.paper](context, at, input.project);
		const { paper, places, edits, unplaced } = edited(written, await editsOf(context, at, input.paper));
		const placed = [...new Set(edits)].filter((edit) => edit !== null);
		// A paper of one project is part of the whole: what is missing in it may stand in another part.
		const missing = input.project === undefined ? unplaced : [];
		const told = [...missing, ...placed]
			.map((edit) => ({ edit, blocks: edits.flatMap((each, i) => (each === edit ? [i] : [])) }))
			.sort((a, b) => Number(a.edit.id) - Number(b.edit.id));
		const { language, standing } = at.occasion;
		const projects = input.paper === 'progress' ? standing.programme.map(({ number }) => number) : [];
		const { id, name } = at.body;
		return { body: { id, name }, kind: input.paper, language, projects, paper, places: [...places], edits: told };
	},
});

/** A paper of the next meeting, whole and without what persons wrote into it. */
export const paperAsWritten = (context: Context, at: NextOccasion, kind: PaperKind): Promise<Paper> =>
	writers[kind](context, at, undefined);

async function projectsOf(
	context: Context,
	at: NextOccasion,
	asked: string | undefined,
): Promise<readonly ProjectTold[]> {
	const numbers = asked === undefined ? at.occasion.standing.programme.map(({ number }) => number) : [asked];
	const told: ProjectTold[] = [];
	for (const project of numbers) {
		const shown = await showProject.run(context, { body: at.body.id, project, ...at.days });
		told.push({ ...shown, paragraphs: inOrder(at, shown.paragraphs) });
	}
	return told;
}

/** By the day of their document, then as they stand in it. */
function inOrder({ rows }: NextOccasion, paragraphs: readonly CitedParagraph[]): readonly CitedParagraph[] {
	const days = new Map(rows.map((row) => [row.document, dateOf(row) ?? '']));
	const key = ({ document }: CitedParagraph): string => `${days.get(document) ?? ''} ${document}`;
	return [...paragraphs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start));
}
