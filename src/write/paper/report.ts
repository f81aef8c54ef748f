import { overlaps, type Place, within } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Act } from '../../record/act.ts';
import type { Paper, PaperAct, PaperBlock, PaperFootnote, PaperTable, Run } from '../../record/paper.ts';
import { type Paragraph, type Part, partiesNamed, type Reading } from '../../record/reading.ts';
import { type Branch, isBranch, type Tree } from '../../tree/node.ts';
import { branches, leaves } from '../../tree/walk.ts';
import { blocks } from '../block.ts';
import { aligned } from './align.ts';
import { annexStarts } from './annex.ts';
import { headingOf, labelled } from './label.ts';
import { brokenAt, keepingLines } from './line.ts';
import { mastheadOfReading } from './masthead.ts';
import { runsAt, runsOf, type Source, type Words } from './run.ts';

/** What is at hand while a report is turned into a paper. */
interface Desk extends Source {
	readonly reading: Reading;
	readonly tables: readonly Branch[];
	/** Where the source begins a paragraph, in order. */
	readonly starts: readonly number[];
	/** Where each footnote of the paper stands. */
	readonly noted: readonly Place[];
	readonly furniture: readonly Part[];
}

/**
 * A report turned into a paper, whole: what stands in it and how it is numbered, without the lines, pages and running
 * heads of its source. What a tracked change had deleted there, or was set not to be shown, is not in it.
 */
export function paperOfReading(reading: Reading, tree: Tree): Paper {
	const notes = footnotesIn(tree);
	const desk = deskOf(reading, tree, notes);
	const { document, bodies, meeting } = reading;
	return {
		document,
		bodies,
		meeting,
		masthead: mastheadOfReading(reading, desk),
		running: document.symbol ?? runningHead(reading, tree),
		blocks: blocksOf(desk),
		footnotes: [...notes].map(([number, branch]) => footnoteOf(desk, number, branch)),
		acts: reading.acts.map(actOf),
		parties: partiesNamed(reading).map(({ name, kind }) => ({ name, kind })),
	};
}

const actOf = ({ id, paragraph, kind, verb, actor, addressee, content, negated }: Act): PaperAct => ({
	id,
	paragraph,
	kind,
	verb,
	actor,
	addressee,
	content,
	negated,
});

function deskOf(reading: Reading, tree: Tree, notes: ReadonlyMap<string, Branch>): Desk {
	const starts = ['heading', 'paragraph', 'aside'] as const;
	return {
		reading,
		tree,
		footnotes: new Set(notes.keys()),
		noted: [...notes.values()],
		leaves: [...leaves(tree.root)],
		tables: outermost([...branches(tree.root, 'table')]),
		starts: starts.flatMap((kind) => [...branches(tree.root, kind)].map(({ start }) => start)).sort((a, b) => a - b),
		furniture: reading.parts.filter(({ kind }) => kind === 'furniture'),
	};
}

const outermost = (tables: readonly Branch[]): Branch[] =>
	tables.filter((table, i) => !tables.slice(0, i).some((other) => within(table, other)));

/** Footnotes that are cited in the text, by number: the others stay where they are. */
function footnotesIn(tree: Tree): ReadonlyMap<string, Branch> {
	const cited = new Set([...leaves(tree.root)].map(({ kind, footnote }) => (kind === 'cite' ? footnote : undefined)));
	const found = new Map<string, Branch>();
	for (const branch of branches(tree.root, 'footnote')) {
		const { number } = branch;
		if (number !== undefined && cited.has(number) && !found.has(number)) found.set(number, branch);
	}
	return found;
}

function footnoteOf(desk: Desk, number: string, { start, end }: Branch): PaperFootnote {
	const label = /^\s*(?:\[[^\]]*\]|[\d*†]+[.)]?)\s*/u.exec(desk.tree.text.slice(start, end))?.[0].length ?? 0;
	return { number, runs: runsAt(desk, start + label, end) };
}

/** The first running head that says more than the page, for a paper that has no symbol. */
function runningHead({ parts }: Reading, { text }: Tree): string | null {
	const heads = parts
		.filter(({ kind }) => kind === 'furniture')
		.map(({ start, end }) => folded(text.slice(start, end)));
	return heads.find((words) => /\p{L}{4}/u.test(words)) ?? null;
}

