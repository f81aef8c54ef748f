import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, linksOf, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await siteOf();
});

const page = '/bodies/working-party-on-shore-paths/checks';

describe('the checks of a body', () => {
	it('show each finding with its paragraph and a way out', async () => {
		const { html, status } = await drawn(site, page);
		expect(status).toBe(200);
		expect(wordsOf(html)).toContain('Decisions without an owner 1');
		expect(wordsOf(html)).toContain('nobody was named to do it: “the idea of the register should be further explored”');
		expect(wordsOf(html)).toContain('Paragraph 8 of LAKE/WP.2/2015/4 follows on 5: 6 and 7 are missing.');
		expect(linksOf(html)).toContain('/documents/LAKE-WP.2-2015-4#p5');
		const review = linksOf(html).find((link) => link.startsWith('/review?document='));
		expect((await drawn(site, review ?? '')).status).toBe(200);
		expect(linksOf(html)).toContain('/registers/checks.csv?body=working-party-on-shore-paths');
	});

	it('name what was looked for and not found', async () => {
		expect(wordsOf((await drawn(site, page)).html)).toMatch(/Nothing found.*Meetings without a report/u);
	});

	it('tell the past', async () => {
		const { html } = await drawn(site, `${page}?on=2015-06-01`);
		expect(wordsOf(html)).toContain('As it stood on 1 June 2015');
		expect(wordsOf(html)).not.toContain('Requests made again and again 1');
	});

	it('are linked from the body', async () => {
		expect(linksOf((await drawn(site, '/bodies/working-party-on-shore-paths')).html)).toContain(page);
	});
});
