import { capitalised } from '../../base/words.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Paper, PaperCell, PaperTable, Run } from '../../record/paper.ts';
import { cell, Draft } from './draft.ts';
import { followUpStatus, ownersOf, whatOf } from './matter.ts';
import { citedName, citeRuns, itemOf, lastOf, type Occasion, paperOf, wordsRun } from './occasion.ts';
import type { Phrases } from './phrase/phrase.ts';
import { inCells, phrasesIn } from './phrase/phrases.ts';
import { stepFor } from './proposed.ts';

/** In shares of the line: a name and a heading fit in their columns unbroken, in all three languages and in the fonts of Word. */
const widths = [14, 29, 19, 15, 19, 20];
const unfinished = new Set<FollowUp['status']>(['open', 'waiting', 'in progress']);

/** Matters arising: what came of the decisions of the last meeting, and what earlier ones left to be done. */
export function followUpPaper(occasion: Occasion): Paper {
	const phrases = phrasesIn[occasion.language];
	const { standing, word } = occasion;
	const ofMeeting = phrases.ofMeeting(lastOf(occasion), word);
	const last = standing.followUps.filter((entry) => isOfLast(occasion, entry));
	const earlier = standing.followUps.filter((entry) => !last.includes(entry) && unfinished.has(entry.status));
	const draft = new Draft(phrases);
	draft.numbered([
		wordsRun(
			phrases.followUp.intro(
				ofMeeting,
				phrases.day(standing.on),
				occasion.last === null ? phrases.none : citedName(occasion, occasion.last.cited),
			),
		),
	]);
	if (last.length + earlier.length === 0) draft.numbered([wordsRun(phrases.followUp.none)]);
	else draft.numbered([wordsRun(phrases.followUp.counts(countsOf(phrases, [...last, ...earlier])))]);
	section(draft, occasion, phrases.followUp.ofLast(ofMeeting), last);
	section(draft, occasion, phrases.followUp.earlier, earlier);
	return paperOf(occasion, 'follow-up', phrases.titles['follow-up'](ofMeeting), draft.blocks);
}

/** True for what a decision of the last meeting opened. */
function isOfLast({ last }: Occasion, { meeting, cites }: FollowUp): boolean {
	if (last === null) return false;
	const { ordinal } = last.reading.meeting;
	return ordinal === null ? cites[0]?.document === last.cited : meeting === ordinal;
}

function countsOf(phrases: Phrases, entries: readonly FollowUp[]): readonly { status: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { status, overdue } of entries) {
		const words = phrases.followUpStatuses[overdue ? 'overdue' : status];
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return [...counts].map(([status, count]) => ({ status, count }));
}

/** A table of what is owed, item by item; an item stands in a row of its own above its lines. */
function section(draft: Draft, occasion: Occasion, title: string, entries: readonly FollowUp[]): void {
	if (entries.length === 0) return;
	const phrases = phrasesIn[occasion.language];
	draft.heading(1, null, title);
	const items = [...new Set(entries.map(({ item }) => item))];
	const rows = items.flatMap((item): PaperTable['rows'] => [
		[
			cell(
				[{ kind: 'words', text: item === null ? phrases.otherMatters : itemOf(occasion, item), bold: true }],
				widths.length,
			),
		],
		...entries.filter((entry) => entry.item === item).map((entry) => rowOf(occasion, entry)),
	]);
	draft.table(phrases.followUp.columns, widths, rows);
}

/** What shows where it stands: the paragraphs since, then what persons noted. */
function evidenceRuns(occasion: Occasion, { cites, evidence = [] }: FollowUp): readonly Run[] {
	const phrases = inCells(phrasesIn[occasion.language]);
	const told = citeRuns(occasion, cites.slice(1), occasion.last?.cited ?? null);
	const noted = evidence.map(({ by, date, words }) => phrases.followUp.noted(by, phrases.day(date), words)).join('; ');
	if (noted === '') return told.length === 0 ? [wordsRun(phrases.none)] : told;
	return [...told, wordsRun(told.length === 0 ? capitalised(noted) : `; ${noted}`)];
}

function rowOf(occasion: Occasion, entry: FollowUp): readonly PaperCell[] {
	const phrases = inCells(phrasesIn[occasion.language]);
	const own = occasion.last?.cited ?? null;
	const [opened] = entry.cites;
	const step = stepFor({ noun: 'follow-up', entry });
	return [
		cell(citeRuns(occasion, opened === undefined ? [] : [opened], own)),
		cell([wordsRun(whatOf(entry))]),
		cell([wordsRun(ownersOf(phrases, entry) ?? phrases.nobody)]),
		cell([wordsRun(followUpStatus(phrases, entry, entry.what))]),
		cell(evidenceRuns(occasion, entry)),
		cell([wordsRun(phrases.actions[step ?? 'close'])]),
	];
}
