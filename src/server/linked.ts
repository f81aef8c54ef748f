import { type Context as Call, Hono } from 'hono';
import type { Context } from '../actions/action.ts';
import { linkedPage, linkedPaths } from '../actions/linked/page.ts';
import { linkedRecord } from '../actions/linked/record.ts';
import { linkedAddress } from '../write/html/address.ts';
import { daysAsked } from './day.ts';

const type = 'application/ld+json';

/** Every page that shows something of the record as linked data too: at its address with `.jsonld`, or where a program asks for it. */
export function linkedOf(contextOf: () => Context, version: string): Hono {
	const app = new Hono();
	const answer = async (call: Call, make: (context: Context) => Promise<string>): Promise<Response> => {
		const context = contextOf();
		const tag = `"${version}-${context.now.slice(0, 10)}-${await context.store.log.head()}-ld"`;
		const headers = { etag: tag, vary: 'Accept', 'cache-control': 'private, no-cache', 'content-type': type };
		if (call.req.header('if-none-match') === tag) return call.body(null, 304, { etag: tag });
		return call.body(await make(context), 200, headers);
	};
	app.get('/bodies/:body/record.jsonld', (call) =>
		answer(call, async (context) => (await linkedRecord(context, call.req.param('body'), baseOf(call))).text),
	);
	for (const path of linkedPaths) {
		const shown = (call: Call, self: string): Promise<Response> =>
			answer(call, (context) =>
				linkedPage(context, path, {
					part: (name) => (call.req.param(name) ?? '').replace(/\.jsonld$/u, ''),
					query: call.req.query(),
					days: daysAsked(call),
					base: baseOf(call),
					self,
				}),
			);
		const own = (call: Call): string => new URL(call.req.url).pathname + new URL(call.req.url).search;
		app.get(linkedAddress(path).replace(/(:\w+)\.jsonld$/u, '$1{[^/]+\\.jsonld}'), (call) => shown(call, own(call)));
		app.get(path, async (call, next) => {
			if (prefersLinked(call.req.header('accept') ?? '')) return shown(call, linkedAddress(own(call)));
			await next();
			call.res.headers.append('vary', 'Accept');
			return;
		});
	}
	return app;
}

/** Where this program was asked: whoever takes a file can follow its ids from there. */
const baseOf = (call: Call): string => new URL('/', call.req.url).href;

/** How much a type is wanted (RFC 9110, 12.5.1); 0 where it is not named. */
const wanted = (accept: string, media: string): number => {
	const named = accept.split(',').find((part) => part.split(';')[0]?.trim().toLowerCase() === media);
	return named === undefined ? 0 : Number(/;\s*q=([\d.]+)/iu.exec(named)?.[1] ?? 1);
};

/** A browser, which takes anything, is shown the page. */
const prefersLinked = (accept: string): boolean => {
	const ours = wanted(accept, type);
	return ours > 0 && ours >= wanted(accept, 'text/html');
};
