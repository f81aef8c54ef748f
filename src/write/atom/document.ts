import type { Act } from '../../record/act.ts';
import type { DocumentFacts } from '../../record/document.ts';
import type { Instant } from '../../record/version.ts';
import { html, type Markup } from '../html/markup.ts';
import type { FeedEntry } from './feed.ts';

/** One document of a body as a feed tells of it. */
export interface FedDocument {
	readonly title: string;
	readonly facts: DocumentFacts;
	readonly recorded: Instant;
	readonly by: string;
	/** Of the bytes of its file, lower-case hexadecimal. */
	readonly sha256: string;
	readonly address: string;
	/** What it decided, asked for and took on, in order. */
	readonly acts: readonly Act[];
}

/** A document with what it decided. */
export const documentEntry = (document: FedDocument): FeedEntry => ({
	id: idOf(document.sha256),
	title: document.facts.symbol === null ? document.title : `${document.title} (${document.facts.symbol})`,
	address: document.address,
	recorded: document.recorded,
	by: document.by,
	content: contentOf(document),
});

/** The name of a file by its bytes (RFC 6920): the same file has the same name for ever, in any record. */
const idOf = (sha256: string): string => `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

function contentOf({ acts, address }: FedDocument): Markup {
	if (acts.length === 0) return html`<p>No decision was found in it.</p>`;
	const lines = acts.map(
		({ id, paragraph, actor, verb, content }) =>
			html`<li><a href="${address}#a${id}">¶ ${paragraph}</a> ${actor.join(', ')} · ${verb}: ${content}</li>`,
	);
	return html`<ul>${lines}</ul>`;
}
