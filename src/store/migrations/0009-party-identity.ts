import type { Migration } from './migration.ts';

/** What persons decided about who is who. */
export const partyIdentity: Migration = {
	name: '0009-party-identity',
	up: async ({ schema }) => {
		await schema
			.createTable('party_identity')
			.addColumn('id', 'integer', (column) => column.primaryKey())
			.addColumn('body', 'text', (column) => column.notNull())
			.addColumn('json', 'text', (column) => column.notNull())
			.addColumn('recorded', 'text', (column) => column.notNull())
			.addColumn('superseded', 'text')
			.addColumn('by', 'text', (column) => column.notNull())
			.execute();
	},
};
