import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { identifyBody } from '../../src/actions/body/identify.ts';
import { listBodyIdentities } from '../../src/actions/body/identities.ts';
import { listBodies } from '../../src/actions/body/list.ts';
import { showBody } from '../../src/actions/body/show.ts';
import { undoBodyIdentity } from '../../src/actions/body/undo.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { showMeeting } from '../../src/actions/meeting/show.ts';
import { listPlanRules } from '../../src/actions/plan/rules.ts';
import { setPlanRule } from '../../src/actions/plan/set.ts';
import { findInRecord } from '../../src/actions/search/find.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { openStore } from '../../src/store/open.ts';
import { bytesOf } from './reports.ts';

let at: (day: string) => Context;
const report = (body: string, meeting: string, day: string, number: string, words: string): string =>
	`Assembly of Wells\n\n${body}\n\n${meeting} meeting\n${day}\n\n${number}\n\nReport of the meeting\n\nItem 1 – Pumps\n\n1. ${words}\n`;

beforeEach(async () => {
	const store = await openStore(':memory:');
	at = (day) => ({ store, actor: 'tester', now: `${day}T09:00:00.000Z` });
	const put = (name: string, text: string) => importDocument.run(at('2026-07-01'), { name, bytes: bytesOf(text) });
	await put(
		'1.txt',
		report(
			'Group on Pumps',
			'Third',
			'1 June 2024',
			'AW/GP/2024/1',
			'The Group asked the secretariat to prepare a note on the pumps of the hills.',
		),
	);
	await put(
		'2.txt',
		report(
			'Group on Pumps and Valves',
			'Fourth',
			'2 June 2025',
			'AW/GP/2025/1',
			'The secretariat had prepared the note on the pumps of the hills, as the Group had asked.',
		),
	);
});

const bodies = async (day: string) =>
	(await listBodies.call(at(day), {})).bodies
		.filter(({ documents }) => documents > 0)
		.map(({ id, documents }) => [id, documents]);
const join = (day: string) =>
	identifyBody.call(at(day), { body: 'Group on Pumps and Valves', other: 'Group on Pumps', reason: 'renamed in 2025' });

describe('two bodies that are one', () => {
	it('are suggested by the series of their papers', async () => {
		const { suggestions } = await listBodyIdentities.call(at('2026-07-02'), {});
		expect(suggestions).toEqual([
			{
				body: { id: 'group-on-pumps-and-valves', name: 'Group on Pumps and Valves' },
				other: { id: 'group-on-pumps', name: 'Group on Pumps' },
				why: 'Both number their papers AW/GP/…',
			},
		]);
	});

	it('have their reports together, so that what was owed of one is done of the other; what cited the old one finds it', async () => {
		expect(await bodies('2026-07-02')).toEqual([
			['group-on-pumps', 1],
			['group-on-pumps-and-valves', 1],
		]);
		expect((await showStanding.call(at('2026-07-02'), { body: 'group-on-pumps' })).followUps).toMatchObject([
			{ status: 'open' },
		]);
		await setPlanRule.call(at('2026-07-02'), {
			...{ body: 'Group on Pumps', kind: 'note', words: 3000 },
			leads: { submission: null, editing: null, translation: null, issue: null },
		});
		await join('2026-07-03');
		expect(await bodies('2026-07-03')).toEqual([['group-on-pumps-and-valves', 2]]);
		const shown = await showBody.call(at('2026-07-03'), { body: 'group-on-pumps' });
		expect(shown).toMatchObject({
			name: 'Group on Pumps and Valves',
			formerly: ['group-on-pumps'],
			aliases: expect.arrayContaining(['Group on Pumps']),
		});
		expect(shown.meetings.map(({ facts }) => facts.ordinal)).toEqual([4, 3]);
		expect(shown.standing.followUps).toMatchObject([{ status: 'done' }]);
		expect((await showMeeting.call(at('2026-07-03'), { body: 'Group on Pumps', meeting: '3' })).documents).toHaveLength(
			1,
		);
		expect((await listPlanRules.call(at('2026-07-03'), { body: 'Group on Pumps and Valves' })).decided).toHaveLength(1);
		const asked = { q: 'hills', body: 'Group on Pumps and Valves' };
		const { hits } = await findInRecord.call(at('2026-07-03'), asked);
		expect([...new Set(hits.flatMap(({ symbol }) => symbol ?? []))].sort()).toEqual(['AW/GP/2024/1', 'AW/GP/2025/1']);
		// As it was known the day before, they were two.
		expect(
			(await showBody.call(at('2026-07-03'), { body: 'group-on-pumps', known: '2026-07-02' })).documents,
		).toHaveLength(1);
	});

	it('are two again once that is undone', async () => {
		const { id } = await join('2026-07-03');
		await undoBodyIdentity.call(at('2026-07-04'), { id });
		expect(await bodies('2026-07-04')).toHaveLength(2);
		await expect(undoBodyIdentity.call(at('2026-07-04'), { id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(undoBodyIdentity.call(at('2026-07-04'), { id: '9' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it('keep apart their meetings of one number', async () => {
		await importDocument.run(at('2026-07-01'), {
			name: '3.txt',
			bytes: bytesOf(
				report('Group on Buckets', 'Fourth', '9 May 2023', 'AW/GB/2023/1', 'The Group took note of the buckets.'),
			),
		});
		await identifyBody.call(at('2026-07-02'), { body: 'Group on Pumps and Valves', other: 'Group on Buckets' });
		const { meetings } = await showBody.call(at('2026-07-02'), { body: 'Group on Pumps and Valves' });
		expect(meetings.map(({ facts }) => facts.from)).toEqual(['2025-06-02', '2023-05-09']);
	});

	it('go on through several names, and in a circle the last word counts', async () => {
		await importDocument.run(at('2026-07-01'), {
			name: '3.txt',
			bytes: bytesOf(
				report('Group on Water', 'Fifth', '1 June 2026', 'AW/GW/2026/1', 'The Group took note of the wells.'),
			),
		});
		await identifyBody.call(at('2026-07-02'), { body: 'Group on Water', other: 'Group on Pumps and Valves' });
		await identifyBody.call(at('2026-07-03'), { body: 'Group on Water', other: 'Group on Pumps' });
		expect(await bodies('2026-07-03')).toEqual([['group-on-water', 3]]);
		expect((await showBody.call(at('2026-07-03'), { body: 'Group on Pumps' })).formerly).toEqual([
			'group-on-pumps',
			'group-on-pumps-and-valves',
		]);
	});

	it.each([
		['a body that it is already', { body: 'Group on Pumps', other: 'group-on-pumps' }, 'conflict', /one body already/u],
		[
			'one above it',
			{ body: 'Group on Pumps', other: 'Assembly of Wells' },
			'invalid',
			/Group on Pumps reports to the Assembly of Wells/u,
		],
		['one that is not there', { body: 'Group on Pumps', other: 'Group on Spoons' }, 'not-found', /no body/u],
	])('refuse to be %s', async (_what, asked, reason, message) => {
		await expect(identifyBody.call(at('2026-07-02'), asked)).rejects.toMatchObject({
			reason,
			message: expect.stringMatching(message),
		});
	});
});
