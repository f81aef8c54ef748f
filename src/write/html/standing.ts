import { longMoney } from '../../base/money.ts';
import { capitalised } from '../../base/words.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { Contribution } from '../../record/contribution.ts';
import type { Event } from '../../record/event.ts';
import type { Mandate } from '../../record/mandate.ts';
import type { Need } from '../../record/need.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { NextMeeting, Officer, ProgrammeEntry, Standing } from '../../record/standing.ts';
import type { Links } from './address.ts';
import { cited } from './cite.ts';
import { days, ordinal } from './day.ts';
import { table } from './listing.ts';
import { counted, html, joined, type Markup, nothing, often, type Shown } from './markup.ts';
import { openConditions, status } from './status.ts';

/** The event of a title among those that stand. */
const eventTitled = (events: readonly Event[], title: string): Event | undefined =>
	events.find((event) => event.title === title);

export function programmeTable(links: Links, body: string, standing: Standing): Markup {
	const row = (entry: ProgrammeEntry): readonly Shown[] => {
		const event = entry.event === null ? undefined : eventTitled(standing.events, entry.event);
		return [
			html`<a href="${links.project(body, entry.number)}"><span class="no">${entry.number}</span> ${capitalised(entry.title)}</a>`,
			entry.status !== null &&
				html`${status(entry.status)}${entry.reason !== null && html` <span class="quiet aside">${entry.reason}</span>`}`,
			event === undefined ? entry.event : html`<a href="${links.event(body, event.id)}">${event.title}</a>`,
			cited(links, entry.cites),
		];
	};
	return table(
		'Programme of work',
		['Project', 'Status', 'Event', 'Source'],
		standing.programme.map((entry) => ({ cells: row(entry) })),
	);
}

const conditions = (event: Event): Shown => {
	const open = event.status === 'tentative' ? openConditions(event) : [];
	return open.length > 0 && html` <span class="quiet aside">waits for ${open.join('; ')}</span>`;
};

export const eventTable = (links: Links, body: string, events: readonly Event[]): Markup =>
	table(
		'Events',
		['Event', 'When', 'Where', 'Status', 'Source'],
		events.map((event) => ({
			cells: [
				html`<a href="${links.event(body, event.id)}">${capitalised(event.title)}</a>`,
				days(event),
				event.place,
				html`${status(event.status)}${conditions(event)}`,
				cited(links, event.cites),
			],
		})),
	);

export const proposalTable = (links: Links, body: string, proposals: readonly Proposal[]): Markup =>
	table(
		'Proposals',
		['Proposal', 'Status', 'Until', 'Put off', 'Source'],
		proposals.map((proposal) => ({
			cells: [
				html`<a href="${links.proposal(body, proposal.id)}">${capitalised(proposal.title)}</a>`,
				status(proposal.status),
				proposal.until,
				proposal.deferrals === 0 ? null : often(proposal.deferrals),
				cited(links, proposal.cites),
			],
		})),
	);

export const contributionTable = (links: Links, contributions: readonly Contribution[]): Markup =>
	table(
		'Contributions',
		['From', 'What', 'For', 'Status', 'Source'],
		contributions.map((contribution) => ({
			cells: [
				html`<a href="${links.party(contribution.party)}">${capitalised(contribution.party)}</a>`,
				contribution.kind === 'unspecified' ? null : contribution.kind,
				contribution.for,
				status(contribution.status),
				cited(links, contribution.cites),
			],
		})),
	);

/** What money is needed for, what was pledged and what came in, and what is missing. */
export const needTable = (links: Links, needs: readonly Need[]): Markup =>
	table(
		'Needs and gaps',
		['Needed for', 'Needed', 'Pledged', 'Received', 'Gap', 'Source'],
		needs.map(({ for: what, currency, needed, pledged, received, gap, cites }) => ({
			cells: [
				capitalised(what),
				longMoney(currency, needed),
				longMoney(currency, pledged),
				longMoney(currency, received),
				gap === 0 ? 'covered' : html`<strong>${longMoney(currency, gap)}</strong>`,
				cited(links, cites),
			],
		})),
	);

const rules: Readonly<Record<Standing['looseEnds'][number]['rule'], string>> = {
	'decision-without-owner': 'nobody named',
	'condition-nobody-asked': 'condition nobody was asked to meet',
	overdue: 'overdue',
	'lapsed-event': 'event lapsed',
};

export const looseEndList = (links: Links, standing: Standing): Markup =>
	standing.looseEnds.length === 0
		? nothing
		: html`<ul class="loose" role="list">${standing.looseEnds.map(
				(end) =>
					html`<li class="entry note"><span class="verb">${rules[end.rule]}</span> ${end.message} ${cited(links, end.cites)}</li>`,
			)}</ul>`;

