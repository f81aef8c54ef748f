import { beforeEach, describe, expect, it } from 'vitest';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { writePaper } from '../../src/actions/paper/write.ts';
import { evidenceBytesMax } from '../../src/base/size.ts';
import { appOf } from '../../src/server/server.ts';
import { drawn, faultsOf, idsOf, now, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
let page: string;
let id: string;
beforeEach(async () => {
	site = await siteOf();
	const { followUps } = await listFollowUps.run(site.context, { status: 'open' });
	id = followUps[0]?.id ?? '';
	page = `/follow-ups/${encodeURIComponent(id)}`;
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});
const fields = { kind: 'in progress', date: '2016-06-01', words: 'A first draft <is> there.', link: '' };

describe('the page of a follow-up', () => {
	it('is whole HTML with a form whose every field has a name to it, and is led to from the list', async () => {
		const { html, status } = await drawn(site, page);
		expect([status, faultsOf(html)]).toEqual([200, []]);
		expect(idsOf(html)).toEqual([...new Set(idsOf(html))]);
		expect(html).toContain('<label>In words <textarea name="words"');
		expect((await drawn(site, '/follow-ups')).html).toContain(`href="${page}"`);
		expect((await drawn(site, `${page}?on=2016-06-30`)).html).not.toContain('name="words"');
		expect((await drawn(site, '/follow-ups/none')).status).toBe(404);
	});

	it('takes a file with it, gives it back as a download, and says which is too large', async () => {
		const form = (bytes: Uint8Array<ArrayBuffer>): FormData => {
			const data = new FormData();
			for (const [name, value] of Object.entries(fields)) data.set(name, value);
			data.set('file', new File([bytes], 'skizze <1>.html', { type: 'text/html' }));
			return data;
		};
		const post = (body: FormData) => site.app.request(`${page}/evidence`, { method: 'POST', body });
		expect((await post(form(new TextEncoder().encode('<script>alert(1)</script>')))).status).toBe(303);
		const shown = await drawn(site, page);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(wordsOf(shown.html)).toContain('A first draft <is> there., with skizze <1>.html (1 KiB)');
		expect(shown.html).toContain('href="/evidence/1/file"');
		const file = await site.app.request('/evidence/1/file');
		expect([file.status, await file.text()]).toEqual([200, '<script>alert(1)</script>']);
		expect(file.headers.get('content-type')).toBe('application/octet-stream');
		expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''skizze/u);
		expect((await site.app.request('/evidence/2/file')).status).toBe(404);
		const refused = await post(form(new Uint8Array(evidenceBytesMax + 1)));
		expect(refused.status).toBe(413);
		expect(wordsOf(await refused.text())).toContain('A file with evidence can have up to 16 MiB');
	});

	it('takes evidence from its form, shows it in every place, and takes it back', async () => {
		const answer = await send(`${page}/evidence`, fields);
		expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
		const said = 'noted by tester on 1 June 2016: A first draft <is> there.';
		const shown = await drawn(site, page);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(shown.html).toContain('A first draft &lt;is> there.'.replace('>', '&gt;'));
		expect(wordsOf(shown.html)).toContain('in progress');
		expect((await drawn(site, '/follow-ups')).html).toContain('noted by tester on');
		const { followUps } = await listFollowUps.run(site.context, { status: 'in progress' });
		const body = followUps[0]?.body.id ?? '';
		const { paper } = await writePaper.call(site.context, { body, paper: 'follow-up' });
		expect(JSON.stringify(paper).replaceAll('\u00a0', ' ')).toContain(said.slice(1));
		const undone = await send('/evidence/1/undo', { back: page });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, page]);
		expect((await drawn(site, page)).html).toContain('Nothing was noted by hand');
		expect((await send('/evidence/1/undo', { back: page })).status).toBe(409);
	});

	it.each([
		['no words', { words: '  ' }, 'Evidence needs words'],
		['a kind that is none', { kind: 'finished' }, 'done, in progress, dropped, condition met, note'],
		['a day that does not exist', { date: '2016-02-30' }, 'is not a day that exists'],
		['a day still to come', { date: '2016-07-02' }, 'is still to come'],
		['a link that is none', { link: 'javascript:alert(1)' }, 'is no link'],
		['a condition where there is none', { kind: 'condition met' }, 'waits for no condition'],
	])('refuses %s in one sentence, from form and API', async (_, wrong, sentence) => {
		const answer = await send(`${page}/evidence`, { ...fields, ...wrong });
		expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(sentence)]);
		const app = appOf({ store: site.context.store, now: () => now, actor: 'tester', version: '1.2.3' });
		const told = await app.request(`http://localhost/api${page}/evidence`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...fields, ...wrong }),
		});
		expect(told.status).toBe(400);
		const { error }: { error: { sentence: string } } = JSON.parse(await told.text());
		expect(error.sentence).toContain(sentence);
		expect(await site.context.store.evidence.read(['1'])).toEqual([]);
	});
});
