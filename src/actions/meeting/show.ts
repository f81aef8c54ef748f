import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Act } from '../../record/act.ts';
import { Item } from '../../record/agenda.ts';
import { MeetingFacts } from '../../record/meeting.ts';
import { ProjectFacts } from '../../record/programme.ts';
import { Paragraph, type Reading } from '../../record/reading.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { BodyName } from '../body/name.ts';
import { rowsKnown, rowsOn, summaryOf, versionOf } from '../document/rows.ts';
import { DocumentSummary } from '../document/summary.ts';
import { meetingsOf, reportFirst } from './group.ts';

/** An item with all that was said and done under it. */
export const MeetingItem = z.strictObject({
	/** Null for what stands outside any item. */
	item: Item.nullable(),
	projects: z.array(ProjectFacts),
	paragraphs: z.array(Paragraph),
	acts: z.array(Act),
	/** The id of the document it stands in. */
	document: z.string(),
});
export type MeetingItem = Readonly<z.infer<typeof MeetingItem>>;

export const showMeeting = action({
	name: 'meeting.show',
	method: 'get',
	path: '/bodies/{body}/meetings/{meeting}',
	summary: 'A meeting: its items with their paragraphs and acts, and its documents.',
	input: z.object({
		body: z.string(),
		meeting: z.string().describe('The ordinal, the first day or the id of the meeting.'),
		...days,
	}),
	output: z.strictObject({
		body: BodyName,
		id: z.string(),
		facts: MeetingFacts,
		documents: z.array(DocumentSummary),
		items: z.array(MeetingItem),
		/** Ids of the meetings before and after it. */
		previous: z.string().nullable(),
		next: z.string().nullable(),
	}),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const body = findBody(bodiesOf(await rowsKnown(context, when.known)), input.body);
		const rows = (await rowsOn(context, when)).filter((row) => row.body === body.id);
		const meetings = meetingsOf(rows);
		const at = meetings.findIndex((meeting) => meeting.id === input.meeting || meeting.facts.from === input.meeting);
		const meeting = meetings[at];
		if (meeting === undefined)
			throw new Refusal(
				'not-found',
				`The record holds no meeting “${input.meeting}” of the ${body.name} on ${when.on}.`,
			);
		const documents = reportFirst(rows.filter((row) => row.meetingId === meeting.id));
		const items: MeetingItem[] = [];
		for (const row of documents) items.push(...itemsOf((await versionOf(context, row)).reading, row.document));
		return {
			body: { id: body.id, name: body.name },
			id: meeting.id,
			facts: meeting.facts,
			documents: documents.map(summaryOf),
			items,
			previous: meetings[at + 1]?.id ?? null,
			next: meetings[at - 1]?.id ?? null,
		};
	},
});

/** A document's items in order, what stands outside them first; that group is left out where it is empty. */
function itemsOf(reading: Reading, document: string): readonly MeetingItem[] {
	const known = new Set(reading.items.map((item) => item.number ?? item.title));
	const keyOf = (paragraph: Paragraph): string | null =>
		paragraph.item !== null && known.has(paragraph.item) ? paragraph.item : null;
	const groups: readonly (Item | null)[] = [null, ...reading.items];
	return groups
		.map((item) => {
			const key = item === null ? null : (item.number ?? item.title);
			return grouped(
				reading,
				document,
				item,
				reading.paragraphs.filter((paragraph) => keyOf(paragraph) === key),
			);
		})
		.filter((group) => group.item !== null || group.paragraphs.length > 0);
}

function grouped(reading: Reading, document: string, item: Item | null, paragraphs: Paragraph[]): MeetingItem {
	const numbers = new Set(paragraphs.map((paragraph) => paragraph.number));
	const projects = new Set(paragraphs.flatMap((paragraph) => paragraph.projects));
	return {
		item,
		projects: reading.projects.filter((project) => projects.has(project.number)),
		paragraphs,
		acts: reading.acts.filter((act) => numbers.has(act.paragraph)),
		document,
	};
}
