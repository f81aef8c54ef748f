import type { Place } from '../base/place.ts';
import { type Branch, type BranchKind, isBranch, type Leaf, type TreeNode } from './node.ts';

/** All nodes under and with `node`, in the order of the text. Never recurses: a table nested a thousand deep is walked like any other. */
export function* walk(node: TreeNode): Generator<TreeNode> {
	const waiting: TreeNode[] = [node];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		yield next;
		if (isBranch(next)) for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as TreeNode);
	}
}

/** The leaves, in order: joined, their words are the text. */
export function* leaves(node: TreeNode): Generator<Leaf> {
	for (const next of walk(node)) if (!isBranch(next)) yield next;
}

/** The branches of one kind, in order. */
export function* branches(node: TreeNode, kind: BranchKind): Generator<Branch> {
	for (const next of walk(node)) if (isBranch(next) && next.kind === kind) yield next;
}

/** Where the leaves fail to be the text from 0 to `length`: the first such place, or null if nothing is lost. */
export function firstLoss(root: Branch, length: number): Place | null {
	let at = 0;
	for (const leaf of leaves(root)) {
		if (leaf.start !== at) return { start: at, end: leaf.start };
		at = leaf.end;
	}
	return at === length ? null : { start: at, end: length };
}
