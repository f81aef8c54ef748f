import { type Kysely, sql } from 'kysely';
import { bytesType } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** Sources, documents with their versions and readings, the log, and the workbench of imports. */
export const record: Migration = {
	name: '0001-record',
	up: async (db) => {
		await sources(db);
		await documents(db);
		await log(db);
		await imports(db);
	},
};

type Any = Kysely<never>;

async function sources({ schema }: Any): Promise<void> {
	await schema
		.createTable('source')
		.addColumn('sha256', 'text', (column) => column.primaryKey())
		.addColumn('media_type', 'text', (column) => column.notNull())
		.addColumn('size', 'integer', (column) => column.notNull())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.addColumn('bytes', bytesType, (column) => column.notNull())
		.execute();
}

async function documents({ schema }: Any): Promise<void> {
	await schema
		.createTable('document')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('identity', 'text', (column) => column.notNull().unique())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('document_version')
		.addColumn('document', 'text', (column) => column.notNull().references('document.id'))
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('sha256', 'text', (column) => column.notNull().references('source.sha256'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('body', 'text')
		.addColumn('meeting_id', 'text', (column) => column.notNull())
		.addColumn('acts', 'integer', (column) => column.notNull())
		.addColumn('paragraphs', 'integer', (column) => column.notNull())
		.addColumn('notes', 'integer', (column) => column.notNull())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.addColumn('superseded', 'text')
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('bodies', 'text', (column) => column.notNull())
		.addColumn('aliases', 'text', (column) => column.notNull())
		.addColumn('meeting', 'text', (column) => column.notNull())
		.addColumn('facts', 'text', (column) => column.notNull())
		.addColumn('parties', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('document_version_key', ['document', 'version'])
		.execute();
	await schema.createIndex('document_version_source').on('document_version').column('sha256').execute();
	// One version is current, however many processes write.
	await schema
		.createIndex('document_version_current')
		.on('document_version')
		.column('document')
		.unique()
		.where(sql.ref('superseded'), 'is', null)
		.execute();
	await schema
		.createTable('reading')
		.addColumn('document', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('json', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('reading_key', ['document', 'version'])
		.addForeignKeyConstraint('reading_of', ['document', 'version'], 'document_version', ['document', 'version'])
		.execute();
}

async function log({ schema }: Any): Promise<void> {
	await schema
		.createTable('log')
		.addColumn('seq', 'integer', (column) => column.primaryKey())
		.addColumn('recorded', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('action', 'text', (column) => column.notNull())
		.addColumn('payload', 'text', (column) => column.notNull())
		.addColumn('previous', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('log_action').on('log').columns(['action', 'seq']).execute();
}

async function imports({ schema }: Any): Promise<void> {
	await schema
		.createTable('import')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('status', 'text', (column) => column.notNull())
		.addColumn('sentence', 'text')
		.addColumn('document', 'text', (column) => column.references('document.id'))
		.addColumn('by', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('reading', 'text')
		.addColumn('bytes', bytesType)
		.execute();
	await schema.createIndex('import_status').on('import').column('status').execute();
}
