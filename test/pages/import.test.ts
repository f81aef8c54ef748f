import { describe, expect, it } from 'vitest';
import { first } from './reports.ts';
import { bytesOf, drawn, type Site, siteOf, wordsOf } from './site.ts';

const handIn = (
	site: Site,
	files: readonly (readonly [name: string, text: string])[],
	headers: Record<string, string> = {},
) => {
	const form = new FormData();
	for (const [name, text] of files) form.append('files', new File([new Uint8Array(bytesOf(text))], name));
	return site.app.request('/import', { method: 'POST', body: form, headers });
};

describe('importing without JavaScript', () => {
	it('shows one file before it is kept, keeps it, and leads to the document', async () => {
		const site = await siteOf([]);
		expect(wordsOf((await drawn(site, '/')).html)).toContain('The record is empty');
		const answer = await handIn(site, [['report.txt', first]]);
		expect(answer.status).toBe(303);
		const look = answer.headers.get('location') ?? '';
		expect(look).toMatch(/^\/import\/.+/u);
		const { html } = await drawn(site, look);
		expect(wordsOf(html)).toContain('It is new to the record.');
		expect(html).toContain('id="a1.1"');
		expect(wordsOf((await drawn(site, '/')).html)).toContain('The record is empty');
		const kept = await site.app.request(`${look}/keep`, { method: 'POST' });
		expect(kept.headers.get('location')).toBe('/documents/LAKE-WP.2-2015-4');
		expect((await drawn(site, '/documents/LAKE-WP.2-2015-4')).status).toBe(200);
		expect((await drawn(site, look)).status).toBe(200);
	});

	it('takes several files, and says in one sentence why one cannot be read', async () => {
		const site = await siteOf([]);
		const answer = await handIn(site, [
			['good.txt', first],
			['bad.docx', 'PK\u0003\u0004 cut off'],
		]);
		expect(answer.headers.get('location')).toBe('/import');
		const { html } = await drawn(site, '/import');
		expect(wordsOf(html)).toContain('good.txt');
		expect(html).toMatch(
			/bad\.docx<\/a><\/th><td data-label="Status"><span class="status[^"]*">cannot be read<\/span> <span class="quiet aside">[^<]+\.<\/span>/u,
		);
	});

	it('discards', async () => {
		const site = await siteOf([]);
		const look = (await handIn(site, [['report.txt', first]])).headers.get('location') ?? '';
		expect((await site.app.request(`${look}/discard`, { method: 'POST' })).headers.get('location')).toBe('/import');
		expect(wordsOf((await drawn(site, '/')).html)).toContain('The record is empty');
	});

	it('asks for a file where none was chosen', async () => {
		const answer = await handIn(await siteOf([]), []);
		expect(answer.status).toBe(400);
		expect(wordsOf(await answer.text())).toContain('No file was chosen');
	});
});

describe('importing from the island', () => {
	it('answers each file in JSON', async () => {
		const answer = await handIn(await siteOf([]), [['report.txt', first]], { accept: 'application/json' });
		expect(await answer.json()).toMatchObject([{ name: 'report.txt', status: 'read', sentence: null }]);
	});
});
