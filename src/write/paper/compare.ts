import { diffArrays, diffWordsWithSpace } from 'diff';
import { type Paper, type PaperBlock, type Run, wordsOfRuns } from '../../record/paper.ts';

type WordsBlock = Extract<PaperBlock, { readonly runs: readonly Run[] }>;
type Change = NonNullable<Run['change']>;

/**
 * A paper with what changed since an earlier version of it: words put in and taken out, paragraphs put in and taken out.
 * Numbers are those of the later one. Read without what was taken out, it is the later paper.
 */
export function compared(before: Paper, after: Paper): Paper {
	const blocks: PaperBlock[] = [];
	let taken: PaperBlock[] = [];
	const flush = (put: readonly PaperBlock[]): void => {
		blocks.push(...pairs(taken, put));
		taken = [];
	};
	const changes = diffArrays([...before.blocks], [...after.blocks], { comparator: (a, b) => keyOf(a) === keyOf(b) });
	for (const { added, removed, value } of changes) {
		if (removed) taken = [...value];
		else if (added) flush(value);
		else {
			flush([]);
			blocks.push(...sameAfter(after, value));
		}
	}
	flush([]);
	return { ...after, blocks };
}

/** What makes two blocks the same: their kind and words, whatever their number. */
const keyOf = (block: PaperBlock): string =>
	'runs' in block ? `${block.kind} ${wordsOfRuns(block.runs)}` : JSON.stringify(block);

/** Blocks that both have, as the later paper has them: `value` is of the earlier one where their numbers differ. */
function sameAfter(after: Paper, value: readonly PaperBlock[]): readonly PaperBlock[] {
	const known = new Set(after.blocks);
	return value.map((block) =>
		known.has(block) ? block : (after.blocks.find((each) => keyOf(each) === keyOf(block)) ?? block),
	);
}

/** Blocks taken out beside blocks put in: those that share most of their words are one block that changed. */
function pairs(taken: readonly PaperBlock[], put: readonly PaperBlock[]): readonly PaperBlock[] {
	const out: PaperBlock[] = [];
	let next = 0;
	for (const block of put) {
		const at = taken.findIndex((old, i) => i >= next && isLike(old, block));
		if (at < 0) {
			out.push(marked(block, 'inserted'));
			continue;
		}
		out.push(...taken.slice(next, at).flatMap(gone));
		const old = taken[at];
		out.push(old !== undefined && 'runs' in old && 'runs' in block ? changed(old, block) : block);
		next = at + 1;
	}
	return [...out, ...taken.slice(next).flatMap(gone)];
}

/** A table or a list of lines that was taken out is not shown: its cells have no place in the later paper. */
const gone = (block: PaperBlock): readonly PaperBlock[] =>
	'runs' in block ? [unlabelled(marked(block, 'deleted'))] : [];

/** What was taken out has its number among its words, so that no list counts it. */
function unlabelled(block: PaperBlock): PaperBlock {
	if (!('runs' in block) || block.label === null) return block;
	const label: Run = { kind: 'words', text: `${block.label} `, change: 'deleted' };
	const runs = [label, ...block.runs];
	return block.kind === 'heading' ? { ...block, label: null, runs } : { ...block, number: null, label: null, runs };
}

function marked(block: PaperBlock, change: Change): PaperBlock {
	if ('runs' in block) return { ...block, runs: block.runs.map((run) => ({ ...run, change })) };
	if (block.kind !== 'table') return block;
	const rows = block.rows.map((row) =>
		row.map((cell) => ({ ...cell, lines: cell.lines.map((runs) => runs.map((run) => ({ ...run, change }))) })),
	);
	return { ...block, rows };
}

/** Half of the words of the shorter one stand in the other. */
function isLike(a: PaperBlock, b: PaperBlock): boolean {
	if (a.kind !== b.kind || !('runs' in a) || !('runs' in b)) return false;
	const [first, second] = [wordsIn(a), wordsIn(b)];
	const shared = [...first].filter((word) => second.has(word)).length;
	return shared > 0 && shared >= Math.min(first.size, second.size) / 2;
}

const wordsIn = ({ runs }: WordsBlock): ReadonlySet<string> =>
	new Set(
		wordsOfRuns(runs)
			.toLowerCase()
			.match(/[\p{L}\d]{3,}/gu) ?? [],
	);

/** Footnotes and type are those of the later block; only its words are compared. */
function changed(before: WordsBlock, after: WordsBlock): WordsBlock {
	const runs: Run[] = [];
	const rest = [...after.runs];
	let used = 0;
	const take = (length: number, change: Change | null): void => {
		for (let left = length; left > 0 && rest[0] !== undefined; ) {
			const run = rest[0];
			const text = lengthOf(run);
			const piece = Math.min(left, text - used);
			runs.push(part(run, used, used + piece, change));
			left -= piece;
			used += piece;
			if (used < text) continue;
			rest.shift();
			used = 0;
		}
	};
	for (const { added, removed, value } of diffWordsWithSpace(wordsOfRuns(before.runs), wordsOfRuns(after.runs))) {
		if (removed) runs.push({ kind: 'words', text: value, change: 'deleted' });
		else take(value.length, added ? 'inserted' : null);
	}
	return { ...after, runs };
}

const lengthOf = (run: Run): number => wordsOfRuns([run]).length;

function part(run: Run, from: number, to: number, change: Change | null): Run {
	const marks = change === null ? {} : { change };
	return run.kind === 'note' ? { ...run, ...marks } : { ...run, text: run.text.slice(from, to), ...marks };
}
