import { longPeriod, type Precision } from '../base/date.ts';
import type { StandingChange } from '../record/change.ts';
import type { Cite } from '../record/cite.ts';
import type { Standing } from '../record/standing.ts';

/** Something that stands, as far as two standings are compared. */
export interface Facet {
	readonly noun: StandingChange['noun'];
	readonly id: string;
	readonly title: string;
	/** What may become different, in words, by name. */
	readonly fields: Readonly<Record<string, string | null>>;
	/** True once it is over. */
	readonly over: boolean;
	readonly cites: readonly Cite[];
}

const over: ReadonlySet<string> = new Set([
	'done',
	'dropped',
	'superseded',
	'lapsed',
	'held',
	'cancelled',
	'agreed',
	'acknowledged',
	'declined',
]);

const words = (all: readonly string[]): string | null => (all.length === 0 ? null : all.join('; '));

interface Timed {
	readonly from: string | null;
	readonly to: string | null;
	readonly precision: Precision | null;
}
const time = ({ from, to, precision }: Timed): string | null =>
	longPeriod({ from, to, precision: precision ?? 'day' }) || null;

/** Everything in a standing that may become different, in its order. */
export function facetsOf(standing: Standing): readonly Facet[] {
	return [...projects(standing), ...followUps(standing), ...happenings(standing), ...people(standing)];
}

const projects = ({ programme }: Standing): readonly Facet[] =>
	programme.map(({ number, title, status, reason, event, cites }) => ({
		noun: 'project',
		id: number,
		title: `${number} ${title}`,
		fields: { status, reason, event },
		over: false,
		cites,
	}));

const followUps = ({ followUps: all }: Standing): readonly Facet[] =>
	all.map(({ id, what, status, overdue, owner, due, dueText, waitingFor, cites }) => ({
		noun: 'follow-up',
		id,
		title: what,
		fields: {
			status: overdue ? 'overdue' : status,
			owner: words(owner),
			due: due === null ? dueText : time(due),
			'waits for': words(waitingFor),
		},
		over: over.has(status),
		cites,
	}));

const happenings = ({ events, proposals, contributions }: Standing): readonly Facet[] => [
	...events.map(
		(event): Facet => ({
			noun: 'event',
			id: event.id,
			title: event.title,
			fields: {
				status: event.status,
				when: time(event),
				place: event.place,
				conditions: words(event.conditions.map(({ text, status }) => `${text} (${status})`)),
			},
			over: over.has(event.status),
			cites: event.cites,
		}),
	),
	...proposals.map(
		({ id, title, status, until, deferrals, cites }): Facet => ({
			noun: 'proposal',
			id,
			title,
			fields: { status, until, 'put off': deferrals === 0 ? null : String(deferrals) },
			over: over.has(status),
			cites,
		}),
	),
	...contributions.map(
		({ id, party, kind, for: what, status, cites }): Facet => ({
			noun: 'contribution',
			id,
			title: `${party}: ${what}`,
			fields: { status, kind },
			over: over.has(status),
			cites,
		}),
	),
];

const people = ({ officers, nextMeeting }: Standing): readonly Facet[] => [
	...officers.map(
		({ office, person, cites }): Facet => ({
			noun: 'officer',
			id: office.toLowerCase(),
			title: office,
			fields: { holder: person },
			over: false,
			cites,
		}),
	),
	...(nextMeeting === null ? [] : [meeting(nextMeeting)]),
];

const meeting = (next: NonNullable<Standing['nextMeeting']>): Facet => ({
	noun: 'next meeting',
	id: 'next',
	title: 'Next meeting',
	fields: {
		meeting: next.ordinal === null ? null : String(next.ordinal),
		when: time(next),
		place: next.place,
		'hangs on': words(next.dependsOn),
	},
	over: false,
	cites: next.cites,
});
