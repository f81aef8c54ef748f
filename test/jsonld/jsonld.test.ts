import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Hono } from 'hono';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { linkedPaths } from '../../src/actions/linked/page.ts';
import { linkedRecord } from '../../src/actions/linked/record.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { contextOf } from '../../src/write/jsonld/context.ts';
import { filesBelow, root } from '../tidy/source.ts';

const origin = 'http://127.0.0.1:4711';
const body = `${origin}/bodies/expert-team-on-traditional-orchards`;
const now = '2026-11-24T09:00:00.000Z';
const [prov, schema, org, rap] = [
	'http://www.w3.org/ns/prov#',
	'https://schema.org/',
	'http://www.w3.org/ns/org#',
	'https://rapporteur.invalid/vocabulary#',
];
let app: Hono;
let context: Context;

beforeAll(async () => {
	context = { store: await openStore(':memory:'), actor: 'tester', now };
	const reports = filesBelow('examples/orchards').filter((path) => path.endsWith('.txt'));
	for (const path of reports.sort())
		await importDocument.run(context, { name: basename(path), bytes: new Uint8Array(readFileSync(join(root, path))) });
	const { followUps } = await listFollowUps.run(context, { status: 'open' });
	await noteEvidence.run(context, {
		followUp: followUps[0]?.id ?? '',
		kind: 'in progress',
		words: 'A draft is there.',
	});
	app = appOf({ store: context.store, now: () => now, actor: 'tester', version: '1.2.3' });
});

const ask = (path: string, accept = 'application/ld+json') =>
	app.request(path.startsWith('http') ? path : `${origin}${path}`, { headers: { accept } });

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
	readonly '@id'?: string;
	readonly '@type'?: readonly string[];
};

/** What another processor makes of a file: it fails where a term has no meaning or anything would have to be fetched. */
async function expanded(text: string): Promise<readonly Expanded[]> {
	const graph = await jsonld.expand(JSON.parse(text), {
		safe: true,
		documentLoader: (url: string) => {
			throw new Error(`would fetch ${url}`);
		},
	} as jsonld.Options.Expand);
	return graph as unknown as readonly Expanded[];
}

/** Every id that some expanded JSON-LD names, at any depth. */
function idsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => (key === '@id' ? [String(each)] : idsIn(each)));
}

const is = (node: Expanded, type: string): boolean => node['@type']?.includes(type) === true;
const of = (node: Expanded | undefined, term: string): readonly unknown[] =>
	(node?.[term] ?? []).map((each) => each['@value'] ?? each['@id']);

/** One address of every page that is there as linked data. */
async function addresses(): Promise<readonly string[]> {
	const { text } = await linkedRecord(context, 'ETTO', `${origin}/`);
	const ids = [...new Set(idsIn(await expanded(text)).filter((id) => id.startsWith(origin)))];
	return linkedPaths.map((path) => {
		const fits = new RegExp(`^${origin}${path.replace(/:\w+/gu, '[^/#?]+')}$`, 'u');
		return (
			ids.find((id) => fits.test(id)) ?? `${origin}${path}`.replace(':body', 'expert-team-on-traditional-orchards')
		);
	});
}

describe('a page as linked data', () => {
	it('is there for every page that shows the record, by its ending and by what is asked for', async () => {
		const all = await addresses();
		expect(all.filter((address) => address.includes(':', origin.length))).toEqual([]);
		for (const address of all) {
			const asked = await ask(address);
			expect([address, asked.status, asked.headers.get('content-type')]).toEqual([address, 200, 'application/ld+json']);
			const page = await ask(address, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8');
			expect(page.headers.get('content-type')).toContain('text/html');
			expect(page.headers.get('vary')).toContain('Accept');
			const link = /<link rel="alternate" type="application\/ld\+json"[^>]* href="([^"]+)"/u.exec(
				await page.text(),
			)?.[1];
			const linked = await ask(link ?? '', '*/*');
			expect([link, linked.status]).toEqual([expect.stringMatching(/\.jsonld$/u), 200]);
			expect(await linked.text()).toBe(await asked.text());
		}
	});

	it('loses no term in the hands of another processor, and each id of ours leads to its place on a page', async () => {
		const pages = new Map<string, string>();
		for (const address of await addresses()) {
			const graph = await expanded(await (await ask(address)).text());
			expect(graph.length).toBeGreaterThan(1);
			for (const id of idsIn(graph).filter((each) => each.startsWith(origin))) {
				const [page = '', fragment] = id.split('#');
				if (!pages.has(page)) {
					const answer = await ask(page, '*/*');
					expect([id, answer.status]).toEqual([id, 200]);
					pages.set(page, await answer.text());
				}
				if (fragment !== undefined) expect(pages.get(page)).toContain(`id="${decodeURIComponent(fragment)}"`);
			}
		}
		expect(pages.size).toBeGreaterThan(60);
	});

	it('says the two days it was asked for, and answers 304 while nothing changed', async () => {
		const answer = await ask('/bodies/expert-team-on-traditional-orchards?on=2026-01-31&known=2026-11-24');
		const [file] = await expanded(await answer.text());
		expect([of(file, `${rap}on`), of(file, `${schema}about`)]).toEqual([['2026-01-31'], [body]]);
		const etag = answer.headers.get('etag') ?? '';
		const again = await app.request(body, { headers: { accept: 'application/ld+json', 'if-none-match': etag } });
		expect(again.status).toBe(304);
		expect((await app.request(body, { headers: { 'if-none-match': etag } })).status).toBe(200);
	});

	it.each([
		['application/ld+json', true],
		['text/html;q=0.5, application/ld+json', true],
		['application/ld+json;q=0.5, text/html', false],
		['application/ld+json;q=0', false],
		['*/*', false],
		['', false],
	])('is taken for %s: %s', async (accept, taken) => {
		const type = (await ask('/documents', accept)).headers.get('content-type') ?? '';
		expect(type.startsWith(taken ? 'application/ld+json' : 'text/html')).toBe(true);
	});

	it('is refused where its page is', async () => {
		for (const path of ['/bodies/nobody', '/parties/nobody', '/documents/none', '/bodies/ETTO/events/none'])
			expect([(await ask(path)).status, (await ask(`${path}.jsonld`, '*/*')).status]).toEqual([404, 404]);
		expect((await ask('/documents?on=2026-02-30')).status).toBe(400);
	});
});