/** The blocks in the order of the text. A paragraph that a page cut in two stands where it begins. */
function blocksOf(desk: Desk): readonly PaperBlock[] {
	const annexes = annexStarts(desk.reading, desk.tree.text);
	const byStart = new Map(desk.reading.paragraphs.map((paragraph) => [paragraph.start, paragraph]));
	const found: PaperBlock[] = [];
	for (const part of desk.reading.parts) {
		const inside = [...startsIn(desk.reading.paragraphs, part)];
		if (part.kind === 'heading' || part.kind === 'project')
			found.push(...headingBlock(desk, part, annexes.has(part.start)));
		else if (inside.length > 0)
			for (const start of inside) found.push(...paragraphBlocks(desk, byStart.get(start) ?? null));
		else if (part.kind === 'contents') found.push(contentsBlock(desk, part));
		else if (isLeftOver(desk, part)) found.push(...passageBlocks(desk, part));
	}
	return found;
}

function* startsIn(paragraphs: readonly Paragraph[], part: Part): Generator<number> {
	for (const { start } of paragraphs) if (start >= part.start && start < part.end) yield start;
}

/** Words that nothing else of the paper holds: footnotes that nothing cites, and what was not understood. */
function isLeftOver({ reading, noted }: Desk, part: Part): boolean {
	if (part.kind === 'footnote') return !noted.some((note) => overlaps(note, part));
	if (part.kind !== 'unread') return false;
	const gone = reading.notes.filter(({ rule }) => rule === 'tracked-deletion' || rule === 'hidden-text');
	return !gone.some(({ at }) => at !== null && overlaps(at, part));
}

function headingBlock({ reading, tree }: Desk, part: Part, isAnnex: boolean): readonly PaperBlock[] {
	const words = folded(tree.text.slice(part.start, part.end));
	if (words === '') return [];
	const level = part.kind === 'project' ? projectLevel(reading) : Math.min(part.level ?? 1, 4);
	const block = headingOf(words, part.number ?? null, level);
	return [isAnnex ? { ...block, annex: true } : block];
}

/** Projects stand below the headings of items. */
const projectLevel = ({ parts }: Reading): number =>
	Math.min(
		4,
		1 +
			Math.max(
				1,
				...parts.filter(({ kind }) => kind === 'heading').map(({ level }) => (level === 9 ? 1 : (level ?? 1))),
			),
	);

const contentsBlock = ({ tree }: Desk, part: Part): PaperBlock => ({
	kind: 'lines',
	lines: tree.text
		.slice(part.start, part.end)
		.split('\n')
		.map((line) => line.trim().replace(/(?:\s{3,}|[.…]{3,}\s*|\t+)(?=\S+$)/u, '\t'))
		.filter((line) => line !== ''),
});

function passageBlocks(desk: Desk, part: Part): readonly PaperBlock[] {
	const words = folded(desk.tree.text.slice(part.start, part.end));
	return words === ''
		? []
		: [{ kind: 'paragraph', number: null, label: null, depth: 0, runs: [{ kind: 'words', text: words }] }];
}

/** The places of a paragraph without the page furniture between them. */
function stretches({ furniture }: Desk, { start, end }: Place): readonly Place[] {
	const places: Place[] = [];
	let from = start;
	for (const part of furniture) {
		if (part.end <= start || part.start >= end) continue;
		places.push({ start: from, end: part.start });
		from = part.end;
	}
	return [...places, { start: from, end }];
}

/** A paragraph as its blocks: its first words with its number, sub-paragraphs with their letters, tables. */
function paragraphBlocks(desk: Desk, paragraph: Paragraph | null): readonly PaperBlock[] {
	if (paragraph === null) return [];
	const { tree } = desk;
	const places = stretches(desk, paragraph);
	const at = aligned(tree.text, places, paragraph.text);
	if (at === null) return [plainParagraph(paragraph)];
	const words: Words = { text: keepingLines(tree.text, paragraph, at), at, source: desk };
	const tables = desk.tables.filter((table) => within(table, paragraph));
	const found: PaperBlock[] = [];
	let here = 0;
	const upTo = (place: number): void => {
		const end = indexAt(at, place);
		found.push(...passages(desk, words, here, end, paragraph, here === 0));
		here = end;
	};
	for (const table of tables) {
		upTo(table.start);
		found.push(tableOf(desk, table));
		here = indexAt(at, table.end);
	}
	upTo(Number.POSITIVE_INFINITY);
	return found;
}

