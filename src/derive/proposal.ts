import type { EffectOf } from '../record/effect.ts';
import type { Proposal } from '../record/proposal.ts';
import { Cites } from './cite.ts';
import { uniqueSlug } from './event.ts';
import { officeKey } from './officer.ts';
import { StemIndex } from './stem-index.ts';
import { isStep, type Paper, type Step } from './timeline.ts';
import { hits, sameStem, sameTitle, stems } from './words.ts';

type Mention = EffectOf<'proposal'>;

interface Draft {
	title: string;
	status: Proposal['status'];
	until: string | null;
	deferrals: number;
	item: string | null;
	readonly steps: Proposal['steps'];
	readonly cites: Cites;
	last: Step;
	readonly election: boolean;
}

const statuses: Readonly<Record<Mention['mode'], Proposal['status']>> = {
	raised: 'raised',
	discussed: 'under discussion',
	deferred: 'deferred',
	agreed: 'agreed',
	dropped: 'dropped',
};

/** The proposals made so far, found by their words, by the heading that they stand under and by the report gone through. */
class KnownProposals {
	/** In the order in which they were first met. */
	readonly all = new Set<Draft>();
	readonly elections: Draft[] = [];
	readonly #byTitle = new StemIndex<Draft>();
	/** Each as often as it was last spoken of under the heading, the newest last. */
	readonly #byItem = new Map<string | null, Draft[]>();
	#here = new Set<Draft>();
	#paper: Paper | null = null;

