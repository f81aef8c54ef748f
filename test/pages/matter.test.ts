import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { correctMatter } from '../../src/actions/matter/correct.ts';
import { listMatterCorrections } from '../../src/actions/matter/decided.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { showMatter } from '../../src/actions/matter/show.ts';
import { undoMatterCorrection } from '../../src/actions/matter/undo.ts';
import { entryKey } from '../../src/record/matter.ts';
import { first } from './reports.ts';
import { bytesOf, drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

const body = 'working-party-on-shore-paths';
const at = (matter: string): string => `/bodies/${body}/matters/${matter}`;

let site: Site;
let ids: string[];
beforeEach(async () => {
	site = await siteOf([first]);
	ids = (await listMatters.run(site.context, { body })).matters.map(({ id }) => id);
});

const named = (words: string): string => {
	const id = ids.find((each) => each.includes(words));
	if (id === undefined) throw new Error(`no matter of ${words} among ${ids.join(', ')}`);
	return id;
};

const send = (address: string, fields: readonly (readonly [string, string])[]) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
	});
const join = () =>
	send(at(named('register')), [
		['kind', 'join'],
		['other', named('signposts')],
		['reason', 'one <plan>'],
	]);
const undo = (id: string) =>
	send('/matters/undo', [
		['id', id],
		['back', at(named('register'))],
	]);
const titles = async () => (await listMatters.run(site.context, { body })).matters.map(({ title }) => title);

describe('the page of a matter', () => {
	it('leads to the page of what is owed, and that page says what it is', async () => {
		const matters = await Promise.all(ids.map((matter) => showMatter.run(site.context, { body, matter })));
		const owed = matters.flatMap(({ matter }) =>
			matter.entries.filter(({ noun }) => noun === 'follow-up').map((entry) => ({ matter, entry })),
		);
		expect(owed.length).toBeGreaterThan(0);
		for (const { matter, entry } of owed) {
			const { html } = await drawn(site, at(matter.id));
			const address = `/follow-ups/${encodeURIComponent(entry.id)}`;
			expect(html).toContain(`<a href="${address}">`);
			expect(wordsOf((await drawn(site, address)).html)).toContain(entry.title.slice(1));
		}
	});

	it('has forms to join, split and rename that are whole HTML, each field with its label', async () => {
		const { html } = await drawn(site, at(named('register')));
		expect(faultsOf(html)).toEqual([]);
		expect(idsOf(html)).toEqual([...new Set(idsOf(html))]);
		for (const button of ['Rename', 'Join it into this one']) expect(html).toContain(`<button type="submit">${button}`);
		const past = await drawn(site, `${at(named('register'))}?known=2016-07-01`);
		expect(past.html).not.toContain('name="kind" value="rename"');
	});

	it('joins another; its old address leads here, and says who did it and when', async () => {
		const answer = await join();
		expect([answer.status, answer.headers.get('location')]).toEqual([303, at(named('register'))]);
		const old = await site.app.request(`${at(named('signposts'))}?on=2016-07-01`);
		expect([old.status, old.headers.get('location')]).toEqual([302, `${at(named('register'))}?on=2016-07-01`]);
		const page = await drawn(site, at(named('register')));
		expect(faultsOf(page.html)).toEqual([]);
		expect(wordsOf(page.html)).toContain('joined by tester on 1 July 2016: one <plan>');
		expect(await titles()).not.toContain('Round table on signposts');
	});

	it('shows what was known before and after, and undoes once', async () => {
		const before = await titles();
		const on = (day: string): Context => ({ ...site.context, now: `${day}T09:00:00.000Z` });
		const asked = { body, matter: named('register'), kind: 'join' as const, other: named('signposts') };
		const { id } = await correctMatter.run(on('2016-07-03'), asked);
		await undoMatterCorrection.run(on('2016-07-05'), { id });
		const known = async (day: string) =>
			(await listMatters.run(on('2016-07-09'), { body, known: day })).matters.map(({ title }) => title);
		expect(await known('2016-07-02')).toEqual(before);
		expect(await known('2016-07-04')).toEqual(before.filter((title) => title !== 'Round table on signposts'));
		expect(await known('2016-07-06')).toEqual(before);
		await expect(undoMatterCorrection.run(on('2016-07-06'), { id })).rejects.toMatchObject({ reason: 'conflict' });
	});

	it('undoes by its button', async () => {
		const before = await titles();
		await join();
		const [entry] = await listMatterCorrections.run(site.context, {});
		const done = await undo(entry?.correction.id ?? '');
		expect([done.status, done.headers.get('location')]).toEqual([303, at(named('register'))]);
		expect(await titles()).toEqual(before);
		expect((await undo(entry?.correction.id ?? '')).status).toBe(409);
	});

	it('splits a thing off under its own title and gives another title', async () => {
		await join();
		const { matter } = await showMatter.run(site.context, { body, matter: named('register') });
		const out = matter.entries.find(({ link }) => link === 'joined');
		if (out === undefined) throw new Error('nothing was joined');
		await send(at(matter.id), [
			['kind', 'split'],
			['entries', entryKey(out)],
			['title', 'Signs'],
		]);
		await send(at(matter.id), [
			['kind', 'rename'],
			['title', 'Ferries'],
		]);
		expect(await titles()).toEqual(expect.arrayContaining(['Signs', 'Ferries']));
		expect(
			(
				await send(at(matter.id), [
					['kind', 'rename'],
					['title', ' '],
				])
			).status,
		).toBe(400);
	});

	it('keeps what was decided over a new version, and lists it where its words are gone', async () => {
		await join();
		const put = (text: string) => importDocument.run(site.context, { name: 'again.txt', bytes: bytesOf(text) });
		await put(first.replace('1. The agenda was adopted.', '1. The agenda was adopted without a word against it.'));
		expect(await titles()).not.toContain('Round table on signposts');
		expect((await listMatterCorrections.run(site.context, { body })).map(({ placed }) => placed)).toEqual([true]);
		await put(first.replace(/4\. The Working Party decided to hold .*\n/u, '4. The Working Party rested.\n'));
		expect((await listMatterCorrections.run(site.context, { body })).map(({ placed }) => placed)).toEqual([false]);
		const page = await drawn(site, '/review');
		expect(faultsOf(page.html)).toEqual([]);
		expect(wordsOf(page.html)).toContain('Matters that are not found');
	});
});
