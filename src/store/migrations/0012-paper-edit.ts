import { bodyDecisions, type Migration } from './migration.ts';

/** What persons wrote into the papers of meetings. */
export const paperEdit: Migration = {
	name: '0012-paper-edit',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'paper_edit').execute();
		await schema.createIndex('paper_edit_body').on('paper_edit').columns(['body', 'id']).execute();
	},
};
