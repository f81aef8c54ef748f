import type { Finding } from '../../record/check.ts';
import type { Cite } from '../../record/cite.ts';
import type { Contribution } from '../../record/contribution.ts';
import type { Event } from '../../record/event.ts';
import type { Need } from '../../record/need.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { ProgrammeEntry } from '../../record/standing.ts';
import { linksOn, today } from '../../write/html/address.ts';
import type { BodyName } from '../body/name.ts';
import type { FollowUpEntry } from '../follow-up/entry.ts';
import { type Column, columnsOf } from './column.ts';

/** Anything that stands of a body, with that body. */
export type Of<E> = E & { readonly body: BodyName };

interface Standing {
	readonly body: BodyName;
	readonly cites: readonly Cite[];
}

const links = linksOn(today);
const { text, list } = columnsOf<Standing>();

const bodyColumn = text('body', 'Body', 'the body by its name', ({ body }) => body.name);

/** Where an entry comes from: the last two columns of every list of what stands. */
const sources: readonly Column<Standing>[] = [
	list('source', 'Source', 'the paragraphs that made it so, the newest last', ({ cites }) => [
		...new Set(cites.map(({ document, paragraph }) => `${document} ¶ ${paragraph}`)),
	]),
	text('address', 'Address', 'where the first of them is shown', ({ cites: [cite] }) =>
		cite === undefined ? null : links.cite(cite),
	),
];

const followUp = columnsOf<FollowUpEntry>();
export const followUpColumns: readonly Column<FollowUpEntry>[] = [
	followUp.text('id', 'Id', 'the follow-up, the same on every day', ({ id }) => id),
	bodyColumn,
	followUp.list('owner', 'Owed by', 'who owes it; empty where nobody is named', ({ owner }) => [...owner]),
	followUp.text('what', 'What', 'what is owed, as printed', ({ what }) => what),
	followUp.text('standsFor', 'Stands for', 'what “do so” points back to', ({ standsFor }) => standsFor),
	followUp.day('dueFrom', 'Due from', 'the first day of the time set', ({ due }) => due?.from ?? null),
	followUp.day('due', 'Due', 'the last day of the time set', ({ due }) => due?.to ?? null),
	followUp.text('dueWords', 'Due, as printed', 'the words that set it', ({ dueText }) => dueText),
	followUp.text(
		'status',
		'Status',
		'open, waiting, in progress, done, dropped, superseded, lapsed',
		(each) => each.status,
	),
	followUp.yes('overdue', 'Overdue', 'its last day has passed and it is not done', ({ overdue }) => overdue),
	followUp.number(
		'silentFor',
		'Silent for',
		'meetings reported since a report last spoke of it',
		({ silentFor }) => silentFor,
	),
	followUp.list('waitingFor', 'Waits for', 'conditions not yet met', ({ waitingFor }) => [...waitingFor]),
	followUp.text('from', 'Opened by', 'directive, commitment, decision', ({ from }) => from),
	followUp.number('meeting', 'Meeting', 'the ordinal of the meeting that opened it', ({ meeting }) => meeting),
	followUp.text('item', 'Item', 'the item it was last spoken of under', ({ item }) => item),
	...sources,
	followUp.list('evidence', 'Evidence', 'what persons noted, the newest last', ({ evidence = [] }) =>
		evidence.map(
			({ kind, by, date, words, link }) =>
				`${kind}, noted by ${by} on ${date}: ${words}${link === null ? '' : ` (${link})`}`,
		),
	),
];

const event = columnsOf<Of<Event>>();
export const eventColumns: readonly Column<Of<Event>>[] = [
	event.text('id', 'Id', 'the event within its body', ({ id }) => id),
	bodyColumn,
	event.text('title', 'Event', 'its title', ({ title }) => title),
	event.day('from', 'From', 'its first day', ({ from }) => from),
	event.day('to', 'To', 'its last day', ({ to }) => to),
	event.text('precision', 'Precision', 'how finely its time was said', ({ precision }) => precision),
	event.text('place', 'Place', 'where', ({ place }) => place),
	event.text(
		'status',
		'Status',
		'planned, tentative, confirmed, held, cancelled, lapsed, superseded',
		(each) => each.status,
	),
	event.text('because', 'Because', 'why it has that status', ({ because }) => because),
	event.list('conditions', 'Conditions', 'each with its status', ({ conditions }) =>
		conditions.map((condition) => `${condition.text} (${condition.status})`),
	),
	event.list('projects', 'Projects', 'numbers of the projects it serves', ({ projects }) => [...projects]),
	event.text('item', 'Item', 'the item it was last spoken of under', ({ item }) => item),
	...sources,
];

