import type { z } from 'zod';
import type { showBody } from '../../actions/body/show.ts';
import type { MeetingSummary } from '../../actions/meeting/summary.ts';
import { longDate } from '../../base/date.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { RegisterKind } from '../../record/register.ts';
import type { KnownSuccession } from '../../record/succession.ts';
import { isNow, type Links } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { contents, type Entry, foldedContents } from '../../write/html/contents.ts';
import { followUpTable } from '../../write/html/follow-up.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, joined, type Markup, type Shown } from '../../write/html/markup.ts';
import { meetingLine } from '../../write/html/masthead.ts';
import { takeOut } from '../../write/html/register.ts';
import {
	agenda,
	contributionTable,
	dependence,
	eventTable,
	glance,
	looseEndList,
	mandateLine,
	needTable,
	nextMeetingLine,
	officerList,
	programmeTable,
	proposalTable,
} from '../../write/html/standing.ts';
import { type BodyIdentities, oneBody } from './body-form.ts';
import { documentTable } from './document-list.ts';
import { type Feeds, feedsOf } from './feed.ts';
import { type Frame, heading, type Page } from './shell.ts';
import { successionList } from './succession-form.ts';

export type BodyValues = Readonly<z.output<typeof showBody.output>>;

interface Section extends Entry {
	readonly words: Shown;
	/** The list that the section shows, where it can be taken out. */
	readonly register: RegisterKind | null;
}

const section = (id: string, title: string, words: Shown, register: RegisterKind | null = null): Section[] =>
	words === null || words === false || String(words) === '' ? [] : [{ id, number: null, title, words, register }];

const unfinished = new Set(['open', 'waiting', 'in progress']);

/** What persons said of a body and others. */
export interface Decided {
	readonly identities: BodyIdentities;
	readonly successions: readonly KnownSuccession[];
}

