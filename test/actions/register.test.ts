import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { registerFile } from '../../src/actions/register/file.ts';
import { registers } from '../../src/actions/register/kinds.ts';
import { showRegister } from '../../src/actions/register/show.ts';
import { listReview } from '../../src/actions/review/list.ts';
import { registerKinds } from '../../src/record/register.ts';
import { root } from '../tidy/source.ts';
import { bytesOf, emptyRecord, name, second, third } from './reports.ts';

const day = '2024-01-03';
let context: Context;
beforeEach(async () => {
	const at = await emptyRecord();
	for (const text of [second, third])
		await importDocument.run(at('2024-01-01'), { name: 'report.txt', bytes: bytesOf(text) });
	context = at(day);
});

describe('registers', () => {
	it.each(registerKinds)('%s has the columns it says, in every row', async (register) => {
		const { columns, rows, on } = await showRegister.run(context, { register });
		expect(on).toBe(day);
		const keys = columns.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(rows.filter((row) => Object.keys(row).join() !== keys.join())).toEqual([]);
		expect(showRegister.output.safeParse({ register, title: '', on, known: on, columns, rows }).success).toBe(true);
	});

	it('has something of most kinds to show', async () => {
		const counts = await Promise.all(
			registerKinds.map(async (register) => (await showRegister.run(context, { register })).rows.length),
		);
		expect(counts.filter((count) => count > 0).length).toBeGreaterThan(6);
	});

	it('narrows follow-ups as their page does', async () => {
		const asked = { body: name, status: 'open' };
		const { rows } = await showRegister.run(context, { register: 'follow-ups', ...asked });
		const { followUps } = await listFollowUps.call(context, asked);
		expect(rows.map(({ id }) => id)).toEqual(followUps.map(({ id }) => id));
		expect(rows.length).toBeGreaterThan(0);
		expect(rows[0]).toMatchObject({ body: name, address: expect.stringMatching(/^\/documents\/[^#]+#p\d+/u) });
	});

	it('narrows acts by document and kind', async () => {
		const { rows } = await showRegister.run(context, {
			register: 'acts',
			document: 'HC/GE.3/2009/2',
			kind: 'directive',
		});
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every(({ kind, document }) => kind === 'directive' && document === 'HC/GE.3/2009/2')).toBe(true);
	});

	it('has the acts of the review, in its order', async () => {
		const { rows } = await showRegister.run(context, { register: 'review' });
		const { cases } = await listReview.run(context, { limit: 200 });
		expect(rows.map(({ id }) => id)).toEqual(cases.map(({ act }) => act?.id));
	});

	it('tells the past', async () => {
		const { rows } = await showRegister.run(context, { register: 'documents', on: '2009-07-01' });
		expect(rows.map(({ symbol }) => symbol)).toEqual(['HC/GE.3/2009/2']);
	});

	it('refuses a filter that a list does not have', async () => {
		await expect(showRegister.run(context, { register: 'events', owner: 'x' })).rejects.toThrow(
			'The list of events can’t be narrowed by “owner”, only by body, status.',
		);
		await expect(showRegister.run(context, { register: 'acts', document: 'none' })).rejects.toThrow('no document');
	});

	it('is a file named for its day', async () => {
		const file = await registerFile(context, 'csv', { register: 'meetings' });
		expect(file.name).toBe(`meetings-${day}.csv`);
		expect(new TextDecoder().decode(file.bytes)).toMatch(/^id,body,ordinal,from,to,place,documents,acts,address\r\n/u);
	});

	it('is documented, column by column', () => {
		const words = readFileSync(join(root, 'docs/reference/registers.md'), 'utf8');
		const missing = registerKinds.flatMap((kind) =>
			registers[kind].columns
				.map(({ key, title, type, about }) => `| \`${key}\` | ${title} | ${type} | ${about} |`)
				.filter((row) => !words.includes(row)),
		);
		expect(missing).toEqual([]);
	});
});
