import type { CivilDate, Period } from '../base/date.ts';
import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { FollowUp } from '../record/follow-up.ts';
import type { EventFold } from './event.ts';
import type { EventDraft } from './event-match.ts';
import { fitness, isOnlyVerb, isRestOf, type OwedWords, owedWords, repeats } from './follow-up-fit.ts';
import type { Term } from './officer.ts';
import { anyParty } from './party.ts';
import { resolved, type Schedule } from './schedule.ts';
import { StemIndex } from './stem-index.ts';
import { cited, isStep, ordinalOf, type Paper, type Step, stepId } from './timeline.ts';
import { share, stems, tellingStems } from './words.ts';

type Owes = EffectOf<'owes'>;
type Progress = EffectOf<'progress'>;

interface Draft {
	readonly step: Step<Owes>;
	readonly words: OwedWords;
	/** What "do so" stands for. */
	readonly standsFor: string | null;
	/** The task that was reported on in the same breath, which this one is a part of. */
	readonly partOf: Draft | null;
	status: FollowUp['status'];
	/** Conditions reported met. */
	met: readonly string[];
	cites: readonly Cite[];
	/** The paper that last spoke of it. */
	spoken: Paper;
	item: string | null;
}

/** What a fold of follow-ups needs to know beside the steps. */
export interface Around {
	readonly events: EventFold;
	readonly terms: readonly Term[];
	readonly schedule: Schedule;
	readonly on: CivilDate;
	readonly papers: readonly Paper[];
}

/** All that is owed so far, found by words, by event and by what is waited for. */
interface Ledger {
	readonly drafts: Draft[];
	readonly byWords: StemIndex<Draft>;
	readonly byEvent: Map<EventDraft, Draft[]>;
	readonly waiting: Set<Draft>;
	/** The last thing done or asked in the paragraph that is gone through, and the task that it moved. */
	last: { readonly step: Step; readonly what: string; readonly draft: Draft | null } | null;
}

/** What is owed and what became of it. Nothing is closed by silence. */
export function followUpsOf(steps: readonly Step[], around: Around): FollowUp[] {
	const ledger: Ledger = {
		drafts: [],
		byWords: new StemIndex(),
		byEvent: new Map(),
		waiting: new Set(),
		last: null,
	};
	for (const step of steps) {
		if (isStep(step, 'owes')) open(ledger, step, around.events);
		if (isStep(step, 'progress')) move(ledger, step, around.terms);
		if (isStep(step, 'event')) supersede(ledger, step, around.events);
	}
	return ledger.drafts.map((draft) => followUpOf(draft, around));
}

function open(ledger: Ledger, step: Step<Owes>, events: EventFold): void {
	const { effect } = step;
	for (const draft of ledger.byWords.find(stems(effect.what), isOpen)) {
		if (repeats(draft.step, step)) close(draft, 'superseded', step);
		else if (isRestOf(draft, step)) close(draft, 'in progress', step);
	}
	const before = sameBreath(ledger, step);
	const draft: Draft = {
		step,
		words: wordsOf(effect, before),
		standsFor: effect.pointsBack === true ? (before?.what ?? null) : null,
		partOf: before?.draft && anyParty(before.draft.step.effect.owner, effect.owner) ? before.draft : null,
		status: 'open',
		met: [],
		cites: [step.cite],
		spoken: step.paper,
		item: step.item,
	};
	enter(ledger, draft, events);
	if (effect.pointsBack !== true) ledger.last = { step, what: effect.what, draft: null };
}

/** What "do so" points to: the task that was just reported on, else what was just said to be done. */
function wordsOf(effect: Owes, before: Ledger['last']): OwedWords {
	if (effect.pointsBack !== true || before === null) return owedWords(effect);
	return before.draft?.words ?? owedWords({ what: before.what, dueText: null });
}

const sameBreath = ({ last }: Ledger, { paper, act }: Step): Ledger['last'] =>
	last !== null && last.step.paper === paper && last.step.act.paragraph === act.paragraph ? last : null;

function enter(ledger: Ledger, draft: Draft, { byAct }: EventFold): void {
	const { effect, act } = draft.step;
	ledger.drafts.push(draft);
	ledger.byWords.add(draft, [...draft.words.verbs, ...draft.words.things, ...stems(effect.owner.join(' '))]);
	if (effect.conditions.length > 0) ledger.waiting.add(draft);
	for (const event of byAct.get(act) ?? []) {
		const there = ledger.byEvent.get(event);
		if (there) there.push(draft);
		else ledger.byEvent.set(event, [draft]);
	}
}

const isOpen = ({ status }: Draft): boolean => status === 'open' || status === 'in progress';

function close(draft: Draft, status: FollowUp['status'], step: Step): void {
	draft.status = status;
	spoke(draft, step);
	draft.item = step.item ?? draft.item;
}

