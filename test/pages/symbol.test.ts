import { beforeEach, describe, expect, it } from 'vitest';
import { listBodies } from '../../src/actions/body/list.ts';
import { listSymbols } from '../../src/actions/symbol/list.ts';
import { drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
let page: string;
let body: string;
const report = (number: number, more = ''): string =>
	`Assembly of Wells\n\nGroup on Pumps\n\n${number === 1 ? 'First' : 'Second'} meeting\n1 June 201${number}\n\nAW/GP/2016/${number}\n\nReport on pumps ${number}\n\n1. The Group took note of document AW/GP/2016/9/Rev.1.${more}\n`;

beforeEach(async () => {
	site = await siteOf([report(1), report(3)]);
	const { bodies } = await listBodies.call(site.context, {});
	body = bodies.find(({ name }) => name === 'Group on Pumps')?.id ?? '';
	page = `/bodies/${body}/symbols`;
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});
const entry = async (symbol: string) =>
	(await listSymbols.call(site.context, { body })).entries.find((each) => each.symbol === symbol);

describe('the register of documents', () => {
	it('shows what is held, what is only named and what it hangs on, the series with its gaps, and is led to from the body', async () => {
		const { html, status } = await drawn(site, page);
		expect([status, faultsOf(html)]).toEqual([200, []]);
		expect(idsOf(html)).toEqual([...new Set(idsOf(html))]);
		const words = wordsOf(html);
		expect(words).toContain('2 documents in the record, 0 reserved, 1 only named by its papers.');
		expect(words).toMatch(/AW\/GP\/2016\/9\/Rev\.1\s+to AW\/GP\/2016\/9, not in the record/u);
		expect(html).toContain('href="/documents/AW-GP-2016-1"');
		expect(html).toMatch(/value="AW\/GP\/2016\/10"/u);
		expect((await drawn(site, `/bodies/${body}`)).html).toContain(`href="${page}"`);
	});

	it('reserves a symbol and gives it back', async () => {
		const answer = await send(`/bodies/${body}/reservations`, {
			title: 'Valves <new>',
			kind: 'note',
			symbol: 'AW/GP/2016/4',
		});
		expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
		expect(await entry('AW/GP/2016/4')).toMatchObject({ status: 'reserved', title: 'Valves <new>' });
		const shown = await drawn(site, page);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(wordsOf(shown.html)).toContain('reserved by tester');
		expect((await drawn(site, `${page}?on=2016-06-30`)).html).not.toContain('Give back');
		const back = await send('/reservations/1/undo', { back: page });
		expect([back.status, back.headers.get('location')]).toEqual([303, page]);
		expect(await entry('AW/GP/2016/4')).toBeUndefined();
	});

	it('gives a paper that changes another its symbol from that one', async () => {
		const fields = { title: 'Put right', kind: 'report', symbol: 'AW/GP/2016/10', of: 'AW/GP/2016/3', change: 'Corr' };
		expect((await send(`/bodies/${body}/reservations`, fields)).status).toBe(303);
		expect(await entry('AW/GP/2016/3/Corr.1')).toMatchObject({ status: 'reserved', hangsOn: 'AW/GP/2016/3' });
	});

	it.each([
		['no title', { title: ' ' }, 400],
		['a symbol that is taken', { symbol: 'AW/GP/2016/1' }, 409],
	])('says why it refuses %s', async (_what, more, status) => {
		const answer = await send(`/bodies/${body}/reservations`, {
			title: 'A',
			kind: 'note',
			symbol: 'AW/GP/2016/5',
			...more,
		});
		expect(answer.status).toBe(status);
		expect(faultsOf(await answer.text())).toEqual([]);
	});
});
