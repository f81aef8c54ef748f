import { bytesType } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** The files that evidence came with, each once, by the hash of its bytes. */
export const evidenceFile: Migration = {
	name: '0015-evidence-file',
	up: async ({ schema }) => {
		await schema
			.createTable('evidence_file')
			.addColumn('sha256', 'text', (column) => column.primaryKey())
			.addColumn('bytes', bytesType, (column) => column.notNull())
			.execute();
	},
};
