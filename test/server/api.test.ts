import { beforeEach, describe, expect, it } from 'vitest';
import { allActions } from '../../src/actions/all.ts';
import { listen, usualPort } from '../../src/server/listen.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { bytesOf, name, second } from '../actions/reports.ts';

const origin = 'http://localhost';
let app: ReturnType<typeof appOf>;
beforeEach(async () => {
	const store = await openStore(':memory:');
	app = appOf({ store, now: () => '2024-01-01T12:00:00.000Z', actor: 'tester', version: '1.2.3' });
});

const get = (path: string) => app.request(`${origin}/api${path}`);
const post = (path: string, value: unknown, headers: Readonly<Record<string, string>> = {}) =>
	app.request(`${origin}/api${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: typeof value === 'string' ? value : JSON.stringify(value),
	});
const base64 = (text: string): string => Buffer.from(bytesOf(text)).toString('base64');
const file = { name: 'report.txt', bytes: base64(second) };

describe('the API', () => {
	it('reads, keeps and asks', async () => {
		const read = await post('/documents/read', file);
		expect(await read.json()).toMatchObject({ text: second, reading: { document: { symbol: 'HC/GE.3/2009/2' } } });
		expect(await (await get('/documents')).json()).toEqual([]);
		const kept = await post('/documents', file);
		expect([kept.status, await kept.json()]).toMatchObject([200, { document: 'HC-GE.3-2009-2', outcome: 'new' }]);
		const standing = await get(`/bodies/${encodeURIComponent(name)}/standing?on=2009-07-01`);
		expect(await standing.json()).toMatchObject({ body: name, on: '2009-07-01', known: '2024-01-01' });
		const document = await get('/documents/HC-GE.3-2009-2?version=1');
		expect(await document.json()).toMatchObject({ version: 1, text: second });
	});

	it('takes a file through staging', async () => {
		const { id }: { id: string } = JSON.parse(await (await post('/imports', file)).text());
		expect(await (await get(`/imports/${id}`)).json()).toMatchObject({ status: 'read', outcome: { outcome: 'new' } });
		expect(
			(await app.request(`${origin}/api/imports/${id}/keep`, { method: 'POST', headers: { origin } })).status,
		).toBe(200);
		expect((await post(`/imports/${id}/keep`, {})).status).toBe(409);
	});

	it.each([
		['/documents/none', 404, 'not-found'],
		['/bodies/none', 404, 'not-found'],
		['/nothing', 404, 'not-found'],
		['/bodies?on=2009-02-31', 400, 'invalid'],
		['/documents/none?version=two', 400, 'invalid'],
		['/follow-ups?status=lost', 400, 'invalid'],
	])('answers %s with %i', async (path, status, reason) => {
		const answer = await get(path);
		expect(answer.status).toBe(status);
		expect(await answer.json()).toEqual({ error: { reason, sentence: expect.stringMatching(/\S+\.$/u) } });
	});

	it.each([
		['what is not JSON', '{', 400, 'invalid'],
		['what is not an object', '[]', 400, 'invalid'],
		['a file without bytes', { name: 'a.txt' }, 400, 'invalid'],
		['bytes that are not base64', { name: 'a.txt', bytes: '§§' }, 400, 'invalid'],
		['an empty file', { name: 'a.txt', bytes: '' }, 422, 'unreadable'],
	])('refuses %s', async (_what, value, status, reason) => {
		const answer = await post('/documents', value);
		expect([answer.status, await answer.json()]).toMatchObject([status, { error: { reason } }]);
	});

	it('refuses what is too large before it is read', async () => {
		const answer = await post('/documents', '{}', { 'content-length': String(200 * 1024 * 1024) });
		expect([answer.status, await answer.json()]).toMatchObject([413, { error: { reason: 'too-large' } }]);
	});

	it('stays calm where the fault is ours', async () => {
		const store = await openStore(':memory:');
		await store.close();
		const told: unknown[] = [];
		const { error } = console;
		console.error = (fault) => told.push(fault);
		const broken = appOf({ store, now: () => '2024-01-01T12:00:00.000Z', actor: 'tester', version: '1' });
		const answer = await broken.request(`${origin}/api/bodies`);
		console.error = error;
		expect([answer.status, await answer.json()]).toMatchObject([500, { error: { reason: 'fault' } }]);
		expect(told).toHaveLength(1);
	});
});

describe('another site', () => {
	it.each(['text/plain', 'application/x-www-form-urlencoded'])('can’t post %s', async (type) => {
		const answer = await post('/documents', file, { 'content-type': type, origin: 'http://elsewhere.example' });
		expect(answer.status).toBe(403);
	});

	it('can’t post what only looks like a form of ours', async () => {
		const answer = await post('/documents', file, { 'content-type': 'text/plain', origin });
		expect(answer.status).toBe(400);
	});

	it('can’t reach the record under a name of its own', async () => {
		expect((await app.request('http://elsewhere.example/api/bodies')).status).toBe(403);
		expect((await app.request('http://127.0.0.1:4815/api/bodies')).status).toBe(200);
	});

	it('can’t frame a page or put a script into it', async () => {
		const { headers } = await get('/bodies');
		expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/u);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});
});

describe('the description of the API', () => {
	type Json = Readonly<Record<string, unknown>>;
	interface Description extends Json {
		readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
		readonly components: { readonly schemas: Json };
	}
	const described = async (): Promise<Description> => JSON.parse(await (await get('/openapi.json')).text());

	it('names every action at its path with its parameters', async () => {
		const { openapi, info, paths } = await described();
		expect([openapi, info]).toMatchObject(['3.1.0', { title: 'Rapporteur', version: '1.2.3' }]);
		for (const each of allActions) {
			const operation = paths[each.path]?.[each.method];
			expect(operation, each.name).toMatchObject({ operationId: each.name, summary: each.summary });
			const parameters = operation?.parameters as readonly { name: string; in: string; required: boolean }[];
			const inPath = [...each.path.matchAll(/\{(\w+)\}/gu)].map(([, parameter]) => parameter);
			expect(parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)).toEqual(
				inPath,
			);
			expect(parameters.filter((parameter) => parameter.in === 'path' && !parameter.required)).toEqual([]);
		}
		expect(paths['/documents']?.get?.parameters).toMatchObject([
			{ name: 'body', in: 'query', required: false, schema: { type: 'string' } },
			{ name: 'on' },
			{ name: 'known' },
		]);
		expect(paths['/documents']?.post?.requestBody).toMatchObject({
			required: true,
			content: {
				'application/json': {
					schema: { required: ['name', 'bytes'], properties: { bytes: { type: 'string', contentEncoding: 'base64' } } },
				},
			},
		});
	});

	it('refers only to schemas that it has, each noun by its name', async () => {
		const description = await described();
		const refs = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(
			([, ref = '']) => ref,
		);
		expect(refs.filter((ref) => !(ref in description.components.schemas))).toEqual([]);
		expect(refs).toEqual(expect.arrayContaining(['Standing', 'Reading', 'Act', 'Cite', 'FollowUp', 'Error']));
		expect(JSON.stringify(description)).not.toMatch(/#\/\$defs|"\$id"|"\$schema"/u);
		expect(description.components.schemas.Standing).toMatchObject({
			type: 'object',
			properties: { nextMeeting: { anyOf: [{ $ref: '#/components/schemas/NextMeeting' }, { type: 'null' }] } },
		});
	});
});

describe('the server', () => {
	it('listens on this machine only, and takes the next port where one is taken', async () => {
		const first = await listen(app, 0);
		expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
		const answer = await fetch(`${first.url}api/bodies`);
		expect(answer.status).toBe(200);
		const { port } = new URL(first.url);
		await expect(listen(app, Number(port))).rejects.toMatchObject({
			reason: 'conflict',
			message: expect.stringContaining('--port'),
		});
		const usual = await listen(app);
		const next = await listen(app);
		expect(Number(new URL(next.url).port)).toBeGreaterThan(Number(new URL(usual.url).port));
		expect(Number(new URL(usual.url).port)).toBeGreaterThanOrEqual(usualPort);
		await Promise.all([first, usual, next].map(({ close }) => close()));
	});
});