const proposal = columnsOf<Of<Proposal>>();
export const proposalColumns: readonly Column<Of<Proposal>>[] = [
	proposal.text('id', 'Id', 'the proposal within its body', ({ id }) => id),
	bodyColumn,
	proposal.text('title', 'Proposal', 'its title', ({ title }) => title),
	proposal.text('status', 'Status', 'raised, under discussion, deferred, agreed, dropped', ({ status }) => status),
	proposal.text('until', 'Until', 'until when it was put off, as printed', ({ until }) => until),
	proposal.number('deferrals', 'Put off', 'how often it was put off', ({ deferrals }) => deferrals),
	proposal.text('item', 'Item', 'the item it was last spoken of under', ({ item }) => item),
	...sources,
];

const contribution = columnsOf<Of<Contribution>>();
export const contributionColumns: readonly Column<Of<Contribution>>[] = [
	contribution.text('id', 'Id', 'the contribution, the same on every day', ({ id }) => id),
	bodyColumn,
	contribution.text('party', 'From', 'who gives', ({ party }) => party),
	contribution.text(
		'kind',
		'Kind',
		'in kind, secretariat support, funds, host, sponsorship, unspecified',
		({ kind }) => kind,
	),
	contribution.text('what', 'For', 'what it is, or is for, as printed', (each) => each.for),
	contribution.text(
		'status',
		'Status',
		'invited, considered, offered, received, acknowledged, declined',
		(each) => each.status,
	),
	contribution.text(
		'currency',
		'Currency',
		'of the sum, where one was named, as ISO 4217 has it',
		(each) => each.amount?.currency ?? null,
	),
	contribution.number('amount', 'Amount', 'the sum, where one was named', (each) => each.amount?.value ?? null),
	contribution.text('item', 'Item', 'the item it was last spoken of under', ({ item }) => item),
	...sources,
];

const need = columnsOf<Of<Need>>();
export const needColumns: readonly Column<Of<Need>>[] = [
	need.text('id', 'Id', 'the need, the same on every day', ({ id }) => id),
	bodyColumn,
	need.text('what', 'Needed for', 'what the money is for, as printed', (each) => each.for),
	need.text('currency', 'Currency', 'as ISO 4217 has it', ({ currency }) => currency),
	need.number('needed', 'Needed', 'the sum that was last named', ({ needed }) => needed),
	need.number(
		'pledged',
		'Pledged',
		'what was offered in that currency, what came in with it',
		({ pledged }) => pledged,
	),
	need.number('received', 'Received', 'of that, what came in', ({ received }) => received),
	need.number('gap', 'Gap', 'what is needed and not pledged', ({ gap }) => gap),
	need.text('status', 'Status', 'open, covered', ({ status }) => status),
	need.list('contributions', 'Contributions', 'the contributions that count, by their ids', (each) => [
		...each.contributions,
	]),
	need.text('item', 'Item', 'the item it was last spoken of under', ({ item }) => item),
	...sources,
];

const project = columnsOf<Of<ProgrammeEntry>>();
export const programmeColumns: readonly Column<Of<ProgrammeEntry>>[] = [
	project.text('number', 'Number', 'the number of the project', ({ number }) => number),
	bodyColumn,
	project.text('title', 'Project', 'its title', ({ title }) => title),
	project.text('status', 'Status', 'as the words have it; empty while no report gave one', ({ status }) => status),
	project.text('reason', 'Reason', 'why it has that status', ({ reason }) => reason),
	project.text('event', 'Event', 'the title of the event that serves it', (each) => each.event),
	project.text('item', 'Item', 'the item it stands under', ({ item }) => item),
	...sources,
];

/** A finding with the check that found it. */
export type FindingEntry = Of<Finding> & { readonly title: string; readonly wayOut: string };

const finding = columnsOf<FindingEntry>();
export const checkColumns: readonly Column<FindingEntry>[] = [
	finding.text('rule', 'Rule', 'the check that found it', ({ rule }) => rule),
	bodyColumn,
	finding.text('title', 'Check', 'what was looked for', ({ title }) => title),
	finding.text('what', 'What', 'what is the matter', ({ message }) => message),
	finding.text('wayOut', 'Way out', 'what a person can do about it', ({ wayOut }) => wayOut),
	...sources,
];
