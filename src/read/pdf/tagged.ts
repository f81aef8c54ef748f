import { type Line, linesOf, wordsOf } from './line.ts';
import type { Sheet, Span } from './open.ts';
import { contentsOf, type Element, levelOf, partOf } from './structure.ts';

/** Lines that belong together, as the tags of a PDF say. */
export type Passage =
	| { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Line[] }
	/** `loose` lines stand in no paragraph of their own: where one ends must be seen from how they are set. */
	| { readonly kind: 'paragraph' | 'loose' | 'note'; readonly lines: readonly Line[] }
	| { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

/** The paragraphs of a cell. */
export type Cell = readonly (readonly Line[])[];

/** So many of a page's letters must be tagged, or its tags are not gone by. */
const taggedMin = 0.98;
/** Where more than this part of the paragraphs break off in the middle of a sentence, tags follow lines, not the text. */
const brokenMax = 0.25;
/** Fewer paragraphs than these tell nothing of that. */
const paragraphsMin = 8;
/** A paragraph of more letters may be a whole page in one tag. */
const paragraphLettersMax = 3_000;

/**
 * What stands on a page by its tags, in the order of the text; null where it has none that can be gone by. `spans` are
 * those of the page without its running heads and feet.
 */
export function passagesOf({ structure }: Sheet, spans: readonly Span[]): readonly Passage[] | null {
	if (structure === null) return null;
	const contents = new Map<string, Span[]>();
	for (const span of spans) {
		const known = span.content === null ? undefined : contents.get(span.content);
		if (known) known.push(span);
		else if (span.content !== null) contents.set(span.content, [span]);
	}
	const tagged = contentsOf(structure).reduce((sum, name) => sum + lettersOf(contents.get(name) ?? []), 0);
	if (tagged === 0 || tagged < taggedMin * lettersOf(spans)) return null;
	const passages = new Passages(contents);
	passages.group(structure);
	const rest = [...contents.values(), spans.filter((span) => span.content === null)].flat();
	passages.loose(rest);
	return isBroken(passages.found) ? null : passages.found;
}

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, { words }) => sum + words.length, 0);

/** True if paragraphs seem to end where lines do: the next goes on in lower case. */
function isBroken(passages: readonly Passage[]): boolean {
	const words = passages.flatMap((passage) =>
		passage.kind === 'paragraph' ? [passage.lines.map(wordsOf).join(' ')] : [],
	);
	const broken = words.filter((text, i) => i > 0 && /^\p{Ll}/u.test(text) && !/[.:;!?,]\W*$/u.test(words[i - 1] ?? ''));
	return words.length >= paragraphsMin && broken.length > brokenMax * words.length;
}

/** Gathers passages from a structure. Contents are taken once: what is left over is in no tag. */
class Passages {
	readonly found: Passage[] = [];
	readonly #contents: Map<string, Span[]>;

	constructor(contents: Map<string, Span[]>) {
		this.#contents = contents;
	}

