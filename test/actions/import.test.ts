import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { listDocuments } from '../../src/actions/document/list.ts';
import { discardImport } from '../../src/actions/import/discard.ts';
import { keepImport } from '../../src/actions/import/keep.ts';
import { listImports } from '../../src/actions/import/list.ts';
import { showImport } from '../../src/actions/import/show.ts';
import { resumeImports, stageImport } from '../../src/actions/import/stage.ts';
import { bytesOf, corrected, emptyRecord, second } from './reports.ts';

let at: (day: string) => Context;
let now: Context;
beforeEach(async () => {
	at = await emptyRecord();
	now = at('2024-01-01');
});
const stage = (text: string) => stageImport.run(now, { name: 'report.txt', bytes: bytesOf(text) });

describe('a file on its way in', () => {
	it('is read, looked at, then kept', async () => {
		const { id, status } = await stage(second);
		expect(status).toBe('read');
		expect(await showImport.run(now, { id })).toMatchObject({
			status: 'read',
			text: second,
			reading: { document: { symbol: 'HC/GE.3/2009/2' } },
			outcome: { document: 'HC-GE.3-2009-2', version: 1, outcome: 'new' },
		});
		expect(await listDocuments.run(now, {})).toEqual([]);
		expect(await keepImport.run(now, { id })).toMatchObject({ document: 'HC-GE.3-2009-2', outcome: 'new' });
		expect(await listDocuments.run(now, {})).toHaveLength(1);
		expect(await listImports.run(now, {})).toEqual([]);
		expect(await showImport.run(now, { id })).toMatchObject({ status: 'kept', text: null, outcome: null });
		await expect(keepImport.run(now, { id })).rejects.toMatchObject({ reason: 'conflict' });
		await expect(discardImport.run(now, { id })).rejects.toMatchObject({ reason: 'conflict' });
	});

	it('says what keeping it would do to what is there', async () => {
		await keepImport.run(now, { id: (await stage(second)).id });
		const same = await stage(second);
		expect((await showImport.run(now, { id: same.id })).outcome).toMatchObject({ version: 1, outcome: 'unchanged' });
		const newer = await stage(corrected);
		expect((await showImport.run(now, { id: newer.id })).outcome).toMatchObject({ version: 2, outcome: 'new version' });
	});

	it('can be discarded', async () => {
		const { id } = await stage(second);
		expect(await discardImport.run(now, { id })).toEqual({ id });
		expect(await listImports.run(now, {})).toEqual([]);
		expect(await listDocuments.run(now, {})).toEqual([]);
		await expect(keepImport.run(now, { id })).rejects.toMatchObject({ reason: 'conflict' });
	});

	it('says why it can’t be read', async () => {
		const staged = await stageImport.run(now, {
			name: 'old.doc',
			bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		});
		expect(staged).toMatchObject({ status: 'refused', sentence: expect.stringMatching(/\.$/u) });
		expect(await showImport.run(now, { id: staged.id })).toMatchObject({ reading: null, text: null, outcome: null });
		await expect(keepImport.run(now, { id: staged.id })).rejects.toMatchObject({ reason: 'conflict' });
	});

	it('is read after all if the program ended before', async () => {
		const { id } = await now.store.imports.stage({
			name: 'late.txt',
			bytes: bytesOf(second),
			by: 'tester',
			recorded: now.now,
		});
		expect(await showImport.run(now, { id })).toMatchObject({ status: 'waiting', reading: null });
		expect(await resumeImports(at('2024-01-02'))).toBe(1);
		expect(await showImport.run(now, { id })).toMatchObject({ status: 'read', text: second, sentence: null });
		expect(await resumeImports(at('2024-01-02'))).toBe(0);
	});

	it('is not tried a third time if the program ended twice while it was read', async () => {
		const stamp = { by: 'tester', recorded: now.now };
		const { id } = await now.store.imports.stage({ name: 'hard.txt', bytes: bytesOf(second), ...stamp });
		await now.store.imports.setRetried(id, 'Once more.', stamp);
		expect(await resumeImports(now)).toBe(1);
		expect(await showImport.run(now, { id })).toMatchObject({
			status: 'refused',
			sentence: expect.stringContaining('twice'),
		});
	});

	it('is unknown under an id that nobody gave', async () => {
		await expect(showImport.run(now, { id: '7' })).rejects.toMatchObject({ reason: 'not-found' });
	});
});
