import type { z } from 'zod';
import type { showProject } from '../../actions/project/show.ts';
import { capitalised } from '../../base/words.ts';
import { cited } from '../../write/html/cite.ts';
import { followUpTable } from '../../write/html/follow-up.ts';
import { html } from '../../write/html/markup.ts';
import { quotations } from '../../write/html/quotation.ts';
import { eventTable } from '../../write/html/standing.ts';
import { status } from '../../write/html/status.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type ProjectValues = Readonly<z.output<typeof showProject.output>>;

/** A project of the programme of work: its status and why, its events, what is owed for it. */
export function project(frame: Frame, { body, entry, paragraphs, followUps, events }: ProjectValues): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const standing =
		entry.status === null
			? html`<span class="quiet">No report gives it a status.</span>`
			: html`${status(entry.status)} ${entry.reason !== null && `${capitalised(entry.reason)}.`}`;
	const main = html`<div class="sheet">
${heading(frame, capitalised(entry.title), html`Project ${entry.number} of the ${bodyLink}`)}
<p class="lead">${standing} ${cited(links, entry.cites)}</p>
${events.length > 0 && html`<section aria-labelledby="events"><h2 id="events">Events that serve it</h2>${eventTable(links, body.id, events)}</section>`}
${followUps.length > 0 && html`<section aria-labelledby="follow-ups"><h2 id="follow-ups">Follow-ups</h2>${followUpTable(links, 'Follow-ups', followUps, false)}</section>`}
${quotations(links, 'In the words of the reports', paragraphs)}</div>`;
	const programme = html`<a href="${links.body(body.id, 'programme')}">Programme of work</a>`;
	return {
		title: `Project ${entry.number} ${entry.title}`,
		trail: [bodyLink, programme, `Project ${entry.number}`],
		main,
	};
}
