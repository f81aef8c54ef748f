import type { Place } from '../base/place.ts';

/**
 * What a branch of the tree is, in any format.
 * `header` and `footer` are a page's running heads; `aside` is a text box or a deleted passage kept apart.
 */
export type BranchKind =
	| 'document'
	| 'heading'
	| 'paragraph'
	| 'table'
	| 'row'
	| 'cell'
	| 'footnote'
	| 'header'
	| 'footer'
	| 'aside';

/**
 * What a leaf holds. `words` is the text of the source; `label` a number that the source computes rather than holds
 * (Word's lists); `cite` the mark of a footnote where it is cited; `space` what stands between blocks.
 */
export type LeafKind = 'words' | 'label' | 'cite' | 'space';

/** Words in one manner. Its place is its only content: the characters stand in the text of the tree. */
export interface Leaf extends Place {
	readonly kind: LeafKind;
	/** Set in bold or italic type, underlined: what tells headings in reports that have no styles. */
	readonly bold?: true;
	readonly italic?: true;
	/** For `cite`: the number of the footnote, as printed. */
	readonly footnote?: string;
}

/** A part of a document that holds others, in the order of the text. */
export interface Branch extends Place {
	readonly kind: BranchKind;
	readonly children: readonly TreeNode[];
	/** For `heading`: its depth from 1, as the format says. */
	readonly level?: number;
	/** For `paragraph`: depth in a list from 0, where the format says so. */
	readonly depth?: number;
	/** The page it begins on, from 1, where the format has pages. */
	readonly page?: number;
	/** For `cell`: how many columns it spans, if more than one. */
	readonly span?: number;
	/** For `footnote`: its number, as printed. */
	readonly number?: string;
	/** Words the format says are in this language (BCP 47), where it says so. */
	readonly language?: string;
}

export type TreeNode = Branch | Leaf;

/** A document version as it was found: the decoded text, and over it a tree whose leaves are that text, all of it, in order. */
export interface Tree {
	readonly text: string;
	readonly mediaType: string;
	readonly root: Branch;
}

export const isBranch = (node: TreeNode): node is Branch => 'children' in node;
