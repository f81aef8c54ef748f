import type { CivilDate, Period } from '../base/date.ts';
import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { FollowUp } from '../record/follow-up.ts';
import type { EventFold } from './event.ts';
import { holdersAt, type Term } from './officer.ts';
import { anyParty } from './party.ts';
import { resolved, type Schedule } from './schedule.ts';
import { cited, isStep, ordinalOf, type Step, sameSubject, stepId } from './timeline.ts';
import { hits, sameStem, share, stems } from './words.ts';

type Owes = EffectOf<'owes'>;
type Progress = EffectOf<'progress'>;

interface Draft {
	readonly step: Step<Owes>;
	readonly words: OwedWords;
	status: FollowUp['status'];
	/** Conditions reported met. */
	met: readonly string[];
	cites: readonly Cite[];
	item: string | null;
}

/** What a fold of follow-ups needs to know beside the steps. */
export interface Around {
	readonly events: EventFold;
	readonly terms: readonly Term[];
	readonly schedule: Schedule;
	readonly on: CivilDate;
}

/** What is owed and what became of it. Nothing is closed by silence. */
export function followUpsOf(steps: readonly Step[], around: Around): FollowUp[] {
	const drafts: Draft[] = [];
	for (const step of steps) {
		if (isStep(step, 'owes')) open(drafts, step);
		if (isStep(step, 'progress')) move(drafts, step, around.terms);
		if (isStep(step, 'event')) supersede(drafts, step, around.events);
	}
	return drafts.map((draft) => followUpOf(draft, around));
}

function open(drafts: Draft[], step: Step<Owes>): void {
	for (const draft of drafts) if (isOpen(draft) && repeats(draft.step, step)) close(draft, 'superseded', step);
	drafts.push({ step, words: owedWords(step.effect), status: 'open', met: [], cites: [step.cite], item: step.item });
}

const isOpen = ({ status }: Draft): boolean => status === 'open' || status === 'in progress';

function close(draft: Draft, status: FollowUp['status'], step: Step): void {
	draft.status = status;
	draft.cites = cited(draft.cites, step.cite);
	draft.item = step.item ?? draft.item;
}

/** A later report asks the same of the same once more. */
function repeats(before: Step<Owes>, now: Step<Owes>): boolean {
	if (before.paper === now.paper || now.effect.owner.length === 0) return false;
	const [a, b] = [stems(before.effect.what), stems(now.effect.what)];
	return anyParty(before.effect.owner, now.effect.owner) && hits(a, b) > 2 && share(a, b) >= 0.8;
}

/** A decision on an event overtakes what an earlier decision on the same event left to be done. */
function supersede(drafts: readonly Draft[], step: Step<EffectOf<'event'>>, { byStep, byAct }: EventFold): void {
	const event = byStep.get(step.order);
	if (event === undefined || step.effect.mode === 'planned') return;
	for (const draft of drafts)
		if (isOpen(draft) && draft.step.act !== step.act && byAct.get(draft.step.act)?.has(event))
			close(draft, step.effect.mode === 'held' ? 'done' : 'superseded', step);
}

/** A report on something owed moves the one it fits best. */
function move(drafts: readonly Draft[], step: Step<Progress>, terms: readonly Term[]): void {
	for (const draft of drafts) meet(draft, step);
	let best: { readonly draft: Draft; readonly score: number } | null = null;
	for (const draft of drafts) {
		if (!isOpen(draft) || draft.step.paper === step.paper) continue;
		const score = fitness(draft, step, terms);
		if (score > 0 && score >= (best?.score ?? 0)) best = { draft, score };
	}
	if (best === null) return;
	const { state } = step.effect;
	const moved = best.draft;
	for (const draft of drafts)
		if (draft !== moved && isOpen(draft) && isOnlyVerb(draft, step))
			close(draft, state === 'failed' ? draft.status : state, step);
	if (state === 'failed') best.draft.cites = cited(best.draft.cites, step.cite);
	else close(best.draft, state, step);
}

