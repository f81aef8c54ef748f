import type { Condition } from '../record/condition.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Event } from '../record/event.ts';
import type { When } from '../record/time.ts';
import type { Cites } from './cite.ts';
import { StemIndex } from './stem-index.ts';
import { projectsOfStep, type Step } from './timeline.ts';
import { hits, sameStem, share, stems } from './words.ts';

/** An event while it is being folded. */
export interface EventDraft {
	title: string;
	sort: string;
	when: When | null;
	place: string | null;
	status: Event['status'];
	conditions: readonly Condition[];
	readonly projects: Set<string>;
	readonly earlier: Event['earlier'];
	readonly opener: Step;
	last: Step;
	/** The words of the decision in force. */
	words: string;
	readonly cites: Cites;
}

type Mention = EffectOf<'event'>;

/** The words of a title beside its sort: none in "this Forum". */
export function ownStems({ title, sort }: { readonly title: string; readonly sort: string }): string[] {
	const sorts = stems(sort);
	return stems(title).filter((word) => !sorts.some((other) => sameStem(word, other)));
}

const closed = new Set<Event['status']>(['held', 'cancelled', 'lapsed', 'superseded']);

/** True for one that nothing opens again. */
export const isOpen = ({ status }: Pick<EventDraft, 'status'>): boolean => !closed.has(status);

/** The events known so far, found by what can tell them, so that a record of many years is not gone through for each mention. */
export class KnownEvents {
	readonly all: EventDraft[] = [];
	readonly #byTitle = new StemIndex<EventDraft>();
	/** Those of them that are not over: the only ones that anything but a report of what was held may speak of. */
	readonly #openByTitle = new StemIndex<EventDraft>();
	readonly #bySort = new StemIndex<EventDraft>();
	readonly #byCondition = new StemIndex<EventDraft>();
	/** Those that the report gone through has spoken of. */
	#here: Set<EventDraft> = new Set();
	#paper: Step['paper'] | null = null;

	/** Enters a new event, or one whose title, sort or conditions are others now. */
	enter(draft: EventDraft, isNew: boolean): void {
		if (isNew) this.all.push(draft);
		this.#byTitle.add(draft, ownStems(draft));
		this.#openByTitle.add(draft, ownStems(draft));
		this.#bySort.add(draft, stems(draft.sort));
		this.#byCondition.add(draft, stems(draft.conditions.map(({ text }) => text).join(' ')));
	}

	/** Enters one that was over and is put off by the same report. */
	reopen(draft: EventDraft): void {
		this.#openByTitle.add(draft, ownStems(draft));
	}

	/** Tells that a report speaks of an event. */
	touch(draft: EventDraft, { paper }: Step): void {
		if (paper !== this.#paper) this.#here = new Set();
		this.#paper = paper;
		this.#here.add(draft);
	}

	/** Those that a mention may speak of: with a word of its title in theirs, or none and of its sort; those of its report. */
	near({ paper, effect }: Step<Mention>, own: readonly string[]): EventDraft[] {
		const here = paper === this.#paper ? this.#here : [];
		return [...new Set([...this.#alike(effect, own), ...here])];
	}

	#alike({ mode, sort }: Mention, own: readonly string[]): ReadonlySet<EventDraft> {
		if (own.length === 0) return this.#bySort.find(stems(sort), isOpen);
		return mode === 'held' ? this.#byTitle.find(own, () => true) : this.#openByTitle.find(own, isOpen);
	}

	/** Those that may wait for what was said. */
	waitingFor(said: readonly string[]): ReadonlySet<EventDraft> {
		return this.#byCondition.find(said, isOpen);
	}
}

/** The known event that a mention speaks of, the newest that fits; null if it is a new one. */
export function matchingEvent(known: KnownEvents, step: Step<Mention>): EventDraft | null {
	const own = ownStems(step.effect);
	const newestFirst = known
		.near(step, own)
		.filter((draft) => agrees(draft, step))
		.sort((a, b) => b.last.order - a.last.order);
	if (own.length === 0) return pointed(newestFirst, step);
	return (
		newestFirst.find((draft) => likeTitles(draft, step.effect, own)) ??
		newestFirst.find((draft) => becomes(draft, step)) ??
		null
	);
}

/** "the Workshop": the nearest of its sort in the same report; in an earlier one only if there is no doubt. */
function pointed(drafts: readonly EventDraft[], step: Step<Mention>): EventDraft | null {
	const sort = drafts.filter((draft) => sameSort(draft, step.effect));
	const here = sort.find((draft) => draft.last.paper === step.paper);
	const open = sort.filter((draft) => !closed.has(draft.status));
	return here ?? open.find((draft) => onSubject(draft, step)) ?? (open.length === 1 ? (open[0] ?? null) : null);
}

const sameSort = (a: { readonly sort: string }, b: { readonly sort: string }): boolean =>
	share(stems(a.sort), stems(b.sort)) === 1;

const onSubject = (draft: EventDraft, step: Step): boolean =>
	projectsOfStep(step).some((number) => draft.projects.has(number)) ||
	(draft.last.item !== null && draft.last.item === step.item);

function likeTitles(draft: EventDraft, effect: Mention, own: readonly string[]): boolean {
	const known = ownStems(draft);
	if (known.length === 0) return false;
	const like = share(own, known);
	return sameSort(draft, effect) ? like >= 0.6 : like >= 0.8 && hits(own, known) > 1;
}

/** A later decision of the same report under the same project makes an event definite that had neither day nor place. */
const becomes = (draft: EventDraft, step: Step<Mention>): boolean =>
	step.effect.mode === 'decided' &&
	draft.last.paper === step.paper &&
	draft.when === null &&
	draft.status === 'planned' &&
	projectsOfStep(step).some((number) => draft.projects.has(number));

/** "its agreement was refused, and the Workshop was cancelled": what one report says of one event, one word after another. */
const overtakes: Readonly<Partial<Record<Event['status'], Mention['mode']>>> = {
	cancelled: 'postponed',
	lapsed: 'cancelled',
};

/** What was held in one month is not what is to be held in another; a decision reopens nothing that is over, unless the same report puts it off. */
function agrees(draft: EventDraft, { effect, paper }: Step<Mention>): boolean {
	if (draft.last.paper === paper && effect.mode === overtakes[draft.status]) return true;
	if (effect.mode !== 'held') return !closed.has(draft.status);
	if (draft.status === 'cancelled') return false;
	const { when } = effect;
	if (when?.from == null || when.to == null || draft.when?.from == null || draft.when.to == null) return true;
	return draft.when.from <= when.to && when.from <= draft.when.to;
}
