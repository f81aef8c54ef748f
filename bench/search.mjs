/**
 * `node bench/search.mjs [paragraphs]` after a build: how long a search takes while one types, in a record of 100,000
 * paragraphs, beside a scan of the same paragraphs with LIKE, turn by turn in one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { findInRecord } from '../dist/actions/search/find.js';
import { suggestInRecord } from '../dist/actions/search/suggest.js';
import { readReport } from '../dist/read/report/report.js';
import { treeOfText } from '../dist/read/text/read.js';
import { hashOf } from '../dist/store/log.js';
import { openStore } from '../dist/store/open.js';
import { rounded } from './program.mjs';
import { report } from './report.mjs';

const paragraphsPerReport = 100;
const bodies = 20;

/** Numbers that look like chance and are the same everywhere. */
function* chance(seed) {
	for (let state = seed >>> 0; ; ) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		yield state / 2 ** 32;
	}
}
const drawn = chance(7);
const draw = () => drawn.next().value;

const syllables = 'ba cor del fin gam hol jur kel lim mor nav pol quer rin sal tor und vel wes zan'.split(' ');
const endings = ['', 's', 'ed', 'ing', 'ation', 'ment'];
const words = Array.from({ length: 20_000 }, (_, i) => {
	const parts = [i % 20, Math.floor(i / 20) % 20, Math.floor(i / 400) % 20, Math.floor(i / 8000)];
	return parts.map((part) => syllables[part]).join('') + endings[i % endings.length];
});

/** A word by its rank: the first is said often, the last hardly ever, as in any language. */
const word = () => words[Math.floor(words.length ** draw()) - 1] ?? words[0];
const clause = (length) => Array.from({ length }, word).join(' ');

/** A report of the benchmark's body, each paragraph made longer by words that are as rare as those of real ones. */
const text = (body, meeting) =>
	report(body, meeting, paragraphsPerReport).replace(
		/^(\d+\. .*)$/gmu,
		(line) =>
			`${line} The secretariat explained that ${clause(16)} and ${clause(14)}. The Group noted that ${clause(12)}.`,
	);

async function fill(store, paragraphs) {
	const said = [];
	for (let n = 0; said.length < paragraphs; n++) {
		const bytes = Buffer.from(text(n % bodies, Math.floor(n / bodies)));
		const tree = treeOfText(bytes.toString());
		const source = { name: `${n}.txt`, mediaType: tree.mediaType, sha256: hashOf(bytes), length: tree.text.length };
		const reading = readReport(tree, source);
		await store.documents.keep({ reading, bytes, by: 'bench', recorded: '2026-01-01T00:00:00.000Z' });
		said.push(...reading.paragraphs.map((paragraph) => paragraph.text));
	}
	return said;
}

/** What people type, letter by letter from the third on: one word, two, a name, a symbol, a common and a rare one. */
function typed(said) {
	const lines = [
		'secretariat',
		'group',
		'workshop harbour cranes',
		'requested the chairman',
		'RMC/GE.4/2001/',
		'ines rey',
	];
	for (let i = 0; i < 24; i++) {
		const of = said[Math.floor(draw() * said.length)].split(/[^\p{L}]+/u).filter((each) => each.length > 3);
		const at = Math.floor(draw() * (of.length - 2));
		lines.push(i % 2 === 0 ? of[at] : `${of[at]} ${of[at + 1]}`);
	}
	return lines.flatMap((line) => Array.from({ length: line.length - 2 }, (_, i) => line.slice(0, i + 3)));
}

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const stated = (times) => {
	const sorted = [...times].sort((a, b) => a - b);
	return { p50_ms: rounded(at(sorted, 0.5)), p99_ms: rounded(at(sorted, 0.99)) };
};

async function timed(work) {
	const begin = performance.now();
	await work();
	return performance.now() - begin;
}

/** Fills a record, then types. */
export async function searchTimes(folder, paragraphs = 100_000) {
	const begin = performance.now();
	const store = await openStore(folder);
	const said = await fill(store, paragraphs);
	const filled_s = Math.round((performance.now() - begin) / 1000);
	const plain = new SQLite(join(folder, 'rapporteur.db'), { readonly: true });
	const like = plain.prepare("select id from search_unit where kind = 'paragraph' and text like ? limit 8");
	const context = { store, actor: 'bench', now: '2026-01-02T00:00:00.000Z' };
	const first_ms = await timed(() => suggestInRecord.run(context, { q: 'cra' }));
	const times = { suggest: [], like: [], find: [] };
	for (const q of typed(said)) {
		times.suggest.push(await timed(() => suggestInRecord.run(context, { q })));
		times.like.push(await timed(() => like.all(`%${q}%`)));
	}
	for (const q of ['secretariat', 'group', 'harbour cranes', 'workshop', '"list of peat railways"', said[5].slice(-30)])
		times.find.push({ q, ms: rounded(await timed(() => findInRecord.run(context, { q })), 0) });
	await store.close();
	plain.close();
	const [suggest, scan] = [stated(times.suggest), stated(times.like)];
	return {
		paragraphs: said.length,
		filled_s,
		typed: times.suggest.length,
		first_ms: Math.round(first_ms),
		suggest,
		like: scan,
		ratio: { p50: rounded(scan.p50_ms / suggest.p50_ms, 1), p99: rounded(scan.p99_ms / suggest.p99_ms, 1) },
		find: times.find,
	};
}

if (process.argv[1] === import.meta.filename) {
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-search-'));
	try {
		const found = await searchTimes(folder, Number(process.argv[2] ?? 100_000));
		console.log(
			`${found.paragraphs} paragraphs, read and kept in ${found.filled_s} s; ${found.typed} searches while typing`,
		);
		console.log(`  the first, which learns all names: ${found.first_ms} ms`);
		console.log(`  while typing: p50 ${found.suggest.p50_ms} ms, p99 ${found.suggest.p99_ms} ms`);
		console.log(`  a scan with LIKE: p50 ${found.like.p50_ms} ms, p99 ${found.like.p99_ms} ms`);
		console.log(`  the scan takes ${found.ratio.p50} times as long at p50, ${found.ratio.p99} at p99`);
		for (const { q, ms } of found.find) console.log(`  a page with its facets, “${q}”: ${ms} ms`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
