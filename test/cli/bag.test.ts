import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { bagOfBody } from '../../src/actions/bag/take.ts';
import { identifyBody } from '../../src/actions/body/identify.ts';
import { undoBodyIdentity } from '../../src/actions/body/undo.ts';
import { makeCorrection } from '../../src/actions/correction/make.ts';
import { undoCorrection } from '../../src/actions/correction/undo.ts';
import { identifyDocument } from '../../src/actions/document/identify.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listDocuments } from '../../src/actions/document/list.ts';
import { undoDocumentIdentity } from '../../src/actions/document/undo.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { undoEvidence } from '../../src/actions/evidence/undo.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { correctMatter } from '../../src/actions/matter/correct.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { undoMatterCorrection } from '../../src/actions/matter/undo.ts';
import { editPaper } from '../../src/actions/paper/edit.ts';
import { undoPaperEdit } from '../../src/actions/paper/undo.ts';
import { writePaper } from '../../src/actions/paper/write.ts';
import { identifyParty } from '../../src/actions/party/identify.ts';
import { undoPartyIdentity } from '../../src/actions/party/undo.ts';
import { setPlanRule } from '../../src/actions/plan/set.ts';
import { undoPlanRule } from '../../src/actions/plan/undo.ts';
import { makeReservation } from '../../src/actions/reservation/make.ts';
import { undoReservation } from '../../src/actions/reservation/undo.ts';
import { findInRecord } from '../../src/actions/search/find.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { makeSuccession } from '../../src/actions/succession/make.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { second } from '../actions/reports.ts';
import { type Ran, ran } from './ran.ts';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-bag-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const body = 'expert-team-on-traditional-orchards';
const now = '2026-11-20T12:00:00.000Z';
const from = join(root, 'from');
const packed = join(root, 'etto.zip');

const run = (...args: readonly string[]): Promise<Ran> => ran(args, { now: () => now });

/** Unpacks a bag by a reader of archives that is not ours, where one is there. */
function unpack(archive: string, folder: string): void {
	if (spawnSync('python3', ['-m', 'zipfile', '-e', archive, folder]).status === 0) return;
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
}

async function within<T>(data: string, day: string, use: (context: Context) => Promise<T>): Promise<T> {
	const store = await openStore(data);
	try {
		return await use({ store, actor: 'Ada', now: `${day}T09:00:00.000Z` });
	} finally {
		await store.close();
	}
}

