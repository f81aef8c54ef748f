import { bodyDecisions, type Migration } from './migration.ts';

/** What persons said about two documents being one. */
export const documentIdentity: Migration = {
	name: '0014-document-identity',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'document_identity').execute();
		await schema.createIndex('document_identity_body').on('document_identity').columns(['body', 'id']).execute();
	},
};
