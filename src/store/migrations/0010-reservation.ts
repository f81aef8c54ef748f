import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Symbols set aside for papers to come. No symbol is set aside twice, however many processes write. */
export const reservation: Migration = {
	name: '0010-reservation',
	up: async ({ schema }) => {
		await schema
			.createTable('reservation')
			.addColumn('id', 'integer', (column) => column.primaryKey())
			.addColumn('body', 'text', (column) => column.notNull())
			.addColumn('json', 'text', (column) => column.notNull())
			.addColumn('recorded', 'text', (column) => column.notNull())
			.addColumn('superseded', 'text')
			.addColumn('by', 'text', (column) => column.notNull())
			.execute();
		await schema.createIndex('reservation_body').on('reservation').columns(['body', 'id']).execute();
		await schema
			.createIndex('reservation_symbol')
			.unique()
			.on('reservation')
			.expression(sql<string>`json ->> '$.symbol'`)
			.where(sql.ref('superseded'), 'is', null)
			.execute();
	},
};
