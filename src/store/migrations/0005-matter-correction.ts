import { bodyDecisions, type Migration } from './migration.ts';

/** What persons decided about matters. */
export const matterCorrection: Migration = {
	name: '0005-matter-correction',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'matter_correction').execute();
	},
};