export function body(frame: Frame, values: BodyValues, next: NextAgenda, { identities, successions }: Decided): Page {
	const { links } = frame;
	const one = values.documents.length > 0 && oneBody(links, values.id, identities);
	const after = values.documents.length > 0 && successionList(links, values.id, successions, identities.bodies);
	const sections = [
		...sectionsOf(links, values, next),
		...section('one-body', 'Under other names', one),
		...section('succession', 'Before and after', after),
	];
	const main = html`<div class="page plain">
<div class="left">${contents('On this page', sections)}${foldedContents('On this page', sections)}</div>
<div class="text">${heading(frame, values.name)}
${facts(links, values)}
${goneOn(links, values)}
${sections.map(({ id, title, words, register }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${words}${register !== null && takeOut(links, register, title, { body: values.id })}</section>`)}
${values.documents.length === 0 && html`<p class="lead">This body stands above others. The record holds no report of its own.</p>`}
</div></div>`;
	const trail = values.chain.map(({ id, name }) => html`<a href="${links.body(id)}">${name}</a>`);
	return {
		feeds: feedsIn(links, values),
		title: values.name,
		trail: trail.length === 0 ? [] : [...trail, values.name],
		main,
	};
}

/** Where a reader of a body that has ended finds what was open. */
const goneOn = (links: Links, { standing: { succeededBy = [] } }: BodyValues): Shown =>
	succeededBy.map(
		({ to, day, items }) =>
			html`<p class="as-of">Since ${longDate(day)} the <a href="${links.body(to.id)}">${to.name}</a> goes on with what was open${items.length > 0 && html` under ${items.join('; ')}`}.</p>`,
	);

/** What other programs can follow. */
function feedsIn(links: Links, { id, name }: BodyValues): Feeds {
	const own = `/bodies/${encodeURIComponent(id)}`;
	return feedsOf(links, [
		[`${own}/calendar.ics`, `Calendar of the ${name}`],
		[`${own}/feed.atom`, `Documents of the ${name}`],
	]);
}

function facts(links: Links, values: BodyValues): Markup {
	const parent = values.chain.at(-1);
	const names = values.aliases.filter((alias) => alias !== values.name);
	const rows: Shown[] = [
		parent !== undefined && html`<dt>Reports to</dt><dd><a href="${links.body(parent.id)}">${parent.name}</a></dd>`,
		names.length > 0 && html`<dt>Also called</dt><dd>${names.join(', ')}</dd>`,
		values.symbolRoot !== null && html`<dt>Symbols begin with</dt><dd>${values.symbolRoot}</dd>`,
		mandateLine(links, values.standing.mandate),
		officerList(links, values.standing.officers),
		values.children.length > 0 &&
			html`<dt>Bodies below</dt><dd>${joined(
				values.children.map(({ id, name }) => html`<a href="${links.body(id)}">${name}</a>`),
				html`<br>`,
			)}</dd>`,
	];
	return rows.some((row) => row !== false && String(row) !== '') ? html`<dl class="facts">${rows}</dl>` : html``;
}

function sectionsOf(links: Links, values: BodyValues, next: NextAgenda): Section[] {
	const { id, standing } = values;
	if (values.documents.length === 0) return [];
	return [
		...section('standing', 'Standing', html`${glance(links, id, standing)}${further(links, id)}`),
		...section('next-meeting', 'Next meeting', nextMeeting(links, values, next)),
		...section('programme', 'Programme of work', programmeTable(links, id, standing), 'programme'),
		...section('follow-ups', 'Follow-ups', followUps(links, values), 'follow-ups'),
		...section('events', 'Events', standing.events.length > 0 && eventTable(links, id, standing.events), 'events'),
		...section('proposals', 'Proposals', proposalTable(links, id, standing.proposals), 'proposals'),
		...section('needs', 'Needs and gaps', standing.needs.length > 0 && needTable(links, standing.needs), 'needs'),
		...section('contributions', 'Contributions', contributionTable(links, standing.contributions), 'contributions'),
		...section('loose-ends', 'Loose ends', looseEndList(links, standing)),
		...section('meetings', 'Meetings', meetings(links, id, values.meetings), 'meetings'),
		...section(
			'documents',
			'Documents',
			html`${documentTable(links, values.documents, false)}<p class="more-of"><a href="${links.symbols(id)}">Register of documents by symbol, with what is reserved, named and missing</a></p>${takeAll(links, id)}`,
			'documents',
		),
	];
}

/** What else can be asked of the record of a body. */
function further(links: Links, id: string): Markup {
	const under = (page: string): string => links.to(`/bodies/${encodeURIComponent(id)}/${page}`);
	return html`<p class="more-of"><a href="${under('changes')}">What the last report changed</a>, <a href="${under('checks')}">what a person should look at</a>, <a href="${links.matters(id)}">all matters with their lives</a></p>`;
}

/** The record as it is now, in one file: a page of another day does not offer it. */
const takeAll = (links: Links, id: string): Shown =>
	isNow(links) &&
	html`<p class="more-of"><a href="/bodies/${encodeURIComponent(id)}/bag.zip" download>The whole record of this body as a bag (BagIt, ZIP)</a>, <a href="/bodies/${encodeURIComponent(id)}/record.jsonld">as linked data (JSON-LD)</a></p>`;

function nextMeeting(links: Links, values: BodyValues, next: NextAgenda): Shown {
	const { id, standing } = values;
	const [calendar, feed] = feedsIn(links, values);
	const meeting = standing.nextMeeting;
	return html`<p class="next">${meeting === null ? html`<span class="quiet">No report sets its date.</span>` : html`<b>${nextMeetingLine(meeting)}</b> ${cited(links, meeting.cites)}`}</p>
${dependence(links, id, standing)}
${next.items.length > 0 && html`<h3>Agenda, as the record proposes it</h3>${agenda(links, next)}`}
<p class="more-of"><a href="${links.papers(id)}">Papers of the meeting, written from the record</a>${calendar !== undefined && html` · <a href="${calendar.href}">Calendar</a>`}${feed !== undefined && html` · <a href="${feed.href}">Feed</a>`}</p>`;
}

function followUps(links: Links, { id, standing }: BodyValues): Shown {
	if (standing.followUps.length === 0) return null;
	const open = standing.followUps.filter(({ status }) => unfinished.has(status));
	const first = [...open].sort((a, b) => Number(b.overdue) - Number(a.overdue)).slice(0, 12);
	const all = counted(standing.followUps.length, 'follow-up');
	return html`${followUpTable(links, 'Follow-ups to be done', first, false)}<p class="more-of">${
		first.length === 0
			? 'Nothing is left to be done. '
			: open.length > first.length
				? `${open.length - first.length} more to be done. `
				: ''
	}<a href="${links.followUps({ body: id })}">All ${all}</a></p>`;
}

const meetings = (links: Links, body: string, all: readonly MeetingSummary[]): Markup =>
	table(
		'Meetings',
		['Meeting', 'Place', 'Documents', 'Acts'],
		all.map((meeting) => ({
			cells: [
				html`<a href="${links.meeting(body, meeting.id)}">${meetingLine({ ...meeting.facts, place: null }) ?? meeting.id}</a>`,
				meeting.facts.place,
				String(meeting.documents.length),
				String(meeting.acts),
			],
		})),
	);
