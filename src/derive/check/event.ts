import { longDate, longPeriod, type Period } from '../../base/date.ts';
import type { Cite } from '../../record/cite.ts';
import type { Event } from '../../record/event.ts';
import type { EventDraft } from '../event-match.ts';
import { ordinalOf, type Paper, type Step } from '../timeline.ts';
import { sameTitle } from '../words.ts';
import { beginningOf, type Checked, type Find, type Found, isAccount } from './checked.ts';

/** Its last day is over, and no report says that it was held, moved or cancelled. */
export const silentEvents: Find = ({ standing, papers, on }) =>
	standing.events.flatMap((event) => {
		const { to, status, title, cites } = event;
		if (to === null || to >= on || !isAhead(status) || standing.events.some((other) => tells(other, event))) return [];
		const since = papers.filter((paper) => isAccount(paper) && paper.day > to).length;
		const silent =
			since === 0
				? 'no report has come since'
				: `${since === 1 ? 'the one report' : `the ${since} reports`} since ${since === 1 ? 'says' : 'say'} nothing of it`;
		return [{ message: `“${title}” was to be over by ${longDate(to)}, and ${silent}.`, cites }];
	});

const isAhead = (status: Event['status']): boolean =>
	status === 'planned' || status === 'tentative' || status === 'confirmed' || status === 'lapsed';

/** True where another event is the same one told under another day. */
const tells = (other: Event, event: Event): boolean =>
	other !== event && other.status === 'held' && isTwin(other, event);

/** Half a year: what is further apart is the next of its kind. */
const nearDays = 183;

const isTwin = (a: Event, b: Event): boolean =>
	sameTitle(a.title, b.title) && a.from !== null && b.from !== null && Math.abs(daysFrom(a.from, b.from)) < nearDays;

const day_ms = 86_400_000;
const daysFrom = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / day_ms;

/** Two days for one event in one report; an event held on another day than decided; two days for one meeting. */
export const twoDates: Find = (checked) => [
	...[...mentionsOf(checked)].flatMap(([draft, mentions]) => differing(draft, mentions)),
	...heldElsewhen(checked),
	...meetingsTwice(checked),
];

interface Mention {
	readonly paper: Paper;
	readonly when: Period;
	readonly cite: Cite;
}

function mentionsOf({ events, steps }: Checked): ReadonlyMap<EventDraft, readonly Mention[]> {
	const found = new Map<EventDraft, Mention[]>();
	for (const step of steps) {
		const draft = events.byStep.get(step.order);
		const mention = mentionIn(step);
		if (draft !== undefined && mention !== null) found.set(draft, [...(found.get(draft) ?? []), mention]);
	}
	return found;
}

function mentionIn({ effect, paper, cite }: Step): Mention | null {
	if (effect.kind !== 'event' || effect.when === null || effect.mode === 'postponed') return null;
	return { paper, when: effect.when, cite };
}

function differing({ title }: EventDraft, mentions: readonly Mention[]): readonly Found[] {
	return mentions.flatMap((mention, i) => {
		const other = mentions.slice(0, i).find(({ paper, when }) => paper === mention.paper && apart(when, mention.when));
		if (other === undefined) return [];
		return [
			{
				message: `One report gives “${title}” two times: ${longPeriod(other.when)}, and ${longPeriod(mention.when)}.`,
				cites: [other.cite, mention.cite],
			},
		];
	});
}

/** True where two times have no day in common. */
const apart = (a: Period, b: Period): boolean =>
	a.from !== null && a.to !== null && b.from !== null && b.to !== null && (a.to < b.from || b.to < a.from);

function heldElsewhen({ standing: { events } }: Checked): readonly Found[] {
	return events.flatMap((event) => {
		const held = isAhead(event.status) ? events.find((other) => tells(other, event)) : undefined;
		const cites = [event.cites.at(-1), held?.cites.at(-1)].filter((cite) => cite !== undefined);
		if (held === undefined || !apart(periodOf(event), periodOf(held))) return [];
		const decided = longPeriod(periodOf(event));
		return [
			{
				message: `“${event.title}” was decided for ${decided}, and held on ${longPeriod(periodOf(held))}; no report says that it was moved.`,
				cites,
			},
		];
	});
}

const periodOf = ({ from, to, precision }: Event): Period => ({ from, to, precision: precision ?? 'day' });

function meetingsTwice({ papers }: Checked): readonly Found[] {
	return papers.flatMap((paper, i) => {
		const other = papers.slice(0, i).find((each) => isSameMeeting(each, paper) && apart(heldOn(each), heldOn(paper)));
		const cites = other === undefined ? [] : [...beginningOf(other), ...beginningOf(paper)];
		if (other === undefined || cites.length === 0) return [];
		return [
			{
				message: `Meeting ${ordinalOf(paper)} was on ${longPeriod(heldOn(other))} by ${other.cited}, and on ${longPeriod(heldOn(paper))} by ${paper.cited}.`,
				cites,
			},
		];
	});
}

const isSameMeeting = (a: Paper, b: Paper): boolean => ordinalOf(a) !== null && ordinalOf(a) === ordinalOf(b);

const heldOn = ({ version: { reading } }: Paper): Period => ({
	from: reading.meeting.from,
	to: reading.meeting.to,
	precision: 'day',
});
