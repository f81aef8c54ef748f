import { z } from 'zod';
import { PlanRule } from '../../record/plan-rule.ts';
import { action } from '../action.ts';

export const undoPlanRule = action({
	name: 'plan.undo',
	method: 'post',
	path: '/plan-rules/{id}/undo',
	summary: 'Takes back a rule of a documentation plan; the one before it, or the usual one, holds again.',
	input: z.object({ id: z.string() }),
	output: PlanRule,
	run: (context, { id }) => context.store.planRules.undo(id, { by: context.actor, recorded: context.now }),
});
