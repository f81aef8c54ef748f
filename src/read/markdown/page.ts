import { type Block, footnoteMark, type Part, type Piece, PieceList } from '../block.ts';
import type { Pieces } from '../limits.ts';
import type { Token } from './parse.ts';

/** A block as it grows. */
interface Frame {
	readonly kind: Block['kind'];
	readonly number: string | null;
	readonly parts: Part[];
}

/** Grows the blocks of a text in Markdown while its tokens pass by. */
export class Page {
	readonly #counted: Pieces;
	readonly #frames: Frame[] = [{ kind: 'document', number: null, parts: [] }];
	readonly #notes: Block[] = [];
	#level: number | null = null;
	#lists = 0;
	/** The label of an item or a footnote whose words have not begun. */
	#label: string | null = null;
	#bold = 0;
	#italic = 0;

	constructor(counted: Pieces) {
		this.#counted = counted;
	}

	/** All blocks, the footnotes at the end. */
	blocks(): readonly Part[] {
		return [...(this.#frames[0]?.parts ?? []), ...this.#notes];
	}

	open(kind: Frame['kind'], number: string | null = null): void {
		this.#counted.add();
		this.#frames.push({ kind, number, parts: [] });
		if (number !== null) this.#label = footnoteMark(number);
	}

	close(): void {
		this.endItem();
		const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined;
		if (!frame) return;
		const { kind, number, parts } = frame;
		if (number !== null) this.#notes.push({ kind, number, parts });
		else if (kind === 'cell' || parts.length > 0) this.#add({ kind, parts });
	}

	heading(level: number | null): void {
		this.#level = level;
	}

	list(by: 1 | -1): void {
		this.#lists += by;
	}

	beginItem(label: string): void {
		this.endItem();
		this.#label = label;
	}

	/** An item without words still has its number. */
	endItem(): void {
		if (this.#label !== null) this.#paragraph(new PieceList(this.#counted));
	}

	inline(tokens: readonly Token[]): void {
		const pieces = new PieceList(this.#counted);
		let waiting: Piece | null = null;
		for (const token of tokens) {
			this.#bold += token.tag === 'strong' ? token.nesting : 0;
			this.#italic += token.tag === 'em' ? token.nesting : 0;
			const piece = this.#pieceOf(token);
			const isBreak = piece?.words === '\n';
			// A line ends before words only, and once: “<div>” on a line of its own begins none.
			if (isBreak) waiting = pieces.isEmpty ? null : piece;
			else if (piece !== null) {
				if (waiting !== null) pieces.add(waiting);
				waiting = null;
				pieces.add(piece);
			}
		}
		if (!pieces.isBlank) this.#paragraph(pieces);
	}

	/** Code stands as it is written; a blank line ends a paragraph in it too. */
	code(words: string): void {
		for (const passage of words.split(/\n(?:[ \t]*\n)+/u)) {
			const pieces = new PieceList(this.#counted);
			pieces.add({ kind: 'words', words: passage.replace(/\n$/u, '') });
			if (!pieces.isBlank) this.#paragraph(pieces);
		}
	}

	#pieceOf(token: Token): Piece | null {
		if (token.type === 'footnote_ref') return { kind: 'cite', words: footnoteMark(token.info), footnote: token.info };
		const words = wordsOf(token);
		if (words === '') return null;
		return {
			kind: 'words',
			words,
			...(this.#bold > 0 ? { bold: true } : {}),
			...(this.#italic > 0 ? { italic: true } : {}),
		};
	}

	#paragraph(pieces: PieceList): void {
		const label: Piece[] = [];
		if (this.#label !== null) label.push({ kind: 'label', words: this.#label }, { kind: 'space', words: ' ' });
		this.#label = null;
		const parts = [...label, ...pieces.pieces()];
		if (this.#level !== null) this.#add({ kind: 'heading', level: this.#level, parts });
		else this.#add({ kind: 'paragraph', ...(this.#lists > 0 ? { depth: this.#lists - 1 } : {}), parts });
	}

	#add(block: Block): void {
		this.#counted.add();
		this.#frames.at(-1)?.parts.push(block);
	}
}

/** The words of a token; of a picture, what is said in its place. */
function wordsOf(token: Token): string {
	if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
	if (token.type === 'image') return (token.children ?? []).map(wordsOf).join('');
	return token.nesting === 0 ? token.content : '';
}