describe('the whole record of a body as linked data', () => {
	let graph: readonly Expanded[];
	let text: string;
	beforeAll(async () => {
		({ text } = await linkedRecord(context, 'ETTO', `${origin}/`));
		graph = await expanded(text);
	});
	const some = (type: string): readonly Expanded[] => graph.filter((node) => is(node, type));

	it('is the same bytes from the page and again', async () => {
		expect((await linkedRecord(context, 'Expert Team on Traditional Orchards', `${origin}/`)).text).toBe(text);
		expect(await (await ask(`${body}/record.jsonld`)).text()).toBe(text);
	});

	it('has the body with the one above it, its officers, and its meetings', () => {
		const own = graph.find((node) => node['@id'] === body);
		expect(of(own, `${org}subOrganizationOf`)).toHaveLength(1);
		expect(of(own, `${schema}identifier`)).toEqual(['CUR/LAND/WP.4/ET.2']);
		expect(some(`${org}Membership`).length).toBeGreaterThan(0);
		const tenth = graph.find((node) => node['@id'] === `${body}/meetings/10`);
		expect([of(tenth, `${schema}startDate`), of(tenth, `${schema}endDate`)]).toEqual([['2026-10-13'], ['2026-10-14']]);
		expect(is(tenth ?? {}, `${prov}Activity`)).toBe(true);
		const next = graph.find((node) => node['@id'] === `${body}#next-meeting`);
		expect([of(next, `${schema}startDate`), of(next, `${rap}status`)]).toEqual([['2027-04'], ['tentative']]);
	});

	it('derives every act from its paragraph, and every entry from a paragraph and an act that are there', () => {
		const there = new Set(graph.map((node) => node['@id']));
		const [acts, paragraphs] = [some(`${rap}Act`), new Set(some(`${rap}Paragraph`).map((node) => node['@id']))];
		expect(acts.length).toBeGreaterThan(80);
		for (const act of acts) {
			const [from, ...more] = of(act, `${prov}wasDerivedFrom`);
			expect([paragraphs.has(String(from)), more]).toEqual([true, []]);
			expect(of(act, `${prov}wasGeneratedBy`).every((meeting) => there.has(String(meeting)))).toBe(true);
		}
		const entries = [`${rap}FollowUp`, `${rap}Proposal`, `${rap}Matter`, `${rap}Contribution`].flatMap(some);
		expect(entries.length).toBeGreaterThan(30);
		for (const entry of entries) {
			const from = of(entry, `${prov}wasDerivedFrom`);
			expect([from.length > 0, from.filter((id) => !there.has(String(id)))]).toEqual([true, []]);
		}
	});

	it('has the status of events and tasks in the words of schema.org and in ours', () => {
		const events = graph.filter((node) => node['@id']?.includes('/events/') === true);
		const forum = events.find((node) => /^Forum on orchards/u.test(String(of(node, `${schema}name`)[0])));
		expect([of(forum, `${schema}eventStatus`), of(forum, `${rap}status`)]).toEqual([
			[`${schema}EventScheduled`],
			['tentative'],
		]);
		const tasks = some(`${rap}FollowUp`);
		expect(new Set(tasks.flatMap((task) => of(task, `${schema}actionStatus`)))).toContain(
			`${schema}CompletedActionStatus`,
		);
		const noted = tasks.find((task) => task[`${rap}evidence`] !== undefined);
		expect([of(noted, `${schema}actionStatus`), of(noted, `${rap}status`)]).toEqual([
			[`${schema}ActiveActionStatus`],
			['in progress'],
		]);
		expect(of(noted, `${schema}agent`)[0]).toMatch(/\/parties\//u);
	});

	it('tells of everybody it names', () => {
		const there = new Set(graph.map((node) => node['@id']));
		const named = idsIn(graph).filter((id) => id.startsWith(`${origin}/parties/`));
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((id) => !there.has(id))).toEqual([]);
	});
});

it('a term without a meaning would be found out', async () => {
	const lost = JSON.stringify({ '@context': contextOf(`${origin}/`), id: '/documents', nameless: 'lost' });
	await expect(expanded(lost)).rejects.toThrow(/Safe mode/u);
});

it('every term and class of ours is told in the reference', async () => {
	const page = readFileSync(join(root, 'docs/reference/jsonld.md'), 'utf8');
	const { text } = await linkedRecord(context, 'ETTO', `${origin}/`);
	const names = new Set([...text.matchAll(/"rap:(\w+)"/gu)].map(([, name]) => name ?? ''));
	expect(names.size).toBeGreaterThan(30);
	expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
