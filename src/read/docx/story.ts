import type { Block, Part, Piece } from '../block.ts';
import { footnoteMark, type PieceList } from '../block.ts';
import type { Pieces } from '../limits.ts';
import { Fields } from './field.ts';
import { Labels } from './label.ts';
import type { NoteKind, NoteNumbers } from './note-number.ts';
import type { Numbering } from './numbering.ts';
import { type Manner, newParagraph, type Paragraph, plain } from './paragraph.ts';
import type { Style, Styles } from './style.ts';

/** A footnote or endnote where it is cited: its id in its part, and its number as printed. */
export interface Cited {
	readonly kind: NoteKind;
	readonly id: string;
	readonly number: string;
}

/** The heads and feet of a section, by the ids of their links. */
export interface Section {
	readonly headers: string[];
	readonly footers: string[];
}

/** What a document is read with: the same for its body, its notes, its heads and feet. */
export interface Setting {
	readonly styles: Styles;
	readonly numbering: Numbering;
	readonly counted: Pieces;
	readonly noteNumbers: NoteNumbers;
}

/** A block as it grows. */
interface Frame {
	readonly kind: Block['kind'] | 'body';
	readonly page: number;
	span: number;
	readonly parts: Part[];
	/** What a text box interrupts, to be taken up again after it. */
	readonly interrupted: {
		readonly paragraph: Paragraph | null;
		readonly fields: Fields;
		readonly manner: Manner;
	} | null;
}

/** Grows the blocks of one story (the body, a footnote, a header) while its XML streams by. */
export class Story {
	readonly setting: Setting;
	readonly cited: Cited[] = [];
	readonly sections: Section[] = [];
	section: Section = { headers: [], footers: [] };
	/** Passages that a tracked change deleted, and such as are set not to be shown. */
	readonly deleted: Block[] = [];
	readonly hidden: Block[] = [];
	manner: Manner = plain();
	/** Inside the properties of a paragraph: formatting there is not that of words. */
	properties = 0;
	/** Inside words that a tracked change deleted or moved away. */
	deletions = 0;
	moves = 0;
	/** For each open set of alternatives: whether one was read. */
	readonly choices: boolean[] = [];
	/** Files in other formats that the document takes in as a whole (17.17.2.1 altChunk), which are not read. */
	embedded = 0;
	/** For each open hyperlink (17.16.22): whether it leads to a place in the document. */
	readonly links: boolean[] = [];
	/** A note's own mark follows as words of the run (17.11.11 customMarkFollows). */
	customMark: Cited | null = null;
	page = 1;
	/** A program laid the document out and marked where its pages break; the author's own breaks are among those. */
	laidOut = false;
	readonly #labels = new Labels();
	readonly #frames: Frame[] = [];
	#fields = new Fields();
	#paragraph: Paragraph | null = null;
	#joined: PieceList | null = null;
	#sectionEnds = false;

	constructor(setting: Setting) {
		this.setting = setting;
		this.#push('body', null);
	}

	/** A section ends with the paragraph whose properties hold its own (17.6.18). */
	endSection(): void {
		this.sections.push(this.section);
		this.#sectionEnds = true;
	}

