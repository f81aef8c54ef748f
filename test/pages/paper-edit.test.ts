import { beforeEach, describe, expect, it } from 'vitest';
import { listBodies } from '../../src/actions/body/list.ts';
import { drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

let site: Site;
let page: string;
beforeEach(async () => {
	site = await siteOf();
	const { bodies } = await listBodies.call(site.context, {});
	page = `/bodies/${bodies.at(-1)?.id}/papers/report`;
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});

/** What the first form of a page would send. */
function firstForm(html: string): { readonly action: string; readonly fields: Record<string, string> } {
	const form = /<form method="post" action="(?<action>[^"]+\/edits)">(?<inner>.*?)<\/form>/su.exec(html)?.groups;
	const fields = [...(form?.inner ?? '').matchAll(/name="(?<name>\w+)" value="(?<value>[^"]*)"/gu)];
	return {
		action: form?.action ?? '',
		fields: Object.fromEntries(fields.map(({ groups }) => [groups?.name ?? '', groups?.value ?? ''])),
	};
}

describe('the page of a paper', () => {
	it('has no form until it is edited, and none for a day that is past', async () => {
		const plain = await drawn(site, page);
		expect(plain.html).not.toContain('<textarea');
		expect(wordsOf(plain.html)).toContain('Edit the words');
		const past = await drawn(site, `${page}?edit=1&on=2016-06-01`);
		expect(past.html).not.toContain('<textarea');
		const editing = await drawn(site, `${page}?edit=1`);
		expect(faultsOf(editing.html)).toEqual([]);
		expect(idsOf(editing.html)).toEqual([...new Set(idsOf(editing.html))]);
		expect(editing.html.match(/<textarea/gu)?.length).toBeGreaterThan(4);
	});

	it('takes words from its form, prints them in every format, and takes them back', async () => {
		const { action, fields } = firstForm((await drawn(site, `${page}?edit=1`)).html);
		expect(fields.kind).toBe('replace');
		const answer = await send(action, { ...fields, text: 'The mill <was> open.' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}?language=en&edit=1#p${fields.at}`]);
		const shown = await drawn(site, `${page}?edit=1`);
		expect(faultsOf(shown.html)).toEqual([]);
		expect(wordsOf(shown.html)).toContain('Written by tester');
		expect(wordsOf((await drawn(site, page)).html)).toContain('What persons wrote into it');
		expect(await (await site.app.request(`${page}/paper.txt`)).text()).toContain('The mill <was> open.');
		const back = `${page}?language=en&edit=1`;
		const undone = await send('/paper-edits/1/undo', { back });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, back]);
		expect((await drawn(site, page)).html).not.toContain('The mill');
		const lost = await send('/paper-edits/1/undo', { back: 'https://elsewhere.example/' });
		expect(lost.status).toBe(409);
	});
});
