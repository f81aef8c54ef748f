import type { Note } from '../../base/note.ts';
import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import type { Tree } from '../../tree/node.ts';
import { type Block, footnoteMark, growBlocks, type Part, type Piece, PieceList } from '../block.ts';
import { Pieces } from '../limits.ts';
import type { Footnote } from './footnote.ts';
import { type Layout, layoutsOf, orphansOf } from './layout.ts';
import { boldness, type Line, type Run, wordsOf } from './line.ts';
import { type Sheet, sheetsOf } from './open.ts';
import type { Usual } from './paragraph.ts';
import type { Cell, Passage } from './tagged.ts';

/** So many pieces any PDF may have; beyond them one for each of its bytes, where real ones have one for ten. */
const piecesMin = 20_000;

/**
 * Reads a PDF: words to lines, lines to columns and paragraphs, running heads and feet told from the text, page by
 * page. A line of print is a line of the text; hyphens at line ends stay as they are printed.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Tree>> {
	const counted = new Pieces(piecesMin + bytes.length);
	const sheets = await sheetsOf(bytes, counted);
	const layouts = layoutsOf(sheets);
	const orphans = orphansOf(layouts);
	const grower = new Grower();
	growBlocks(
		grower,
		layouts.flatMap((layout, i) => [...blocksOf(layout, orphans, counted), ...turnedOf(sheets[i], counted)]),
	);
	const tree = grower.tree('application/pdf');
	return result(tree, notesOn(sheets, tree));
}

function blocksOf(layout: Layout, orphans: ReadonlySet<string>, counted: Pieces): readonly Block[] {
	const cited = new Set([...layout.notes.map((note) => note.number), ...orphans]);
	const block = new Blocks(layout, cited, counted);
	return [
		...block.margin('header', layout.head),
		...layout.body.map((passage) => block.passage(passage)),
		...layout.notes.map((note) => block.footnote(note)),
		...block.margin('footer', layout.foot),
	];
}

/** Makes the blocks of one page. */
class Blocks {
	readonly #page: number;
	readonly #usual: Usual;
	readonly #cited: ReadonlySet<string>;
	readonly #counted: Pieces;

	constructor({ number, usual }: Layout, cited: ReadonlySet<string>, counted: Pieces) {
		this.#page = number;
		this.#usual = usual;
		this.#cited = cited;
		this.#counted = counted;
	}

