import { beforeEach, describe, expect, it } from 'vitest';
import { showDocument } from '../../src/actions/document/show.ts';
import { first, second } from './reports.ts';
import { drawn, faultsOf, idsOf, linksOf, type Site, siteOf, wordsOf } from './site.ts';

const document = 'LAKE-WP.2-2015-4';
const unsure = first.replace('9. The Working Party', '9. The secretariat will count the ducks. The Working Party');

let site: Site;
beforeEach(async () => {
	site = await siteOf([unsure, second]);
});

/** The fields of the first form of a kind on a page, as a browser would send them. */
function fieldsOf(html: string, opening: RegExp): Record<string, string> {
	const at = html.search(opening);
	const form = html.slice(at, html.indexOf('</form>', at));
	const inputs = [...form.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/gu)];
	return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
}

const send = (address: string, fields: Record<string, string>, accept = 'text/html') =>
	site.app.request(address, {
		method: 'POST',
		headers: { accept, 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});

const actOf = async (verb: string) => {
	const { reading } = await showDocument.run(site.context, { document });
	return reading.acts.find((act) => act.verb === verb);
};

describe('the review page', () => {
	it('shows one act with its words marked, and is whole HTML', async () => {
		const page = await drawn(site, '/review');
		expect(page.status).toBe(200);
		expect(faultsOf(page.html)).toEqual([]);
		expect(idsOf(page.html)).toEqual([...new Set(idsOf(page.html))]);
		const cases = page.html.match(/<article class="case/gu) ?? [];
		expect(page.html.match(/<article class="case[^>]*hidden/gu)?.length ?? 0).toBe(cases.length - 1);
		expect(wordsOf(page.html.slice(page.html.indexOf('<mark'), page.html.indexOf('</mark>')))).toContain('will');
	});

	it('takes a decision from a form and goes on, and takes it back', async () => {
		const before = await drawn(site, `/review?document=${document}`);
		const fields = fieldsOf(before.html, /<form class="decide"/u);
		const answer = await send('/review', { ...fields, kind: 'confirm' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `/review?document=${document}`]);
		const after = await drawn(site, `/review?document=${document}`);
		expect(after.html).not.toContain(`value="${fields.act}"`);
		expect(wordsOf(after.html)).toContain('confirmed by tester, 1 July 2016, 09:00 UTC');
		const undo = await send('/review/undo', fieldsOf(after.html, /<form class="inline"/u));
		expect(undo.status).toBe(303);
		expect((await drawn(site, `/review?document=${document}`)).html).toContain(`value="${fields.act}"`);
	});

	it('changes what the form says, names divided by semicolons', async () => {
		const act = await actOf('request');
		const page = await drawn(site, `/review?document=${document}&act=${act?.id}`);
		const fields = fieldsOf(page.html, /<form class="fields"/u);
		await send('/review', { ...fields, actKind: 'directive', addressee: 'Chairman; Lake Office' });
		expect(await actOf('request')).toMatchObject({ addressee: ['Chairman', 'Lake Office'], person: 'changed' });
		const shown = await drawn(site, `/documents/${document}`);
		expect(wordsOf(shown.html)).toContain('changed by a person');
	});

	it('adds an act in a paragraph, and rejects one', async () => {
		const page = await drawn(site, `/review?document=${document}&scope=all`);
		const fields = fieldsOf(page.html.slice(page.html.indexOf('details class="add"')), /<form class="fields"/u);
		const words = 'printing the leaflets';
		const added = {
			...fields,
			paragraph: '8',
			words,
			actKind: 'information',
			verb: 'print',
			actor: 'Millpond Society',
		};
		expect((await send('/review', added)).status).toBe(303);
		const act = await actOf('print');
		expect(act).toMatchObject({ paragraph: '8', person: 'added', actor: ['Millpond Society'], addressee: [] });
		await send('/review', { document, version: '1', kind: 'reject', act: act?.id ?? '' });
		expect(await actOf('print')).toBeUndefined();
	});

	it('answers its island in JSON, refusals too', async () => {
		const act = await actOf('request');
		const decided = await send('/review', { document, kind: 'reject', act: act?.id ?? '' }, 'application/json');
		expect(await decided.json()).toEqual({ id: '1' });
		const again = await send('/review', { document, kind: 'reject', act: act?.id ?? '' }, 'application/json');
		expect(again.status).toBe(404);
		expect(await again.json()).toEqual({ sentence: expect.stringMatching(/^There is no act/u) });
		expect(await (await send('/review/undo', { id: '1' }, 'application/json')).json()).toEqual({ id: '1' });
	});

	it('never leads to another site', async () => {
		const act = await actOf('request');
		for (const back of ['https://elsewhere.example/', '//elsewhere.example', '/review?x\\', 'javascript:1']) {
			const answer = await send('/review', { document, kind: 'confirm', act: act?.id ?? '', back });
			expect(answer.headers.get('location')).toBe('/review');
		}
	});

	it('is reached from the act in the margin of its document', async () => {
		const { html } = await drawn(site, `/documents/${document}`);
		const links = linksOf(html).filter((link) => link.startsWith('/review?document='));
		expect(links.some((link) => /act=9\.1$/u.test(link))).toBe(true);
		for (const link of links) expect((await drawn(site, link)).status).toBe(200);
	});
});