/** The example over several days: another body's report between, a second version, decisions of each kind, one of each undone. */
async function fill(): Promise<void> {
	const put = (day: string, name: string, text: string) =>
		within(from, day, (context) => importDocument.run(context, { name, bytes: strToU8(text) }));
	const example = (name: string): string => readFileSync(join('examples/orchards', name), 'utf8');
	await put('2026-01-01', '1.txt', example('1-seventh-meeting.txt'));
	await put('2026-01-02', 'harbour.txt', second);
	const { document } = await put('2026-01-03', 'Eighth Meeting.TXT', example('2-eighth-meeting.txt'));
	const decide = (day: string, kind: 'reject' | 'confirm', act: string) =>
		within(from, day, (context) => makeCorrection.run(context, { document, kind, act, reason: 'seen with the Chair' }));
	const acts = await within(from, '2026-01-03', async ({ store }) => {
		const [version] = await store.documents.read([{ document, version: 1 }]);
		return version?.reading.acts.map(({ id }) => id) ?? [];
	});
	const [first = '', next = '', third = ''] = acts;
	await decide('2026-01-04', 'confirm', first);
	await decide('2026-01-05', 'reject', next);
	const { correction } = await decide('2026-01-06', 'reject', third);
	await within(from, '2026-01-07', (context) => undoCorrection.run(context, { id: correction.id }));
	await put('2026-02-01', '3.txt', example('3-ninth-meeting.txt'));
	await put('2026-02-02', '2b.txt', `${example('2-eighth-meeting.txt')}\n`);
	await put('2026-02-03', '4.txt', example('4-tenth-meeting.txt'));
	await within(from, '2026-02-03', async (context) => {
		const { matters } = await listMatters.run(context, { body });
		for (const title of ['Scions of old pears', 'Grafts']) {
			const matter = matters[0]?.id ?? '';
			const made = await correctMatter.run(context, { body, matter, kind: 'rename', title });
			if (title === 'Grafts') await undoMatterCorrection.run(context, { id: made.id });
		}
	});
	const noted = await within(from, '2026-02-03', async (context) => {
		const { followUps } = await listFollowUps.run(context, { body });
		const followUp = followUps[0]?.id ?? '';
		await noteEvidence.run(context, { followUp, kind: 'in progress', words: 'The grafts were ordered.' });
		const file = { name: 'grafts.jpg', bytes: strToU8('no picture at all') };
		return noteEvidence.run(context, { followUp, kind: 'done', words: 'The grafts are in the ground.', file });
	});
	await within(from, '2026-02-03', async (context) => {
		const same = { party: 'Mr. Aurel Dinu', kind: 'same', other: 'secretariat' } as const;
		const { id } = await identifyParty.run(context, same);
		await undoPartyIdentity.run(context, { id });
		await identifyParty.run(context, { ...same, party: 'Chairman', reason: 'seen with the Chair' });
	});
	await within(from, '2026-02-04', (context) => undoEvidence.run(context, { id: noted.id }));
	await within(from, '2026-02-04', planned);
	await within(from, '2026-02-04', async (context) => {
		const other = 'Group of Experts on Inland Locks';
		await undoBodyIdentity.run(context, { id: (await identifyBody.run(context, { body, other })).id });
	});
	await within(from, '2026-02-04', async (context) => {
		const [one, two] = (await listDocuments.run(context, { body })).map(({ id }) => id);
		const join = () => identifyDocument.call(context, { document: one, other: two, reason: 'to be undone' });
		await undoDocumentIdentity.run(context, { id: (await join()).id });
		await identifyDocument.call(context, { document: one, kind: 'separate', other: two });
		const to = 'Group of Experts on Inland Locks';
		await makeSuccession.call(context, { body, to, day: '2027-01-01', items: ['Rootstocks'] });
	});
	await put('2026-02-04', 'harbour-2.txt', `${second}\n`);
}

/** What persons set aside, set and wrote for the next meeting, one of each undone. */
async function planned(context: Context): Promise<void> {
	const reserve = (title: string) => makeReservation.call(context, { body, title, kind: 'note' });
	await reserve('Rootstocks');
	await undoReservation.run(context, { id: (await reserve('Graft wax')).id });
	const unset = { submission: null, editing: null, translation: null, issue: null };
	const limit = (words: number) => setPlanRule.call(context, { body, kind: 'note', leads: unset, words });
	await limit(4000);
	await undoPlanRule.run(context, { id: (await limit(3000)).id });
	const { places } = await writePaper.call(context, { body, paper: 'report' });
	const place = places.find((each) => each !== null);
	const write = (text: string) => editPaper.call(context, { body, paper: 'report', kind: 'add', place, text });
	await write('Cider was served.');
	await undoPaperEdit.run(context, { id: (await write('So was perry.')).id });
}

beforeAll(async () => {
	await fill();
	const { code, out, err } = await run('export', '--body', 'ETTO', '--out', packed, '--data', from);
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain(
		'4 documents in 5 versions, 11 corrections, 2 pieces of evidence, 2 reserved symbols, 2 rules of a documentation plan, 2 texts written into a paper, 34 entries of the log, 1 of them sealed',
	);
});

type Files = Record<string, Uint8Array>;
let files: Files;
let count = 0;
let to: string;
beforeEach(() => {
	files = unzipSync(readFileSync(packed));
	to = join(root, String(++count));
	mkdirSync(to);
});

const at = (path: string): string => `${body}/${path}`;
const lines = (paths: readonly string[]): string =>
	paths.map((path) => `${bytesToHex(sha256(files[at(path)] ?? new Uint8Array()))}  ${path}\n`).join('');

