import type { Run } from '../../record/paper.ts';
import type { Leaf, Tree } from '../../tree/node.ts';

/** What runs are made from: a source with its leaves, and the footnotes that the paper has. */
export interface Source {
	readonly tree: Tree;
	/** In order. */
	readonly leaves: readonly Leaf[];
	/** The numbers of the footnotes that the paper has. */
	readonly footnotes: ReadonlySet<string>;
}

/** Words with the place in a source where each character stands, to say how each of them is set there. */
export interface Words {
	readonly text: string;
	readonly at: readonly number[];
	readonly source: Source;
}

/** The runs of the words at a place of a source. */
export function runsAt(source: Source, start: number, end: number): readonly Run[] {
	const text = source.tree.text
		.slice(start, end)
		.replace(/\*\*|__/gu, '  ')
		.replace(/\n/gu, ' ');
	return runsOf({ text, at: Array.from({ length: text.length }, (_, i) => start + i), source }, 0, text.length);
}

/** The leaf that holds a place, found by halving. */
function leafAt(leaves: readonly Leaf[], place: number): Leaf | null {
	let low = 0;
	let high = leaves.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const leaf = leaves[middle];
		if (leaf === undefined) return null;
		if (leaf.end <= place) low = middle + 1;
		else if (leaf.start > place) high = middle - 1;
		else return leaf;
	}
	return null;
}

type Manner = 'bold' | 'italic' | 'bold italic' | '';

const mannerOf = (leaf: Leaf | null): Manner => {
	if (leaf?.kind !== 'words') return '';
	if (leaf.bold) return leaf.italic ? 'bold italic' : 'bold';
	return leaf.italic ? 'italic' : '';
};

const wordsRun = (text: string, manner: Manner): Run => ({
	kind: 'words',
	text,
	...(manner.startsWith('bold') ? { bold: true } : {}),
	...(manner.endsWith('italic') ? { italic: true } : {}),
});

/** The runs of the words from one character up to another, none blank at the ends. A blank is set as the word before it. */
export function runsOf(words: Words, from: number, to: number): readonly Run[] {
	const { text, at } = words;
	const { leaves, footnotes } = words.source;
	const runs: Run[] = [];
	let open = { text: '', manner: '' as Manner };
	let cited: Leaf | null = null;
	let leaf: Leaf | null = null;
	const close = (): void => {
		if (open.text !== '') runs.push(wordsRun(open.text, open.manner));
		open = { text: '', manner: '' };
	};
	for (let i = startOf(text, from, to); i < endOf(text, from, to); i++) {
		const character = text.charAt(i);
		if (/\s/u.test(character)) {
			if (character === '\n') open = { ...open, text: `${open.text.trimEnd()}\n` };
			else if (!/\s$/u.test(open.text) && (open.text !== '' || runs.length > 0))
				open = { ...open, text: `${open.text} ` };
			continue;
		}
		const place = at[i] ?? 0;
		if (leaf === null || place < leaf.start || place >= leaf.end) leaf = leafAt(leaves, place);
		if (leaf?.kind === 'cite' && leaf.footnote !== undefined && footnotes.has(leaf.footnote)) {
			if (leaf === cited) continue;
			close();
			cited = leaf;
			runs.push({ kind: 'note', number: leaf.footnote });
			continue;
		}
		const manner = mannerOf(leaf);
		if (manner !== open.manner) close();
		open = { text: open.text + character, manner };
	}
	close();
	return runs;
}

function startOf(text: string, from: number, to: number): number {
	let start = from;
	while (start < to && /\s/u.test(text.charAt(start))) start++;
	return start;
}

function endOf(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
	return end;
}
