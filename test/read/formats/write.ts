import {
	AlignmentType,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Block, Report } from './report.ts';

/** Words cut where a footnote is cited: `['words', 1, 'more words']`. */
const cut = (words: string): readonly (string | number)[] =>
	words
		.split(/(\[\^\d+\])/u)
		.filter((part) => part !== '')
		.map((part) => (/^\[\^\d+\]$/u.test(part) ? Number(part.slice(2, -1)) : part));

const marks = (words: string, mark: (number: number) => string, plain = (part: string): string => part): string =>
	cut(words)
		.map((part) => (typeof part === 'number' ? mark(part) : plain(part)))
		.join('');

/** As a person types it; `width` breaks its lines. */
export function asText({ blocks, footnotes }: Report, width = Infinity): string {
	const typed = (words: string): string =>
		wrapped(
			marks(words, (number) => `[${number}]`),
			width,
		);
	const ofBlock = (block: Block): string => {
		switch (block.kind) {
			case 'lines':
				return block.lines.join('\n');
			case 'numbered':
				return typed(`${block.number}. ${block.words}`);
			case 'lettered':
				return typed(`(${block.letter}) ${block.words}`);
			case 'table':
				return block.rows.map((row) => row.join('\t')).join('\n');
			default:
				return typed(block.words);
		}
	};
	return [...blocks.map(ofBlock), ...footnotes.map((words, i) => typed(`[${i + 1}] ${words}`))].join('\n\n');
}

function wrapped(words: string, width: number): string {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}

export function asMarkdown({ blocks, footnotes }: Report): string {
	const ofBlock = (block: Block): string => {
		switch (block.kind) {
			case 'lines':
				return block.lines.join('  \n');
			case 'title':
				return `# ${block.words}`;
			case 'heading':
				return `## ${block.words}`;
			case 'numbered':
				return `${block.number}. ${block.words}`;
			case 'lettered':
				return `(${block.letter}) ${block.words}`;
			case 'table': {
				const [head, ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`);
				return [head, block.rows[0]?.map(() => '|---').join(''), ...rows].join('\n');
			}
			case 'plain':
				return block.words;
		}
	};
	return [...blocks.map(ofBlock), ...footnotes.map((words, i) => `[^${i + 1}]: ${words}`)].join('\n\n');
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As a page whose numbered paragraphs are lists; `style` is for printing it. */
export function asHtml({ language, blocks, footnotes }: Report, style = ''): string {
	const shown = (words: string): string =>
		marks(words, (number) => `<sup><a href="#note${number}">${number}</a></sup>`, escaped);
	const ofBlock = (block: Block): string => {
		switch (block.kind) {
			case 'lines':
				return `<p>${block.lines.map(escaped).join('<br>')}</p>`;
			case 'title':
				return `<h1>${shown(block.words)}</h1>`;
			case 'heading':
				return `<h2>${shown(block.words)}</h2>`;
			case 'numbered':
				return `<ol start="${block.number}"><li>${shown(block.words)}</li></ol>`;
			case 'lettered':
				return `<p class="lettered">(${block.letter}) ${shown(block.words)}</p>`;
			case 'table':
				return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;
			case 'plain':
				return `<p>${shown(block.words)}</p>`;
		}
	};
	const notes = footnotes.map((words, i) => `<p id="note${i + 1}"><sup>${i + 1}</sup> ${escaped(words)}</p>`);
	return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>.</title><style>${style}</style></head>
<body>${blocks.map(ofBlock).join('\n')}<hr>${notes.join('\n')}</body></html>`;
}

const runsOf = (words: string): readonly ParagraphChild[] =>
	cut(words).map((part) => (typeof part === 'number' ? new FootnoteReferenceRun(part) : new TextRun(part)));

const level = (depth: number, format: 'decimal' | 'lowerLetter', text: string) => ({
	level: depth,
	format,
	text,
	start: 1,
	alignment: AlignmentType.LEFT,
	style: { paragraph: { indent: { left: 567 * (depth + 1), hanging: 567 } } },
});
/** Russian letters are typed, as Word counts in the alphabet of its own language. */
const levels = [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)')];

/** As Word writes it: computed numbers, styles, footnotes. */
export async function asDocx({ language, blocks, footnotes }: Report): Promise<Uint8Array> {
	const numbering = (depth: number) => ({ reference: 'report', level: depth });
	const ofBlock = (block: Block): Paragraph | Table => {
		switch (block.kind) {
			case 'lines':
				return new Paragraph({
					children: block.lines.map((text, i) => new TextRun(i === 0 ? { text } : { text, break: 1 })),
				});
			case 'title':
				return new Paragraph({ children: runsOf(block.words), heading: HeadingLevel.HEADING_1 });
			case 'heading':
				return new Paragraph({ children: runsOf(block.words), heading: HeadingLevel.HEADING_2 });
			case 'numbered':
				return new Paragraph({ children: runsOf(block.words), numbering: numbering(0) });
			case 'lettered':
				return new Paragraph({ children: runsOf(block.words), numbering: numbering(1) });
			case 'table':
				return new Table({
					width: { size: 100, type: WidthType.PERCENTAGE },
					rows: block.rows.map(
						(row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
					),
				});
			case 'plain':
				return new Paragraph({ children: runsOf(block.words) });
		}
	};
	const document = new Document({
		styles: {
			default: { document: { run: { language: { value: language } }, paragraph: { spacing: { after: 160 } } } },
		},
		numbering: { config: [{ reference: 'report', levels }] },
		footnotes: Object.fromEntries(
			footnotes.map((words, i) => [i + 1, { children: [new Paragraph({ children: [new TextRun(words)] })] }]),
		),
		sections: [{ children: blocks.map(ofBlock) }],
	});
	return Packer.toBuffer(document);
}
