import type { Cite } from '../record/cite.ts';
import type { Contribution } from '../record/contribution.ts';
import type { EffectOf } from '../record/effect.ts';
import type { FollowUp } from '../record/follow-up.ts';
import type { Money } from '../record/money.ts';
import { Cites } from './cite.ts';
import { PartyIndex } from './party-index.ts';
import { StemIndex } from './stem-index.ts';
import { cited, isStep, type Step, stepId } from './timeline.ts';
import { hits, share, stems, tellingStems } from './words.ts';

type Mention = EffectOf<'contribution'>;

interface Draft {
	readonly step: Step<Mention>;
	status: Contribution['status'];
	readonly what: string;
	/** What it was spoken of as, the newest last: "the travel of the experts", "4,000 euros". */
	readonly said: Set<string>;
	kind: Contribution['kind'];
	item: string | null;
	readonly cites: Cites;
	/** The sum that was last named, and what it is for where the words said so. */
	amount: Money | null;
	towards: string | null;
}

/** A contribution with the step that opened it, and what its sum is for where the words say so. */
export interface Gift {
	readonly contribution: Contribution;
	readonly step: Step<Mention>;
	readonly towards: string | null;
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

/** What a party gives, as far as it may still move: what was acknowledged is over. */
class Giving {
	readonly #moving: Draft[] = [];
	readonly #bySaid = new StemIndex<Draft>();
	readonly #bySum = new Map<string, Draft>();

	open(draft: Draft): void {
		this.#moving.push(draft);
		for (const what of draft.said) this.call(draft, what);
		this.sum(draft);
	}

	/** Lets one be found by what it is called besides. */
	call(draft: Draft, what: string): void {
		this.#bySaid.add(draft, stems(what));
	}

	/** Lets one be found by its sum. */
	sum(draft: Draft): void {
		if (draft.amount !== null) this.#bySum.set(sumKey(draft.amount), draft);
	}

	/** The newest of a sum. */
	ofSum(amount: Money): Draft | null {
		const found = this.#bySum.get(sumKey(amount));
		return found !== undefined && isMoving(found) ? found : null;
	}

	/** Those with a word among these. */
	find(words: readonly string[]): ReadonlySet<Draft> {
		return this.#bySaid.find(words, isMoving);
	}

	newest(): Draft | null {
		for (let last = this.#moving.at(-1); last !== undefined; last = this.#moving.at(-1)) {
			if (isMoving(last)) return last;
			this.#moving.pop();
		}
		return null;
	}
}

const sumKey = ({ currency, value }: Money): string => `${currency} ${value}`;

const isMoving = ({ status }: Draft): boolean => status !== 'acknowledged';

/** Who gives what, by party and matter, moved forward by each mention. */
export function giftsOf(steps: readonly Step[], followUps: readonly FollowUp[]): Gift[] {
	const drafts: Draft[] = [];
	const givers = new PartyIndex<Giving>();
	for (const step of steps) {
		if (isStep(step, 'progress')) deliver(givers, step);
		if (!isStep(step, 'contribution')) continue;
		const known = newestOf(givers, step);
		if (known) forward(known, step);
		else if (step.effect.known !== true) {
			const draft = opened(step);
			drafts.push(draft);
			givers.take(step.effect.party, () => new Giving()).open(draft);
		}
	}
	const delivered = new Map(
		followUps.filter(({ status }) => status === 'done').map((owed) => [actKey(owed.cites[0]), owed]),
	);
	return drafts.map((draft) => ({
		contribution: contributionOf(draft, delivered.get(actKey(draft.step.cite))),
		step: draft.step,
		towards: draft.towards,
	}));
}

const actKey = (cite: Cite | undefined): string => `${cite?.document} ${cite?.act}`;

/** What a party was to give is received once the task that the same act made of it is done. */
function contributionOf(
	{ step, status, what, kind, item, cites, amount }: Draft,
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
		...(amount !== null && { amount }),
		item,
		cites: given && newest !== undefined ? cited([...cites], newest) : [...cites],
	};
}

