import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectReader, everywhere } from '../../src/read/report/effects/effects.ts';
import { effectTables } from '../../src/read/report/effects/tables.ts';
import { languages } from '../../src/read/report/language/languages.ts';
import { readLoose } from '../../src/read/report/loose.ts';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import { filesBelow, root } from '../tidy/source.ts';

const tables = { languages, effects: effectReader(effectTables, everywhere) };
const source = { name: 'a report', mediaType: 'text/plain', sha256: '', length: 0 };
const readingOf = (text: string) => readReport(treeOfText(text), source);

const texts = ['examples', 'test/reports', 'test/stories'].flatMap(filesBelow).filter((path) => path.endsWith('.txt'));

/** Every paragraph of the texts, as a report of its own. What would be a heading there is none of them. */
const paragraphs = texts
	.flatMap((path) => readingOf(readFileSync(join(root, path), 'utf8')).paragraphs)
	.map(({ text }) => `1. ${text}\n`)
	.map((text) => ({ text, reading: readingOf(text) }))
	.filter(({ reading }) => reading.paragraphs.length === 1);

describe('words that stand in no document', () => {
	it('give the acts that a report of one paragraph gives', () => {
		expect(paragraphs.length).toBeGreaterThan(300);
		const loose = paragraphs.map(({ text }) => ({ text, acts: readLoose(tables, text) }));
		expect(loose).toEqual(paragraphs.map(({ text, reading }) => ({ text, acts: reading.acts })));
	});

	it('are paragraphs between empty lines, numbered or not, and keep their places', () => {
		const text = '4. The Team met.\n\n  The Team decided to meet\nagain.\n \n(5) It thanked Norway.';
		const acts = readLoose(tables, text);
		expect(acts.map(({ id, kind, start, end }) => [id, kind, text.slice(start, end)])).toEqual([
			['2.1', 'decision', 'The Team decided to meet\nagain'],
			['3.1', 'acknowledgement', 'It thanked Norway'],
		]);
	});

	it('give nothing for nothing', () => {
		expect(['', ' \n\n ', '7.'].flatMap((text) => readLoose(tables, text))).toEqual([]);
	});
});
