import type { Place } from '../../base/place.ts';
import type { Act } from '../../record/act.ts';
import { type Branch, isBranch, type Leaf, type Tree, type TreeNode } from '../../tree/node.ts';
import { type Block, blocks } from '../block.ts';
import { anchor } from './address.ts';
import { litByStyle } from './margin.ts';
import { escaped, type Markup, raw } from './markup.ts';
import { type Mark, marked, outermostFirst } from './words.ts';

/** What a source says of how its words are set, found once for a document: where paragraphs begin, tables, type. */
export interface Setting {
	/** Where the source begins a paragraph, outside tables, in order. */
	readonly starts: readonly number[];
	readonly tables: readonly Branch[];
	/** Bold and italic words and the marks of footnotes, in order. */
	readonly marks: readonly Mark[];
}

const emphasis = (tag: 'b' | 'i', leaf: Leaf): Mark => ({
	tag,
	start: leaf.start,
	end: leaf.end,
	first: '',
	again: '',
});

function marksOf(leaf: Leaf, footnotes: ReadonlySet<string>): Mark[] {
	if (leaf.kind === 'cite' && leaf.footnote !== undefined && footnotes.has(leaf.footnote)) {
		const attributes = ` class="fn" href="#${escaped(anchor('fn', leaf.footnote))}"`;
		return [{ tag: 'a', start: leaf.start, end: leaf.end, first: attributes, again: ' class="fn"' }];
	}
	if (leaf.kind !== 'words') return [];
	return [...(leaf.bold ? [emphasis('b', leaf)] : []), ...(leaf.italic ? [emphasis('i', leaf)] : [])];
}

const beginsBlock: ReadonlySet<Branch['kind']> = new Set([
	'heading',
	'paragraph',
	'footnote',
	'header',
	'footer',
	'aside',
]);

/** Walks the tree once. `footnotes` are the numbers of those that stand on the page, so that a mark leads somewhere. */
export function settingOf(tree: Tree, footnotes: ReadonlySet<string>): Setting {
	const starts: number[] = [];
	const tables: Branch[] = [];
	const marks: Mark[] = [];
	const waiting: TreeNode[] = [tree.root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (!isBranch(node)) {
			marks.push(...marksOf(node, footnotes));
			continue;
		}
		if (node.kind === 'table') {
			tables.push(node);
			continue;
		}
		if (beginsBlock.has(node.kind)) starts.push(node.start);
		waiting.push(...[...node.children].reverse());
	}
	return { starts, tables, marks };
}

/** The words of an act, underlined in the colour of its kind; `lane` keeps the lines of overlapping acts apart. */
export function actMark(act: Act, order: number, lane: number, id: string | null): Mark {
	const tied = order <= litByStyle ? ` n${order}` : '';
	const attributes = ` class="act ${act.kind}${tied}${lane > 0 ? ` lane${Math.min(lane, 3)}` : ''}"`;
	return {
		tag: 'span',
		start: act.start,
		end: act.end,
		first: `${attributes}${id === null ? '' : ` id="${escaped(id)}"`}`,
		again: attributes,
	};
}

/** For each of some places in order, the lowest line that no earlier one that overlaps it holds. */
export function lanes(places: readonly Place[]): number[] {
	const ends: number[] = [];
	return places.map(({ start, end }) => {
		const free = ends.findIndex((other) => other <= start);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = end;
		return lane;
	});
}

/** Values of a sorted list that lie in a place, found by halving. */
export function among<T>(sorted: readonly T[], startOf: (value: T) => number, at: Place): T[] {
	let low = 0;
	for (let high = sorted.length; low < high; ) {
		const middle = (low + high) >> 1;
		const value = sorted[middle];
		if (value !== undefined && startOf(value) < at.start) low = middle + 1;
		else high = middle;
	}
	const found: T[] = [];
	for (let value = sorted[low]; value !== undefined && startOf(value) < at.end; value = sorted[++low])
		found.push(value);
	return found;
}

/** Words at a place of one passage, with their marks. Asked for in the order of the text. */
type Print = (at: Place) => string;

const block = (at: Block, print: Print): string => `<p${at.letter ? ' class="letter"' : ''}>${print(at)}</p>`;

/** Hands out, for places in order, the marks with words in them; each mark is looked at once and while it lasts. */
function overlapping(marks: readonly Mark[]): (at: Place) => Mark[] {
	let next = 0;
	let open: Mark[] = [];
	return (at) => {
		open = open.filter((mark) => mark.end > at.start);
		for (let mark = marks[next]; mark !== undefined && mark.start < at.end; mark = marks[++next])
			if (mark.end > at.start) open.push(mark);
		return open;
	};
}

/** A table of the source, its words marked like any others. */
function table(branch: Branch, print: Print): string {
	const rows = branch.children.filter(isBranch).map((row) => {
		const cells = row.children.filter(isBranch).map((cell) => {
			const span = cell.span !== undefined && cell.span > 1 ? ` colspan="${cell.span}"` : '';
			return `<td${span}>${print(cell)}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<div class="source-table"><table>${rows.join('')}</table></div>`;
}

/** The words at a place with the acts in them, as paragraphs and tables. */
export function passage(text: string, at: Place, setting: Setting, acts: readonly Mark[]): Markup {
	const own = among(setting.marks, (mark) => mark.start, at);
	const marks = own.length === 0 ? acts : [...acts, ...own].sort(outermostFirst);
	const starts = among(setting.starts, (start) => start, at);
	const met = new Set<Mark>();
	const within = overlapping(marks);
	const print: Print = (place) => marked(text, place, within(place), met);
	const run = (from: number, to: number): string =>
		blocks(text, { start: from, end: to }, starts)
			.map((each) => block(each, print))
			.join('');
	let out = '';
	let here = at.start;
	for (const branch of among(setting.tables, (each) => each.start, at)) {
		// A table that the reader cut into several passages is set as words: each of them holds only a part of it.
		if (branch.end > at.end) continue;
		out += run(here, branch.start) + table(branch, print);
		here = Math.min(branch.end, at.end);
	}
	return raw(out + run(here, at.end));
}
