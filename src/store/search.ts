import { remembered } from '../base/remembered.ts';
import type { Reading } from '../record/reading.ts';
import type { Instant } from '../record/version.ts';
import { addToIndex, type Hits, newestHits, rankedHits } from './dialect.ts';
import { hashOf } from './log.ts';
import type { StemQuery } from './query.ts';
import type { Database } from './tables.ts';
import { actKindOf, type SpokenUnit, type Unit, unitsOf } from './unit.ts';

/** A unit that holds what was looked for. */
export interface FoundUnit extends Omit<Unit, 'text'> {
	readonly id: number;
	readonly document: string;
	/** How well it fits, among the units found with it: the more the better. */
	readonly score: number;
}

export interface SearchStore {
	/** Every unit that held the words at an instant, in no order. */
	readonly find: (query: StemQuery, known: Instant) => Promise<readonly FoundUnit[]>;
	/** Some of them, fast: the best where few fit, else the newest. */
	readonly first: (query: StemQuery, known: Instant, limit: number) => Promise<readonly FoundUnit[]>;
	/** Puts a reading in the place of what could be found of a document, from an instant on. */
	readonly refresh: (document: string, reading: Reading, recorded: Instant) => Promise<void>;
	/** The words of units, by their ids. */
	readonly texts: (ids: readonly number[]) => Promise<ReadonlyMap<number, string>>;
	/** The stems of words that begin so (in lower case, without marks), those of the commonest words first. */
	readonly stems: (beginning: string, limit: number) => Promise<readonly string[]>;
}

const known = (db: Database, hits: Hits, instant: Instant) =>
	db
		.selectFrom(hits.as('hit'))
		.innerJoin('search_unit as u', 'u.id', 'hit.unit')
		.select(['u.id', 'u.document', 'u.kind', 'u.key', 'u.paragraph', 'u.act_kind', 'u.verb', 'u.parties', 'hit.score'])
		.where('u.recorded', '<=', instant)
		.where((is) => is.or([is('u.superseded', 'is', null), is('u.superseded', '>', instant)]));

interface Row {
	readonly id: number;
	readonly document: string;
	readonly kind: string;
	readonly key: string;
	readonly paragraph: string;
	readonly act_kind: string | null;
	readonly verb: string | null;
	readonly parties: string | null;
	readonly score: number;
}

const nobody: readonly string[] = [];
/** The same few lists of names stand in very many units. */
const partiesIn = remembered(10_000, (json: string): readonly string[] => JSON.parse(json));

/** Shared by all acts of a kind and verb, since a search can find very many. */
const actsOf = remembered(10_000, (key: string): FoundUnit['act'] => {
	const [kind = '', verb = ''] = key.split('\n');
	const actKind = actKindOf(kind);
	return actKind === null ? null : { kind: actKind, verb };
});

const foundOf = (row: Row): FoundUnit => ({
	id: row.id,
	document: row.document,
	kind: row.kind === 'act' ? 'act' : 'paragraph',
	key: row.key,
	paragraph: row.paragraph,
	act: row.act_kind === null ? null : actsOf(`${row.act_kind}\n${row.verb ?? ''}`),
	parties: row.parties === null ? nobody : partiesIn(row.parties),
	score: row.score,
});

/** Among so many the best are looked for; of more, only the newest. */
const rankedMax = 1000;

/** As many of the newest as are looked at for a few that are still current. */
const newestMax = 400;

/** The last character there is: what begins with a word stands before the word with this behind it. */
const last = '\u{10ffff}';

