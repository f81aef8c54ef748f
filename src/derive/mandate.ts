import type { CivilDate } from '../base/date.ts';
import { civil, daysIn } from '../base/date.ts';
import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Mandate } from '../record/mandate.ts';
import type { When } from '../record/time.ts';
import { dayBefore } from './schedule.ts';
import { cited, isStep, type Step } from './timeline.ts';

type Told = Step<EffectOf<'mandate'>>;

/** The mandate of the body as its reports last told of it; null where none has. */
export function mandateOf(steps: readonly Step[], on: CivilDate): Mandate | null {
	const told = steps.filter((step) => isStep(step, 'mandate'));
	const newest = told.at(-1);
	if (newest === undefined) return null;
	const end = told.map(endOf).findLast((each) => each !== null) ?? null;
	return {
		text: newest.act.content,
		until: end?.to ?? null,
		precision: end?.precision ?? null,
		status: newest.effect.mode === 'ended' ? 'ended' : end?.to != null && end.to < on ? 'expired' : 'in force',
		founded: told.filter(({ effect }) => effect.mode === 'founded').map(({ cite }) => cite),
		item: newest.item,
		cites: told.reduce<Cite[]>((cites, { cite }) => cited(cites, cite), []),
	};
}

/** The end that the words give, or the years that they give it from the day of the report on. */
function endOf({ effect: { when, years }, paper }: Told): Pick<When, 'to' | 'precision'> | null {
	if (when?.to != null) return when;
	return years === null ? null : { to: yearsAfter(when?.from ?? paper.day, years), precision: 'year' };
}

/** "for a period of two years": the last day of them. */
function yearsAfter(day: CivilDate, years: number): CivilDate {
	const [year, month, date] = [Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)), Number(day.slice(8))];
	return dayBefore(civil(year, month, Math.min(date, daysIn(year, month))) ?? day);
}

/** True where the coming meeting is the last one that can act in time: the one after it would come too late. */
export function isMandateDue({ until, status }: Mandate, next: CivilDate, interval: number): boolean {
	if (status === 'ended' || until === null) return false;
	return Date.parse(until) < Date.parse(next) + interval * day;
}

const day = 86_400_000;
