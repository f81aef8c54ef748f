import type { PlanEntry } from '../../derive/plan.ts';
import { planDays, termsFor } from '../../derive/plan.ts';
import type { Paper, PaperCell, Run } from '../../record/paper.ts';
import { type PlanRule, type PlanTerms, planSteps } from '../../record/plan-rule.ts';
import { cell, Draft } from './draft.ts';
import { citeRuns, nextOf, type Occasion, paperOf, whenOf, wordsRun } from './occasion.ts';
import { partyNamed } from './phrase/party-name.ts';
import type { Phrases } from './phrase/phrase.ts';
import { inCells, phrasesIn } from './phrase/phrases.ts';

/** What the documentation plan is written from. */
export interface PlanTold {
	readonly entries: readonly PlanEntry[];
	/** The terms for every document, and for kinds that have their own. */
	readonly terms: readonly PlanTerms[];
	/** Those of them that a person set. */
	readonly set: readonly PlanRule[];
}

/** In shares of the line. */
const dayWidths = [24, 22, 22, 22, 22, 12];
const documentWidths = [23, 42, 8, 19, 19, 22];

/** By when each document of the meeting is due, counted back from its first day; what is late; what is too long. */
export function planPaper(occasion: Occasion, told: PlanTold): Paper {
	const phrases = phrasesIn[occasion.language];
	const { plan } = phrases;
	const draft = new Draft(phrases);
	draft.numbered([wordsRun(plan.intro(phrases.day(occasion.standing.on)))]);
	draft.numbered([wordsRun(countedFrom(occasion, phrases))]);
	draft.numbered([wordsRun(setBy(phrases, told))]);
	draft.heading(1, null, plan.days);
	draft.table(
		[plan.kind, ...planSteps.map((step) => plan.steps[step]), plan.words],
		dayWidths,
		termRows(occasion, told),
	);
	draft.heading(1, null, plan.documents);
	draft.table(
		plan.columns,
		documentWidths,
		told.entries.map((entry) => rowOf(occasion, entry)),
	);
	draft.heading(1, null, plan.late);
	const late = told.entries.flatMap((entry) => lateLines(phrases, entry));
	draft.numbered([wordsRun(late.length === 0 ? plan.noneLate : plan.lateIntro)]);
	draft.lettered(late.map((words) => [wordsRun(words)]));
	return paperOf(
		occasion,
		'plan',
		phrases.titles.plan(phrases.ofMeeting(nextOf(occasion), occasion.word)),
		draft.blocks,
	);
}

function countedFrom(occasion: Occasion, phrases: Phrases): string {
	const { from, precision } = occasion.agenda.meeting;
	if (from === null) return phrases.plan.undated;
	const first = phrases.day(from);
	return precision === 'day' ? phrases.plan.counted(first) : phrases.plan.earliest(first, whenOf(occasion) ?? first);
}

function setBy({ plan, day }: Phrases, { set }: PlanTold): string {
	const [last] = [...set].sort((a, b) => (a.recorded < b.recorded ? 1 : -1));
	return last === undefined ? plan.usual : plan.set(last.by, day(last.recorded.slice(0, 10)));
}

/** A row for the terms of every document, and one for each kind that has its own: how long before, and the day. */
function termRows(occasion: Occasion, { terms }: PlanTold): readonly (readonly PaperCell[])[] {
	const phrases = inCells(phrasesIn[occasion.language]);
	const { plan, none, day } = phrases;
	return terms.map((each) => {
		const whole = each.kind === 'every' ? each : (termsFor(terms, each.kind) ?? each);
		const days = planDays(whole, occasion.agenda.meeting.from);
		return [
			cell([wordsRun(each.kind === 'every' ? plan.every : plan.kinds[each.kind])]),
			...planSteps.map((step): PaperCell => {
				const [lead, date] = [whole.leads[step], days[step]];
				const before = lead === null ? none : plan.lead(lead);
				// “(9 / weeks)” in a narrow column is hard to read.
				return cell([wordsRun(date === null ? before : `${day(date)} (${before.replaceAll(' ', '\u00a0')})`)]);
			}),
			cell([wordsRun(whole.words === null ? none : plan.figure(whole.words))]),
		];
	});
}

function rowOf(occasion: Occasion, entry: PlanEntry): readonly PaperCell[] {
	const phrases = inCells(phrasesIn[occasion.language]);
	const { plan, none, day } = phrases;
	const { symbol, items, days, held } = entry;
	const dated = (date: string | null): PaperCell => cell([wordsRun(date === null ? none : day(date))]);
	const name = symbol ?? plan.noSymbol;
	const itself = held?.itself ?? null;
	return [
		cell([itself === null ? wordsRun(name) : { kind: 'cite', text: name, cites: [itself] }]),
		{ span: 1, lines: aboutLines(occasion, entry) },
		cell([wordsRun(items.length === 0 ? none : items.join(', '))]),
		dated(days.submission),
		dated(days.issue),
		cell([wordsRun(stateOf(phrases, entry))]),
	];
}

/** True for what only the words of a report ask for. */
const isAsked = ({ symbol, cites }: PlanEntry): boolean => symbol === null && cites.length > 0;
const titleIn = (phrases: Phrases, entry: PlanEntry): string =>
	isAsked(entry) ? phrases.quoted(entry.title) : entry.title;

/** The title; who is to write it; how long it is; what asked for it. */
function aboutLines(occasion: Occasion, entry: PlanEntry): readonly (readonly Run[])[] {
	const phrases = phrasesIn[occasion.language];
	const { owners, held, cites } = entry;
	return [
		[wordsRun(titleIn(phrases, entry))],
		...(owners.length === 0
			? []
			: [[wordsRun(phrases.plan.by(phrases.list(owners.map((name) => partyNamed(name, phrases.language)))))]]),
		...(held === null ? [] : [[wordsRun(phrases.plan.length(held.words))]]),
		...(cites.length === 0 ? [] : [citeRuns(occasion, cites)]),
	];
}

function stateOf({ plan, day }: Phrases, { state, held }: PlanEntry): string {
	const issued = held?.issuedOn ?? null;
	switch (state.kind) {
		case 'issued':
			return plan.issued(issued === null ? null : day(issued));
		case 'issued late':
			return plan.issuedLate(issued === null ? '' : day(issued), state.late);
		case 'due':
			return plan.due(state.step, day(state.by));
		case 'late':
			return plan.isLate(state.late);
		case 'open':
			return plan.open;
	}
}

/** What is to be said of a document that is late, or longer than it may be. */
function lateLines(phrases: Phrases, entry: PlanEntry): readonly string[] {
	const { plan, day } = phrases;
	const { state, days, held, wordsMax, symbol } = entry;
	const name = symbol ?? titleIn(phrases, entry);
	const lines: string[] = [];
	if (days.issue !== null && state.kind === 'late') lines.push(plan.lateLine(name, day(days.issue), state.late));
	if (days.issue !== null && state.kind === 'issued late' && held?.issuedOn)
		lines.push(plan.issuedLateLine(name, day(held.issuedOn), day(days.issue), state.late));
	if (held !== null && wordsMax !== null && held.words > wordsMax) lines.push(plan.tooLong(name, held.words, wordsMax));
	return lines;
}