/** Makes the manifests true again, as somebody who hides a change would. */
function resealed(): void {
	const all = Object.keys(files).map((path) => path.slice(body.length + 1));
	files[at('manifest-sha256.txt')] = strToU8(lines(all.filter((path) => path.startsWith('data/'))));
	const payload = all.filter((path) => path.startsWith('data/'));
	const octets = payload.reduce((sum, path) => sum + (files[at(path)]?.length ?? 0), 0);
	const info = strFromU8(files[at('bag-info.txt')] ?? new Uint8Array());
	files[at('bag-info.txt')] = strToU8(info.replace(/Payload-Oxum: .*/u, `Payload-Oxum: ${octets}.${payload.length}`));
	const tags = all.filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
	files[at('tagmanifest-sha256.txt')] = strToU8(lines(tags));
}

async function verified(): Promise<string> {
	const file = join(to, 'bag.zip');
	writeFileSync(file, zipSync(files));
	const { code, out, err } = await run('verify', file);
	expect(code).toBe(out === '' ? 1 : 0);
	return out + err;
}

const edit = (path: string, change: (text: string) => string): void => {
	const before = strFromU8(files[at(path)] ?? new Uint8Array());
	const after = change(before);
	expect(after).not.toBe(before);
	files[at(path)] = strToU8(after);
};
const somewhere = (end: string): string =>
	Object.keys(files)
		.find((path) => path.endsWith(end))
		?.slice(body.length + 1) ?? '';

