import type { z } from 'zod';
import type { showChanges } from '../../actions/change/show.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { StandingChange } from '../../record/change.ts';
import type { Links } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { table } from '../../write/html/listing.ts';
import { html, joined, type Markup, type Shown } from '../../write/html/markup.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type ChangeValues = Readonly<z.output<typeof showChanges.output>>;

const groups: readonly (readonly [change: StandingChange['change'], title: string, about: string])[] = [
	['added', 'Added', 'Was not there before.'],
	['moved', 'Moved', 'Stands otherwise than before.'],
	['closed', 'Closed', 'Is over: done, held, agreed, dropped, lapsed, or overtaken.'],
	['corrected', 'Corrected', 'Was so before; the record tells it otherwise now.'],
];

/** What changed in the record of a body between two days. */
export function changesPage(frame: Frame, values: ChangeValues): Page {
	const { body, changes } = values;
	const bodyLink = html`<a href="${frame.links.body(body.id)}">${body.name}</a>`;
	const main = html`<div class="sheet wide">
${heading(frame, 'What changed', html`Record of the ${bodyLink}`, between(values))}
${form(frame, values)}
${changes.length === 0 && html`<p class="lead">Nothing changed between these days.</p>`}
${groups.map((group) => section(frame.links, values, group))}</div>`;
	return { title: `What changed: ${body.name}`, trail: [bodyLink, 'What changed'], main };
}

const day = (date: string): Markup => html`<time datetime="${date}">${longDate(date)}</time>`;

function between({ from, knownFrom, on, known }: ChangeValues): Markup {
	if (knownFrom === known) return html`From ${day(from)} to ${day(on)}.`;
	return html`From ${day(from)}, as known on ${day(knownFrom)}, to ${day(on)}, as known on ${day(known)}.`;
}

const dateBox = (name: string, value: string, label: string): Markup =>
	html`<label>${label} <input type="date" name="${name}" value="${value}" required></label>`;

function form({ path }: Frame, { from, knownFrom, on, known }: ChangeValues): Markup {
	return html`<form class="filter" method="get" action="${path}" aria-label="The two days">
${dateBox('from', from, 'From')}${dateBox('knownFrom', knownFrom, 'From, as known on')}
${dateBox('on', on, 'To')}${dateBox('known', known, 'To, as known on')}
<div class="do"><button type="submit">Show</button></div></form>`;
}

function section(
	links: Links,
	{ body, changes }: ChangeValues,
	[change, title, about]: (typeof groups)[number],
): Shown {
	const own = changes.filter((each) => each.change === change);
	if (own.length === 0) return null;
	return html`<section aria-labelledby="${change}"><h2 id="${change}">${title} <span class="quiet">${own.length}</span></h2><p class="quiet">${about}</p>${table(
		title,
		['What', 'Kind', 'Difference', 'Source'],
		own.map((each) => ({
			cells: [named(links, body.id, each), each.noun, differences(each), cited(links, each.cites)],
		})),
	)}</section>`;
}

/** What changed, leading to its page where it has one and still stands. */
function named(links: Links, body: string, { noun, id, title, fields }: StandingChange): Shown {
	const words = capitalised(title);
	const stands = fields.some(({ after }) => after !== null);
	const page: Partial<Record<StandingChange['noun'], string>> = {
		project: links.project(body, id),
		event: links.event(body, id),
		proposal: links.proposal(body, id),
		'next meeting': links.body(body, 'next-meeting'),
	};
	const href = page[noun];
	return href === undefined || !stands ? words : html`<a href="${href}">${words}</a>`;
}

function differences({ fields }: StandingChange): Shown {
	return joined(
		fields.map(({ name, before, after }) => {
			const was = before !== null && html`<del>${before}</del> `;
			return html`<span class="difference"><span class="quiet">${name}</span> ${was}${after === null ? html`<span class="quiet">no longer</span>` : before === null ? after : html`<ins>${after}</ins>`}</span>`;
		}),
		html`<br>`,
	);
}