export const searchStore = (db: Database): SearchStore => ({
	find: async (query, instant) =>
		query.clauses.length === 0 ? [] : (await known(db, rankedHits(query), instant).execute()).map(foundOf),
	first: async (query, instant, limit) => {
		if (query.clauses.length === 0) return [];
		const newest = await db
			.selectFrom(newestHits(query, rankedMax + 1).as('hit'))
			.select((is) => is.fn.countAll<number>().as('count'))
			.executeTakeFirst();
		const few = Number(newest?.count ?? 0) <= rankedMax;
		const hits = known(db, few ? rankedHits(query) : newestHits(query, newestMax), instant);
		const rows = await hits.orderBy('hit.score', 'desc').orderBy('u.id', 'desc').limit(limit).execute();
		return rows.map(foundOf);
	},
	refresh: (document, reading, recorded) => db.transaction().execute((tx) => indexIn(tx, document, reading, recorded)),
	texts: async (ids) => {
		if (ids.length === 0) return new Map();
		const rows = await db.selectFrom('search_text').selectAll().where('unit', 'in', ids).execute();
		return new Map(rows.map(({ unit, text }) => [unit, text]));
	},
	stems: async (beginning, limit) => {
		const rows = await db
			.selectFrom('search_word')
			.select('stem')
			.where('word', '>=', beginning)
			.where('word', '<', `${beginning}${last}`)
			.orderBy('count', 'desc')
			.orderBy('word')
			.limit(limit)
			.execute();
		return [...new Set(rows.map(({ stem }) => stem))];
	},
});

/**
 * Makes what a document says from an instant on findable, inside the transaction that changes it: units that it no
 * longer has are superseded, new ones added, the others stay. Called again where a correction changes its acts.
 */
export async function indexIn(tx: Database, document: string, reading: Reading, recorded: Instant): Promise<void> {
	const current = await tx
		.selectFrom('search_unit')
		.select(['id', 'digest'])
		.where('document', '=', document)
		.where('superseded', 'is', null)
		.execute();
	const units = new Map(unitsOf(reading).map((unit) => [digestOf(unit), unit]));
	const gone = current.filter(({ digest }) => !units.has(digest));
	for (const { digest } of current) units.delete(digest);
	for (const ids of groups(gone.map(({ id }) => id)))
		await tx.updateTable('search_unit').set({ superseded: recorded }).where('id', 'in', ids).execute();
	await add(tx, document, [...units], recorded);
}

/** What makes a unit the same as before. */
const digestOf = ({ tokens, ...unit }: SpokenUnit): string =>
	hashOf(JSON.stringify([unit, tokens.map(({ stem }) => stem).join(' ')])).slice(0, 32);

async function add(
	tx: Database,
	document: string,
	units: readonly (readonly [digest: string, unit: SpokenUnit])[],
	recorded: Instant,
): Promise<void> {
	const newest = await tx.selectFrom('search_unit').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	const first = (newest?.id ?? 0) + 1;
	const rows = units.map(([digest, { kind, key, paragraph, act, parties }], i) => ({
		id: first + i,
		document,
		kind,
		key,
		paragraph,
		act_kind: act?.kind ?? null,
		verb: act?.verb ?? null,
		parties: parties.length === 0 ? null : JSON.stringify(parties),
		digest,
		recorded,
		superseded: null,
	}));
	for (const group of groups(rows)) await tx.insertInto('search_unit').values(group).execute();
	const texts = units.map(([, { text }], i) => ({ unit: first + i, text }));
	for (const group of groups(texts)) await tx.insertInto('search_text').values(group).execute();
	const spoken = units.map(([, { tokens, symbols, home }], i) => ({
		unit: first + i,
		stems: tokens.map(({ stem }) => stem),
		symbols,
		home,
	}));
	for (const group of groups(spoken)) await addToIndex(tx, group);
	await addWords(
		tx,
		units.map(([, unit]) => unit),
	);
}

/** The words with their stems, counted: what a beginning is completed from. */
async function addWords(tx: Database, units: readonly SpokenUnit[]): Promise<void> {
	const counts = new Map<string, { readonly word: string; readonly stem: string; count: number }>();
	for (const { kind, tokens } of units)
		for (const { word, stem } of kind === 'paragraph' ? tokens : []) {
			const key = `${word} ${stem}`;
			const entry = counts.get(key) ?? { word, stem, count: 0 };
			counts.set(key, entry);
			entry.count++;
		}
	for (const group of groups([...counts.values()]))
		await tx
			.insertInto('search_word')
			.values(group)
			.onConflict((conflict) =>
				conflict
					.columns(['word', 'stem'])
					.doUpdateSet((is) => ({ count: is('search_word.count', '+', is.ref('excluded.count')) })),
			)
			.execute();
}

/** So many rows go into one statement. */
const rowsMax = 100;

function* groups<T>(all: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < all.length; at += rowsMax) yield all.slice(at, at + rowsMax);
}
