import { isSpace } from '../base/place.ts';
import type { Grower } from '../tree/grow.ts';
import type { Branch, BranchKind, Leaf, LeafKind } from '../tree/node.ts';
import type { Pieces } from './limits.ts';

/** Words in one manner, before they have a place. */
export type Piece = { readonly kind: LeafKind; readonly words: string } & Omit<Leaf, 'kind' | 'start' | 'end'>;

/** A part of a document that holds others, before it has a place: a table holds rows, a paragraph pieces. */
export type Block = { readonly kind: BranchKind; readonly parts: readonly Part[] } & Omit<
	Branch,
	'kind' | 'children' | 'start' | 'end'
>;

export type Part = Block | Piece;

/**
 * What stands in the text between two parts of a block, in every format that has blocks rather than lines:
 * an empty line between paragraphs, a line a row, a tab between cells, one line end between paragraphs of a cell.
 */
const between: Readonly<Record<BranchKind, string>> = {
	document: '\n\n',
	heading: '',
	paragraph: '',
	table: '\n',
	row: '\t',
	cell: '\n',
	footnote: '\n\n',
	header: '\n\n',
	footer: '\n\n',
	aside: '\n\n',
};

const isBlock = (part: Part): part is Block => 'parts' in part;

type Step = Part | { readonly kind: 'close' };

/** Grows blocks and what stands between them. Never recurses: a table nested a thousand deep grows like any other. */
export function growBlocks(grower: Grower, blocks: readonly Part[]): void {
	const steps: Step[] = [];
	pushParts(steps, blocks, between.document);
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step.kind === 'close') grower.close();
		else if (isBlock(step)) {
			const { kind, parts, ...facts } = step;
			grower.open(kind, facts);
			steps.push({ kind: 'close' });
			pushParts(steps, parts, between[kind]);
		} else {
			const { kind, words, ...facts } = step;
			grower.leaf(kind, words, facts);
		}
	}
}

/** Puts parts on the stack so that the first is on top. */
function pushParts(steps: Step[], parts: readonly Part[], separator: string): void {
	for (let i = parts.length - 1; i >= 0; i--) {
		const part = parts[i];
		if (part !== undefined) steps.push(part);
		if (i > 0 && separator !== '') steps.push({ kind: 'space', words: separator });
	}
}

/** Gathers the pieces of a paragraph; words set in the same manner become one piece. */
export class PieceList {
	readonly #counted: Pieces;
	readonly #pieces: { piece: Piece; words: string[] }[] = [];

	constructor(counted: Pieces) {
		this.#counted = counted;
	}

	get isEmpty(): boolean {
		return this.#pieces.length === 0;
	}

	/** True if nothing but white space is in it. */
	get isBlank(): boolean {
		return this.#pieces.every(({ piece, words }) => piece.kind !== 'cite' && words.every(isBlank));
	}

	add(piece: Piece): void {
		if (piece.words === '') return;
		const last = this.#pieces.at(-1);
		if (last && sameManner(last.piece, piece)) last.words.push(piece.words);
		else {
			this.#counted.add();
			this.#pieces.push({ piece, words: [piece.words] });
		}
	}

	pieces(): readonly Piece[] {
		return this.#pieces.map(({ piece, words }) => ({ ...piece, words: words.join('') }));
	}
}

const sameManner = (a: Piece, b: Piece): boolean =>
	a.kind === 'words' && b.kind === 'words' && a.bold === b.bold && a.italic === b.italic;

function isBlank(words: string): boolean {
	for (let i = 0; i < words.length; i++) if (!isSpace(words.charCodeAt(i))) return false;
	return true;
}

/**
 * The mark of a footnote in the text and before the footnote itself: in brackets, as Word writes it when it saves
 * as plain text, so that it never runs into the word it follows.
 */
export const footnoteMark = (number: string): string => `[${number}]`;
