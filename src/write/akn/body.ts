import { never } from '../../base/assert.ts';
import type { HeadingBlock, PaperBlock, PaperCell, PaperParagraph, PaperTable } from '../../record/paper.ts';
import { slugOf } from './identifier.ts';
import { type Desk, lineEnd, runsOf, withLineEnds } from './run.ts';
import { element, type Within, type Xml } from './xml.ts';

type Content = Exclude<PaperBlock, HeadingBlock>;

/** A paragraph with all that belongs to it; what stands before the first of a section is one without a number. */
interface Passage {
	readonly kind: 'passage';
	readonly blocks: readonly Content[];
}

/** A heading with what stands under it. */
interface Section {
	readonly kind: 'section';
	readonly heading: HeadingBlock;
	readonly within: readonly (Section | Passage)[];
}

/** The blocks of a paper as the main body of a document. */
export function bodyOf(desk: Desk, blocks: readonly PaperBlock[]): Within {
	return divided(blocks).map((each) => partOf(desk, each, '', 1));
}

/** Blocks by their headings: a section goes on to the next heading that is no deeper. */
function divided(blocks: readonly PaperBlock[]): readonly (Section | Passage)[] {
	const first = blocks.findIndex(({ kind }) => kind === 'heading');
	if (first < 0) return passages(blocks);
	const found: (Section | Passage)[] = [...passages(blocks.slice(0, first))];
	for (let at = first; at < blocks.length; ) {
		const heading = blocks[at];
		if (heading?.kind !== 'heading') break;
		const after = blocks.findIndex((each, i) => i > at && each.kind === 'heading' && each.level <= heading.level);
		const end = after < 0 ? blocks.length : after;
		found.push({ kind: 'section', heading, within: divided(blocks.slice(at + 1, end)) });
		at = end;
	}
	return found;
}

function passages(blocks: readonly PaperBlock[]): readonly Passage[] {
	const found: { kind: 'passage'; blocks: Content[] }[] = [];
	for (const block of blocks) {
		if (block.kind === 'heading') continue;
		const last = found.at(-1);
		if (last === undefined || numberOf(block) !== null) found.push({ kind: 'passage', blocks: [block] });
		else last.blocks.push(block);
	}
	return found;
}

const numberOf = (block: Content): string | null => (block.kind === 'paragraph' ? block.number : null);

/** `depth` is how many sections it stands in, its own counted; a heading of another level says so. */
function partOf(desk: Desk, part: Section | Passage, around: string, depth: number): Xml {
	if (part.kind === 'passage') return passageOf(desk, part, around);
	const { label, level, runs } = part.heading;
	const eId = desk.ids.take(`${around}sec_${slugOf(label ?? 'x')}`);
	return element(
		'section',
		{ eId, 'rapporteur:level': level === depth ? null : level },
		label !== null && element('num', {}, label),
		element('heading', {}, runsOf(desk, runs)),
		part.within.map((each) => partOf(desk, each, `${eId}__`, level + 1)),
	);
}

function passageOf(desk: Desk, { blocks }: Passage, around: string): Xml {
	const [first] = blocks;
	const number = first === undefined ? null : numberOf(first);
	if (first?.kind !== 'paragraph' || number === null) {
		const eId = desk.ids.take(`${around}hcontainer_1`);
		return element('hcontainer', { eId, name: 'passage' }, contentOf(desk, eId, blocks));
	}
	// Paragraphs are numbered through a document, so their identifiers don't change when they move to another section.
	const eId = desk.ids.take(`para_${slugOf(number)}`);
	if (!desk.paragraphs.has(number)) desk.paragraphs.set(number, eId);
	const label = first.label !== null && element('num', {}, first.label);
	return element('paragraph', { eId }, label, contentOf(desk, eId, [{ ...first, label: null }, ...blocks.slice(1)]));
}

const contentOf = (desk: Desk, eId: string, blocks: readonly Content[]): Xml =>
	element('content', {}, blocksOf(desk, eId, blocks));

/** Blocks in their order; those with a label that follow one another are items of one list. */
function blocksOf(desk: Desk, eId: string, blocks: readonly Content[]): Within {
	const found: Within[] = [];
	for (let at = 0; at < blocks.length; ) {
		const items = itemsFrom(blocks, at);
		const block = blocks[at];
		if (items.length > 0) found.push(listOf(desk, eId, items));
		else if (block !== undefined) found.push(blockOf(desk, eId, block));
		at += Math.max(1, items.length);
	}
	return found;
}

function itemsFrom(blocks: readonly Content[], from: number): readonly PaperParagraph[] {
	const items: PaperParagraph[] = [];
	for (let at = from; at < blocks.length; at++) {
		const block = blocks[at];
		if (block?.kind !== 'paragraph' || block.label === null) break;
		items.push(block);
	}
	return items;
}

/** A list; what is deeper than the item before it is a list within that item. */
function listOf(desk: Desk, around: string, items: readonly PaperParagraph[]): Xml {
	const eId = desk.ids.take(`${around}__list_1`);
	const depth = items[0]?.depth ?? 0;
	const starts = items.flatMap((item, i) => (i === 0 || item.depth <= depth ? [i] : []));
	return element(
		'blockList',
		{ eId },
		starts.map((start, i) => itemOf(desk, eId, items.slice(start, starts[i + 1] ?? items.length))),
	);
}

function itemOf(desk: Desk, around: string, [first, ...deeper]: readonly PaperParagraph[]): Within {
	if (first === undefined) return null;
	const eId = desk.ids.take(`${around}__item_${slugOf(first.label ?? '')}`);
	return element(
		'item',
		{ eId },
		first.label !== null && element('num', {}, first.label),
		element('p', {}, runsOf(desk, first.runs)),
		deeper.length > 0 && listOf(desk, eId, deeper),
	);
}

function blockOf(desk: Desk, eId: string, block: Content): Within {
	switch (block.kind) {
		case 'paragraph':
			return element('p', {}, runsOf(desk, block.runs));
		case 'lines':
			return element('p', { class: 'lines' }, withLineEnds(block.lines.join('\n').replace(/\t/gu, ' … ')));
		case 'table':
			return tableOf(desk, eId, block);
		default:
			return never(block);
	}
}

function tableOf(desk: Desk, around: string, { head, rows }: PaperTable): Within {
	const eId = desk.ids.take(`${around}__table_1`);
	const shown = rows.map((cells, i) => cells.map((cell) => cellOf(desk, i < head ? 'th' : 'td', cell)));
	const filled = shown.filter((cells) => cells.length > 0);
	return (
		filled.length > 0 &&
		element(
			'table',
			{ eId },
			filled.map((cells) => element('tr', {}, cells)),
		)
	);
}

const cellOf = (desk: Desk, name: 'th' | 'td', { span, lines }: PaperCell): Xml =>
	element(
		name,
		{ colspan: span > 1 ? span : null },
		element(
			'p',
			{},
			lines.map((runs, i) => [i > 0 && lineEnd, runsOf(desk, runs)]),
		),
	);
