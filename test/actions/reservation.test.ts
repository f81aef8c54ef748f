import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { makeReservation } from '../../src/actions/reservation/make.ts';
import { undoReservation } from '../../src/actions/reservation/undo.ts';
import { listSymbols } from '../../src/actions/symbol/list.ts';
import { bytesOf, emptyRecord, name, second, third } from './reports.ts';

let at: (day: string) => Context;
const put = (text: string, day: string) => importDocument.run(at(day), { name: 'paper.txt', bytes: bytesOf(text) });
const reserve = (day: string, more: object = {}) =>
	makeReservation.call(at(day), { body: name, title: 'Survey of lock gates', ...more });
const listed = async (day: string, days: object = {}) => listSymbols.call(at(day), { body: name, ...days });
const symbols = async (day: string, days: object = {}) =>
	(await listed(day, days)).entries.map(({ symbol, status }) => [symbol, status]);

/** A paper of the group for its third meeting, in answer to a request of its second. */
const paper = second
	.replace('HC/GE.3/2009/2\n12 June 2009', 'HC/GE.3/2010/1\n2 March 2010')
	.replace(
		/Second meeting[\s\S]*$/u,
		'Third meeting, 15 March 2010\nItem 2 of the provisional agenda\n\nQUESTIONNAIRE ON LOCK GATES\n\nNote by the secretariat\n\n1. The gates were counted.\n',
	);
const answered = third.replace(
	'2. The Group requested',
	'2. The secretariat presented the note on lock gates (HC/GE.3/2010/1 and HC/GE.3/2010/3). The Group requested',
);

beforeEach(async () => {
	at = await emptyRecord();
	await put(second, '2024-01-01');
});

describe('a reserved symbol', () => {
	it('is the next of the series, or the one asked for, and is never given twice', async () => {
		expect(await reserve('2024-02-01', { kind: 'note', item: '2' })).toMatchObject({
			symbol: 'HC/GE.3/2024/1',
			kind: 'note',
			item: '2',
			by: 'tester',
			recorded: '2024-02-01T12:00:00.000Z',
			superseded: null,
		});
		expect(await reserve('2024-02-01')).toMatchObject({ symbol: 'HC/GE.3/2024/2' });
		expect(await reserve('2024-02-01', { term: '2025' })).toMatchObject({ symbol: 'HC/GE.3/2025/1' });
		expect(await reserve('2024-02-01', { of: 'HC/GE.3/2009/2', change: 'Corr' })).toMatchObject({
			symbol: 'HC/GE.3/2009/2/Corr.1',
		});
		await expect(reserve('2024-02-02', { symbol: 'hc/ge.3/2024/1' })).rejects.toThrow(/is no symbol/u);
		await expect(reserve('2024-02-02', { symbol: 'HC/GE.3/2024/01' })).rejects.toThrow(
			'HC/GE.3/2024/1 is taken: tester reserved it on 2024-02-01 for “Survey of lock gates”.',
		);
		await expect(reserve('2024-02-02', { symbol: 'HC/GE.3/2009/2' })).rejects.toThrow(
			'HC/GE.3/2009/2 is taken: it is the symbol of “Report”.',
		);
		expect(await at('2024-02-03').store.log.verify()).toBeNull();
	});

	it('is free again once it is given back; what was known before stays so', async () => {
		const { id } = await reserve('2024-02-01');
		await undoReservation.run(at('2024-02-03'), { id });
		expect(await symbols('2024-02-04')).toEqual([['HC/GE.3/2009/2', 'held']]);
		expect(await symbols('2024-02-04', { known: '2024-02-02' })).toContainEqual(['HC/GE.3/2024/1', 'reserved']);
		expect(await reserve('2024-02-05')).toMatchObject({ symbol: 'HC/GE.3/2024/1' });
		await expect(undoReservation.run(at('2024-02-06'), { id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(undoReservation.run(at('2024-02-06'), { id: '9' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it('is refused to the second of two who ask at once', async () => {
		const both = await Promise.allSettled([reserve('2024-02-01'), reserve('2024-02-01')]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const refused = both.find(({ status }) => status === 'rejected');
		expect(refused).toMatchObject({
			reason: { reason: 'conflict', message: expect.stringContaining('a moment ago') },
		});
	});

	it('needs a title and a series to go on from', async () => {
		await expect(reserve('2024-02-01', { title: '  ' })).rejects.toThrow(/needs a title/u);
		await expect(reserve('2024-02-01', { series: 'HC/{number}' })).rejects.toThrow(/has no series “HC\/\{number\}”/u);
	});
});

describe('the register of documents', () => {
	it('holds what is there, what is reserved and what is only named, each with its items and its request', async () => {
		await put(paper, '2024-01-02');
		await put(answered, '2024-01-03');
		await reserve('2024-02-01', { symbol: 'HC/GE.3/2010/5' });
		const { entries, series } = await listed('2024-02-02');
		expect(entries.map(({ symbol, status }) => [symbol, status])).toEqual([
			['HC/GE.3/2009/2', 'held'],
			['HC/GE.3/2010/1', 'held'],
			['HC/GE.3/2010/2', 'held'],
			['HC/GE.3/2010/3', 'named'],
			['HC/GE.3/2010/5', 'reserved'],
		]);
		expect(entries[1]).toMatchObject({
			title: 'Questionnaire on lock gates',
			distribution: 'GENERAL',
			issuedOn: '2010-03-02',
			documents: [{ id: 'HC-GE.3-2010-1', language: 'en', version: 1 }],
			items: [
				{
					number: '2',
					title: 'Programme of work',
					meeting: 3,
					cites: [{ document: 'HC/GE.3/2010/2', paragraph: '2' }],
				},
			],
			namedIn: [{ document: 'HC/GE.3/2010/2', paragraph: '2' }],
		});
		expect(series).toEqual([
			{
				series: 'HC/GE.3/{year}/{number}',
				by: 'year',
				width: 1,
				held: 3,
				next: 'HC/GE.3/2024/1',
				runs: [
					{ term: '2010', first: 1, last: 5, known: 4, missing: [4] },
					{ term: '2009', first: 2, last: 2, known: 1, missing: null },
				],
			},
		]);
	});

	it('lets a paper take the symbol that was reserved for it', async () => {
		await reserve('2024-01-02', { symbol: 'HC/GE.3/2010/1' });
		await put(paper, '2024-01-03');
		const entry = (await listed('2024-01-04')).entries.find(({ symbol }) => symbol === 'HC/GE.3/2010/1');
		expect(entry).toMatchObject({ status: 'held', reservation: { title: 'Survey of lock gates', by: 'tester' } });
	});
});
