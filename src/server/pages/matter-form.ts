import type { MatterSummary } from '../../actions/matter/list.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import { entryKey, type Matter } from '../../record/matter.ts';
import type { MatterCorrection } from '../../record/matter-correction.ts';
import { type Links, linksOn, today } from '../../write/html/address.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { backIn, type Form, textOf } from './form.ts';

/** A decision about a matter as its form sends it, for the action to parse. */
export const matterDecisionOf = (form: Form): Form => ({
	kind: textOf(form, 'kind'),
	other: textOf(form, 'other'),
	entries: [form.entries].flat().filter((each) => typeof each === 'string'),
	title: textOf(form, 'title'),
	reason: textOf(form, 'reason'),
});

/** Where to go on once a decision was undone: only ever a page of matters or of the review. */
export const backToMatter = (form: Form): string =>
	backIn(form, /^\/(?:bodies\/[^/?#\\]+\/matters|review)(?:[/?][^#\\]*)?$/u, '/review');

const said: Readonly<Record<MatterCorrection['kind'], (correction: MatterCorrection) => string>> = {
	join: ({ matter, parts: [part] }) => `“${capitalised(part?.title ?? '')}” joined into “${capitalised(matter.title)}”`,
	split: ({ title, matter }) => `“${capitalised(title ?? '')}” split off “${capitalised(matter.title)}”`,
	rename: ({ title, matter }) => `“${capitalised(matter.title)}” renamed “${capitalised(title ?? '')}”`,
};

/** What was decided, by whom and when, each to be undone; then one goes on to the page that `back` gives. */
export const decisionList = (decided: readonly MatterCorrection[], back: (one: MatterCorrection) => string): Markup =>
	html`<ul class="decided" role="list">${decided.map((each) => {
		const { id, kind, by, recorded, reason } = each;
		const what = said[kind](each);
		return html`<li><span>${what}</span> <span class="quiet">by ${by}, <time datetime="${recorded}">${longDate(recorded.slice(0, 10))}</time>${reason !== null && html`: ${reason}`}</span>
<form class="inline" method="post" action="/matters/undo"><input type="hidden" name="id" value="${id}"><input type="hidden" name="back" value="${back(each)}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${what}</span></button></form></li>`;
	})}</ul>`;

/** What persons decided about one matter. The page of one that was split off goes with the split. */
export const decisions = (links: Links, body: string, { id, decided }: Matter): Shown =>
	decided.length > 0 &&
	html`<section aria-labelledby="decided"><h2 id="decided">What persons decided about it</h2>${decisionList(
		decided,
		({ kind }) => links.matters(body, kind === 'split' ? undefined : id),
	)}</section>`;

/** The forms by which a person joins, splits and renames. */
export function matterForms(body: string, matter: Matter, others: readonly MatterSummary[]): Markup {
	const action = linksOn(today).matters(body, matter.id);
	const form = (kind: MatterCorrection['kind'], button: string, fields: Shown): Markup =>
		html`<form class="filter" method="post" action="${action}"><input type="hidden" name="kind" value="${kind}">${fields}<label>Reason <input name="reason" maxlength="1000"></label><button type="submit">${button}</button></form>`;
	const title = (value: string): Markup =>
		html`<label>Title <input name="title" required maxlength="300" value="${value}"></label>`;
	return html`<section aria-labelledby="decide"><h2 id="decide">Decide otherwise</h2>
<h3>Another title</h3>${form('rename', 'Rename', title(matter.title))}
${others.length > 0 && html`<h3>The same as another matter</h3>${form('join', 'Join it into this one', otherField(others))}`}
${matter.entries.length > 1 && html`<h3>More than one matter</h3>${form('split', 'Split off', html`${entryFields(matter)}${title('')}`)}`}</section>`;
}

const otherField = (others: readonly MatterSummary[]): Markup =>
	html`<label>Matter <select name="other" required><option value="">Choose</option>${others
		.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
		.map(({ id, title }) => html`<option value="${id}">${capitalised(title)}</option>`)}</select></label>`;

const entryFields = ({ entries }: Matter): Markup =>
	html`<fieldset><legend>What goes out</legend>${entries.map(
		(entry) =>
			html`<label><input type="checkbox" name="entries" value="${entryKey(entry)}"> ${capitalised(entry.noun)}: ${capitalised(entry.title)}</label>`,
	)}</fieldset>`;
