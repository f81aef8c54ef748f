import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { converted, readingOfFile } from '../../src/actions/document/office.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { firstLoss } from '../../src/tree/walk.ts';
import { hasOffice, office } from '../program.ts';

if (!hasOffice)
	console.log('LibreOffice is not installed: reading .doc, .rtf, .odt and .wpd through it is not tested.');

const rtf = Buffer.from(
	'{\\rtf1\\ansi REPORT\\par\\par 1. The Team agreed to hold a Forum in Almaty.\\par\\par 2. It requested the secretariat to report.\\par}',
);
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The report above in a format that LibreOffice writes. */
function written(ending: string): Uint8Array {
	const source = join(folder, 'report.rtf');
	writeFileSync(source, rtf);
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	spawnSync(office, [profile, '--headless', '--convert-to', ending, '--outdir', folder, source]);
	return readFileSync(join(folder, `report.${ending}`));
}

const leftOver = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('rapporteur-office-'));

describe.skipIf(!hasOffice)('a file of another Office program', () => {
	it('is read through LibreOffice, one after the other, and nothing is left behind', async () => {
		const before = leftOver();
		const files = { rtf, doc: written('doc'), odt: written('odt') };
		const readings = await Promise.all(
			Object.entries(files).map(([ending, bytes]) => readingOfFile(bytes, `report.${ending}`)),
		);
		for (const { tree, reading } of readings) {
			expect(firstLoss(tree.root, tree.text.length)).toBeNull();
			expect(reading.acts.map(({ verb }) => verb)).toEqual(['agree', 'request']);
			expect(reading.paragraphs.map(({ number }) => number)).toEqual(['1', '2']);
			expect(reading.notes.map(({ rule }) => rule)).toContain('converted');
		}
		expect(new Set(readings.map(({ reading }) => reading.source.sha256)).size).toBe(3);
		expect(leftOver().filter((name) => !before.includes(name))).toEqual([]);
	});

	it('is refused in a sentence where LibreOffice can’t open it', async () => {
		const odt = written('odt');
		await expect(converted(odt.subarray(0, odt.length >> 1), 'a.odt')).rejects.toThrow(/could not open/u);
		await expect(converted(rtf.subarray(0, rtf.length >> 1), 'a.rtf')).rejects.toThrow(/could not open/u);
	});

	it('with an entity bomb or another file in it gives neither', async () => {
		const lol = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
		const office = 'urn:oasis:names:tc:opendocument:xmlns:';
		const content =
			`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${lol}<!ENTITY out SYSTEM "file:///etc/passwd">]>` +
			`<office:document-content xmlns:office="${office}office:1.0" xmlns:text="${office}text:1.0"><office:body><office:text>` +
			'<text:p>kept &out; &l12;</text:p></office:text></office:body></office:document-content>';
		const odt = zipSync({
			mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
			'content.xml': strToU8(content),
		});
		const outcome = await readingOfFile(odt, 'a.odt').catch((fault: unknown) => fault);
		if (outcome instanceof Refusal) expect(outcome.message).toMatch(/\.$/u);
		else {
			const text = JSON.stringify(outcome);
			expect(text).not.toContain('root:');
			expect(text.length).toBeLessThan(100_000);
		}
	});
});

describe('where LibreOffice is not installed', () => {
	it('such a file is refused in a sentence that says what to do', async () => {
		const { PATH } = process.env;
		process.env.PATH = folder;
		try {
			await expect(readingOfFile(rtf, 'report.rtf')).rejects.toThrow(/RTF file: open it in .* save it as \.docx/u);
		} finally {
			process.env.PATH = PATH;
		}
	});

	it('a file of an old Office program without a text in it is never taken for one', async () => {
		const damaged = new Uint8Array(2000);
		damaged.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		await expect(readingOfFile(damaged, 'a.doc')).rejects.toThrow(/old Office program/u);
	});

	it('a file of another format is not touched', async () => {
		expect(await converted(Buffer.from('REPORT'), 'a.txt')).toBeNull();
	});
});
