import type { MiddlewareHandler } from 'hono';
import type { Context } from '../actions/action.ts';

/** How many characters of pages are kept ready; the ones not asked for longest go first. */
const charactersMax = 32_000_000;

/** Pages whose answer hangs on more than the record: what is being imported, what one is about to decide. */
const neverKept = /^\/(?:import|review|api|assets|try)(?:\/|$)/u;

/**
 * Keeps pages ready. A page is made from its address, the record, the day and the program alone, so it stays good until the log has a
 * new entry or the day ends. The same page asked for again by a browser that has it is answered with 304.
 */
export function keptPages(contextOf: () => Context, version: string): MiddlewareHandler {
	const ready = new Map<string, string>();
	let characters = 0;
	const drop = (key: string, page: string): void => {
		ready.delete(key);
		characters -= page.length;
	};
	return async (call, next) => {
		if (call.req.method !== 'GET' || neverKept.test(call.req.path)) return next();
		const { store, now } = contextOf();
		const tag = `"${version}-${now.slice(0, 10)}-${await store.log.head()}"`;
		const key = `${tag} ${call.req.url}`;
		if (call.req.header('if-none-match') === tag) return call.body(null, 304, { etag: tag });
		const known = ready.get(key);
		if (known !== undefined) {
			ready.delete(key);
			ready.set(key, known);
			return call.html(known, 200, { etag: tag, 'cache-control': 'private, no-cache' });
		}
		await next();
		const { status, headers } = call.res;
		if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return;
		// A file to be kept by a browser is no page.
		if (headers.has('content-disposition')) return;
		const page = await call.res.clone().text();
		ready.set(key, page);
		characters += page.length;
		call.res.headers.set('etag', tag);
		call.res.headers.set('cache-control', 'private, no-cache');
		for (const [oldest, held] of ready) {
			if (characters <= charactersMax) break;
			drop(oldest, held);
		}
	};
}
