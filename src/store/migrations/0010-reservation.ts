import { sql } from 'kysely';
import { bodyDecisions, type Migration } from './migration.ts';

/** Symbols set aside for papers to come. No symbol is set aside twice, however many processes write. */
export const reservation: Migration = {
	name: '0010-reservation',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'reservation').execute();
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
