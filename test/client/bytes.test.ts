import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../tidy/source.ts';

/** What the reader for the browser may weigh, all three languages in it. It is to shrink, not to grow. */
const mostBytes = 130_500;

describe('the reader for the browser', () => {
	it('weighs no more than it does', async () => {
		const { outputFiles, metafile } = await build({
			absWorkingDir: root,
			entryPoints: ['src/client/try.ts'],
			bundle: true,
			minify: true,
			charset: 'utf8',
			format: 'esm',
			target: 'es2022',
			metafile: true,
			write: false,
		});
		const [script] = outputFiles;
		expect(gzipSync(script?.contents ?? '', { level: 9 }).length).toBeLessThan(mostBytes);
		// It reads and nothing else: no schemas, no checks of what was read, no library.
		expect(
			Object.keys(metafile.inputs).filter((path) => /node_modules|src\/(?!base|client|read|record|tree)/u.test(path)),
		).toEqual([]);
	});

	it('is built with its letters as they are', () => {
		expect(readFileSync(join(root, 'build/client.mjs'), 'utf8')).toContain("charset: 'utf8'");
	});
});
