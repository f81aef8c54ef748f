import { type CivilDate, longPeriod } from '../base/date.ts';
import { slug } from '../base/words.ts';
import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Event } from '../record/event.ts';
import { Cites } from './cite.ts';
import { type EventDraft, isOpen, KnownEvents, matchingEvent, ownStems } from './event-match.ts';
import { cited, isStep, projectsOfStep, type Step } from './timeline.ts';
import { share, stems } from './words.ts';

type Mention = EffectOf<'event'>;

/** The events of a record and, for each step that touched one, which. */
export interface EventFold {
	readonly drafts: readonly EventDraft[];
	readonly byStep: ReadonlyMap<number, EventDraft>;
	readonly byAct: ReadonlyMap<Step['act'], ReadonlySet<EventDraft>>;
}

/** Folds what was said of events, in order: decided, made definite, confirmed, held, cancelled. */
export function foldEvents(steps: readonly Step[]): EventFold {
	const known = new KnownEvents();
	const byStep = new Map<number, EventDraft>();
	const byAct = new Map<Step['act'], Set<EventDraft>>();
	for (const step of steps) {
		if (isStep(step, 'progress')) settle(known, step);
		if (!isStep(step, 'event')) continue;
		const draft = mention(known, step);
		if (draft === null) continue;
		byStep.set(step.order, draft);
		byAct.set(step.act, (byAct.get(step.act) ?? new Set()).add(draft));
	}
	return { drafts: known.all, byStep, byAct };
}

/** The event that a mention speaks of, with what the mention says laid over it; a new one where none is known. */
function mention(known: KnownEvents, step: Step<Mention>): EventDraft | null {
	const old = matchingEvent(known, step);
	const draft = old ?? opened(step);
	if (draft === null) return null;
	const { title, sort, conditions, status } = draft;
	if (old !== null) changed(old, step);
	if (old === null || title !== draft.title || sort !== draft.sort || conditions !== draft.conditions)
		known.enter(draft, old === null);
	if (!isOpen({ status }) && isOpen(draft)) known.reopen(draft);
	known.touch(draft, step);
	return draft;
}

/** A new event; null where the words name none ("the Workshop was cancelled", and no workshop is known). */
function opened(step: Step<Mention>): EventDraft | null {
	const { effect } = step;
	if (effect.mode === 'cancelled' || effect.mode === 'postponed') return null;
	if (effect.mode === 'held' && (effect.when === null || ownStems(effect).length === 0)) return null;
	return {
		title: effect.title,
		sort: effect.sort,
		when: effect.when,
		place: effect.place,
		status: statusOf(effect, false),
		conditions: effect.conditions.map((text) => ({ text, status: 'open', cites: [step.cite] })),
		projects: new Set(projectsOfStep(step)),
		earlier: [],
		opener: step,
		last: step,
		words: step.act.content,
		cites: new Cites([step.cite]),
	};
}

/** The status that the words themselves give; `again` where an earlier decision was tentative. */
function statusOf(effect: Mention, again: boolean): EventDraft['status'] {
	if (effect.mode === 'held') return 'held';
	if (effect.mode === 'confirmed') return 'confirmed';
	if (effect.mode === 'decided' && ((effect.when?.tentative ?? false) || effect.conditions.length > 0))
		return 'tentative';
	return again && effect.mode === 'decided' && effect.when !== null ? 'confirmed' : 'planned';
}

/** Lays a later mention over a known event; what it makes specific or different is kept as earlier words. */
function changed(draft: EventDraft, step: Step<Mention>): void {
	const { effect } = step;
	if (effect.mode === 'planned') return;
	const was = draft.status;
	if (effect.mode === 'cancelled') draft.status = 'cancelled';
	else if (effect.mode === 'postponed') postponed(draft, step);
	else decided(draft, step, was);
	draft.last = step;
	draft.cites.add(step.cite);
}

function decided(draft: EventDraft, step: Step<Mention>, was: EventDraft['status']): void {
	const { effect } = step;
	if (effect.mode === 'decided' && differs(draft, effect)) keepEarlier(draft);
	draft.status = statusOf(effect, was === 'tentative');
	if (effect.mode === 'decided' || effect.mode === 'confirmed') draft.words = step.act.content;
	if (effect.mode !== 'held' && ownStems(effect).length > ownStems(draft).length) draft.title = effect.title;
	if (effect.mode === 'decided' && ownStems(effect).length > 0) {
		draft.title = effect.title;
		draft.sort = effect.sort;
	}
	draft.when = effect.when ?? draft.when;
	draft.place = longer(draft.place, effect.place);
	if (effect.conditions.length > 0)
		draft.conditions = effect.conditions.map((text) => ({ text, status: 'open', cites: [step.cite] }));
	else if (effect.mode !== 'decided' || was === 'tentative') meetAll(draft, step.cite);
	for (const number of projectsOfStep(step)) draft.projects.add(number);
}

