import { capitalised } from '../../base/words.ts';
import { meetingIdOf } from '../../record/meeting.ts';
import type { Standing } from '../../record/standing.ts';
import { feedText } from '../../write/atom/feed.ts';
import { followUpEntry } from '../../write/atom/follow-up.ts';
import { type CalendarRecord, calendarText } from '../../write/calendar/calendar.ts';
import { linksOn, today } from '../../write/html/address.ts';
import type { Context } from '../action.ts';
import type { BodyName } from '../body/name.ts';
import { showBody } from '../body/show.ts';
import type { FollowUpEntry } from '../follow-up/entry.ts';
import { showParty } from '../party/show.ts';
import { whereOf } from './body.ts';
import { type Address, later, type Recorded, type RecordedDocuments, recordedDocuments } from './recorded.ts';

const links = linksOn(today);

/** What a party owes or owed, as it stands, the newest word first, as an Atom feed. */
export async function feedOfParty(context: Context, asked: string, address: Address): Promise<string> {
	const { id, name, asked: requests, promised } = await showParty.run(context, { party: asked });
	const documents = await recordedDocuments(context);
	const entries = [...requests, ...promised].map((followUp) => {
		const path = links.followUp(followUp.id);
		const where = { path, address: address(path), body: followUp.body.name };
		return followUpEntry(followUp, { ...where, ...newestWord(followUp, documents) });
	});
	const page = address(links.party(id));
	const description = `What is owed by ${name}, as reports and persons speak of it`;
	return feedText({ name: capitalised(name), description, page, self: `${page}/feed.atom`, entries });
}

function newestWord({ cites, evidence = [] }: FollowUpEntry, { newest }: RecordedDocuments): Recorded {
	const reports = newest(cites.map(({ document }) => document));
	return evidence.map(({ recorded, by }) => ({ recorded, by })).reduce(later, reports);
}

/** The calendar of a party today: what it owes until a day, and the next meetings and the events of those to whom it owes. */
export async function calendarOfParty(context: Context, asked: string, address: Address): Promise<string> {
	const { name, asked: requests, promised } = await showParty.run(context, { party: asked });
	const owed = [...requests, ...promised];
	const documents = await recordedDocuments(context);
	const records: CalendarRecord[] = [];
	for (const body of bodiesIn(owed)) {
		const { standing, meetings } = await showBody.run(context, { body: body.id });
		const own = new Set(owed.map(({ id }) => id));
		const held = new Set(meetings.map(({ id }) => id));
		records.push({ ...whereOf(body, documents, address), standing: partOf(standing, own, held), meetings: [] });
	}
	return calendarText(capitalised(name), records);
}

const bodiesIn = (owed: readonly FollowUpEntry[]): readonly BodyName[] =>
	[...new Map(owed.map(({ body }) => [body.id, body])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A standing with no more than some of its follow-ups, and a next meeting only while it is to come. */
const partOf = (standing: Standing, own: ReadonlySet<string>, held: ReadonlySet<string>): Standing => ({
	...standing,
	followUps: standing.followUps.filter(({ id }) => own.has(id)),
	nextMeeting:
		standing.nextMeeting === null || held.has(meetingIdOf({ ...standing.nextMeeting }, 'next'))
			? null
			: standing.nextMeeting,
});