describe('a bag', () => {
	it('goes out, is restored to an equal record and goes out again as the same bytes', async () => {
		expect((await run('verify', packed)).out).toContain('The bag is as it was written: 4 documents');
		expect(await run('import', packed, '--data', join(to, 'data'))).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^Restored: 4 documents in 5 versions, 11 corrections, 2 pieces of evidence/u),
		});
		for (const known of ['2026-01-03', '2026-01-05', '2026-01-06', '2026-02-01', '2026-02-03', '2026-11-20'])
			for (const on of ['2026-01-01', '2026-10-31']) {
				const asked = (data: string) =>
					within(data, '2026-11-20', (context) => showStanding.run(context, { body, on, known }));
				expect(await asked(join(to, 'data'))).toEqual(await asked(from));
			}
		const rows = (data: string) =>
			within(data, '2026-11-20', async ({ store }) => ({
				documents: (await store.documents.list(now)).filter((row) => row.body === body),
				corrections: await store.corrections.read(['1', '2', '3']),
				matters: await store.matterCorrections.list(now),
				evidence: await store.evidence.read(['1', '2']),
				identities: await store.partyIdentities.read(['1', '2']),
			}));
		expect(await rows(join(to, 'data'))).toEqual(await rows(from));
		expect((await rows(from)).matters).toMatchObject([{ kind: 'rename', title: 'Scions of old pears' }]);
		expect((await rows(from)).identities).toMatchObject([
			{ one: 'Mr. Aurel Dinu', superseded: '2026-02-03T09:00:00.000Z' },
			{ kind: 'same', other: 'secretariat', reason: 'seen with the Chair', superseded: null },
		]);
		expect((await rows(from)).evidence).toMatchObject([
			{ kind: 'in progress', by: 'Ada', recorded: '2026-02-03T09:00:00.000Z', superseded: null },
			{ kind: 'done', by: 'Ada', superseded: '2026-02-04T09:00:00.000Z' },
		]);
		const standing = await within(join(to, 'data'), '2026-11-20', (context) =>
			showStanding.run(context, { body, on: '2026-10-31' }),
		);
		expect(JSON.stringify(standing)).toContain('The grafts were ordered.');
		expect(JSON.stringify(standing)).not.toContain('The grafts are in the ground.');
		const again = join(to, 'again.zip');
		await run('export', '--body', 'ETTO', '--out', again, '--data', join(to, 'data'));
		expect(readFileSync(again).equals(readFileSync(packed))).toBe(true);
	});

	it('leaves a record that holds, can be searched and written on', async () => {
		const data = join(to, 'data');
		await run('import', packed, '--data', data);
		expect((await run('verify', '--data', data)).out).toMatch(/34 entries of the log hold, 1 of them sealed/u);
		expect((await run('import', packed, '--data', data)).out).toBe('The record holds this bag already.\n');
		expect(await run('import', 'examples/orchards/4-tenth-meeting.txt', '--data', data)).toMatchObject({
			out: '0 new, 1 unchanged\n',
		});
		const hits = (folder: string) =>
			within(folder, '2026-11-20', async (context) => {
				const found = await findInRecord.call(context, { q: 'orchard', body, limit: 100 });
				return found.hits.map(({ what, id, document }) => `${what} ${id} ${document}`).sort();
			});
		expect((await hits(data)).length).toBeGreaterThan(5);
		expect(await hits(data)).toEqual(await hits(from));
		await within(data, '2026-11-21', (context) =>
			importDocument.run(context, { name: 'harbour.txt', bytes: strToU8(second) }),
		);
		expect((await run('verify', '--data', data)).out).toMatch(/35 entries of the log hold/u);
	});

	it('is not restored into a record that holds something else', async () => {
		const data = join(to, 'data');
		await run('import', 'examples/orchards/4-tenth-meeting.txt', '--data', data);
		expect(await run('import', packed, '--data', data)).toMatchObject({
			code: 1,
			err: expect.stringContaining('restored into an empty record'),
		});
	});

	it('tells nothing of other bodies', () => {
		const log = strFromU8(files[at('data/log.jsonl')] ?? new Uint8Array());
		expect(Object.keys(JSON.parse(log.split('\n')[1] ?? ''))).toEqual(['seq', 'previous', 'hash']);
		expect(log.toLowerCase()).not.toContain('harbour');
	});

	it('is the same from the page of the body', async () => {
		await within(from, '2026-11-20', async ({ store }) => {
			const app = appOf({ store, now: () => now, actor: 'Ada', version: '0' });
			const page = await (await app.request(`http://127.0.0.1/bodies/${body}`)).text();
			expect(page).toContain(`href="/bodies/${body}/bag.zip"`);
			const answer = await app.request(`http://127.0.0.1/bodies/${body}/bag.zip`);
			expect(answer.headers.get('content-type')).toBe('application/zip');
			expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(packed))).toBe(true);
			const context = { store, actor: 'Ada', now };
			await expect(bagOfBody(context, 'nobody')).rejects.toThrow(/no body “nobody”/u);
		});
	});

	it('agrees with sha256sum, and is verified as a folder', async () => {
		unpack(packed, to);
		const cwd = join(to, body);
		const said = execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd, encoding: 'utf8' });
		expect(said.trim().split('\n')).toHaveLength(Object.keys(files).length - 4);
		execFileSync('sha256sum', ['--quiet', '-c', 'tagmanifest-sha256.txt'], { cwd });
		expect((await run('verify', cwd)).code).toBe(0);
		cpSync(join(cwd, 'bagit.txt'), join(cwd, 'data', '.hidden'));
		expect((await run('verify', cwd)).err).toContain('data/.hidden is not listed in manifest-sha256.txt');
		rmSync(join(cwd, 'data', '.hidden'));
		symlinkSync('/etc/hostname', join(cwd, 'data', 'link'));
		expect((await run('verify', cwd)).err).toContain('“data/link” in this bag is a link');
		expect((await run('import', cwd, '--data', join(to, 'data'))).code).toBe(1);
	});
});

