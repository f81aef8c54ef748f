import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Context } from '../../actions/action.ts';
import { identifyBody } from '../../actions/body/identify.ts';
import type { listBodyIdentities } from '../../actions/body/identities.ts';
import type { BodyName } from '../../actions/body/name.ts';
import { undoBodyIdentity } from '../../actions/body/undo.ts';
import { longDate } from '../../base/date.ts';
import type { BodyIdentity, BodySuggestion } from '../../record/body-identity.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { backIn, textOf } from './form.ts';

export type BodyIdentities = Readonly<z.output<typeof listBodyIdentities.output>>;

/** Which bodies this one is too, which it may be, and, on the page of today, the forms to say so and to take it back. */
export function oneBody(links: Links, id: string, { suggestions, decided, bodies }: BodyIdentities): Shown {
	const forms = isNow(links);
	const rest = bodies.filter((each) => each.id !== id);
	return [
		decided.length > 0 && decisionList(id, decided, forms),
		forms &&
			suggestions.length > 0 &&
			html`<ul class="decided" role="list">${suggestions.map((each) => suggestion(links, id, each))}</ul>`,
		forms && rest.length > 0 && decideForm(id, rest),
	];
}

const decisionList = (id: string, decided: readonly BodyIdentity[], forms: boolean): Markup =>
	html`<ul class="decided" role="list">${decided.map(({ id: decision, name, otherName, by, recorded, reason }) => {
		const what = `The ${otherName} is the ${name}`;
		return html`<li><span>${what}</span> <span class="quiet">said by ${by}, <time datetime="${recorded}">${longDate(recorded.slice(0, 10))}</time>${reason !== null && html`: ${reason}`}</span>
${forms && html`<form class="inline" method="post" action="/body-identities/${decision}/undo"><input type="hidden" name="back" value="${addressOf(id)}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${what}</span></button></form>`}</li>`;
	})}</ul>`;

const suggestion = (links: Links, id: string, { body, other, why }: BodySuggestion): Markup => {
	const them = body.id === id ? other : body;
	return html`<li><span>It may be the <a href="${links.body(them.id)}">${them.name}</a> too.</span> <span class="quiet">${why}</span> <form class="inline" method="post" action="/bodies/${encodeURIComponent(body.id)}/identity"><input type="hidden" name="other" value="${other.id}"><button type="submit" class="quiet-button">They are one<span class="unseen">: ${body.name} and ${other.name}</span></button></form></li>`;
};

const decideForm = (id: string, others: readonly BodyName[]): Markup =>
	html`<form class="filter" method="post" action="/bodies/${encodeURIComponent(id)}/identity"><label>Goes on from, or is another name of <select name="other" required><option value="">Choose</option>${others.map((each) => html`<option value="${each.id}">${each.name}</option>`)}</select></label><label>Reason <input name="reason" maxlength="1000"></label><button type="submit">They are one body</button></form>`;

const addressOf = (body: string): string => linksOn(today).body(body);

/** What the forms send. */
export function bodyForms(app: Hono, contextOf: () => Context): void {
	app.post('/bodies/:body/identity', async (call) => {
		const form = await call.req.parseBody();
		const { body } = await identifyBody.call(contextOf(), {
			body: call.req.param('body'),
			other: textOf(form, 'other'),
			reason: textOf(form, 'reason'),
		});
		return call.redirect(`${addressOf(body)}#one-body`, 303);
	});
	app.post('/body-identities/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoBodyIdentity.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(form, /^\/bodies\/[^/?#\\]+$/u, '/'), 303);
	});
}
