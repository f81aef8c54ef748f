import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import {
	CompiledQuery,
	type DatabaseConnection,
	Kysely,
	type RawBuilder,
	SqliteDialect,
	SqliteDriver,
	sql,
} from 'kysely';
import type { Sequence, StemQuery } from './query.ts';
import type { Tables } from './tables.ts';

// All that only SQLite speaks stands in this file.

/** How long a writer waits for another process, in milliseconds. */
const busyTimeout_ms = 10_000;

/** The column type for bytes. */
export const bytesType = 'blob';

/** True for what the engine says of a row that is there already under a unique index. */
export const isTwice = (fault: unknown): boolean =>
	fault instanceof SQLite.SqliteError && fault.code === 'SQLITE_CONSTRAINT_UNIQUE';

/** Takes the write lock at once: a transaction that began as a reader can't wait for another writer, it only fails. */
class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}

class ImmediateDialect extends SqliteDialect {
	readonly #database: SQLite.Database;

	constructor(database: SQLite.Database) {
		super({ database });
		this.#database = database;
	}

	override createDriver(): SqliteDriver {
		return new ImmediateDriver({ database: this.#database });
	}
}

/** Opens `<folder>/rapporteur.db`, making both where missing; `:memory:` is a database that is gone when closed. */
export function openDatabase(folder: string): Kysely<Tables> {
	const database = new SQLite(fileIn(folder), { timeout: busyTimeout_ms });
	try {
		database.pragma('journal_mode = WAL');
		// In WAL mode the engine's own default would lose the last acknowledged rows in a power cut.
		database.pragma('synchronous = FULL');
		database.pragma('foreign_keys = ON');
	} catch (fault) {
		database.close();
		throw fault;
	}
	return new Kysely<Tables>({ dialect: new ImmediateDialect(database) });
}

function fileIn(folder: string): string {
	if (folder === ':memory:') return folder;
	mkdirSync(folder, { recursive: true });
	return join(folder, 'rapporteur.db');
}

/** The full-text index over the stems of units: it keeps no text of its own, only which unit has which stem where. */
export async function createSearchIndex(db: Kysely<never>): Promise<void> {
	// Words come as stems and symbols whole, with a blank between them; the tokenizer must not split either again.
	await sql`create virtual table search_index using fts5(
		words, symbols, home, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '/.-'"
	)`.execute(db);
}

/** What of a unit goes into the full-text index. */
export interface IndexRow {
	readonly unit: number;
	readonly stems: readonly string[];
	readonly symbols: readonly string[];
	readonly home: string;
}

export async function addToIndex(db: Kysely<Tables>, rows: readonly IndexRow[]): Promise<void> {
	const values = rows.map(
		({ unit, stems, symbols, home }) => sql`(${unit}, ${stems.join(' ')}, ${symbols.join(' ')}, ${home})`,
	);
	await sql`insert into search_index (rowid, words, symbols, home) values ${sql.join(values)}`.execute(db);
}

/** Units with how well they fit. */
export type Hits = RawBuilder<{ readonly unit: number; readonly score: number }>;

/** Every unit that fits, with its BM25 score. */
export const rankedHits = (query: StemQuery): Hits =>
	sql`(select rowid as unit, -bm25(search_index) as score from search_index where search_index match ${matching(query)})`;

/** The newest units that fit, unranked: takes no longer for a common word than for a rare one. */
export const newestHits = (query: StemQuery, limit: number): Hits =>
	sql`(select rowid as unit, 0 as score from search_index where search_index match ${matching(query)} order by rowid desc limit ${limit})`;

/** A query as FTS5 writes it: `("lock gate" OR "lock" *) AND ("harbour")`. */
function matching({ clauses, home }: StemQuery): string {
	const all = clauses.map((clause) => `(${clause.map(sequence).join(' OR ')})`).join(' AND ');
	return home ? all : `{words symbols} : (${all})`;
}

const sequence = ({ stems, prefix }: Sequence): string =>
	`"${stems.join(' ').replaceAll('\0', '').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
