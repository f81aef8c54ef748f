import type { Cite } from '../record/cite.ts';
import type { Contribution } from '../record/contribution.ts';
import type { EffectOf } from '../record/effect.ts';
import type { FollowUp } from '../record/follow-up.ts';
import { sameParty } from './party.ts';
import { cited, isStep, type Step, stepId } from './timeline.ts';
import { hits, share, stems, tellingStems } from './words.ts';

type Mention = EffectOf<'contribution'>;

interface Draft {
	readonly step: Step<Mention>;
	status: Contribution['status'];
	readonly what: string;
	/** What it was spoken of as, the newest last: "the travel of the experts", "4,000 euros". */
	said: readonly string[];
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
export function contributionsOf(steps: readonly Step[], followUps: readonly FollowUp[]): Contribution[] {
	const drafts: Draft[] = [];
	const byParty: ByParty = new Map();
	for (const step of steps) {
		if (isStep(step, 'progress')) deliver(byParty, step);
		if (!isStep(step, 'contribution')) continue;
		const known = newestOf(byParty, step);
		if (known) forward(known, step);
		else if (step.effect.known !== true) {
			const draft = opened(step);
			drafts.push(draft);
			byParty.set(step.effect.party, [...(byParty.get(step.effect.party) ?? []), draft]);
		}
	}
	const delivered = new Map(
		followUps.filter(({ status }) => status === 'done').map((owed) => [actKey(owed.cites[0]), owed]),
	);
	return drafts.map((draft) => contributionOf(draft, delivered.get(actKey(draft.step.cite))));
}

const actKey = (cite: Cite | undefined): string => `${cite?.document} ${cite?.act}`;

/** What a party was to give is received once the task that the same act made of it is done. */
function contributionOf(
	{ step, status, what, kind, item, cites }: Draft,
	delivered: FollowUp | undefined,
): Contribution {
	const given = delivered !== undefined && rank[status] < rank.received;
	const newest = delivered?.cites.at(-1);
	return {
		id: stepId(step),
		party: step.effect.party,
		kind,
		for: what,
		status: given ? 'received' : status,
		item,
		cites: given && newest !== undefined ? cited(cites, newest) : [...cites],
	};
}

/** "The translation into Russian had been completed", told by the party that had offered it. */
function deliver(byParty: ByParty, step: Step<EffectOf<'progress'>>): void {
	const { state, by, what } = step.effect;
	if (state !== 'done') return;
	const told = stems(what);
	for (const [party, drafts] of byParty) {
		if (!by.some((name) => sameParty(name, party))) continue;
		for (const draft of drafts) if (isAwaited(draft, step) && isTold(draft, told)) settle(draft, 'received', step);
	}
}

const isAwaited = ({ status, step: { paper } }: Draft, step: Step): boolean =>
	rank[status] < rank.received && paper !== step.paper;

/** Two words of what is given, or more, and most of it. */
const isTold = ({ said }: Draft, told: readonly string[]): boolean =>
	said.some((what) => hits(stems(what), told) > 1 && share(stems(what), told) >= 0.75);

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
	said: [step.effect.for],
	kind: step.effect.sort,
	item: step.item,
	cites: [step.cite],
});

const isSame = (draft: Draft, { effect }: Step<Mention>): boolean =>
	draft.said.some(
		(what) =>
			share(stems(what), stems(effect.for)) >= 0.5 ||
			(effect.known === true && hits(stems(what), stems(effect.for)) > 0),
	) || isBareMention(effect);

/** "the contribution of Norway had been received": no thing is named. */
const isBareMention = ({ for: what }: Mention): boolean => tellingStems(what).length === 0;

function forward(draft: Draft, step: Step<Mention>): void {
	const { status, sort } = step.effect;
	if (draft.kind === 'unspecified') draft.kind = sort;
	draft.said = [...draft.said, step.effect.for];
	settle(draft, rank[status] >= rank[draft.status] || draft.status === 'declined' ? status : draft.status, step);
}

function settle(draft: Draft, status: Contribution['status'], step: Step): void {
	draft.status = status;
	draft.item = step.item ?? draft.item;
	draft.cites = cited(draft.cites, step.cite);
}
