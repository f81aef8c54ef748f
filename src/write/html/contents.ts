import { wordsAt } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Part, Reading } from '../../record/reading.ts';
import { html, type Markup, nothing } from './markup.ts';

/** A line of the contents: a heading that stands in the words. */
export interface Entry {
	readonly id: string;
	readonly number: string | null;
	readonly title: string;
}

/** The title that an item has in the reading, or the words of the heading. */
export function entryOf(reading: Reading, text: string, part: Part, id: string): Entry {
	const item = reading.items.find((each) => each.number !== null && each.number === part.number);
	return item === undefined
		? { id, number: null, title: folded(wordsAt(text, part)) }
		: { id, number: item.number, title: item.title };
}

const lines = (entries: readonly Entry[]): Markup[] =>
	entries.map(
		({ id, number, title }) =>
			html`<li><a href="#${id}">${number !== null && html`<span class="no">${number}</span> `}<span>${title}</span></a></li>`,
	);

/** The contents beside the words; where there is no room beside them, above them and folded. */
export function contents(name: string, entries: readonly Entry[]): Markup {
	if (entries.length === 0) return nothing;
	return html`<nav class="toc" aria-labelledby="toc-name"><h2 id="toc-name">${name}</h2><ol role="list">${lines(entries)}</ol></nav>`;
}

/** The same, folded, for a narrow page. */
export const foldedContents = (name: string, entries: readonly Entry[]): Markup =>
	entries.length === 0
		? nothing
		: html`<details class="toc-folded"><summary>${name}</summary><ol role="list">${lines(entries)}</ol></details>`;
