import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextAgenda } from '../src/actions/agenda/next.ts';
import { importDocument } from '../src/actions/document/import.ts';
import { showStanding } from '../src/actions/standing/show.ts';
import { readingOf } from '../src/read/reading.ts';
import { openStore } from '../src/store/open.ts';
import { firstLoss } from '../src/tree/walk.ts';
import { bytesAt } from './laws/example.ts';
import { gapsIn } from './laws/quoted.ts';
import { shared, sharedDocuments } from './laws/shared.ts';

// The report by which the reader is measured, and real reports of many houses. They are not ours to keep: where they
// do not lie beside the checkout, all of this is left out with one line.

const hasPython = spawnSync('python3', ['--version']).status === 0;
const isHere = shared !== null && hasPython;
if (!isHere)
	console.log(`${shared === null ? '../shared is' : 'python3 is'} not here: the scores of the seed left out.`);

const at = (path: string): string => join(shared ?? '', path);

interface Score {
	readonly kind: readonly [number, number, number];
	readonly header: readonly [number, number];
	readonly items: readonly [number, number];
}

describe.skipIf(!isHere)('the seed report', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-seed-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const file = (name: string, value: unknown): string => {
		const path = join(folder, name);
		writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
		return path;
	};
	const python = (...args: readonly string[]): string => {
		const { stdout, stderr, status } = spawnSync('python3', args, { encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(status).toBe(0);
		return stdout;
	};

	it('is read as a person reads it', async () => {
		const { tree, reading } = await readingOf(bytesAt(at('seed/report.txt')), 'report.txt');
		const files = [file('reading.json', reading), '--text', file('report.txt', tree.text)];
		const score: Score = JSON.parse(python(at('score/score.py'), at('seed/expected.json'), ...files, '--json'));
		expect(score.kind[2]).toBeGreaterThanOrEqual(0.97);
		expect(score.header[0]).toBe(score.header[1]);
		expect(score.items[0]).toBe(score.items[1]);
		expect(reading.notes).toContainEqual(expect.objectContaining({ rule: 'paragraph-gap', paragraph: '11' }));
		expect(reading.paragraphs.filter(({ number }) => number === '11')).toHaveLength(1);
	});

	it('gives what stands, entry for entry', async () => {
		const context = { store: await openStore(':memory:'), actor: 'tester', now: '2026-01-01T12:00:00.000Z' };
		await importDocument.run(context, { name: 'report.txt', bytes: bytesAt(at('seed/report.txt')) });
		const asked = { body: 'TRADE/WP.8/AC.1', on: '2004-03-04' };
		const standing = file('standing.json', await showStanding.run(context, asked));
		const agenda = file('agenda.json', await nextAgenda.run(context, asked));
		const lines = python(at('score/score_standing.py'), at('seed/standing.json'), standing, agenda, '--list').trim();
		const total = /^standing \S+ \((?<right>\d+)\/(?<expected>\d+)\)/mu.exec(lines)?.groups;
		expect(total?.right, lines).toBe(total?.expected);
		expect(Number(total?.expected)).toBeGreaterThan(20);
		await context.store.close();
	});
});

describe.skipIf(shared === null)('the corpus', () => {
	it('is there', () => expect(sharedDocuments().length).toBeGreaterThan(20));

	it.each(sharedDocuments().map((path) => [basename(path), path]))(
		'%s is read, and nothing of it is lost',
		async (_, path) => {
			const { tree, reading } = await readingOf(bytesAt(path), basename(path));
			expect(tree.text.trim().length).toBeGreaterThan(100);
			expect(firstLoss(tree.root, tree.text.length)).toBeNull();
			expect(gapsIn(tree.text, reading)).toEqual([]);
		},
	);
});
