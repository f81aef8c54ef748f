import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Context } from '../actions/action.ts';
import type { Readers } from '../actions/document/readers.ts';
import { Refusal } from '../base/refusal.ts';
import { mebibyte } from '../base/size.ts';
import type { Instant } from '../record/version.ts';
import type { Store } from '../store/store.ts';
import { api } from './api/api.ts';
import { bags } from './bag.ts';
import { faultOf } from './fault.ts';
import { feedsOf } from './feed.ts';
import { keptPages } from './kept.ts';
import { linkedOf } from './linked.ts';
import { pages } from './pages/pages.ts';

/** What the server is given: it reads neither clock nor environment itself. */
export interface ServerDeps {
	readonly store: Store;
	readonly now: () => Instant;
	/** Who acts: there are no accounts yet, so whoever sits at this machine. */
	readonly actor: string;
	readonly version: string;
	/** Threads that read files, so that a long report keeps nobody waiting. */
	readonly readers?: Readers;
}

/** The whole web application: the pages and, below `/api`, the JSON API. */
export function appOf({ store, now, actor, version, readers }: ServerDeps): Hono {
	const contextOf = (): Context => ({ store, actor, now: now(), ...(readers ? { readers } : {}) });
	const app = new Hono();
	app.use(headers, loopbackOnly, csrf(), limit);
	app.route('/api', api(contextOf, version));
	app.route('/', feedsOf(contextOf, version));
	app.route('/', bags(contextOf));
	app.route('/', linkedOf(contextOf, version));
	app.use(keptPages(contextOf, version));
	app.route('/', pages(contextOf));
	app.onError((error, call) => {
		const { status, sentence } = 'getResponse' in error ? forbidden : faultOf(error);
		if (call.req.path.startsWith('/api/'))
			return call.json({ error: { reason: status === 403 ? 'not-allowed' : 'invalid', sentence } }, status);
		return call.text(sentence, status);
	});
	return app;
}

/** The most that one request may bring, several files together, in bytes. */
const requestBytesMax = 256 * mebibyte;

const limit = bodyLimit({
	maxSize: requestBytesMax,
	onError: () => {
		throw new Refusal('too-large', `Up to ${requestBytesMax / mebibyte} MiB can be sent at once: choose fewer files.`);
	},
});

const forbidden = { status: 403, sentence: 'This was sent from another site, so it was not done.' } as const;

const headers = secureHeaders({
	contentSecurityPolicy: {
		defaultSrc: ["'self'"],
		baseUri: ["'none'"],
		formAction: ["'self'"],
		frameAncestors: ["'none'"],
		objectSrc: ["'none'"],
	},
	xFrameOptions: 'DENY',
	referrerPolicy: 'same-origin',
	strictTransportSecurity: false,
});

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Another site's name that was made to point at this machine must not open the record to that site. */
const loopbackOnly: MiddlewareHandler = async (call, next) => {
	if (!loopbackNames.has(new URL(call.req.url).hostname))
		throw new Refusal('not-allowed', 'Open this address as http://127.0.0.1 followed by its port.');
	await next();
};