describe('a bag that was changed', () => {
	it('is found out by one byte of any file', async () => {
		for (const path of Object.keys(files)) {
			files = unzipSync(readFileSync(packed));
			const bytes = files[path];
			if (bytes === undefined || path.endsWith('/tagmanifest-sha256.txt')) continue;
			const middle = Math.floor(bytes.length / 2);
			bytes[middle] = (bytes[middle] ?? 0) ^ 1;
			expect(await verified()).toMatch(/^rapporteur: This bag /u);
			if (path.includes('/data/')) expect(await verified()).toContain(`${path.slice(body.length + 1)} was changed`);
		}
	});

	it('names a file that is missing, one that is too many, and one that is there twice', async () => {
		const source = somewhere('/source.txt');
		const bytes = files[at(source)] ?? new Uint8Array();
		delete files[at(source)];
		expect(await verified()).toContain(`${source} is missing`);
		files[at(source)] = bytes;
		files[at('data/more.txt')] = bytes;
		expect(await verified()).toContain('data/more.txt is not listed in manifest-sha256.txt');
		resealed();
		expect(await verified()).toContain('data/more.txt is no file of a record');
		delete files[at('data/more.txt')];
		files[at('fetch.txt')] = strToU8('');
		expect(await verified()).toContain('fetch.txt is not listed in tagmanifest-sha256.txt');
		delete files[at('fetch.txt')];
		files[at('DATA/log.jsonl')] = strToU8('');
		expect(await verified()).toMatch(/is there twice/u);
	});

	it.each([`${body}/../../evil.txt`, '/evil.txt', `${body}/data/C:/evil.txt/..`, 'elsewhere/evil.txt'])(
		'is refused with the path %s',
		async (path) => {
			files[path] = strToU8('evil');
			expect(await verified()).toMatch(/^rapporteur: .*(?:leads out of it|outside its folder)/u);
			const { code } = await run('import', join(to, 'bag.zip'), '--data', join(to, 'data'));
			expect(code).toBe(1);
		},
	);

	it('is refused where its manifest leads out of it', async () => {
		edit('manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  data/../../evil.txt\n`);
		const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
		files[at('tagmanifest-sha256.txt')] = strToU8(lines(tags));
		expect(await verified()).toContain('lists “data/../../evil.txt”');
	});

	it('is found out by its log where the manifests were made true again', async () => {
		edit('data/log.jsonl', (text) => text.replace('"by":"Ada"', '"by":"Eve"'));
		resealed();
		expect(await verified()).toContain('entry 1 was changed');
		files = unzipSync(readFileSync(packed));
		edit('data/log.jsonl', (text) => text.split('\n').toSpliced(1, 1).join('\n'));
		resealed();
		expect(await verified()).toContain('entry 2 is missing');
		files = unzipSync(readFileSync(packed));
		edit('data/corrections/2.json', (text) => text.replace('"reject"', '"confirm"'));
		resealed();
		expect(await verified()).toContain('correction 2 was changed');
		files = unzipSync(readFileSync(packed));
		edit('data/matter-corrections/1.json', (text) => text.replace('pears', 'plums'));
		resealed();
		expect(await verified()).toContain('matter correction 1 was changed');
		files = unzipSync(readFileSync(packed));
		edit('data/party-identities/2.json', (text) => text.replace('secretariat', 'Treasurer'));
		resealed();
		expect(await verified()).toContain('party identity 2 was changed');
		files = unzipSync(readFileSync(packed));
		edit('data/evidence/2.json', (text) => text.replace('ground', 'cellar'));
		resealed();
		expect(await verified()).toContain('evidence 2 was changed');
		files = unzipSync(readFileSync(packed));
		delete files[at('data/evidence/2.json')];
		resealed();
		expect(await verified()).toMatch(/evidence 2, of which entry \d+ tells, is missing/u);
		files = unzipSync(readFileSync(packed));
		files[at('data/evidence/3.json')] = files[at('data/evidence/1.json')] ?? new Uint8Array();
		resealed();
		expect(await verified()).toContain('its log does not tell of evidence 3');
		files = unzipSync(readFileSync(packed));
		edit(somewhere('/1/source.txt'), (text) => text.replace('e', 'a'));
		resealed();
		expect(await verified()).toMatch(/the bytes of version 1 of .* were changed/u);
	});

	it('is told by its oxum', async () => {
		edit('bag-info.txt', (text) => text.replace(/Oxum: \d+/u, 'Oxum: 1'));
		const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
		files[at('tagmanifest-sha256.txt')] = strToU8(lines(tags));
		expect(await verified()).toMatch(/bag-info\.txt tells of 1\.\d+ octets and files/u);
	});

	it('is no bag at all where it has no bagit.txt', async () => {
		delete files[at('bagit.txt')];
		expect(await verified()).toContain('“bag.zip” is no bag');
	});
});
