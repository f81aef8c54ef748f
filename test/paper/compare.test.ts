import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/read/reading.ts';
import { type Paper, wordsOfRuns } from '../../src/record/paper.ts';
import { paperDocx } from '../../src/write/docx/paper.ts';
import { compared } from '../../src/write/paper/compare.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';
import { paperText } from '../../src/write/text/paper.ts';
import { corrected, second } from '../actions/reports.ts';
import { examples, readExample } from '../laws/example.ts';
import { differences } from './difference.ts';
import { substanceOf } from './same.ts';

const tracked = { author: 'Secretariat', date: '2026-01-01T00:00:00.000Z' };
const paperOfText = async (text: string): Promise<Paper> => {
	const { reading, tree } = await readingOf(new TextEncoder().encode(text), 'report.txt');
	return paperOfReading(reading, tree);
};
const xmlOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

/** What stood in the earlier paper, and stands in the later, by the marks of the comparison. */
const sideOf = (paper: Paper, left: 'inserted' | 'deleted'): string =>
	paper.blocks
		.flatMap((block) => ('runs' in block ? [block.runs] : []))
		.map((runs) => runs.filter(({ change }) => change !== left))
		.map((runs) => runs.map((run) => (run.kind === 'note' ? '' : run.text)).join(''))
		.filter((words) => words !== '')
		.join('\n');

describe('two versions compared', () => {
	it('show words put in and taken out as such, and leave the rest alone', async () => {
		const before = await paperOfText(
			'REPORT\n\n1. The Group agreed to meet in Ghent.\n\n2. It thanked the hosts.\n\n3. Old matter.\n',
		);
		const after = await paperOfText(
			'REPORT\n\n1. The Group agreed to meet in Bruges.\n\n2. It thanked the hosts.\n\n4. A wholly new decision was taken.\n',
		);
		const paper = compared(before, after);
		const changes = paper.blocks.flatMap((block) =>
			'runs' in block
				? block.runs
						.filter(({ change }) => change !== undefined)
						.map((run) => `${run.change} ${wordsOfRuns([{ ...run, change: undefined }])}`)
				: [],
		);
		expect(changes).toContain('deleted Ghent');
		expect(changes).toContain('inserted Bruges');
		expect(changes.some((change) => /^deleted .*Old matter/u.test(change))).toBe(true);
		expect(changes).toContain('inserted A wholly new decision was taken.');
		expect(changes.join(' ')).not.toContain('hosts');
		expect(paperText(paper)).toBe(paperText(after));
	});

	it('are real insertions and deletions in Word, in the name and at the time given', async () => {
		const [before, after] = [await paperOfText(second), await paperOfText(corrected)];
		const xml = xmlOf(await paperDocx(compared(before, after), tracked));
		expect(xml).toMatch(/<w:ins [^>]*w:author="Secretariat"/u);
		expect(xml).toMatch(/<w:del [^>]*w:date="2026-01-01T00:00:00(?:\.000)?Z"/u);
		const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(?<id>\d+)"/gu)].map(({ groups }) => groups?.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('give the reading of the later one when read back: what was taken out is not there', async () => {
		const all = examples().filter(({ name }) => !name.startsWith('../shared') && /orchards.*txt$/u.test(name));
		expect(all.length).toBeGreaterThan(2);
		const read = await Promise.all(all.map(readExample));
		for (const [i, after] of read.entries()) {
			const before = read[i - 1];
			if (before === undefined) continue;
			const [old, later] = [paperOfReading(before.reading, before.tree), paperOfReading(after.reading, after.tree)];
			const paper = compared(old, later);
			expect(sideOf(paper, 'deleted')).toBe(sideOf(later, 'deleted'));
			const back = await readingOf(await paperDocx(paper, tracked), 'paper.docx');
			// Other names of a body are looked for in all that stands in a file, so also in what was taken out.
			const found = differences(substanceOf(after.reading), substanceOf(back.reading));
			expect(found.filter((line) => !line.startsWith('.aliases.'))).toEqual([]);
		}
	});

	it('are the later one where nothing changed', async () => {
		const paper = await paperOfText(second);
		expect(compared(paper, await paperOfText(second))).toEqual(paper);
	});
});
