import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Hono } from 'hono';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { showParty } from '../../src/actions/party/show.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { contentLines } from '../../src/write/calendar/content-line.ts';
import { filesBelow, root } from '../tidy/source.ts';

const page = 'http://127.0.0.1:4711/bodies/expert-team-on-traditional-orchards';
const days = ['2025-05-01', '2025-11-01', '2026-05-01', '2026-11-10'] as const;
let app: Hono;
let context: Context;
let today: string = `${days[3]}T09:00:00.000Z`;

/** The reports of the example, each kept on the day it came in. */
const reports = filesBelow('examples/orchards')
	.filter((path) => path.endsWith('.txt'))
	.sort();

/** A record that holds the first reports of the example, as a server has it. */
async function served(count: number): Promise<{ readonly app: Hono; readonly context: Context }> {
	const store = await openStore(':memory:');
	for (const [i, path] of reports.slice(0, count).entries())
		await importDocument.run(
			{ store, actor: 'tester', now: `${days[i]}T09:00:00.000Z` },
			{ name: basename(path), bytes: new Uint8Array(readFileSync(join(root, path))) },
		);
	return {
		app: appOf({ store, now: () => today, actor: 'tester', version: '1.2.3' }),
		context: { store, actor: 'tester', now: today },
	};
}

beforeAll(async () => {
	({ app, context } = await served(reports.length));
});

/** The components of a calendar, as another program reads it. */
const componentsOf = async (answer: Response): Promise<readonly ICAL.Component[]> =>
	new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents();
const said = (component: ICAL.Component | undefined, name: string): string =>
	String(component?.getFirstPropertyValue(name) ?? '');

const got = async (name: string, headers: Record<string, string> = {}, from = app): Promise<Response> =>
	from.request(`${page}/${name}`, { headers });