	/** The blocks, once the XML has ended. */
	blocks(): readonly Part[] {
		this.#endPassage();
		while (this.#frames.length > 1) this.close();
		return this.#frames[0]?.parts ?? [];
	}

	/** Takes out the blocks so far: for parts that hold several stories, as that of the footnotes does. */
	take(): readonly Part[] {
		const parts = [...this.blocks()];
		this.#frames.length = 0;
		this.#push('body', null);
		return parts;
	}

	open(kind: Block['kind']): void {
		this.#endPassage();
		this.#push(kind, null);
	}

	/** A text box interrupts its paragraph and comes after it. */
	openBox(): void {
		this.#push('aside', { paragraph: this.#paragraph, fields: this.#fields, manner: this.manner });
		this.#paragraph = null;
		this.#fields = this.#fields.afresh();
	}

	close(): void {
		this.#endPassage();
		const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined;
		if (frame === undefined || frame.kind === 'body') return;
		const block = blockOf(frame, frame.kind);
		if (frame.interrupted) {
			this.#paragraph = frame.interrupted.paragraph;
			this.#fields = frame.interrupted.fields;
			this.manner = frame.interrupted.manner;
		}
		if (block.parts.length === 0 && block.kind !== 'cell') return;
		if (frame.interrupted && this.#paragraph) this.#paragraph.boxes.push(block);
		else this.#top().parts.push(block);
	}

	spans(columns: number): void {
		this.#top().span = columns;
	}

	beginParagraph(): Paragraph {
		this.endParagraph();
		this.setting.counted.add();
		const paragraph = newParagraph(this.setting.counted, this.#joined);
		this.#joined = null;
		this.#paragraph = paragraph;
		return paragraph;
	}

	get paragraph(): Paragraph {
		return this.#paragraph ?? this.beginParagraph();
	}

	/** Ends the paragraph where a block ends: there is none after it to run on in. */
	#endPassage(): void {
		this.endParagraph();
		if (this.#joined !== null) this.beginParagraph();
		this.endParagraph();
	}

	endParagraph(): void {
		const paragraph = this.#paragraph;
		this.#paragraph = null;
		if (!paragraph) return;
		this.#fields.endParagraph();
		if (this.#sectionEnds) this.setting.noteNumbers.begin('eachSect');
		this.#sectionEnds = false;
		this.#keepAside(paragraph);
		if (paragraph.joinsNext) this.#joined = paragraph.pieces;
		else this.#keep(paragraph);
		for (const box of paragraph.boxes) this.#top().parts.push(box);
	}

	beginRun(): void {
		this.manner = plain();
	}

	/** Words of the text: where they go depends on fields, tracked changes and hidden type. */
	words(words: string): void {
		if (this.#fields.inInstruction || this.moves > 0 || words === '') return;
		this.#fields.show(words);
		const { paragraph } = this;
		const style = this.setting.styles.paragraph(paragraph.style);
		const piece = this.#pieceOf(words, style);
		if (this.deletions > 0) paragraph.deleted.add(piece);
		else if (this.#isHidden(style)) paragraph.hidden.add(piece);
		else this.#shown(paragraph, piece);
	}

	#shown(paragraph: Paragraph, piece: Piece): void {
		if (paragraph.pieces.isEmpty || paragraph.page === 0) paragraph.page = this.page;
		paragraph.language ??= this.manner.language;
		const mark = this.customMark;
		this.customMark = null;
		paragraph.pieces.add(mark ? this.#ownMark(mark, piece.words) : (this.#linked(piece.words) ?? piece));
	}

	/** A raised number that leads to a place in the document cites a note there, as programs write one out of a page. */
	#linked(words: string): Piece | null {
		if (!this.manner.raised || this.links.at(-1) !== true) return null;
		const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/u.exec(words)?.[1];
		return number === undefined ? null : { kind: 'cite', words: footnoteMark(number), footnote: number };
	}

	#ownMark(mark: Cited, words: string): Piece {
		const number = words.trim();
		this.cited.push({ ...mark, number });
		return { kind: 'cite', words, footnote: number };
	}

	/** A note is cited here. `hasOwnMark`: its mark is not its number but what the run says next. */
	cite(kind: Cited['kind'], id: string, hasOwnMark: boolean): void {
		if (this.deletions > 0 || this.moves > 0) return;
		if (hasOwnMark) {
			this.customMark = { kind, id, number: '' };
			return;
		}
		const number = this.setting.noteNumbers.next(kind);
		this.cited.push({ kind, id, number });
		this.paragraph.pieces.add({ kind: 'cite', words: footnoteMark(number), footnote: number });
	}

	get fields(): Fields {
		return this.#fields;
	}

	endField(): void {
		const number = this.#fields.end();
		if (number !== null) this.paragraph.pieces.add({ kind: 'label', words: number });
	}

	turnPage(): void {
		this.page++;
		this.setting.noteNumbers.begin('eachPage');
	}

	#pieceOf(words: string, style: Style): Piece {
		const own = this.setting.styles.words(this.manner.style);
		const bold = this.manner.bold ?? toggled(style.bold, own?.bold ?? null);
		const italic = this.manner.italic ?? toggled(style.italic, own?.italic ?? null);
		return { kind: 'words', words, ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) };
	}

	#isHidden(style: Style): boolean {
		const own = this.setting.styles.words(this.manner.style);
		return this.manner.hidden ?? toggled(style.hidden, own?.hidden ?? null);
	}

	#keepAside(paragraph: Paragraph): void {
		if (!paragraph.deleted.isBlank) this.deleted.push({ kind: 'paragraph', parts: paragraph.deleted.pieces() });
		if (!paragraph.hidden.isBlank) this.hidden.push({ kind: 'paragraph', parts: paragraph.hidden.pieces() });
	}

	#keep(paragraph: Paragraph): void {
		const style = this.setting.styles.paragraph(paragraph.style);
		const number = this.#labelOf(paragraph, style);
		const pieces = [...number.pieces, ...paragraph.pieces.pieces()];
		if (number.pieces.length === 0 && paragraph.pieces.isBlank) return;
		const outline = paragraph.outline ?? style.outline;
		const language = paragraph.language ?? style.language ?? this.setting.styles.language;
		const facts = { page: paragraph.page || this.page, ...(language ? { language } : {}) };
		const isHeading = outline !== null && outline >= 0 && outline < 9 && !paragraph.pieces.isBlank;
		this.#top().parts.push(
			isHeading
				? { kind: 'heading', level: outline + 1, ...facts, parts: pieces }
				: { kind: 'paragraph', ...(number.depth === null ? {} : { depth: number.depth }), ...facts, parts: pieces },
		);
	}

	#labelOf(paragraph: Paragraph, style: Style): { readonly pieces: readonly Piece[]; readonly depth: number | null } {
		const list = this.setting.numbering.list(paragraph.list ?? style.list ?? '0');
		if (!list) return { pieces: [], depth: null };
		const linked = paragraph.list === null ? [...list.levels].find(([, level]) => level.style === style.id)?.[0] : null;
		const depth = paragraph.depth ?? linked ?? (paragraph.list === null ? style.depth : null) ?? 0;
		const label = this.#labels.next(list, depth);
		if (!label) return { pieces: [], depth };
		return { pieces: [{ kind: 'label', words: label.words }, ...gapOf(label.gap)], depth };
	}

	#push(kind: Frame['kind'], interrupted: Frame['interrupted']): void {
		this.setting.counted.add();
		this.#frames.push({ kind, page: this.page, span: 1, parts: [], interrupted });
	}

	#top(): Frame {
		const top = this.#frames.at(-1);
		if (top) return top;
		this.#push('body', null);
		return this.#top();
	}
}

const gapOf = (gap: string): readonly Piece[] => (gap === '' ? [] : [{ kind: 'space', words: gap }]);

/** Bold, italic and hidden are toggles: a style of words turns around what the paragraph's style says (17.7.3). */
const toggled = (paragraph: boolean | null, words: boolean | null): boolean =>
	(paragraph ?? false) !== (words ?? false);

function blockOf(frame: Frame, kind: Block['kind']): Block {
	const { page, parts, span } = frame;
	if (kind === 'table' || kind === 'aside') return { kind, page, parts };
	return span > 1 ? { kind, span, parts } : { kind, parts };
}
