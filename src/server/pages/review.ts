import type { CorrectionEntry } from '../../actions/correction/list.ts';
import type { EvidenceEntry } from '../../actions/evidence/list.ts';
import type { Review, ReviewCase } from '../../actions/review/list.ts';
import { longDate } from '../../base/date.ts';
import type { Correction } from '../../record/correction.ts';
import type { MatterCorrection } from '../../record/matter-correction.ts';
import type { Links, Query } from '../../write/html/address.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { takeOut } from '../../write/html/register.ts';
import { caseView } from '../../write/html/review.ts';
import { lostEvidence } from './evidence.ts';
import { decisionList } from './matter-form.ts';
import { type Frame, heading, type Page } from './shell.ts';

/** What a review is about, as the address has it. */
export interface ReviewQuestion {
	readonly body: string | undefined;
	readonly document: string | undefined;
	readonly act: string | undefined;
	readonly paragraph: string | undefined;
	readonly scope: 'unsure' | 'all' | undefined;
	readonly skip: number;
}

export interface ReviewValues {
	readonly review: Review;
	readonly asked: ReviewQuestion;
	/** The newest decisions first. */
	readonly decided: readonly CorrectionEntry[];
	/** What was decided about matters and no longer finds its words. */
	readonly lostMatters: readonly MatterCorrection[];
	/** Evidence that finds its follow-up no more. */
	readonly lost: readonly EvidenceEntry[];
	readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

const addressOf = (links: Links, asked: ReviewQuestion, skip: number): string => {
	const { body, document, act, paragraph, scope } = asked;
	const query: Query = { body, document, act, paragraph, scope, skip: skip > 0 ? String(skip) : undefined };
	return links.to('/review', query);
};

const said: Readonly<Record<Correction['kind'], string>> = {
	confirm: 'confirmed',
	change: 'changed',
	reject: 'rejected',
	add: 'added',
};

const stamp = ({ kind, by, recorded, reason }: Correction): Markup =>
	html`${said[kind]} by ${by}, <time datetime="${recorded}">${longDate(recorded.slice(0, 10))}, ${recorded.slice(11, 16)} UTC</time>${reason !== null && html`: ${reason}`}`;

const history = (decided: readonly Correction[]): Shown =>
	decided.length > 0 &&
	html`<ul class="history quiet" role="list">${decided.map((correction) => html`<li>${stamp(correction)}</li>`)}</ul>`;

function caseOf(frame: Frame, each: ReviewCase, back: string, hidden: boolean): Markup {
	return caseView(frame.links, { ...each, history: history(each.decided) }, back, hidden);
}

const keys: readonly (readonly [key: string, does: string])[] = [
	['c', 'confirm'],
	['r', 'reject'],
	['e', 'change'],
	['a', 'add the selected words'],
	['u', 'undo'],
	['j', 'next'],
	['k', 'previous'],
];

/** One act at a time, with what was decided lately and what lost its words. */
export function review(frame: Frame, values: ReviewValues): Page {
	const { asked, review: queue, decided } = values;
	const { links } = frame;
	// Decided ones leave the queue, so one stays at the same place of it; in all acts of a document one goes on.
	const stays = asked.scope !== 'all' && asked.act === undefined && asked.paragraph === undefined;
	const here = addressOf(links, asked, queue.skip);
	const next = addressOf(links, asked, queue.skip + 1);
	const lost = decided.filter(({ placed }) => !placed);
	const main = html`<div class="sheet">
${heading(frame, 'Review', null, standsAt(queue, asked))}
${scopeForm(values)}
<p id="told" class="unseen" role="status"></p>
<section id="queue" aria-labelledby="to-check" data-next="${addressOf(links, asked, queue.skip + queue.cases.length)}" data-left="${queue.total - queue.skip - queue.cases.length}" data-stays="${stays ? 'yes' : 'no'}">
<h2 id="to-check" class="unseen">To be checked</h2>
${queue.cases.map((each, i) => caseOf(frame, each, stays ? here : next, i > 0))}
<p class="lead done"${queue.cases.length > 0 && html` hidden`}>${queue.total === 0 ? nothingLeft(asked) : html`That was the last one. <a href="${addressOf(links, asked, 0)}">Begin again</a>`}</p>
<p class="pager"${queue.cases.length === 0 && queue.skip === 0 && html` hidden`}>${queue.skip > 0 && html`<a href="${addressOf(links, asked, queue.skip - 1)}">Previous</a>`}${queue.skip + 1 < queue.total && html`<a href="${next}">Next, leave this one</a>`}</p></section>
<p class="keys quiet">${keys.map(([name, does]) => html`<span><kbd>${name}</kbd> ${does}</span> `)}</p>
${decidedList(links, here, lost, 'lost', 'Their words are gone', 'The text these were decided about stands in no place of the current version. Look, and decide anew or undo.')}
${
	values.lostMatters.length > 0 &&
	html`<section aria-labelledby="lost-matters"><h2 id="lost-matters">Matters that are not found</h2><p class="quiet">What these were decided about is no longer in the record as it is read now. Look, and decide anew or undo.</p>${decisionList(values.lostMatters, () => here)}</section>`
}
${lostEvidence(links, values.lost, here)}
${decidedList(links, here, decided.filter(({ placed }) => placed).slice(0, 20), 'lately', 'Decided lately', null)}
${queue.doubtful + queue.likely > 0 && takeOut(links, 'review', 'What is to be checked', { body: asked.body, document: asked.document })}
</div>`;
	return { title: 'Review', main, islands: ['review.js'], dated: false };
}

function standsAt({ doubtful, likely, total }: Review, asked: ReviewQuestion): Shown {
	const unsure = html`<b id="waiting">${doubtful + likely}</b> to check: ${doubtful} doubtful, ${likely} likely.`;
	return asked.scope === 'all' ? html`${counted(total, 'act or paragraph', 'acts and paragraphs')}. ${unsure}` : unsure;
}

const nothingLeft = (asked: ReviewQuestion): Shown =>
	asked.document === undefined
		? 'Nothing is left to check here: the reader was sure of the rest, or a person decided.'
		: html`Nothing is left to check in this document. <a href="/review?document=${encodeURIComponent(asked.document)}&amp;scope=all">Go through all its acts</a>`;

function scopeForm({ asked, bodies }: ReviewValues): Shown {
	if (asked.document !== undefined)
		return html`<p class="pager">${
			asked.scope === 'all'
				? html`<a href="/review?document=${encodeURIComponent(asked.document)}">Only what is unsure in this document</a>`
				: html`<a href="/review?document=${encodeURIComponent(asked.document)}&amp;scope=all">All acts of this document</a>`
		}<a href="/review">All documents</a></p>`;
	if (bodies.length < 2) return null;
	return html`<form class="filter" method="get" action="/review"><label>Body <select name="body"><option value="">All bodies</option>${bodies.map(
		({ id, name }) => html`<option value="${id}"${id === asked.body && html` selected`}>${name}</option>`,
	)}</select></label><button type="submit">Show</button></form>`;
}

function decidedList(
	links: Links,
	back: string,
	entries: readonly CorrectionEntry[],
	id: string,
	title: string,
	lead: string | null,
): Shown {
	if (entries.length === 0) return null;
	return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${lead !== null && html`<p class="quiet">${lead}</p>`}<ul class="decided" role="list">${entries.map(
		(entry) => decidedLine(links, back, entry),
	)}</ul></section>`;
}

function decidedLine(links: Links, back: string, { correction, title, act, placed }: CorrectionEntry): Markup {
	const { id, target, document } = correction;
	const fragment = act === null ? `p${target.paragraph}` : `a${act}`;
	const where = `${title} ¶${target.paragraph}`;
	return html`<li><q>${target.quote.exact}</q><span class="quiet"><a href="${placed ? links.document(document, fragment) : links.document(document)}">${where}</a> · ${stamp(correction)} · <a href="/api/corrections/${id}/export">as a test case</a></span>
<form class="inline" method="post" action="/review/undo"><input type="hidden" name="id" value="${id}"><input type="hidden" name="back" value="${back}"><button type="submit" class="quiet-button">Undo<span class="unseen"> what was ${said[correction.kind]} in ${where}</span></button></form></li>`;
}