	/** Enters a new one, or one that was just spoken of. */
	enter(draft: Draft): void {
		if (draft.election && !this.all.has(draft)) this.elections.push(draft);
		this.all.add(draft);
		this.#byTitle.add(draft, stems(draft.title));
		const { item, paper } = draft.last;
		const under = this.#byItem.get(item);
		if (under === undefined) this.#byItem.set(item, [draft]);
		else if (under.at(-1) !== draft) under.push(draft);
		if (paper !== this.#paper) this.#here = new Set();
		this.#paper = paper;
		this.#here.add(draft);
	}

	delete(draft: Draft): void {
		this.all.delete(draft);
	}

	/** The open ones with a word of their titles among these. */
	find(words: readonly string[]): Draft[] {
		return [...this.#byTitle.find(words, this.#isOpen)];
	}

	/** The open one that was last spoken of under a heading. */
	lastUnder(item: string | null): Draft | null {
		const under = this.#byItem.get(item) ?? [];
		for (let last = under.at(-1); last !== undefined; last = under.at(-1)) {
			if (this.#isOpen(last) && last.last.item === item) return last;
			under.pop();
		}
		return null;
	}

	/** The open ones that a report has spoken of. */
	openIn(paper: Paper): Draft[] {
		return paper === this.#paper ? [...this.#here].filter(this.#isOpen) : [];
	}

	/** Open, and not taken for an event. Nothing that is closed is opened again. */
	readonly #isOpen = (draft: Draft): boolean => isOpen(draft) && this.all.has(draft);
}

/** Ideas for new activities, each with its steps. One that was decided as an event in the same breath is an event only. */
export function proposalsOf(steps: readonly Step[]): Proposal[] {
	const known = new KnownProposals();
	/** The events that the report gone through has named so far. */
	let named: string[] = [];
	let paper: Paper | null = null;
	for (const step of steps) {
		if (step.paper !== paper) named = [];
		paper = step.paper;
		if (isStep(step, 'proposal')) mention(known, step);
		if (isStep(step, 'office') && step.act.kind === 'decision') elected(known, step);
		if (!isStep(step, 'event')) continue;
		named.push(step.effect.title);
		if (step.effect.mode === 'decided') withEvent(known, step, named);
	}
	const taken = new Map<string, number>();
	return [...known.all].map(({ title, status, until, deferrals, item, steps: life, cites }) => ({
		id: uniqueSlug(title, taken),
		title,
		status,
		until: status === 'deferred' ? until : null,
		deferrals,
		item,
		steps: [...life],
		cites: [...cites],
	}));
}

function mention(known: KnownProposals, step: Step<Mention>): void {
	const before = step.effect.title === '' ? pointed(known, step) : titled(known, step);
	const draft = before ?? opened(step);
	if (draft === null) return;
	moved(draft, step, before !== null);
	known.enter(draft);
}

const isOpen = ({ status }: Draft): boolean => status !== 'agreed' && status !== 'dropped';

/** The newest open proposal of that title. */
const titled = (known: KnownProposals, { effect: { title } }: Step<Mention>): Draft | null =>
	newest(known.find(stems(title)).filter((draft) => sameTitle(draft.title, title)));

/** "the matter": the one named in the paragraph, else the last spoken of under the item, in this report or an earlier one. */
function pointed(known: KnownProposals, step: Step<Mention>): Draft | null {
	const words = stems(step.paragraph?.text ?? '');
	return newest(known.find(words).filter((draft) => isNamed(draft, words))) ?? known.lastUnder(step.item);
}

/** True where most words of its title stand among those of a paragraph. */
function isNamed({ title }: Draft, words: readonly string[]): boolean {
	const own = stems(title);
	return own.length > 0 && hits(own, words) / own.length >= 0.7;
}

const newest = (drafts: readonly Draft[]): Draft | null =>
	drafts.reduce<Draft | null>((best, draft) => (best && best.last.order > draft.last.order ? best : draft), null);

/** A proposal first met; agreeing or dropping something never proposed makes none. */
function opened(step: Step<Mention>): Draft | null {
	const { mode, title } = step.effect;
	if (mode === 'agreed' || mode === 'dropped') return null;
	const words = title === '' && mode === 'deferred' ? (step.item ?? '') : title;
	if (words === '') return null;
	return {
		title: words,
		status: statuses[mode],
		until: null,
		deferrals: 0,
		item: step.item,
		steps: [],
		cites: new Cites(),
		last: step,
		election: step.effect.election === true,
	};
}

function moved(draft: Draft, step: Step<Mention>, known: boolean): void {
	const { mode, title, until } = step.effect;
	const status = known && mode === 'raised' ? 'under discussion' : statuses[mode];
	draft.status =
		draft.status === 'deferred' && draft.last.paper === step.paper && status === 'under discussion'
			? 'deferred'
			: status;
	if (mode === 'deferred') {
		draft.deferrals += 1;
		draft.until = until;
	}
	if (stems(title).length > stems(draft.title).length && draft.steps.length === 1 && draft.last.paper === step.paper)
		draft.title = title;
	draft.item = step.item ?? draft.item;
	draft.steps.push({ status, words: step.act.content, cites: [step.cite] });
	draft.cites.add(step.cite);
	draft.last = step;
}

/**
 * A decision to hold an event answers the proposal of it: in the same report they are one thing, in a later one it is agreed.
 * `named` are the events that the report has named so far.
 */
function withEvent(known: KnownProposals, step: Step<EffectOf<'event'>>, named: readonly string[]): void {
	const sort = stems(step.effect.sort);
	const names = (draft: Draft): boolean =>
		sort.every((word) => stems(draft.title).some((other) => sameStem(word, other))) ||
		named.some((title) => sameTitle(title, draft.title));
	const here = (draft: Draft): boolean =>
		draft.last.paper === step.paper && draft.last.item === step.item && draft.steps.length === 1;
	for (const draft of known.find(stems(step.effect.title)))
		if (!here(draft) && sameTitle(draft.title, step.effect.title) && names(draft)) answered(draft, step);
	for (const draft of known.openIn(step.paper)) if (here(draft) && names(draft)) known.delete(draft);
}

/** "elected Mr. Sala as Vice-Chair": the election that was put off has been held. */
function elected({ all, elections }: KnownProposals, step: Step<EffectOf<'office'>>): void {
	const office = stems(officeKey(step.effect.office));
	for (const draft of elections)
		if (all.has(draft) && isOpen(draft) && hits(office, stems(officeKey(draft.title))) > 0) answered(draft, step);
}

function answered(draft: Draft, step: Step): void {
	draft.status = 'agreed';
	draft.steps.push({ status: 'agreed', words: step.act.content, cites: [step.cite] });
	draft.cites.add(step.cite);
	draft.last = step;
}
