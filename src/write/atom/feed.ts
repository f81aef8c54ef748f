import { Feed } from 'feed';
import type { Act } from '../../record/act.ts';
import type { DocumentFacts } from '../../record/document.ts';
import type { Instant } from '../../record/version.ts';
import { html } from '../html/markup.ts';

/** One document of a body as a feed tells of it. */
export interface FeedEntry {
	readonly title: string;
	readonly facts: DocumentFacts;
	readonly recorded: Instant;
	readonly by: string;
	/** Of the bytes of its file, lower-case hexadecimal. */
	readonly sha256: string;
	/** The whole address of its page. */
	readonly address: string;
	/** What it decided, asked for and took on, in order. */
	readonly acts: readonly Act[];
}

export interface FeedOfBody {
	readonly name: string;
	/** Whole addresses of the page of the body and of the feed itself. */
	readonly page: string;
	readonly self: string;
	/** The newest first. */
	readonly entries: readonly FeedEntry[];
	/** Stands for the feed while it has no entry. */
	readonly since: Instant;
}

/** The documents of a body as an Atom feed (RFC 4287), each with what it decided. */
export function feedText({ name, page, self, entries, since }: FeedOfBody): string {
	const feed = new Feed({
		id: self,
		title: name,
		description: `Documents of the ${name}, as they come into the record`,
		link: page,
		feedLinks: { atom: self },
		generator: 'Rapporteur',
		copyright: '',
		updated: new Date(entries[0]?.recorded ?? since),
	});
	for (const entry of entries)
		feed.addItem({
			id: idOf(entry.sha256),
			guid: idOf(entry.sha256),
			title: entry.facts.symbol === null ? entry.title : `${entry.title} (${entry.facts.symbol})`,
			link: entry.address,
			date: new Date(entry.recorded),
			author: [{ name: entry.by }],
			content: contentOf(entry),
		});
	return feed.atom1();
}

/** The name of a file by its bytes (RFC 6920): the same file has the same name for ever, in any record. */
const idOf = (sha256: string): string => `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

function contentOf({ acts, address }: FeedEntry): string {
	if (acts.length === 0) return String(html`<p>No decision was found in it.</p>`);
	const lines = acts.map(
		({ id, paragraph, actor, verb, content }) =>
			html`<li><a href="${address}#a${id}">¶ ${paragraph}</a> ${actor.join(', ')} · ${verb}: ${content}</li>`,
	);
	return String(html`<ul>${lines}</ul>`);
}
