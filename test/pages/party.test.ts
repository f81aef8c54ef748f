import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { identifyParty } from '../../src/actions/party/identify.ts';
import { listPartyIdentities } from '../../src/actions/party/identities.ts';
import { listParties } from '../../src/actions/party/list.ts';
import { showParty } from '../../src/actions/party/show.ts';
import { undoPartyIdentity } from '../../src/actions/party/undo.ts';
import { first, second } from './reports.ts';
import { bytesOf, drawn, faultsOf, idsOf, type Site, siteOf, wordsOf } from './site.ts';

/** The second report has the same woman under another name, who promises something there. */
const later = second.replace(
	'Item 4 - Date',
	'4. Ms. Brooke agreed to mend the signposts by 1 March 2017.\n\nItem 4 - Date',
);
const [brook, brooke] = ['ms-a-brook', 'ms-brooke'];

let site: Site;
beforeEach(async () => {
	site = await siteOf([first, later]);
});

const send = (address: string, fields: Readonly<Record<string, string>>) =>
	site.app.request(address, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields).toString(),
	});
const ids = async (context = site.context, known?: string) =>
	(await listParties.run(context, { known })).map(({ id }) => id);
const join = (reason = 'a slip <of the pen>') =>
	send(`/parties/${brook}`, { kind: 'same', other: brooke, reason, back: `/parties/${brook}` });

