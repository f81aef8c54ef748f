import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { showEvidenceFile } from '../../src/actions/evidence/file.ts';
import { listEvidence } from '../../src/actions/evidence/list.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { undoEvidence } from '../../src/actions/evidence/undo.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { showRegister } from '../../src/actions/register/show.ts';
import { evidenceBytesMax } from '../../src/base/size.ts';
import { hashOf } from '../../src/store/log.ts';
import { bytesOf, emptyRecord, second, third } from './reports.ts';

let at: (day: string) => Context;
const put = (text: string, day: string) => importDocument.run(at(day), { name: 'report.txt', bytes: bytesOf(text) });

beforeEach(async () => {
	at = await emptyRecord();
});

const asked = async (day: string, days: { on?: string; known?: string } = {}) => {
	const { followUps } = await listFollowUps.run(at(day), days);
	const found = followUps.find(({ what }) => what.includes('questionnaire'));
	if (found === undefined) throw new Error('nothing is owed');
	return found;
};
const note = async (day: string, date: string) =>
	noteEvidence.run(at(day), {
		followUp: (await asked(day)).id,
		kind: 'done',
		date,
		words: 'The  replies are on file.',
		link: 'https://example.org/replies',
	});

describe('evidence', () => {
	it('holds from its date, and is known since it was noted', async () => {
		await put(second, '2024-01-01');
		expect(await note('2024-02-01', '2009-09-15')).toMatchObject({
			kind: 'done',
			words: 'The replies are on file.',
			by: 'tester',
			recorded: '2024-02-01T12:00:00.000Z',
			superseded: null,
		});
		expect(await asked('2024-03-01', { on: '2009-09-14' })).toMatchObject({ status: 'open' });
		expect(await asked('2024-03-01', { on: '2009-09-15' })).toMatchObject({ status: 'done' });
		expect(await asked('2024-03-01', { known: '2024-01-31' })).toMatchObject({ status: 'open' });
		expect(await at('2024-03-01').store.log.verify()).toBeNull();
	});

	it('may come with a file, that is kept by its hash and stays when the evidence is taken back', async () => {
		await put(second, '2024-01-01');
		const { id: followUp } = await asked('2024-02-01');
		const bytes = bytesOf('%PDF-1.7 replies');
		const noted = () =>
			noteEvidence.call(at('2024-02-01'), {
				...{ followUp, kind: 'note', words: 'The replies.' },
				file: { name: 'C:\\mail\\replies \n.pdf', bytes },
			});
		const { id, file } = await noted();
		expect(file).toEqual({ name: 'replies .pdf', sha256: hashOf(bytes), length: 16 });
		expect((await asked('2024-02-01')).evidence).toMatchObject([{ file: { name: 'replies .pdf' } }]);
		expect((await noted()).file).toEqual(file);
		await undoEvidence.call(at('2024-02-02'), { id });
		const shown = await showEvidenceFile.call(at('2024-02-03'), { id });
		expect([shown.name, Buffer.from(shown.bytes, 'base64').toString()]).toEqual(['replies .pdf', '%PDF-1.7 replies']);
		expect(await at('2024-03-01').store.log.verify()).toBeNull();
		const without = await note('2024-02-01', '2024-02-01');
		await expect(showEvidenceFile.call(at('2024-02-03'), { id: without.id })).rejects.toThrow('came without a file');
		await expect(showEvidenceFile.call(at('2024-02-03'), { id: '99' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it.each([
		['empty', new Uint8Array(), 'invalid', 'The file “scan.pdf” is empty: choose the one that shows it.'],
		[
			'too large',
			new Uint8Array(evidenceBytesMax + 1024 * 1024),
			'too-large',
			'A file with evidence can have up to 16 MiB, and “scan.pdf” has 17.0: put it where it can be reached, and give a link.',
		],
	])('refuses a file that is %s, and notes nothing', async (_what, bytes, reason, message) => {
		await put(second, '2024-01-01');
		const { id: followUp } = await asked('2024-02-01');
		const told = { followUp, kind: 'done', words: 'A scan.', file: { name: 'scan.pdf', bytes } };
		await expect(noteEvidence.call(at('2024-02-01'), told)).rejects.toMatchObject({ reason, message });
		expect(await asked('2024-02-01')).not.toHaveProperty('evidence');
	});

	it('is undone once; what was known before stays so', async () => {
		await put(second, '2024-01-01');
		const { id } = await note('2024-02-01', '2009-09-15');
		await undoEvidence.run(at('2024-03-01'), { id });
		expect(await asked('2024-03-02')).toMatchObject({ status: 'open' });
		expect(await asked('2024-03-02', { known: '2024-02-15' })).toMatchObject({ status: 'done' });
		await expect(undoEvidence.run(at('2024-03-03'), { id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(undoEvidence.run(at('2024-03-03'), { id: '9' })).rejects.toMatchObject({ reason: 'not-found' });
		expect(await at('2024-03-03').store.log.newest(['evidence.note', 'evidence.undo'], 5, '2025')).toHaveLength(2);
	});

	it('finds its follow-up in a corrected version with other numbers', async () => {
		await put(second, '2024-01-01');
		await note('2024-02-01', '2009-09-15');
		await put(second.replace('\n2. The', '\n2. The Group thanked its hosts.\n\n3. The'), '2024-03-01');
		const found = await asked('2024-03-02');
		expect(found).toMatchObject({ status: 'done', evidence: [{ words: 'The replies are on file.' }] });
		expect(found.cites[0]?.paragraph).toBe('3');
		expect(await listEvidence.run(at('2024-03-02'), { unplaced: true })).toEqual([]);
	});

	it('is listed, never lost, where its follow-up is gone', async () => {
		await put(second, '2024-01-01');
		await note('2024-02-01', '2009-09-15');
		await put(second.replace(/ The Group requested the secretariat[^.]*\./u, ''), '2024-03-01');
		const gone = { evidence: { id: '1' }, title: 'HC/GE.3/2009/2', followUp: null };
		expect(await listEvidence.run(at('2024-03-02'), { unplaced: true })).toMatchObject([gone]);
		await put(second, '2024-04-01');
		expect(await asked('2024-04-02')).toMatchObject({ status: 'done' });
		expect(await listEvidence.run(at('2024-04-02'), { unplaced: true })).toEqual([]);
	});

	it('gives the same standing in whatever order the reports come in', async () => {
		await put(second, '2024-01-01');
		await put(third, '2024-01-02');
		await note('2024-02-01', '2009-09-15');
		const one = await asked('2024-02-02');
		at = await emptyRecord();
		await put(third, '2024-01-01');
		await put(second, '2024-01-02');
		await note('2024-02-01', '2009-09-15');
		expect(await asked('2024-02-02')).toEqual(one);
		expect(one.status).toBe('done');
	});

	it('stands in the register of follow-ups', async () => {
		await put(second, '2024-01-01');
		await note('2024-02-01', '2009-09-15');
		const { rows } = await showRegister.run(at('2024-02-02'), { register: 'follow-ups', status: 'done' });
		expect(rows.map(({ evidence }) => evidence)).toEqual([
			['done, noted by tester on 2009-09-15: The replies are on file. (https://example.org/replies)'],
		]);
	});

	it('that was changed in the file is told by the chain', async () => {
		await put(second, '2024-01-01');
		const { document } = await note('2024-02-01', '2009-09-15');
		const { store } = at('2024-02-01');
		expect(await store.log.verify()).toBeNull();
		const [noted] = await store.evidence.read(['1', 'x', '7']);
		expect(noted?.document).toBe(document);
	});
});