describe('the calendar of a body', () => {
	const components = async (from = app): Promise<readonly ICAL.Component[]> =>
		componentsOf(await got('calendar.ics', {}, from));
	const named = async (summary: RegExp): Promise<ICAL.Component | undefined> =>
		(await components()).find((component) => summary.test(said(component, 'summary')));

	it('is read by another program, with its type, and each entry has what RFC 5545 asks for', async () => {
		const answer = await got('calendar.ics');
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
		const text = await answer.text();
		expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
		const all = await components();
		const ids = all.map((component) => said(component, 'uid'));
		expect(new Set(ids).size).toBe(ids.length);
		for (const component of all) {
			expect(['vevent', 'vtodo']).toContain(component.name);
			expect(said(component, 'dtstamp')).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
			expect(said(component, 'url')).toContain(page);
			expect(said(component, 'description')).toMatch(/CUR\/LAND/u);
		}
	});

	it('holds the meetings that were held and the next one, tentative while it hangs on an event', async () => {
		const tenth = await named(/^Tenth meeting/u);
		expect([said(tenth, 'dtstart'), said(tenth, 'dtend')]).toEqual(['2026-10-13', '2026-10-15']);
		expect([said(tenth, 'location'), said(tenth, 'status')]).toEqual(['Bern', 'CONFIRMED']);
		const eleventh = await named(/^Eleventh meeting/u);
		expect(said(eleventh, 'summary')).toContain('(April 2027, days not set)');
		expect([said(eleventh, 'dtstart'), said(eleventh, 'dtend')]).toEqual(['2027-04-01', '2027-05-01']);
		expect([said(eleventh, 'status'), said(eleventh, 'description')]).toEqual([
			'TENTATIVE',
			expect.stringContaining('Depends on: Forum on orchards and villages'),
		]);
	});

	it('holds every event that has days and every task that has one, as they stand', async () => {
		const { events, followUps } = await showStanding.run(context, { body: 'ETTO' });
		const all = await components();
		const of = (kind: string, id: string): ICAL.Component | undefined =>
			all.find((component) => said(component, 'uid').startsWith(`${kind}-${id}@`));
		const dated = events.filter(({ to }) => to !== null);
		expect(dated.length).toBeGreaterThan(1);
		for (const event of dated) expect(said(of('event', event.id), 'dtstart')).toBe(event.from);
		expect(said(await named(/^Forum on orchards and villages/u), 'status')).toBe('TENTATIVE');
		const due = followUps.filter((each) => each.due?.to != null);
		expect(due.length).toBeGreaterThan(3);
		for (const each of due) expect(said(of('follow-up', each.id), 'due')).toBe(each.due?.to);
		expect(said(await named(/^secretariat: draft a programme for the Forum/u), 'status')).toBe('NEEDS-ACTION');
		expect(all.filter(({ name }) => name === 'vtodo')).toHaveLength(due.length);
	});

	it('counts up when a later report changes an entry, under the same id', async () => {
		const before = new Map(
			(await components((await served(3)).app)).map((component) => [said(component, 'uid'), component]),
		);
		const changed = (await components()).filter((component) => {
			const old = before.get(said(component, 'uid'));
			return old !== undefined && said(old, 'dtstamp') !== said(component, 'dtstamp');
		});
		expect(changed.map((component) => said(component, 'summary'))).toContainEqual(
			expect.stringMatching(/^Tenth meeting/u),
		);
		for (const component of changed) {
			const old = before.get(said(component, 'uid'));
			expect(Number(said(component, 'sequence'))).toBeGreaterThan(Number(said(old, 'sequence')));
		}
	});

	it('escapes what would end a value, and folds lines between characters', () => {
		const text = contentLines([['SUMMARY', `a, b; c\\d\r\ne ${'яблоко '.repeat(20)}`]]);
		expect(text).toMatch(/^SUMMARY:a\\, b\\; c\\\\d\\ne /u);
		const lines = text.trimEnd().split('\r\n');
		expect(lines.length).toBeGreaterThan(3);
		expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
		expect(text).not.toContain('\ufffd');
		const read = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${text}END:VEVENT\r\n`);
		expect(read.getFirstPropertyValue('summary')).toBe(`a, b; c\\d\ne ${'яблоко '.repeat(20)}`);
	});
});

describe('the feed of a body', () => {
	it('is read by another program: its documents, the newest first, each with what it decided', async () => {
		const answer = await got('feed.atom');
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
		const feed = await new RssParser().parseString(await answer.text());
		expect(feed.title).toBe('Expert Team on Traditional Orchards');
		expect(feed.feedUrl).toBe(`${page}/feed.atom`);
		expect(feed.items.map(({ isoDate }) => isoDate?.slice(0, 10))).toEqual([...days].reverse());
		expect(feed.items[0]?.link).toBe('http://127.0.0.1:4711/documents/CUR-LAND-WP.4-ET.2-2026-9');
		expect(feed.items[0]?.content).toContain('draft a programme for the Forum by 15 December 2026');
		const ids = feed.items.map(({ id }) => String(id));
		expect(ids.every((id) => /^ni:\/\/\/sha-256;[\w-]{43}$/u.test(id))).toBe(true);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('and the calendar are not sent again while nothing has changed', async () => {
		for (const name of ['feed.atom', 'calendar.ics']) {
			const etag = (await got(name)).headers.get('etag') ?? '';
			expect((await got(name, { 'if-none-match': etag })).status).toBe(304);
			today = '2026-11-11T09:00:00.000Z';
			expect((await got(name, { 'if-none-match': etag })).status).toBe(200);
			today = `${days[3]}T09:00:00.000Z`;
		}
	});

	it('and the calendar of a body that there is not are refused; of one without a report they are empty', async () => {
		expect((await app.request('http://127.0.0.1/bodies/nobody/feed.atom')).status).toBe(404);
		const empty = await app.request('http://127.0.0.1/bodies/committee-on-land-and-landscape/calendar.ics');
		expect(ICAL.Component.fromString(await empty.text()).getAllSubcomponents()).toEqual([]);
	});
});

const origin = 'http://127.0.0.1:4711';
const address = (path: string): string => `${origin}${path}`;

describe('the calendar of a party', () => {
	it('has each of its deadlines as a task with its day, and no other, before whichever body', async () => {
		const { asked, promised } = await showParty.run(context, { party: 'secretariat' });
		const due = [...asked, ...promised].filter((each) => each.due?.to != null);
		expect(due.length).toBeGreaterThan(2);
		const answer = await app.request(address('/parties/secretariat/calendar.ics'));
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
		const all = await componentsOf(answer);
		const tasks = all.filter(({ name }) => name === 'vtodo');
		expect(tasks.map((task) => [said(task, 'uid').split('@')[0], said(task, 'due')]).sort()).toEqual(
			due.map(({ id, due: until }) => [`follow-up-${id}`, until?.to]).sort(),
		);
		const bodies = await componentsOf(await got('calendar.ics'));
		const events = all.filter(({ name }) => name === 'vevent');
		expect(new Set(events.map((event) => said(event, 'status')))).toEqual(
			new Set(['TENTATIVE', 'CONFIRMED', 'CANCELLED']),
		);
		for (const event of events) expect(bodies.map(String)).toContain(String(event));
	});

	it('counts up when a person notes evidence, and says what became of it', async () => {
		const { context: own, app: other } = await served(4);
		const task = async (id: string) =>
			(await componentsOf(await other.request(address('/parties/secretariat/calendar.ics')))).find((each) =>
				said(each, 'uid').startsWith(`follow-up-${id}@`),
			);
		const { asked } = await showParty.run(own, { party: 'secretariat' });
		const open = asked.find(({ status, due }) => status === 'open' && due?.to != null);
		const before = await task(open?.id ?? '');
		await noteEvidence.run(own, { followUp: open?.id ?? '', kind: 'done', words: 'It was sent.' });
		const after = await task(open?.id ?? '');
		expect([said(before, 'status'), said(after, 'status')]).toEqual(['NEEDS-ACTION', 'COMPLETED']);
		expect(Number(said(after, 'sequence'))).toBe(Number(said(before, 'sequence')) + 1);
	});
});

describe('the feeds of a matter and of a party', () => {
	const parsed = async (path: string, from = app) => {
		const answer = await from.request(address(path));
		expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
			path,
			200,
			'application/atom+xml; charset=utf-8',
		]);
		return new RssParser().parseString(await answer.text());
	};

	it('have the life of a matter, each paragraph once, the newest first, each where it stands', async () => {
		const { matters } = await listMatters.run(context, { body: 'ETTO' });
		const [long] = matters.toSorted((a, b) => b.paragraphs - a.paragraphs);
		const path = `/bodies/expert-team-on-traditional-orchards/matters/${long?.id}`;
		const feed = await parsed(`${path}/feed.atom`);
		expect(feed.items).toHaveLength(long?.paragraphs ?? 0);
		expect(feed.items.length).toBeGreaterThan(4);
		const dates = feed.items.map(({ isoDate }) => isoDate ?? '');
		expect(dates).toEqual([...dates].sort().reverse());
		const ids = feed.items.map(({ id }) => String(id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, link, content } of feed.items) {
			expect(id).toMatch(/^tag:rapporteur\.invalid,2026:\/documents\/[^#]+#p/u);
			const [page = '', place] = String(link).split('#');
			expect(await (await app.request(page)).text()).toContain(`id="${place}"`);
			expect(content).toMatch(/<li>/u);
		}
	});

	it('bring a paragraph again, under the same name, once its document came in anew', async () => {
		const { context: own, app: other } = await served(2);
		const { matters } = await listMatters.run(own, { body: 'ETTO' });
		const path = `/bodies/expert-team-on-traditional-orchards/matters/${matters[0]?.id}/feed.atom`;
		const before = await parsed(path, other);
		const bytes = new Uint8Array(readFileSync(join(root, reports[1] ?? '')));
		await importDocument.run(own, { name: '2.txt', bytes: new Uint8Array([...bytes, 10]) });
		const after = await parsed(path, other);
		const ids = (feed: typeof after) => feed.items.map(({ id }) => String(id)).sort();
		expect(ids(after)).toEqual(ids(before));
		expect(after.items[0]?.isoDate).not.toBe(before.items[0]?.isoDate);
	});

	it('have what a party owes, as it stands', async () => {
		const { context: own, app: other } = await served(4);
		const { name, asked, promised } = await showParty.run(own, { party: 'secretariat' });
		const feed = await parsed('/parties/secretariat/feed.atom', other);
		expect(feed.title?.toLowerCase()).toBe(name.toLowerCase());
		expect(feed.items).toHaveLength(Math.min(30, asked.length + promised.length));
		const open = asked.find(({ status }) => status === 'open');
		await noteEvidence.run(
			{ ...own, actor: 'Ada' },
			{ followUp: open?.id ?? '', kind: 'done', words: 'It <was> sent.' },
		);
		const [newest] = (await parsed('/parties/secretariat/feed.atom', other)).items;
		expect([newest?.link, newest?.author]).toEqual([address(`/follow-ups/${open?.id}`), 'Ada']);
		expect(newest?.title).toMatch(/^Done: /u);
		expect(newest?.content).toContain('It &lt;was&gt; sent.');
		expect((await other.request(address('/parties/secretariat/feed.atom'))).headers.get('etag')).not.toBe(null);
		expect((await other.request(address('/parties/nobody/feed.atom'))).status).toBe(404);
	});

	it('are named by the pages, for programs and for people, while these show today', async () => {
		const { matters } = await listMatters.run(context, { body: 'ETTO' });
		const pages = [
			[`/bodies/expert-team-on-traditional-orchards/matters/${matters[0]?.id}`, ['feed.atom']],
			['/parties/secretariat', ['calendar.ics', 'feed.atom']],
		] as const;
		for (const [path, names] of pages) {
			const html = await (await app.request(address(path))).text();
			for (const name of names) {
				expect(html).toMatch(new RegExp(`<link rel="alternate"[^>]* href="${path}/${name}"`, 'u'));
				expect(html).toContain(`<a href="${path}/${name}"`);
			}
			expect(await (await app.request(address(`${path}?on=2026-11-01`))).text()).not.toContain('feed.atom');
		}
	});
});
