import { z } from 'zod';
import { slug } from '../../base/words.ts';
import { followUpStatuses } from '../../record/follow-up.ts';
import { Day } from '../../record/time.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { partiesKnown } from '../party/known.ts';
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
/** What is asked for; an owner by all names it is known by. */
type Asked = z.output<typeof input> & { readonly owners: ReadonlySet<string> | null };
type Filter = 'owner' | 'status' | 'meeting' | 'due' | 'body';

const ownersOf = (entry: FollowUpEntry): readonly string[] => (entry.owner.length === 0 ? [nobody] : entry.owner);

/** What each filter lets through; a filter that was not asked for lets all through. */
const filters: Readonly<Record<Filter, (entry: FollowUpEntry, asked: Asked) => boolean>> = {
	owner: (entry, { owners }) => owners === null || ownersOf(entry).some((name) => owners.has(slug(name))),
	status: (entry, { status }) => status === undefined || entry.status === status,
	meeting: (entry, { meeting }) => meeting === undefined || String(entry.meeting ?? '') === meeting,
	due: (entry, { due }) =>
		due === undefined || (due === 'overdue' ? entry.overdue : entry.due?.to != null && entry.due.to <= due),
	body: (entry, { body }) => body === undefined || entry.body.id === body,
};
const names = Object.keys(filters) as readonly Filter[];

const passes = (entry: FollowUpEntry, asked: Asked, without?: Filter): boolean =>
	names.every((name) => name === without || filters[name](entry, asked));

/** All names of a party as addresses: two spellings that are one owe together. */
async function namesOf(context: Context, owner: string, when: Days): Promise<ReadonlySet<string>> {
	const own = slug(owner);
	const party = (await partiesKnown(context, when)).find(({ id, slugs }) => id === own || slugs.has(own));
	return new Set([own, ...(party?.slugs ?? [])]);
}

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
		const body = raw.body === undefined ? undefined : findBody(bodiesOf(rows), raw.body).id;
		const asked = { ...raw, body, owners: raw.owner === undefined ? null : await namesOf(context, raw.owner, when) };
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
