import { capitalised } from '../../base/words.ts';
import type { PaperBlock, PaperCell, PaperTable, Run } from '../../record/paper.ts';
import { wordsRun } from './occasion.ts';
import type { Phrases } from './phrase/phrase.ts';

/** Collects the blocks of a paper; its paragraphs count on through all of them. */
export class Draft {
	readonly blocks: PaperBlock[] = [];
	readonly #phrases: Phrases;
	#number = 0;

	constructor(phrases: Phrases) {
		this.#phrases = phrases;
	}

	heading(level: number, label: string | null, words: string): void {
		this.blocks.push({ kind: 'heading', level, label, runs: [wordsRun(words)] });
	}

	/** A paragraph with the next number. */
	numbered(runs: readonly Run[]): void {
		const number = String(++this.#number);
		this.blocks.push({ kind: 'paragraph', number, label: `${number}.`, depth: 0, runs });
	}

	/** Lines below a paragraph, each with its letter; the last ends as a sentence does. */
	lettered(lines: readonly (readonly Run[])[]): void {
		for (const [i, runs] of lines.entries()) {
			const end = wordsRun(i === lines.length - 1 ? '.' : ';');
			const label = this.#phrases.letter(i);
			this.blocks.push({ kind: 'paragraph', number: null, label, depth: 1, runs: [...runs, end] });
		}
	}

	/** A line with a number of its own that no paragraph is cited by: an item of a list. */
	listed(label: string, runs: readonly Run[]): void {
		this.blocks.push({ kind: 'paragraph', number: null, label, depth: 1, runs });
	}

	/** A table whose first row names its columns. */
	table(columns: readonly string[], widths: readonly number[], rows: PaperTable['rows']): void {
		this.blocks.push({
			kind: 'table',
			head: 1,
			widths,
			rows: [columns.map((name) => cell([wordsRun(name)])), ...rows],
		});
	}
}

/** A cell of one line; like a sentence it begins with a capital. */
export const cell = (runs: readonly Run[], span = 1): PaperCell => ({
	span,
	lines: runs.length === 0 ? [] : [opened(runs)],
});

const opened = ([first, ...rest]: readonly Run[]): readonly Run[] =>
	first === undefined ? rest : [first.kind === 'note' ? first : { ...first, text: capitalised(first.text) }, ...rest];