	/** A paragraph; a heading if tags say so, or if it is short and set in larger or bold type. */
	passage(passage: Passage): Block {
		if (passage.kind === 'table') return this.#table(passage.rows);
		const parts = this.#parts(passage.lines);
		const level = passage.kind === 'heading' ? passage.level : this.#level(passage.lines);
		if (level === null) return { kind: 'paragraph', page: this.#page, parts };
		return { kind: 'heading', level, page: this.#page, parts };
	}

	#table(rows: readonly (readonly Cell[])[]): Block {
		const paragraph = (lines: readonly Line[]): Block => ({ kind: 'paragraph', parts: this.#parts(lines, true) });
		const cell = (paragraphs: Cell): Block => {
			this.#counted.add();
			return { kind: 'cell', parts: paragraphs.map(paragraph) };
		};
		const row = (cells: readonly Cell[]): Block => ({ kind: 'row', parts: cells.map(cell) });
		return { kind: 'table', page: this.#page, parts: rows.map(row) };
	}

	margin(kind: 'header' | 'footer', lines: readonly Line[]): readonly Block[] {
		if (lines.length === 0) return [];
		const parts = this.#parts(lines);
		return [{ kind, page: this.#page, parts: [{ kind: 'paragraph', page: this.#page, parts }] }];
	}

	footnote({ number, lines }: Footnote): Block {
		const [first, ...rest] = lines;
		const words = this.#parts([...(first ? [withoutMark(first)] : []), ...rest]);
		const parts: readonly Part[] = [{ kind: 'words', words: `${footnoteMark(number)} ` }, ...words];
		return { kind: 'footnote', number, page: this.#page, parts: [{ kind: 'paragraph', page: this.#page, parts }] };
	}

	/** A row of a table is one line: the lines of a cell run on in it, but for words that are torn over two. */
	#parts(lines: readonly Line[], inRow = false): readonly Part[] {
		const pieces = new PieceList(this.#counted);
		lines.forEach((line, i) => {
			const torn = /\p{L}[-\u2010]$/u.test(wordsOf(lines[i - 1] ?? line));
			if (i > 0) pieces.add({ kind: 'words', words: inRow && !torn ? ' ' : '\n' });
			line.segments.forEach((segment, j) => {
				if (j > 0) pieces.add({ kind: 'words', words: '\t' });
				for (const run of segment.runs) this.#addRun(pieces, run);
			});
		});
		return pieces.pieces();
	}

	/** Raised numbers cite the footnotes of the page that have them, also several: `1, 2`. */
	#addRun(pieces: PieceList, run: Run): void {
		for (const words of run.raised ? run.words.split(/(\d+|[*†‡§]+|[a-z](?![a-z]))/u) : [run.words]) {
			if (run.raised && this.#cited.has(words))
				pieces.add({ kind: 'cite', words: footnoteMark(words), footnote: words });
			else pieces.add(pieceOf(run, words));
		}
	}

	#level(lines: readonly Line[]): number | null {
		const first = lines[0];
		if (!first || lines.length > 4) return null;
		const larger = first.size / this.#usual.size;
		if (larger >= 1.1) return larger >= 1.35 ? 1 : larger >= 1.18 ? 2 : 3;
		return lines.every((line) => boldness(line) === true) ? 4 : null;
	}
}

const pieceOf = ({ bold, italic }: Run, words: string): Piece => ({
	kind: 'words',
	words,
	...(bold ? { bold: true } : {}),
	...(italic ? { italic: true } : {}),
});

/** A footnote's first line without the mark, which is printed before it in the text's own way. */
function withoutMark(line: Line): Line {
	const [first, ...rest] = line.segments;
	const runs = first?.runs.slice(1) ?? [];
	const [next, ...others] = runs;
	const trimmed = next ? [{ ...next, words: next.words.trimStart() }, ...others] : runs;
	return { ...line, segments: first && trimmed.length > 0 ? [{ ...first, runs: trimmed }, ...rest] : rest };
}

/** Words set aslant on a page, such as stamps: after everything else on it. */
function turnedOf(sheet: Sheet | undefined, counted: Pieces): readonly Block[] {
	const turned = (sheet?.spans ?? []).filter((span) => span.turned);
	if (!sheet || turned.length === 0) return [];
	const pieces = new PieceList(counted);
	turned.forEach((span, i) => {
		pieces.add({ kind: 'words', words: i > 0 ? ` ${span.words}` : span.words });
	});
	return [
		{ kind: 'aside', page: sheet.number, parts: [{ kind: 'paragraph', page: sheet.number, parts: pieces.pieces() }] },
	];
}

function notesOn(sheets: readonly Sheet[], tree: Tree): readonly Note[] {
	const damaged = sheets.filter((sheet) => sheet.spans === null).map((sheet) => sheet.number);
	const empty = sheets.filter((sheet) => sheet.spans?.length === 0).map((sheet) => sheet.number);
	const notes: Note[] = [];
	if (damaged.length > 0) {
		const message = `${pagesNamed(damaged)} could not be read: the file is damaged there.`;
		notes.push({ rule: 'damaged-page', message, at: null });
	}
	if (tree.text === '') {
		const message = 'No page has words in it: it is a scan. Run it through text recognition (OCR) and import it again.';
		notes.push({ rule: 'no-text', message, at: null });
	} else if (empty.length > 0) {
		const message = `${pagesNamed(empty)} without words: empty, or a picture that was not read.`;
		notes.push({ rule: 'page-without-text', message, at: null });
	}
	return notes;
}

/** Some page numbers as words: "Page 3", "Pages 3, 4 and 90 more". */
function pagesNamed(numbers: readonly number[]): string {
	const shown = numbers.slice(0, 10).join(', ');
	const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
	return numbers.length === 1 ? `Page ${shown}` : `Pages ${shown}${more}`;
}
