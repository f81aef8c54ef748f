/**
 * `npm run fuzz -- --minutes 60 --seed 1`: tries the laws of reading on reports made by chance, for as long as it is
 * told. Prints each case that breaks one with its seed; ends with 1 if there was any.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
	options: {
		minutes: { type: 'string' },
		seed: { type: 'string' },
		most: { type: 'string' },
		jobs: { type: 'string' },
	},
});
const [minutes, seed, most] = [Number(values.minutes ?? 1), Number(values.seed ?? 1), Number(values.most ?? 20)];
const jobs = Number(values.jobs ?? availableParallelism());

const examples = ['examples', 'test/reports']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name))),
	)
	.filter((path) => path.endsWith('.txt'))
	.map((path) => readFileSync(path, 'utf8'));

/** Tries every seed of its own on a thread of its own, and prints what breaks a law when it is found. */
function job(fuzz, first) {
	const work = `
		const { parentPort, workerData } = require('node:worker_threads');
		const { fuzz, ...options } = workerData;
		import(fuzz).then(async ({ fuzzed, told }) => {
			const tell = (finding) => parentPort.postMessage(told(finding));
			const { cases, findings } = await fuzzed({ ...options, tell });
			parentPort.postMessage({ cases, findings: findings.length });
		});`;
	const options = { fuzz, seed: first, step: jobs, ms: minutes * 60_000, examples, most };
	return new Promise((resolve, reject) => {
		const worker = new Worker(work, { eval: true, workerData: options });
		worker.on('message', (said) => (typeof said === 'string' ? console.log(`${said}\n`) : resolve(said)));
		worker.on('error', reject);
	});
}

/** Bundled from the sources, in a folder of the project so that what it imports is found. */
const folder = join(root, `node_modules/.cache/fuzz-${process.pid}`);
mkdirSync(folder, { recursive: true });
try {
	const outfile = join(folder, 'fuzz.mjs');
	const entryPoints = [join(root, 'test/fuzz/fuzz.ts')];
	await build({
		entryPoints,
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
		logLevel: 'error',
	});
	const begin = performance.now();
	const ends = await Promise.all(Array.from({ length: jobs }, (_, i) => job(pathToFileURL(outfile).href, seed + i)));
	const cases = ends.reduce((sum, end) => sum + end.cases, 0);
	const findings = ends.reduce((sum, end) => sum + end.findings, 0);
	const perSecond = (cases / ((performance.now() - begin) / 1000)).toFixed(1);
	console.log(`${cases} reports from seed ${seed}, ${perSecond} a second on ${jobs} cores, ${findings} broke a law`);
	process.exitCode = findings > 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
