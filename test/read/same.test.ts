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
import { treeOf } from '../../src/read/tree.ts';
import { firstLoss } from '../../src/tree/walk.ts';

/** A report as its lines stand in plain text. */
const report = `TEST/WP.1/2024/3
12 March 2024

Working Party on Examples

REPORT

Item 1 – Adoption of the agenda

1. The provisional agenda was adopted.

Item 2 – Follow-up

2. The secretariat “reported” on the project. The Working Party:

(a) agreed to continue;

(b) requested Ms. O’Neill to explore funding.

Year  Host
2023  Estonia

3. It thanked the host & closed the meeting.
`;

const html = `<!DOCTYPE html><html lang="en"><head><title>Report</title></head><body>
<p>TEST/WP.1/2024/3<br>12 March 2024</p><p><b>Working Party on Examples</b></p><h1>REPORT</h1>
<h2>Item 1 &ndash; Adoption of the agenda</h2><ol><li>The provisional agenda was adopted.</li></ol>
<h2>Item 2 – Follow-up</h2><ol start="2"><li><p>The secretariat &ldquo;reported&rdquo; on the project.
The Working Party:</p></li></ol><p>(a) agreed to continue;</p><p>(b) requested Ms. O’Neill to explore funding.</p>
<table><tr><th>Year<th>Host<tr><td>2023<td>Estonia</table><ol start=3><li>It thanked the host &amp; closed the meeting.</ol></body></html>`;

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
					numbered('The provisional agenda was adopted.'),
					heading('Item 2 – Follow-up'),
					numbered('The secretariat “reported” on the project. The Working Party:'),
					numbered('agreed to continue;', 1),
					numbered('requested Ms. O’Neill to explore funding.', 1),
					new Table({ rows: [row('Year', 'Host'), row('2023', 'Estonia')] }),
					numbered('It thanked the host & closed the meeting.'),
				],
			},
		],
	});
	return Packer.toBuffer(document);
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
});
