import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Tables } from './tables.ts';

// All that only SQLite speaks stands in this file.

/** How long a writer waits for another process, in milliseconds. */
const busyTimeout_ms = 10_000;

/** The column type for bytes. */
export const bytesType = 'blob';

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
