import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { reader } from '../../build/reader.mjs';
import { root } from '../tidy/source.ts';

/** What the reader for the browser may weigh, gzipped. It is to shrink, not to grow. */
const most = {
	/** What comes with the page and reads English. */
	first: 58_500,
	/** With French, Russian, and what acts do to the record. */
	all: 128_000,
};

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const { outputFiles = [], metafile } = await build({ ...reader(root), outdir: '/built', write: false });
const weights = new Map(
	outputFiles.map(({ path, contents }) => [fileName(path), gzipSync(contents, { level: 9 }).length]),
);
const files = Object.entries(metafile.outputs).map(([path, file]) => ({ name: fileName(path), ...file }));

const weightOf = (names: Iterable<string>): number =>
	[...names].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** A file and those it cannot begin without, over all steps. */
const needs = (name: string): string[] => [
	name,
	...(files.find((file) => file.name === name)?.imports ?? []).flatMap(({ kind, path }) =>
		kind === 'import-statement' ? needs(fileName(path)) : [],
	),
];

describe('the reader for the browser', () => {
	it('weighs no more than it does', () => {
		const entry = files.find(({ entryPoint }) => entryPoint === 'src/client/try.ts');
		expect(weightOf(new Set(needs(entry?.name ?? '')))).toBeLessThan(most.first);
		expect(weightOf(weights.keys())).toBeLessThan(most.all);
	});

	it('leaves other languages and effects to be asked for', () => {
		const later = files.flatMap(({ entryPoint = 'src/client/try.ts' }) => entryPoint);
		expect([...new Set(later)].sort()).toEqual(
			['effect', 'french', 'russian', 'try'].map((name) => `src/client/${name}.ts`),
		);
	});

	it('reads and does nothing else: no schemas, no checks of what was read, no library', () => {
		const inputs = Object.keys(metafile.inputs);
		expect(inputs.length).toBeGreaterThan(90);
		expect(inputs.filter((path) => /node_modules|src\/(?!base|client|read|record|tree)/u.test(path))).toEqual([]);
	});
});
