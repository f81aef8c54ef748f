import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readPdf } from '../../src/read/pdf/read.ts';
import type { Tree } from '../../src/tree/node.ts';
import { branches, firstLoss, leaves } from '../../src/tree/walk.ts';
import { pdfOfObjects, streamOf } from './pdf-by-hand.ts';

/** Words at a place on a page: points from the left and from the bottom, size, font (`B` is bold). */
interface Print {
	readonly x: number;
	readonly y: number;
	readonly words: string;
	readonly size?: number;
	readonly font?: 'F' | 'B';
}

const escaped = (words: string): string => words.replace(/[\\()]/gu, '\\$&');
const operators = (prints: readonly Print[]): string =>
	prints
		.map(
			({ x, y, words, size = 10, font = 'F' }) =>
				`BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`,
		)
		.join('\n');

/** A PDF by hand, with the two fonts that need not be in it (ISO 32000-1, 9.6.2.2); a letter is 0.6 of its size wide. */
function pdfOf(pages: readonly (readonly Print[])[], trailer = ''): Uint8Array {
	const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((prints, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${6 + 2 * i} 0 R ` +
				'/Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>',
			`<< /Length ${operators(prints).length} >>\nstream\n${operators(prints)}\nendstream`,
		]),
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const start = file.length;
	const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	file += `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF`;
	return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines under one another, from `y` downwards. */
const under = (y: number, lines: readonly string[], more: Partial<Print> = {}): readonly Print[] =>
	lines.map((words, i) => ({ x: 70, words, ...more, y: y - 12 * i }));

const read = async (pages: readonly (readonly Print[])[]) => {
	const found = await readPdf(pdfOf(pages));
	expect(firstLoss(found.value.root, found.value.text.length)).toBeNull();
	return found;
};
const of = (tree: Tree, kind: Parameters<typeof branches>[1]): string[] =>
	[...branches(tree.root, kind)].map((branch) => tree.text.slice(branch.start, branch.end));

const filler = 'words that fill a line of this column as far as its right hand edge goes, about';

/**
 * A page with tags: the contents 2, 1, 0 are a heading and two paragraphs, 3 and 4 the cells of a table. Each print is
 * what opens its mark, its place, its words, and what closes the mark.
 */
function tagged(prints: readonly (readonly [string, string, string, string])[]): Uint8Array {
	const content = prints.map(
		([open, at, words, close]) => `${open} BT /F 10 Tf 1 0 0 1 ${at} Tm (${words}) Tj ET ${close}`,
	);
	const element = (role: string, parent: number, kids: string): string =>
		`<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 3 0 R /K ${kids} >>`;
	return pdfOfObjects([
		'<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /StructParents 0 /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
		streamOf('', content.join('\n')),
		'<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
		'<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [10 0 R 9 0 R 8 0 R 13 0 R 14 0 R]] >> >>',
		element('Document', 6, '[8 0 R 9 0 R 10 0 R 11 0 R]'),
		element('H2', 7, '2'),
		element('P', 7, '1'),
		element('P', 7, '0'),
		element('Table', 7, '12 0 R'),
		element('TR', 11, '[13 0 R 14 0 R]'),
		element('TH', 12, '3'),
		element('TD', 12, '4'),
	]);
}

describe('a PDF', () => {
	it('has its lines in paragraphs, numbers at line starts, headings on their own', async () => {
		const { value } = await read([
			[
				{ x: 70, y: 740, words: 'REPORT OF THE TEAM', font: 'B', size: 14 },
				{ x: 70, y: 700, words: '1.' },
				...under(700, ['The Team met in Geneva. It considered a number of matters and agreed on'], { x: 100 }),
				...under(688, ['the follow-', 'up to them.']),
				{ x: 70, y: 658, words: '2.' },
				{ x: 100, y: 658, words: 'It decided.' },
				{ x: 70, y: 630, words: 'Other business', font: 'B' },
				...under(618, ['There was none.']),
			],
		]);
		expect(value.text).toBe(
			[
				'REPORT OF THE TEAM',
				'1.\tThe Team met in Geneva. It considered a number of matters and agreed on\nthe follow-\nup to them.',
				'2.\tIt decided.',
				'Other business',
				'There was none.',
			].join('\n\n'),
		);
		expect(of(value, 'heading')).toEqual(['REPORT OF THE TEAM', 'Other business']);
		expect([...branches(value.root, 'paragraph')].map((branch) => branch.page)).toEqual([1, 1, 1]);
	});

	it('has running heads, feet and page numbers apart, and each page’s number', async () => {
		const page = (number: number, words: readonly string[]): readonly Print[] => [
			{ x: 70, y: 770, words: 'TEST/WP.1/2024/3' },
			...under(700, words),
			{ x: 300, y: 40, words: String(number) },
		];
		const { value } = await read([page(1, ['Here', 'one']), page(2, ['There', 'two']), page(3, ['three'])]);
		expect(of(value, 'header')).toEqual(['TEST/WP.1/2024/3', 'TEST/WP.1/2024/3', 'TEST/WP.1/2024/3']);
		expect(of(value, 'footer')).toEqual(['1', '2', '3']);
		expect([...branches(value.root, 'header')].map((branch) => branch.page)).toEqual([1, 2, 3]);
		expect(value.text).toContain('There\ntwo\n\n2\n\nTEST/WP.1/2024/3\n\nthree');
	});

	it('has footnotes, and cites them where they are raised', async () => {
		const { value } = await read([
			[
				...under(700, [filler, filler, filler]),
				{ x: 70, y: 660, words: 'It took note of the library' },
				{ x: 233, y: 664, words: '1', size: 6 },
				{ x: 243, y: 660, words: 'and of 3 m' },
				{ x: 303, y: 664, words: '2', size: 6 },
				{ x: 70, y: 104, words: '1', size: 5 },
				{ x: 80, y: 100, words: 'A library of words.', size: 8 },
			],
		]);
		expect(of(value, 'footnote')).toEqual(['[1] A library of words.']);
		expect(value.text).toMatch(/library ?\[1\] and of 3 m2\n\n\[1\] A library/u);
		expect([...leaves(value.root)].filter((leaf) => leaf.kind === 'cite')).toMatchObject([{ footnote: '1' }]);
	});

	it('with two columns is read down the first, then the second', async () => {
		const column = (x: number, name: string): readonly Print[] =>
			Array.from({ length: 10 }, (_, i) => ({
				x,
				y: 700 - 12 * i,
				words: `${name}${i} is a line that fills its column`,
			}));
		const { value } = await read([
			[{ x: 70, y: 740, words: 'A title', size: 16 }, ...column(70, 'left'), ...column(320, 'right')],
		]);
		expect(value.text.indexOf('left9')).toBeLessThan(value.text.indexOf('right0'));
		expect(value.text).not.toContain('\t');
	});

	it('has tabs between the columns of a table', async () => {
		const row = (y: number, ...words: string[]): readonly Print[] =>
			words.map((word, i) => ({ x: 70 + 150 * i, y, words: word }));
		const { value } = await read([[...row(700, 'Country', 'Host', 'Year'), ...row(688, 'Estonia', 'Tallinn', '2004')]]);
		expect(value.text).toBe('Country\tHost\tYear\nEstonia\tTallinn\t2004');
		expect(of(value, 'row')).toEqual(['Country\tHost\tYear', 'Estonia\tTallinn\t2004']);
		expect(of(value, 'cell')).toHaveLength(6);
	});

	it('has the lines of a cell in it, and no table in lines that have a tab', async () => {
		const { value } = await read([
			[
				...[70, 220, 370].flatMap((x, i) => [
					{ x, y: 700, words: ['Country', 'Host', 'Year'][i] ?? '' },
					{ x, y: 686, words: ['Estonia', 'City of', '2004'][i] ?? '' },
				]),
				{ x: 220, y: 674, words: 'Tallinn' },
				{ x: 70, y: 600, words: '1.' },
				{ x: 100, y: 600, words: 'It agreed on the host.' },
				{ x: 70, y: 588, words: '2.' },
				{ x: 100, y: 588, words: 'It adjourned.' },
			],
		]);
		expect(of(value, 'row')).toEqual(['Country\tHost\tYear', 'Estonia\tCity of Tallinn\t2004']);
		expect(of(value, 'paragraph').slice(-2)).toEqual(['1.\tIt agreed on the host.', '2.\tIt adjourned.']);
	});

	it('with tags is read in their order, its tables by cells, without what belongs to the page', async () => {
		const { value } = await readPdf(
			tagged([
				['/Artifact BMC', '70 780', 'a stamp', 'EMC'],
				['/P << /MCID 0 >> BDC', '320 700', 'second', 'EMC'],
				['/P << /MCID 1 >> BDC', '70 700', 'first', 'EMC'],
				['/P << /MCID 2 >> BDC', '70 720', 'Title', 'EMC'],
				['/P << /MCID 3 >> BDC', '70 500', 'Year', 'EMC'],
				['/P << /MCID 4 >> BDC', '320 500', 'Host', 'EMC'],
			]),
		);
		expect(of(value, 'heading')).toEqual(['Title']);
		expect(of(value, 'row')).toEqual(['Year\tHost']);
		expect(value.text).toBe('a stamp\n\nTitle\n\nfirst\n\nsecond\n\nYear\tHost');
	});

	it('whose tags leave words out is read by how it is set', async () => {
		const { value } = await readPdf(
			tagged([
				['/P << /MCID 2 >> BDC', '70 700', 'Title', 'EMC'],
				['', '70 650', 'Words that are in no tag', ''],
			]),
		);
		expect(value.text).toBe('Title\n\nWords that are in no tag');
		expect(of(value, 'heading')).toEqual([]);
	});

	it('without words gives a tree and says that it is a scan', async () => {
		const { value, notes } = await read([[], []]);
		expect(value.text).toBe('');
		expect(notes.map((note) => note.rule)).toEqual(['no-text']);
		const some = await read([under(700, ['words']), []]);
		expect(some.notes.map((note) => note.message)).toEqual([
			'Page 2 without words: empty, or a picture that was not read.',
		]);
	});

	it.skipIf(spawnSync('qpdf', ['--version']).status !== 0).each([
		['40', '--'],
		['128', '--use-aes=n', '--'],
		['128', '--use-aes=y', '--'],
		['256', '--'],
	])('that is secured but opens without a password is read as the open one (%s %s)', async (...cipher) => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-secured-'));
		const open = pdfOf([[{ x: 70, y: 700, words: '1. The Committee agreed to mend the cranes.' }]]);
		writeFileSync(join(folder, 'open.pdf'), open);
		const files = [join(folder, 'open.pdf'), join(folder, 'secured.pdf')];
		expect(spawnSync('qpdf', ['--allow-weak-crypto', '--encrypt', '', 'owner', ...cipher, ...files]).status).toBe(0);
		const secured = readFileSync(join(folder, 'secured.pdf'));
		rmSync(folder, { recursive: true });
		expect(secured.includes('/Encrypt')).toBe(true);
		expect((await readPdf(secured)).value.text).toBe((await readPdf(open)).value.text);
	});

	it('that is encrypted, or no PDF at all, is refused in a sentence', async () => {
		const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>] `;
		await expect(readPdf(pdfOf([under(700, ['words'])], locked))).rejects.toThrow(/password/u);
		await expect(readPdf(new TextEncoder().encode('%PDF-1.4 nothing'))).rejects.toThrow(/damaged or cut off/u);
	});

	it('damaged anywhere is a tree or a refusal', async () => {
		const file = pdfOf([under(700, ['1. The Team met.', 'It agreed.'])]);
		await fc.assert(
			fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
				const damaged = Uint8Array.from(file);
				damaged[at] = byte;
				try {
					const { value } = await readPdf(damaged);
					expect(firstLoss(value.root, value.text.length)).toBeNull();
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: 150 },
		);
	}, 60_000);

	it('with words scattered anywhere loses none of them', async () => {
		const print = fc.record({
			x: fc.integer({ min: 0, max: 300 }),
			y: fc.integer({ min: 50, max: 750 }),
			words: fc.constantFrom('a', '1.', '(a)', 'Word', '12', 'Two words.', '*'),
			size: fc.integer({ min: 2, max: 40 }),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(print, { minLength: 1, maxLength: 40 }), async (prints) => {
				const { value } = await read([prints]);
				const letters = (words: string): string => [...words.replace(/[\s[\]]/gu, '')].sort().join('');
				const unique = new Set(prints.map((printed) => printed.words)).size === prints.length;
				if (unique) expect(letters(value.text)).toBe(letters(prints.map((printed) => printed.words).join('')));
			}),
			{ numRuns: 100 },
		);
	}, 60_000);
});