/** What somebody waits for was reported done. */
function meet(draft: Draft, step: Step<Progress>): void {
	if (step.effect.state !== 'done' || draft.step.paper === step.paper) return;
	const said = stems(step.effect.what);
	const met = draft.step.effect.conditions.filter((text) => share(stems(text), said) >= 0.6);
	if (met.length === 0) return;
	draft.met = [...draft.met, ...met];
	draft.cites = cited(draft.cites, step.cite);
}

/** How well a report fits something owed; 0 if it does not. The same party, and the same verb or the same things. */
function fitness(
	{ step: owed, words: { verbs, things } }: Draft,
	told: Step<Progress>,
	terms: readonly Term[],
): number {
	const said = stems(told.effect.what);
	const verb = verbs.some((word) => said.some((other) => sameStem(word, other)));
	const common = hits(things, said);
	if (!verb && common === 0 && told.effect.state !== 'dropped') return 0;
	const part = common === 0 ? 0 : Math.max(common / things.length, share(things, said));
	const near = sameSubject(owed, told);
	const score = (verb ? 1.5 : 0) + 2 * part + (near ? 0.5 : 0);
	if (told.effect.state === 'dropped' && told.effect.by.length === 0)
		return share(said, [...stems(owed.effect.what), ...stems(owed.effect.owner.join(' '))]) >= 0.6 ? score + 1 : 0;
	const owners = [...owed.effect.owner, ...holdersAt(terms, owed.effect.owner, owed.order)];
	// "The Chairman, Ms. Lomidze, reported": who tells as an officer tells for the person in office.
	const tellers = [...told.effect.by, ...holdersAt(terms, told.effect.by, told.order)];
	if (anyParty(tellers, owners))
		return verb && (common > 0 || near) ? score : things.length > 0 && enough(common, things, near) ? score : 0;
	if (told.effect.by.length === 0) return verb && common > 0 ? score : 0;
	return verb && common > 1 && part >= 0.75 ? score : 0;
}

/** "present it": a task that names no thing is done with the one beside it if the verb is the same. */
function isOnlyVerb({ step: owed, words: { verbs, things } }: Draft, told: Step<Progress>): boolean {
	if (
		things.length > 0 ||
		owed.paper === told.paper ||
		!sameSubject(owed, told) ||
		!anyParty(told.effect.by, owed.effect.owner)
	)
		return false;
	const said = stems(told.effect.what);
	return verbs.some((word) => said.some((other) => sameStem(word, other)));
}

/** Without the verb, half of the things and two at least, or all of them under the same heading. */
const enough = (common: number, things: readonly string[], near: boolean): boolean =>
	(common > 1 && common / things.length >= 0.4) || (near && common === things.length);

interface OwedWords {
	readonly verbs: readonly string[];
	readonly things: readonly string[];
}

/** The verbs that head what is owed ("test the format and report": two), and its other words. */
function owedWords({ what: words, dueText }: Owes): OwedWords {
	const what = dueText === null ? words : words.replace(dueText, '');
	const verbs = what.split(/ and (?:to )?/u).flatMap((part) => stems(part).slice(0, 1));
	return { verbs, things: stems(what).filter((word) => !verbs.includes(word)) };
}

function followUpOf(draft: Draft, { schedule, on }: Around): FollowUp {
	const { effect, paper, act } = draft.step;
	const due = dueOf(draft.step, schedule);
	const waitingFor = effect.conditions.filter((text) => !draft.met.includes(text));
	const status = draft.status === 'open' && waitingFor.length > 0 ? 'waiting' : draft.status;
	return {
		id: stepId(draft.step),
		owner: [...effect.owner],
		what: effect.what,
		due,
		dueText: effect.dueText,
		status,
		overdue: (status === 'open' || status === 'in progress') && due?.to != null && due.to < on,
		waitingFor: [...waitingFor],
		from: act.kind === 'directive' || act.kind === 'commitment' ? act.kind : 'decision',
		meeting: ordinalOf(paper),
		item: draft.item,
		cites: [...draft.cites],
	};
}

function dueOf({ effect, paper }: Step<Owes>, schedule: Schedule): Period | null {
	if (effect.due) {
		const { from, to, precision } = effect.due;
		return { from, to, precision };
	}
	return effect.dueMeeting ? resolved(effect.dueMeeting, paper, schedule) : null;
}
