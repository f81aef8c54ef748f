import { longDate, longPeriod } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { citedAs } from './cite.ts';
import { block, type Colours, coloursOf, labelled, printed, type Terminal } from './layout.ts';

const indent = 18;

/** What is owed: its status in the margin, then who owes what until when, and where it says so. */
export function followUpLines(followUp: FollowUp, terminal: Terminal, colours: Colours): readonly string[] {
	const { owner, what, status, overdue, waitingFor, silentFor, cites, evidence = [] } = followUp;
	const paint = overdue ? colours.red : colours.cyan;
	const more = [
		...(dueOf(followUp) === '' ? [] : [`Due: ${dueOf(followUp)}`]),
		...waitingFor.map((condition) => `Waits for: ${condition}`),
		...(silentFor > 0 ? [`Silent for ${silentFor} ${silentFor === 1 ? 'meeting' : 'meetings'}`] : []),
		...evidence.map(
			({ kind, by, date, words }) => `${capitalised(kind)}, noted by ${by} on ${longDate(date)}: ${words}`,
		),
		citedAs(cites),
	];
	return [
		...labelled(`  ${overdue ? 'overdue' : status}`, owner.join(', ') || 'nobody named', terminal, indent, paint),
		...block(capitalised(what), terminal, indent),
		...more.flatMap((line) => block(line, terminal, indent, colours.dim)),
	];
}

/** The days, and the words of the report where they say it differently. */
function dueOf({ due, dueText }: FollowUp): string {
	if (due === null) return dueText ?? '';
	const days = longPeriod(due);
	return dueText === null || dueText === days ? days : `${days} (“${dueText}”)`;
}

/** Follow-ups of several bodies as a person reads them in a terminal, a heading for each body. */
export function followUpsText(
	followUps: readonly (FollowUp & { readonly body: { readonly name: string } })[],
	terminal: Terminal,
): string {
	const colours = coloursOf(terminal);
	if (followUps.length === 0) return 'Nothing is owed that fits.\n';
	return printed(
		followUps.flatMap((followUp, at) => [
			...(followUp.body.name === followUps[at - 1]?.body.name
				? []
				: ['', ...block(followUp.body.name, terminal, 0, colours.bold)]),
			...followUpLines(followUp, terminal, colours),
		]),
	);
}
