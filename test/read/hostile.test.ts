import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readingOf } from '../../src/read/reading.ts';
import { firstLoss } from '../../src/tree/walk.ts';
import { gapsIn } from '../laws/quoted.ts';
import { root } from '../tidy/source.ts';
import { hostileFiles, wholeFiles } from './hostile-files.ts';

/** In a folder of the project, so that what the bundle imports is found. */
const folder = join(root, `node_modules/.cache/hostile-${process.pid}`);
/** Reads one hostile file in a process of its own, and plain text of as many bytes; prints outcome, times and memory. */
const probe = `
import { hostileFiles } from './hostile-files.ts';
import { readingOf } from '../../src/read/reading.ts';
const file = hostileFiles[Number(process.argv[2])];
const paragraph = '12. The Team agreed to hold a Forum in Almaty on 3 and 4 November 2004.\\n\\n';
const plain = (bytes) => new TextEncoder().encode(paragraph.repeat(Math.ceil(bytes / paragraph.length)));
const read = async (bytes, name) => {
	const begin = performance.now();
	const outcome = await readingOf(bytes, name).then(
		({ tree }) => ({ outcome: 'reading', text: tree.text.slice(0, 200) }),
		(fault) => ({ outcome: fault.name === 'Refusal' ? 'refusal' : 'fault', text: String(fault.stack ?? fault.message), message: fault.message }),
	);
	return { ...outcome, ms: performance.now() - begin };
};
const bytes = file.bytes();
const size = Math.min(file.unpacked ?? bytes.length, 100_000);
await read(plain(20_000), 'warm.txt');
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => { most = Math.max(most, process.memoryUsage().rss); }, 5);
const found = await read(bytes, 'any');
clearInterval(watch);
most = Math.max(most, process.memoryUsage().rss);
const fair = await read(plain(size), 'plain.txt');
console.log(JSON.stringify({ ...found, fair: fair.ms * ((file.unpacked ?? bytes.length) / size), memory: most - before }));
`;

beforeAll(async () => {
	mkdirSync(folder, { recursive: true });
	await build({
		stdin: { contents: probe, resolveDir: join(root, 'test/read'), loader: 'ts' },
		outfile: join(folder, 'probe.mjs'),
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
		logLevel: 'error',
	});
	writeFileSync(join(folder, '.gitignore'), '*');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stated in src/read/limits.ts: memory, and time beside plain text of as many bytes as the file unpacks to. */
const memoryBytesMax = 768 * 1024 * 1024;
const timesPlainMax = 8;
/** What starting a library (pdf.js, parse5) and a noisy machine cost, in milliseconds: below it, a ratio tells nothing. */
const noiseMs = 400;

describe('a hostile file', () => {
	it.each(hostileFiles.map((file, i) => ({ ...file, i })))('$name: $outcome, in time and memory', ({ outcome, i }) => {
		const child = spawnSync(process.execPath, [join(folder, 'probe.mjs'), String(i)], { cwd: root, encoding: 'utf8' });
		expect(child.status, child.stderr.slice(-2000)).toBe(0);
		const found = JSON.parse(child.stdout);
		expect(['reading', 'refusal'], found.text).toContain(found.outcome);
		if (outcome !== 'either') expect(found.outcome, found.text).toBe(outcome);
		if (found.outcome === 'refusal') expect(found.message).toMatch(/^[A-Z].*\w\.$/u);
		expect(found.text).not.toContain('root:');
		expect(found.ms / Math.max(found.fair, noiseMs), `${found.ms} ms, plain text ${found.fair} ms`).toBeLessThan(
			timesPlainMax,
		);
		expect(found.memory).toBeLessThan(memoryBytesMax);
	});
});

/** Reads, and says what came of it; a fault of ours fails the test. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<'reading' | 'refusal'> {
	try {
		const { tree, reading } = await readingOf(bytes, name);
		expect(firstLoss(tree.root, tree.text.length)).toBeNull();
		expect(gapsIn(tree.text, reading)).toEqual([]);
		return 'reading';
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		expect(fault.message).toMatch(/^[A-Z].*\w\.$/u);
		return 'refusal';
	}
}

describe('a file of any format', () => {
	const files = Object.entries(wholeFiles).map(([name, bytes]) => ({ name, bytes: bytes() }));

	it.each(files)('cut off anywhere: $name', async ({ name, bytes }) => {
		const step = Math.max(1, Math.floor(bytes.length / 60));
		for (let end = 0; end < bytes.length; end += step) await outcomeOf(bytes.subarray(0, end), name);
	});

	it.each(files)('is told by what is in it, not by its name: $name', async ({ name, bytes }) => {
		const expected = await outcomeOf(bytes, name);
		for (const wrong of Object.keys(wholeFiles)) expect(await outcomeOf(bytes, wrong), wrong).toBe(expected);
		const readable = /\.(?:txt|html|docx|pdf)$/u.test(name);
		expect(expected).toBe(readable ? 'reading' : 'refusal');
	});
});
