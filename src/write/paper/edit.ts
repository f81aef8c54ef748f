import type { Paper, PaperBlock, PaperParagraph, Run } from '../../record/paper.ts';
import { wordsOfRuns } from '../../record/paper.ts';
import type { PaperEdit, PaperPlace } from '../../record/paper-edit.ts';

/** A block with where it stands in the paper as it was written from the record, and the edit that gave it its words. */
interface Laid {
	readonly block: PaperBlock;
	/** Null for what a person added, and for tables. */
	readonly place: PaperPlace | null;
	readonly edit: PaperEdit | null;
}

/** A paper with what persons wrote into it. */
export interface EditedPaper {
	readonly paper: Paper;
	/** For each block where it stands in the paper as written; null for what was added, and for tables. */
	readonly places: readonly (PaperPlace | null)[];
	/** For each block the edit that gave it its words. */
	readonly edits: readonly (PaperEdit | null)[];
	/** Edits that find their place no more. */
	readonly unplaced: readonly PaperEdit[];
}

/** Lays what persons wrote over a paper, in the order in which they did; its paragraphs are counted anew. */
export function edited(paper: Paper, edits: readonly PaperEdit[]): EditedPaper {
	const replaced = new Set(edits.map(({ instead }) => instead));
	const places = placesOf(paper.blocks);
	let laid: readonly Laid[] = paper.blocks.map((block, i) => ({ block, place: places[i] ?? null, edit: null }));
	const unplaced: PaperEdit[] = [];
	for (const edit of edits.filter(({ id }) => !replaced.has(id))) {
		const at = laid.findIndex(({ place }) => place !== null && isSame(place, edit.place));
		const found = laid[at];
		if (found === undefined || !takes(found.block, edit.kind)) unplaced.push(edit);
		else laid = edit.kind === 'replace' ? withReplaced(laid, at, edit) : withAdded(laid, at, edit);
	}
	return {
		paper: { ...paper, blocks: renumbered(laid.map(({ block }) => block)) },
		places: laid.map(({ place }) => place),
		edits: laid.map(({ edit }) => edit),
		unplaced,
	};
}

/** Where each block stands in a paper; null for tables and lists of lines. */
export function placesOf(blocks: readonly PaperBlock[]): readonly (PaperPlace | null)[] {
	const counts = new Map<string, number>();
	let heading: string | null = null;
	return blocks.map((block) => {
		if (!('runs' in block)) return null;
		const words = wordsOfRuns(block.runs);
		const above = heading;
		if (block.kind === 'heading') heading = words;
		const key = JSON.stringify([above, words]);
		const nth = counts.get(key) ?? 0;
		counts.set(key, nth + 1);
		return { heading: above, words, nth };
	});
}

export const isSame = (a: PaperPlace, b: PaperPlace): boolean =>
	a.heading === b.heading && a.words === b.words && a.nth === b.nth;

/** An entry of a list of items has a figure that no paragraph is cited by: items are changed in the agenda, not here. */
const isListed = ({ number, label }: PaperParagraph): boolean => number === null && /^\d/u.test(label ?? '');

/** Whether a person can do this here: paragraphs have words to replace; one is added behind a heading or a whole paragraph. */
export function takes(block: PaperBlock, kind: PaperEdit['kind']): boolean {
	if (block.kind === 'heading') return kind === 'add';
	if (block.kind !== 'paragraph' || isListed(block)) return false;
	return kind === 'replace' || block.depth === 0;
}

/** The words of a paragraph that a person can replace: those before the reference to where it comes from. */
export function wordsToEdit({ runs }: PaperParagraph): string {
	const cite = runs.findIndex(({ kind }) => kind === 'cite');
	return wordsOfRuns(cite < 0 ? runs : runs.slice(0, cite)).trim();
}

/** Other words, and behind them the same references. */
function withWords(runs: readonly Run[], words: string): readonly Run[] {
	const cite = runs.findIndex(({ kind }) => kind === 'cite');
	return cite < 0 ? [{ kind: 'words', text: words }] : [{ kind: 'words', text: `${words} ` }, ...runs.slice(cite)];
}

const paragraphsOf = (text: string): readonly string[] =>
	text
		.split(/\n\s*\n/u)
		.map((words) => words.replace(/\s+/gu, ' ').trim())
		.filter((words) => words !== '');

const added = (words: string, edit: PaperEdit): Laid => ({
	// It gets its number once all are counted.
	block: { kind: 'paragraph', number: '0', label: null, depth: 0, runs: [{ kind: 'words', text: words }] },
	place: null,
	edit,
});

function withReplaced(laid: readonly Laid[], at: number, edit: PaperEdit): readonly Laid[] {
	const [first = '', ...rest] = paragraphsOf(edit.text);
	return laid.flatMap((each, i) =>
		i !== at || each.block.kind !== 'paragraph'
			? [each]
			: [
					{ ...each, block: { ...each.block, runs: withWords(each.block.runs, first) }, edit },
					...rest.map((words) => added(words, edit)),
				],
	);
}

/** What is added stands right below a heading, or behind a paragraph and its lines; behind what was added there before. */
function withAdded(laid: readonly Laid[], at: number, edit: PaperEdit): readonly Laid[] {
	const below = laid[at]?.block.kind === 'heading';
	const isBehind = ({ block, place, edit: by }: Laid): boolean =>
		block.kind === 'paragraph' && ((place === null && by !== null) || (!below && block.depth > 0));
	const others = laid.findIndex((each, i) => i > at && !isBehind(each));
	const end = others < 0 ? laid.length : others;
	return [...laid.slice(0, end), ...paragraphsOf(edit.text).map((words) => added(words, edit)), ...laid.slice(end)];
}

/** The paragraphs of a paper that have numbers, counted from 1. */
function renumbered(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
	let last = 0;
	return blocks.map((block) => {
		if (block.kind !== 'paragraph' || block.number === null) return block;
		const number = String(++last);
		return { ...block, number, label: `${number}.` };
	});
}
