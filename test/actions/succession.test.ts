import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { showFollowUp } from '../../src/actions/follow-up/show.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { listSuccessions } from '../../src/actions/succession/list.ts';
import { makeSuccession } from '../../src/actions/succession/make.ts';
import { undoSuccession } from '../../src/actions/succession/undo.ts';
import { openStore } from '../../src/store/open.ts';
import { bytesOf } from './reports.ts';

interface Item {
	readonly title: string;
	readonly words: readonly string[];
}

let paragraphs = 0;
function report(body: string, meeting: string, day: string, symbol: string, items: readonly Item[]): string {
	paragraphs = 0;
	const said = items.map(
		({ title, words }, i) =>
			`Item ${i + 1} – ${title}\n\n${words.map((each) => `${++paragraphs}. ${each}`).join('\n\n')}\n\n`,
	);
	return `Assembly of Wells\n\n${body}\n\n${meeting} meeting\n${day}\n\n${symbol}\n\nReport of the meeting\n\n${said.join('')}`;
}

const team = 'Team on Buckets';
const group = 'Group on Ropes';
const ends = 'The Team decided that the Team would be succeeded by the Group on Ropes as of 1 January 2025.';

let at: (day: string) => Context;
const put = (name: string, text: string) => importDocument.run(at('2026-07-01'), { name, bytes: bytesOf(text) });
const last = (more: readonly string[] = []): string =>
	report(team, 'Fifth', '1 June 2024', 'AW/TB/2024/1', [
		{
			title: 'Handles',
			words: ['The Team asked the secretariat to draw a picture of the handles of all buckets.', ...more],
		},
		{
			title: 'Colours',
			words: [
				'The Team asked Norway to choose a colour for the buckets of the north.',
				'Malta was asked to count the red buckets of the harbour.',
			],
		},
	]);

beforeEach(async () => {
	const store = await openStore(':memory:');
	at = (day) => ({ store, actor: 'tester', now: `${day}T09:00:00.000Z` });
	await put(
		'2.txt',
		report(group, 'First', '3 March 2025', 'AW/GR/2025/1', [
			{ title: 'Ropes', words: ['The Group asked Malta to measure the ropes.'] },
			{
				title: 'Handles',
				words: ['The secretariat had drawn the picture of the handles of all buckets, as it had been asked.'],
			},
		]),
	);
});

const owed = async (body: string, on: string) =>
	(await showStanding.call(at('2026-07-05'), { body, on })).followUps.map(({ what, status }) => `${status}: ${what}`);
const colour = 'choose a colour for the buckets of the north';
const picture = 'draw a picture of the handles of all buckets';
const count = 'count the red buckets of the harbour';
const ropes = 'measure the ropes';

