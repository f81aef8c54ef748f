import { type Block, type Part, PieceList } from './block.ts';
import type { Pieces } from './limits.ts';

/** A list whose items are being counted. */
export interface List {
	readonly format: string;
	readonly step: 1 | -1;
	next: number;
}

/** A block as it grows. */
interface Frame {
	readonly kind: Block['kind'] | 'body';
	readonly span: number;
	readonly parts: Part[];
	/** What a passage that is not shown interrupts, to be taken up again after it. */
	readonly interrupted: { readonly paragraph: Paragraph | null; readonly label: string | null } | null;
}

interface Manner {
	readonly bold?: true;
	readonly italic?: true;
}

/** A paragraph as it grows. */
interface Paragraph {
	readonly pieces: PieceList;
	readonly level: number | null;
	readonly depth: number | null;
	readonly language: string | null;
	/** White space was met that counts only if words follow, in this manner. */
	spaced: Manner | null;
	/** Words were met since the last line break. */
	hasWords: boolean;
}

/** Grows the blocks of a page while its elements are entered and left, white space collapsed as a browser does. */
export class Page {
	readonly #counted: Pieces;
	readonly #frames: Frame[] = [{ kind: 'body', span: 1, parts: [], interrupted: null }];
	#paragraph: Paragraph | null = null;
	/** The label of an item whose words have not begun. */
	#label: string | null = null;
	/** How many elements around say so. */
	bold = 0;
	italic = 0;
	preformatted = 0;
	heading: number | null = null;
	readonly lists: List[] = [];
	readonly languages: string[] = [];
	/** Passages that are set not to be shown. */
	readonly hidden: Part[] = [];

	constructor(counted: Pieces) {
		this.#counted = counted;
	}

	blocks(): readonly Part[] {
		while (this.#frames.length > 1) this.close();
		this.endParagraph();
		return this.#frames[0]?.parts ?? [];
	}

	open(kind: Frame['kind'], span = 1): void {
		this.endParagraph();
		this.#counted.add();
		this.#frames.push({ kind, span, parts: [], interrupted: null });
	}

	/** A passage that is not shown begins, maybe in the middle of a paragraph. */
	openHidden(): void {
		const interrupted = { paragraph: this.#paragraph, label: this.#label };
		this.#frames.push({ kind: 'aside', span: 1, parts: [], interrupted });
		this.#paragraph = null;
		this.#label = null;
	}

	/** Closes the innermost block and puts it where it belongs; what is set not to be shown goes aside. */
	close(): void {
		this.endParagraph();
		const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined;
		if (!frame || frame.kind === 'body') return;
		const { kind, span, parts, interrupted } = frame;
		if (interrupted) {
			this.#paragraph = interrupted.paragraph;
			this.#label = interrupted.label;
		}
		if (kind === 'aside') for (const part of parts) this.hidden.push(part);
		else if (kind === 'cell') this.#add({ kind, ...(span > 1 ? { span } : {}), parts });
		else if (kind === 'table' && this.#isShallow() && isLayout(parts)) this.#addParts(contentOf(parts));
		else if (parts.length > 0) this.#add({ kind, parts });
	}

	/** An item of a list begins; its label stands before the first words that come. */
	beginItem(label: string | null): void {
		this.endParagraph();
		this.#label = label;
	}

	endItem(): void {
		this.endParagraph();
		this.#label = null;
	}

	endParagraph(): void {
		const paragraph = this.#paragraph;
		this.#paragraph = null;
		if (!paragraph || paragraph.pieces.isBlank) return;
		const { level, depth, language, pieces } = paragraph;
		const facts = { ...(language ? { language } : {}), parts: pieces.pieces() };
		if (level !== null) this.#add({ kind: 'heading', level, ...facts });
		else this.#add({ kind: 'paragraph', ...(depth === null ? {} : { depth }), ...facts });
	}

	words(words: string): void {
		if (this.preformatted > 0) {
			this.#preformatted(words);
			return;
		}
		for (const part of words.split(/([ \t\r\n\f]+)/u)) {
			if (part === '') continue;
			if (/^[ \t\r\n\f]/u.test(part)) this.#space();
			else this.#shown(part);
		}
	}

	lineBreak(): void {
		if (!this.#paragraph) return;
		this.#put('\n');
		this.#paragraph.spaced = null;
		this.#paragraph.hasWords = false;
	}

	cite(number: string, words: string): void {
		this.#shown('');
		this.#paragraph?.pieces.add({ kind: 'cite', words, footnote: number });
	}

	#preformatted(words: string): void {
		const whole = words.replace(/\r\n?/gu, '\n');
		if (this.#paragraph || whole.trim() !== '') {
			this.#begin();
			this.#put(whole);
		}
	}

	#space(): void {
		if (this.#paragraph?.hasWords) this.#paragraph.spaced = this.#manner();
	}

	#shown(words: string): void {
		const paragraph = this.#begin();
		if (paragraph.spaced) this.#put(' ', paragraph.spaced);
		paragraph.spaced = null;
		paragraph.hasWords = true;
		this.#put(words);
	}

	#put(words: string, manner = this.#manner()): void {
		this.#paragraph?.pieces.add({ kind: 'words', words, ...manner });
	}

	#manner(): Manner {
		return { ...(this.bold > 0 ? { bold: true } : {}), ...(this.italic > 0 ? { italic: true } : {}) };
	}

	#begin(): Paragraph {
		if (this.#paragraph) return this.#paragraph;
		const pieces = new PieceList(this.#counted);
		const depth = this.lists.length > 0 ? this.lists.length - 1 : null;
		if (this.#label !== null) {
			pieces.add({ kind: 'label', words: this.#label });
			pieces.add({ kind: 'space', words: ' ' });
			this.#label = null;
		}
		const language = this.languages.at(-1) ?? null;
		this.#paragraph = { pieces, level: this.heading, depth, language, spaced: null, hasWords: false };
		return this.#paragraph;
	}

	/** True where few tables are around: pages that were laid out with tables have no more, and copying stays cheap. */
	#isShallow(): boolean {
		return this.#frames.filter((frame) => frame.kind === 'table').length < layoutsMax;
	}

	#addParts(parts: readonly Part[]): void {
		for (const part of parts) this.#top().parts.push(part);
	}

	#add(block: Block): void {
		this.#counted.add();
		this.#top().parts.push(block);
	}

	#top(): Frame {
		const top = this.#frames.at(-1);
		if (top) return top;
		const body: Frame = { kind: 'body', span: 1, parts: [], interrupted: null };
		this.#frames.push(body);
		return body;
	}
}

const partsOf = (part: Part): readonly Part[] => ('parts' in part ? part.parts : []);

/** Tables within tables that may only place text. */
const layoutsMax = 8;
/** So many passages are in no cell of a table of figures or names. */
const passagesMax = 6;

/** True for a table that only places text on the page: whole passages in it, one beside another or under headings. */
function isLayout(rows: readonly Part[]): boolean {
	const cells = rows.map((row) => partsOf(row).filter((cell) => partsOf(cell).length > 0));
	const passages = cells.flat().filter((cell) => partsOf(cell).length > 1);
	return passages.length > 0 && (cells.every((row) => row.length <= 1) || passages.some(isPassage));
}

const isPassage = (cell: Part): boolean =>
	partsOf(cell).length > passagesMax || partsOf(cell).some(({ kind }) => kind === 'heading' || kind === 'table');

const contentOf = (rows: readonly Part[]): readonly Part[] =>
	rows.flatMap((row) => ('parts' in row && row.kind === 'row' ? row.parts.flatMap(partsOf) : [row]));
