import { bindingKinds } from '../../record/act.ts';
import { documentEntry } from '../../write/atom/document.ts';
import { type FeedEntry, feedText } from '../../write/atom/feed.ts';
import { type CalendarRecord, calendarText } from '../../write/calendar/calendar.ts';
import type { Context } from '../action.ts';
import type { BodyName } from '../body/name.ts';
import { showBody } from '../body/show.ts';
import { rowNamed, titleOf } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { type Address, type RecordedDocuments, recordedDocuments } from './recorded.ts';

/** The calendar of a body today: its meetings, events and what is due, as iCalendar. */
export async function calendarOfBody(context: Context, body: string, address: Address): Promise<string> {
	const { id, name, standing, meetings } = await showBody.run(context, { body });
	const documents = await recordedDocuments(context);
	const symbols = (ids: readonly string[]) => ids.map((each) => rowNamed(documents.rows, each)?.facts.symbol ?? each);
	const held = meetings.map((meeting) => ({ ...meeting, documents: symbols(meeting.documents) }));
	return calendarText(name, [{ ...whereOf({ id, name }, documents, address), standing, meetings: held }]);
}

/** How the entries of a body's calendar are stamped and addressed. */
export const whereOf = (
	body: BodyName,
	{ newest }: RecordedDocuments,
	address: Address,
): Pick<CalendarRecord, 'body' | 'stamp' | 'address'> => ({
	body,
	stamp: (documents) => newest(documents).recorded,
	address: (path) => {
		const page = `/bodies/${encodeURIComponent(body.id)}`;
		return address(path === '' || path.startsWith('#') ? `${page}${path}` : `${page}/${path}`);
	},
});

/** The newest documents of a body, with what each decided, as an Atom feed. */
export async function feedOfBody(context: Context, body: string, address: Address): Promise<string> {
	const { id, name } = await showBody.run(context, { body });
	const { rows } = await recordedDocuments(context);
	const entries: FeedEntry[] = [];
	for (const row of rows.filter((each) => each.body === id)) {
		const { reading } = await versionOf(context, row);
		entries.push(
			documentEntry({
				title: titleOf(row),
				facts: row.facts,
				recorded: row.recorded,
				by: row.by,
				sha256: row.sha256,
				address: address(`/documents/${encodeURIComponent(row.document)}`),
				acts: reading.acts.filter(({ kind, repeats }) => repeats === null && bindingKinds.has(kind)),
			}),
		);
	}
	const page = address(`/bodies/${encodeURIComponent(id)}`);
	const description = `Documents of the ${name}, as they come into the record`;
	return feedText({ name, description, page, self: `${page}/feed.atom`, entries });
}
