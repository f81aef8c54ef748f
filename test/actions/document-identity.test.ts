import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { showChecks } from '../../src/actions/check/show.ts';
import { makeCorrection } from '../../src/actions/correction/make.ts';
import { identifyDocument } from '../../src/actions/document/identify.ts';
import { listDocumentIdentities } from '../../src/actions/document/identities.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listDocuments } from '../../src/actions/document/list.ts';
import { showDocument } from '../../src/actions/document/show.ts';
import { undoDocumentIdentity } from '../../src/actions/document/undo.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { showFollowUp } from '../../src/actions/follow-up/show.ts';
import { listParties } from '../../src/actions/party/list.ts';
import { findInRecord } from '../../src/actions/search/find.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { listSymbols } from '../../src/actions/symbol/list.ts';
import { openStore } from '../../src/store/open.ts';
import { bytesOf } from './reports.ts';

const said = [
	'The Group asked the secretariat to draw a map of the springs.',
	'Mr. Anton Quell (Austria) agreed to count the buckets.',
	'The Group took note of the state of the pumps.',
	'The Group decided to meet again in spring.',
];
const report = (symbol: string, words: readonly string[], meeting = 'Third', day = '1 June 2024'): string =>
	`Assembly of Wells\n\nGroup on Pumps\n\n${meeting} meeting\n${day}\n\n${symbol}\n\nReport of the meeting\n\nItem 1 – Pumps\n\n${words.map((each, i) => `${i + 1}. ${each}`).join('\n\n')}\n`;

let at: (day: string) => Context;
let ids: string[];
beforeEach(async () => {
	const store = await openStore(':memory:');
	at = (day) => ({ store, actor: 'tester', now: `${day}T09:00:00.000Z` });
	ids = [];
	for (const [name, text] of [
		['1.txt', report('AW/GP/2024/1', said)],
		['2.txt', report('AW/GP/2024/7', said)],
		['3.txt', report('AW/GP/2025/1', ['The map of document AW/GP/2024/7 was looked at.'], 'Fourth', '2 June 2025')],
	] as const)
		ids.push((await importDocument.run(at('2026-07-01'), { name, bytes: bytesOf(text) })).document);
});

const one = 'AW/GP/2024/1';
const two = 'AW/GP/2024/7';
const body = 'Group on Pumps';
const join = (day = '2026-07-03') =>
	identifyDocument.call(at(day), { document: one, other: two, reason: 'came by mail once more' });
const owed = async (day: string) => (await showStanding.call(at(day), { body })).followUps.map(({ what }) => what);
const listed = async (day: string) => (await listDocuments.call(at(day), {})).map(({ facts }) => facts.symbol);

