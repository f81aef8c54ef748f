import { bodyDecisions, type Migration } from './migration.ts';

/** What persons said about two bodies being one. */
export const bodyIdentity: Migration = {
	name: '0013-body-identity',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'body_identity').execute();
		await schema.createIndex('body_identity_body').on('body_identity').columns(['body', 'id']).execute();
	},
};
