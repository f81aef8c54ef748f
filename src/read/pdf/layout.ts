import { flowsOf } from './column.ts';
import { citesOf, type Footnote, footnotesOf, noteBegun } from './footnote.ts';
import { greatest, type Line, least, linesOf } from './line.ts';
import { type Page, pagesOf } from './margin.ts';
import type { Sheet, Span } from './open.ts';
import { type Usual, usualOf } from './paragraph.ts';
import { tabledOf } from './table.ts';
import { type Passage, passagesOf } from './tagged.ts';

/** What stands on a page, in the order of the text. */
export interface Layout {
	readonly number: number;
	/** The usual type of the document. */
	readonly usual: Usual;
	readonly head: readonly Line[];
	readonly body: readonly Passage[];
	readonly notes: readonly Footnote[];
	readonly foot: readonly Line[];
}

/** The pages of a document: by their tags where they have some that can be gone by, else by how they are set. */
export function layoutsOf(sheets: readonly Sheet[]): readonly Layout[] {
	const pages = pagesOf(sheets.map(({ number, height, spans }) => ({ number, height, lines: linesOf(spans ?? []) })));
	const usual = usualOf(pages.map((page) => page.body));
	const cites = citesOf(pages.flatMap((page) => page.body));
	return pages.map((page, i) => {
		const sheet = sheets[i];
		return (sheet && tagged(sheet, page, usual, cites)) ?? untagged(page, usual, cites);
	});
}

/** The numbers of notes that stand on a page where nothing cites them: those at the end of a text. */
export const orphansOf = (layouts: readonly Layout[]): ReadonlySet<string> =>
	new Set(
		layouts.flatMap(({ body, notes }) => {
			const here = citesOf(body.flatMap(linesIn));
			return notes.map(({ number }) => number).filter((number) => !here.has(number));
		}),
	);

const linesIn = (passage: Passage): readonly Line[] =>
	passage.kind === 'table' ? passage.rows.flat(3) : passage.lines;

function untagged(page: Page, usual: Usual, cites: ReadonlySet<string>): Layout {
	const { body, notes } = footnotesOf(page.body, usual.size, cites);
	const passages = flowsOf(body).flatMap((flow) => tabledOf(flow, usual));
	return { number: page.number, usual, head: page.head, body: passages, notes, foot: page.foot };
}

/** Null where the page has no tags, or none that can be gone by. */
function tagged(sheet: Sheet, page: Page, usual: Usual, cites: ReadonlySet<string>): Layout | null {
	const spans = (sheet.spans ?? []).filter((span) => !isRunning(span, page));
	const words = spans.filter(({ artifact, turned }) => !artifact && !turned);
	const found = passagesOf(sheet, words);
	if (found === null) return null;
	const passages = found.flatMap((passage): readonly Passage[] =>
		passage.kind === 'loose' ? tabledOf(passage.lines, usual) : [passage],
	);
	const { body, notes } = notesApart(passages, usual, cites);
	const beside = artifactsOf(spans, words);
	return {
		number: page.number,
		usual,
		head: page.head,
		body: [...beside.above, ...body],
		notes,
		foot: [...beside.below, ...page.foot],
	};
}

/** True if words stand as high as the running heads of a page, or as low as its feet. */
const isRunning = ({ y, size }: Span, { head, foot }: Page): boolean =>
	y <= greatest(head.map((line) => line.y)) + 0.3 * size || y >= least(foot.map((line) => line.y)) - 0.3 * size;

/** What is marked as part of the page and comes on no other: above the text, such as a masthead, or below it. */
function artifactsOf(
	spans: readonly Span[],
	words: readonly Span[],
): { readonly above: readonly Passage[]; readonly below: readonly Line[] } {
	const middle = least(words.map(({ y }) => y));
	const lines = linesOf(spans.filter(({ artifact, turned }) => artifact && !turned));
	const above = lines.filter((line) => line.y < middle);
	return {
		above: above.map((line) => ({ kind: 'paragraph', lines: [line] })),
		below: lines.filter((line) => line.y >= middle),
	};
}

/** Footnotes out of the passages of a page: those tagged as such, and paragraphs that begin with a mark that is cited. */
function notesApart(
	passages: readonly Passage[],
	{ size }: Usual,
	cites: ReadonlySet<string>,
): { readonly body: readonly Passage[]; readonly notes: readonly Footnote[] } {
	const body: Passage[] = [];
	const notes: Footnote[] = [];
	for (const passage of passages) {
		const first = passage.kind === 'table' || passage.kind === 'heading' ? undefined : passage.lines[0];
		const number = first === undefined ? null : noteBegun(first, size, cites);
		if (number === null || passage.kind === 'table') body.push(passage);
		else notes.push({ number, lines: passage.lines });
	}
	return { body, notes };
}
