import { type CivilDate, dayAfter, longPeriod, type Period } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { Cite } from '../../record/cite.ts';
import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { type MeetingFacts, meetingIdOf } from '../../record/meeting.ts';
import type { Standing } from '../../record/standing.ts';
import type { Instant } from '../../record/version.ts';
import { ordinal } from '../html/day.ts';
import { citedAs } from '../text/cite.ts';
import { contentLines, type Property } from './content-line.ts';

/** What a calendar tells of one body, and how its entries are addressed. */
export interface CalendarRecord {
	readonly body: { readonly id: string; readonly name: string };
	readonly standing: Standing;
	/** Meetings that were held: with the id under which each has its page. */
	readonly meetings: readonly {
		readonly id: string;
		readonly facts: MeetingFacts;
		readonly documents: readonly string[];
	}[];
	/** When the record came to know what cites say: the instant of the newest. */
	readonly stamp: (documents: readonly string[]) => Instant;
	/** The whole address of a page below the body: `meetings/10`. */
	readonly address: (path: string) => string;
}

/** A calendar as iCalendar (RFC 5545): meetings and events by the day, what is due as tasks. */
export const calendarText = (name: string, records: readonly CalendarRecord[]): string =>
	contentLines([
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', '-//Rapporteur//Calendar of a body//EN'],
		['CALSCALE', 'GREGORIAN'],
		['METHOD', 'PUBLISH'],
		['NAME', name],
		['X-WR-CALNAME', name],
		['REFRESH-INTERVAL;VALUE=DURATION', { raw: 'P1D' }],
		...records.flatMap(entriesOf),
		['END', 'VCALENDAR'],
	]);

const entriesOf = (record: CalendarRecord): readonly Property[] => [
	...record.meetings.flatMap((meeting) => held(record, meeting)),
	...next(record),
	...record.standing.events.flatMap((event) => eventIn(record, event)),
	...record.standing.followUps.flatMap((followUp) => taskIn(record, followUp)),
];

const plain = (date: CivilDate): { readonly raw: string } => ({ raw: date.replaceAll('-', '') });
const instant = (at: Instant): { readonly raw: string } => ({ raw: `${at.slice(0, 19).replace(/[-:]/gu, '')}Z` });

/** The end of whole days is the day after the last (3.6.1). */
const spanOf = (from: CivilDate, to: CivilDate): readonly Property[] => [
	['DTSTART;VALUE=DATE', plain(from)],
	['DTEND;VALUE=DATE', plain(dayAfter(to))],
];

interface Entry {
	readonly kind: 'VEVENT' | 'VTODO';
	/** What its id is made of. It stays the same as long as the record calls the matter so. */
	readonly id: string;
	readonly summary: string;
	readonly status: string;
	/** How often the record has changed it: grows with each document that does. */
	readonly sequence: number;
	readonly documents: readonly string[];
	readonly description: string;
	readonly path: string;
	readonly more: readonly Property[];
}

const entryOf = ({ body, stamp, address }: CalendarRecord, entry: Entry): readonly Property[] => [
	['BEGIN', entry.kind],
	['UID', `${entry.id}@${body.id}.rapporteur.invalid`],
	['DTSTAMP', instant(stamp(entry.documents))],
	['LAST-MODIFIED', instant(stamp(entry.documents))],
	['SEQUENCE', { raw: String(entry.sequence) }],
	['SUMMARY', entry.summary],
	['STATUS', { raw: entry.status }],
	['DESCRIPTION', entry.description],
	['URL', { raw: address(entry.path) }],
	...entry.more,
	['END', entry.kind],
];

const place = (name: string | null): readonly Property[] => (name === null ? [] : [['LOCATION', name]]);
const documentsOf = (cites: readonly Cite[]): readonly string[] => cites.map(({ document }) => document);
const meetingName = (number: number | null): string =>
	number === null ? 'Meeting' : `${capitalised(ordinal(number))} meeting`;

