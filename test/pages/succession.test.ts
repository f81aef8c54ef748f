import { beforeEach, describe, expect, it } from 'vitest';
import { drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

const report = (body: string, day: string, symbol: string, words: string): string =>
	`Assembly of Wells\n\n${body}\n\nFirst meeting\n${day}\n\n${symbol}\n\nReport\n\nItem 1 – Pumps\n\n1. ${words}\n`;
const old = '/bodies/group-on-pumps';
const next = '/bodies/group-on-valves';

let site: Site;
beforeEach(async () => {
	site = await siteOf([
		report(
			'Group on Pumps',
			'1 June 2014',
			'AW/GP/2014/1',
			'The Group decided to hold a Workshop on Wheels in May 2017 in Bergen.',
		),
		report('Group on Valves', '1 June 2015', 'AW/GV/2015/1', 'The Group took note of the wells.'),
	]);
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});

describe('the page of a body that another goes on from', () => {
	it('says so, leads to what moved, and takes it back', async () => {
		const event = `${old}/events/workshop-on-wheels`;
		expect((await drawn(site, event)).status).toBe(200);
		const fields = { to: 'group-on-valves', day: '2015-01-01', items: 'Pumps; ', reason: 'see <AW>' };
		const answer = await send(`${old}/successions`, fields);
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `${old}#succession`]);
		const { html } = await drawn(site, old);
		expect([faultsOf(html), idsOf(html)]).toEqual([[], [...new Set(idsOf(html))]]);
		expect(wordsOf(html)).toContain('Since 1 January 2015 the Group on Valves goes on with what was open under Pumps.');
		expect(wordsOf(html)).toContain(
			'From 1 January 2015 on the Group on Valves goes on with what is open under Pumps of the Group on Pumps said by tester: see <AW>',
		);
		const there = await drawn(site, next);
		expect(faultsOf(there.html)).toEqual([]);
		expect(wordsOf(there.html)).toContain('Workshop on Wheels');
		const moved = await site.app.request(event);
		expect([moved.status, moved.headers.get('location')]).toEqual([302, `${next}/events/workshop-on-wheels`]);
		expect((await site.app.request(`${old}/events/none`)).status).toBe(404);
		expect((await site.app.request(`${event}?on=2014-12-31`)).status).toBe(200);
		expect((await drawn(site, `${old}?on=2014-12-31`)).html).not.toContain('goes on with');
		const undone = await send('/successions/1/undo', { back: old });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, old]);
		expect((await site.app.request(event)).status).toBe(200);
		expect((await send('/successions/1/undo', { back: old })).status).toBe(409);
	});
});
