import type { CivilDate, Period } from '../base/date.ts';
import type { EffectOf } from '../record/effect.ts';
import type { CitedEvidence, PlacedEvidence } from '../record/evidence.ts';
import type { FollowUp } from '../record/follow-up.ts';
import { Cites } from './cite.ts';
import { Commonness } from './commonness.ts';
import type { EventFold } from './event.ts';
import type { EventDraft } from './event-match.ts';
import { citedEvidence, evidenceBy } from './evidence.ts';
import { fitness, isOnlyVerb, isRestOf, type OwedWords, owedWords, sameRequest } from './follow-up-fit.ts';
import { Kindred } from './kindred.ts';
import { holdersAt, type Term } from './officer.ts';
import { anyParty, isCounted, sameParty } from './party.ts';
import { resolved, type Schedule } from './schedule.ts';
import { StemIndex } from './stem-index.ts';
import { isStep, ordinalOf, type Paper, projectsOfStep, type Step, stepId } from './timeline.ts';
import { hits, share, stems, tellingStems } from './words.ts';

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
	readonly cites: Cites;
	/** What persons noted, the newest last. */
	evidence: readonly CitedEvidence[];
	/** The day of the paper or evidence that last spoke of it. */
	spoken: CivilDate;
	item: string | null;
}

/** What a fold of follow-ups needs to know beside the steps. */
export interface Around {
	readonly events: EventFold;
	readonly terms: readonly Term[];
	readonly schedule: Schedule;
	readonly on: CivilDate;
	readonly papers: readonly Paper[];
	readonly evidence: readonly PlacedEvidence[];
}

/** All that is owed so far, found by words, by event and by what is waited for. */
interface Ledger {
	readonly drafts: Draft[];
	/** Tasks in the same words under the same heading: a report that fits one fits all of them. */
	readonly byWords: Kindred<Draft>;
	readonly byEvent: Map<EventDraft, Draft[]>;
	/** By the words of their conditions. */
	readonly waiting: StemIndex<Draft>;
	readonly parts: Map<Draft, Draft[]>;
	readonly byLabel: Map<string, Draft[]>;
	/** How common words are in what was asked and told so far. */
	readonly common: Commonness;
	/** Those that evidence is of, by their ids. */
	readonly evidenced: Map<string, Draft>;
	/** The last thing done or asked in the paragraph that is gone through, and the task that it moved. */
	last: { readonly step: Step; readonly what: string; readonly draft: Draft | null } | null;
}

/** What is owed and what became of it. Nothing is closed by silence. */
export function followUpsOf(steps: readonly Step[], around: Around): FollowUp[] {
	const ledger: Ledger = {
		drafts: [],
		byWords: new Kindred(isOpen),
		byEvent: new Map(),
		waiting: new StemIndex(),
		parts: new Map(),
		byLabel: new Map(),
		common: new Commonness(),
		evidenced: new Map(),
		last: null,
	};
	let noted = evidenceBy(around.evidence, around.on);
	let paper: Paper | null = null;
	for (const step of steps) {
		if (step.paper !== paper) noted = take(ledger, noted, step.paper.day);
		paper = step.paper;
		if (isStep(step, 'owes') || isStep(step, 'progress')) ledger.common.add(step.effect.what);
		if (isStep(step, 'owes')) open(ledger, step, around);
		if (isStep(step, 'progress'))
			if (step.effect.every === undefined) move(ledger, step, around.terms);
			else moveEvery(ledger, step, step.effect.every);
		if (isStep(step, 'event')) supersede(ledger, step, around.events);
	}
	take(ledger, noted, null);
	return ledger.drafts.map((draft) => followUpOf(draft, around));
}

/** Takes in what was noted of the days before a report, or of all; gives what is left: that of later days, or of a later act. */
function take(
	{ evidenced, byWords }: Ledger,
	noted: readonly PlacedEvidence[],
	day: CivilDate | null,
): readonly PlacedEvidence[] {
	const due = ({ evidence, of }: PlacedEvidence): boolean => evidenced.has(of) && (day === null || evidence.date < day);
	if (!noted.some(due)) return noted;
	for (const { evidence, of } of noted.filter(due)) {
		const draft = evidenced.get(of);
		if (draft === undefined) continue;
		const wasOpen = isOpen(draft);
		attest(draft, citedEvidence(evidence));
		// What was closed is no longer looked for: taken up again, it has to be found by later reports.
		if (!wasOpen && isOpen(draft)) byWords.reopen(draft);
	}
	return noted.filter((each) => !due(each));
}

