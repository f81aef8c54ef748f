import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { writePaper } from '../../src/actions/paper/write.ts';
import { listPlanRules } from '../../src/actions/plan/rules.ts';
import { setPlanRule } from '../../src/actions/plan/set.ts';
import { undoPlanRule } from '../../src/actions/plan/undo.ts';
import { makeReservation } from '../../src/actions/reservation/make.ts';
import { openStore } from '../../src/store/open.ts';
import { paperText } from '../../src/write/text/paper.ts';
import { bytesOf } from './reports.ts';

const body = 'Group on Pumps';
let at: (day: string) => Context;
const put = (day: string, name: string, text: string) => importDocument.run(at(day), { name, bytes: bytesOf(text) });
const plan = async (day: string, language: 'en' | 'fr' | 'ru' = 'en'): Promise<string> =>
	paperText((await writePaper.run(at(day), { body, paper: 'plan', language })).paper).replace(/\s+/gu, ' ');
const weeks = (count: number) => ({ count, unit: 'weeks' as const });
const every = { submission: weeks(8), editing: weeks(6), translation: weeks(5), issue: weeks(4) };
const unset = { submission: null, editing: null, translation: null, issue: null };

beforeEach(async () => {
	const store = await openStore(':memory:');
	at = (day) => ({ store, actor: 'tester', now: `${day}T09:00:00.000Z` });
	await put(
		'2026-07-01',
		'1.txt',
		'Assembly of Wells\n\nGroup on Pumps\n\nThird meeting\n1 June 2026\n\nAW/GP/2026/1\n\nReport of the third meeting\n\nItem 1 – Pumps\n\n1. The Group asked the secretariat to prepare a note on the pumps of the hills.\n\n2. The Group agreed to hold its fourth meeting on 7–8 June 2027.\n',
	);
});

describe('the documentation plan', () => {
	it('counts back from the meeting, holds what is owed and what every meeting has, and says that the terms are usual', async () => {
		const words = await plan('2026-12-01');
		expect(words).toContain('Documentation plan of the fourth meeting');
		expect(words).toContain('Days are counted back from 7 June 2027, the first day of the meeting');
		expect(words).toContain('Nobody has set others.');
		expect(words).toContain('29 Mar. 2027 5 Apr. 2027 19 Apr. 2027 26 Apr. 2027');
		expect(words).toMatch(/Annotated.*agenda.*Submission by/u);
		expect(words).toContain('No document is late');
		expect(await plan('2026-12-01', 'fr')).toContain('à partir du 7 juin 2027');
		expect(await plan('2026-12-01', 'ru')).toContain('7 июня 2027 года');
	});

	it('tells what is late, and says so no more once it is there', async () => {
		const late = await plan('2027-04-28');
		expect(late).toContain('(b)');
		expect(late).toMatch(
			/“prepare a note on the pumps of the hills”: issue was due on 26 April 2027, 2 working days ago/u,
		);
	});

	it('does not count the working days of years', async () => {
		expect(await plan('2048-06-01')).toContain('issue was due on 26 April 2027, more than 21 years ago');
		expect(await plan('2048-06-01', 'fr')).toContain('il y a plus de 21 ans');
		expect(await plan('2048-06-01', 'ru')).toContain('опоздание – более 21 года');
	});

	it('holds a paper of the meeting with its length, its lateness and what asked for it, and does not ask for it twice', async () => {
		await put(
			'2027-04-29',
			'2.txt',
			`AW/GP/2027/2\n29 April 2027\n\nAssembly of Wells\n\nGroup on Pumps\n\nFourth meeting\n7–8 June 2027\n\nItem 1 of the provisional agenda\n\nThe valves of the plain\n\n1. ${'Old valves leak. '.repeat(3000)}\n`,
		);
		const words = await plan('2027-05-03');
		expect(words).toMatch(/AW\/GP\/2027\/2: issued on 29 April 2027, 3 working days after 26 April 2027/u);
		expect(words).toMatch(/AW\/GP\/2027\/2: 9,0\d\d words, of at most 8,500/u);
	});

	it('holds a reserved symbol in place of the request that its title answers', async () => {
		await makeReservation.call(at('2026-12-01'), { body, title: 'Pumps of the hills', kind: 'note', item: '1' });
		const { paper } = await writePaper.run(at('2026-12-02'), { body, paper: 'plan' });
		const rows = paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		const words = rows.map((row) =>
			row
				.map(({ lines }) => lines.map((runs) => runs.map((run) => ('text' in run ? run.text : '')).join('')).join(' '))
				.join(' | '),
		);
		expect(words.filter((row) => /hills/u.test(row))).toEqual([
			expect.stringMatching(
				/^AW\/GP\/2026\/2 \| Pumps of the hills By: secretariat AW\/GP\/2026\/1, para\.\u00a01 \| 1 \|/u,
			),
		]);
	});
});

describe('the rules of a plan', () => {
	it('are the usual ones until a person sets others, who is named; undone, the ones before hold again', async () => {
		const rules = async (day: string, known?: string) => listPlanRules.call(at(day), { body, known });
		expect((await rules('2026-12-01')).terms.map(({ kind, usual }) => [kind, usual])).toEqual([
			['every', true],
			['report', true],
		]);
		const set = await setPlanRule.call(at('2026-12-01'), { body, leads: every, words: 6000, daysOff: ['2027-05-10'] });
		await setPlanRule.call(at('2026-12-02'), { body, kind: 'agenda', leads: { ...unset, issue: weeks(2) } });
		const { terms, decided } = await rules('2026-12-03');
		expect(terms.map(({ kind, usual }) => [kind, usual])).toEqual([
			['every', false],
			['report', true],
			['agenda', false],
		]);
		expect(decided.map(({ kind, by }) => [kind, by])).toEqual([
			['agenda', 'tester'],
			['every', 'tester'],
		]);
		const words = await plan('2026-12-03');
		expect(words).toContain('last set by tester on 2 December 2026');
		// Four weeks before is a day off: the working day before it.
		expect(words).toMatch(/7 May 2027/u);
		await undoPlanRule.call(at('2026-12-04'), { id: set.id });
		expect((await rules('2026-12-04')).terms[0]).toMatchObject({ kind: 'every', usual: true, words: 8500 });
		expect((await rules('2026-12-04', '2026-12-03')).terms[0]).toMatchObject({ usual: false, words: 6000 });
		await expect(undoPlanRule.call(at('2026-12-04'), { id: set.id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(undoPlanRule.call(at('2026-12-04'), { id: '99' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it.each([
		['a step that is missing', { leads: { ...every, issue: null } }, /needs a time for submission/u],
		['issue before translation', { leads: { ...every, issue: weeks(7) } }, /ready for issue before/u],
		['days off of one kind', { kind: 'note', leads: every, daysOff: ['2027-05-10'] }, /Days off/u],
		['nothing of its own', { kind: 'note', leads: unset }, /differs/u],
		['a unit that there is not', { leads: { ...every, issue: { count: 4, unit: 'moons' } } }, /leads\.issue\.unit/u],
		['a kind that there is not', { kind: 'poem', leads: every }, /a rule is for one of/u],
	])('are refused with %s', async (_what, more, why) => {
		await expect(setPlanRule.call(at('2026-12-01'), { body, ...more })).rejects.toThrow(why);
	});
});
