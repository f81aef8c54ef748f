import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { paperPdf } from '../../src/actions/paper/pdf.ts';
import type { Paper, PaperTable } from '../../src/record/paper.ts';
import { paperDocx } from '../../src/write/docx/paper.ts';
import { rowsOnPage } from '../../src/write/paper/together.ts';

const row = (...cells: readonly string[]): PaperTable['rows'][number] =>
	cells.map((text) => ({ span: 1, lines: [[{ kind: 'words', text }]] }));
const title = (text: string): PaperTable['rows'][number] => [{ span: 3, lines: [[{ kind: 'words', text }]] }];
const table = (...rows: PaperTable['rows']): PaperTable => ({
	kind: 'table',
	head: 1,
	widths: [1, 3, 1],
	rows: [row('Well', 'What', 'Who'), ...rows],
});

const kept = (of: PaperTable): string =>
	rowsOnPage(of)
		.map(({ keepsNext, isTitle }) => (isTitle ? 'T' : keepsNext ? 'k' : '.'))
		.join('');

describe('the rows of a table where a page ends', () => {
	it('a head and the first two rows, and the last two, stay together', () => {
		expect(kept(table(row('1', 'dig', 'a'), row('2', 'dig', 'a'), row('3', 'dig', 'a'), row('4', 'dig', 'a')))).toBe(
			'kk.k.',
		);
		expect(kept(table(row('1', 'dig', 'a')))).toBe('k.');
		expect(kept(table())).toBe('.');
	});

	it('a title stays with what it names, and with the row above where nothing but the last row is below it', () => {
		const rows = ['1', '2', '3'].map((each) => row(each, 'dig', 'a'));
		expect(kept(table(title('Plain'), ...rows, title('Hill'), ...rows))).toBe('kTk..T.k.');
		expect(kept(table(title('Plain'), ...rows, title('Hill'), row('4', 'line', 'b')))).toBe('kTk.kk.');
	});

	it('a row that could be longer than a page may be torn and keeps nothing', () => {
		const long = 'wells that were dug in the plain '.repeat(200);
		const [, first, second] = rowsOnPage(table(row('1', long, 'a'), row('2', 'dig', 'a')));
		expect([first?.isWhole, first?.keepsNext, second?.isWhole]).toEqual([false, false, true]);
	});
});

/** A paper of one table of so many rows, in titled parts of three. */
const papered = (of: PaperTable): Paper => ({
	document: {
		symbol: 'PA/WELL/2003/12',
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
	masthead: [],
	running: 'PA/WELL/2003/12',
	blocks: [{ kind: 'heading', level: 1, label: null, runs: [{ kind: 'words', text: 'State of wells' }] }, of],
	footnotes: [],
});

async function pagesOf(paper: Paper): Promise<readonly string[]> {
	const document = await getDocument({ data: paperPdf(paper), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	return pages;
}

describe('a long table as PDF', () => {
	it('never ends a page on a title, nor leaves one row alone on a page, wherever the page ends', async () => {
		for (let count = 26; count < 56; count++) {
			const rows = Array.from({ length: count }, (_, i) => [
				...(i % 3 === 0 ? [title(`Part${i / 3}`)] : []),
				row(`row${i}`, 'dig', 'a'),
			]).flat();
			for (const page of await pagesOf(papered(table(...rows)))) {
				const told = page.match(/Part\d+|row\d+/gu) ?? [];
				expect(told.at(-1), `${count} rows`).toMatch(/row/u);
				expect(told.filter((each) => each.startsWith('row')).length, `${count} rows`).toBeGreaterThan(1);
			}
		}
	}, 60_000);

	it('says again at the head of a page which part goes on', async () => {
		const rows = Array.from({ length: 60 }, (_, i) => row(`row${i}`, 'dig', 'a'));
		const pages = await pagesOf(papered(table(title('Plain'), ...rows)));
		expect(pages.length).toBe(2);
		for (const page of pages) expect(page).toMatch(/Well .*Plain .*row\d/u);
	});

	it('loses no word of a row that is longer than a page', async () => {
		const long = 'bucket '.repeat(1500);
		const pages = await pagesOf(papered(table(row('1', 'dig', 'a'), row('2', long, 'a'), row('3', 'dig', 'a'))));
		expect(pages.join(' ').match(/bucket/gu)).toHaveLength(1500);
	});
});

describe('a long table in Word', () => {
	it('keeps titles with what they name, and tears only what is too long', async () => {
		const long = 'bucket '.repeat(1500);
		const rows = [row('1', 'dig', 'a'), row('2', 'dig', 'a'), row('3', long, 'a')];
		const bytes = await paperDocx(papered(table(title('Plain'), ...rows)), {
			author: 'x',
			date: '2026-01-01T00:00:00Z',
		});
		const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
		const found = xml.match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
		expect(found.map((each) => [each.includes('<w:keepNext/>'), each.includes('<w:cantSplit/>')])).toEqual([
			[true, true],
			[true, true],
			[true, true],
			[false, true],
			[false, false],
		]);
	});
});