/** A person's word holds over what the reports left it at; what was replaced by another request stays so. */
function attest(draft: Draft, evidence: CitedEvidence): void {
	const { kind, date, condition } = evidence;
	draft.evidence = [...draft.evidence, evidence];
	if (date > draft.spoken) draft.spoken = date;
	if (kind === 'condition met')
		draft.met = [...draft.met, ...draft.step.effect.conditions.filter((text) => isCondition(text, condition))];
	else if (kind !== 'note' && draft.status !== 'superseded') draft.status = kind;
}

/** A better reader may cut a condition a little otherwise. */
const isCondition = (text: string, noted: string | null): boolean =>
	noted === null || text === noted || share(stems(text), stems(noted)) >= 0.6;

function open(ledger: Ledger, step: Step<Owes>, around: Around): void {
	const { effect } = step;
	overtake(ledger, step);
	const before = restated(ledger, step, sameBreath(ledger, step));
	const draft: Draft = {
		step,
		words: wordsOf(effect, before),
		standsFor: effect.pointsBack === true ? (before?.what ?? null) : null,
		partOf: before?.draft && anyParty(before.draft.step.effect.owner, effect.owner) ? before.draft : null,
		status: 'open',
		met: [],
		cites: new Cites([step.cite]),
		evidence: [],
		spoken: step.paper.day,
		item: step.item,
	};
	enter(ledger, draft, around);
	if (effect.pointsBack !== true) ledger.last = { step, what: effect.what, draft: null };
}

/** What was asked before in almost the same words, or of all of whom only the rest is asked now. */
function overtake({ byWords, common }: Ledger, step: Step<Owes>): void {
	const said = stems(step.effect.what);
	// Two words never repeat a request, so that nothing has to be looked for.
	if (said.length < 3 && step.effect.rest !== true) return;
	for (const kin of step.effect.rest === true ? byWords.find(said) : byWords.nearly(said)) {
		const repeated = sameRequest(kin.first.step, step);
		if (!repeated && step.effect.rest !== true) continue;
		for (const draft of kin.open()) {
			if (draft.step.paper === step.paper) continue;
			if (repeated) close(draft, 'superseded', step);
			else if (isRestOf(draft, step) && common.tells(draft.words.things, said)) close(draft, 'in progress', step);
		}
	}
}

/** What "do so" points to: the task that was just reported on, else what was just said to be done. */
function wordsOf(effect: Owes, before: Ledger['last']): OwedWords {
	if (before === null) return owedWords(effect);
	if (effect.pointsBack !== true) return withThings(owedWords(effect), before);
	return before.draft?.words ?? owedWords({ what: before.what, dueText: null });
}

/** "Her statistics could not be examined. The Group asked her to present them": what she was to compile is meant. */
function restated({ byWords }: Ledger, { effect, paper }: Step<Owes>, before: Ledger['last']): Ledger['last'] {
	if (before === null || before.draft !== null || owedWords(effect).things.length > 0) return before;
	const said = stems(before.what);
	// The alike have one owner and the same words: the first tells for all of them.
	const meant = ({ step, words: { things } }: Draft): boolean =>
		things.length > 1 && anyParty(step.effect.owner, effect.owner) && hits(things, said) === things.length;
	const earlier = (draft: Draft): boolean => draft.step.paper !== paper;
	const kin = [...byWords.find(said)].findLast((each) => meant(each.first) && each.newest(earlier) !== null);
	const draft = kin?.newest(earlier) ?? null;
	return draft === null ? before : { ...before, draft };
}

/** "The guide was discussed. The Group asked Mr. Lind to publish it": the guide is what is to be published. */
function withThings(own: OwedWords, { what, draft }: NonNullable<Ledger['last']>): OwedWords {
	if (own.things.length > 0) return own;
	const things = draft?.words.things ?? tellingStems(what).filter((word) => !own.verbs.includes(word));
	return things.length === 0 ? own : { ...own, things, borrowed: true };
}

const sameBreath = ({ last }: Ledger, { paper, act }: Step): Ledger['last'] =>
	last !== null && last.step.paper === paper && last.step.act.paragraph === act.paragraph ? last : null;

