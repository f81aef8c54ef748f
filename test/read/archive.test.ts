import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { archiveOf } from '../../src/read/archive.ts';

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const inside = (archive: Uint8Array): [string, string][] =>
	(archiveOf(archive) ?? []).map(({ name, bytes }) => [name, words(bytes())]);

/** Puts other bytes at some place of a file. */
const changed = (file: Uint8Array, at: number, bytes: readonly number[]): Uint8Array => {
	const copy = Uint8Array.from(file);
	copy.set(bytes, at);
	return copy;
};
const signature = (file: Uint8Array, bytes: readonly number[]): number =>
	Buffer.from(file.buffer, file.byteOffset, file.byteLength).indexOf(Buffer.from(bytes));
const directory = [0x50, 0x4b, 1, 2];

describe('an archive', () => {
	it('gives its files in the order of their paths, those of folders in it too', () => {
		const archive = zipSync({
			'b.txt': strToU8('two'),
			a: { 'z.txt': strToU8('one'), '.hidden': strToU8('no') },
			'c.txt': [strToU8('three'), { level: 0 }],
			__MACOSX: { 'b.txt': strToU8('no') },
			'.DS_Store': strToU8('no'),
			empty: {},
		});
		expect(inside(archive)).toEqual([
			['a/z.txt', 'one'],
			['b.txt', 'two'],
			['c.txt', 'three'],
		]);
	});

	it('is not what is one document, nor what is not packed', () => {
		expect(
			archiveOf(zipSync({ 'word/document.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') })),
		).toBeNull();
		expect(archiveOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBeNull();
		expect(archiveOf(strToU8('REPORT'))).toBeNull();
		expect(archiveOf(zipSync({}))).toEqual([]);
	});

	it.each([
		['Отчёт комитета.txt', 'cp866'],
		['Réunion du comité.txt', 'cp437'],
		['Отчёт.txt', 'utf-8'],
	])('names its files as they were named: %s in %s', (name, encoding) => {
		const raw = iconv.encode(name, encoding);
		const archive = zipSync({ ['x'.repeat(raw.length)]: strToU8('words') });
		const at = signature(archive, directory) + 46;
		expect(inside(changed(archive, at, [...raw]))).toEqual([[name, 'words']]);
	});

	it('lets no name speak to a terminal', () => {
		const [file] = archiveOf(zipSync({ 'a\u001b[2J\u202e.txt': strToU8('x') })) ?? [];
		expect(file?.name).toBe('a\ufffd[2J\ufffd.txt');
	});

	it('refuses in a sentence a file that is encrypted, changed, larger than it says or packed otherwise', () => {
		const archive = zipSync({ 'a.txt': strToU8('words '.repeat(100)) });
		const at = signature(archive, directory);
		const opened = (file: Uint8Array): Uint8Array | undefined => (archiveOf(file) ?? [])[0]?.bytes();
		expect(words(opened(archive) ?? new Uint8Array())).toHaveLength(600);
		expect(() => opened(changed(archive, at + 8, [1]))).toThrow(/encrypted/u);
		expect(() => opened(changed(archive, at + 10, [14]))).toThrow(/unusual way/u);
		expect(() => opened(changed(archive, at + 16, [0]))).toThrow(/damaged/u);
		expect(() => opened(changed(archive, at + 24, [10, 0, 0, 0]))).toThrow(/damaged/u);
		expect(() => opened(changed(archive, at + 24, [0, 0, 0, 0x10]))).toThrow(/64 MiB/u);
		expect(() => opened(changed(archive, at + 42, [0xff, 0xff]))).toThrow(/damaged/u);
	});

	it('that says it unpacks to terabytes, or holds files without number, is refused before it is opened', () => {
		const archive = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, strToU8('x')])));
		let bomb: Uint8Array = archive;
		for (let at = signature(bomb, directory), left = 10; left > 0; left--) {
			bomb = changed(bomb, at + 24, [0, 0, 0, 0x80]);
			at += 46 + 5;
		}
		expect(() => archiveOf(bomb)).toThrow(/20,000 files or 4 GiB/u);
		const many = zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, new Uint8Array()])), {
			level: 0,
		});
		expect(() => archiveOf(many)).toThrow(/20,000 files or 4 GiB/u);
	});

	it('cut off or damaged anywhere gives files or a refusal', () => {
		const archive = zipSync({ 'a.txt': strToU8('words'), 'b/c.txt': strToU8('more words') });
		const tried = (file: Uint8Array): void => {
			try {
				for (const { bytes } of archiveOf(file) ?? []) bytes();
			} catch (fault) {
				expect(fault).toBeInstanceOf(Refusal);
			}
		};
		for (let end = 0; end < archive.length; end++) tried(archive.subarray(0, end));
		fc.assert(
			fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, byte) => tried(changed(archive, at, [byte]))),
			{ numRuns: 2_000 },
		);
	});
});
