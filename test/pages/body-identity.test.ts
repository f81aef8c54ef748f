import { beforeEach, describe, expect, it } from 'vitest';
import { drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

const report = (body: string, day: string, symbol: string): string =>
	`Assembly of Wells\n\n${body}\n\nFirst meeting\n${day}\n\n${symbol}\n\nReport\n\n1. The Group took note of the wells.\n`;
const old = '/bodies/group-on-pumps';
const page = '/bodies/group-on-valves';

let site: Site;
beforeEach(async () => {
	site = await siteOf([
		report('Group on Pumps', '1 June 2014', 'AW/G/2014/1'),
		report('Group on Valves', '1 June 2015', 'AW/G/2015/1'),
	]);
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});

describe('the page of a body', () => {
	it('suggests which other it is, and takes a reason', async () => {
		const { html } = await drawn(site, page);
		expect([faultsOf(html), idsOf(html)]).toEqual([[], [...new Set(idsOf(html))]]);
		expect(wordsOf(html)).toContain('It may be the Group on Pumps too. Both number their papers AW/G/…');
		expect((await drawn(site, `${page}?on=2016-06-30`)).html).not.toContain('They are one');
	});

	it('leads from the old name to the new one, and back once it is undone', async () => {
		const answer = await send(`${page}/identity`, { other: 'group-on-pumps', reason: 'see <AW/G/2015/1>' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}#one-body`]);
		const moved = await site.app.request(old);
		expect([moved.status, moved.headers.get('location')]).toEqual([302, page]);
		const shown = await drawn(site, page);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(wordsOf(shown.html)).toContain('The Group on Pumps is the Group on Valves said by tester');
		expect((await site.app.request(`${old}/papers`)).status).toBe(200);
		const undone = await send('/body-identities/1/undo', { back: page });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, page]);
		expect((await site.app.request(old)).status).toBe(200);
		expect((await send('/body-identities/1/undo', { back: page })).status).toBe(409);
	});
});
