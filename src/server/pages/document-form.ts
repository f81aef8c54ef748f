import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Context } from '../../actions/action.ts';
import { identifyDocument } from '../../actions/document/identify.ts';
import type { listDocumentIdentities } from '../../actions/document/identities.ts';
import { undoDocumentIdentity } from '../../actions/document/undo.ts';
import { longDate } from '../../base/date.ts';
import type { DocumentIdentity, DocumentSuggestion } from '../../record/document-identity.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { backIn, textOf } from './form.ts';

export type DocumentIdentities = Readonly<z.output<typeof listDocumentIdentities.output>>;

/** Which documents this one is too, which it may be, and, on the page of today, the forms to say so and to take it back. */
export function oneDocument(links: Links, id: string, { suggestions, decided }: DocumentIdentities): Shown {
	const forms = isNow(links);
	if (!forms && decided.length === 0) return null;
	return html`<section class="versions" aria-labelledby="one-document"><h2 id="one-document">The same document</h2>${[
		decided.length > 0 && decisionList(links, id, decided, forms),
		forms &&
			suggestions.length > 0 &&
			html`<ul class="decided" role="list">${suggestions.map((each) => suggestion(links, id, each))}</ul>`,
		forms && decideForm(id),
	]}</section>`;
}

const decisionList = (links: Links, id: string, decided: readonly DocumentIdentity[], forms: boolean): Markup =>
	html`<ul class="decided" role="list">${decided.map((each) => {
		const what = `${each.otherCited} ${each.kind === 'same' ? 'is' : 'is not'} ${each.cited}`;
		return html`<li><span>${what}</span> <span class="quiet">said by ${each.by}, <time datetime="${each.recorded}">${longDate(each.recorded.slice(0, 10))}</time>${each.reason !== null && html`: ${each.reason}`}</span>
${each.kind === 'same' && each.document === id && html`<a href="${asKept(links, each.other)}">As it was kept<span class="unseen">: ${each.otherCited}</span></a>`}
${forms && html`<form class="inline" method="post" action="/document-identities/${each.id}/undo"><input type="hidden" name="back" value="${addressOf(id)}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${what}</span></button></form>`}</li>`;
	})}</ul>`;

/** What came in under the other name stays there to be read. */
const asKept = (links: Links, document: string): string =>
	links.to(`/documents/${encodeURIComponent(document)}`, { version: '1' });

const suggestion = (links: Links, id: string, { document, other, why }: DocumentSuggestion): Markup => {
	const them = document.id === id ? other : document;
	const pair = `${document.cited} and ${other.cited}`;
	const button = (kind: DocumentIdentity['kind'], label: string): Markup =>
		html`<form class="inline" method="post" action="/documents/${encodeURIComponent(document.id)}/identity"><input type="hidden" name="kind" value="${kind}"><input type="hidden" name="other" value="${other.id}"><button type="submit" class="quiet-button">${label}<span class="unseen">: ${pair}</span></button></form>`;
	return html`<li><span>It may be <a href="${links.document(them.id)}">${them.cited}</a> too.</span> <span class="quiet">${why}</span> ${button('same', 'They are one')} ${button('separate', 'They are two')}</li>`;
};

const decideForm = (id: string): Markup =>
	html`<form class="filter" method="post" action="/documents/${encodeURIComponent(id)}/identity"><input type="hidden" name="kind" value="same"><label>It is also <input name="other" required autocomplete="off" placeholder="Symbol of the other"></label><label>Reason <input name="reason" maxlength="1000"></label><button type="submit">They are one document</button></form>`;

const addressOf = (document: string): string => linksOn(today).document(document);

/** What the forms send. */
export function documentForms(app: Hono, contextOf: () => Context): void {
	app.post('/documents/:document/identity', async (call) => {
		const form = await call.req.parseBody();
		const { document } = await identifyDocument.call(contextOf(), {
			document: call.req.param('document'),
			kind: textOf(form, 'kind'),
			other: textOf(form, 'other'),
			reason: textOf(form, 'reason'),
		});
		return call.redirect(`${addressOf(document)}#one-document`, 303);
	});
	app.post('/document-identities/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoDocumentIdentity.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(form, /^\/documents\/[^/?#\\]+$/u, '/documents'), 303);
	});
}
