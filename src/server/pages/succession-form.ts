import type { Hono } from 'hono';
import type { Context } from '../../actions/action.ts';
import type { BodyName } from '../../actions/body/name.ts';
import { makeSuccession } from '../../actions/succession/make.ts';
import { undoSuccession } from '../../actions/succession/undo.ts';
import { longDate } from '../../base/date.ts';
import type { KnownSuccession } from '../../record/succession.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { backIn, textOf } from './form.ts';

/** Which bodies go on with what was open of this one, and it of which; on the page of today, the forms to say so and to take it back. */
export function successionList(
	links: Links,
	id: string,
	all: readonly KnownSuccession[],
	bodies: readonly BodyName[],
): Shown {
	const forms = isNow(links);
	const rest = bodies.filter((each) => each.id !== id);
	return [
		all.length > 0 && html`<ul class="decided" role="list">${all.map((each) => line(links, id, each, forms))}</ul>`,
		forms && rest.length > 0 && form(id, rest),
	];
}

/** "From 1 January 2005 on the Group on Waterways goes on with what is open of the Team." */
function line(links: Links, id: string, each: KnownSuccession, forms: boolean): Markup {
	const { decision, from, to, day, items, by, reason, cites } = each;
	const what = items.length > 0 ? html`what is open under ${items.join('; ')}` : 'what is open';
	const name = (body: BodyName): Shown =>
		body.id === id ? body.name : html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const said =
		by === null ? html`by ${cited(links, cites)}` : html`said by ${by}${reason !== null && html`: ${reason}`}`;
	return html`<li><span>From <time datetime="${day}">${longDate(day)}</time> on the ${name(to)} goes on with ${what} of the ${name(from)}</span> <span class="quiet">${said}</span>${
		forms &&
		decision !== null &&
		html` <form class="inline" method="post" action="/successions/${decision}/undo"><input type="hidden" name="back" value="${addressOf(id)}"><button type="submit" class="quiet-button">Undo<span class="unseen">: the ${to.name} goes on from the ${from.name}</span></button></form>`
	}</li>`;
}

const form = (id: string, others: readonly BodyName[]): Markup =>
	html`<form class="filter" method="post" action="/bodies/${encodeURIComponent(id)}/successions"><label>What is open goes to <select name="to" required><option value="">Choose</option>${others.map((each) => html`<option value="${each.id}">${each.name}</option>`)}</select></label><label>From <input type="date" name="day" required></label><label>Only under these headings, a semicolon between <input name="items" maxlength="2000"></label><label>Reason <input name="reason" maxlength="1000"></label><button type="submit">It goes on there</button></form>`;

const addressOf = (body: string): string => linksOn(today).body(body);

/** What the forms send. */
export function successionForms(app: Hono, contextOf: () => Context): void {
	app.post('/bodies/:body/successions', async (call) => {
		const sent = await call.req.parseBody();
		const { body } = await makeSuccession.call(contextOf(), {
			body: call.req.param('body'),
			to: textOf(sent, 'to'),
			day: textOf(sent, 'day'),
			items: (textOf(sent, 'items') ?? '').split(';'),
			reason: textOf(sent, 'reason'),
		});
		return call.redirect(`${addressOf(body)}#succession`, 303);
	});
	app.post('/successions/:id/undo', async (call) => {
		const sent = await call.req.parseBody();
		await undoSuccession.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(sent, /^\/bodies\/[^/?#\\]+$/u, '/'), 303);
	});
}
