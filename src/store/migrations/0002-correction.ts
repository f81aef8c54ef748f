import type { Migration } from './migration.ts';

/** What persons decided about acts. */
export const correction: Migration = {
	name: '0002-correction',
	up: async ({ schema }) => {
		await schema
			.createTable('correction')
			.addColumn('id', 'integer', (column) => column.primaryKey())
			.addColumn('document', 'text', (column) => column.notNull().references('document.id'))
			.addColumn('json', 'text', (column) => column.notNull())
			.addColumn('recorded', 'text', (column) => column.notNull())
			.addColumn('superseded', 'text')
			.addColumn('by', 'text', (column) => column.notNull())
			.execute();
		await schema.createIndex('correction_document').on('correction').columns(['document', 'id']).execute();
	},
};
