import { bytesType } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** What files of old Office programs were turned into to be read. */
export const conversion: Migration = {
	name: '0004-conversion',
	up: async ({ schema }) => {
		await schema
			.createTable('conversion')
			.addColumn('sha256', 'text', (column) => column.primaryKey())
			.addColumn('docx', bytesType, (column) => column.notNull())
			.execute();
	},
};
