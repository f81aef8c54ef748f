import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../src/server/assets.ts';

// What `npm run build` made.
const assets = openAssets();
const name = assets.href('try.js').replace('/assets/', '');
const asked = (accepted: string) => {
	const file = assets.file(name, accepted);
	if (file === null) throw new Error('npm run build makes the scripts');
	return file;
};

describe('a script', () => {
	it.each([
		['gzip, deflate', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['GZIP;q=0.5', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.0', null],
		['deflate', null],
		['', null],
	])('asked for with “%s” comes packed as %s', (accepted, encoding) => {
		expect(asked(accepted).encoding).toBe(encoding);
		expect(asked(accepted).type).toBe('text/javascript; charset=utf-8');
	});

	it('is the same in every packing, and smaller', () => {
		const plain = Buffer.from(asked('').bytes);
		expect(gunzipSync(asked('gzip').bytes).equals(plain)).toBe(true);
		expect(brotliDecompressSync(asked('br').bytes).equals(plain)).toBe(true);
		expect(asked('gzip').bytes.length).toBeLessThan(plain.length / 2);
		expect(asked('br').bytes.length).toBeLessThan(asked('gzip').bytes.length);
	});
});

describe('a file that the build does not pack', () => {
	it('comes as it is', () => {
		expect(assets.file('assets.json', 'gzip, br')?.encoding).toBe(null);
		expect(assets.file('none.js', 'gzip, br')).toBe(null);
	});
});
