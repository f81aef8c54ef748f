import { isNow, type Links } from '../../write/html/address.ts';
import { html, joined, type Shown } from '../../write/html/markup.ts';
import type { Page } from './shell.ts';

export type Feeds = NonNullable<Page['feeds']>;

/** What other programs can follow. It comes for today, so a page of another day names none. */
export const feedsOf = (links: Links, all: readonly (readonly [href: string, title: string])[]): Feeds =>
	isNow(links)
		? all.map(([href, title]) => ({
				href,
				title,
				type: href.endsWith('.ics') ? 'text/calendar' : 'application/atom+xml',
			}))
		: [];

/** The same for people, to take the address of. */
export const followLine = (feeds: Feeds): Shown =>
	feeds.length > 0 &&
	html`<p class="more-of">${joined(
		feeds.map(({ href, title }) => html`<a href="${href}">${title}</a>`),
		html` · `,
	)}</p>`;
