import type { Cite } from '../../record/cite.ts';
import type { Links } from './address.ts';
import { html, joined, type Markup, nothing } from './markup.ts';

const samePlace = (a: Cite, b: Cite): boolean => a.document === b.document && a.paragraph === b.paragraph;

/** One link a paragraph, in order; paragraphs of one document stand together: `TRADE/WP.8/2004/2 ¶4, ¶5`. */
export function cited(links: Links, cites: readonly Cite[]): Markup {
	const places = cites.filter((cite, i) => cites.findIndex((other) => samePlace(cite, other)) === i);
	const documents = [...new Set(places.map((cite) => cite.document))];
	if (documents.length === 0) return nothing;
	const groups = documents.map(
		(document) =>
			html`<span class="cite-group">${joined(
				places
					.filter((cite) => cite.document === document)
					.map((cite, i) => citeLink(links, cite, i === 0 ? `${links.named(document)} ` : '')),
				', ',
			)}</span>`,
	);
	return html`<span class="cites">${joined(groups, '; ')}</span>`;
}

const citeLink = (links: Links, cite: Cite, document: string): Markup =>
	html`<a class="cite" href="${links.cite(cite)}"${document === '' ? html` aria-label="${links.named(cite.document)} paragraph ${cite.paragraph}"` : ''}>${document}¶${cite.paragraph}</a>`;
