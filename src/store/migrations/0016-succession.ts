import { bodyDecisions, type Migration } from './migration.ts';

/** What persons decided about bodies that go on with what was open of others. */
export const succession: Migration = {
	name: '0016-succession',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'succession').execute();
		await schema.createIndex('succession_body').on('succession').columns(['body', 'id']).execute();
	},
};
