import type { BodyEntry } from '../../actions/body/list.ts';
import type { Change } from '../../actions/change/recent.ts';
import { longDate } from '../../base/date.ts';
import type { Links } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { day } from '../../write/html/day.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, type Markup, nothing, type Shown } from '../../write/html/markup.ts';
import { nextMeetingLine } from '../../write/html/standing.ts';
import { type Frame, heading, type Page } from './shell.ts';

export interface HomeValues {
	readonly bodies: readonly BodyEntry[];
	readonly changes: readonly Change[];
}

export function home(frame: Frame, { bodies, changes }: HomeValues): Page {
	const { links } = frame;
	const main = html`<div class="sheet">
${heading(frame, 'Bodies', null, bodies.length === 0 ? null : 'What each body decided, asked and was promised, from its own reports.')}
${
	bodies.length === 0
		? empty(links)
		: html`${tree(links, bodies)}${upcoming(links, bodies)}${lately(links, changes, bodies)}
<section aria-labelledby="add"><h2 id="add">Add to the record</h2><p><a class="button" href="${links.to('/import')}">Import reports</a> <span class="quiet aside">Word, PDF, HTML or plain text; also many at once. Nothing is kept before you have looked at it.</span></p></section>`
}</div>`;
	return { title: 'Bodies', main };
}

const empty = (links: Links): Markup =>
	html`<p class="lead">The record is empty. Import a report, in Word, PDF, HTML or plain text: its bodies, meetings, decisions and follow-ups appear here.</p><p><a class="button" href="${links.to('/import')}">Import reports</a></p>`;

function tree(links: Links, bodies: readonly BodyEntry[]): Markup {
	const children = new Map<string | null, BodyEntry[]>();
	const known = new Set(bodies.map(({ id }) => id));
	for (const body of bodies) {
		const parent = body.parent !== null && known.has(body.parent) ? body.parent : null;
		children.set(parent, [...(children.get(parent) ?? []), body]);
	}
	const level = (parent: string | null): Shown => {
		const here = children.get(parent) ?? [];
		return (
			here.length > 0 &&
			html`<ul role="list">${here.map((body) => html`<li>${entry(links, body)}${level(body.id)}</li>`)}</ul>`
		);
	};
	return html`<div class="tree">${level(null)}</div>`;
}

/** A body that only stands above others has no report of its own and says nothing more. */
const entry = (links: Links, body: BodyEntry): Markup =>
	html`<p class="body-name"><a href="${links.body(body.id)}">${body.name}</a></p>${
		body.documents > 0 &&
		html`<p class="quiet aside">${counted(body.meetings, 'meeting')}, ${counted(body.documents, 'document')}${
			body.lastReport !== null && html` · last report ${day(body.lastReport)}`
		}${body.nextMeeting !== null && html` · next: ${nextMeetingLine(body.nextMeeting)}`}</p>`
	}`;

function upcoming(links: Links, bodies: readonly BodyEntry[]): Markup {
	const rows = bodies
		.flatMap((body) => (body.nextMeeting === null ? [] : [{ body, meeting: body.nextMeeting }]))
		.sort((a, b) => ((a.meeting.from ?? '9999') < (b.meeting.from ?? '9999') ? -1 : 1))
		.map(({ body, meeting }) => ({
			cells: [
				html`<a href="${links.body(body.id, 'next-meeting')}">${body.name}</a>`,
				nextMeetingLine(meeting),
				meeting.dependsOn.length === 0 ? null : meeting.dependsOn.join('; '),
				cited(links, meeting.cites),
			],
		}));
	if (rows.length === 0) return nothing;
	return html`<section aria-labelledby="next"><h2 id="next">Next meetings</h2>${table('Next meetings', ['Body', 'Meeting', 'Hangs on', 'Source'], rows)}</section>`;
}

const bodyName = (links: Links, bodies: readonly BodyEntry[], change: Change): Markup | null => {
	const body = bodies.find(({ id }) => id === change.body);
	return body ? html`<a href="${links.body(body.id)}">${body.name}</a>` : null;
};

function lately(links: Links, changes: readonly Change[], bodies: readonly BodyEntry[]): Markup {
	if (changes.length === 0) return nothing;
	const rows = changes.map((change) => {
		const recorded = change.recorded.slice(0, 10);
		return {
			cells: [
				html`<a href="${links.document(change.document)}">${change.title}</a>${change.symbol !== null && change.title !== change.symbol && html` <span class="quiet aside">${change.symbol}</span>`}`,
				bodyName(links, bodies, change),
				change.outcome === 'new' ? 'New' : `Version ${change.version}`,
				html`<time datetime="${change.recorded}">${longDate(recorded)}</time>`,
				change.by,
			],
		};
	});
	return html`<section aria-labelledby="lately"><h2 id="lately">Changed lately</h2>${table('Changed lately', ['Document', 'Body', 'What', 'When', 'By'], rows)}</section>`;
}
