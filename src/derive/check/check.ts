import type { CheckRule, Finding, ways } from '../../record/check.ts';
import type { Checked, Find, Found } from './checked.ts';
import { conditionsNobodyAsked } from './condition.ts';
import { silentEvents, twoDates } from './event.ts';
import { meetingGaps, paragraphGaps, symbolGaps } from './gap.ts';
import { itemsWithoutOutcome } from './item.ts';
import { papersNotInRecord } from './reference.ts';
import { decisionsWithoutOwner, repeatedRequests, requestsWithoutDeadline } from './task.ts';

/** One thing to look for. */
export interface Check {
	readonly rule: CheckRule;
	readonly title: string;
	/** What a person can do about each finding. */
	readonly wayOut: string;
	/** Where that is done. */
	readonly way: (typeof ways)[number];
	readonly find: Find;
}

/** Everything that is looked for, the gravest first. */
export const checks: readonly Check[] = [
	{
		rule: 'two-dates',
		title: 'Two dates for one thing',
		wayOut: 'See which paragraph is right, and change the act of the other.',
		way: 'review',
		find: twoDates,
	},
	{
		rule: 'silent-event',
		title: 'Events after their date, with no word of them',
		wayOut: 'Import the report that tells of it, or ask at the next meeting what became of it.',
		way: 'import',
		find: silentEvents,
	},
	{
		rule: 'decision-without-owner',
		title: 'Decisions without an owner',
		wayOut: 'If the words name somebody, change the act; else have the next meeting name one.',
		way: 'review',
		find: decisionsWithoutOwner,
	},
	{
		rule: 'condition-nobody-asked',
		title: 'Conditions that nobody was asked to meet',
		wayOut: 'If the report asks somebody, add the act that was missed; else have the next meeting ask.',
		way: 'review',
		find: conditionsNobodyAsked,
	},
	{
		rule: 'repeated-request',
		title: 'Requests made again and again',
		wayOut: 'Ask the next meeting whether it is still wanted, from whom, and until when.',
		way: 'agenda',
		find: repeatedRequests,
	},
	{
		rule: 'item-without-outcome',
		title: 'Items without an outcome',
		wayOut: 'If the report tells an outcome, add the act that was missed; else the item goes on the next agenda.',
		way: 'review',
		find: itemsWithoutOutcome,
	},
	{
		rule: 'paragraph-gap',
		title: 'Gaps in the numbers of paragraphs',
		wayOut: 'Look into the source; if a paragraph was lost, import a better copy.',
		way: 'import',
		find: paragraphGaps,
	},
	{
		rule: 'meeting-gap',
		title: 'Meetings without a report',
		wayOut: 'Import the report of that meeting.',
		way: 'import',
		find: meetingGaps,
	},
	{
		rule: 'symbol-gap',
		title: 'Gaps in the symbols of papers',
		wayOut: 'Import the missing papers, if they were issued.',
		way: 'import',
		find: symbolGaps,
	},
	{
		rule: 'paper-not-in-record',
		title: 'Papers referred to that are not in the record',
		wayOut: 'Import the paper.',
		way: 'import',
		find: papersNotInRecord,
	},
	{
		rule: 'request-without-deadline',
		title: 'Requests without a deadline',
		wayOut: 'If the words set a day, change the act; else have the next meeting set one.',
		way: 'review',
		find: requestsWithoutDeadline,
	},
];

/** All that the checks find, the gravest rule first, each in the order of the record. */
export const findingsOf = (checked: Checked): Finding[] =>
	checks.flatMap(({ rule, find }) => together(find(checked)).map((found) => ({ rule, ...found })));

/** What is said in the same words is said once, with all its paragraphs. */
function together(all: readonly Found[]): readonly Found[] {
	const once = new Map<string, Found>();
	for (const { message, cites } of all)
		once.set(message, { message, cites: [...(once.get(message)?.cites ?? []), ...cites] });
	return [...once.values()];
}
