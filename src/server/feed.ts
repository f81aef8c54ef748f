import { type Context as Call, Hono } from 'hono';
import type { Context } from '../actions/action.ts';
import { calendarOfBody, feedOfBody } from '../actions/feed/body.ts';

const feeds = {
	'calendar.ics': { of: calendarOfBody, type: 'text/calendar; charset=utf-8' },
	'feed.atom': { of: feedOfBody, type: 'application/atom+xml; charset=utf-8' },
} as const;

/** What programs of others come for again and again: calendars and feeds. Unchanged, they get an answer without a body. */
export function feedsOf(contextOf: () => Context, version: string): Hono {
	const app = new Hono();
	for (const [name, { of, type }] of Object.entries(feeds))
		app.get(`/bodies/:body/${name}`, async (call) => {
			const context = contextOf();
			const tag = `"${version}-${context.now.slice(0, 10)}-${await context.store.log.head()}"`;
			const headers = { etag: tag, 'cache-control': 'private, no-cache', 'content-type': type };
			if (call.req.header('if-none-match') === tag) return call.body(null, 304, { etag: tag });
			return call.body(await of(context, call.req.param('body'), addressOn(call)), 200, headers);
		});
	return app;
}

/** Addresses as this program was asked under: whoever takes the calendar can follow them from there. */
const addressOn =
	(call: Call) =>
	(path: string): string =>
		new URL(path, call.req.url).href;
