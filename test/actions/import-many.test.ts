import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { type Imported, importMany, type Source } from '../../src/actions/document/import-many.ts';
import type { Readers } from '../../src/actions/document/readers.ts';
import { openStore } from '../../src/store/open.ts';
import { root } from '../tidy/source.ts';
import { bytesOf, corrected, second, third } from './reports.ts';

/** In a folder of the project, so that what the threads import is found. */
const folder = join(root, `node_modules/.cache/threads-${process.pid}`);
let openReaders: (count: number, limits?: { readingMs: number; threadMiB: number }) => Readers;

beforeAll(async () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	await build({
		entryPoints: ['readers', 'thread'].map((name) => join(root, `src/actions/document/${name}.ts`)),
		outdir: folder,
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
		logLevel: 'error',
	});
	({ openReaders } = await import(pathToFileURL(join(folder, 'readers.js')).href));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = (path: string, text: string): Source => ({ path, name: path, bytes: () => bytesOf(text) });
const report = (i: number): Source =>
	source(
		`${i}.txt`,
		`HC/GE.9/2009/${i}\n12 June 2009\n\nGroup of Experts on Sluices\n\nREPORT\n\n` +
			`1. The Group agreed on ${'the matter of sluices '.repeat(1 + (i % 5) * 200)}${i}.\n`,
	);
const many = Array.from({ length: 40 }, (_, i) => report(i + 1));

async function all(context: Context, sources: readonly Source[]): Promise<Imported[]> {
	const found: Imported[] = [];
	for await (const imported of importMany(() => context, sources)) found.push(imported);
	return found;
}

/** Runs `use` with a record in memory and some threads. */
async function withThreads<T>(count: number, use: (context: Context) => Promise<T>): Promise<T> {
	const store = await openStore(':memory:');
	const readers = openReaders(count);
	try {
		return await use({ store, actor: 'tester', now: '2024-01-01T12:00:00.000Z', readers });
	} finally {
		await readers.close();
	}
}

const forever = '9999-12-31T23:59:59.999Z';

describe('many files', () => {
	it('give the same record on one thread and on several, in the order given', async () => {
		const entries = (count: number) =>
			withThreads(count, async (context) => {
				expect((await all(context, many)).map(({ path }) => path)).toEqual(many.map(({ path }) => path));
				expect(await context.store.log.verify()).toBeNull();
				return context.store.log.newest(['document.keep'], 100, forever);
			});
		const one = await entries(1);
		expect(one).toHaveLength(40);
		expect(await entries(3)).toEqual(one);
	});

	it('are not read again where the record has them, also where the import was cut off', async () => {
		await withThreads(2, async (context) => {
			let kept = 0;
			for await (const imported of importMany(() => context, many)) {
				expect(imported.outcome).toBe('new');
				if (++kept === 10) break;
			}
			const read: string[] = [];
			const readers: Readers = {
				count: 2,
				read: (file) => {
					read.push(file.name);
					return context.readers?.read(file) ?? Promise.reject(new Error('no threads'));
				},
				close: async () => undefined,
			};
			const again = await all({ ...context, readers }, many);
			expect(again.map(({ outcome }) => outcome)).toEqual([...Array(10).fill('unchanged'), ...Array(30).fill('new')]);
			expect(read).toEqual(many.slice(10).map(({ name }) => name));
		});
	});

	it('keep going past one that can’t be had or read, and the same file twice is one', async () => {
		await withThreads(2, async (context) => {
			const lost: Source = { path: 'lost', name: 'lost', bytes: () => Promise.reject(new Error('gone')) };
			const files = [
				source('a', second),
				lost,
				source('b', ''),
				source('c', second),
				source('d', corrected),
				source('e', third),
			];
			const found = await all(context, files);
			expect(found.map(({ outcome }) => outcome)).toEqual([
				'new',
				'refused',
				'refused',
				'unchanged',
				'new version',
				'new',
			]);
			expect(found[1]).toMatchObject({ fault: { message: 'gone' } });
			expect(found[2]).toMatchObject({ fault: { name: 'Refusal', reason: 'unreadable' } });
		});
	});
});

describe('a thread', () => {
	const file = (text: string) => ({ name: 'a.txt', bytes: bytesOf(text), original: null });

	it('that runs out of memory or of time refuses its file, and another goes on', async () => {
		const small = openReaders(1, { readingMs: 60_000, threadMiB: 24 });
		await expect(small.read(file('a\n\n'.repeat(900_000)))).rejects.toThrow(/more memory/u);
		expect((await small.read(file(second))).text).toBe(second);
		await small.close();
		const quick = openReaders(1, { readingMs: 1, threadMiB: 512 });
		await expect(quick.read(file(second.repeat(400)))).rejects.toThrow(/too long/u);
		await quick.close();
	});
});
