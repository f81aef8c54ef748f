import { type Block, footnoteMark, type Part } from '../block.ts';
import type { Pieces } from '../limits.ts';
import { Page } from '../page.ts';

/** What is read of a document in Akoma Ntoso while its elements are entered and left. */
export class Story {
	readonly #counted: Pieces;
	/** The text, and on top of it the footnotes that are open. */
	readonly #pages: Page[];
	readonly #open: string[] = [];
	readonly #notes: { readonly number: string; readonly parts: readonly Part[] }[] = [];
	/** The number of a part whose words have not begun. */
	#number: string | null = null;
	/** The levels of the divisions around, the outermost first. */
	readonly #levels: number[] = [];
	/** True within the element that holds a number. */
	inNumber = false;

	constructor(counted: Pieces) {
		this.#counted = counted;
		this.#pages = [new Page(counted)];
	}

	get page(): Page {
		const top = this.#pages.at(-1);
		if (top) return top;
		const page = new Page(this.#counted);
		this.#pages.push(page);
		return page;
	}

	words(words: string): void {
		if (this.inNumber) this.#number = `${this.#number ?? ''}${words}`;
		else this.page.words(words);
	}

	/** `level` is given where the file says it; else a division is one deeper than the one around. */
	beginDivision(level: number | null): void {
		this.endPassage();
		this.#levels.push(level ?? (this.#levels.at(-1) ?? 0) + 1);
	}

	endDivision(): void {
		this.endPassage();
		this.#levels.pop();
	}

	/** Words that stand by themselves begin, behind the number that waits for them. */
	beginPassage(): void {
		this.page.endParagraph();
		const number = this.#number?.trim() ?? '';
		this.#number = null;
		if (number !== '') this.page.words(`${number} `);
	}

	/** They end; so does a part that has a number and no words. */
	endPassage(): void {
		if (this.#number !== null) this.beginPassage();
		this.page.endParagraph();
		this.page.heading = null;
	}

	beginHeading(level = 1 + (this.#levels.at(-1) ?? 1)): void {
		this.page.endParagraph();
		this.page.heading = Math.min(level, deepest);
		this.beginPassage();
	}

	cite(number: string): void {
		this.page.cite(number, footnoteMark(number));
	}

	/** A footnote stands in the text where it is cited; it is read there and put at the end. */
	beginNote(marker: string | null): void {
		const number = marker ?? String(this.#notes.length + this.#open.length + 1);
		this.cite(number);
		this.#open.push(number);
		this.#pages.push(new Page(this.#counted));
	}

	endNote(): void {
		const number = this.#open.pop();
		if (number === undefined) return;
		const parts = this.#pages.pop()?.blocks() ?? [];
		this.#notes.push({ number, parts });
	}

	blocks(): readonly Part[] {
		while (this.#open.length > 0) this.endNote();
		this.endPassage();
		return [...this.page.blocks(), ...this.#notes.map(({ number, parts }) => footnote(number, parts))];
	}
}

/** The levels of headings that readers know, in every format. */
const deepest = 6;

/** A note with its number before its first words. */
function footnote(number: string, parts: readonly Part[]): Block {
	const label: readonly Part[] = [
		{ kind: 'label', words: footnoteMark(number) },
		{ kind: 'space', words: ' ' },
	];
	const [first, ...rest] = parts;
	const labelled: readonly Part[] =
		first !== undefined && 'parts' in first && first.kind !== 'table'
			? [{ ...first, parts: [...label, ...first.parts] }, ...rest]
			: [{ kind: 'paragraph', parts: label }, ...parts];
	return { kind: 'footnote', number, parts: labelled };
}
