import type { Hono } from 'hono';
import type { Context } from '../../actions/action.ts';
import type { EvidenceEntry } from '../../actions/evidence/list.ts';
import { noteEvidence } from '../../actions/evidence/note.ts';
import { undoEvidence } from '../../actions/evidence/undo.ts';
import type { FollowUpEntry } from '../../actions/follow-up/entry.ts';
import { capitalised } from '../../base/words.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { evidenceForm, fileLink, notedLine, notedList, undoForm } from '../../write/html/evidence.ts';
import { dueOf, owners } from '../../write/html/follow-up.ts';
import { html, type Shown } from '../../write/html/markup.ts';
import { followUpStatus } from '../../write/html/status.ts';
import { backIn, type Form, fileIn } from './form.ts';
import { type Frame, heading, type Page } from './shell.ts';

/** One thing that is owed: where it stands, what was noted of it, and a form to note more. */
export function followUp(frame: Frame, entry: FollowUpEntry): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(entry.body.id)}">${entry.body.name}</a>`;
	const due = dueOf(entry);
	const waits = entry.waitingFor.length > 0 && html`<dt>Waits for</dt><dd>${entry.waitingFor.join('; ')}</dd>`;
	const main = html`<div class="sheet">
${heading(frame, capitalised(entry.what), html`Follow-up of the ${bodyLink}`)}
<dl class="facts"><dt>Status</dt><dd>${followUpStatus(entry)}</dd><dt>Owed by</dt><dd>${owners(links, entry.owner)}</dd>${due !== null && html`<dt>Due</dt><dd>${due}</dd>`}${waits}<dt>Source</dt><dd>${cited(links, entry.cites)}</dd></dl>
<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>${entry.evidence === undefined ? html`<p class="quiet">Nothing was noted by hand: it stands as the reports leave it.</p>` : notedList(entry, addressOf(entry.id))}</section>
${isNow(links) ? html`<section aria-labelledby="note"><h2 id="note">Note evidence</h2>${evidenceForm(entry, frame.today)}</section>` : html`<p class="quiet">Evidence is noted as of today. <a href="${addressOf(entry.id)}">Go to today</a></p>`}
</div>`;
	return {
		title: capitalised(entry.what),
		trail: [bodyLink, html`<a href="${links.followUps({ body: entry.body.id })}">Follow-ups</a>`, entry.what],
		main,
	};
}

const addressOf = (id: string): string => linksOn(today).followUp(id);

/** Evidence whose follow-up is gone, for a person to look at. */
export function lostEvidence(links: Links, entries: readonly EvidenceEntry[], back: string): Shown {
	if (entries.length === 0) return null;
	const lines = entries.map(
		({ evidence, title }) =>
			html`<li><q>${evidence.of.target.quote.exact}</q><span class="quiet"><a href="${links.document(evidence.document)}">${title} ¶${evidence.of.target.paragraph}</a> · <b>${evidence.kind}</b>, ${notedLine(evidence)}${fileLink(evidence)}</span>${undoForm(evidence, back)}</li>`,
	);
	return html`<section aria-labelledby="lost-evidence"><h2 id="lost-evidence">Evidence of follow-ups that are gone</h2><p class="quiet">The words that opened these follow-ups open none in the current version. Look, and note them anew or undo.</p><ul class="decided" role="list">${lines}</ul></section>`;
}

/** What the forms send. */
export function evidenceForms(app: Hono, contextOf: () => Context): void {
	app.post('/follow-ups/:followUp/evidence', async (call) => {
		const followUp = call.req.param('followUp');
		const form = await call.req.parseBody();
		const { kind, date, words, link, condition } = form;
		const file = await fileIn(form, 'file');
		await noteEvidence.call(contextOf(), { followUp, kind, date, words, link, condition, file });
		return call.redirect(addressOf(followUp), 303);
	});
	app.post('/evidence/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoEvidence.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backToFollowUp(form), 303);
	});
}

/** Where the undo form goes on: only ever a follow-up or the review. */
const backToFollowUp = (form: Form): string =>
	backIn(form, /^\/(?:follow-ups\/|review)[\w%.~!*'()=&?+-]*$/u, '/follow-ups');