export const officerList = (links: Links, officers: readonly Officer[]): Markup[] =>
	officers.map(
		({ office, person, cites }) =>
			html`<dt>${office}</dt><dd><a href="${links.party(person)}">${person}</a> ${cited(links, cites)}</dd>`,
	);

/** The mandate on the facts of a body: until when, in whose words. */
export const mandateLine = (links: Links, mandate: Mandate | null): Shown =>
	mandate !== null &&
	html`<dt>Mandate</dt><dd>${capitalised(mandate.status)}${mandate.until !== null && html`, until ${days({ from: null, to: mandate.until, precision: 'day' })}`}: <q>${mandate.text}</q> ${cited(links, mandate.cites)}</dd>`;

/** `Fifth meeting, November 2004`; what a heading says of the next one. */
export function nextMeetingLine(meeting: NextMeeting | NextAgenda['meeting']): Markup {
	const name = meeting.ordinal === null ? 'Next meeting' : `${ordinal(meeting.ordinal)} meeting`;
	const parts: Shown[] = [name.charAt(0).toUpperCase() + name.slice(1)];
	if (meeting.from !== null || meeting.to !== null) parts.push(days(meeting));
	if (meeting.place !== null) parts.push(meeting.place);
	return html`${joined(parts, ', ')}`;
}

/** What the date of the next meeting hangs on, each event with what it waits for in its turn. */
export function dependence(links: Links, body: string, standing: Standing): Markup {
	const hangs = standing.nextMeeting?.dependsOn ?? [];
	if (hangs.length === 0) return nothing;
	return html`<ul class="hangs">${hangs.map((title) => {
		const event = eventTitled(standing.events, title);
		return event === undefined
			? html`<li>Its date hangs on ${title}.</li>`
			: html`<li>Its date hangs on the <a href="${links.event(body, event.id)}">${event.title}</a> ${status(event.status)}${conditions(event)}</li>`;
	})}</ul>`;
}

/** The agenda that the record proposes, each reason with the paragraphs that give it. */
export const agenda = (links: Links, next: NextAgenda): Markup =>
	html`<ol class="agenda" role="list">${next.items.map(
		(item) =>
			html`<li><p class="item"><span class="no">${item.number}</span> ${item.title}</p>${
				item.reasons.length > 0 &&
				html`<ul class="reasons">${item.reasons.map((reason) => html`<li>${reason.text} ${cited(links, reason.cites)}</li>`)}</ul>`
			}</li>`,
	)}</ol>`;

const unfinished = ['open', 'in progress', 'waiting'] as const;

/** What is owed, in one sentence, each number leading to the list that it counts. */
function owedLine(links: Links, body: string, { followUps }: Standing): Markup {
	const count = (word: string): number => followUps.filter((each) => each.status === word).length;
	const link = (number: number, words: string, query: Record<string, string>): Markup =>
		html`<a href="${links.followUps({ body, ...query })}">${number} ${words}</a>`;
	const counts = unfinished.map((word) => ({ word, number: count(word) })).filter(({ number }) => number > 0);
	const open = counts.reduce((sum, { number }) => sum + number, 0);
	const overdue = followUps.filter((each) => each.overdue).length;
	const done = count('done');
	const split = joined(
		counts.map(({ word, number }) => link(number, word, { status: word })),
		', ',
	);
	return html`<li>${open === 0 ? 'Nothing is left to be done' : html`<b>${counted(open, 'follow-up')}</b> to be done: ${split}`}${
		overdue > 0 && html`; <b>${link(overdue, 'overdue', { due: 'overdue' })}</b>`
	}.${done > 0 && html` ${link(done, 'done', { status: 'done' })}.`}</li>`;
}

/** The standing in a few quiet lines; what is nought is left out. */
export function glance(links: Links, body: string, standing: Standing): Markup {
	const { events, proposals, looseEnds } = standing;
	const here = (section: string): string => links.body(body, section);
	const others = [
		...tally(events, 'event', here('events')),
		...tally(proposals, 'proposal', here('proposals')),
		...(looseEnds.length === 0
			? []
			: [html`<a href="${here('loose-ends')}">${counted(looseEnds.length, 'loose end')}</a>`]),
	];
	return html`<ul class="glance" role="list">${owedLine(links, body, standing)}${
		others.length > 0 && html`<li>${joined(others, ', ')}</li>`
	}</ul>`;
}

/** `1 event tentative`, `2 events held`: the things of one sort, counted by status. */
function tally(all: readonly { readonly status: string }[], name: string, href: string): Markup[] {
	const counts = new Map<string, number>();
	for (const { status: word } of all) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([word]) => word !== 'superseded')
		.map(([word, count]) => html`<a href="${href}">${counted(count, name)} ${word}</a>`);
}
