import {
	AlignmentType,
	Document,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/read/reading.ts';
import { treeOf } from '../../src/read/tree.ts';
import { firstLoss } from '../../src/tree/walk.ts';
import { hasBrowser, printed } from '../program.ts';
import { pdfOfObjects, streamOf } from './pdf-by-hand.ts';

/** A report as its lines stand in plain text. */
const report = `TEST/WP.1/2024/3
12 March 2024

Working Party on Examples

REPORT

Item 1 – Adoption of the agenda

1. The provisional agenda was adopted. The Working Party agreed to meet on 3 and 4 November 2024.

Item 2 – Follow-up

2. The secretariat “reported” on the project. The Working Party:

(a) agreed to continue;

(b) requested Ms. O’Neill to explore funding.

Year  Host
2023  Estonia

3. It requested the secretariat to explore funding by 30 June 2025. Ms. O’Neill thanked the host & the experts.
`;

const html = `<!DOCTYPE html><html lang="en"><head><title>Report</title></head><body>
<p>TEST/WP.1/2024/3<br>12 March 2024</p><p><b>Working Party on Examples</b></p><h1>REPORT</h1>
<h2>Item 1 &ndash; Adoption of the agenda</h2><ol><li>The provisional agenda was adopted. The Working Party agreed to meet on 3 and 4 November 2024.</li></ol>
<h2>Item 2 – Follow-up</h2><ol start="2"><li><p>The secretariat &ldquo;reported&rdquo; on the project.
The Working Party:</p></li></ol><p>(a) agreed to continue;</p><p>(b) requested Ms. O’Neill to explore funding.</p>
<table><tr><th>Year<th>Host<tr><td>2023<td>Estonia</table><ol start=3><li>It requested the secretariat to explore funding by 30 June 2025. Ms. O’Neill thanked the host &amp; the experts.</ol></body></html>`;

async function docx(): Promise<Uint8Array> {
	const level = (depth: number, format: 'decimal' | 'lowerLetter', text: string) => ({
		level: depth,
		format,
		text,
		start: 1,
		alignment: AlignmentType.LEFT,
	});
	const levels = [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)')];
	const numbered = (text: string, depth = 0): Paragraph =>
		new Paragraph({ text, numbering: { reference: 'report', level: depth } });
	const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
	const row = (...words: string[]): TableRow =>
		new TableRow({ children: words.map((word) => new TableCell({ children: [new Paragraph(word)] })) });
	const document = new Document({
		numbering: { config: [{ reference: 'report', levels }] },
		sections: [
			{
				children: [
					new Paragraph({
						children: [new TextRun('TEST/WP.1/2024/3'), new TextRun({ text: '12 March 2024', break: 1 })],
					}),
					new Paragraph({ children: [new TextRun({ text: 'Working Party on Examples', bold: true })] }),
					new Paragraph({ text: 'REPORT', heading: HeadingLevel.TITLE }),
					heading('Item 1 – Adoption of the agenda'),
					numbered('The provisional agenda was adopted. The Working Party agreed to meet on 3 and 4 November 2024.'),
					heading('Item 2 – Follow-up'),
					numbered('The secretariat “reported” on the project. The Working Party:'),
					numbered('agreed to continue;', 1),
					numbered('requested Ms. O’Neill to explore funding.', 1),
					new Table({ rows: [row('Year', 'Host'), row('2023', 'Estonia')] }),
					numbered(
						'It requested the secretariat to explore funding by 30 June 2025. Ms. O’Neill thanked the host & the experts.',
					),
				],
			},
		],
	});
	return Packer.toBuffer(document);
}

/** The lines of the report as a PDF prints them, one below the other, in a font that is in no file. */
function pdfByHand(): Uint8Array {
	const lines = report.split('\n').flatMap((line) => plainSigns(line).match(/.{1,70}(?: |$)/gu) ?? ['']);
	const prints = lines.map((line, i) =>
		line === '' ? '' : `BT /F 10 Tf 1 0 0 1 70 ${760 - 14 * i} Tm (${line.replace(/[()\\]/gu, '\\$&')}) Tj ET`,
	);
	return pdfOfObjects([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
		streamOf('', prints.join('\n')),
		'<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
	]);
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('one report', () => {
	it('reads the same as text, as a page and as a Word document, but for white space', async () => {
		const files = [new TextEncoder().encode(report), new TextEncoder().encode(html), await docx()];
		const trees = await Promise.all(files.map(async (file) => (await treeOf(file, 'report')).value));
		expect(new Set(trees.map((tree) => tree.mediaType)).size).toBe(3);
		for (const tree of trees) {
			expect(folded(tree.text)).toBe(folded(report));
			expect(firstLoss(tree.root, tree.text.length)).toBeNull();
		}
	});

	it('gives the same acts as text, page, Word document, PDF by hand and PDF that a browser printed', async () => {
		const [print = null] = hasBrowser ? printed([html.replace('<head>', '<head><meta charset="utf-8">')]) : [];
		if (print === null) console.log('No Chromium here: the PDF that a browser prints is not compared.');
		const plain = new TextEncoder().encode(report);
		const files = [
			plain,
			new TextEncoder().encode(html),
			await docx(),
			pdfByHand(),
			...(print === null ? [] : [print]),
		];
		const acts = await Promise.all(files.map(actsOf));
		const [first, ...others] = acts;
		expect(first?.map(({ verb }) => verb)).toEqual(['adopt', 'agree', 'agree', 'request', 'request', 'thank']);
		for (const other of others) expect(other).toEqual(first);
	}, 60_000);
});

/** The acts of a file, without their places; PDFs print plain quotation marks here. */
async function actsOf(bytes: Uint8Array) {
	const { reading } = await readingOf(bytes, 'report');
	return reading.acts.map(({ paragraph, kind, verb, actor, addressee, content, when, conditions }) => ({
		paragraph,
		kind,
		verb,
		actor: actor.map(plainSigns),
		addressee: addressee.map(plainSigns),
		content: plainSigns(content),
		when,
		conditions,
	}));
}

const plainSigns = (words: string): string => words.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/–/gu, '-');