function spoke(draft: Draft, step: Step): void {
	draft.cites = cited(draft.cites, step.cite);
	draft.spoken = step.paper;
}

/** A decision on an event overtakes what an earlier decision on the same event left to be done; that it was held does it. */
function supersede({ byEvent }: Ledger, step: Step<EffectOf<'event'>>, { byStep }: EventFold): void {
	const event = byStep.get(step.order);
	if (event === undefined || step.effect.mode === 'planned') return;
	for (const draft of byEvent.get(event) ?? []) {
		if (!isOpen(draft) || draft.step.act === step.act) continue;
		if (step.effect.mode === 'held') close(draft, 'done', step);
		else if (step.effect.mode === 'cancelled') close(draft, 'dropped', step);
		else if (draft.step.act.kind !== 'commitment') close(draft, 'superseded', step);
	}
}

/** A report on something owed moves the one it fits best. */
function move(ledger: Ledger, step: Step<Progress>, terms: readonly Term[]): void {
	for (const draft of ledger.waiting) meet(draft, step);
	const near = candidates(ledger, step);
	const moved = bestOf(near, step, terms);
	ledger.last = { step, what: step.effect.what, draft: moved };
	if (moved === null) return;
	const { state } = step.effect;
	for (const draft of near)
		if (draft !== moved && isOnlyVerb(draft, step)) close(draft, state === 'failed' ? draft.status : state, step);
	if (state === 'failed') spoke(moved, step);
	else close(moved, state, step);
	if (state === 'done') closeParts(ledger, moved, step);
}

/** What was open before this report and has a word in common with it, in the order of the record. */
function candidates({ byWords }: Ledger, { effect, paper }: Step<Progress>): Draft[] {
	const said = [...stems(effect.what), ...stems(effect.subject ?? '')];
	return [...byWords.find(said, isOpen)]
		.filter(({ step }) => step.paper !== paper)
		.sort((a, b) => a.step.order - b.step.order);
}

function bestOf(drafts: readonly Draft[], step: Step<Progress>, terms: readonly Term[]): Draft | null {
	let best: { readonly draft: Draft; readonly score: number } | null = null;
	for (const draft of drafts) {
		const score = fitness(draft, step, terms);
		if (score > 0 && score >= (best?.score ?? 0)) best = { draft, score };
	}
	return best?.draft ?? null;
}

/** "a first draft by February", promised when the study was reported on, is there with the study. */
function closeParts({ drafts }: Ledger, whole: Draft, step: Step): void {
	for (const draft of drafts) if (draft.partOf === whole && isOpen(draft) && isBare(draft)) close(draft, 'done', step);
}

const isBare = ({ words }: Draft): boolean => tellingStems(words.things.join(' ')).length === 0;

/** What somebody waits for was reported done. */
function meet(draft: Draft, step: Step<Progress>): void {
	if (step.effect.state !== 'done' || draft.step.paper === step.paper) return;
	const said = stems(step.effect.what);
	const met = draft.step.effect.conditions.filter((text) => share(stems(text), said) >= 0.6);
	if (met.length === 0) return;
	draft.met = [...draft.met, ...met];
	spoke(draft, step);
}

function followUpOf(draft: Draft, { schedule, on, papers }: Around): FollowUp {
	const { effect, paper, act } = draft.step;
	const due = dueOf(draft.step, schedule);
	const waitingFor = effect.conditions.filter((text) => !draft.met.includes(text));
	const status = draft.status === 'open' && waitingFor.length > 0 ? 'waiting' : draft.status;
	return {
		id: stepId(draft.step),
		owner: [...effect.owner],
		what: effect.what,
		standsFor: draft.standsFor,
		due,
		dueText: effect.dueText,
		status,
		overdue: isOwed(status) && status !== 'waiting' && due?.to != null && due.to < on,
		waitingFor: [...waitingFor],
		from: act.kind === 'directive' || act.kind === 'commitment' ? act.kind : 'decision',
		meeting: ordinalOf(paper),
		silentFor: isOwed(status) ? meetingsSince(draft.spoken, papers) : 0,
		item: draft.item,
		cites: [...draft.cites],
	};
}

const isOwed = (status: FollowUp['status']): boolean =>
	status === 'open' || status === 'waiting' || status === 'in progress';

/** The meetings reported after a paper, each by its last day. */
const meetingsSince = ({ day }: Paper, papers: readonly Paper[]): number =>
	new Set(papers.filter((paper) => paper.day > day).map((paper) => paper.day)).size;

function dueOf({ effect, paper }: Step<Owes>, schedule: Schedule): Period | null {
	if (effect.due) {
		const { from, to, precision } = effect.due;
		return { from, to, precision };
	}
	return effect.dueMeeting ? resolved(effect.dueMeeting, paper, schedule) : null;
}