/** "The translation into Russian had been completed", told by the party that had offered it. */
function deliver(givers: PartyIndex<Giving>, step: Step<EffectOf<'progress'>>): void {
	const { state, by, what } = step.effect;
	if (state !== 'done') return;
	const told = stems(what);
	for (const giving of givers.find(by))
		for (const draft of giving.find(told))
			if (isAwaited(draft, step) && isTold(draft, told)) settle(draft, 'received', step);
}

const isAwaited = ({ status, step: { paper } }: Draft, step: Step): boolean =>
	rank[status] < rank.received && paper !== step.paper;

/** Two words of what is given, or more, and most of it. */
const isTold = ({ said }: Draft, told: readonly string[]): boolean =>
	[...said].some((what) => hits(stems(what), told) > 1 && share(stems(what), told) >= 0.75);

/** Something given, and all that its giver gives. */
interface Given {
	readonly draft: Draft;
	readonly giving: Giving;
}

/** The newest that a mention may speak of. */
function newestOf(givers: PartyIndex<Giving>, step: Step<Mention>): Given | null {
	const all = [...givers.find([step.effect.party])].flatMap((giving): Given[] => {
		const draft = newestIn(giving, step);
		return draft === null ? [] : [{ draft, giving }];
	});
	return last(all, ({ draft }) => draft.step.order);
}

/** "the contribution of Norway had been received" names no thing: the newest is meant. */
function newestIn(giving: Giving, { effect }: Step<Mention>): Draft | null {
	const ofSum = effect.amount === undefined ? null : giving.ofSum(effect.amount);
	if (ofSum !== null && isForSame(ofSum, effect)) return ofSum;
	if (tellingStems(effect.for).length === 0) {
		const newest = giving.newest();
		return newest !== null && isFurther(newest, effect) ? null : newest;
	}
	const same = [...giving.find(stems(effect.for))].filter(
		(draft) => isSame(draft, effect) && !isFurther(draft, effect),
	);
	return last(same, ({ step }) => step.order);
}

/** The one of the highest order. */
const last = <T>(all: readonly T[], orderOf: (one: T) => number): T | null =>
	all.reduce<T | null>((best, one) => (best !== null && orderOf(best) > orderOf(one) ? best : one), null);

const opened = (step: Step<Mention>): Draft => ({
	step,
	status: step.effect.status,
	what: step.effect.for,
	said: new Set([step.effect.for]),
	kind: step.effect.sort,
	item: step.item,
	cites: new Cites([step.cite]),
	amount: step.effect.amount ?? null,
	towards: step.effect.towards ?? null,
});

/** Neither says what for, or both say much the same. */
const isForSame = ({ towards }: Draft, effect: Mention): boolean =>
	towards === null || effect.towards === undefined || share(stems(towards), stems(effect.towards)) >= 0.5;

/** Another sum that is offered is another contribution. */
const isFurther = ({ amount }: Draft, { amount: other, status }: Mention): boolean =>
	status === 'offered' && amount !== null && other !== undefined && sumKey(amount) !== sumKey(other);

const isSame = ({ said }: Draft, { for: named, known }: Mention): boolean =>
	[...said].some(
		(what) => share(stems(what), stems(named)) >= 0.5 || (known === true && hits(stems(what), stems(named)) > 0),
	);

function forward({ draft, giving }: Given, step: Step<Mention>): void {
	const { status, sort, amount, towards } = step.effect;
	if (draft.kind === 'unspecified') draft.kind = sort;
	draft.said.add(step.effect.for);
	giving.call(draft, step.effect.for);
	draft.amount = amount ?? draft.amount;
	draft.towards ??= towards ?? null;
	giving.sum(draft);
	settle(draft, rank[status] >= rank[draft.status] || draft.status === 'declined' ? status : draft.status, step);
}

function settle(draft: Draft, status: Contribution['status'], step: Step): void {
	draft.status = status;
	draft.item = step.item ?? draft.item;
	draft.cites.add(step.cite);
}
