/** The least a server on the same framework can do: a page that says hello, and `/bytes/N`, one of N bytes that is made once. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/', (call) => call.html('<!doctype html><html lang="en"><title>Hello</title><h1>Hello</h1></html>'));
const pages = new Map();
app.get('/bytes/:n', (call) => {
	const n = call.req.param('n');
	const page = pages.get(n) ?? `<!doctype html><html lang="en"><title>Bytes</title><p>${'x'.repeat(Number(n))}`;
	pages.set(n, page);
	return call.html(page);
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
