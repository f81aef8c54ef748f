import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { exportCorrection } from '../../src/actions/correction/export.ts';
import { listCorrections } from '../../src/actions/correction/list.ts';
import { makeCorrection } from '../../src/actions/correction/make.ts';
import { undoCorrection } from '../../src/actions/correction/undo.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { showDocument } from '../../src/actions/document/show.ts';
import { showMeeting } from '../../src/actions/meeting/show.ts';
import { listParties } from '../../src/actions/party/list.ts';
import { listReview } from '../../src/actions/review/list.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import type { Act } from '../../src/record/act.ts';
import { bytesOf, corrected, emptyRecord, second } from './reports.ts';

const id = 'group-of-experts-on-inland-locks';
const document = 'HC-GE.3-2009-2';
let at: (day: string) => Context;
const put = (text: string, day: string) => importDocument.run(at(day), { name: 'report.txt', bytes: bytesOf(text) });

beforeEach(async () => {
	at = await emptyRecord();
	await put(second, '2024-01-01');
});

const acts = async (context: Context): Promise<Act[]> => (await showDocument.run(context, { document })).reading.acts;
const actOf = async (context: Context, verb: string): Promise<Act> => {
	const act = (await acts(context)).find((each) => each.verb === verb);
	if (act === undefined) throw new Error(`no act ${verb}`);
	return act;
};
const owners = async (day: string, known?: string): Promise<unknown> =>
	(await showStanding.run(at(day), { body: id, on: '2009-07-01', known })).followUps
		.filter(({ what }) => what.includes('questionnaire'))
		.map(({ owner }) => owner);

describe('a correction', () => {
	it('changes an act, and all that came of it', async () => {
		const request = await actOf(at('2024-02-01'), 'request');
		expect(await owners('2024-02-01')).toEqual([['secretariat']]);
		const { correction, act } = await makeCorrection.run(at('2024-02-01'), {
			document,
			kind: 'change',
			act: request.id,
			fields: { addressee: ['Chairman'] },
			reason: 'heard at the meeting',
		});
		expect(correction).toMatchObject({
			kind: 'change',
			body: { addressee: ['Chairman'] },
			reason: 'heard at the meeting',
			by: 'tester',
			recorded: '2024-02-01T12:00:00.000Z',
			superseded: null,
		});
		expect(act).toMatchObject({ id: request.id, person: 'changed', sure: 'sure', addressee: ['Chairman'] });
		expect(await owners('2024-02-01')).toEqual([['Chairman']]);
		const { items } = await showMeeting.run(at('2024-02-01'), { body: id, meeting: '2' });
		expect(items.flatMap((item) => item.acts).find((each) => each.id === request.id)?.addressee).toEqual(['Chairman']);
	});

	it('is known only since it was made, and undone only since it was undone', async () => {
		const request = await actOf(at('2024-02-01'), 'request');
		const { correction } = await makeCorrection.run(at('2024-02-01'), {
			document,
			kind: 'change',
			act: request.id,
			fields: { addressee: ['Chairman'] },
		});
		expect(await owners('2024-03-01', '2024-01-15')).toEqual([['secretariat']]);
		await undoCorrection.run(at('2024-03-01'), { id: correction.id });
		expect(await owners('2024-04-01', '2024-02-15')).toEqual([['Chairman']]);
		expect(await owners('2024-04-01')).toEqual([['secretariat']]);
		await expect(undoCorrection.run(at('2024-04-01'), { id: correction.id })).rejects.toMatchObject({
			reason: 'conflict',
		});
		expect(await at('2024-04-01').store.log.verify()).toBeNull();
	});

	it('undone, gives back exactly what was read; made twice, the later holds and gives way again', async () => {
		const before = JSON.stringify((await showDocument.run(at('2024-02-01'), { document })).reading);
		const request = await actOf(at('2024-02-01'), 'request');
		const confirm = await makeCorrection.run(at('2024-02-01'), { document, kind: 'confirm', act: request.id });
		const reject = await makeCorrection.run(at('2024-02-02'), { document, kind: 'reject', act: request.id });
		expect(reject.act).toBeNull();
		expect((await acts(at('2024-02-02'))).map((act) => act.id)).not.toContain(request.id);
		expect(await owners('2024-02-02')).toEqual([]);
		await undoCorrection.run(at('2024-02-03'), { id: reject.correction.id });
		expect(await actOf(at('2024-02-03'), 'request')).toEqual({ ...request, sure: 'sure', person: 'confirmed' });
		await undoCorrection.run(at('2024-02-04'), { id: confirm.correction.id });
		expect(JSON.stringify((await showDocument.run(at('2024-02-04'), { document })).reading)).toBe(before);
	});

	it('adds a missed act with its own words, and its party', async () => {
		const missed = await actOf(at('2024-02-01'), 'request');
		const rejected = await makeCorrection.run(at('2024-02-01'), { document, kind: 'reject', act: missed.id });
		const words = 'requested the secretariat to circulate a questionnaire by 30 September 2009';
		const { act } = await makeCorrection.run(at('2024-02-02'), {
			document,
			kind: 'add',
			paragraph: '2',
			words,
			fields: { kind: 'directive', verb: 'request', actor: ['Group of Experts'], addressee: ['Lock Office'] },
		});
		expect(act).toMatchObject({ person: 'added', content: words.replace('requested ', ''), paragraph: '2' });
		expect(act?.effects).toEqual([expect.objectContaining({ kind: 'owes', owner: ['Lock Office'] })]);
		expect((await listParties.run(at('2024-02-02'), {})).map(({ name }) => name)).toContain('Lock Office');
		await undoCorrection.run(at('2024-02-03'), { id: rejected.correction.id });
		expect((await acts(at('2024-02-03'))).filter(({ verb }) => verb === 'request')).toHaveLength(1);
	});

	it('survives a corrected file, and waits where its words are gone', async () => {
		const context = at('2024-02-01');
		const hold = (await acts(context)).find(({ content }) => content.includes('Workshop on lock safety'));
		const request = await actOf(context, 'request');
		const kept = { document, kind: 'change' as const, fields: { addressee: ['Chairman'] } };
		await makeCorrection.run(context, { ...kept, act: hold?.id });
		await makeCorrection.run(context, { ...kept, act: request.id });
		const third = corrected.replace('1. The Group adopted', '1. The Group met in fine weather and adopted');
		await put(third, '2024-03-01');
		const list = await listCorrections.run(at('2024-03-01'), { document });
		expect(list.map(({ correction, placed }) => [correction.id, placed])).toEqual([
			['2', false],
			['1', true],
		]);
		expect((await listCorrections.run(at('2024-03-01'), { body: id, unplaced: true })).length).toBe(1);
		const now = (await acts(at('2024-03-01'))).filter(({ person }) => person === 'changed');
		expect(now.map(({ content }) => content)).toEqual([hold?.content]);
		await put(second, '2024-04-01');
		expect(await listCorrections.run(at('2024-04-01'), { document, unplaced: true })).toEqual([]);
	});

	it('is refused in a sentence where it can’t be made', async () => {
		const context = at('2024-02-01');
		const refused = (input: Parameters<typeof makeCorrection.run>[1]) =>
			expect(makeCorrection.run(context, input)).rejects;
		await refused({ document: 'none', kind: 'confirm', act: '1.1' }).toMatchObject({ reason: 'not-found' });
		await refused({ document, kind: 'confirm', act: '9.9' }).toMatchObject({ reason: 'not-found' });
		await refused({ document, version: 7, kind: 'confirm', act: '1.1' }).toMatchObject({ reason: 'not-found' });
		const add = { document, kind: 'add', paragraph: '2' } as const;
		await refused({ ...add, words: 'nobody said this', fields: { kind: 'decision', verb: 'decide' } }).toMatchObject({
			message: expect.stringMatching(/do not stand in paragraph 2/u),
		});
		await refused({ ...add, words: 'lack of staff' }).toMatchObject({
			message: expect.stringMatching(/kind and a verb/u),
		});
		const [act] = await acts(context);
		await refused({ document, kind: 'change', act: act?.id, fields: { content: 'made up' } }).toMatchObject({
			reason: 'invalid',
		});
		expect(await listCorrections.run(context, {})).toEqual([]);
	});

	it('is a test case for a reader', async () => {
		const request = await actOf(at('2024-02-01'), 'request');
		const { correction } = await makeCorrection.run(at('2024-02-01'), {
			document,
			kind: 'change',
			act: request.id,
			fields: { verb: 'ask' },
		});
		const exported = await exportCorrection.run(at('2024-02-02'), { id: correction.id });
		expect(exported).toMatchObject({
			name: `${document} ¶2`,
			language: 'en',
			decided: 'change',
			read: { verb: 'request' },
			expected: { verb: 'ask', kind: 'directive', addressee: ['secretariat'] },
		});
		expect(exported.text).toContain(exported.words);
	});
});

