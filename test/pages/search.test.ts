import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, faultsOf, idsOf, linksOf, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await siteOf();
});

const unescaped = (address: string): string => address.replaceAll('&amp;', '&');
const main = (html: string): string => /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';

describe('the search box', () => {
	it('stands on every page, named, and keeps the two days', async () => {
		for (const address of ['/', '/documents', '/none', '/try']) {
			const { html } = await drawn(site, address);
			expect(html).toMatch(/<form class="find" method="get" action="\/search" role="search"/u);
			expect(html).toContain('<label class="unseen" for="search">');
		}
		const { html } = await drawn(site, '/?on=2015-12-31&known=2016-06-30');
		const form = /<form class="find"[\s\S]*?<\/form>/u.exec(html)?.[0];
		expect(form).toContain('name="on" value="2015-12-31"');
	});

	it('keeps what was typed, and only there', async () => {
		expect((await drawn(site, '/search?q=%22lake%20%3Cb%3E%22')).html).toContain('value="&quot;lake &lt;b&gt;&quot;"');
		expect((await drawn(site, '/documents?q=lake')).html).not.toContain('name="q" value="lake" placeholder');
	});
});

describe('the page of hits', () => {
	it('shows the words with those marked that were looked for, and leads to them', async () => {
		const { html } = await drawn(site, '/search?q=offering+map');
		expect(html).toMatch(/<mark>offered<\/mark>/u);
		expect(html).toMatch(/<mark>maps<\/mark>/u);
		const [to] = linksOf(main(html)).filter((link) => /^\/documents\/.*#a/u.test(link));
		const page = await drawn(site, unescaped(to ?? '').replace(/#.*$/u, ''));
		expect(idsOf(page.html)).toContain(to?.replace(/^.*#/u, ''));
	});

	it('leads every hit to a place that exists, of each kind', async () => {
		const places = new Set<string>();
		for (const q of ['the', 'path', 'lake', 'workshop', 'working party', 'LAKE/*', 'secretariat', 'maps']) {
			const { html, status } = await drawn(site, `/search?q=${encodeURIComponent(q)}`);
			expect([q, status, faultsOf(html)]).toEqual([q, 200, []]);
			const hits = /<ol class="hits"[\s\S]*<\/ol>/u.exec(html)?.[0] ?? '';
			for (const link of linksOf(hits)) places.add(link);
		}
		expect(places.size).toBeGreaterThan(10);
		for (const place of places) {
			const url = new URL(place, 'http://localhost');
			const page = await drawn(site, url.pathname + url.search);
			expect([place, page.status]).toEqual([place, 200]);
			if (url.hash !== '') expect(idsOf(page.html)).toContain(decodeURIComponent(url.hash.slice(1)));
		}
	});

	it('narrows by address, as many as it said, and back', async () => {
		const { html } = await drawn(site, '/search?q=the');
		const narrow = /<nav class="narrow"[\s\S]*?<\/nav>/u.exec(html)?.[0] ?? '';
		const lines = [...narrow.matchAll(/<a href="([^"]*)"[^>]*>[^<]*<span class="no quiet">(\d+)<\/span>/gu)];
		expect(lines.length).toBeGreaterThan(4);
		for (const [, href = '', count] of lines) {
			const page = await drawn(site, unescaped(href));
			expect([href, wordsOf(main(page.html)).match(/(\d+) hits?, the best first/u)?.[1]]).toEqual([href, count]);
			const back = linksOf(/<ul class="chosen"[\s\S]*?<\/ul>/u.exec(page.html)?.[0] ?? '');
			expect(back).toEqual(['/search?q=the']);
		}
	});

	it('pages on without losing a hit', async () => {
		const lines = Array.from({ length: 45 }, (_, i) => `${i + 1}. There was no discussion of gate ${i + 1}.\n`);
		const long = await siteOf([`Item 1 - Gates\n\n${lines.join('\n')}`]);
		const met = new Set<string>();
		let address: string | undefined = '/search?q=gate';
		for (let page = 1; address !== undefined; page++) {
			const { html } = await drawn(long, address);
			expect(html).toContain(`Page ${page} of 3`);
			for (const link of linksOf(/<ol class="hits"[\s\S]*<\/ol>/u.exec(html)?.[0] ?? '')) met.add(link);
			address = linksOf(html).find((link) => link.includes(`page=${page + 1}`));
		}
		expect([...met].filter((link) => link.includes('#')).length).toBe(45);
	});

	it('says how to search where nothing was asked or found', async () => {
		expect(wordsOf((await drawn(site, '/search')).html)).toContain('these words next to each other');
		const none = await drawn(site, '/search?q=bicycle');
		expect(wordsOf(none.html)).toContain('Nothing in the record holds all of this.');
		expect((await drawn(site, '/search?q=lake&kind=none')).status).toBe(400);
		expect((await drawn(site, `/search?q=${'x'.repeat(501)}`)).status).toBe(400);
	});

	it('never prints words as HTML', async () => {
		const { html } = await drawn(site, '/search?q=alert');
		expect(html).toContain('&lt;script&gt;<mark>alert</mark>');
		expect((await drawn(site, '/search/suggest?q=alert')).html).toContain('&lt;script&gt;<mark>alert</mark>');
	});

	it('says so on a page of the past', async () => {
		expect(wordsOf((await drawn(site, '/search?q=the&on=2015-12-31')).html)).toContain(
			'As it stood on 31 December 2015',
		);
	});
});

describe('what is offered while one types', () => {
	it('is eight options at most, each with where it leads', async () => {
		const { html } = await drawn(site, '/search/suggest?q=pat&on=2016-06-01');
		const options = html.match(/<li role="option"/gu)?.length ?? 0;
		expect(options).toBeGreaterThan(0);
		expect(options).toBeLessThanOrEqual(8);
		expect(html.match(/data-href="\/[^"]*on=2016-06-01/gu)).toHaveLength(options);
		expect((await drawn(site, '/search/suggest?q=')).html).toBe('');
	});
});