	/** Elements in order; words that stand between them are in no paragraph. */
	group(element: Element): void {
		let between: Span[] = [];
		for (const child of element.children) {
			if (typeof child === 'string') between.push(...this.#take(child));
			else if (this.#isInline(child)) between.push(...this.#spansOf(child));
			else {
				this.loose(between);
				between = [];
				this.#block(child);
			}
		}
		this.loose(between);
	}

	loose(spans: readonly Span[]): void {
		const lines = linesInOrder(spans);
		if (lines.length > 0) this.found.push({ kind: 'loose', lines });
	}

	/** True where an element and all in it are words in the manner of their parent. */
	#isInline(element: Element): boolean {
		return (
			partOf(element) === 'words' &&
			element.children.every((child) => typeof child === 'string' || this.#isInline(child))
		);
	}

	#block(element: Element): void {
		switch (partOf(element)) {
			case 'heading':
				this.#passage(element, (lines) => ({ kind: 'heading', level: levelOf(element), lines }));
				break;
			case 'paragraph':
				this.#passage(element, paragraph);
				break;
			case 'note':
				this.#passage(element, (lines) => ({ kind: 'note', lines }));
				break;
			case 'entry':
				this.#entry(element);
				break;
			case 'table':
				this.#table(element);
				break;
			default:
				this.group(element);
		}
	}

	/** An element as one passage; blocks in it (a note where it is cited, a table in a paragraph) come after it. */
	#passage(element: Element, passage: (lines: readonly Line[]) => Passage): void {
		const inside: Element[] = [];
		const lines = linesInOrder(this.#spansOf(element, inside));
		if (lines.length > 0) this.found.push(passage(lines));
		for (const block of inside) this.#block(block);
	}

	/** An entry of a list: its label and first words on one line, then what else it holds. */
	#entry(element: Element): void {
		const inside: Element[] = [];
		let spans = this.#spansOf(element, inside);
		const first = inside[0];
		if (first !== undefined && partOf(first) === 'paragraph') {
			inside.shift();
			const within: Element[] = [];
			spans = [...spans, ...this.#spansOf(first, within)];
			inside.unshift(...within);
		}
		const lines = linesInOrder(spans);
		if (lines.length > 0) this.found.push(paragraph(lines));
		for (const block of inside) this.#block(block);
	}

	#table(element: Element): void {
		const rows = rowsIn(element).map((row) => row.children.map((child) => this.#cell(child)));
		const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
		if (filled.length > 0) this.found.push({ kind: 'table', rows: filled });
		const caption: Element = { ...element, role: 'Div', children: element.children.filter((child) => !isRows(child)) };
		this.group(caption);
	}

	/** A cell; tables in it are read cell by cell, notes in it stand outside. */
	#cell(child: Element | string): Cell {
		const cell = new Passages(this.#contents);
		cell.group({ role: 'Div', children: typeof child === 'string' ? [child] : child.children });
		return cell.found.flatMap((passage): Cell => {
			if (passage.kind === 'table') return passage.rows.flat(2);
			if (passage.kind !== 'note') return [passage.lines];
			this.found.push(passage);
			return [];
		});
	}

	/** The spans of an element in order; elements in it that are no words of its own are put on `inside`. */
	#spansOf(element: Element, inside: Element[] = []): readonly Span[] {
		return element.children.flatMap((child) => {
			if (typeof child === 'string') return this.#take(child);
			if (partOf(child) === 'words') return this.#spansOf(child, inside);
			inside.push(child);
			return [];
		});
	}

	#take(name: string): readonly Span[] {
		const spans = this.#contents.get(name) ?? [];
		this.#contents.delete(name);
		return spans;
	}
}

const paragraph = (lines: readonly Line[]): Passage => ({ kind: isLong(lines) ? 'loose' : 'paragraph', lines });

const isLong = (lines: readonly Line[]): boolean =>
	lines.reduce((sum, line) => sum + wordsOf(line).length, 0) > paragraphLettersMax;

const isRows = (child: Element | string): boolean => typeof child !== 'string' && /^rows?$/u.test(partOf(child));

/** The rows of a table, in its parts too. */
const rowsIn = (element: Element): readonly Element[] =>
	element.children.flatMap((child) => {
		if (typeof child === 'string') return [];
		const part = partOf(child);
		return part === 'row' ? [child] : part === 'rows' ? rowsIn(child) : [];
	});

/** Spans as lines in the order of the text: where they go up the page, a column or another place begins. */
function linesInOrder(spans: readonly Span[]): readonly Line[] {
	const runs: Span[][] = [];
	for (const span of spans.filter(({ turned }) => !turned)) {
		const before = runs.at(-1)?.at(-1);
		if (before === undefined || span.y < before.y - 1.2 * Math.max(span.size, before.size)) runs.push([span]);
		else runs.at(-1)?.push(span);
	}
	return runs.flatMap(linesOf);
}
