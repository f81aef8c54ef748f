import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { readingOf } from '../dist/read/reading.js';
import { treeOf } from '../dist/read/tree.js';
import { median, rounded } from './program.mjs';

const sentences = [
	'The Committee agreed to hold a forum on trade in Almaty, Kazakhstan, on 3 and 4 November 2004.',
	'It requested the secretariat to prepare a paper on the matter by 30 June 2005, subject to the availability of funds.',
	'The delegation of Ukraine reported that the pilot project had been completed and that its results were being studied.',
	'The Chairman thanked the experts for their work and invited them to continue it.',
	'The Committee took note of the information provided by the representative of the European Commission.',
];

/** Word says the type of every run. */
const type = { font: 'Times New Roman', size: 20, language: { value: 'en-GB' } };

const numbered = (i) =>
	new Paragraph({
		numbering: { reference: 'paragraphs', level: i % 7 === 6 ? 1 : 0 },
		children: [
			new TextRun({ ...type, text: sentences[i % sentences.length], bold: i % 11 === 0 }),
			new TextRun({ ...type, text: ` ${sentences[(i * 3 + 1) % sentences.length]}`, italics: i % 13 === 0 }),
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

/** How long pandoc takes to convert a file to HTML, its start taken off, in milliseconds; null where it is not here. */
function pandocOn(file) {
	const run = (...args) => {
		const begin = performance.now();
		const { status, error } = spawnSync('pandoc', args, { stdio: 'ignore' });
		return error !== undefined || status !== 0 ? null : performance.now() - begin;
	};
	if (run('--version') === null) return null;
	const start = median([1, 2, 3].map(() => run('--version') ?? 0));
	return median([1, 2, 3].map(() => run(file, '-t', 'html', '-o', `${file}.html`) ?? 0)) - start;
}

/** What pandoc takes for the same document. */
function pandocTime(bytes) {
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pandoc-'));
	try {
		writeFileSync(join(folder, 'report.docx'), bytes);
		return pandocOn(join(folder, 'report.docx'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A Word document to acts beside mammoth's and pandoc's conversion of the same file to HTML, turn by turn. */
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
	const pandoc = pandocTime(bytes);
	return {
		paragraphs,
		bytes: bytes.length,
		acts,
		acts_ms: Math.round(a),
		tree_ms: Math.round(c),
		mammoth_ms: Math.round(b),
		ratio: rounded(b / a),
		pandoc_ms: pandoc === null ? 'not here' : Math.round(pandoc),
		toPandoc: pandoc === null ? 'not here' : rounded(pandoc / a),
	};
}

/** A line to print of what was measured. */
export const docxLine = ({ paragraphs, acts, acts_ms, tree_ms, mammoth_ms, ratio, pandoc_ms, toPandoc }) =>
	`a Word document of ${paragraphs} paragraphs: ${acts_ms} ms to ${acts} acts (${tree_ms} ms of it to the tree), mammoth ${mammoth_ms} ms to HTML: ${ratio} × as fast; pandoc ${pandoc_ms === 'not here' ? pandoc_ms : `${pandoc_ms} ms, ${toPandoc} × as fast`}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(docxLine(await docxRead()));
