import type { Migration } from './migration.ts';

/** What persons noted about what is owed. */
export const evidence: Migration = {
	name: '0006-evidence',
	up: async ({ schema }) => {
		await schema
			.createTable('evidence')
			.addColumn('id', 'integer', (column) => column.primaryKey())
			.addColumn('document', 'text', (column) => column.notNull().references('document.id'))
			.addColumn('json', 'text', (column) => column.notNull())
			.addColumn('recorded', 'text', (column) => column.notNull())
			.addColumn('superseded', 'text')
			.addColumn('by', 'text', (column) => column.notNull())
			.execute();
		await schema.createIndex('evidence_document').on('evidence').columns(['document', 'id']).execute();
	},
};