describe('two documents that are one', () => {
	it('are suggested by their words, not by their meeting alone', async () => {
		const { suggestions } = await listDocumentIdentities.call(at('2026-07-02'), {});
		expect(suggestions).toMatchObject([
			{
				document: { cited: one },
				other: { cited: two },
				reason: 'words',
				why: '4 of 4 paragraphs are the same, word for word.',
			},
		]);
		const of = await listDocumentIdentities.call(at('2026-07-02'), { document: 'AW/GP/2025/1' });
		expect(of).toEqual({ suggestions: [], decided: [] });
	});

	it('count once, and what cites the other finds the one', async () => {
		expect(await owed('2026-07-02')).toHaveLength(4);
		const [, second = ''] = ids;
		await join();
		expect(await owed('2026-07-03')).toEqual(['draw a map of the springs', 'count the buckets']);
		expect(await listed('2026-07-03')).toEqual([one, 'AW/GP/2025/1']);
		for (const name of [second, two])
			expect(await showDocument.call(at('2026-07-03'), { document: name })).toMatchObject({
				summary: { id: ids[0], facts: { symbol: one } },
				now: null,
			});
		expect(await showDocument.call(at('2026-07-03'), { document: second, version: '1' })).toMatchObject({
			summary: { facts: { symbol: two } },
			now: ids[0],
		});
		const { hits } = await findInRecord.call(at('2026-07-03'), { q: 'springs' });
		expect([...new Set(hits.flatMap(({ symbol }) => symbol ?? []))]).toEqual([one]);
		const bySymbol = await findInRecord.call(at('2026-07-03'), { q: two, what: 'document' });
		expect(bySymbol.hits.map(({ symbol }) => symbol)).toEqual([one]);
		const quell = (await listParties.call(at('2026-07-03'), {})).find(({ name }) => name.includes('Quell'));
		expect(quell).toMatchObject({ documents: 1, owes: 1 });
		// The day before they were two.
		expect((await listDocuments.call(at('2026-07-03'), { known: '2026-07-02' })).length).toBe(3);
	});

	it('leave no gap and no paper that is not in the record', async () => {
		await join();
		const { checks } = await showChecks.call(at('2026-07-03'), { body });
		const found = checks.filter(({ rule }) => rule === 'paper-not-in-record').flatMap(({ findings }) => findings);
		expect(found).toEqual([]);
		const { entries } = await listSymbols.call(at('2026-07-03'), { body });
		expect(entries.filter(({ symbol }) => symbol === two)).toMatchObject([
			{ status: 'held', documents: [{ id: ids[0] }], namedIn: [{ document: 'AW/GP/2025/1' }] },
		]);
	});

	it('keep what persons decided and noted about either', async () => {
		const { followUps } = await showStanding.call(at('2026-07-02'), { body });
		const ofSecond = followUps.find(({ what, cites }) => what.includes('map') && cites[0]?.document === two)?.id ?? '';
		await noteEvidence.call(at('2026-07-02'), {
			followUp: ofSecond,
			kind: 'done',
			words: 'The map hangs in the hall.',
		});
		const { reading } = await showDocument.call(at('2026-07-02'), { document: two });
		const wrong = reading.acts.find(({ content }) => content.includes('buckets'));
		await makeCorrection.call(at('2026-07-02'), { document: two, act: wrong?.id, kind: 'reject', reason: 'no act' });
		await join();
		const standing = await showStanding.call(at('2026-07-03'), { body });
		expect(standing.followUps).toMatchObject([{ what: 'draw a map of the springs', status: 'done' }]);
		expect((await showFollowUp.call(at('2026-07-03'), { followUp: ofSecond })).id).toBe(standing.followUps[0]?.id);
		await noteEvidence.call(at('2026-07-03'), { followUp: ofSecond, kind: 'note', words: 'It is a fine map.' });
		expect((await showFollowUp.call(at('2026-07-03'), { followUp: ofSecond })).evidence).toHaveLength(2);
	});

	it('are two again once that is undone, or once a person says so, and then not suggested', async () => {
		const { id } = await join();
		await undoDocumentIdentity.call(at('2026-07-04'), { id });
		expect(await listed('2026-07-04')).toHaveLength(3);
		await expect(undoDocumentIdentity.call(at('2026-07-04'), { id })).rejects.toMatchObject({ reason: 'conflict' });
		await join('2026-07-05');
		await identifyDocument.call(at('2026-07-06'), { document: one, kind: 'separate', other: two });
		expect(await listed('2026-07-06')).toHaveLength(3);
		const { suggestions, decided } = await listDocumentIdentities.call(at('2026-07-06'), { document: two });
		expect(suggestions).toEqual([]);
		expect(decided.map(({ kind }) => kind)).toEqual(['separate', 'same']);
	});

	it('go on through several, and in a circle the last word counts', async () => {
		await identifyDocument.call(at('2026-07-03'), { document: two, other: one });
		await identifyDocument.call(at('2026-07-04'), { document: 'AW/GP/2025/1', other: two });
		expect(await listed('2026-07-04')).toEqual(['AW/GP/2025/1']);
		expect((await showDocument.call(at('2026-07-04'), { document: one })).summary.facts.symbol).toBe('AW/GP/2025/1');
	});

	it.each([
		['the same', { document: one, other: one }, 'conflict', /one document already/u],
		['one that is not there', { document: one, other: 'AW/X/1' }, 'not-found', /no document “AW\/X\/1”/u],
	])('refuse to be %s', async (_what, asked, reason, message) => {
		await expect(identifyDocument.call(at('2026-07-02'), asked)).rejects.toMatchObject({
			reason,
			message: expect.stringMatching(message),
		});
	});
});
