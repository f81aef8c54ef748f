import { z } from 'zod';
import { PlanRule, PlanTerms } from '../../record/plan-rule.ts';
import { action, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { termsKnown } from './terms.ts';

export const listPlanRules = action({
	name: 'plan.rules',
	method: 'get',
	path: '/bodies/{body}/plan-rules',
	summary:
		'By when the documents of a body are due before a meeting and how long they may be: what holds, what of it is only usual, and what persons set, the newest first.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), known: days.known }),
	output: z.strictObject({
		body: BodyName,
		/** One for every document, and one for each kind that has its own. */
		terms: z.array(PlanTerms.extend({ usual: z.boolean() })),
		decided: z.array(PlanRule),
	}),
	run: async (context, input) => {
		const { known } = daysOf(context, { known: input.known });
		const body = findBody(bodiesOf(await rowsKnown(context, known)), input.body);
		const { terms, set, decided } = await termsKnown(context, body, known);
		return {
			body: { id: body.id, name: body.name },
			terms: terms.map((each) => ({ ...each, usual: !set.some(({ kind }) => kind === each.kind) })),
			decided: [...decided],
		};
	},
});
