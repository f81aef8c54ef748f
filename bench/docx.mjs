import {
	AlignmentType,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { readingOf } from '../node_modules/.cache/bundle/read/reading.mjs';
import { treeOf } from '../node_modules/.cache/bundle/read/tree.mjs';
import { median, rounded } from './program.mjs';

const sentences = [
	'The Committee agreed to hold a forum on trade in Almaty, Kazakhstan, on 3 and 4 November 2004.',
	'It requested the secretariat to prepare a paper on the matter by 30 June 2005, subject to the availability of funds.',
	'The delegation of Ukraine reported that the pilot project had been completed and that its results were being studied.',
	'The Chairman thanked the experts for their work and invited them to continue it.',
	'The Committee took note of the information provided by the representative of the European Commission.',
];

const numbered = (i) =>
	new Paragraph({
		numbering: { reference: 'paragraphs', level: i % 7 === 6 ? 1 : 0 },
		children: [
			new TextRun({ text: sentences[i % sentences.length], bold: i % 11 === 0 }),
			new TextRun({ text: ` ${sentences[(i * 3 + 1) % sentences.length]}`, italics: i % 13 === 0 }),
			...(i % 50 === 0 ? [new FootnoteReferenceRun(1 + ((i / 50) % 5))] : []),
		],
	});

/** A report of so many paragraphs as Word keeps it: items, numbered paragraphs, some type, footnotes, a table here and there. */
function report(paragraphs) {
	const level = (depth, format, text) => ({ level: depth, format, text, start: 1, alignment: AlignmentType.LEFT });
	const levels = [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)')];
	const children = [
		new Paragraph({ text: 'REPORT OF THE COMMITTEE ON ITS SEVENTH MEETING', heading: HeadingLevel.TITLE }),
	];
	for (let i = 0; i < paragraphs; i++) {
		if (i % 40 === 0)
			children.push(
				new Paragraph({ text: `Item ${1 + i / 40} – Matters ${1 + i / 40}`, heading: HeadingLevel.HEADING_1 }),
			);
		children.push(numbered(i));
		if (i % 200 === 199)
			children.push(
				new Table({
					rows: [0, 1, 2].map(
						(row) =>
							new TableRow({
								children: ['Year', 'Host'].map(
									(word) => new TableCell({ children: [new Paragraph(`${word} ${row}`)] }),
								),
							}),
					),
				}),
			);
	}
	const footnotes = Object.fromEntries(
		[1, 2, 3, 4, 5].map((id) => [id, { children: [new Paragraph(`See document ${id}.`)] }]),
	);
	return Packer.toBuffer(
		new Document({ numbering: { config: [{ reference: 'paragraphs', levels }] }, footnotes, sections: [{ children }] }),
	);
}

async function timed(work) {
	const begin = performance.now();
	const found = await work();
	return { ms: performance.now() - begin, found };
}

/** A Word document to acts beside mammoth's conversion of the same file to HTML, turn by turn. */
export async function docxRead(paragraphs = 2000, rounds = 9) {
	const bytes = await report(paragraphs);
	const ours = () => readingOf(bytes, 'report.docx');
	const tree = () => treeOf(bytes, 'report.docx');
	const theirs = () => mammoth.convertToHtml({ buffer: bytes });
	const times = { acts: [], tree: [], mammoth: [] };
	let acts = 0;
	for (let round = -2; round < rounds; round++) {
		const [a, b, c] = [await timed(ours), await timed(theirs), await timed(tree)];
		if (round < 0) continue;
		acts = a.found.reading.acts.length;
		times.acts.push(a.ms);
		times.mammoth.push(b.ms);
		times.tree.push(c.ms);
	}
	const [a, b, c] = [median(times.acts), median(times.mammoth), median(times.tree)];
	return {
		paragraphs,
		bytes: bytes.length,
		acts,
		actsMs: Math.round(a),
		treeMs: Math.round(c),
		mammothMs: Math.round(b),
		ratio: rounded(b / a),
	};
}
if (process.argv[1].endsWith('docx.mjs')) console.log(await docxRead());
