import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stageImport } from '../../src/actions/import/stage.ts';
import { documentIdOf } from '../../src/record/document.ts';
import type { Assets } from '../../src/server/assets.ts';
import { pages } from '../../src/server/pages/pages.ts';
import { litByStyle } from '../../src/write/html/margin.ts';
import { first } from './reports.ts';
import { bytesOf, type Drawn, drawn, faultsOf, idsOf, linksOf, reached, type Site, siteOf, wordsOf } from './site.ts';

const body = '/bodies/working-party-on-shore-paths';
const document = `/documents/${documentIdOf('LAKE/WP.2/2015/4')}`;

let site: Site;
let all: ReadonlyMap<string, Drawn>;

beforeAll(async () => {
	site = await siteOf();
	await stageImport.run(site.context, { name: 'to-look-at.txt', bytes: bytesOf(first.replace('2015/4', '2015/5')) });
	await stageImport.run(site.context, { name: '<b>broken</b>.docx', bytes: bytesOf('PK\u0003\u0004 and no more') });
	all = await reached(site, '/');
});

const each = (check: (page: Drawn) => readonly string[]): string[] =>
	[...all.values()].flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`));

describe('every page that a link leads to', () => {
	it('is there, of each kind', () => {
		const kinds = [
			/^\/$/u,
			/^\/bodies\/[^/]+$/u,
			/\/meetings\//u,
			/\/checks$/u,
			/\/matters$/u,
			/\/matters\//u,
			/\/changes$/u,
			/\/projects\//u,
			/\/events\//u,
			/\/proposals\//u,
			/^\/documents\//u,
		];
		const others = [
			/^\/follow-ups$/u,
			/^\/follow-ups\?/u,
			/^\/parties$/u,
			/^\/parties\//u,
			/^\/review$/u,
			/^\/review\?/u,
			/^\/import$/u,
			/^\/import\//u,
			/^\/api$/u,
			/^\/try$/u,
		];
		expect([...kinds, ...others].filter((kind) => ![...all.keys()].some((address) => kind.test(address)))).toEqual([]);
	});

	it('answers', () => {
		expect(each(({ status }) => (status === 200 || status === 302 ? [] : [String(status)]))).toEqual([]);
	});

	it('has a language, a title, one h1, a way to its content, and a style for print', () => {
		const musts = [
			/<html lang="en">/u,
			/<title>[^<]+ · Rapporteur<\/title>/u,
			/<a class="skip" href="#main">/u,
			/<main id="main"/u,
			/rel="stylesheet"/u,
		];
		const shown = [...all.values()].filter(({ status }) => status === 200);
		const wrong = shown.flatMap(({ html, address }) => [
			...musts.filter((must) => !must.test(html)).map((must) => `${address} lacks ${must}`),
			...((html.match(/<h1[\s>]/gu)?.length ?? 0) === 1 ? [] : [`${address} has not one h1`]),
		]);
		expect(wrong).toEqual([]);
	});

	it('is whole HTML', () => {
		expect(each(({ html, status }) => (status === 200 ? faultsOf(html) : []))).toEqual([]);
	});

	it('has each id once', () => {
		expect(each(({ html }) => idsOf(html).filter((id, i, ids) => ids.indexOf(id) !== i))).toEqual([]);
	});

	it('leads only to places that exist', () => {
		const broken = each(({ html, address }) =>
			linksOf(html).filter((link) => {
				const url = new URL(link, `http://localhost${address}`);
				const page = all.get(url.pathname + url.search);
				const place = decodeURIComponent(url.hash.slice(1));
				return place !== '' && page !== undefined && page.status === 200 && !idsOf(page.html).includes(place);
			}),
		);
		expect(broken).toEqual([]);
	});

	it('never prints the words of a report as HTML, and has no script or style of its own', () => {
		const harm = /<script(?! type="module" src="\/assets\/)|<b>broken|\sstyle="|<style|\son\w+="/u;
		expect(each(({ html }) => (harm.test(html) ? [harm.exec(html)?.[0] ?? ''] : []))).toEqual([]);
		expect(wordsOf(all.get(document)?.html ?? '')).toContain('the club of <script>alert("Upper Lake")</script> & Sons');
	});

	it('names each control', () => {
		const unnamed = each(({ html }) =>
			[...html.matchAll(/<(?:input|select|textarea)(?![^>]*type="hidden")[^>]*>/gu)].flatMap((control) => {
				const id = /\sid="([^"]*)"/u.exec(control[0])?.[1];
				const before = html.slice(0, control.index);
				const within = before.lastIndexOf('<label') > before.lastIndexOf('</label>');
				return within || (id !== undefined && html.includes(`for="${id}"`)) ? [] : [control[0]];
			}),
		);
		expect(unnamed).toEqual([]);
	});
});