/** "Bergen, Norway" is not made less by a later "Bergen". */
const longer = (before: string | null, now: string | null): string | null =>
	before !== null && now !== null && before.includes(now) ? before : (now ?? before);

const differs = (draft: EventDraft, effect: Mention): boolean =>
	draft.words !== '' && (draft.when === null || effect.when !== null || draft.place !== effect.place);

function keepEarlier(draft: EventDraft): void {
	const cite = draft.cites.last();
	if (cite) draft.earlier.push({ words: draft.words, cites: [cite] });
}

function postponed(draft: EventDraft, step: Step<Mention>): void {
	keepEarlier(draft);
	draft.when = step.effect.when;
	const tentative = step.effect.when?.tentative === true || draft.conditions.some(({ status }) => status === 'open');
	draft.status = tentative ? 'tentative' : 'planned';
	draft.words = step.act.content;
}

function meetAll(draft: EventDraft, cite: Cite): void {
	draft.conditions = draft.conditions.map((condition) =>
		condition.status === 'open' ? { ...condition, status: 'met', cites: cited(condition.cites, cite) } : condition,
	);
}

/** A report that what a condition asks for was done, or failed. */
function settle(known: KnownEvents, step: Step<EffectOf<'progress'>>): void {
	const state = step.effect.state === 'done' ? 'met' : step.effect.state === 'failed' ? 'failed' : null;
	if (state === null || step.effect.yet === true) return;
	const said = stems(`${step.effect.subject ?? ''} ${step.effect.what}`);
	for (const draft of known.waitingFor(said)) {
		if (draft.status !== 'tentative' && draft.status !== 'planned') continue;
		const fits = (text: string): boolean => share(stems(text), said) >= 0.6;
		if (!draft.conditions.some(({ status, text }) => status === 'open' && fits(text))) continue;
		draft.conditions = draft.conditions.map((condition) =>
			condition.status === 'open' && fits(condition.text)
				? { ...condition, status: state, cites: cited(condition.cites, step.cite) }
				: condition,
		);
		draft.cites.add(step.cite);
		draft.last = step;
		known.touch(draft, step);
		if (draft.conditions.every(({ status }) => status === 'met')) draft.status = 'confirmed';
		if (draft.conditions.some(({ status }) => status === 'failed')) draft.status = 'lapsed';
	}
}

/** The events as they stand on a day, in the order in which they were first spoken of. */
export function eventsOf({ drafts }: EventFold, on: CivilDate): Event[] {
	const taken = new Map<string, number>();
	return drafts.map((draft) => eventOf(draft, on, taken));
}

function eventOf(draft: EventDraft, on: CivilDate, taken: Map<string, number>): Event {
	const status = lapsed(draft, on) ? 'lapsed' : draft.status;
	return {
		id: uniqueSlug(draft.title, taken),
		title: draft.title,
		from: draft.when?.from ?? null,
		to: draft.when?.to ?? null,
		precision: draft.when?.precision ?? null,
		place: draft.place,
		status,
		because: reasonOf(draft, status),
		conditions: [...draft.conditions],
		projects: [...draft.projects],
		earlier: [...draft.earlier],
		item: draft.last.item,
		cites: [...draft.cites],
	};
}

/** Its last day is over and a condition never came true. */
const lapsed = (draft: EventDraft, on: CivilDate): boolean =>
	(draft.status === 'tentative' || draft.status === 'planned') &&
	draft.when?.to != null &&
	draft.when.to < on &&
	draft.conditions.some(({ status }) => status === 'open');

function reasonOf(draft: EventDraft, status: Event['status']): string {
	const open = draft.conditions.filter((condition) => condition.status === 'open').map(({ text }) => text);
	const days = draft.when ? longPeriod(draft.when) : '';
	const where = `paragraph ${draft.cites.last()?.paragraph ?? ''} of ${draft.cites.last()?.document ?? ''}`;
	switch (status) {
		case 'tentative':
			return open.length > 0 ? `It waits for ${open.join('; ')}.` : `Its days are tentative, by ${where}.`;
		case 'lapsed':
			return `${days === '' ? 'Its time' : days} passed, and this was never reported: ${open.join('; ')}.`;
		case 'confirmed':
			return `It was confirmed, by ${where}.`;
		case 'held':
			return `It took place, by ${where}.`;
		case 'cancelled':
			return `It was cancelled, by ${where}.`;
		case 'planned':
		case 'superseded':
			return `It was decided, by ${where}.`;
	}
}

/** A title as an address, told apart from those taken before it. */
export function uniqueSlug(title: string, taken: Map<string, number>): string {
	const base = slug(title.split(' ').slice(0, 8).join(' ')) || 'untitled';
	const count = (taken.get(base) ?? 0) + 1;
	taken.set(base, count);
	return count === 1 ? base : `${base}-${count}`;
}
