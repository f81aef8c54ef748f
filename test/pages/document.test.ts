import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/actions/document/import.ts';
import { showDocument } from '../../src/actions/document/show.ts';
import { linksOn, today } from '../../src/write/html/address.ts';
import { documentView } from '../../src/write/html/document.ts';
import { first } from './reports.ts';
import { bytesOf, drawn, faultsOf, idsOf, siteOf, wordsOf } from './site.ts';

const page = (inner: string): string =>
	`<!doctype html><html lang="en"><head><title>x</title></head><body>${inner}</body></html>`;
const id = 'LAKE-WP.2-2015-4';

const viewOf = async () => {
	const { context } = await siteOf([first]);
	const { reading, text, tree } = await showDocument.run(context, { document: id });
	return { links: linksOn(today), title: 'Report', reading, text, tree, body: 'x', kept: true };
};

describe('acts that overlap', () => {
	it('give whole HTML, and each its address once', async () => {
		const view = await viewOf();
		const acts = view.reading.acts.map((act, i) => ({
			...act,
			start: act.start - (i % 2 === 1 ? 20 : 0),
			end: act.end + (i % 3 === 0 ? 30 : 0),
		}));
		const html = String(documentView({ ...view, reading: { ...view.reading, acts } }));
		expect(faultsOf(page(html))).toEqual([]);
		const ids = idsOf(html);
		expect(new Set(ids).size).toBe(ids.length);
		for (const act of acts) expect(ids).toContain(`a${act.id}`);
		expect(html).toMatch(/class="act [a-z]+ n\d+ lane1"/u);
	});
});

describe('a document that counts oddly', () => {
	it('still has each address once', async () => {
		const view = await viewOf();
		const paragraphs = view.reading.paragraphs.map((paragraph) => ({ ...paragraph, number: '1' }));
		const ids = idsOf(String(documentView({ ...view, reading: { ...view.reading, paragraphs } })));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((each) => /^p1(?:-\d+)?$/u.test(each))).toHaveLength(paragraphs.length);
	});
});

describe('what was not understood', () => {
	it('stands in its place, marked, with all its words', async () => {
		const view = await viewOf();
		const parts = view.reading.parts.map((part) =>
			part.kind === 'paragraph' ? { ...part, kind: 'unread' as const } : part,
		);
		const html = String(documentView({ ...view, reading: { ...view.reading, parts } }));
		expect(html).toContain('Not understood, kept as it stands');
		expect(wordsOf(html)).toContain('the idea of the register should be further explored');
		expect(idsOf(html)).toContain('p5');
	});
});

describe('a document all in one passage', () => {
	it('loses no word', async () => {
		const view = await viewOf();
		const end = view.text.length;
		const html = String(
			documentView({
				...view,
				reading: { ...view.reading, acts: [], paragraphs: [], notes: [], parts: [{ kind: 'unread', start: 0, end }] },
			}),
		);
		const shown = wordsOf(html.replaceAll('</p>', ' '));
		expect(shown.replace(/\s+/gu, '')).toContain(view.text.replace(/\s+/gu, ''));
	});
});

describe('versions', () => {
	it('are listed, and an older one says that it is', async () => {
		const site = await siteOf([first]);
		await importDocument.run(site.context, {
			name: 'corrected.txt',
			bytes: bytesOf(first.replace('her maps', 'her charts')),
		});
		const newest = wordsOf((await drawn(site, `/documents/${id}`)).html);
		expect(newest).toContain('lend her charts');
		expect(newest).toContain('Version 1');
		const older = wordsOf((await drawn(site, `/documents/${id}?version=1`)).html);
		expect(older).toContain('lend her maps');
		expect(older).toContain('This is version 1. Show version 2');
	});
});

describe('a document written out anew', () => {
	it('is a file of each format, under its own name, that no page refers to as a page', async () => {
		const site = await siteOf([first]);
		const begins = { docx: /^PK/u, html: /^<!doctype html>/u, md: /^[#\p{L}]/u, txt: /^\p{L}/u };
		for (const [format, beginning] of Object.entries(begins)) {
			const answer = await site.app.request(`/documents/${id}/paper.${format}`);
			expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
				200,
				`attachment; filename*=UTF-8''${id}.${format}`,
			]);
			expect(await answer.text()).toMatch(beginning);
		}
		expect((await site.app.request(`/documents/${id}/paper.exe`)).status).toBe(404);
		expect((await drawn(site, `/documents/${id}`)).html).toContain(
			`href="/documents/${id}/paper.docx?version=1" download`,
		);
	});
});
