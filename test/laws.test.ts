import { afterAll, describe, expect, it } from 'vitest';
import { nextAgendaOf } from '../src/derive/agenda.ts';
import { standingOf } from '../src/derive/standing.ts';
import { readingOf } from '../src/read/reading.ts';
import { NextAgenda } from '../src/record/agenda.ts';
import { bodyOf } from '../src/record/body.ts';
import { Reading } from '../src/record/reading.ts';
import { Standing } from '../src/record/standing.ts';
import type { DocumentVersion } from '../src/record/version.ts';
import { openStore } from '../src/store/open.ts';
import { firstLoss } from '../src/tree/walk.ts';
import { uncited } from './laws/cited.ts';
import { type Example, examples, type ReadExample, readExample } from './laws/example.ts';
import { gapsIn, misquotes } from './laws/quoted.ts';
import { sayIfAbsent } from './laws/shared.ts';

sayIfAbsent('the laws over the real reports');

const all = examples();
const kept = new Map<string, Promise<ReadExample>>();
/** Each example is read once for all laws; its second reading is the law of determinism's own. */
function read(example: Example): Promise<ReadExample> {
	const known = kept.get(example.path) ?? readExample(example);
	kept.set(example.path, known);
	return known;
}
afterAll(() => kept.clear());

const recorded = '2026-01-01T00:00:00.000Z';

describe.each(all)('$name', (example) => {
	it('is lossless: leaves and parts are the text', async () => {
		const { tree, reading } = await read(example);
		expect(firstLoss(tree.root, tree.text.length)).toBeNull();
		expect(gapsIn(tree.text, reading)).toEqual([]);
		expect(reading.source.length).toBe(tree.text.length);
	});

	it('is quoted: what is claimed stands where it is claimed', async () => {
		const { tree, reading } = await read(example);
		expect(misquotes(tree.text, reading)).toEqual([]);
	});

	it('is deterministic: the same bytes give the same reading, in another time zone too', async () => {
		const { bytes, reading } = await read(example);
		const again = await inZone('Pacific/Kiritimati', () => readingOf(bytes.slice(), reading.source.name));
		expect(JSON.stringify(again.reading)).toBe(JSON.stringify(reading));
	});

	it('is reversible: JSON gives the same reading back', async () => {
		const { reading } = await read(example);
		expect(Reading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
	});

	it('has addresses of its own for every paragraph and act', async () => {
		const { reading } = await read(example);
		expect(repeated(reading.paragraphs.map(({ number }) => number))).toEqual([]);
		expect(repeated(reading.acts.map(({ id }) => id))).toEqual([]);
	});
});

describe('the law of quotation itself', () => {
	it('notices words that stand elsewhere', async () => {
		const { tree, reading } = await read(
			all.find(({ name }) => name.startsWith('examples/')) ?? { name: '', path: '' },
		);
		const act = reading.acts.find(({ at }) => at.content !== null);
		const content = act?.at.content ?? null;
		if (act === undefined || content === null) throw new Error('the bundled example has no act with words');
		const shifted = { ...act, at: { ...act.at, content: { start: content.start + 1, end: content.end } } };
		const changed = { ...reading, acts: reading.acts.map((one) => (one === act ? shifted : one)) };
		const before = new Set(misquotes(tree.text, reading));
		const noticed = misquotes(tree.text, changed).filter((line) => !before.has(line));
		expect(noticed).toEqual([expect.stringContaining(`act ${act.id} content`)]);
		expect(gapsIn(tree.text, { ...reading, parts: reading.parts.slice(1) })).not.toEqual([]);
	});
});

describe('what stands for each body', () => {
	it('is cited, deterministic in any order, and reversible', async () => {
		for (const [body, versions] of await byBody()) {
			const days = versions
				.map(({ reading }) => reading.meeting.to ?? reading.document.issuedOn ?? '2000-01-01')
				.sort();
			for (const on of [days[0] ?? '2000-01-01', '2030-01-01']) {
				const input = { body, versions, on, known: '2026-01-01' };
				const standing = standingOf(input);
				const agenda = nextAgendaOf(input, standing);
				expect(uncited(standing, agenda, versions), `${body} on ${on}`).toEqual([]);
				const turned = { ...input, versions: [...versions].reverse() };
				expect(JSON.stringify(standingOf(turned)), `${body} on ${on}, versions reversed`).toBe(
					JSON.stringify(standing),
				);
				expect(Standing.parse(JSON.parse(JSON.stringify(standing)))).toEqual(standing);
				expect(NextAgenda.parse(JSON.parse(JSON.stringify(agenda)))).toEqual(agenda);
				expect(repeated(standing.followUps.map(({ id }) => id)), `${body}: follow-ups`).toEqual([]);
				expect(repeated(standing.events.map(({ id }) => id)), `${body}: events`).toEqual([]);
				expect(repeated(standing.proposals.map(({ id }) => id)), `${body}: proposals`).toEqual([]);
			}
		}
	});
});

describe('the record', () => {
	it('gives back every reading and every byte, keeps what it superseded, and verifies', async () => {
		const store = await openStore(':memory:');
		const keys = [];
		for (const example of all) {
			const { bytes, reading } = await read(example);
			const key = await store.documents.keep({ reading, bytes, by: 'tester', recorded });
			keys.push(key);
			const [version] = await store.documents.read([key]);
			expect(version?.reading, example.name).toEqual(reading);
			expect(Buffer.compare((await store.documents.source(key)).bytes, bytes), example.name).toBe(0);
			const again = await store.documents.keep({ reading, bytes, by: 'tester', recorded });
			expect(again, example.name).toEqual({ ...key, outcome: 'unchanged' });
		}
		const before = await store.documents.read(keys);
		const corrected = Buffer.concat([
			before[0] ? (await store.documents.source(before[0])).bytes : Buffer.of(),
			Buffer.from('\n'),
		]);
		const { reading } = await readingOf(corrected, before[0]?.reading.source.name ?? '');
		const later = '2026-02-01T00:00:00.000Z';
		const next = await store.documents.keep({ reading, bytes: corrected, by: 'tester', recorded: later });
		const key = keys[0];
		expect(next).toEqual({ document: key?.document, version: (key?.version ?? 0) + 1, outcome: 'new version' });
		const after = await store.documents.read(keys);
		const current = before.filter(
			({ document, version }) => document !== next.document || version !== next.version - 1,
		);
		expect(after.filter(({ document, version }) => document !== next.document || version !== next.version - 1)).toEqual(
			current,
		);
		expect(after[0]).toEqual({ ...before[0], superseded: later });
		expect(await store.log.verify()).toBeNull();
		await store.close();
	});
});

/** Names that come more than once. */
const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);

async function inZone<T>(zone: string, run: () => Promise<T>): Promise<T> {
	const before = process.env.TZ;
	process.env.TZ = zone;
	try {
		return await run();
	} finally {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	}
}

/** The examples by the body that met, as versions of documents in a record; one document per name of a file. */
async function byBody(): Promise<Map<string, DocumentVersion[]>> {
	const bodies = new Map<string, DocumentVersion[]>();
	for (const example of all) {
		const { reading } = await read(example);
		const body = bodyOf(reading.bodies);
		if (body === null) continue;
		const cited = reading.document.symbol ?? example.name;
		const versions = bodies.get(body) ?? [];
		if (versions.some(({ document }) => document === cited)) continue;
		bodies.set(body, [...versions, { document: cited, version: 1, reading, recorded, superseded: null, by: 'tester' }]);
	}
	return bodies;
}
