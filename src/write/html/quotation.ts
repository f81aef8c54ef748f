import type { Cite } from '../../record/cite.ts';
import type { Links } from './address.ts';
import { html, type Markup, nothing } from './markup.ts';

/** A paragraph quoted on the page of a fact that it made. */
export interface Quoted {
	readonly cite: Cite;
	readonly text: string;
}

/** Paragraphs in their own words, each leading to its place, under a heading of their own. */
export function quotations(links: Links, heading: string, paragraphs: readonly Quoted[]): Markup {
	if (paragraphs.length === 0) return nothing;
	return html`<section class="sources" aria-labelledby="sources"><h2 id="sources">${heading}</h2>${paragraphs.map(
		({ cite, text }) =>
			html`<figure class="quoted"><blockquote><p>${text}</p></blockquote><figcaption><a href="${links.cite(cite)}">${links.named(cite.document)} ¶${cite.paragraph}</a></figcaption></figure>`,
	)}</section>`;
}