describe('the review', () => {
	it('gives what is unsure, with its words, until somebody decides', async () => {
		await put(second.replace('5. The Group', '5. The secretariat will ask the lock keepers. The Group'), '2024-01-02');
		const first = await listReview.run(at('2024-02-01'), {});
		expect(first.total).toBe(first.doubtful + first.likely);
		expect(first.total).toBeGreaterThan(0);
		const [next] = first.cases;
		if (!next?.act || next.words === null) throw new Error('nothing to check');
		expect(next.why).toMatch(/\.$/u);
		expect(next.paragraph.text.slice(next.words.start, next.words.end)).toContain(next.act.content.slice(0, 20));
		await makeCorrection.run(at('2024-02-01'), { document, kind: 'confirm', act: next.act.id, version: next.version });
		const after = await listReview.run(at('2024-02-01'), { body: id });
		expect(after.total).toBe(first.total - 1);
		expect(after.cases.map(({ act }) => act?.id)).not.toContain(next.act.id);
		const [again] = (await listReview.run(at('2024-02-01'), { document, act: next.act.id })).cases;
		expect(again?.decided).toEqual([expect.objectContaining({ kind: 'confirm', by: 'tester' })]);
	});

	it('goes through all acts of a document, and paragraphs without any', async () => {
		const all = await listReview.run(at('2024-02-01'), { document, scope: 'all', limit: 200 });
		expect(all.cases.flatMap(({ act }) => act?.id ?? [])).toEqual((await acts(at('2024-02-01'))).map((act) => act.id));
		expect(new Set(all.cases.map(({ paragraph }) => paragraph.number)).size).toBe(5);
		const some = await listReview.run(at('2024-02-01'), { document, scope: 'all', skip: 2, limit: 3 });
		expect(some.cases).toEqual(all.cases.slice(2, 5));
	});
});
