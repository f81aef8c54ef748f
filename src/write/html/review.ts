import type { Act } from '../../record/act.ts';
import { actKinds } from '../../record/act.ts';
import type { Paragraph } from '../../record/reading.ts';
import { anchor, type Links } from './address.ts';
import { html, type Markup, type Shown } from './markup.ts';

/** An act as a person checks it. */
export interface CheckedCase {
	readonly document: string;
	readonly title: string;
	readonly version: number;
	readonly paragraph: Paragraph;
	readonly act: Act | null;
	readonly why: string;
	/** Where the act and its verb stand in the paragraph's text. */
	readonly words: Span | null;
	readonly verb: Span | null;
	/** What was decided about it before. */
	readonly history: Shown;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** The paragraph with the words of the act marked, and its verb in them. */
function marked({ paragraph: { text }, act, words, verb }: CheckedCase): Markup {
	if (words === null || act === null) return html`<p>${text}</p>`;
	const inside = verb !== null && verb.start >= words.start && verb.end <= words.end ? verb : null;
	const said =
		inside === null
			? text.slice(words.start, words.end)
			: html`${text.slice(words.start, inside.start)}<b>${text.slice(inside.start, inside.end)}</b>${text.slice(inside.end, words.end)}`;
	return html`<p>${text.slice(0, words.start)}<mark class="${act.kind}">${said}</mark>${text.slice(words.end)}</p>`;
}

const row = (name: string, value: Shown): Shown =>
	value !== '' && value !== null && value !== false && html`<dt>${name}</dt><dd>${value}</dd>`;

const named = (names: readonly string[], none: string): Shown =>
	names.length === 0 ? html`<span class="quiet">${none}</span>` : names.join('; ');

function asRead(act: Act): Markup {
	return html`<dl class="facts"><dt>Kind</dt><dd><span class="kind-name ${act.kind}">${act.kind}</span></dd><dt>Verb</dt><dd>${act.negated && 'not '}${act.verb}</dd><dt>Who</dt><dd>${named(act.actor, 'nobody named')}</dd>${row('To whom', act.addressee.join('; '))}${row('Where', act.place)}${row('On condition', act.conditions.join('; '))}</dl>`;
}

/** Names of several parties in one field: no name holds a semicolon. */
export const between = '; ';

const field = (label: string, name: string, value: string, hint: Shown = null): Markup =>
	html`<label>${label} <input name="${name}" value="${value}" autocomplete="off">${hint}</label>`;

const kindField = (chosen: string): Markup =>
	html`<label>Kind <select name="actKind">${actKinds.map((kind) => html`<option${kind === chosen && html` selected`}>${kind}</option>`)}</select></label>`;

/** The hidden fields that say what a decision is about, and where to go on. */
const about = (shown: CheckedCase, back: string): Markup =>
	html`<input type="hidden" name="document" value="${shown.document}"><input type="hidden" name="version" value="${shown.version}">${shown.act !== null && html`<input type="hidden" name="act" value="${shown.act.id}">`}<input type="hidden" name="paragraph" value="${shown.paragraph.number}"><input type="hidden" name="back" value="${back}">`;

const key = (name: string): Markup => html`<kbd aria-hidden="true">${name}</kbd>`;

function decideForm(shown: CheckedCase, back: string): Shown {
	if (shown.act === null) return null;
	return html`<form class="decide" method="post" action="/review">${about(shown, back)}
<button type="submit" name="kind" value="confirm" aria-keyshortcuts="c">Confirm ${key('c')}</button>
<button type="submit" name="kind" value="reject" class="quiet-button" aria-keyshortcuts="r">Reject ${key('r')}</button></form>`;
}

function changeForm(shown: CheckedCase, back: string): Shown {
	const { act } = shown;
	if (act === null) return null;
	return html`<details class="edit"><summary>Change it ${key('e')}</summary><form class="fields" method="post" action="/review">${about(shown, back)}<input type="hidden" name="kind" value="change">
${kindField(act.kind)}${field('Verb', 'verb', act.verb)}${field('Who', 'actor', act.actor.join(between))}${field('To whom', 'addressee', act.addressee.join(between), html`<span class="quiet">Several names: a semicolon between them.</span>`)}${field('Why', 'reason', '')}
<button type="submit">Save the change</button></form></details>`;
}

function addForm(shown: CheckedCase, back: string): Markup {
	return html`<details class="add"><summary>Add a missed act ${key('a')}</summary><form class="fields" method="post" action="/review">${about({ ...shown, act: null }, back)}<input type="hidden" name="kind" value="add">
<label>Its exact words <textarea name="words" rows="3" required></textarea><span class="quiet">Copy them from the paragraph, from the subject to the end; with JavaScript, select them and press a.</span></label>
${kindField('decision')}${field('Verb', 'verb', '', html`<span class="quiet">As a dictionary has it: request, decide.</span>`)}${field('Who', 'actor', '')}${field('To whom', 'addressee', '')}${field('Why', 'reason', '')}
<button type="submit">Add this act</button></form></details>`;
}

/** One act with its paragraph and all that can be done with it. `back` is where a person goes on without JavaScript. */
export function caseView(links: Links, shown: CheckedCase, back: string, hidden: boolean): Markup {
	const { act, paragraph, document, title } = shown;
	const fragment = act === null ? anchor('p', paragraph.number) : anchor('a', act.id);
	const name = `${title}, ${paragraph.printed ? 'paragraph ' : ''}${paragraph.number}`;
	return html`<article class="case ${act?.kind ?? 'none'}" aria-label="${name}" data-unsure="${act !== null && act.sure !== 'sure' && act.person === undefined ? 'yes' : 'no'}" tabindex="-1"${hidden && html` hidden`}>
<p class="above"><a href="${links.document(document, fragment)}">${title} ¶${paragraph.number}</a></p>
<div class="words">${marked(shown)}</div>
<div class="judged">${act === null ? html`<p class="quiet">${shown.why}</p>` : html`${asRead(act)}${act.person === undefined && html`<p class="why"><span class="quiet">${act.sure}:</span> ${shown.why}</p>`}`}${shown.history}</div>
${decideForm(shown, back)}${changeForm(shown, back)}${addForm(shown, back)}</article>`;
}
