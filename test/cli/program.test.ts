import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Summary } from '../../src/cli/summary.ts';
import { readingOf } from '../../src/read/reading.ts';
import { bytesOf, corrected, name, second, third } from '../actions/reports.ts';
import { type Ran, ran } from './ran.ts';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
let folder: string;
let data: string;
beforeEach(() => {
	folder = join(root, String(++folders));
	data = join(folder, 'data');
	mkdirSync(join(folder, 'reports', 'old'), { recursive: true });
	write('reports/old/second.txt', second);
	write('reports/third.txt', third);
	write('reports/.hidden', '');
});
const write = (path: string, text: string | Uint8Array): void => writeFileSync(join(folder, path), text);

const watched = { watched: true };
const reports = (): string => join(folder, 'reports');
const imported = (): Promise<Ran> => ran(['import', reports(), '--data', data]);

describe('explain', () => {
	const report = 'examples/orchards/2-eighth-meeting.txt';

	it('shows the rule, the words it matched and whom they mean', async () => {
		const { out } = await ran(['explain', report, '--paragraph', '6'], watched);
		expect(out).toContain('verb: “requested” (request)');
		expect(out).toContain('actor: “Team”, which is Expert Team on Traditional Orchards');
		expect(out).toContain('addressee: “secretariat”');
		expect(out).toContain('condition: “the availability of funds”');
	});

	it('takes what was adopted for no actor: where nobody is printed the body is understood', async () => {
		const { out } = await ran(['explain', 'examples/orchards/4-tenth-meeting.txt', '--paragraph', '2'], watched);
		expect(out).toContain('verb: “was adopted” (adopt)');
		expect(out).toContain('actor: Expert Team on Traditional Orchards, understood');
	});

	it('prints every paragraph with an act as JSON into a pipe', async () => {
		const sheets = JSON.parse((await ran(['explain', report])).out);
		expect(sheets.length).toBeGreaterThan(5);
		for (const { acts } of sheets) expect(acts[0].words[0].part).toBe('verb');
	});

	it('says which paragraphs there are where it finds none of that number', async () => {
		const { code, err } = await ran(['explain', report, '--paragraph', '99']);
		expect(code).toBe(1);
		expect(err).toMatch(/no paragraph “99”.*are 1, 2, 3/u);
	});
});

describe('check', () => {
	it('tells what a person should look at, for people and for programs', async () => {
		await imported();
		const { out } = await ran(['check', name, '--data', data], watched);
		expect(out).toContain(name);
		expect(out).toMatch(/Nothing found of: /u);
		const only = await ran(['check', name, '--rule', 'meeting-gap', '--data', data]);
		expect(JSON.parse(only.out)).toMatchObject({ body: { name }, checks: [{ rule: 'meeting-gap', findings: [] }] });
		expect((await ran(['check', name, '--rule', 'wishes', '--data', data])).code).toBe(1);
	});
});

describe('changes', () => {
	it('tells what changed between two days, for people and for programs', async () => {
		await imported();
		const { out } = await ran(['changes', name, '--from', '2000-01-01', '--data', data], watched);
		expect(out).toMatch(/^Added \(\d+\)$/mu);
		const { changes } = JSON.parse((await ran(['changes', name, '--data', data])).out);
		expect(changes.length).toBeGreaterThan(0);
		expect((await ran(['changes', name, '--from', 'May', '--data', data])).code).toBe(2);
	});
});

