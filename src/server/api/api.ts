import { type Context as Call, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AnyAction, Context } from '../../actions/action.ts';
import { allActions } from '../../actions/all.ts';
import { Refusal } from '../../base/refusal.ts';
import { fileBytesMax, mebibyte } from '../../base/size.ts';
import { faultOf } from '../fault.ts';
import { openApiOf, pathParameters } from './openapi.ts';

/** A file grows by a third in base64; the rest of the request is small. */
const requestBytesMax = Math.ceil((fileBytesMax * 4) / 3) + 64 * 1024;

/** The JSON API: every action of the list at its path, and the description of them all at `/openapi.json`. */
export function api(contextOf: () => Context, version: string): Hono {
	const app = new Hono();
	const description = openApiOf(allActions, version);
	app.use(bodyLimit({ maxSize: requestBytesMax, onError: tooLarge }));
	app.get('/openapi.json', (call) => call.json(description));
	for (const each of inOrder(allActions))
		app.on(each.method.toUpperCase(), routeOf(each.path), async (call) => {
			const raw = each.method === 'get' ? call.req.query() : await jsonOf(call, each);
			const answer = await each.call(contextOf(), { ...raw, ...call.req.param() });
			return call.json(answer as object);
		});
	// Anything below the root of the API: the root itself is a page.
	app.all('/:path{.+}', (call) => {
		throw new Refusal(
			'not-found',
			`The API has nothing at ${call.req.method} ${call.req.path}: see /api/openapi.json.`,
		);
	});
	app.onError((error, call) => {
		const { status, reason, sentence } = faultOf(error);
		return call.json({ error: { reason, sentence } }, status);
	});
	return app;
}

const tooLarge = (): never => {
	throw new Refusal(
		'too-large',
		`A file can have up to ${fileBytesMax / mebibyte} MiB: split it and import the parts.`,
	);
};

const routeOf = (path: string): string => path.replace(/\{(\w+)\}/gu, ':$1');

/** A fixed path goes before one with a parameter in the same place. */
const inOrder = (actions: readonly AnyAction[]): readonly AnyAction[] =>
	[...actions].sort((a, b) => pathParameters(a.path).length - pathParameters(b.path).length);

/** The body of a request. Only JSON is taken: what a form of another site could send is not. */
async function jsonOf(call: Call, each: AnyAction): Promise<object> {
	if (Object.keys(each.input.shape).every((name) => pathParameters(each.path).includes(name))) return {};
	if (!/^application\/json\b/iu.test(call.req.header('content-type') ?? ''))
		throw new Refusal('invalid', 'Send the request as JSON, with the header “Content-Type: application/json”.');
	const value: unknown = await call.req.json().catch((fault: unknown) => {
		if (!(fault instanceof SyntaxError)) throw fault;
		throw new Refusal('invalid', 'The body of the request is not JSON.');
	});
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	throw new Refusal('invalid', 'The body of the request has to be a JSON object.');
}
