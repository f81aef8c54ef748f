import type { Standing } from '../../src/record/standing.ts';
import { isBranch, type Tree, type TreeNode } from '../../src/tree/node.ts';

/** A tree as a person compares it: a line a node, its place and what the format says of it, deeper nodes further in. */
export function printedTree(tree: Tree): string {
	const lines: string[] = [];
	const waiting: (readonly [node: TreeNode, depth: number])[] = [[tree.root, 0]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [node, depth] = next;
		lines.push(`${' '.repeat(depth)}${lineOf(node)}`);
		if (isBranch(node)) waiting.push(...node.children.map((child) => [child, depth + 1] as const).reverse());
	}
	return printed(lines);
}

function lineOf(node: TreeNode): string {
	const { kind, start, end, ...facts } = node;
	const said = Object.entries(facts).filter(([name]) => name !== 'children');
	return [`${kind} ${start}-${end}`, ...said.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** JSON to be kept in a file. */
export const printed = (value: Standing | object): string => `${JSON.stringify(value, null, '\t')}\n`;
