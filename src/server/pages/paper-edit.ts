import type { Hono } from 'hono';
import type { Context } from '../../actions/action.ts';
import { editPaper } from '../../actions/paper/edit.ts';
import { undoPaperEdit } from '../../actions/paper/undo.ts';
import { longDate } from '../../base/date.ts';
import type { PaperEdit, PaperPlace } from '../../record/paper-edit.ts';
import { anchor, isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import type { Beside } from '../../write/html/paper.ts';
import { takes, wordsToEdit } from '../../write/paper/edit.ts';
import { backIn, type Form, textOf } from './form.ts';
import type { PaperWritten } from './paper.ts';

/** While a paper is edited: behind each block who wrote what stands there, and the forms for other words and for a paragraph behind it. */
export function besideOf(written: PaperWritten, editing: boolean): Beside {
	const edits = new Map(written.edits.flatMap(({ edit, blocks }) => blocks.map((block) => [block, edit] as const)));
	return (i) => editing && [by(edits.get(i)), formsAt(written, i, edits.get(i) ?? null)];
}

const by = (edit: PaperEdit | undefined): Shown =>
	edit !== undefined &&
	html`<p class="edited quiet">${edit.kind === 'add' ? 'Added' : 'Written'} by ${edit.by}, <time datetime="${edit.recorded}">${longDate(edit.recorded.slice(0, 10))}</time></p>`;

function formsAt(written: PaperWritten, i: number, edit: PaperEdit | null): Shown {
	const block = written.paper.blocks[i];
	const place = written.places[i] ?? null;
	if (block === undefined || place === null) return false;
	const words = block.kind === 'paragraph' ? (edit?.kind === 'replace' ? edit.text : wordsToEdit(block)) : '';
	const where = short(place.words);
	const at = block.kind === 'paragraph' ? block.number : null;
	return html`<div class="edits">${takes(block, 'replace') && form(written, { kind: 'replace', place, at, words, name: 'Other words', where })}${takes(block, 'add') && form(written, { kind: 'add', place, at, words: '', name: 'Add a paragraph', where })}</div>`;
}

/** `…the words` of a place for who hears the page and not sees it. */
const short = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`);

interface Field {
	readonly kind: PaperEdit['kind'];
	readonly place: PaperPlace;
	/** The number of the paragraph, to come back to; null for a heading. */
	readonly at: string | null;
	readonly words: string;
	readonly name: string;
	readonly where: string;
}

function form({ body, kind: paper, language }: PaperWritten, { kind, place, at, words, name, where }: Field): Markup {
	const rows = Math.min(12, Math.max(3, Math.ceil(words.length / 70) + 1));
	const { heading } = place;
	return html`<details class="edit"><summary>${name}<span class="unseen">: ${where}</span></summary><form method="post" action="/bodies/${encodeURIComponent(body.id)}/papers/${paper}/edits"><input type="hidden" name="language" value="${language}"><input type="hidden" name="kind" value="${kind}">${heading !== null && html`<input type="hidden" name="heading" value="${heading}">`}<input type="hidden" name="words" value="${place.words}">${at !== null && html`<input type="hidden" name="at" value="${at}">`}<input type="hidden" name="nth" value="${String(place.nth)}"><label><span class="unseen">${name}: ${where}</span><textarea name="text" rows="${String(rows)}" maxlength="20000" lang="${language}" required>${words}</textarea></label><button type="submit">Write it</button></form></details>`;
}

/** All that persons wrote into a paper, with a way to take each back; first what finds its place no more. */
export function editList(links: Links, { body, kind, language, edits }: PaperWritten): Shown {
	if (edits.length === 0) return false;
	const back = addressOf(body.id, kind, language);
	return html`<section class="written" aria-labelledby="written"><h2 id="written">What persons wrote into it</h2><ul class="decided" role="list">${edits.map(
		({
			edit,
			blocks,
		}) => html`<li><span>${said(edit)}</span>${blocks.length === 0 && html` <b class="notice">Its place is not in the paper any more: the record has other words there now.</b>`} <span class="quiet">by ${edit.by}, <time datetime="${edit.recorded}">${longDate(edit.recorded.slice(0, 10))}</time></span>
${isNow(links) && html`<form class="inline" method="post" action="/paper-edits/${edit.id}/undo"><input type="hidden" name="back" value="${back}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${said(edit)}</span></button></form>`}</li>`,
	)}</ul></section>`;
}

const said = ({ kind, place, text }: PaperEdit): string =>
	kind === 'add'
		? `“${short(text)}” behind “${short(place.words)}”`
		: `“${short(text)}” in place of “${short(place.words)}”`;

export const addressOf = (body: string, paper: string, language: string): string =>
	linksOn(today).papers(body, paper, { language, edit: '1' });

const placeIn = (form: Form): Form => ({
	heading: textOf(form, 'heading') ?? null,
	words: textOf(form, 'words'),
	nth: Number(textOf(form, 'nth')),
});

/** What the forms send. */
export function paperEditForms(app: Hono, contextOf: () => Context): void {
	app.post('/bodies/:body/papers/:paper/edits', async (call) => {
		const { body, paper } = call.req.param();
		const form = await call.req.parseBody();
		const edit = await editPaper.call(contextOf(), {
			...{ body, paper, language: textOf(form, 'language'), kind: textOf(form, 'kind') },
			...{ place: placeIn(form), text: textOf(form, 'text') },
		});
		const at = textOf(form, 'at') ?? '';
		const place = /^\d{1,6}$/u.test(at) ? anchor('p', at) : 'written';
		return call.redirect(`${addressOf(body, paper, edit.language)}#${place}`, 303);
	});
	app.post('/paper-edits/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoPaperEdit.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(form, /^\/bodies\/[^/?#\\]+\/papers\/[a-z-]+(?:\?[\w=&-]*)?$/u, '/'), 303);
	});
}
