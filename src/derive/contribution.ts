import type { Cite } from '../record/cite.ts';
import type { Contribution } from '../record/contribution.ts';
import type { EffectOf } from '../record/effect.ts';
import { sameParty } from './party.ts';
import { cited, isStep, type Step, stepId } from './timeline.ts';
import { hits, share, stems, tellingStems } from './words.ts';

type Mention = EffectOf<'contribution'>;

interface Draft {
	readonly step: Step<Mention>;
	status: Contribution['status'];
	what: string;
	kind: Contribution['kind'];
	item: string | null;
	cites: readonly Cite[];
}

/** How far a contribution has come. A refusal overrides, and is overridden by anything later. */
const rank: Readonly<Record<Contribution['status'], number>> = {
	invited: 0,
	considered: 1,
	offered: 2,
	received: 3,
	acknowledged: 4,
	declined: 5,
};

/** Who gives what, by party and matter, moved forward by each mention. */
export function contributionsOf(steps: readonly Step[]): Contribution[] {
	const drafts: Draft[] = [];
	const byParty: ByParty = new Map();
	for (const step of steps) {
		if (!isStep(step, 'contribution')) continue;
		const known = newestOf(byParty, step);
		if (known) forward(known, step);
		else if (step.effect.known !== true) {
			const draft = opened(step);
			drafts.push(draft);
			byParty.set(step.effect.party, [...(byParty.get(step.effect.party) ?? []), draft]);
		}
	}
	return drafts.map(({ step, status, what, kind, item, cites }) => ({
		id: stepId(step),
		party: step.effect.party,
		kind,
		for: what,
		status,
		item,
		cites: [...cites],
	}));
}

/** What each party gives, as far as it may still move. */
type ByParty = Map<string, Draft[]>;

/** The newest that a mention may speak of. The parties of a body are few, what they give over the years is much. */
function newestOf(byParty: ByParty, step: Step<Mention>): Draft | null {
	let newest: Draft | null = null;
	for (const [party, all] of byParty) {
		if (!sameParty(party, step.effect.party)) continue;
		const moving = all.filter(({ status }) => status !== 'acknowledged');
		byParty.set(party, moving);
		const found = moving.findLast((draft) => isSame(draft, step));
		if (found !== undefined && found.step.order > (newest?.step.order ?? -1)) newest = found;
	}
	return newest;
}

const opened = (step: Step<Mention>): Draft => ({
	step,
	status: step.effect.status,
	what: step.effect.for,
	kind: step.effect.sort,
	item: step.item,
	cites: [step.cite],
});

const isSame = (draft: Draft, { effect }: Step<Mention>): boolean =>
	share(stems(draft.what), stems(effect.for)) >= 0.5 ||
	(effect.known === true && hits(stems(draft.what), stems(effect.for)) > 0) ||
	isBareMention(effect);

/** "the contribution of Norway had been received": no thing is named. */
const isBareMention = ({ for: what }: Mention): boolean => tellingStems(what).length === 0;

function forward(draft: Draft, step: Step<Mention>): void {
	const { status, sort } = step.effect;
	if (rank[status] >= rank[draft.status] || draft.status === 'declined') draft.status = status;
	if (draft.kind === 'unspecified') draft.kind = sort;
	draft.item = step.item ?? draft.item;
	draft.cites = cited(draft.cites, step.cite);
}
