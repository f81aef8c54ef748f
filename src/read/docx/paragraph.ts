import { type Block, PieceList } from '../block.ts';
import type { Pieces } from '../limits.ts';

/** The manner of a run, as far as it says so itself; what it does not say, its styles do. */
export interface Manner {
	style: string | null;
	bold: boolean | null;
	italic: boolean | null;
	hidden: boolean | null;
	/** Set above the line, as marks of notes are (17.3.2.42 vertAlign, 17.3.2.24 position). */
	raised: boolean;
	language: string | null;
}

export const plain = (): Manner => ({
	style: null,
	bold: null,
	italic: null,
	hidden: null,
	raised: false,
	language: null,
});

/** A paragraph as it grows: what it says of itself, and its pieces. */
export interface Paragraph {
	style: string | null;
	list: string | null;
	depth: number | null;
	outline: number | null;
	/** Its mark was deleted: its words run on in the next paragraph. */
	joinsNext: boolean;
	/** Where its first words stand; 0 before there are any. */
	page: number;
	language: string | null;
	readonly pieces: PieceList;
	readonly deleted: PieceList;
	readonly hidden: PieceList;
	/** Text boxes anchored in it, which come after it. */
	readonly boxes: Block[];
}

/** A new paragraph, which goes on with the pieces of one whose mark was deleted, if there is one. */
export const newParagraph = (counted: Pieces, joined: PieceList | null): Paragraph => ({
	style: null,
	list: null,
	depth: null,
	outline: null,
	joinsNext: false,
	page: 0,
	language: null,
	pieces: joined ?? new PieceList(counted),
	deleted: new PieceList(counted),
	hidden: new PieceList(counted),
	boxes: [],
});
