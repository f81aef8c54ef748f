import { type CivilDate, civil, daysIn, type Period } from '../base/date.ts';
import type { MeetingTime } from '../record/time.ts';
import { isStep, ordinalOf, type Paper, type Step } from './timeline.ts';

/** When the body's meetings are, by ordinal: as reported once they were held, else as last decided. */
export type Schedule = ReadonlyMap<number, Period>;

/** The ordinal that a meeting named in a paper has: the one printed, or the one after the paper's own. */
export function meetingOrdinal(named: number | null, paper: Paper): number | null {
	const own = ordinalOf(paper);
	return named ?? (own === null ? null : own + 1);
}

/** Dates of meetings from the decisions that set them and the reports of those held. */
export function scheduleOf(papers: readonly Paper[], steps: readonly Step[]): Schedule {
	const schedule = new Map<number, Period>();
	for (const step of steps) {
		if (!isStep(step, 'meeting') || step.effect.when === null) continue;
		const ordinal = meetingOrdinal(step.effect.ordinal, step.paper);
		const { from, to, precision } = step.effect.when;
		if (ordinal !== null) schedule.set(ordinal, { from, to, precision });
	}
	for (const paper of papers) {
		const { ordinal, from, to } = paper.version.reading.meeting;
		if (ordinal !== null && (from ?? to) !== null) schedule.set(ordinal, { from, to, precision: 'day' });
	}
	return schedule;
}

/** The days of a deadline that hangs on a meeting; null while that meeting has none. */
export function resolved(time: MeetingTime, paper: Paper, schedule: Schedule): Period | null {
	const ordinal = meetingOrdinal(time.ordinal, paper);
	const meeting = ordinal === null ? undefined : schedule.get(ordinal);
	if (meeting === undefined) return null;
	switch (time.relation) {
		case 'at':
			return meeting;
		case 'before':
			return { from: null, to: meeting.from && dayBefore(meeting.from), precision: 'day' };
		case 'after':
			return { from: meeting.to, to: null, precision: 'day' };
	}
}

/** The day before a day. The first day of the calendar has none and stays. */
export function dayBefore(date: CivilDate): CivilDate {
	const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
	if (day > 1) return civil(year, month, day - 1) ?? date;
	if (month > 1) return civil(year, month - 1, daysIn(year, month - 1)) ?? date;
	return civil(year - 1, 12, 31) ?? date;
}
