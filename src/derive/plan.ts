import { type CivilDate, dayAfter, dayBefore, isWeekend } from '../base/date.ts';
import type { Cite } from '../record/cite.ts';
import type { DocumentKind } from '../record/document.ts';
import type { Lead, Leads, PlanStep, PlanTerms } from '../record/plan-rule.ts';

/** A document that a meeting is to have, or has. */
export interface PlannedDocument {
	readonly symbol: string | null;
	readonly title: string;
	readonly kind: DocumentKind;
	/** The items of the proposed agenda that it is for, by number. */
	readonly items: readonly string[];
	/** Who is to write it, where a paragraph says so. */
	readonly owners: readonly string[];
	/** The paragraphs that ask for it. */
	readonly cites: readonly Cite[];
	/** What the record has of it; null where it is still to come. */
	readonly held: { readonly issuedOn: CivilDate | null; readonly words: number; readonly itself: Cite | null } | null;
}

/** The days of each step; null where the meeting has none to count from. */
export type PlanDays = Readonly<Record<PlanStep, CivilDate | null>>;

/** Where a document stands on a day; lateness in working days. */
export type PlanState =
	| { readonly kind: 'issued' }
	| { readonly kind: 'issued late'; readonly late: number }
	/** To come; `step` is the next that is due. */
	| { readonly kind: 'due'; readonly step: PlanStep; readonly by: CivilDate }
	| { readonly kind: 'late'; readonly late: number }
	/** To come, by a day that nobody knows. */
	| { readonly kind: 'open' };

export interface PlanEntry extends PlannedDocument {
	readonly days: PlanDays;
	readonly state: PlanState;
	/** Null where there is none. */
	readonly wordsMax: number | null;
}

/** The terms for a kind of document: its own, and for what it leaves open those of every document. */
export function termsFor(terms: readonly PlanTerms[], kind: DocumentKind): PlanTerms | null {
	const every = terms.find((each) => each.kind === 'every');
	const own = terms.find((each) => each.kind === kind);
	if (every === undefined || own === undefined) return every ?? own ?? null;
	const leadOf = (step: PlanStep): Lead | null => own.leads[step] ?? every.leads[step];
	return { ...own, leads: perStep(leadOf), words: own.words ?? every.words, daysOff: every.daysOff };
}

/** The days by which a document is due, counted back from the first day of the meeting. */
export function planDays({ leads, daysOff }: Pick<PlanTerms, 'leads' | 'daysOff'>, first: CivilDate | null): PlanDays {
	const off = new Set(daysOff);
	return perStep((step) => {
		const lead = leads[step];
		return first === null || lead === null ? null : countedBack(first, lead, off);
	});
}

/** Each document with its days, its limit and where it stands; those that are late first, then by when they are due. */
export function planOf(
	documents: readonly PlannedDocument[],
	terms: readonly PlanTerms[],
	first: CivilDate | null,
	on: CivilDate,
): readonly PlanEntry[] {
	return documents.map((document) => {
		const own = termsFor(terms, document.kind);
		const off = new Set(own?.daysOff ?? []);
		const days = planDays(own ?? { leads: noLeads, daysOff: [] }, first);
		return { ...document, days, wordsMax: own?.words ?? null, state: stateOf(document, days, off, on) };
	});
}

const perStep = <T>(of: (step: PlanStep) => T): Readonly<Record<PlanStep, T>> => ({
	submission: of('submission'),
	editing: of('editing'),
	translation: of('translation'),
	issue: of('issue'),
});
/** One after the other. */
const stepsInOrder: readonly PlanStep[] = ['submission', 'editing', 'translation', 'issue'];
const noLeads: Leads = perStep(() => null);

type Off = ReadonlySet<CivilDate>;
const works = (day: CivilDate, off: Off): boolean => !isWeekend(day) && !off.has(day);
const daysInWeek = 7;

/** A day that is a working one: of weeks that end on a day off, the last working day before it. */
function countedBack(first: CivilDate, { count, unit }: Lead, off: Off): CivilDate {
	let day = first;
	if (unit === 'weeks') for (let left = count * daysInWeek; left > 0; left--) day = dayBefore(day);
	else for (let left = count; left > 0; left -= works(day, off) ? 1 : 0) day = dayBefore(day);
	return lastWorking(day, off);
}

/** No house is closed for longer than this, in days. */
const closedMax = 60;

function lastWorking(day: CivilDate, off: Off): CivilDate {
	let at = day;
	for (let tries = 0; !works(at, off) && tries < closedMax; tries++) at = dayBefore(at);
	return at;
}

function stateOf({ held }: PlannedDocument, days: PlanDays, off: Off, on: CivilDate): PlanState {
	const { issue } = days;
	if (held !== null) {
		const late = issue === null || held.issuedOn === null ? 0 : workingDaysAfter(issue, held.issuedOn, off);
		return late === 0 ? { kind: 'issued' } : { kind: 'issued late', late };
	}
	if (issue !== null && issue < on) return { kind: 'late', late: workingDaysAfter(issue, on, off) };
	for (const step of stepsInOrder) {
		const by = days[step];
		if (by !== null && by >= on) return { kind: 'due', step, by };
	}
	return { kind: 'open' };
}

/** Working days behind a day, up to another and with it; 0 where that comes first. */
function workingDaysAfter(day: CivilDate, other: CivilDate, off: Off): number {
	let count = 0;
	for (let at = day; at < other; ) {
		at = dayAfter(at);
		if (works(at, off)) count++;
	}
	return count;
}
