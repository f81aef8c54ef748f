import type { CreateTableBuilder, Kysely, SchemaModule } from 'kysely';

/** One step of the database's shape. A step never changes once it was released. */
export interface Migration {
	readonly name: string;
	readonly up: (db: Kysely<never>) => Promise<void>;
}

/** A table of what persons decided about a body: a value as JSON, with who and when, kept when it is undone. */
export const bodyDecisions = (schema: SchemaModule, table: string): CreateTableBuilder<string> =>
	schema
		.createTable(table)
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('body', 'text', (column) => column.notNull())
		.addColumn('json', 'text', (column) => column.notNull())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.addColumn('superseded', 'text')
		.addColumn('by', 'text', (column) => column.notNull());