describe('list', () => {
	it('prints CSV, narrowed', async () => {
		await imported();
		const { out, code } = await ran(['list', 'follow-ups', name, '--status', 'open', '--data', data]);
		expect(code).toBe(0);
		expect(out.split('\r\n')[0]).toMatch(/^id,body,owner,what,/u);
		expect(out.split('\r\n').length).toBeGreaterThan(2);
	});

	it('prints JSON, and writes a workbook into a file', async () => {
		await imported();
		const { out } = await ran(['list', 'meetings', '--format', 'json', '--data', data]);
		expect(JSON.parse(out)).toMatchObject({ register: 'meetings', rows: [{ body: name }, { body: name }] });
		const file = join(folder, 'events.xlsx');
		expect(await ran(['list', 'events', '--out', file, '--data', data])).toEqual({ code: 0, out: '', err: '' });
		expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
	});

	it('refuses what it cannot do, in a sentence', async () => {
		await imported();
		expect((await ran(['list', 'events', '--format', 'xlsx', '--data', data])).err).toContain('--out FILE.xlsx');
		expect((await ran(['list', 'wishes', '--data', data])).code).toBe(1);
		expect((await ran(['list', 'events', '--format', 'doc', '--data', data])).code).toBe(2);
	});
});

describe('read', () => {
	const file = (): string => join(folder, 'reports/old/second.txt');

	it('prints the reading where it is piped or asked for', async () => {
		const piped = await ran(['read', file()]);
		expect(JSON.parse(piped.out)).toMatchObject({ source: { name: 'second.txt' }, meeting: { ordinal: 2 } });
		expect(await ran(['read', file(), '--json'], watched)).toEqual(piped);
	});

	it('prints exactly the text', async () => {
		write('bare.txt', 'No line ends here.');
		expect(await ran(['read', join(folder, 'bare.txt'), '--text'], watched)).toEqual({
			code: 0,
			out: 'No line ends here.',
			err: '',
		});
	});

	it('prints an outline for a person', async () => {
		const { out } = await ran(['read', file()], watched);
		expect(out).toContain('HC/GE.3/2009/2 · GENERAL · 12 June 2009');
		expect(out).toMatch(/● directive request {2}.*→ secretariat/u);
		expect(out).toContain('when: by 30 September 2009');
		expect(out).toContain('if: an invitation from the Belgian Government');
		expect(out).not.toContain('\u001b[');
		expect(out.split('\n').every((line) => line.length <= 80 && !/\s$/u.test(line))).toBe(true);
		expect((await ran(['read', file(), '--outline'])).out).toBe(out);
	});

	it('colours the kinds where the terminal can', async () => {
		const { out } = await ran(['read', file()], { ...watched, terminal: { width: 80, colour: true } });
		expect(out).toContain('\u001b[31m● directive\u001b[39m');
	});

	it('says in one line why a file can’t be read', async () => {
		write('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
		write('huge.txt', '');
		truncateSync(join(folder, 'huge.txt'), 3 * 1024 ** 3);
		for (const path of ['old.doc', 'none.txt', 'reports', 'huge.txt']) {
			const { code, out, err } = await ran(['read', join(folder, path)]);
			expect([code, out]).toEqual([1, '']);
			expect(err).toMatch(/^rapporteur: .+\.\n$/u);
		}
	});
});

describe('write', () => {
	const reading = async (bytes: Uint8Array, file: string): Promise<unknown> => {
		const { reading: read } = await readingOf(bytes, file);
		return { document: read.document, acts: read.acts.map(({ verb, content }) => ({ verb, content })) };
	};

	it('writes a document anew: in the format that is asked for or that the file tells', async () => {
		await imported();
		const before = await reading(bytesOf(second), 'second.txt');
		const asked = ['write', 'document', 'HC/GE.3/2009/2', '--data', data];
		const text = await ran(asked);
		expect(text.out).toMatch(/^1\. /mu);
		expect(await reading(bytesOf(text.out), 'a.txt')).toEqual(before);
		expect((await ran([...asked, '--format', 'md'])).out).toMatch(/^1\\\. /mu);
		for (const file of ['paper.docx', 'paper.html']) {
			expect(await ran([...asked, '--out', join(folder, file)])).toEqual({ code: 0, out: '', err: '' });
			expect(await reading(new Uint8Array(readFileSync(join(folder, file))), file)).toEqual(before);
		}
	});

	it('writes the papers of the next meeting in the language that is asked for', async () => {
		await imported();
		const asked = (kind: string, ...more: string[]): Promise<Ran> =>
			ran(['write', kind, name, '--data', data, '--on', '2009-12-01', ...more]);
		expect((await asked('agenda')).out).toMatch(/^Annotated provisional agenda of the third meeting$/mu);
		expect((await asked('follow-up', '--language', 'fr')).out).toMatch(/^Suite donnée aux décisions de la deuxième/mu);
		expect((await asked('report', '--language', 'ru', '--format', 'md')).out).toMatch(/^# Проект доклада о работе/mu);
		expect((await asked('minutes')).code).toBe(2);
		expect((await asked('agenda', '--language', 'de')).code).toBe(2);
	});

	it('refuses what it can’t do, in a sentence', async () => {
		await imported();
		const { code, err } = await ran(['write', 'document', 'HC/GE.3/2009/2', '--data', data, '--format', 'docx']);
		expect([code, err]).toEqual([1, expect.stringContaining('--out report.docx')]);
		expect((await ran(['write', 'document', 'NO/SUCH', '--data', data])).err).toContain('NO/SUCH');
	});
});

describe('export', () => {
	it('writes linked data where the file is called so or it is asked for, with ids where the pages are', async () => {
		await imported();
		const file = join(folder, 'record.jsonld');
		const asked = ['export', '--body', name, '--out', file, '--data', data];
		const { code, out } = await ran(asked);
		expect([code, out]).toEqual([
			0,
			expect.stringMatching(/: \d+ things, .* below http:\/\/127\.0\.0\.1:4815\/\.\n$/u),
		]);
		const text = readFileSync(file, 'utf8');
		expect(JSON.parse(text)['@graph'][1]).toMatchObject({ name, id: '/bodies/group-of-experts-on-inland-locks' });
		await ran([...asked, '--format', 'jsonld', '--base', 'https://records.example.org/x']);
		const moved = readFileSync(file, 'utf8');
		expect(moved).toBe(text.replace('http://127.0.0.1:4815/', 'https://records.example.org/'));
		expect((await ran([...asked, '--base', 'ftp://records'])).code).toBe(2);
		expect((await ran([...asked, '--format', 'rdf'])).code).toBe(2);
	});
});

describe('import', () => {
	it('walks folders, keeps what can be kept and counts it', async () => {
		expect(await imported()).toEqual({ code: 0, out: '2 new\nread: 10 acts in 8 paragraphs\n', err: '' });
		expect(await imported()).toEqual({ code: 0, out: '0 new, 2 unchanged\n', err: '' });
		write('reports/old/second.txt', corrected);
		const { out } = await imported();
		expect(out).toMatch(/^0 new, 1 new version, 1 unchanged\nread: \d+ acts in \d+ paragraphs\n$/u);
	});

	it('goes on after a file that can’t be kept, and names it', async () => {
		write('reports/broken.txt', '');
		const { code, out, err } = await ran(['import', reports(), join(folder, 'none'), '--data', data]);
		expect([code, out.split('\n')[0]]).toEqual([1, '2 new, 2 refused']);
		expect(err.split('\n')).toEqual([
			expect.stringMatching(/^rapporteur: .*broken\.txt: This file is empty.*\.$/u),
			expect.stringMatching(/^rapporteur: .*none: there is no file .*none\.$/u),
			'',
		]);
	});

	it('shows how far it is to whoever looks', async () => {
		const wide = { errWatched: true, terminal: { width: 200, colour: false } };
		const { err } = await ran(['import', reports(), '--data', data], wide);
		expect(err).toMatch(/█{12}░{12} {2}1 of 2 {2}.*second\.txt.*█{24} {2}2 of 2 {2}.*third\.txt/su);
		expect(err.endsWith('\r\u001b[K')).toBe(true);
	});

	it('tells at each tenth how far it is where nobody looks on and there is much to do', async () => {
		for (let i = 0; i < 98; i++) write(`reports/old/${i}.txt`, `REPORT\n\n1. The Group agreed on matter ${i}.\n`);
		const { err } = await imported();
		expect(err).toBe(Array.from({ length: 10 }, (_, i) => `${10 * (i + 1)} of 100\n`).join(''));
	});

	it('opens archives, their folders too, and keeps what is in them as if it lay there', async () => {
		const text = (words: string): Uint8Array => new TextEncoder().encode(words);
		const files = {
			'b/old/second.txt': text(second),
			'a.txt': text(third),
			'__MACOSX/a.txt': text('no'),
			'b/.x': text('no'),
		};
		write('all.zip', zipSync({ ...files, 'broken.txt': text('') }));
		const { code, out, err } = await ran(['import', join(folder, 'all.zip'), '--data', data]);
		expect([code, out.split('\n')[0]]).toEqual([1, '2 new, 1 refused']);
		expect(err).toMatch(/^rapporteur: .*all\.zip\/broken\.txt: This file is empty.*\.\n$/u);
		expect((await imported()).out).toBe('0 new, 2 unchanged\n');
	});

	it('says what was read, what is doubtful, what was refused', async () => {
		write('reports/scan.html', '<html><body><p> </p></body></html>');
		write('reports/empty.txt', '');
		const { out } = await ran(['import', reports(), '--data', data]);
		expect(out).toMatch(
			/^3 new, 1 refused\nread: 10 acts in 8 paragraphs\nto be looked at: 1 file\n {2}.*scan\.html: no-text\n$/u,
		);
		const again = await ran(['import', reports(), '--data', `${data}-2`, '--json']);
		expect(JSON.parse(again.out)).toMatchObject({
			new: 3,
			unchanged: 0,
			refused: [{ file: join(reports(), 'empty.txt'), sentence: expect.stringMatching(/empty/u) }],
			doubtful: [{ acts: 0, notes: ['no-text'] }],
		});
	});

	it('names the files with the most doubtful acts, and counts the others', async () => {
		const { reading } = await readingOf(bytesOf(second), 'second.txt');
		const summary = new Summary();
		for (let i = 1; i <= 12; i++) {
			const acts = reading.acts.map((act, at) => (at < 1 + (i % 3) ? { ...act, sure: 'doubtful' as const } : act));
			summary.add({ path: `${i}.txt`, outcome: 'new', reading: { ...reading, acts } });
		}
		const lines = summary.text().split('\n');
		expect(lines[2]).toBe('to be looked at: 12 files, with 24 doubtful acts');
		expect(lines.slice(3, 5)).toEqual(['  2.txt: 3 acts', '  5.txt: 3 acts']);
		expect(lines.slice(-2)).toEqual(['  and 2 more', '']);
	});
});

describe('asking', () => {
	beforeEach(imported);

	it('prints the standing as JSON and for a person', async () => {
		const args = ['standing', 'HC/GE.3', '--on', '2009-07-01', '--data', data];
		const { out } = await ran(args);
		expect(JSON.parse(out)).toMatchObject({ body: name, on: '2009-07-01', known: '2024-01-01' });
		const text = (await ran(args, watched)).out;
		expect(text).toContain('Standing on 1 July 2009, as known on 1 January 2024');
		expect(text).toMatch(
			/1\.1 +Survey of lock gates\n +Dormant: lack of staff\n +(?:Served by: .*\n +)?HC\/GE\.3\/2009\/2 ¶ 2/u,
		);
		expect(text).toMatch(/tentative +Workshop on lock safety/u);
	});

	it('prints the next agenda, the follow-ups and the bodies', async () => {
		const agenda = ['agenda', 'next', name, '--on', '2009-07-01', '--data', data];
		expect(JSON.parse((await ran(agenda)).out)).toMatchObject({ body: name, meeting: { ordinal: 3 } });
		expect((await ran(agenda, watched)).out).toContain('deferred-proposal: ');
		const followUps = ['follow-ups', '--owner', 'Chairman', '--data', data];
		expect(JSON.parse((await ran(followUps)).out).followUps).toHaveLength(1);
		expect((await ran(followUps, watched)).out).toMatch(/Chairman\n +Write to the member States/u);
		expect((await ran(['bodies', '--data', data], watched)).out).toMatch(
			/^Harbours Commission\n {2}Committee on Waterways\n {4}Group of Experts on Inland Locks {2}2 documents, the last of 22 March 2010\n$/iu,
		);
	});

	it('searches, for a program and for a person', async () => {
		const args = ['search', 'circulating', 'questionnaires', '--data', data];
		expect(JSON.parse((await ran(args)).out)).toMatchObject({ total: 1, hits: [{ what: 'act', paragraph: '2' }] });
		const { out } = await ran(args, { ...watched, terminal: { width: 80, colour: true } });
		expect(out).toContain('HC/GE.3/2009/2 ¶ 2');
		expect(out).toContain('\u001b[1mcirculate\u001b[22m a \u001b[1mquestionnaire\u001b[22m');
		expect((await ran([...args, '--kind', 'decision'], watched)).out).toBe(
			'Nothing in the record holds all of this.\n',
		);
		expect((await ran([...args, '--kind', 'none'])).code).toBe(1);
		expect(
			JSON.parse((await ran(['search', 'lock', 'HC/GE.3/*', '--limit', '1', '--data', data])).out).hits,
		).toHaveLength(1);
	});

	it('refuses what is not there in one line and makes no folder for it', async () => {
		const unknown = await ran(['standing', 'nobody', '--data', data]);
		expect([unknown.code, unknown.out]).toEqual([1, '']);
		expect(unknown.err).toMatch(/^rapporteur: The record knows no body “nobody”.*\.\n$/u);
		const missing = await ran(['bodies', '--data', join(folder, 'none')]);
		expect(missing.err).toMatch(/^rapporteur: There is no record in .*\.\n$/u);
		expect((await ran(['verify', '--data', join(folder, 'none')])).code).toBe(1);
	});

	it('verifies, and says what was changed', async () => {
		expect((await ran(['verify', '--data', data])).out).toMatch(/2 entries of the log hold\.\n$/u);
		const database = new SQLite(join(data, 'rapporteur.db'));
		database.exec("update log set by = 'somebody else' where seq = 2");
		database.close();
		const { code, err } = await ran(['verify', '--data', data]);
		expect([code, err]).toEqual([1, expect.stringContaining('entry 2 was changed')]);
	});

	it('says calmly that a database is none or is too new', async () => {
		const file = join(data, 'rapporteur.db');
		const database = new SQLite(file);
		database.exec("insert into migration (version, name) values (99, 'later')");
		database.close();
		expect((await ran(['bodies', '--data', data])).err).toMatch(
			/^rapporteur: The data was written by a newer version/u,
		);
		writeFileSync(file, 'x'.repeat(5000));
		for (const more of ['-wal', '-shm']) rmSync(file + more, { force: true });
		expect((await ran(['bodies', '--data', data])).err).toMatch(
			/^rapporteur: .* is not a database of this program\.\n$/u,
		);
	});
});

describe('note', () => {
	it('keeps evidence and says where its follow-up stands then', async () => {
		await imported();
		const followUps = async () => {
			const { out } = await ran(['follow-ups', '--body', name, '--data', data]);
			return JSON.parse(out).followUps as { id: string; status: string; evidence?: { words: string }[] }[];
		};
		const open = (await followUps()).find(({ status }) => status === 'open');
		const note = (...more: string[]) => ran(['note', open?.id ?? '', '--data', data, ...more]);
		const { code, out } = await note('--kind', 'done', '--words', 'It was sent.', '--date', '2023-12-01');
		expect([code, out]).toEqual([0, `Noted. ${open?.id} is done.\n`]);
		expect((await followUps()).find(({ id }) => id === open?.id)).toMatchObject({
			status: 'done',
			evidence: [{ words: 'It was sent.', date: '2023-12-01', by: 'local' }],
		});
		write('map.txt', 'a map');
		const kept = await note('--kind', 'note', '--words', 'Here it is.', '--file', join(folder, 'map.txt'));
		expect(kept.code).toBe(0);
		expect((await followUps()).find(({ id }) => id === open?.id)).toMatchObject({
			evidence: [{}, { file: { name: 'map.txt', length: 5 } }],
		});
		write('film.bin', '');
		truncateSync(join(folder, 'film.bin'), 17 * 1024 * 1024);
		expect((await note('--kind', 'note', '--words', 'x', '--file', join(folder, 'film.bin'))).err).toBe(
			'rapporteur: A file with evidence can have up to 16 MiB, and “film.bin” has 17.0: put it where it can be reached, and give a link.\n',
		);
		expect((await note('--kind', 'finished', '--words', 'x')).err).toContain('done, in progress, dropped');
		expect((await note('--kind', 'done')).code).toBe(2);
		expect((await ran(['note', 'none', '--kind', 'done', '--words', 'x', '--data', data])).code).toBe(1);
	});
});

describe('matter', () => {
	it('joins, splits, renames and takes back', async () => {
		await imported();
		const matters = async () => {
			const { out } = await ran(['matters', name, '--data', data]);
			return JSON.parse(out).matters as { id: string; title: string }[];
		};
		const decide = (...args: string[]) => ran(['matter', ...args, '--data', data]);
		const before = await matters();
		const [one = { id: '', title: '' }, other = { id: '', title: '' }] = before;
		const joined = await decide('join', name, one.id, other.id, '--reason', 'one thing');
		expect([joined.code, joined.out]).toEqual([
			0,
			`“${other.title}” is part of “${one.title}” now. To take it back: rapporteur matter undo 1\n`,
		]);
		expect((await matters()).map(({ id }) => id)).not.toContain(other.id);
		const { matter } = JSON.parse((await ran(['matters', name, other.id, '--data', data])).out);
		expect([matter.id, matter.decided[0].reason]).toEqual([one.id, 'one thing']);
		const out = matter.entries.find(({ link }: { link: string }) => link === 'joined');
		const split = await decide('split', name, one.id, `${out.noun}/${out.body}/${out.id}`, '--title', 'Apart');
		expect(split.out).toContain('“Apart” is a matter of its own now');
		expect((await decide('rename', name, one.id, 'Another title')).out).toContain('is called “Another title” now');
		expect((await matters()).map(({ title }) => title)).toEqual(expect.arrayContaining(['Apart', 'Another title']));
		for (const id of ['3', '2', '1']) expect((await decide('undo', id)).code).toBe(0);
		expect(await matters()).toEqual(before);
		expect((await decide('undo', '1')).err).toContain('undone already');
		expect((await decide('join', name, one.id, 'none')).err).toContain('has no matter “none”');
		expect((await decide('split', name, one.id, 'x')).code).toBe(2);
	});
});

describe('identity', () => {
	it('says that two are one, shows what was said and takes it back', async () => {
		await imported();
		write('reports/again.txt', third.replace(/(\p{Lu}+\/\S*?)\/(\d+)$/mu, '$1/99'));
		await imported();
		const identity = (...args: string[]) => ran(['identity', ...args, '--data', data]);
		const found = (await identity('list', 'document')).out;
		const [, other = '', one = ''] =
			/^\? (\S+) may be (\S+)\. \d+ of \d+ paragraphs are the same, word for word\.$/mu.exec(found) ?? [];
		expect([one, other]).not.toContain('');
		expect((await identity('same', 'document', one, other, '--reason', 'sent twice')).out).toBe(
			`${other} is ${one}. To take it back: rapporteur identity undo document 1\n`,
		);
		expect((await identity('list', 'document')).out).toBe(`1 ${other} is ${one}.\n`);
		expect((await identity('same', 'document', one, other)).err).toContain('These are one document already');
		expect((await identity('undo', 'document', '1')).out).toBe(`Taken back: ${other} is ${one}.\n`);
		expect((await identity('undo', 'document', '1')).err).toContain('undone already');
		expect((await identity('list', 'document')).out).toBe(found);
	});

	it('does the same for bodies and parties, and says what cannot be said of them', async () => {
		await imported();
		const identity = (...args: string[]) => ran(['identity', ...args, '--data', data]);
		expect((await identity('same', 'party', 'secretariat', 'nobody at all')).code).toBe(1);
		expect((await identity('separate', 'body', name, name)).err).toContain('take that back instead');
		expect((await identity('same', 'body', name, name)).err).toContain('one body already');
		expect((await identity('list', 'body')).out).toBe('Nothing was said of two, and none look alike.\n');
		expect((await identity('same', 'event', 'a', 'b')).code).toBe(2);
	});
});

describe('succession', () => {
	it('says that a body goes on with what is open of another, shows it and takes it back', async () => {
		write(
			'reports/locks.txt',
			third.replaceAll(name, 'Group of Experts on Small Bridges').replace(/^(\p{Lu}+\/\S+)\/(\d+)$/mu, '$1/77'),
		);
		await imported();
		const succession = (...args: string[]) => ran(['succession', ...args, '--data', data]);
		expect((await succession('list')).out).toBe('No body goes on with what was open of another.\n');
		const made = await succession(
			'make',
			name,
			'Group of Experts on Small Bridges',
			'--from',
			'2030-01-01',
			'--item',
			'Work',
			'Events',
		);
		const said = `From 2030-01-01 on the Group of Experts on Small Bridges goes on with what is open under Work; Events of the ${name}.`;
		expect([made.err, made.out]).toEqual(['', `${said} To take it back: rapporteur succession undo 1\n`]);
		expect((await succession('list')).out).toBe(`${said} (1, by local)\n`);
		expect((await succession('make', name, name, '--from', '2030-01-01')).err).toContain(
			'cannot take over from itself',
		);
		expect((await succession('make', name, name)).code).toBe(2);
		expect((await succession('undo', '1')).out).toContain(`what is open of the ${name} is not with`);
		expect((await succession('undo', '1')).err).toContain('undone already');
	});
});

describe('serve', () => {
	it('starts with the example, says one address, and ends when asked', async () => {
		const { code, out, err } = await ran(['serve', '--data', data, '--port', '0']);
		expect(code).toBe(0);
		expect(out).toMatch(/^Rapporteur is at http:\/\/127\.0\.0\.1:\d+\/ \(on this machine only; .*\)\n$/u);
		expect(err).toMatch(/^Loaded the example: \d+ reports\.\n$/u);
		expect((await ran(['serve', '--data', data, '--port', '0'])).err).toBe('');
	});
});

describe('the command line', () => {
	it.each([
		[['--help']],
		[['read', '--help']],
		[['import', '--help']],
		[['standing', '--help']],
		[['agenda', '--help']],
		[['agenda', 'next', '--help']],
		[['follow-ups', '--help']],
		[['bodies', '--help']],
		[['serve', '--help']],
		[['export', '--help']],
		[['verify', '--help']],
	])('explains itself: %s', async (args) => {
		const { code, out } = await ran(args);
		expect(code).toBe(0);
		expect(out).toMatch(/^Usage: rapporteur.*\n\n\S[\s\S]*?\.\n\n/u);
		expect(out).toMatch(args.length > 1 ? /\nExample:\n {2}rapporteur \S+/u : /\nCommands:\n/u);
	});

	it('tells its version', async () => {
		const facts: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
		expect((await ran(['--version'])).out).toBe(`${facts.version}\n`);
	});

	it.each([
		[[]],
		[['raed']],
		[['read']],
		[['read', 'a', '--txt']],
		[['read', 'a', '--text', '--json']],
		[['standing', 'a', '--on', '2004-02-31']],
		[['serve', '--port', 'http']],
	])('does not guess: %j', async (args) => {
		const { code, out, err } = await ran(args);
		expect([code, out]).toEqual([2, '']);
		expect(err).not.toBe('');
	});
});
