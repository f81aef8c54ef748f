import { bodyDecisions, type Migration } from './migration.ts';

/** What persons decided about who is who. */
export const partyIdentity: Migration = {
	name: '0009-party-identity',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'party_identity').execute();
	},
};