/** The first character that stands at a place of the text or after it. */
function indexAt(at: readonly number[], place: number): number {
	let low = 0;
	for (let high = at.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

const plainParagraph = ({ number, printed, text }: Paragraph): PaperBlock => ({
	kind: 'paragraph',
	number,
	label: printed ? `${number}.` : null,
	depth: 0,
	runs: [{ kind: 'words', text }],
});

/** The words of a paragraph from one character up to another, cut where a letter begins or, in a numbered one, a passage. */
function passages(
	desk: Desk,
	words: Words,
	from: number,
	to: number,
	paragraph: Paragraph,
	isFirst: boolean,
): readonly PaperBlock[] {
	if (words.text.slice(from, to).trim() === '')
		return isFirst && paragraph.printed ? [plainParagraph({ ...paragraph, text: '' })] : [];
	const place = { start: words.at[from] ?? 0, end: (words.at[to - 1] ?? 0) + 1 };
	const cuts = blocks(desk.tree.text, place, desk.starts)
		.slice(1)
		.filter(({ letter }) => letter || paragraph.printed)
		.map(({ start }) => wordAt(words.text, indexAt(words.at, start)));
	const inside = cuts.filter((cut) => cut > from && cut < to);
	const figured = inside.filter((cut) => isFigure.test(words.text.slice(cut, cut + 8)));
	const ends = [...inside.filter((cut) => !figured.includes(cut)), to];
	const lined = { ...words, text: brokenAt(words.text, figured) };
	return ends.map((end, i) => {
		const begin = i === 0 ? from : (ends[i - 1] ?? from);
		const runs = runsOf(lined, begin, end);
		if (i > 0 || !isFirst) return { kind: 'paragraph', number: null, ...labelled(runs) };
		const label = paragraph.printed ? labelIn(desk, paragraph, place.start) : null;
		if (label !== null) return { kind: 'paragraph', number: paragraph.number, label, depth: 0, runs };
		return { kind: 'paragraph', number: paragraph.number, ...labelled(runs) };
	});
}

/** A blank stands where the word after it does. */
const wordAt = (text: string, index: number): number => (/\s/u.test(text.charAt(index)) ? index + 1 : index);

/** "1. Opening of the session" in a list inside a paragraph: it has a line of its own, and is no paragraph by its number. */
const isFigure = /^\(?\d{1,2}[.)]/u;

/** The number as it is printed before the words: `12.`, `(12)`. */
function labelIn({ tree }: Desk, { start, number }: Paragraph, wordsAt: number): string {
	const printed = folded(tree.text.slice(start, wordsAt));
	return printed.includes(number) && printed.length < number.length + 8 ? printed : `${number}.`;
}

/** A table of the source: cells with their lines. Its first row names the columns if all of it is set in bold. */
function tableOf(desk: Desk, table: Branch): PaperTable {
	const rows = table.children.filter(isBranch).filter(({ kind }) => kind === 'row');
	return {
		kind: 'table',
		head: rows[0] !== undefined && rows.length > 1 && isBold(desk, rows[0]) ? 1 : 0,
		widths: [],
		rows: rows.map((row) =>
			row.children.filter(isBranch).map((cell) => ({ span: cell.span ?? 1, lines: linesOf(desk, cell) })),
		),
	};
}

const isBold = (desk: Desk, row: Branch): boolean =>
	desk.leaves.filter((leaf) => within(leaf, row) && leaf.kind === 'words').every(({ bold }) => bold === true);

function linesOf(desk: Desk, { start, end }: Place): readonly (readonly Run[])[] {
	const lines: (readonly Run[])[] = [];
	let from = start;
	for (const line of desk.tree.text.slice(start, end).split('\n')) {
		const runs = runsAt(desk, from, from + line.length);
		if (runs.length > 0) lines.push(runs);
		from += line.length + 1;
	}
	return lines;
}