const shared = '../shared/corpus';
describe.skipIf(!existsSync(shared))('the PDFs of real bodies', () => {
	it.each([
		'texts/ECE-TRADE-C-CEFACT-2020-19_report_en',
		'more/unece/ECE-AGAT-2020-INF1_agenda_en',
		'more/unece/ECE-TRADE-C-CEFACT-2020-18_programme-of-work_en',
	])('%s has the words of its text, in order', async (name) => {
		const letters = (text: string): string => text.replace(/\[(\d+)\]/gu, '$1').replace(/[\s\p{C}]+/gu, '');
		const { value } = await readPdf(readFileSync(`${shared}/${name}.pdf`));
		const found = letters(value.text);
		const wanted = letters(readFileSync(`${shared}/${name}.txt`, 'utf8'));
		const differs = [...wanted].findIndex((letter, i) => letter !== found[i]);
		expect(differs < 0 ? '' : wanted.slice(differs - 20, differs + 40)).toBe('');
		expect(found).toHaveLength(wanted.length);
	});

	it('the report begins each numbered paragraph on a line with its number', async () => {
		const { value } = await readPdf(readFileSync(`${shared}/texts/ECE-TRADE-C-CEFACT-2020-19_report_en.pdf`));
		const numbers = of(value, 'paragraph').map((words) => /^(\d+)\.\t/u.exec(words)?.[1] ?? null);
		expect(numbers.filter((number) => number !== null)).toEqual(Array.from({ length: 27 }, (_, i) => String(i + 1)));
		expect(of(value, 'heading')).toContain('V. Next steps for the Advisory Group');
	});
});
