import { describe, expect, it } from 'vitest';
import { type PlannedDocument, planDays, planOf, termsFor } from '../../src/derive/plan.ts';
import { type Lead, type Leads, type PlanTerms, usualTerms } from '../../src/record/plan-rule.ts';

const weeks = (count: number): Lead => ({ count, unit: 'weeks' });
const working = (count: number): Lead => ({ count, unit: 'working days' });
const leads = (submission: Lead, editing: Lead, translation: Lead, issue: Lead): Leads => ({
	submission,
	editing,
	translation,
	issue,
});
/** A Monday. */
const first = '2027-04-12';

const paper = (more: Partial<PlannedDocument> = {}): PlannedDocument => ({
	symbol: null,
	title: 'Survey of wells',
	kind: 'paper',
	items: [],
	owners: [],
	cites: [],
	held: null,
	...more,
});
const state = (on: string, more: Partial<PlannedDocument> = {}) =>
	planOf([paper(more)], usualTerms, first, on)[0]?.state;

describe('days counted back', () => {
	it('are those of weeks before, and of working days without Saturdays, Sundays and days off', () => {
		const of = leads(weeks(10), weeks(6), working(6), working(1));
		const days = planDays({ leads: of, daysOff: [] }, first);
		expect(days).toEqual({
			submission: '2027-02-01',
			editing: '2027-03-01',
			translation: '2027-04-02',
			issue: '2027-04-09',
		});
		const shut = planDays({ leads: of, daysOff: ['2027-02-01', '2027-04-09', '2027-04-06'] }, first);
		expect(shut).toEqual({
			submission: '2027-01-29',
			editing: '2027-03-01',
			translation: '2027-03-31',
			issue: '2027-04-08',
		});
	});

	it('go over the end of a year and a leap day, and are none without a first day', () => {
		const of = leads(weeks(10), weeks(10), weeks(1), weeks(0));
		const days = planDays({ leads: of, daysOff: [] }, '2028-03-06');
		expect([days.submission, days.translation, days.issue]).toEqual(['2027-12-27', '2028-02-28', '2028-03-06']);
		expect(planDays({ leads: of, daysOff: [] }, null).submission).toBeNull();
	});

	it('of a first day off are those of the last working day before it, also where all days are off', () => {
		const day = planDays({ leads: leads(weeks(0), weeks(0), weeks(0), working(0)), daysOff: [] }, '2027-04-11');
		expect(day.issue).toBe('2027-04-09');
	});
});

describe('the terms of a kind', () => {
	it('are its own, and for what it leaves open those of every document', () => {
		expect(termsFor(usualTerms, 'report')).toMatchObject({ words: 10_700, leads: { issue: weeks(6) } });
		expect(termsFor(usualTerms, 'note')).toMatchObject({ kind: 'every', words: 8500 });
		const none = { submission: null, editing: null, translation: null };
		const agenda: PlanTerms = { kind: 'agenda', leads: { ...none, issue: weeks(8) }, words: null, daysOff: [] };
		expect(termsFor([...usualTerms, agenda], 'agenda')).toMatchObject({
			words: 8500,
			leads: { submission: weeks(10), issue: weeks(8) },
		});
		expect(termsFor([], 'agenda')).toBeNull();
	});
});

describe('where a document stands', () => {
	it.each([
		['2026-12-01', { kind: 'due', step: 'submission', by: '2027-02-01' }],
		['2027-02-01', { kind: 'due', step: 'submission', by: '2027-02-01' }],
		['2027-02-02', { kind: 'due', step: 'editing', by: '2027-02-08' }],
		['2027-03-01', { kind: 'due', step: 'issue', by: '2027-03-01' }],
		['2027-03-04', { kind: 'late', late: 3 }],
		['2027-03-07', { kind: 'late', late: 4 }],
	])('on %s', (on, expected) => {
		expect(state(on)).toEqual(expected);
	});

	it('is issued, in time or late, once the record holds it', () => {
		const held = (issuedOn: string | null) => ({ held: { issuedOn, words: 10, itself: null } });
		expect(state('2027-04-01', held('2027-03-01'))).toEqual({ kind: 'issued' });
		expect(state('2027-04-01', held(null))).toEqual({ kind: 'issued' });
		expect(state('2027-04-01', held('2027-03-08'))).toEqual({ kind: 'issued late', late: 5 });
	});

	it('is open where nobody knows the days of the meeting', () => {
		expect(planOf([paper()], usualTerms, null, '2027-01-01')[0]?.state).toEqual({ kind: 'open' });
	});
});
