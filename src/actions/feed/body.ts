import { bindingKinds } from '../../record/act.ts';
import type { Instant } from '../../record/version.ts';
import { type FeedEntry, feedText } from '../../write/atom/feed.ts';
import { calendarText } from '../../write/calendar/calendar.ts';
import type { Context } from '../action.ts';
import { showBody } from '../body/show.ts';
import { rowNamed, rowsKnown, titleOf } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';

/** Whole addresses of pages, by their paths. */
export type Address = (path: string) => string;

/** How many documents a feed tells of. */
const entriesMax = 30;
/** Stands for an instant that nothing gives. */
const never: Instant = '1970-01-01T00:00:00.000Z';

/** The calendar of a body today: its meetings, events and what is due, as iCalendar. */
export async function calendarOfBody(context: Context, body: string, address: Address): Promise<string> {
	const { id, name, standing, meetings } = await showBody.run(context, { body });
	const rows = await rowsKnown(context, context.now.slice(0, 10));
	const recorded = (document: string): Instant => rowNamed(rows, document)?.recorded ?? never;
	return calendarText({
		body: { id, name },
		standing,
		meetings: meetings.map((meeting) => ({
			...meeting,
			documents: meeting.documents.map((document) => rowNamed(rows, document)?.facts.symbol ?? document),
		})),
		stamp: (documents) => documents.map(recorded).reduce((a, b) => (a > b ? a : b), never),
		address: (path) => {
			const page = `/bodies/${encodeURIComponent(id)}`;
			return address(path === '' || path.startsWith('#') ? `${page}${path}` : `${page}/${path}`);
		},
	});
}

/** The newest documents of a body, with what each decided, as an Atom feed. */
export async function feedOfBody(context: Context, body: string, address: Address): Promise<string> {
	const { id, name } = await showBody.run(context, { body });
	const rows = await rowsKnown(context, context.now.slice(0, 10));
	const newest = rows
		.filter((row) => row.body === id)
		.sort((a, b) => (a.recorded > b.recorded ? -1 : a.recorded < b.recorded ? 1 : a.document < b.document ? -1 : 1))
		.slice(0, entriesMax);
	const entries: FeedEntry[] = [];
	for (const row of newest) {
		const { reading } = await versionOf(context, row);
		entries.push({
			title: titleOf(row),
			facts: row.facts,
			recorded: row.recorded,
			by: row.by,
			sha256: row.sha256,
			address: address(`/documents/${encodeURIComponent(row.document)}`),
			acts: reading.acts.filter(({ kind, repeats }) => repeats === null && bindingKinds.has(kind)),
		});
	}
	const page = address(`/bodies/${encodeURIComponent(id)}`);
	return feedText({ name, page, self: `${page}/feed.atom`, entries, since: never });
}
