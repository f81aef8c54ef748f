import { Feed } from 'feed';
import type { Instant } from '../../record/version.ts';
import type { Markup } from '../html/markup.ts';

/** One thing that a feed tells of. */
export interface FeedEntry {
	/** Its name for ever, whatever becomes of it (RFC 4287, 4.2.6). */
	readonly id: string;
	readonly title: string;
	/** The whole address of its page. */
	readonly address: string;
	/** When the record came to know what it says. */
	readonly recorded: Instant;
	readonly by: string;
	readonly content: Markup;
}

export interface FeedFacts {
	readonly name: string;
	readonly description: string;
	/** Whole addresses of the page that it follows and of the feed itself. */
	readonly page: string;
	readonly self: string;
	readonly entries: readonly FeedEntry[];
}

/** How many entries a feed has at most. */
const entriesMax = 30;
/** Stands for a feed without entries. */
const never: Instant = '1970-01-01T00:00:00.000Z';

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
	a.recorded > b.recorded ? -1 : a.recorded < b.recorded ? 1 : 0;

/** A feed as Atom (RFC 4287): the newest entries first; those of one instant stay in the order in which they are given. */
export function feedText({ name, description, page, self, entries }: FeedFacts): string {
	const newest = [...entries].sort(newestFirst).slice(0, entriesMax);
	const feed = new Feed({
		id: self,
		title: name,
		description,
		link: page,
		feedLinks: { atom: self },
		generator: 'Rapporteur',
		copyright: '',
		updated: new Date(newest[0]?.recorded ?? never),
	});
	for (const { id, title, address, recorded, by, content } of newest)
		feed.addItem({
			id,
			guid: id,
			title,
			link: address,
			date: new Date(recorded),
			author: [{ name: by }],
			content: String(content),
		});
	return feed.atom1();
}

/** The name of something that has no bytes to be named by (RFC 4151): the same in every record. */
export const tagOf = (path: string): string => `tag:rapporteur.invalid,2026:${encodeURI(path)}`;
