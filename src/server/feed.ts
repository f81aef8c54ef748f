import { type Context as Call, Hono } from 'hono';
import type { Context } from '../actions/action.ts';
import { calendarOfBody, feedOfBody } from '../actions/feed/body.ts';
import { feedOfMatter } from '../actions/feed/matter.ts';
import { calendarOfParty, feedOfParty } from '../actions/feed/party.ts';
import type { Address } from '../actions/feed/recorded.ts';

type Part = (name: string) => string;
type Made = (context: Context, part: Part, address: Address) => Promise<string>;

const calendar = 'text/calendar; charset=utf-8';
const atom = 'application/atom+xml; charset=utf-8';

const feeds: readonly (readonly [path: string, type: string, made: Made])[] = [
	['/bodies/:body/calendar.ics', calendar, (context, part, address) => calendarOfBody(context, part('body'), address)],
	['/bodies/:body/feed.atom', atom, (context, part, address) => feedOfBody(context, part('body'), address)],
	[
		'/bodies/:body/matters/:matter/feed.atom',
		atom,
		(context, part, address) => feedOfMatter(context, part('body'), part('matter'), address),
	],
	[
		'/parties/:party/calendar.ics',
		calendar,
		(context, part, address) => calendarOfParty(context, part('party'), address),
	],
	['/parties/:party/feed.atom', atom, (context, part, address) => feedOfParty(context, part('party'), address)],
];

/** What programs of others come for again and again: calendars and feeds. Unchanged, they get an answer without a body. */
export function feedsOf(contextOf: () => Context, version: string): Hono {
	const app = new Hono();
	for (const [path, type, made] of feeds)
		app.get(path, async (call) => {
			const context = contextOf();
			const tag = `"${version}-${context.now.slice(0, 10)}-${await context.store.log.head()}"`;
			const headers = { etag: tag, 'cache-control': 'private, no-cache', 'content-type': type };
			if (call.req.header('if-none-match') === tag) return call.body(null, 304, { etag: tag });
			const part: Part = (name) => call.req.param(name) ?? '';
			return call.body(await made(context, part, addressOn(call)), 200, headers);
		});
	return app;
}

/** Addresses as this program was asked under: whoever takes the calendar can follow them from there. */
const addressOn =
	(call: Call) =>
	(path: string): string =>
		new URL(path, call.req.url).href;
