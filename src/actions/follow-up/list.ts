import { z } from 'zod';
import { slug } from '../../base/words.ts';
import { followUpStatuses } from '../../record/follow-up.ts';
import { Day } from '../../record/time.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { FollowUpEntry, followUpsOf, standingBodies } from './entry.ts';

const Facet = z.array(z.strictObject({ value: z.string(), count: z.number().int().positive() }));
export type Facet = z.infer<typeof Facet>;

/** The owner to ask for to see what nobody owes. */
export const nobody = 'nobody';

const input = z.object({
	body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
	owner: z.string().optional().describe(`Name or id of a party, or “${nobody}”.`),
	status: z.enum(followUpStatuses).optional(),
	meeting: z.string().optional().describe('The ordinal of the meeting that opened it.'),
	due: z
		.union([z.literal('overdue'), Day])
		.optional()
		.describe('“overdue”, or a day: due on it or before.'),
	...days,
});
type Asked = z.output<typeof input>;
type Filter = 'owner' | 'status' | 'meeting' | 'due' | 'body';

const ownersOf = (entry: FollowUpEntry): readonly string[] => (entry.owner.length === 0 ? [nobody] : entry.owner);

/** What each filter lets through; a filter that was not asked for lets all through. */
const filters: Readonly<Record<Filter, (entry: FollowUpEntry, asked: Asked) => boolean>> = {
	owner: (entry, { owner }) => owner === undefined || ownersOf(entry).some((name) => slug(name) === slug(owner)),
	status: (entry, { status }) => status === undefined || entry.status === status,
	meeting: (entry, { meeting }) => meeting === undefined || String(entry.meeting ?? '') === meeting,
	due: (entry, { due }) =>
		due === undefined || (due === 'overdue' ? entry.overdue : entry.due?.to != null && entry.due.to <= due),
	body: (entry, { body }) => body === undefined || entry.body.id === body,
};
const names = Object.keys(filters) as readonly Filter[];

const passes = (entry: FollowUpEntry, asked: Asked, without?: Filter): boolean =>
	names.every((name) => name === without || filters[name](entry, asked));

/** How many there would be for each value, were this filter changed and the others left. */
function facet(
	all: readonly FollowUpEntry[],
	asked: Asked,
	by: Filter,
	values: (entry: FollowUpEntry) => readonly string[],
): Facet {
	const counts = new Map<string, number>();
	for (const entry of all)
		if (passes(entry, asked, by)) for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The pressing ones first: overdue, then by the day they are due, then those without a day, as the reports have them. */
const pressing = (a: FollowUpEntry, b: FollowUpEntry): number => {
	const key = (entry: FollowUpEntry): string => `${entry.overdue ? 0 : 1}${entry.due?.to ?? '9999'}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

export const listFollowUps = action({
	name: 'follow-up.list',
	method: 'get',
	path: '/follow-ups',
	summary: 'What is owed, by whom, until when; filtered, with the counts of each filter.',
	input,
	output: z.strictObject({
		followUps: z.array(FollowUpEntry),
		facets: z.strictObject({ owner: Facet, status: Facet, meeting: Facet, body: Facet }),
	}),
	run: async (context, raw) => {
		const when = daysOf(context, raw);
		const rows = await rowsKnown(context, when.known);
		const asked = raw.body === undefined ? raw : { ...raw, body: findBody(bodiesOf(rows), raw.body).id };
		const all = await followUpsOf(context, standingBodies(rows), when);
		return {
			followUps: all.filter((entry) => passes(entry, asked)).sort(pressing),
			facets: {
				owner: facet(all, asked, 'owner', ownersOf),
				status: facet(all, asked, 'status', (entry) => [entry.status]),
				meeting: facet(all, asked, 'meeting', (entry) => (entry.meeting === null ? [] : [String(entry.meeting)])),
				body: facet(all, asked, 'body', (entry) => [entry.body.id]),
			},
		};
	},
});
