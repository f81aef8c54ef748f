import type { Migration } from './migration.ts';

/** What persons decided about matters. */
export const matterCorrection: Migration = {
	name: '0005-matter-correction',
	up: async ({ schema }) => {
		await schema
			.createTable('matter_correction')
			.addColumn('id', 'integer', (column) => column.primaryKey())
			.addColumn('body', 'text', (column) => column.notNull())
			.addColumn('json', 'text', (column) => column.notNull())
			.addColumn('recorded', 'text', (column) => column.notNull())
			.addColumn('superseded', 'text')
			.addColumn('by', 'text', (column) => column.notNull())
			.execute();
	},
};
