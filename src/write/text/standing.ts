import { longDate, longPeriod, type Period } from '../../base/date.ts';
import { longMoney } from '../../base/money.ts';
import { capitalised } from '../../base/words.ts';
import type { Cite } from '../../record/cite.ts';
import type { Event } from '../../record/event.ts';
import type { Mandate } from '../../record/mandate.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { NextMeeting, ProgrammeEntry, Standing } from '../../record/standing.ts';
import { citedAs } from './cite.ts';
import { followUpLines } from './follow-up.ts';
import { block, type Colours, coloursOf, labelled, printed, type Terminal } from './layout.ts';

interface Sheet {
	readonly terminal: Terminal;
	readonly colours: Colours;
}

/** A body's standing as a person reads it in a terminal: every entry with the paragraphs it comes from. */
export function standingText(standing: Standing, terminal: Terminal): string {
	const sheet: Sheet = { terminal, colours: coloursOf(terminal) };
	const { dim, bold } = sheet.colours;
	return printed([
		...block(standing.body, terminal, 0, bold),
		dim(`Standing on ${longDate(standing.on)}, as known on ${longDate(standing.known)}`),
		...section(
			'Programme of work',
			standing.programme.flatMap((entry) => programmeLines(entry, sheet)),
			sheet,
		),
		...section(
			'Follow-ups',
			standing.followUps.flatMap((each) => followUpLines(each, terminal, sheet.colours)),
			sheet,
		),
		...section(
			'Events',
			standing.events.flatMap((event) => eventLines(event, sheet)),
			sheet,
		),
		...section(
			'Proposals',
			standing.proposals.flatMap((proposal) => proposalLines(proposal, sheet)),
			sheet,
		),
		...section(
			'Contributions',
			standing.contributions.flatMap(({ party, kind, for: what, status, cites }) =>
				entryLines(status, `${party}: ${kind}, ${what}`, [], cites, sheet),
			),
			sheet,
		),
		...section(
			'Needs and gaps',
			standing.needs.flatMap(({ for: what, currency, needed, pledged, received, gap, cites }) =>
				entryLines(
					gap === 0 ? 'covered' : 'gap',
					`${what}: ${gap === 0 ? '' : `${longMoney(currency, gap)} of `}${longMoney(currency, needed)}`,
					[`Pledged: ${longMoney(currency, pledged)}, received: ${longMoney(currency, received)}`],
					cites,
					sheet,
				),
			),
			sheet,
		),
		...section(
			'Officers',
			standing.officers.flatMap(({ office, person, cites }) => entryLines(office, person, [], cites, sheet)),
			sheet,
		),
		...section('Mandate', mandateLines(standing.mandate, sheet), sheet),
		...section('Next meeting', meetingLines(standing.nextMeeting, sheet), sheet),
		...section(
			'Loose ends',
			standing.looseEnds.flatMap(({ message, cites }) => entryLines('!', message, [], cites, sheet)),
			sheet,
		),
	]);
}

const section = (title: string, lines: readonly string[], { colours }: Sheet): readonly string[] =>
	lines.length === 0 ? [] : ['', colours.bold(title), ...lines];

const indent = 18;

function entryLines(
	label: string,
	words: string,
	more: readonly string[],
	cites: readonly Cite[],
	{ terminal, colours }: Sheet,
): readonly string[] {
	return [
		...labelled(`  ${label}`, words, terminal, indent, colours.cyan),
		...[...more, citedAs(cites)].flatMap((line) => block(line, terminal, indent, colours.dim)),
	];
}

function programmeLines(
	{ number, title, status, reason, event, cites }: ProgrammeEntry,
	sheet: Sheet,
): readonly string[] {
	const state = status === null ? [] : [`${capitalised(status)}${reason === null ? '' : `: ${reason}`}`];
	const served = event === null ? [] : [`Served by: ${event}`];
	return entryLines(number, title, [...state, ...served], cites, sheet);
}

function eventLines(event: Event, sheet: Sheet): readonly string[] {
	const conditions = event.conditions.map(({ text, status }) => `Condition (${status}): ${text}`);
	const where = [timeOf(event), event.place ?? ''].filter((words) => words !== '').join(', ');
	return entryLines(event.status, event.title, [...(where === '' ? [] : [where]), ...conditions], event.cites, sheet);
}

function proposalLines({ title, status, until, deferrals, cites }: Proposal, sheet: Sheet): readonly string[] {
	const deferred =
		deferrals === 0
			? []
			: [`Deferred ${deferrals === 1 ? 'once' : `${deferrals} times`}${until === null ? '' : `, until: ${until}`}`];
	return entryLines(status, title, deferred, cites, sheet);
}

const mandateLines = (mandate: Mandate | null, sheet: Sheet): readonly string[] =>
	mandate === null
		? []
		: entryLines(
				mandate.status,
				mandate.text,
				mandate.until === null ? [] : [`Until: ${longDate(mandate.until)}`],
				mandate.cites,
				sheet,
			);

function meetingLines(meeting: NextMeeting | null, sheet: Sheet): readonly string[] {
	if (meeting === null) return [];
	const when = [timeOf(meeting), meeting.place ?? ''].filter((words) => words !== '').join(', ');
	const hangs = meeting.dependsOn.map((event) => `Depends on: ${event}`);
	return entryLines(
		meeting.ordinal === null ? '–' : `meeting ${meeting.ordinal}`,
		when || 'no date yet',
		hangs,
		meeting.cites,
		sheet,
	);
}

interface Timed {
	readonly from: string | null;
	readonly to: string | null;
	readonly precision: Period['precision'] | null;
}

/** The days of something as a person writes them, empty where none are known. */
export const timeOf = ({ from, to, precision }: Timed): string =>
	from === null && to === null ? '' : longPeriod({ from, to, precision: precision ?? 'day' });