describe('a body that another goes on from, by a decision', () => {
	beforeEach(async () => {
		await put('1.txt', last());
	});
	const make = (more: object = {}) =>
		makeSuccession.call(at('2026-07-02'), { body: team, to: group, day: '2025-01-01', reason: 'ended', ...more });

	it('keeps what is over; what was open moves on the day, and is answered there', async () => {
		expect(await owed(team, '2025-06-01')).toEqual([`open: ${picture}`, `open: ${colour}`, `open: ${count}`]);
		await make();
		expect(await owed(team, '2024-12-31')).toEqual([`open: ${picture}`, `open: ${colour}`, `open: ${count}`]);
		expect(await owed(group, '2025-02-01')).toEqual([`open: ${picture}`, `open: ${colour}`, `open: ${count}`]);
		expect(await owed(team, '2025-06-01')).toEqual([]);
		expect(await owed(group, '2025-06-01')).toEqual([
			`done: ${picture}`,
			`open: ${colour}`,
			`open: ${count}`,
			`open: ${ropes}`,
		]);
		const standing = await showStanding.call(at('2026-07-05'), { body: team });
		expect(standing).toMatchObject({
			nextMeeting: null,
			looseEnds: [],
			succeededBy: [{ to: { name: group }, day: '2025-01-01', by: 'tester', cites: [] }],
		});
		// A day as it was known before.
		const before = await showStanding.call(at('2026-07-05'), { body: team, known: '2026-07-01' });
		expect([before.followUps.length, before.succeededBy]).toEqual([3, undefined]);
	});

	it('leaves each thing in one place, found by its old address', async () => {
		const { followUps } = await listFollowUps.call(at('2026-07-02'), {});
		await make();
		const now = (await listFollowUps.call(at('2026-07-02'), {})).followUps;
		expect(now.map(({ id }) => id).sort()).toEqual(followUps.map(({ id }) => id).sort());
		const { id } = followUps.find(({ what }) => what === colour) ?? { id: '' };
		expect(await showFollowUp.call(at('2026-07-02'), { followUp: id })).toMatchObject({ body: { name: group } });
		const { matters } = await listMatters.call(at('2026-07-02'), { body: group });
		expect(matters.map(({ title }) => title)).toContain(colour);
	});

	it('is split by headings: what one takes by name the other, which takes the rest, does not', async () => {
		await put(
			'3.txt',
			report('Panel on Paint', 'First', '5 May 2025', 'AW/PP/2025/1', [
				{ title: 'Paint', words: ['The Panel took note of the paint.'] },
			]),
		);
		await make();
		await makeSuccession.call(at('2026-07-02'), {
			body: team,
			to: 'Panel on Paint',
			day: '2025-01-01',
			items: ['colours '],
		});
		expect(await owed('Panel on Paint', '2025-06-01')).toEqual([`open: ${colour}`, `open: ${count}`]);
		expect(await owed(group, '2025-06-01')).toEqual([`done: ${picture}`, `open: ${ropes}`]);
		expect(await owed(team, '2025-06-01')).toEqual([]);
	});

	it('has its matters again once that is undone', async () => {
		const { id } = await make();
		await undoSuccession.call(at('2026-07-03'), { id });
		expect(await owed(team, '2025-06-01')).toHaveLength(3);
		expect(await owed(group, '2025-06-01')).toEqual([`open: ${ropes}`]);
		await expect(undoSuccession.call(at('2026-07-03'), { id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(undoSuccession.call(at('2026-07-03'), { id: '9' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it.each([
		['by itself', { to: team }, 'invalid', /cannot take over from itself/u],
		['by one that is not there', { to: 'Group on Spoons' }, 'not-found', /no body/u],
		['on no day', { day: '2025-02-30' }, 'invalid', /day/u],
	])('is not succeeded %s', async (_what, more, reason, message) => {
		await expect(make(more)).rejects.toMatchObject({ reason, message: expect.stringMatching(message) });
	});

	it('is not succeeded twice by one, nor by one that it goes on from', async () => {
		await make();
		await expect(make()).rejects.toMatchObject({ reason: 'conflict' });
		await expect(make({ body: group, to: team })).rejects.toThrow('undo that first');
	});
});

describe('a body that another goes on from, by an act of its report', () => {
	it('moves what is open on the day that the act names, and cites the act', async () => {
		await put('1.txt', last([ends]));
		expect(await owed(team, '2024-12-31')).toEqual([`open: ${picture}`, `open: ${colour}`, `open: ${count}`]);
		expect(await owed(team, '2025-06-01')).toEqual([]);
		expect(await owed(group, '2025-06-01')).toContain(`done: ${picture}`);
		expect(await listSuccessions.call(at('2026-07-02'), { body: team })).toMatchObject([
			{
				decision: null,
				from: { name: team },
				to: { name: group },
				day: '2025-01-01',
				cites: [{ document: 'AW/TB/2024/1', paragraph: '2' }],
			},
		]);
	});

	it('gives way to what a person decided of the same two', async () => {
		await put('1.txt', last([ends]));
		await makeSuccession.call(at('2026-07-02'), { body: team, to: group, day: '2025-04-01' });
		expect(await listSuccessions.call(at('2026-07-02'), {})).toMatchObject([{ decision: '1', day: '2025-04-01' }]);
		expect(await owed(team, '2025-03-31')).toHaveLength(3);
	});

	it('waits while the record does not know the other', async () => {
		await put('1.txt', last([ends.replace('Group on Ropes', 'Group on Spoons')]));
		expect(await listSuccessions.call(at('2026-07-02'), {})).toEqual([]);
		expect(await owed(team, '2025-06-01')).toHaveLength(3);
	});
});
