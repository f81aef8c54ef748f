import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import SQLite from 'better-sqlite3';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeContract } from './contract.ts';
import { bytesOf, sampleReading } from './sample.ts';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
let folders = 0;
const folder = (): string => join(root, String(++folders), 'deep');
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('SQLite in memory', () => openStore(':memory:'));
storeContract('SQLite in a file', () => openStore(folder()));

const stamp = { by: 'tester', recorded: '2024-01-01T12:00:00.000Z' };
const forever = '9999-12-31T23:59:59.999Z';

/** A store in a file that holds two versions of a document, closed. */
async function filled(): Promise<string> {
	const where = folder();
	const store = await openStore(where);
	for (const text of ['One.', 'Two.'])
		await store.documents.keep({ reading: sampleReading(text), bytes: bytesOf(text), ...stamp });
	await store.close();
	return where;
}

function tamper(where: string, statement: string): void {
	const database = new SQLite(join(where, 'rapporteur.db'));
	database.exec(statement);
	database.close();
}

describe('a database file', () => {
	it('commits durably and lets others read while it writes', async () => {
		const where = await filled();
		const database = new SQLite(join(where, 'rapporteur.db'));
		expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
		database.close();
	});

	it('is refused if a newer program wrote it, and left as it was', async () => {
		const where = await filled();
		tamper(where, "insert into migration (version, name) values (99, 'from the future')");
		await expect(openStore(where)).rejects.toMatchObject({ reason: 'newer-database' });
		tamper(where, 'delete from migration where version = 99');
		const store = await openStore(where);
		expect(await store.documents.list(forever)).toHaveLength(1);
		await store.close();
	});

	it('from before it could be searched can be searched, its past too', async () => {
		const where = await filled();
		tamper(
			where,
			`drop table search_index; drop table search_word; drop table search_text; drop table search_unit;
			drop table conversion; drop table matter_correction; drop table evidence; drop table party_identity; drop table reservation; drop table plan_rule; drop table paper_edit; drop table body_identity; drop table document_identity; drop table evidence_file; drop table succession; delete from migration where name >= '0003'`,
		);
		const store = await openStore(where);
		const query = { clauses: [[{ stems: ['two'], prefix: false }]], home: true };
		expect(await store.search.find(query, forever)).toHaveLength(2);
		const one = { clauses: [[{ stems: ['one'], prefix: false }]], home: true };
		expect(await store.search.find(one, forever)).toEqual([]);
		await store.close();
	});

	it.each([
		['a changed entry', "update log set by = 'somebody else' where seq = 1", 1, /entry 1 was changed/u],
		['a missing entry', 'delete from log where seq = 1', 2, /entry 1 is missing/u],
		['a changed reading', "update reading set json = replace(json, 'One', 'Six')", 1, /the reading of version 1/u],
		['changed bytes', "update source set bytes = x'00' where size = 4", 1, /the bytes of version 1/u],
		['a missing version', 'delete from reading where version = 2', 2, /version 2 of .* is missing/u],
	])('gives away %s', async (_what, statement, seq, why) => {
		const where = await filled();
		tamper(where, statement);
		const store = await openStore(where);
		expect(await store.log.verify()).toEqual({ seq, why: expect.stringMatching(why) });
		await store.close();
	});

	it('gives away a changed decision about a matter', async () => {
		const where = await filled();
		const store = await openStore(where);
		const quote = { exact: 'One', prefix: '', suffix: '' };
		const target = { paragraph: '1', quote, position: { start: 0, end: 3 }, alone: true };
		const matter = { document: 'a', target, noun: 'event' as const, title: 'fair' };
		const decided = { body: 'b', kind: 'rename' as const, matter, parts: [], title: 'market', reason: null };
		const made = await store.matterCorrections.make(decided, stamp);
		expect(await store.matterCorrections.list(forever)).toEqual([made]);
		expect(await store.log.verify()).toBeNull();
		await store.close();
		tamper(where, "update matter_correction set json = replace(json, 'market', 'fair')");
		const again = await openStore(where);
		expect(await again.log.verify()).toEqual({ seq: 3, why: 'matter correction 1 was changed' });
		await again.close();
	});

	it('gives away a changed correction', async () => {
		const where = await filled();
		const store = await openStore(where);
		const [row] = await store.documents.list(forever);
		const quote = { exact: 'One', prefix: '', suffix: '' };
		const at = { verb: { start: 0, end: 1 }, content: null, when: null, place: null };
		await store.corrections.make(
			{
				document: row?.document ?? '',
				kind: 'reject',
				target: { paragraph: '1', quote, position: { start: 0, end: 3 }, alone: true },
				read: null,
				body: {},
				at: { ...at, actor: [], addressee: [], conditions: [] },
				reason: null,
			},
			stamp,
		);
		await store.close();
		tamper(where, "update correction set json = replace(json, 'reject', 'confirm')");
		const again = await openStore(where);
		expect(await again.log.verify()).toEqual({ seq: 3, why: 'correction 1 was changed' });
		await again.close();
	});

	it('loses nothing acknowledged and holds nothing by halves when the program is killed in mid write', async () => {
		const where = folder();
		const script = join('node_modules', '.cache', `rapporteur-kill-${process.pid}.mjs`);
		buildSync({
			stdin: { contents: writer(where), resolveDir: import.meta.dirname, loader: 'ts' },
			bundle: true,
			platform: 'node',
			format: 'esm',
			packages: 'external',
			outfile: script,
		});
		const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
		const acknowledged: string[] = [];
		for await (const line of createInterface({ input: child.stdout })) {
			acknowledged.push(line);
			if (acknowledged.length === 25) child.kill('SIGKILL');
		}
		if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		rmSync(script);

		const store = await openStore(where);
		const rows = await store.documents.list(forever);
		expect(acknowledged.length).toBeGreaterThanOrEqual(25);
		expect(rows.map(({ document }) => document)).toEqual(expect.arrayContaining(acknowledged));
		expect(rows.length - acknowledged.length).toBeLessThanOrEqual(1);
		expect(await store.documents.read(rows)).toHaveLength(rows.length);
		expect(await store.log.verify()).toBeNull();
		expect((await store.imports.list()).filter(({ status }) => status === 'waiting')).toHaveLength(1);
		await store.close();
	}, 30_000);
});

/** A program that stages one file, then keeps documents and names each once it is kept, until it is killed. */
const writer = (where: string): string => `
	import { openStore } from '../../src/store/open.ts';
	import { bytesOf, sampleReading } from './sample.ts';
	const store = await openStore(${JSON.stringify(where)});
	const stamp = ${JSON.stringify(stamp)};
	await store.imports.stage({ name: 'late.txt', bytes: bytesOf('Late.'), ...stamp });
	for (let n = 0; ; n++) {
		const text = 'Text ' + n + '. ' + 'x'.repeat(20000);
		const reading = sampleReading(text, { symbol: 'HC/' + n });
		const { document } = await store.documents.keep({ reading, bytes: bytesOf(text), ...stamp });
		process.stdout.write(document + '\\n');
	}
`;
