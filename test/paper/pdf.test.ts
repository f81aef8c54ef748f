import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { paperPdf } from '../../src/actions/paper/pdf.ts';
import type { Paper, Run } from '../../src/record/paper.ts';
import { wordsOfRuns } from '../../src/record/paper.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';
import { examples, readExample } from '../laws/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours = examples().filter(({ name }) => !name.startsWith('../shared'));
const paperAt = async (example: (typeof ours)[number]): Promise<Paper> => {
	const { tree, reading } = await readExample(example);
	return paperOfReading(reading, tree);
};

const words = (text: string, bold = false): Run => ({ kind: 'words', text, ...(bold ? { bold: true } : {}) });

/** A paper with one of everything. */
const small: Paper = {
	document: {
		symbol: 'PA/WELL/2003/11',
		kind: 'report',
		title: 'Report',
		distribution: 'GENERAL',
		issuedOn: '2003-04-02',
		language: 'ru',
		original: ['ru'],
		originalOnly: false,
	},
	bodies: ['Plains Assembly', 'Committee on Village Wells'],
	meeting: { ordinal: 1, from: null, to: null, place: null },
	masthead: [
		{ lines: [{ role: 'organisation', runs: [words('Plains Assembly')] }] },
		{ lines: [{ role: 'title', runs: [words('Доклад')] }] },
	],
	running: 'PA/WELL/2003/11',
	blocks: [
		{ kind: 'heading', level: 3, label: 'A.', runs: [words('Колодцы')] },
		{
			kind: 'paragraph',
			number: '12 bis',
			label: '12 bis.',
			depth: 0,
			runs: [words('#import "x"; $1$ @a <b> \\u{41} *не команда*'), { kind: 'note', number: '7' }],
		},
		{
			kind: 'paragraph',
			number: null,
			label: '(a)',
			depth: 1,
			runs: [words('ведро', true), { kind: 'note', number: '7' }],
		},
		{ kind: 'lines', lines: ['Введение\t3'] },
		{
			kind: 'table',
			head: 1,
			widths: [],
			rows: [
				[{ span: 2, lines: [[words('Колодец')]] }],
				[
					{ span: 1, lines: [[words('один')]] },
					{ span: 1, lines: [[words('два')], [words('три')]] },
				],
			],
		},
	],
	footnotes: [
		{ number: '7', runs: [words('Глубина в метрах.')] },
		{ number: '8', runs: [words('Нигде не упомянута.')] },
	],
};

interface Node {
	readonly role?: string;
	readonly children?: readonly unknown[];
}
const rolesIn = (node: unknown): readonly string[] => {
	const { role, children = [] } = node as Node;
	return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
};

async function opened(
	bytes: Uint8Array,
): Promise<{ text: string; roles: readonly string[]; lang: string; xmp: string }> {
	const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const texts: string[] = [];
	const roles: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
		roles.push(...rolesIn((await page.getStructTree()) ?? {}));
	}
	const raw = Buffer.from(bytes).toString('latin1');
	const lang = /\/Lang ?\((?<lang>[^)]*)\)/u.exec(raw)?.groups?.lang ?? '';
	return { text: texts.join(' '), roles, lang, xmp: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(raw)?.[0] ?? '' };
}

const squeezed = (text: string): string => text.replace(/[\s\p{Cc}\u200b]+/gu, '');

describe('a paper as PDF', () => {
	it('is tagged: heading, paragraphs, note, table with its head; says its language and that it is PDF/UA-1', async () => {
		const { roles, lang, xmp } = await opened(paperPdf(small));
		for (const role of ['H1', 'P', 'Note', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
		expect(lang).toBe('ru');
		expect(xmp).toMatch(/pdfuaid:part>1</u);
	});

	it('takes no word for a command, and loses none', async () => {
		const { text } = await opened(paperPdf(small));
		for (const said of [
			'12 bis.',
			'#import "x"; $1$ @a <b> \\u{41} *не команда*',
			'(a)',
			'ведро',
			'Глубина в метрах.',
			'Нигде не упомянута.',
			'три',
		])
			expect(squeezed(text)).toContain(squeezed(said));
		expect(text.match(/Глубина/gu)).toHaveLength(1);
	});

	it('can be made of every example, with every paragraph and its number, the same bytes each time', async () => {
		const missing: string[] = [];
		for (const [i, example] of ours.entries()) {
			const paper = await paperAt(example);
			const bytes = paperPdf(paper);
			if (i < 3) expect(paperPdf(paper)).toEqual(bytes);
			const shown = squeezed((await opened(bytes)).text);
			for (const block of paper.blocks)
				if (block.kind === 'paragraph' && block.number !== null && block.runs.every(({ kind }) => kind === 'words')) {
					const opening = squeezed(`${block.label ?? ''}${wordsOfRuns(block.runs)}`).slice(0, 40);
					if (!shown.includes(opening)) missing.push(`${example.name}: ${opening}`);
				}
		}
		expect(missing).toEqual([]);
	}, 300_000);

	it('sets the second line of a heading below its words, and its number to the left of them', async () => {
		const title = words('Wells that were dug '.repeat(8).trim());
		const paper: Paper = {
			...small,
			blocks: [{ kind: 'heading', level: 1, label: 'IV.', runs: [title] }],
			footnotes: [],
		};
		const document = await getDocument({ data: paperPdf(paper), verbosity: 0 }).promise;
		const { items } = await (await document.getPage(1)).getTextContent();
		const left = (of: RegExp): readonly number[] => {
			const found = items.flatMap((item) => ('str' in item && of.test(item.str) ? [item.transform] : []));
			const lines = new Map<number, number>();
			for (const [, , , , x, y] of found) lines.set(y, Math.min(x, lines.get(y) ?? x));
			return [...lines.values()].map(Math.round);
		};
		const [first = 0, ...rest] = left(/Wells|dug/u);
		expect(rest.length).toBeGreaterThan(0);
		expect(new Set([first, ...rest]).size).toBe(1);
		expect(left(/IV/u)[0]).toBeLessThan(first);
	});

	it('does not claim to be accessible where no font has one of its characters', async () => {
		const said = {
			...small,
			blocks: [{ kind: 'paragraph', number: '1', label: '1.', depth: 0, runs: [words('🪣')] }] as const,
		};
		const { xmp, roles } = await opened(paperPdf(said));
		expect(xmp).not.toContain('pdfuaid');
		expect(roles).toContain('P');
	});

	it.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('is sound by qpdf', () => {
		writeFileSync(join(folder, 'small.pdf'), paperPdf(small));
		const { status, stdout } = spawnSync('qpdf', ['--check', join(folder, 'small.pdf')]);
		expect([status, stdout.toString()]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors')]);
	});
});
