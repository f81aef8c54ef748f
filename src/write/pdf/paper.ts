import {
	isSymbolOf,
	leadsIn,
	type MastheadEntry,
	type MastheadLine,
	type Paper,
	type PaperBlock,
	type PaperTable,
	type Run,
	roleOfEntry,
	titleOfPaper,
} from '../../record/paper.ts';
import { withSymbolApart } from '../paper/registration.ts';
import { type RowOnPage, rowsOnPage } from '../paper/together.ts';
import { lineLetters, sharesOf } from '../paper/width.ts';

/** A paper as the template takes it: nothing is left for it to decide but how things look. */
export function paperInputs(paper: Paper): Readonly<Record<string, string>> {
	const notes = new Notes(paper);
	const masthead = mastheadOf(paper, notes);
	const blocks = levelled(paper.blocks).map((block, i, all) => blockOf(block, leadsIn(all, i), notes));
	return {
		paper: JSON.stringify(
			{
				title: titleOfPaper(paper),
				author: paper.bodies.at(-1) ?? '',
				language: paper.document.language,
				running: paper.running,
				masthead,
				blocks,
				loose: paper.footnotes.filter(({ number }) => notes.isWaiting(number)),
			},
			(_, value) => (typeof value === 'string' ? printable(value) : value),
		),
	};
}

/** Without control characters: no font shows them. */
const printable = (text: string): string =>
	text.replace(/\p{Cc}/gu, (each) => (each === '\n' || each === '\t' ? each : ''));

/** Gives each footnote its words where it is cited first. */
class Notes {
	readonly #waiting: Map<string, readonly Run[]>;

	constructor({ footnotes }: Paper) {
		this.#waiting = new Map(footnotes.map(({ number, runs }) => [number, runs]));
	}

	isWaiting(number: string): boolean {
		return this.#waiting.has(number);
	}

	runs(runs: readonly Run[]): readonly object[] {
		return runs.map((run) => {
			if (run.kind !== 'note') return run;
			const words = this.#waiting.get(run.number);
			this.#waiting.delete(run.number);
			return { ...run, first: words !== undefined, words: words ?? [] };
		});
	}
}

function mastheadOf(paper: Paper, notes: Notes): object {
	const masthead = paper.masthead.flatMap((entry) =>
		roleOfEntry(entry) === 'registration' ? withSymbolApart(paper.document.symbol)(entry) : [entry],
	);
	const of = (is: (entry: MastheadEntry) => boolean): readonly MastheadEntry[] => masthead.filter(is);
	const titled = masthead.findIndex((entry) => roleOfEntry(entry) === 'title');
	const registers = (entry: MastheadEntry): boolean => roleOfEntry(entry) === 'registration';
	const isSymbol = (entry: MastheadEntry): boolean => registers(entry) && isSymbolOf(paper, entry);
	const isRest = (entry: MastheadEntry): boolean =>
		!['organisation', 'registration', 'title'].includes(roleOfEntry(entry));
	const isBelow = (entry: MastheadEntry): boolean => isRest(entry) && titled >= 0 && masthead.indexOf(entry) > titled;
	const bodies = of((entry) => isRest(entry) && !isBelow(entry));
	const lines = (entry: MastheadEntry): readonly object[] => entry.lines.map((line) => lineOf(line, notes));
	return {
		organisation: of((entry) => roleOfEntry(entry) === 'organisation').map(lines),
		symbol: of(isSymbol).map(lines),
		registration: of((entry) => registers(entry) && !isSymbol(entry)).map(lines),
		bodies: bodies.map(lines),
		// The council or commission below the organisation stands beside the facts.
		beside:
			bodies.filter((entry) => roleOfEntry(entry) === 'body').length > 1 &&
			bodies[0] &&
			roleOfEntry(bodies[0]) === 'body'
				? 1
				: 0,
		title: of((entry) => roleOfEntry(entry) === 'title').map(({ lines: each }) =>
			each.flatMap(({ runs }) => notes.runs(runs)),
		),
		below: of(isBelow).map(lines),
	};
}

const lineOf = ({ role, runs }: MastheadLine, notes: Notes): object => ({
	strong: role === 'body',
	runs: notes.runs(runs),
});

function blockOf(block: PaperBlock, leads: boolean, notes: Notes): object {
	if (block.kind === 'lines') return block;
	if (block.kind === 'table') return tableOf(block, notes);
	return { ...block, leads, runs: notes.runs(block.runs) };
}

function tableOf(table: PaperTable, notes: Notes): object {
	const { kind, head, rows } = table;
	const pages = rowsOnPage(table);
	// A head that is longer than a page is no head.
	const named = pages.slice(0, head).every(({ isWhole }) => isWhole) ? head : 0;
	return {
		kind,
		head: named,
		widths: sharesOf(table, lineLetters.pdf),
		rows: rows.map((row, i) => ({
			title: pages[i]?.isTitle === true,
			whole: pages[i]?.isWhole === true,
			glued: i < named ? null : gluedAt(pages, named, i),
			cells: row.map(({ span, lines }) => ({ span, lines: lines.map((runs) => notes.runs(runs)) })),
		})),
	};
}

/** How many rows from this one on stay together; 0 for one that stays with the row above, null for one that stands for itself. */
function gluedAt(pages: readonly RowOnPage[], head: number, at: number): number | null {
	const stays = (i: number): boolean => i >= head && pages[i]?.keepsNext === true && pages[i]?.isTitle === false;
	if (stays(at - 1)) return 0;
	let end = at;
	while (stays(end)) end++;
	return end === at ? null : end - at + 1;
}

/** No heading is more than one level below the one before, and the first is at the top (PDF/UA-1, 7.4.2). */
function levelled(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
	let before = 0;
	return blocks.map((block) => {
		if (block.kind !== 'heading') return block;
		before = Math.min(block.level, before + 1, 4);
		return { ...block, level: before };
	});
}
