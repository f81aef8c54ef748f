import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../src/record/paper.ts';
import { wordsOfRuns } from '../../src/record/paper.ts';
import { paperDocx } from '../../src/write/docx/paper.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';
import { examples, readExample } from '../laws/example.ts';
import { hasOffice, office } from '../program.ts';

if (!hasOffice) console.log('LibreOffice is not installed: whether it shows the numbers of our papers is not tested.');

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What LibreOffice must show of a block: its number and the first words after it. */
const opening = (block: PaperBlock): readonly string[] =>
	block.kind === 'paragraph' &&
	block.label !== null &&
	block.depth === 0 &&
	block.runs.every(({ kind }) => kind === 'words')
		? [squeezed(`${block.label} ${wordsOfRuns(block.runs)}`).slice(0, 60)]
		: [];

describe.skipIf(!hasOffice)('LibreOffice', () => {
	it('opens every paper as a Word document and shows the number of every paragraph as we do', async () => {
		const ours = examples().filter(({ name }) => !name.startsWith('../shared'));
		const wanted = new Map<string, readonly string[]>();
		for (const [i, example] of ours.entries()) {
			const { tree, reading } = await readExample(example);
			const paper = paperOfReading(reading, tree);
			writeFileSync(
				join(folder, `${i}.docx`),
				await paperDocx(paper, { author: 'x', date: '2026-01-01T00:00:00.000Z' }),
			);
			wanted.set(`${i}`, paper.blocks.flatMap(opening));
		}
		const files = [...wanted.keys()].map((name) => join(folder, `${name}.docx`));
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		spawnSync(office, [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files]);
		const missing = [...wanted].flatMap(([name, openings]) => {
			const shown = squeezed(readFileSync(join(folder, `${name}.txt`), 'utf8'));
			return openings.filter((words) => !shown.includes(words)).map((words) => `${ours[Number(name)]?.name}: ${words}`);
		});
		expect([...wanted.values()].flat().length).toBeGreaterThan(100);
		expect(missing).toEqual([]);
	}, 120_000);
});
