import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, linksOf, type Site, siteOf } from '../pages/site.ts';

let site: Site;
beforeAll(async () => {
	site = await siteOf();
});

const body = '/bodies/working-party-on-shore-paths';

describe('lists as files', () => {
	it('are linked where they are shown, and answer', async () => {
		const pages = ['/follow-ups?status=open', '/documents', '/parties', body];
		const links = (await Promise.all(pages.map((page) => drawn(site, page)))).flatMap(({ html }) =>
			linksOf(html).filter((link) => link.startsWith('/registers/')),
		);
		expect(links).toContain('/registers/follow-ups.csv?status=open');
		expect(links).toContain('/registers/events.xlsx?body=working-party-on-shore-paths');
		const answers = await Promise.all(links.map((link) => site.app.request(link)));
		expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
	});

	it('keep the filter and the days', async () => {
		const { html } = await drawn(site, '/follow-ups?owner=nobody&on=2015-06-01');
		expect(linksOf(html)).toContain('/registers/follow-ups.json?owner=nobody&on=2015-06-01');
		const answer = await site.app.request('/registers/follow-ups.json?owner=nobody&on=2015-06-01');
		expect(await answer.json()).toMatchObject({ on: '2015-06-01', rows: [{ owner: [], status: 'open' }] });
	});

	it('come as attachments, CSV with a mark for spreadsheets', async () => {
		const answer = await site.app.request('/registers/events.csv');
		expect(answer.headers.get('content-type')).toContain('text/csv');
		expect(answer.headers.get('content-disposition')).toBe('attachment; filename="events-2016-07-01.csv"');
		expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const workbook = new Uint8Array(await (await site.app.request('/registers/events.xlsx')).arrayBuffer());
		expect(String.fromCharCode(...workbook.slice(0, 2))).toBe('PK');
	});

	it.each([
		['/registers/events.doc', 404],
		['/registers/events', 404],
		['/registers/wishes.csv', 400],
		['/registers/events.csv?owner=x', 400],
		['/registers/events.csv?on=2016-02-31', 400],
		['/registers/events.csv?body=none', 404],
	])('%s is refused with %i', async (address, status) => {
		expect((await drawn(site, address)).status).toBe(status);
	});
});
