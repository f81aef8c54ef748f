import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../src/record/correction.ts';
import type { Unplaced } from '../../src/store/decision.ts';
import type { Keeping, Kept } from '../../src/store/document.ts';
import type { StemQuery } from '../../src/store/query.ts';
import type { Store } from '../../src/store/store.ts';
import { bytesOf, sampleReading } from './sample.ts';

type Facts = Parameters<typeof sampleReading>[1];

const forever = '9999-12-31T23:59:59.999Z';
const at = (day: string): string => `${day}T12:00:00.000Z`;
const file = (text: string, day: string, facts?: Facts): Keeping => ({
	reading: sampleReading(text, facts),
	bytes: bytesOf(text),
	by: 'tester',
	recorded: at(day),
});

/** What every engine must keep. `open` gives an empty store. */
export function storeContract(name: string, open: () => Promise<Store>): void {
	describe(`store on ${name}`, () => {
		let store: Store;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());
		const keep = (text: string, day: string, facts?: Facts): Promise<Kept> =>
			store.documents.keep(file(text, day, facts));

		describe('documents', () => {
			it('gives back what was kept, byte for byte', async () => {
				const kept = await keep('One.', '2024-01-01');
				expect(kept).toEqual({
					document: 'standing-group-on-harbour-dredging-2-report',
					version: 1,
					outcome: 'new',
				});
				const [version] = await store.documents.read([kept]);
				expect(version).toEqual({
					document: kept.document,
					version: 1,
					recorded: at('2024-01-01'),
					superseded: null,
					by: 'tester',
					reading: sampleReading('One.'),
				});
				const source = await store.documents.source(kept);
				expect(source.name).toBe('report.txt');
				expect(new Uint8Array(source.bytes)).toEqual(bytesOf('One.'));
			});

			it('lists documents with their counts and facts, without readings', async () => {
				await keep('One.', '2024-01-01', { symbol: 'HC/SG.1/2009/2' });
				const [row] = await store.documents.list(forever);
				expect(row).toMatchObject({
					document: 'HC-SG.1-2009-2',
					version: 1,
					body: 'standing-group-on-harbour-dredging',
					bodies: ['Harbours Commission', 'Standing Group on Harbour Dredging'],
					aliases: ['the Group'],
					meetingId: '2',
					acts: 1,
					paragraphs: 1,
					notes: 0,
					superseded: null,
				});
				expect(row).not.toHaveProperty('reading');
			});

			it('changes nothing for the same bytes, under whatever name', async () => {
				const first = await keep('One.', '2024-01-01');
				const head = await store.log.head();
				const source = { ...sampleReading('One.').source, name: 'copy.txt' };
				expect(await keep('One.', '2024-01-02', { source })).toEqual({ ...first, outcome: 'unchanged' });
				expect(await store.log.head()).toBe(head);
				expect(await store.documents.versions(first.document)).toHaveLength(1);
			});

			it('makes a new version of other bytes of the same document', async () => {
				const first = await keep('One.', '2024-01-01');
				expect(await keep('One, corrected.', '2024-02-01')).toEqual({
					...first,
					version: 2,
					outcome: 'new version',
				});
				const versions = await store.documents.versions(first.document);
				expect(versions.map(({ version, superseded }) => [version, superseded])).toEqual([
					[1, at('2024-02-01')],
					[2, null],
				]);
			});

			it('makes a new version of older bytes that come back', async () => {
				await keep('One.', '2024-01-01');
				await keep('One, corrected.', '2024-02-01');
				const back = await keep('One.', '2024-03-01');
				expect(back).toMatchObject({ version: 3, outcome: 'new version' });
				expect(new Uint8Array((await store.documents.source(back)).bytes)).toEqual(bytesOf('One.'));
			});

			it('knows which version was current on any day', async () => {
				await keep('One.', '2024-01-01');
				await keep('One, corrected.', '2024-02-01');
				const versionOn = async (day: string): Promise<number | undefined> =>
					(await store.documents.list(`${day}T23:59:59.999Z`))[0]?.version;
				expect(await versionOn('2023-12-31')).toBeUndefined();
				expect(await versionOn('2024-01-01')).toBe(1);
				expect(await versionOn('2024-01-31')).toBe(1);
				expect(await versionOn('2024-02-01')).toBe(2);
				expect(await store.documents.parties('2023-12-31T23:59:59.999Z')).toEqual([]);
				expect(await store.documents.parties(forever)).toMatchObject([
					{ version: 2, parties: [{ name: 'Chair' }, { name: 'Standing Group on Harbour Dredging', kind: 'body' }] },
				]);
			});

			it('never lets a document take the place of another', async () => {
				const slash = await keep('A.', '2024-01-01', { symbol: 'HC/2009/2' });
				const dash = await keep('B.', '2024-01-02', { symbol: 'HC-2009-2' });
				expect([slash.outcome, dash.outcome]).toEqual(['new', 'new']);
				expect(dash.document).not.toBe(slash.document);
				const document = { ...sampleReading('').document, symbol: 'HC/2009/2', language: 'fr' };
				expect(await keep('C.', '2024-01-03', { document })).toMatchObject({
					document: 'HC-2009-2-fr',
					outcome: 'new',
				});
			});

			it('keeps papers of one meeting apart by their titles, and what names nothing by its bytes', async () => {
				const paper = (title: string | null) => ({
					document: { ...sampleReading('').document, kind: 'paper' as const, title },
				});
				const a = await keep('A.', '2024-01-01', paper('Sluices'));
				const b = await keep('B.', '2024-01-01', paper('Locks'));
				const c = await keep('C.', '2024-01-01', paper(null));
				expect(new Set([a.document, b.document, c.document]).size).toBe(3);
				expect(c.document).toMatch(/^sha-[0-9a-f]{12}$/u);
				expect(await keep('A, corrected.', '2024-01-02', paper('Sluices'))).toMatchObject({
					document: a.document,
					outcome: 'new version',
				});
			});

			it('does not take a body without a name of its own for the same body', async () => {
				const a = await keep('A.', '2024-01-01', { bodies: ['Committee'] });
				const b = await keep('B.', '2024-01-01', { bodies: ['Committee'] });
				expect([a.outcome, b.outcome]).toEqual(['new', 'new']);
			});

			it('foresees what keeping would do, and does nothing', async () => {
				expect(await store.documents.foresee(sampleReading('One.'))).toMatchObject({ outcome: 'new' });
				await keep('One.', '2024-01-01');
				expect(await store.documents.foresee(sampleReading('One.'))).toMatchObject({ outcome: 'unchanged' });
				expect(await store.documents.foresee(sampleReading('Two.'))).toMatchObject({
					version: 2,
					outcome: 'new version',
				});
				expect(await store.log.head()).toBe(1);
			});

			it('never records anything before what it already holds', async () => {
				await keep('One.', '2024-02-01');
				const { document } = await keep('One, corrected.', '2024-01-01');
				const recorded = (await store.documents.versions(document)).map((row) => row.recorded);
				expect(recorded).toEqual([at('2024-02-01'), at('2024-02-01')]);
			});

			it('keeps files that come in at the same time one after another', async () => {
				const texts = Array.from({ length: 8 }, (_, n) => `Text ${n}.`);
				await Promise.all(texts.map((text) => keep(text, '2024-01-01')));
				const { document } = await store.documents.foresee(sampleReading('More.'));
				const versions = await store.documents.versions(document);
				expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
				expect(versions.filter(({ superseded }) => superseded === null)).toHaveLength(1);
				expect(await store.log.verify()).toBeNull();
			});
		});

		describe('imports', () => {
			const stamp = { by: 'tester', recorded: at('2024-01-01') };
			const stage = (text: string) => store.imports.stage({ name: 'report.txt', bytes: bytesOf(text), ...stamp });

			it('takes a file from waiting to kept', async () => {
				const { id, status } = await stage('One.');
				expect(status).toBe('waiting');
				expect(new Uint8Array((await store.imports.bytes(id)) ?? [])).toEqual(bytesOf('One.'));
				await store.imports.setRead(id, sampleReading('One.'), stamp);
				expect(await store.imports.reading(id)).toEqual(sampleReading('One.'));
				const kept = await store.imports.keep(id, stamp);
				expect(kept.outcome).toBe('new');
				expect(await store.imports.find(id)).toMatchObject({ status: 'kept', document: kept.document });
				expect(await store.imports.bytes(id)).toBeNull();
				expect(await store.documents.list(forever)).toHaveLength(1);
			});

			it('says why a file was refused, and forgets a discarded one', async () => {
				const refused = await stage('One.');
				await store.imports.setRefused(refused.id, 'The file is locked.', stamp);
				const discarded = await stage('Two.');
				await store.imports.discard(discarded.id, stamp);
				expect(await store.imports.find(refused.id)).toMatchObject({
					status: 'refused',
					sentence: 'The file is locked.',
				});
				expect((await store.imports.list()).map(({ id }) => id)).toEqual([refused.id]);
				expect((await store.imports.list({ all: true })).map(({ id }) => id)).toEqual([discarded.id, refused.id]);
			});

			it('notes why a file is read once more, until it is read', async () => {
				const { id } = await stage('One.');
				await store.imports.setRetried(id, 'Once more.', stamp);
				expect(await store.imports.find(id)).toMatchObject({ status: 'waiting', sentence: 'Once more.' });
				await store.imports.setRead(id, sampleReading('One.'), stamp);
				expect(await store.imports.find(id)).toMatchObject({ status: 'read', sentence: null });
				await expect(store.imports.setRetried(id, 'Again.', stamp)).rejects.toMatchObject({ reason: 'conflict' });
			});

			it('refuses to keep twice, and keeps nothing by halves', async () => {
				const { id } = await stage('One.');
				await expect(store.imports.keep(id, stamp)).rejects.toMatchObject({ reason: 'conflict' });
				await store.imports.setRead(id, sampleReading('One.'), stamp);
				await store.imports.keep(id, stamp);
				const head = await store.log.head();
				await expect(store.imports.keep(id, stamp)).rejects.toMatchObject({ reason: 'conflict' });
				await expect(store.imports.discard(id, stamp)).rejects.toMatchObject({ reason: 'conflict' });
				expect(await store.log.head()).toBe(head);
			});

			it('knows nothing of ids that it never gave', async () => {
				for (const id of ['', '0', '7', 'x', '1 or 1', '99999999999999999999'])
					expect(await store.imports.find(id)).toBeNull();
			});
		});

		describe('search', () => {
			const query = (...clauses: string[][]): StemQuery => ({
				clauses: clauses.map((words) =>
					words.map((word) => ({ stems: word.replace('*', '').split(' '), prefix: word.endsWith('*') })),
				),
				home: true,
			});
			const found = async (asked: StemQuery, day = '9999-12-31'): Promise<string[]> =>
				(await store.search.find(asked, `${day}T23:59:59.999Z`)).map(({ kind, key }) => `${kind} ${key}`).sort();
			const text = 'The Group asked the Chair to dredge both harbours. See HC/SG.1/2008/7.';

			it('finds paragraphs and acts by their stems, whatever else a word could be', async () => {
				await keep(text, '2024-01-01');
				expect(await found(query(['harbour']))).toEqual(['act 1.1', 'paragraph 1']);
				expect(await found(query(['harbours']))).toEqual([]);
				expect(await found(query(['nothing', 'harbour'], ['dredg']))).toEqual(['act 1.1', 'paragraph 1']);
				expect(await found(query(['harbour'], ['bicycl']))).toEqual([]);
				expect(await found(query())).toEqual([]);
			});

			it('finds stems next to each other, and beginnings', async () => {
				await keep(text, '2024-01-01');
				expect(await found(query(['both harbour']))).toHaveLength(2);
				expect(await found(query(['harbour both']))).toEqual([]);
				expect(await found(query(['both harb*']))).toHaveLength(2);
				expect(await found(query(['harb*'], ['dredg']))).toHaveLength(2);
			});

			it('finds symbols whole, where they are mentioned and where they head the document', async () => {
				await keep(text, '2024-01-01', { symbol: 'HC/SG.1/2009/2' });
				const said = (word: string): StemQuery => ({ ...query([word]), home: false });
				expect(await found(said('hc/sg.1/2008/7'))).toHaveLength(2);
				expect(await found(said('hc/sg.1/2008/*'))).toHaveLength(2);
				expect(await found(said('hc/sg.1/2008'))).toEqual([]);
				expect(await found(said('hc/sg.1/2009/2'))).toEqual([]);
				expect(await found(query(['hc/sg.1/2009/2'], ['harbour']))).toHaveLength(2);
			});

			it('takes nothing that is looked for as its own language', async () => {
				await keep(text, '2024-01-01');
				for (const word of ['"', "'", '*', 'AND', 'near(', 'words:', '-', '\\', '%', '_', '\u0000', '{', '^a'])
					expect(Array.isArray(await found(query([word], [`${word}*`])))).toBe(true);
			});

			it('tells what an act is and whom it speaks to', async () => {
				await keep(text, '2024-01-01');
				const units = await store.search.find(query(['harbour']), forever);
				expect(units.find(({ kind }) => kind === 'act')).toMatchObject({
					document: 'standing-group-on-harbour-dredging-2-report',
					paragraph: '1',
					act: { kind: 'directive', verb: 'request' },
					parties: ['Chair'],
				});
				const texts = await store.search.texts(units.map(({ id }) => id));
				expect([...texts.values()]).toEqual(expect.arrayContaining([text]));
			});

			it('knows what could be found on any day', async () => {
				await keep('One sluice.', '2024-01-01');
				await keep('One sluice, one lock.', '2024-02-01');
				await keep('One sluice.', '2024-03-01');
				expect(await found(query(['sluic']), '2023-12-31')).toEqual([]);
				expect(await found(query(['sluic']), '2024-01-31')).toHaveLength(2);
				expect(await found(query(['lock']), '2024-01-31')).toEqual([]);
				expect(await found(query(['lock']), '2024-02-29')).toHaveLength(2);
				expect(await found(query(['sluic']), '2024-02-29')).toHaveLength(2);
				expect(await found(query(['lock']))).toEqual([]);
				expect(await found(query(['sluic']))).toHaveLength(2);
			});

			it('keeps what a new version says as before', async () => {
				const second = { number: '2', printed: true, item: null, projects: [], start: 0, end: 9, text: 'A quay.' };
				const { paragraphs } = sampleReading('Gates.');
				await keep('Gates.', '2024-01-01', { paragraphs: [...paragraphs, second] });
				const before = await store.search.find(query(['quay']), forever);
				await keep('Doors.', '2024-02-01', { paragraphs: [...sampleReading('Doors.').paragraphs, second] });
				expect((await store.search.find(query(['quay']), forever)).map(({ id }) => id)).toEqual(
					before.map(({ id }) => id),
				);
				expect(await found(query(['gate']))).toEqual([]);
			});

			it('puts what fits best first, and gives only as many as asked', async () => {
				await keep(`Locks. ${'The Group spoke of many other things. '.repeat(20)}`, '2024-01-01', {
					symbol: 'HC/1',
					acts: [],
				});
				await keep('Locks and locks.', '2024-01-02', { symbol: 'HC/2', acts: [] });
				await keep(`A lock. ${'The Group spoke of many other things. '.repeat(9)}`, '2024-01-03', {
					symbol: 'HC/3',
					acts: [],
				});
				const first = await store.search.first(query(['lock']), forever, 2);
				expect(first.map(({ document }) => document)).toEqual(['HC-2', 'HC-3']);
				const all = await store.search.find(query(['lock']), forever);
				expect([...all].sort((a, b) => b.score - a.score).map(({ document }) => document)).toEqual([
					'HC-2',
					'HC-3',
					'HC-1',
				]);
			});

			it('completes the beginnings of words, the common ones first', async () => {
				await keep('Harbours, harbours and harvesting. Été.', '2024-01-01');
				expect(await store.search.stems('har', 9)).toEqual(['harbour', 'harvest']);
				expect(await store.search.stems('har', 1)).toEqual(['harbour']);
				expect(await store.search.stems('ete', 9)).toEqual(['ete']);
				expect(await store.search.stems('hat', 9)).toEqual([]);
				expect(await store.search.stems('har%', 9)).toEqual([]);
			});

			it('finds a staged file once it is kept', async () => {
				const stamp = { by: 'tester', recorded: at('2024-01-01') };
				const { id } = await store.imports.stage({ name: 'r.txt', bytes: bytesOf(text), ...stamp });
				await store.imports.setRead(id, sampleReading(text), stamp);
				expect(await found(query(['harbour']))).toEqual([]);
				await store.imports.keep(id, stamp);
				expect(await found(query(['harbour']))).toHaveLength(2);
			});
		});

		describe('corrections', () => {
			const decided = (document: string, exact: string): Unplaced<Correction> => ({
				document,
				kind: 'reject',
				target: {
					paragraph: '1',
					quote: { exact, prefix: '', suffix: '' },
					position: { start: 0, end: exact.length },
					alone: true,
				},
				read: null,
				body: {},
				at: {
					verb: { start: 0, end: 1 },
					content: null,
					actor: [],
					addressee: [],
					when: null,
					place: null,
					conditions: [],
				},
				reason: null,
			});
			const by = (day: string) => ({ by: 'tester', recorded: at(day) });

			it('are given back as they were made, in order, and only since then', async () => {
				const { document } = await keep('One.', '2024-01-01');
				const first = await store.corrections.make(decided(document, 'One'), by('2024-02-01'));
				const second = await store.corrections.make(decided(document, 'ne.'), by('2024-03-01'));
				expect(first).toEqual({ ...decided(document, 'One'), id: '1', ...by('2024-02-01'), superseded: null });
				expect(await store.corrections.list(forever)).toEqual([first, second]);
				expect(await store.corrections.list(at('2024-02-15'), document)).toEqual([first]);
				expect(await store.corrections.list(forever, 'another')).toEqual([]);
				expect(await store.corrections.read(['2', '1', '7', 'x'])).toEqual([first, second]);
				const rows = [at('2024-01-15'), at('2024-02-15'), forever].map(async (known) => {
					const [row] = await store.documents.list(known);
					const [version] = await store.documents.versions(document, known);
					const [parties] = await store.documents.parties(known);
					expect([version?.corrections, parties?.corrections]).toEqual([row?.corrections, row?.corrections]);
					return row?.corrections;
				});
				expect(await Promise.all(rows)).toEqual([[], ['1'], ['1', '2']]);
			});

			it('are undone once, and were there until then', async () => {
				const { document } = await keep('One.', '2024-01-01');
				await store.corrections.make(decided(document, 'One'), by('2024-02-01'));
				const undone = await store.corrections.undo('1', by('2024-03-01'));
				expect(undone.superseded).toBe(at('2024-03-01'));
				expect(await store.corrections.list(forever)).toEqual([]);
				expect(await store.corrections.list(at('2024-02-15'))).toEqual([undone]);
				expect(await store.corrections.read(['1'])).toEqual([undone]);
				const head = await store.log.head();
				await expect(store.corrections.undo('1', by('2024-04-01'))).rejects.toMatchObject({ reason: 'conflict' });
				for (const id of ['2', '', 'x', '99999999999999999999'])
					await expect(store.corrections.undo(id, by('2024-04-01'))).rejects.toMatchObject({ reason: 'not-found' });
				expect(await store.log.head()).toBe(head);
			});

			it('stand in the log, each with its end', async () => {
				const { document } = await keep('One.', '2024-01-01');
				await store.corrections.make(decided(document, 'One'), by('2024-02-01'));
				await store.corrections.undo('1', by('2024-01-15'));
				const entries = await store.log.newest(['correction.make', 'correction.undo'], 5, forever);
				expect(
					entries.map(({ action, recorded, payload }) => [action, recorded, payload.id, payload.document]),
				).toEqual([
					['correction.undo', at('2024-02-01'), 1, document],
					['correction.make', at('2024-02-01'), 1, document],
				]);
				expect(await store.log.verify()).toBeNull();
			});

			it('are about documents that are there', async () => {
				await expect(store.corrections.make(decided('none', 'One'), by('2024-02-01'))).rejects.toThrow();
				expect(await store.log.head()).toBe(0);
			});
		});

		describe('log', () => {
			it('chains every change and verifies', async () => {
				expect(await store.log.head()).toBe(0);
				await keep('One.', '2024-01-01');
				await keep('One, corrected.', '2024-02-01');
				const [second, first] = await store.log.newest(['document.keep'], 5, forever);
				expect(second?.previous).toBe(first?.hash);
				expect(first).toMatchObject({ seq: 1, by: 'tester', payload: { outcome: 'new', version: 1 } });
				expect(await store.log.newest(['document.keep'], 5, '2024-01-01T23:59:59.999Z')).toHaveLength(1);
				expect(await store.log.verify()).toBeNull();
			});
		});
	});
}