function held(
	calendar: CalendarRecord,
	{ id, facts, documents }: CalendarRecord['meetings'][number],
): readonly Property[] {
	if (facts.from === null && facts.to === null) return [];
	const [from, to] = [facts.from ?? facts.to ?? '', facts.to ?? facts.from ?? ''];
	return entryOf(calendar, {
		kind: 'VEVENT',
		id: `meeting-${id}`,
		summary: `${meetingName(facts.ordinal)}, ${calendar.body.name}`,
		status: 'CONFIRMED',
		// The report of a meeting comes after whatever announced it.
		sequence: 1000,
		documents,
		description: documents.join('\n'),
		path: `meetings/${encodeURIComponent(id)}`,
		more: [...spanOf(from, to), ...place(facts.place), ['TRANSP', { raw: 'OPAQUE' }]],
	});
}

/** The next meeting, unless it was held meanwhile. It is tentative while its days are not set or hang on something. */
function next(calendar: CalendarRecord): readonly Property[] {
	const meeting = calendar.standing.nextMeeting;
	if (meeting === null || (meeting.from === null && meeting.to === null)) return [];
	const { from, to, precision, dependsOn, cites } = meeting;
	const id = meetingIdOf({ ...meeting }, 'next');
	if (calendar.meetings.some((other) => other.id === id)) return [];
	const period: Period = { from, to, precision: precision ?? 'day' };
	const isSet = period.precision === 'day' && dependsOn.length === 0;
	return entryOf(calendar, {
		kind: 'VEVENT',
		id: `meeting-${id}`,
		summary: `${meetingName(meeting.ordinal)}, ${calendar.body.name}${dayless(period)}`,
		status: isSet ? 'CONFIRMED' : 'TENTATIVE',
		sequence: cites.length - 1,
		documents: documentsOf(cites),
		description: [...dependsOn.map((title) => `Depends on: ${title}`), citedAs(cites)].join('\n'),
		path: '',
		more: [...spanOf(from ?? to ?? '', to ?? from ?? ''), ...place(meeting.place)],
	});
}

/** Days that are a month or a year are said so: ` (April 2027, days not set)`. */
const dayless = (period: Period): string =>
	period.precision === 'day' ? '' : ` (${longPeriod(period)}, days not set)`;

const eventStatus: Readonly<Record<Event['status'], 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
	planned: 'TENTATIVE',
	tentative: 'TENTATIVE',
	confirmed: 'CONFIRMED',
	held: 'CONFIRMED',
	cancelled: 'CANCELLED',
	lapsed: 'CANCELLED',
	superseded: 'CANCELLED',
};

function eventIn(calendar: CalendarRecord, event: Event): readonly Property[] {
	const { id, title, from, to, precision, status, because, cites } = event;
	if (from === null && to === null) return [];
	const period: Period = { from, to, precision: precision ?? 'day' };
	return entryOf(calendar, {
		kind: 'VEVENT',
		id: `event-${id}`,
		summary: `${title}${dayless(period)}`,
		status: eventStatus[status],
		sequence: Math.max(0, cites.length - 1),
		documents: documentsOf(cites),
		description: `${capitalised(status)}. ${because}\n${citedAs(cites)}`,
		path: `events/${encodeURIComponent(id)}`,
		more: [...spanOf(from ?? to ?? '', to ?? from ?? ''), ...place(event.place)],
	});
}

const taskStatus: Readonly<Record<FollowUp['status'], 'NEEDS-ACTION' | 'IN-PROCESS' | 'COMPLETED' | 'CANCELLED'>> = {
	open: 'NEEDS-ACTION',
	waiting: 'NEEDS-ACTION',
	'in progress': 'IN-PROCESS',
	done: 'COMPLETED',
	dropped: 'CANCELLED',
	superseded: 'CANCELLED',
	lapsed: 'CANCELLED',
};

/** What is owed until a day. */
function taskIn(calendar: CalendarRecord, followUp: FollowUp): readonly Property[] {
	const { id, owner, what, due, status, overdue, cites, evidence = [] } = followUp;
	if (due?.to == null) return [];
	return entryOf(calendar, {
		kind: 'VTODO',
		id: `follow-up-${id}`,
		summary: `${owner.length === 0 ? 'Nobody yet' : owner.join(' and ')}: ${what}`,
		status: taskStatus[status],
		// What a person notes changes it as a report does.
		sequence: Math.max(0, cites.length - 1) + evidence.length,
		documents: documentsOf(cites),
		description: `${capitalised(overdue ? 'overdue' : status)}\n${citedAs(cites)}`,
		path: '#follow-ups',
		more: [['DUE;VALUE=DATE', plain(due.to)]],
	});
}
