import { assert } from '../base/assert.ts';
import type { Branch, BranchKind, Leaf, LeafKind, Tree, TreeNode } from './node.ts';

type BranchFacts = Omit<Branch, 'kind' | 'children' | 'start' | 'end'>;
type LeafFacts = Omit<Leaf, 'kind' | 'start' | 'end'>;

interface Open {
	readonly kind: BranchKind;
	readonly facts: BranchFacts;
	readonly start: number;
	readonly children: TreeNode[];
}

/**
 * Grows a tree and its text together, so that nothing can be in one and not in the other.
 * Open a branch, add leaves, close it; `tree` ends the work.
 */
export class Grower {
	readonly #parts: string[] = [];
	readonly #open: Open[] = [{ kind: 'document', facts: {}, start: 0, children: [] }];
	#length = 0;

	/** Characters grown so far. */
	get length(): number {
		return this.#length;
	}

	/** How many branches are open, the document included. */
	get depth(): number {
		return this.#open.length;
	}

	open(kind: BranchKind, facts: BranchFacts = {}): void {
		this.#open.push({ kind, facts, start: this.#length, children: [] });
	}

	leaf(kind: LeafKind, words: string, facts: LeafFacts = {}): void {
		if (words === '') return;
		const start = this.#length;
		this.#parts.push(words);
		this.#length += words.length;
		this.#top().children.push({ kind, start, end: this.#length, ...facts });
	}

	close(): void {
		const done = this.#open.pop();
		assert(done !== undefined && this.#open.length > 0, 'a branch is closed that was never opened');
		this.#top().children.push({
			kind: done.kind,
			start: done.start,
			end: this.#length,
			...done.facts,
			children: done.children,
		});
	}

	tree(mediaType: string): Tree {
		while (this.#open.length > 1) this.close();
		const top = this.#top();
		return {
			text: this.#parts.join(''),
			mediaType,
			root: { kind: 'document', start: 0, end: this.#length, children: top.children },
		};
	}

	#top(): Open {
		const top = this.#open.at(-1);
		assert(top !== undefined, 'the tree has no root');
		return top;
	}
}
