import { bodyDecisions, type Migration } from './migration.ts';

/** By when documents of bodies are due before their meetings, as persons set it. */
export const planRule: Migration = {
	name: '0011-plan-rule',
	up: async ({ schema }) => {
		await bodyDecisions(schema, 'plan_rule').execute();
		await schema.createIndex('plan_rule_body').on('plan_rule').columns(['body', 'id']).execute();
	},
};
