import { isSpace, type Place } from '../../base/place.ts';
import { type Branch, isBranch, type Tree } from '../../tree/node.ts';

/** What the format says a line belongs to. */
export type LineOrigin = 'words' | 'heading' | 'row' | 'footnote' | 'running' | 'aside';

/** A printed line with words on it. Its place is trimmed of white space. */
export interface Line extends Place {
	readonly text: string;
	readonly origin: LineOrigin;
	/** The block it stands in: blank lines, or the format, part blocks. */
	readonly block: number;
	/** Columns of white space before its first word. */
	readonly indent: number;
	readonly page: number;
	/** For `heading`: the depth the format gives. */
	readonly level: number | null;
	/** True if every word of it is bold in the source. */
	readonly bold: boolean;
	/** For a footnote: its number. */
	readonly number: string | null;
}

const origins: Partial<Record<Branch['kind'], LineOrigin>> = {
	heading: 'heading',
	row: 'row',
	footnote: 'footnote',
	header: 'running',
	footer: 'running',
	aside: 'aside',
};

/** The lines of a tree in order, whatever format it came from. */
export function linesOf(tree: Tree): Line[] {
	const found: Line[] = [];
	let block = 0;
	const blocksOf = (branch: Branch, origin: LineOrigin, page: number): void => {
		const waiting: { branch: Branch; origin: LineOrigin; page: number }[] = [{ branch, origin, page }];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const here = origins[next.branch.kind] ?? next.origin;
			const at = next.branch.page ?? next.page;
			if (here === 'row' || !next.branch.children.some(isBranch)) {
				pushLines(found, tree.text, next.branch, here, block++, at);
				continue;
			}
			for (let i = next.branch.children.length - 1; i >= 0; i--) {
				const child = next.branch.children[i];
				if (child && isBranch(child)) waiting.push({ branch: child, origin: here, page: at });
			}
		}
	};
	blocksOf(tree.root, 'words', 1);
	return found;
}

function pushLines(found: Line[], text: string, branch: Branch, origin: LineOrigin, block: number, page: number): void {
	const bold =
		branch.children.length > 0 &&
		branch.children.every((leaf) => isBranch(leaf) || leaf.kind === 'space' || leaf.bold === true);
	for (let from = branch.start; from < branch.end; ) {
		const stop = text.indexOf('\n', from);
		const to = stop < 0 || stop > branch.end ? branch.end : stop;
		let start = from;
		let indent = 0;
		for (; start < to && isSpace(text.charCodeAt(start)); start++) indent += text.charCodeAt(start) === 9 ? 8 : 1;
		let end = to;
		while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
		if (end > start)
			found.push({
				start,
				end,
				text: text.slice(start, end),
				origin,
				block,
				indent,
				page,
				level: branch.level ?? null,
				bold,
				number: branch.number ?? null,
			});
		from = to + 1;
	}
}
