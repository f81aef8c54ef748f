import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Event } from '../record/event.ts';
import type { NextMeeting } from '../record/standing.ts';
import { meetingOrdinal } from './schedule.ts';
import { cited, isStep, ordinalOf, type Paper, type Step } from './timeline.ts';
import { share, stems } from './words.ts';

/** The meeting that comes after the last one reported, as last decided; null if no decision names it. */
export function nextMeetingOf(
	papers: readonly Paper[],
	steps: readonly Step[],
	events: readonly Event[],
): NextMeeting | null {
	const last = papers.at(-1);
	const held = Math.max(0, ...papers.map((paper) => ordinalOf(paper) ?? 0));
	const set = steps.filter((step) => isStep(step, 'meeting')).filter((step) => isAhead(step, held, last));
	const newest = set.at(-1);
	if (newest === undefined || last === undefined) return null;
	const ordinal = meetingOrdinal(newest.effect.ordinal, newest.paper);
	const same = set.filter((step) => meetingOrdinal(step.effect.ordinal, step.paper) === ordinal);
	return meetingOf(same, ordinal, events);
}

/** True for a meeting that no report tells of yet. */
function isAhead(step: Step<EffectOf<'meeting'>>, held: number, last: Paper | undefined): boolean {
	const ordinal = meetingOrdinal(step.effect.ordinal, step.paper);
	return ordinal === null ? step.paper === last : ordinal > held;
}

/** What was last said of it: one decision may give the place and the next one the days. */
function meetingOf(
	told: readonly Step<EffectOf<'meeting'>>[],
	ordinal: number | null,
	events: readonly Event[],
): NextMeeting {
	const when = told.findLast(({ effect }) => effect.when !== null)?.effect.when;
	const conjunction = told.findLast(({ effect }) => effect.conjunction !== null)?.effect.conjunction ?? null;
	const event = conjunction === null ? null : eventNamed(conjunction, events);
	return {
		ordinal,
		from: when?.from ?? event?.from ?? null,
		to: when?.to ?? event?.to ?? null,
		precision: when?.precision ?? event?.precision ?? null,
		place: told.findLast(({ effect }) => effect.place !== null)?.effect.place ?? null,
		dependsOn: conjunction === null ? [] : [event?.title ?? conjunction],
		cites: told.reduce<Cite[]>((cites, step) => cited(cites, step.cite), []),
	};
}

/** The event not yet over that words name, the likeliest first. */
function eventNamed(words: string, events: readonly Event[]): Event | null {
	const open = events.filter(({ status }) => status !== 'held' && status !== 'cancelled' && status !== 'lapsed');
	const ranked = open
		.map((event) => ({ event, like: share(stems(words), stems(event.title)) }))
		.sort((a, b) => b.like - a.like);
	const best = ranked[0];
	return best !== undefined && best.like >= 0.5 ? best.event : null;
}