describe('a document', () => {
	it('shows every paragraph in its own words, with an address', async () => {
		const { html } = await drawn(site, document);
		expect(idsOf(html)).toEqual(expect.arrayContaining(['p1', 'p2', 'p3', 'p4', 'p5', 'p8', 'p9', 'a1.1', 'a2.2']));
		expect(wordsOf(html)).toContain('She also offered to lend her maps.');
		expect(html).not.toMatch(/<p>\s*\d+\.\s/u);
	});

	it('marks acts with their kind and address, and says in the margin what came of them', async () => {
		const { html } = await drawn(site, document);
		expect(html).toMatch(/<span class="act decision n1" id="a1\.1">The agenda was adopted<\/span>/u);
		const margin = wordsOf(
			/<div class="margin" role="group" aria-label="Paragraph 2">.*?<\/ul><\/div>/su.exec(html)?.[0] ?? '',
		);
		expect(margin).toContain('requested directive');
		expect(margin).toContain('Chairman');
		expect(margin).toContain('follow-up');
		expect(margin).toContain('overdue');
	});

	it('shows missing numbers as a line between the paragraphs', async () => {
		const { html } = await drawn(site, document);
		const gap = html.indexOf('<p class="gap"');
		expect(gap).toBeGreaterThan(html.indexOf('id="p5"'));
		expect(gap).toBeLessThan(html.indexOf('id="p8"'));
	});

	it('says so where a version does not exist', async () => {
		expect((await drawn(site, `${document}?version=7`)).status).toBe(404);
		expect((await drawn(site, `${document}?version=x`)).status).toBe(400);
	});
});

describe('the two days', () => {
	it('are kept by links, and a page of the past says so under its heading', async () => {
		const { html } = await drawn(site, `${body}?on=2015-06-01`);
		expect(wordsOf(html)).toContain('As it stood on 1 June 2015');
		const inside = linksOf(html).filter((link) => link.startsWith('/') && !link.startsWith('/assets') && link !== body);
		expect(inside.filter((link) => !link.includes('on=2015-06-01'))).toEqual([]);
		expect(wordsOf((await drawn(site, body)).html)).not.toContain('As it stood on 1 June');
	});

	it('change what is shown', async () => {
		const then = wordsOf((await drawn(site, `${body}?on=2015-06-01`)).html);
		const later = wordsOf((await drawn(site, body)).html);
		expect(then).toContain('tentative');
		expect(later).toContain('held');
		expect(then).not.toContain('Third meeting');
		expect(later).toContain('Third meeting');
	});

	it('must exist', async () => {
		const { status, html } = await drawn(site, '/?on=2015-02-30');
		expect(status).toBe(400);
		expect(wordsOf(html)).toContain('“2015-02-30” is not a day that exists');
	});
});

describe('follow-ups', () => {
	it('are filtered by the address, and the form shows what it filters by', async () => {
		const { html } = await drawn(site, '/follow-ups?owner=Chairman');
		const rows = html.match(/<tr id=/gu)?.length ?? 0;
		expect(rows).toBeGreaterThan(0);
		expect(rows).toBeLessThan((await drawn(site, '/follow-ups')).html.match(/<tr id=/gu)?.length ?? 0);
		expect(html).toMatch(/<option value="Chairman" selected>Chairman \(\d+\)<\/option>/u);
		expect((await drawn(site, '/follow-ups?by=2015-07-01')).html).toContain('value="2015-07-01"');
	});

	it('lead each to its paragraph', async () => {
		const { html } = await drawn(site, '/follow-ups?owner=Chairman');
		expect(linksOf(html)).toContain(`${document}#p2`);
	});

	it('refuse a status that there is not', async () => {
		expect((await drawn(site, '/follow-ups?status=lost')).status).toBe(400);
	});
});

describe('what lies beside', () => {
	it('a body that is asked for as a party has its own page', async () => {
		const answer = await site.app.request('/parties/council-of-inland-lakes?on=2015-06-01');
		expect(answer.headers.get('location')).toBe('/bodies/council-of-inland-lakes?on=2015-06-01');
	});

	it('built files are kept for ever, since their names change with them', async () => {
		const style = { bytes: new Uint8Array(bytesOf('p{}')), type: 'text/css', encoding: 'gzip' } as const;
		const assets: Assets = {
			href: (name) => `/assets/${name}`,
			file: (name) => (name === 'style-ABC.css' ? style : null),
		};
		const app = pages(() => site.context, assets);
		const answer = await app.request('/assets/style-ABC.css');
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css']);
		expect(answer.headers.get('cache-control')).toContain('immutable');
		expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual(['gzip', 'accept-encoding']);
		expect((await app.request('/assets/other.css')).status).toBe(404);
	});

	it('pages print and have a dark side', () => {
		const style = readFileSync(new URL('../../src/client/style.css', import.meta.url), 'utf8');
		expect(style).toMatch(/@media print \{[^@]*@page/u);
		expect(style).toContain('@media screen and (prefers-color-scheme: dark)');
	});

	it('the style lights as many acts of a paragraph as the pages number', () => {
		const build = readFileSync(new URL('../../build/client.mjs', import.meta.url), 'utf8');
		expect(build).toContain(`const lit = ${litByStyle};`);
	});
});

describe('what is not there', () => {
	it('is said in a page, with what to do', async () => {
		for (const address of [
			'/nowhere',
			'/bodies/nobody',
			'/documents/none',
			`${body}/events/none`,
			'/parties/none',
			'/import/none',
		]) {
			const { status, html } = await drawn(site, address);
			expect([address, status]).toEqual([address, 404]);
			expect(html).toContain('<h1>Not in the record</h1>');
			expect(faultsOf(html)).toEqual([]);
		}
	});
});