describe('who is who', () => {
	it('is asked and answered by forms that are whole HTML, only on the page of today', async () => {
		expect(await ids()).toEqual(expect.arrayContaining([brook, brooke]));
		const page = await drawn(site, `/parties/${brook}`);
		expect([page.status, faultsOf(page.html)]).toEqual([200, []]);
		expect(idsOf(page.html)).toEqual([...new Set(idsOf(page.html))]);
		expect(page.html).toContain('They are the same</button>');
		expect((await drawn(site, `/parties/${brook}?on=2016-06-30`)).html).not.toContain('name="kind"');
		expect((await send(`/parties/${brook}`, { kind: 'same', other: brook })).status).toBe(409);
		expect((await send(`/parties/${brook}`, { kind: 'same', other: 'nobody' })).status).toBe(404);
		expect((await send(`/parties/${brook}`, { kind: 'maybe', other: brooke })).status).toBe(400);
	});

	it('joins two: both names, all they owe, and the old address leads on with its days', async () => {
		const answer = await join();
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `/parties/${brook}`]);
		expect(await ids()).not.toContain(brooke);
		const old = await site.app.request(`/parties/${brooke}?on=2016-07-01`);
		expect([old.status, old.headers.get('location')]).toEqual([302, `/parties/${brook}?on=2016-07-01`]);
		const { spellings, promised, name } = await showParty.run(site.context, { party: 'Ms. Brooke' });
		expect(spellings).toEqual(expect.arrayContaining(['Ms. A. Brook', 'Ms. Brooke']));
		expect(promised.map(({ what }) => what).join()).toMatch(/list of the bridges.*mend the signposts/u);
		const { followUps } = await listFollowUps.run(site.context, { owner: name });
		expect(followUps.map(({ id }) => id).sort()).toEqual(promised.map(({ id }) => id).sort());
		const page = await drawn(site, `/parties/${brook}`);
		expect(faultsOf(page.html)).toEqual([]);
		expect(wordsOf(page.html)).toContain(
			'“Ms. A. Brook” and “Ms. Brooke” are the same by tester, 1 July 2016: a slip <of the pen>',
		);
	});

	it('shows what was known before and after, and is undone once', async () => {
		const before = await ids();
		const on = (day: string): Context => ({ ...site.context, now: `${day}T09:00:00.000Z` });
		const { id } = await identifyParty.run(on('2016-07-03'), { party: brook, kind: 'same', other: brooke });
		await undoPartyIdentity.run(on('2016-07-05'), { id });
		for (const [known, there] of [
			['2016-07-02', before],
			['2016-07-04', before.filter((each) => each !== brooke)],
			['2016-07-06', before],
		] as const)
			expect(await ids(on('2016-07-09'), known)).toEqual(there);
		await expect(undoPartyIdentity.run(on('2016-07-06'), { id })).rejects.toMatchObject({ reason: 'conflict' });
	});

	it('is what was said last of two names', async () => {
		await join();
		const say = (kind: string, other: string) => send(`/parties/${brook}`, { kind, other });
		await say('separate', 'Ms. Brooke');
		expect(await ids()).toEqual(expect.arrayContaining([brook, brooke]));
		await say('same', brooke);
		expect(await ids()).not.toContain(brooke);
	});

	it('is undone by its button', async () => {
		await join();
		const undone = await send('/parties/undo', { id: '1', back: `/parties/${brook}` });
		expect([undone.status, undone.headers.get('location')]).toEqual([303, `/parties/${brook}`]);
		expect(await ids()).toContain(brooke);
		expect((await send('/parties/undo', { id: '1', back: 'https://example.org/' })).status).toBe(409);
	});

	it('suggests with its reason, and asks no more once a person has said that they are two', async () => {
		await importDocument.run(site.context, {
			name: 'third.txt',
			bytes: bytesOf(
				second
					.replaceAll('2016/3', '2017/3')
					.replace('Second meeting, 17 May 2016', 'Third meeting, 20 April 2017')
					.replace('The secretariat informed', 'Ms. Anna Brook informed'),
			),
		});
		const asked = () => listPartyIdentities.run(site.context, { party: brook });
		expect((await asked()).suggestions).toMatchObject([
			{ one: { name: 'Ms. Anna Brook' }, other: { id: brook }, reason: 'initials' },
		]);
		for (const address of ['/parties', `/parties/${brook}`]) {
			const page = await drawn(site, address);
			expect(faultsOf(page.html)).toEqual([]);
			expect(wordsOf(page.html)).toContain('the same family name, and the initials fit');
		}
		const answer = await send('/parties/ms-anna-brook', { kind: 'separate', other: brook, back: '/parties' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/parties']);
		const { suggestions, decided } = await asked();
		expect([suggestions, decided.map(({ kind, by }) => [kind, by])]).toEqual([[], [['separate', 'tester']]]);
		expect(await ids()).toEqual(expect.arrayContaining([brook, 'ms-anna-brook']));
	});

	it('parts a spelling that is somebody else', async () => {
		const text = first.replace('Ms. A. Brook (Upper Lake)', 'Ms. Anna Brook (Upper Lake)');
		const two = text.replace('She also offered', 'Ms. A. Brook also offered');
		site = await siteOf([two]);
		const { spellings, id } = await showParty.run(site.context, { party: 'Ms. Anna Brook' });
		expect([id, spellings]).toEqual(['ms-anna-brook', ['Ms. Anna Brook', 'Ms. A. Brook']]);
		const page = await drawn(site, '/parties/ms-anna-brook');
		expect(page.html).toContain('Somebody else</button>');
		await send('/parties/ms-anna-brook', { kind: 'separate', other: 'Ms. A. Brook' });
		expect(await ids()).toEqual(expect.arrayContaining(['ms-anna-brook', 'ms-a-brook']));
		expect((await showParty.run(site.context, { party: 'Ms. Anna Brook' })).spellings).toEqual(['Ms. Anna Brook']);
		expect((await send('/parties/ms-anna-brook', { kind: 'separate', other: 'Ms. Anna Brook' })).status).toBe(400);
	});

	it('is the same in whatever order the reports came in, and when they come in anew', async () => {
		const seen: unknown[] = [];
		for (const reports of [
			[first, later],
			[later, first],
		]) {
			site = await siteOf(reports);
			await join();
			for (const text of reports)
				await importDocument.run(site.context, { name: 'again.txt', bytes: bytesOf(`${text}\n`) });
			seen.push(await listParties.run(site.context, {}));
			expect(await ids()).not.toContain(brooke);
		}
		expect(seen[0]).toEqual(seen[1]);
	});
});
