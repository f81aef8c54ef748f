import type { Kysely } from 'kysely';
import type { Reading } from '../../record/reading.ts';
import { createSearchIndex } from '../dialect.ts';
import { indexIn } from '../search.ts';
import type { Database, Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Units that can be found, the words they are found by, and the index over them; with all that is already kept. */
export const search: Migration = {
	name: '0003-search',
	up: async (db) => {
		await tables(db);
		await createSearchIndex(db);
		await indexKept(db.withTables<{ readonly [name in keyof Tables]: Tables[name] }>());
	},
};

async function tables({ schema }: Kysely<never>): Promise<void> {
	await schema
		.createTable('search_unit')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('document', 'text', (column) => column.notNull().references('document.id'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('paragraph', 'text', (column) => column.notNull())
		.addColumn('act_kind', 'text')
		.addColumn('verb', 'text')
		.addColumn('parties', 'text')
		.addColumn('digest', 'text', (column) => column.notNull())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.addColumn('superseded', 'text')
		.execute();
	// Apart from the units, so that very many of these can be looked through fast.
	await schema
		.createTable('search_text')
		.addColumn('unit', 'integer', (column) => column.primaryKey())
		.addColumn('text', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('search_unit_document').on('search_unit').columns(['document', 'superseded']).execute();
	await schema
		.createTable('search_word')
		.addColumn('word', 'text', (column) => column.notNull())
		.addColumn('stem', 'text', (column) => column.notNull())
		.addColumn('count', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('search_word_key', ['word', 'stem'])
		.execute();
}

/** Every version in the order in which it was recorded, so that the past can be searched too. */
async function indexKept(db: Database): Promise<void> {
	const versions = await db
		.selectFrom('document_version')
		.select(['document', 'version', 'recorded'])
		.orderBy('recorded')
		.orderBy('document')
		.orderBy('version')
		.execute();
	for (const { document, version, recorded } of versions) {
		const readings = db.selectFrom('reading').select('json').where('document', '=', document);
		const row = await readings.where('version', '=', version).executeTakeFirstOrThrow();
		const reading: Reading = JSON.parse(row.json);
		await indexIn(db, document, reading, recorded);
	}
}
