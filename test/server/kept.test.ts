import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importDocument } from '../../src/actions/document/import.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`examples/orchards/${name}.txt`));

it('keeps a page ready until the record changes or the day ends', async () => {
	const store = await openStore(':memory:');
	let now = '2026-11-24T09:00:00.000Z';
	const app = appOf({ store, now: () => now, actor: 'test', version: '0' });
	const bring = (name: string) =>
		importDocument.run({ store, actor: 'test', now }, { name: `${name}.txt`, bytes: read(name) });
	await bring('1-seventh-meeting');
	const first = await app.request('http://127.0.0.1/');
	const again = await app.request('http://127.0.0.1/');
	expect(await again.text()).toBe(await first.text());
	const tag = first.headers.get('etag') ?? '';
	expect(tag).not.toBe('');
	expect((await app.request('http://127.0.0.1/', { headers: { 'if-none-match': tag } })).status).toBe(304);
	await bring('2-eighth-meeting');
	const changed = await app.request('http://127.0.0.1/', { headers: { 'if-none-match': tag } });
	expect(changed.status).toBe(200);
	expect(await changed.text()).toContain('Ninth meeting');
	const before = changed.headers.get('etag');
	now = '2026-11-25T09:00:00.000Z';
	expect((await app.request('http://127.0.0.1/')).headers.get('etag')).not.toBe(before);
	await store.close();
});
