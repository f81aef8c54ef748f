import type { z } from 'zod';
import type { showEvent } from '../../actions/event/show.ts';
import { capitalised } from '../../base/words.ts';
import { cited } from '../../write/html/cite.ts';
import { days } from '../../write/html/day.ts';
import { html, joined, type Shown } from '../../write/html/markup.ts';
import { quotations } from '../../write/html/quotation.ts';
import { status } from '../../write/html/status.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type EventValues = Readonly<z.output<typeof showEvent.output>>;

/** An event: what stands of it, why, and what it was before. */
export function event({ links, ...frame }: Frame, { body, event: it, paragraphs }: EventValues): Page {
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const when = days(it);
	const facts: Shown[] = [
		String(when) !== '' && html`<dt>When</dt><dd>${when}${it.status === 'tentative' && ', tentatively'}</dd>`,
		it.place !== null && html`<dt>Where</dt><dd>${it.place}</dd>`,
		it.projects.length > 0 &&
			html`<dt>Serves</dt><dd>${joined(
				it.projects.map((number) => html`<a href="${links.project(body.id, number)}">Project ${number}</a>`),
				', ',
			)}</dd>`,
		html`<dt>Said in</dt><dd>${cited(links, it.cites)}</dd>`,
	];
	const main = html`<div class="sheet">
${heading({ links, ...frame }, capitalised(it.title), html`Event of the ${bodyLink}`)}
<p class="lead">${status(it.status)} ${it.because}</p>
<dl class="facts">${facts}</dl>
${
	it.conditions.length > 0 &&
	html`<section aria-labelledby="conditions"><h2 id="conditions">Conditions</h2><ul class="conditions" role="list">${it.conditions.map(
		(condition) => html`<li>${status(condition.status)} ${condition.text} ${cited(links, condition.cites)}</li>`,
	)}</ul></section>`
}
${
	it.earlier.length > 0 &&
	html`<section aria-labelledby="earlier"><h2 id="earlier">What was decided of it before</h2><ol class="steps">${it.earlier.map(
		(earlier) => html`<li><q>${earlier.words}</q> ${cited(links, earlier.cites)}</li>`,
	)}</ol></section>`
}
${quotations(links, 'In the words of the reports', paragraphs)}</div>`;
	return {
		title: capitalised(it.title),
		trail: [bodyLink, html`<a href="${links.body(body.id, 'events')}">Events</a>`, it.title],
		main,
	};
}
