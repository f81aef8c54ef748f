import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperTable } from '../../src/record/paper.ts';
import { paperDocx } from '../../src/write/docx/paper.ts';
import { phrasesIn } from '../../src/write/paper/phrase/phrases.ts';
import { sharesOf } from '../../src/write/paper/width.ts';
import { paperText } from '../../src/write/text/paper.ts';

const row = (...cells: readonly string[]): PaperTable['rows'][number] =>
	cells.map((text) => ({ span: 1, lines: [[{ kind: 'words', text }]] }));
const table = (widths: readonly number[], ...rows: PaperTable['rows']): PaperTable => ({
	kind: 'table',
	head: 0,
	widths,
	rows,
});
const sharesIn = (of: PaperTable): readonly number[] => sharesOf(of, 80);
const total = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0);

describe('the columns of a table', () => {
	it('are as wide as the table wants while every word fits', () => {
		expect(sharesIn(table([1, 3], row('pump', 'rope and bucket')))).toEqual([0.25, 0.75]);
	});

	it('are never narrower than their longest word while the others have room', () => {
		const [pump = 0, rest = 0] = sharesIn(table([1, 19], row('водозаборник', 'верёвка')));
		expect(pump * 80).toBeGreaterThan('водозаборник'.length);
		expect(pump + rest).toBeCloseTo(1);
	});

	it('hold together what a no-break blank holds together, and break a symbol behind its strokes', () => {
		const of = (text: string): number => sharesIn(table([1, 99], row(text, 'x')))[0] ?? 0;
		expect(of('10\u00a0weeks')).toBeGreaterThan(of('10 weeks'));
		expect(of('PA/WELL/2003/11')).toBeLessThan(of('PA-WELL2003_1100'));
	});

	it('share the page by their longest words where those have no room together, and make no words wider than the page', () => {
		const shares = sharesIn(table([], row(...'abcdefgh'.split('').map((each) => each.repeat(20)))));
		expect(total(shares)).toBeCloseTo(1);
		expect(Math.max(...shares)).toBeCloseTo(1 / 8);
	});

	it('follow the words where the table says nothing', () => {
		const [number = 0, words = 0] = sharesIn(table([], row('7', 'The rope of the well on the hill is worn.')));
		expect(words).toBeGreaterThan(3 * number);
	});
});

describe('a day in a paper', () => {
	it('is never parted at the end of a line, long or short', () => {
		for (const { day, dayInCell, period } of Object.values(phrasesIn)) {
			expect(day('2027-01-21')).not.toContain(' ');
			expect(dayInCell('2027-01-21')).not.toContain(' ');
			expect(period({ from: '2027-04-01', to: '2027-04-30', precision: 'month' })).not.toContain(' ');
		}
		const told = Object.values(phrasesIn).map(({ dayInCell }) => dayInCell('2027-09-01').replaceAll('\u00a0', ' '));
		expect(told).toEqual(['1 Sept. 2027', '1er sept. 2027', '01.09.2027']);
	});
});

const paper = (of: PaperTable, symbol: string): Paper => ({
	document: {
		symbol,
		kind: 'note',
		title: 'Wells',
		distribution: null,
		issuedOn: '2003-04-02',
		language: 'en',
		original: ['en'],
		originalOnly: false,
	},
	bodies: ['Plains Assembly'],
	meeting: { ordinal: 1, from: null, to: null, place: null },
	masthead: [
		{ lines: [{ role: 'organisation', runs: [{ kind: 'words', text: 'Plains Assembly' }] }] },
		{ lines: [{ role: 'registration', runs: [{ kind: 'words', text: symbol }] }] },
		{ lines: [{ role: 'registration', runs: [{ kind: 'words', text: '2 April 2003' }] }] },
	],
	running: symbol,
	blocks: [of],
	footnotes: [],
});

describe('plain text', () => {
	it('does not part “10 weeks” in a narrow column', () => {
		const long = 'the rope of the well on the hill is worn '.repeat(4).trim();
		const text = paperText(paper(table([], row('before (10\u00a0weeks)', long)), 'PA/1'));
		expect(text).toContain('(10\u00a0weeks)');
	});
});

describe('the head of a Word document', () => {
	it('gives a long symbol a cell as wide as it needs, a short one the width of the facts below it', async () => {
		const widths = async (symbol: string): Promise<readonly number[]> => {
			const bytes = await paperDocx(paper(table([], row('a', 'b')), symbol), {
				author: 'x',
				date: '2026-01-01T00:00:00Z',
			});
			const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
			const [head = ''] = xml.match(/<w:tbl>.*?<\/w:tbl>/u) ?? [];
			return [...head.matchAll(/<w:tcW [^>]*w:w="(\d+)"/gu)].map(([, width]) => Number(width));
		};
		const [, short, , facts] = await widths('PA/WELL/3');
		expect(short).toBe(facts);
		const long = 'PLAINS/WELL/WP.12/AC.3/2003/11';
		const [left = 0, right = 0, , below] = await widths(long);
		expect(right).toBeGreaterThan(long.length * 160);
		expect(below).toBe(facts);
		expect(left + right).toBe(9638);
	});
});
