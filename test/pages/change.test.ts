import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, linksOf, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await siteOf();
});

const page = '/bodies/working-party-on-shore-paths/changes';

describe('what changed', () => {
	it('is what the last report changed, unless two days are asked for', async () => {
		const { html, status } = await drawn(site, page);
		expect(status).toBe(200);
		expect(wordsOf(html)).toContain('From 16 May 2016 to 1 July 2016.');
		expect(wordsOf(html)).toMatch(/Closed \d/u);
		expect(wordsOf(html)).toContain('held');
		expect(linksOf(html)).toContain('/documents/LAKE-WP.2-2016-3#p2');
	});

	it('keeps to the days asked for', async () => {
		const { html } = await drawn(site, `${page}?from=2015-01-01&on=2015-06-01`);
		expect(wordsOf(html)).toContain('From 1 January 2015 to 1 June 2015.');
		expect(wordsOf(html)).toMatch(/Added \d/u);
		expect(wordsOf(html)).not.toContain('Closed');
		const { html: none } = await drawn(site, `${page}?from=2014-01-01&on=2014-06-01`);
		expect(wordsOf(none)).toContain('Nothing changed between these days.');
	});

	it('refuses a day that is none', async () => {
		expect((await drawn(site, `${page}?from=2015-02-31`)).status).toBe(400);
	});
});
