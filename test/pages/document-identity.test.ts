import { beforeEach, describe, expect, it } from 'vitest';
import { drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

const report = (symbol: string): string =>
	`Assembly of Wells\n\nGroup on Pumps\n\nFirst meeting\n1 June 2014\n\n${symbol}\n\nReport\n\n1. The Group took note of the wells.\n\n2. The Group asked the secretariat to paint the pumps.\n\n3. The Group thanked Malta.\n`;
const [one, other] = ['AW-GP-2014-1', 'AW-GP-2014-8'];
const [page, old] = [`/documents/${one}`, `/documents/${other}`];

let site: Site;
beforeEach(async () => {
	site = await siteOf([report('AW/GP/2014/1'), report('AW/GP/2014/8')]);
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});

describe('the page of a document', () => {
	it('suggests which other it is, with the reason, and takes both answers', async () => {
		const { html } = await drawn(site, page);
		expect([faultsOf(html), idsOf(html)]).toEqual([[], [...new Set(idsOf(html))]]);
		expect(wordsOf(html)).toContain('It may be AW/GP/2014/8 too. 3 of 3 paragraphs are the same, word for word.');
		expect((await drawn(site, `${page}?on=2016-06-30`)).html).not.toContain('They are one');
		const parted = await send(`${page}/identity`, { kind: 'separate', other });
		expect([parted.status, parted.headers.get('location')]).toEqual([303, `${page}#one-document`]);
		expect(wordsOf((await drawn(site, page)).html)).toContain('AW/GP/2014/8 is not AW/GP/2014/1 said by tester');
	});

	it('leads from the other to it, shows the other as it was kept, and parts them once that is undone', async () => {
		const answer = await send(`${page}/identity`, { kind: 'same', other: 'AW/GP/2014/8', reason: 'a <copy>' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}#one-document`]);
		const moved = await site.app.request(old);
		expect([moved.status, moved.headers.get('location')]).toEqual([302, page]);
		const shown = await drawn(site, page);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(wordsOf(shown.html)).toContain('AW/GP/2014/8 is AW/GP/2014/1 said by tester, 1 July 2016: a <copy>');
		const kept = await drawn(site, `${old}?version=1`);
		expect(faultsOf(kept.html)).toEqual([]);
		expect(wordsOf(kept.html)).toContain('This is how it was kept. A person said that it is another document');
		expect(kept.html).not.toContain('Check its acts one by one');
		expect((await drawn(site, '/documents')).html).not.toContain('AW/GP/2014/8');
		const undone = await send('/document-identities/1/undo', { back: page });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, page]);
		expect((await site.app.request(old)).status).toBe(200);
		expect((await send('/document-identities/1/undo', { back: '//elsewhere' })).status).toBe(409);
	});
});
