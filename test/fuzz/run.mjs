/**
 * `npm run fuzz -- --minutes 60 --seed 1`: tries the laws of reading on reports made by chance, for as long as it is
 * told. Prints each case that breaks one with its seed; ends with 1 if there was any.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
	options: { minutes: { type: 'string' }, seed: { type: 'string' }, most: { type: 'string' } },
});
const [minutes, seed, most] = [Number(values.minutes ?? 1), Number(values.seed ?? 1), Number(values.most ?? 20)];

const examples = ['examples', 'test/reports']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name))),
	)
	.filter((path) => path.endsWith('.txt'))
	.map((path) => readFileSync(path, 'utf8'));

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
	const { fuzzed, told } = await import(pathToFileURL(outfile).href);
	const tell = (finding) => console.log(`${told(finding)}\n`);
	const { cases, findings } = await fuzzed({ seed, ms: minutes * 60_000, examples, most, tell });
	console.log(`${cases} reports from seed ${seed}, ${findings.length} broke a law`);
	process.exitCode = findings.length > 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
