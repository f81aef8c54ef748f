import { type PlanRule, type PlanTerms, planRuleKinds, usualTerms } from '../../record/plan-rule.ts';
import type { Context } from '../action.ts';
import { type Body, decidedAbout } from '../body/found.ts';
import { endOf } from '../document/rows.ts';

/** By when the documents of a body are due: what persons set, and the usual terms for what nobody set. */
export interface TermsKnown {
	/** At most one of a kind; `every` is always there. */
	readonly terms: readonly PlanTerms[];
	/** The newest rule of each kind that a person set. */
	readonly set: readonly PlanRule[];
	/** All rules that hold or held before a newer one of their kind, the newest first; none that was undone. */
	readonly decided: readonly PlanRule[];
}

export async function termsKnown(context: Context, body: Body, known: string): Promise<TermsKnown> {
	const decided = decidedAbout(body, await context.store.planRules.list(endOf(known))).toReversed();
	const set = planRuleKinds.flatMap((kind) => decided.find((rule) => rule.kind === kind) ?? []);
	const usual = usualTerms.filter(({ kind }) => !set.some((rule) => rule.kind === kind));
	return {
		terms: [...set.map(({ kind, leads, words, daysOff }) => ({ kind, leads, words, daysOff })), ...usual].sort(
			(a, b) => planRuleKinds.indexOf(a.kind) - planRuleKinds.indexOf(b.kind),
		),
		set,
		decided,
	};
}