function enter(ledger: Ledger, draft: Draft, { events: { byAct }, terms, evidence }: Around): void {
	const { effect, act } = draft.step;
	ledger.drafts.push(draft);
	if (evidence.length > 0) ledger.evidenced.set(stepId(draft.step), draft);
	const found = [...draft.words.verbs, ...draft.words.things, ...stems(effect.owner.join(' '))];
	ledger.byWords.add(draft, keyOf(draft, terms), found, stems(effect.what));
	if (effect.conditions.length > 0) ledger.waiting.add(draft, stems(effect.conditions.join(' ')));
	if (draft.partOf !== null) ledger.parts.set(draft.partOf, [...(ledger.parts.get(draft.partOf) ?? []), draft]);
	if (effect.label !== undefined)
		for (const key of new Set([labelKey(effect.label), numberOf(effect.label)]))
			ledger.byLabel.set(key, [...(ledger.byLabel.get(key) ?? []), draft]);
	for (const event of byAct.get(act) ?? []) {
		const there = ledger.byEvent.get(event);
		if (there) there.push(draft);
		else ledger.byEvent.set(event, [draft]);
	}
}

/** All that decides how a report fits a task: two with one key differ only in when they were asked. */
function keyOf({ step, words }: Draft, terms: readonly Term[]): string {
	const { owner, what } = step.effect;
	return JSON.stringify([what, owner, words, step.item, projectsOfStep(step), holdersAt(terms, owner, step.order)]);
}

const isOpen = ({ status }: Draft): boolean => status === 'open' || status === 'in progress';

function close(draft: Draft, status: FollowUp['status'], step: Step): void {
	draft.status = status;
	spoke(draft, step);
	// A list of actions tells of all; each stays under the item where it was asked.
	if (!('label' in step.effect)) draft.item = step.item ?? draft.item;
}

function spoke(draft: Draft, step: Step): void {
	draft.cites.add(step.cite);
	draft.spoken = step.paper.day;
}

/** A decision on an event overtakes what an earlier decision on the same event left to be done; that it was held does it. */
function supersede({ byEvent }: Ledger, step: Step<EffectOf<'event'>>, { byStep }: EventFold): void {
	const event = byStep.get(step.order);
	if (event === undefined || step.effect.mode === 'planned') return;
	const hanging = (byEvent.get(event) ?? []).filter(isOpen);
	byEvent.set(event, hanging);
	for (const draft of hanging) {
		if (draft.step.act === step.act) continue;
		if (step.effect.mode === 'held') close(draft, 'done', step);
		else if (step.effect.mode === 'cancelled') close(draft, 'dropped', step);
		else if (draft.step.act.kind !== 'commitment') close(draft, 'superseded', step);
	}
}

/** A report on something owed moves the one it fits best. */
function move(ledger: Ledger, step: Step<Progress>, terms: readonly Term[]): void {
	const said = stems(step.effect.what);
	for (const draft of ledger.waiting.find(said, () => true)) meet(draft, step, said);
	const known = labelledBefore(ledger, step);
	if (known !== null && !isOpen(known)) return;
	const near = known === null ? candidates(ledger, step) : [known];
	const moved =
		known ??
		bestOf(
			near.filter((draft) => isToldOf(ledger, draft, step)),
			step,
			terms,
		);
	ledger.last = { step, what: step.effect.what, draft: moved };
	if (moved === null) return;
	const state = isBySome(moved, step) ? 'in progress' : step.effect.state;
	for (const draft of near)
		if (draft !== moved && isOnlyVerb(draft, step)) close(draft, state === 'failed' ? draft.status : state, step);
	tell(moved, state, step);
	if (state !== 'done') return;
	closeParts(ledger, moved, step);
	// "undertook to deliver it by May", of the one who was to write it: delivered, it is written.
	if (moved.words.borrowed === true && moved.partOf !== null && isOpen(moved.partOf)) close(moved.partOf, 'done', step);
}

/** "All actions of the 13th meeting are closed": those under a label where it set any, else all that it asked or was promised. */
function moveEvery(ledger: Ledger, step: Step<Progress>, every: NonNullable<Progress['every']>): void {
	const asked = ledger.drafts.filter((draft) => isOpen(draft) && isAskedAt(draft, step, every.meeting));
	const labelled = asked.filter(({ step: { effect } }) => effect.label !== undefined);
	const plain = every.meeting === null ? [] : asked.filter(({ step: { act } }) => act.kind !== 'decision');
	const left = every.except.map(numberOf);
	for (const draft of labelled.length > 0 ? labelled : plain) {
		const { label } = draft.step.effect;
		if (label === undefined || !left.includes(numberOf(label))) tell(draft, step.effect.state, step);
	}
	ledger.last = { step, what: step.effect.what, draft: null };
}

/** True of what was asked before a report: at the meeting of an ordinal, at the one right before, or at any. */
function isAskedAt(draft: Draft, { paper }: Step, meeting: NonNullable<Progress['every']>['meeting']): boolean {
	if (draft.step.paper === paper) return false;
	if (meeting === null) return true;
	const own = ordinalOf(paper);
	const asked = ordinalOf(draft.step.paper);
	return meeting === 'last' ? own !== null && asked === own - 1 : asked === meeting;
}

