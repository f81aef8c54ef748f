import type { EffectOf } from '../record/effect.ts';
import type { Need } from '../record/need.ts';
import { Cites } from './cite.ts';
import type { Gift } from './contribution.ts';
import { StemIndex } from './stem-index.ts';
import { isStep, type Paper, type Step, stepId } from './timeline.ts';
import { share, stems } from './words.ts';

type Told = EffectOf<'need'>;

interface Draft {
	readonly first: Step<Told>;
	/** The step that last said how much. */
	last: Step<Told>;
	readonly cites: Cites;
	readonly gifts: Gift[];
}

/** All needs so far, found by the words of their purpose and by the reports that told them. */
class Needs {
	readonly all: Draft[] = [];
	readonly #byWords = new StemIndex<Draft>();
	readonly #byPaper = new Map<Paper, { readonly draft: Draft; readonly order: number }[]>();

	tell(step: Step<Told>): void {
		const { for: what, amount } = step.effect;
		const known = this.alike(what, amount.currency);
		const draft = known ?? { first: step, last: step, cites: new Cites(), gifts: [] };
		if (known === null) this.all.push(draft);
		draft.last = step;
		draft.cites.add(step.cite);
		this.#byWords.add(draft, stems(what));
		const there = this.#byPaper.get(step.paper);
		if (there) there.push({ draft, order: step.order });
		else this.#byPaper.set(step.paper, [{ draft, order: step.order }]);
	}

	/** The newest need of a currency whose purpose is told in much the same words, or in few of them. */
	alike(what: string, currency: string): Draft | null {
		const said = stems(what);
		const found = [...this.#byWords.find(said, () => true)].filter((draft) => {
			if (currencyOf(draft) !== currency) return false;
			const own = stems(draft.last.effect.for);
			return share(said, own) >= 0.75 || Math.min(share(own, said), share(said, own)) >= 0.5;
		});
		return found.reduce<Draft | null>((best, one) => (best && best.last.order > one.last.order ? best : one), null);
	}

	/** The last need of a currency that a report told before a step; the only one there is, where it told none. */
	before({ paper, order }: Step, currency: string): Draft | null {
		const near = (this.#byPaper.get(paper) ?? []).findLast(
			(told) => told.order < order && currencyOf(told.draft) === currency,
		);
		const [only, ...others] = this.all;
		if (near !== undefined) return near.draft;
		return only !== undefined && others.length === 0 && currencyOf(only) === currency ? only : null;
	}
}

const currencyOf = ({ last }: Draft): string => last.effect.amount.currency;

/** What is needed, by purpose and currency, the newest sum told counting, with what was pledged for it. */
export function needsOf(steps: readonly Step[], gifts: readonly Gift[]): Need[] {
	const needs = new Needs();
	for (const step of steps) if (isStep(step, 'need')) needs.tell(step);
	if (needs.all.length === 0) return [];
	for (const gift of gifts) {
		const draft = meantBy(gift, needs);
		if (draft !== null && !isCounted(gift, draft)) draft.gifts.push(gift);
	}
	return needs.all.map(needOf);
}

/** What was only asked for or thought about is no pledge, and what was refused is none any more. */
const isPledged = ({ contribution: { status } }: Gift): boolean =>
	status === 'offered' || status === 'received' || status === 'acknowledged';

function meantBy(gift: Gift, needs: Needs): Draft | null {
	const { amount } = gift.contribution;
	if (amount === undefined || !isPledged(gift)) return null;
	return gift.towards === null ? needs.before(gift.step, amount.currency) : needs.alike(gift.towards, amount.currency);
}

/** What was pledged before a report told what is left to be found was taken into account there. */
const isCounted = ({ step }: Gift, { last }: Draft): boolean => last.effect.rest === true && step.order < last.order;

function needOf({ first, last, cites, gifts }: Draft): Need {
	const { currency, value: needed } = last.effect.amount;
	const sum = (some: readonly Gift[]): number =>
		some.reduce((total, { contribution: { amount } }) => total + (amount?.value ?? 0), 0);
	const pledged = sum(gifts);
	const gap = Math.max(0, needed - pledged);
	for (const { contribution } of gifts) for (const cite of contribution.cites) cites.add(cite);
	return {
		id: stepId(first),
		for: last.effect.for,
		currency,
		needed,
		pledged,
		received: sum(gifts.filter(({ contribution: { status } }) => status !== 'offered')),
		gap,
		status: gap > 0 ? 'open' : 'covered',
		contributions: gifts.map(({ contribution: { id } }) => id),
		item: last.item,
		cites: [...cites],
	};
}
