import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { type Lead, Leads, PlanRule, PlanTerms, planSteps } from '../../record/plan-rule.ts';
import type { Unplaced } from '../../store/decision.ts';
import { action, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';

const input = z.object({
	body: z.string().describe('Name, id, acronym or symbol root of a body.'),
	kind: PlanTerms.shape.kind.default('every'),
	leads: Leads.describe(
		'How long before the meeting: {"count": 10, "unit": "weeks"} or "working days"; null for a kind: as for every document.',
	),
	words: PlanTerms.shape.words.default(null).describe('The most words such a document may have. Default: no limit.'),
	daysOff: PlanTerms.shape.daysOff.default([]).describe('With “every”: days on which the house does not work.'),
});
type Input = Readonly<z.output<typeof input>>;

export const setPlanRule = action({
	name: 'plan.set',
	method: 'post',
	path: '/bodies/{body}/plan-rules',
	summary: 'Sets by when documents of a body are due before a meeting, and how long they may be; the newest holds.',
	input,
	output: PlanRule,
	run: async (context, asked) => {
		const body = findBody(bodiesOf(await rowsKnown(context, daysOf(context, {}).known)), asked.body);
		const why = wrongIn(asked);
		if (why !== null) throw new Refusal('invalid', why);
		const { kind, leads, words } = asked;
		const daysOff = [...new Set(asked.daysOff)].sort();
		const rule: Unplaced<PlanRule> = { body: body.id, kind, leads, words, daysOff };
		return context.store.planRules.make(rule, { by: context.actor, recorded: context.now });
	},
});

function wrongIn({ kind, leads, daysOff, words }: Input): string | null {
	const given = planSteps.flatMap((step) => (leads[step] === null ? [] : [{ step, lead: leads[step] }]));
	if (kind === 'every' && given.length < planSteps.length)
		return 'The rule for every document needs a time for submission, editing, translation and issue.';
	if (kind !== 'every' && daysOff.length > 0) return 'Days off are those of every document: set them in its rule.';
	if (kind !== 'every' && given.length === 0 && words === null)
		return 'A rule for one kind of document needs a time or a number of words that differs from every document.';
	const wrong = given.find(({ lead }, i) => i > 0 && daysIn(lead) > daysIn(given[i - 1]?.lead ?? lead));
	return wrong === undefined ? null : `No document is ready for ${wrong.step} before the step that comes first.`;
}

/** In working days: a week has five. */
const daysIn = ({ count, unit }: Lead): number => (unit === 'weeks' ? count * 5 : count);