/** What is said of a task moves it; what could not be done yet is only spoken of. */
const tell = (draft: Draft, state: Progress['state'], step: Step): void =>
	state === 'failed' ? spoke(draft, step) : close(draft, state, step);

/** What was last asked under the label that a later report names: its words need not be alike. */
function labelledBefore({ byLabel }: Ledger, { effect, paper }: Step<Progress>): Draft | null {
	if (effect.label === undefined) return null;
	const key = labelKey(effect.label);
	const before = (ordinalOf(paper) ?? 0) - 1;
	// "item 4 of the action list", where the meeting before counted its actions as 13/1, 13/2 …
	const asked = byLabel.get(key) ?? byLabel.get(`${before}/${key}`);
	return asked?.findLast(({ step }) => step.paper !== paper) ?? null;
}

/** "Action item 14/1", "Actions 14/1" and "ACTION 14/1" are one: the first word and the number count; of a bare number it alone. */
const labelKey = (label: string): string => {
	const [noun = '', ...rest] = label.toLowerCase().split(' ');
	return rest.length === 0 ? noun : `${noun.replace(/[sеяиа]$/u, '')} ${rest.at(-1)}`;
};

const numberOf = (label: string): string => label.toLowerCase().slice(label.lastIndexOf(' ') + 1);

/** "Nine delegations had sent them", where all delegations were asked. */
const isBySome = ({ step: { effect: owed } }: Draft, { effect: { state, by } }: Step<Progress>): boolean =>
	state === 'done' &&
	owed.owner.some((owner) => !isCounted(owner) && by.some((name) => isCounted(name) && sameParty(name, owner)));

/** What was open before this report and has a word in common with it, in the order of the record. */
function candidates({ byWords }: Ledger, { effect, paper }: Step<Progress>): Draft[] {
	const said = [...stems(effect.what), ...stems(effect.subject ?? '')];
	const before = ({ step }: Draft): boolean => step.paper !== paper;
	return [...byWords.find(said)]
		.flatMap((kin) => (kin.first.words.things.length === 0 ? kin.open().filter(before) : (kin.newest(before) ?? [])))
		.sort((a, b) => a.step.order - b.step.order);
}

/** A report has to name the matter: words that stand in every report show nothing. What names no thing is left to its verb. */
function isToldOf({ common }: Ledger, { words: { verbs, things } }: Draft, { effect }: Step<Progress>): boolean {
	if (things.length === 0) return true;
	return common.tells([...verbs, ...things], [...stems(effect.what), ...stems(effect.subject ?? '')]);
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
function closeParts({ parts }: Ledger, whole: Draft, step: Step): void {
	for (const draft of parts.get(whole) ?? []) if (isOpen(draft) && isBare(draft)) close(draft, 'done', step);
}

const isBare = ({ words }: Draft): boolean => tellingStems(words.things.join(' ')).length === 0;

/** What somebody waits for was reported done. */
function meet(draft: Draft, step: Step<Progress>, said: readonly string[]): void {
	if (step.effect.state !== 'done' || draft.step.paper === step.paper) return;
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
		...(draft.evidence.length > 0 && { evidence: [...draft.evidence] }),
		cites: [...draft.cites],
	};
}

const isOwed = (status: FollowUp['status']): boolean =>
	status === 'open' || status === 'waiting' || status === 'in progress';

/** The meetings reported after a day, each by its last day. */
function meetingsSince(day: CivilDate, papers: readonly Paper[]): number {
	const later = laterDays(papers);
	return later.get(day) ?? [...later.keys()].filter((other) => other > day).length;
}

const counted = new WeakMap<readonly Paper[], ReadonlyMap<CivilDate, number>>();

/** How many days of papers come after each, counted once for all that is owed. */
function laterDays(papers: readonly Paper[]): ReadonlyMap<CivilDate, number> {
	const known = counted.get(papers);
	if (known !== undefined) return known;
	const days = [...new Set(papers.map(({ day }) => day))].sort();
	const later = new Map(days.map((day, i) => [day, days.length - 1 - i]));
	counted.set(papers, later);
	return later;
}

function dueOf({ effect, paper }: Step<Owes>, schedule: Schedule): Period | null {
	if (effect.due) {
		const { from, to, precision } = effect.due;
		return { from, to, precision };
	}
	return effect.dueMeeting ? resolved(effect.dueMeeting, paper, schedule) : null;
}
