import { longDate } from '../../base/date.ts';
import { evidenceBytesMax, mebibyte } from '../../base/size.ts';
import { type CitedEvidence, evidenceKinds } from '../../record/evidence.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { html, type Markup, nothing, type Shown } from './markup.ts';

/** "noted by Ada Quay on 3 May 2030: the map is at the printer's", its words leading to what shows it. */
export function notedLine({ by, date, words, link, condition }: CitedEvidence): Markup {
	const said = link === null ? words : html`<a href="${link}" rel="noreferrer">${words}</a>`;
	const met = condition !== null && html`, condition met “${condition}”`;
	return html`noted by ${by} on <time datetime="${date}">${longDate(date)}</time>${met}: ${said}`;
}

/** ", with map.pdf (1.2 MiB)": the file that it came with. */
export const fileLink = ({ id, file }: Pick<CitedEvidence, 'id' | 'file'>): Shown =>
	file !== undefined && html`, with <a href="/evidence/${id}/file" download>${file.name}</a> (${sizeOf(file.length)})`;

const sizeOf = (length: number): string =>
	length < mebibyte ? `${Math.max(1, Math.round(length / 1024))} KiB` : `${(length / mebibyte).toFixed(1)} MiB`;

/** What persons noted, a line each, the newest last. */
export const notedLines = ({ evidence = [] }: FollowUp): Shown =>
	evidence.map((each) => html` <span class="quiet aside">${notedLine(each)}${fileLink(each)}</span>`);

/** The same with a way to take each back. */
export const notedList = ({ evidence = [] }: FollowUp, back: string): Markup =>
	evidence.length === 0
		? nothing
		: html`<ul class="decided" role="list">${evidence.map(
				(each) =>
					html`<li><span class="quiet"><b>${each.kind}</b>, ${notedLine(each)}${fileLink(each)}</span>${undoForm(each, back)}</li>`,
			)}</ul>`;

/** Takes one back and goes on at an address. */
export const undoForm = ({ id, words }: Pick<CitedEvidence, 'id' | 'words'>, back: string): Markup =>
	html`<form class="inline" method="post" action="/evidence/${id}/undo"><input type="hidden" name="back" value="${back}"><button type="submit" class="quiet-button">Undo<span class="unseen"> the evidence “${words}”</span></button></form>`;

/** Where a person notes evidence: plain fields, a button. */
export function evidenceForm({ id, waitingFor }: FollowUp, today: string): Markup {
	const kinds = evidenceKinds.filter((kind) => kind !== 'condition met' || waitingFor.length > 0);
	const condition =
		waitingFor.length > 0 &&
		html`<label>Condition that is met <select name="condition"><option value="">none</option>${waitingFor.map((text) => html`<option>${text}</option>`)}</select></label>`;
	return html`<form class="fields" method="post" action="/follow-ups/${encodeURIComponent(id)}/evidence" enctype="multipart/form-data">
<label>What it shows <select name="kind">${kinds.map((kind) => html`<option>${kind}</option>`)}</select></label>${condition}
<label>Date <input type="date" name="date" value="${today}" max="${today}" required></label>
<label>In words <textarea name="words" rows="3" maxlength="2000" required></textarea></label>
<label>Link, if there is one <input type="url" name="link" placeholder="https://" autocomplete="off"></label>
<label>File, if there is one <span class="quiet">up to ${String(evidenceBytesMax / mebibyte)} MiB</span> <input type="file" name="file"></label>
<button type="submit">Note it</button></form>`;
}
