import type { Kysely } from 'kysely';

/** One step of the database's shape. A step never changes once it was released. */
export interface Migration {
	readonly name: string;
	readonly up: (db: Kysely<never>) => Promise<void>;
}
