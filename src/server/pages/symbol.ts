import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Context } from '../../actions/action.ts';
import { makeReservation } from '../../actions/reservation/make.ts';
import { undoReservation } from '../../actions/reservation/undo.ts';
import type { listSymbols } from '../../actions/symbol/list.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import { documentKinds } from '../../record/document.ts';
import { symbolChanges } from '../../record/symbol.ts';
import type { SeriesShown, SymbolEntry } from '../../record/symbol-entry.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { day } from '../../write/html/day.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, joined, type Markup, type Shown } from '../../write/html/markup.ts';
import { takeOut } from '../../write/html/register.ts';
import { languageNamed } from '../../write/paper/phrase/phrases.ts';
import { backIn, type Form, textOf } from './form.ts';
import { type Frame, heading, type Page } from './shell.ts';

type Symbols = Readonly<z.output<typeof listSymbols.output>>;

/** The register of documents of a body by symbol, its series with gaps, and forms to reserve a symbol and to give one back. */
export function symbols(frame: Frame, values: Symbols): Page {
	const { links } = frame;
	const { body, entries, series } = values;
	const held = entries.filter(({ status }) => status === 'held').length;
	const main = html`<div class="sheet wide">${heading(frame, 'Register of documents', body.name, `${counted(held, 'document')} in the record, ${entries.filter(({ status }) => status === 'reserved').length} reserved, ${entries.filter(({ status }) => status === 'named').length} only named by its papers.`)}
${entries.length === 0 && html`<p class="lead">The record knows no symbol of the ${body.name} yet.</p>`}
${table(
	'Documents',
	['Symbol', 'Title', 'Issued', 'Languages', 'Items', 'Asked for by', 'Status'],
	entries.map((entry) => ({ cells: entryCells(links, body.id, entry, entries) })),
)}
${series.length > 0 && html`<h2 id="series">Series</h2>${table('Series', ['Series', 'Papers', 'Numbers', 'Missing', 'Next'], series.map(seriesRow))}`}
${isNow(links) && html`<h2 id="reserve">Reserve a symbol</h2>${reserveForm(values)}`}
${takeOut(links, 'symbols', 'Register of documents by symbol', { body: body.id })}</div>`;
	return {
		title: `Register of documents, ${body.name}`,
		trail: [html`<a href="${links.body(body.id)}">${body.name}</a>`, 'Register of documents'],
		main,
	};
}

function entryCells(links: Links, body: string, entry: SymbolEntry, all: readonly SymbolEntry[]): readonly Shown[] {
	const { symbol, title, kind, issuedOn, documents, items, askedBy } = entry;
	const [first] = documents;
	const named = symbol ?? 'no symbol';
	return [
		html`${first === undefined ? named : html`<a href="${links.document(first.id)}">${named}</a>`}${onBase(entry, all)}`,
		html`${title}${kind !== null && html`${title !== null && html` `}<span class="quiet aside">${capitalised(kind)}${entry.distribution !== null && `, ${entry.distribution.toLowerCase()}`}</span>`}`,
		issuedOn !== null && day(issuedOn),
		joined(
			documents.map(({ id, language }) => html`<a href="${links.document(id)}">${languageNamed(language, 'en')}</a>`),
			', ',
		),
		joined(
			items.map(({ number, title: of }) => html`${number ?? of}`),
			', ',
		),
		askedBy.map(
			({ followUp, what, cite }) => html`<a href="${links.followUp(followUp)}">${what}</a> ${cited(links, [cite])} `,
		),
		statusOf(links, body, entry),
	];
}

/** What it hangs on; a base that the record does not have is said to be missing. */
const onBase = ({ hangsOn }: SymbolEntry, all: readonly SymbolEntry[]): Shown =>
	hangsOn !== null &&
	html` <span class="quiet aside">to ${hangsOn}${!all.some(({ symbol, status }) => symbol === hangsOn && status === 'held') && ', not in the record'}</span>`;

function statusOf(links: Links, body: string, { status, reservation, namedIn, symbol }: SymbolEntry): Shown {
	if (status === 'held') return 'in the record';
	if (status === 'named')
		return html`<span><b class="missing">not in the record</b>, named in ${cited(links, namedIn)}</span>`;
	if (reservation === null) return status;
	return html`<span>reserved <span class="quiet">by ${reservation.by}, <time datetime="${reservation.recorded}">${longDate(reservation.recorded.slice(0, 10))}</time></span>
${isNow(links) && html`<form class="inline" method="post" action="/reservations/${reservation.id}/undo"><input type="hidden" name="back" value="${addressOf(body)}"><button type="submit" class="quiet-button">Give back<span class="unseen">: ${symbol}</span></button></form>`}</span>`;
}

const seriesRow = ({ series, held, runs, next }: SeriesShown): { readonly cells: readonly Shown[] } => ({
	cells: [
		// `TRADE/WP.8/{year}/{number}`
		series.split(/[{}]/u).map((part, i) => (i % 2 === 1 ? html`<i>${part}</i>` : part)),
		`${held}`,
		joined(
			runs.map(({ term, first, last }) => inTerm(term, first === last ? `${first}` : `${first}–${last}`)),
			'; ',
		),
		joined(
			runs.flatMap(({ term, missing }) => (missing?.length ? [inTerm(term, missing.join(', '))] : [])),
			'; ',
		),
		next,
	],
});

const inTerm = (term: string | null, numbers: string): Markup => html`${term !== null && `${term}: `}${numbers}`;

/** The next of a series, another one that is typed whole, or the next change of a document. */
function reserveForm({ body, series, entries }: Symbols): Markup {
	const nexts = series.flatMap(({ next }) => (next === null ? [] : [next]));
	const bases = entries.flatMap(({ symbol, status }) => (symbol !== null && status === 'held' ? [symbol] : []));
	return html`<form class="filter reserve" method="post" action="/bodies/${encodeURIComponent(body.id)}/reservations">
<label class="wide">What the paper will be called <input name="title" maxlength="300" required></label>
<label>Kind <select name="kind">${documentKinds.map((kind) => html`<option${kind === 'paper' && html` selected`}>${kind}</option>`)}</select></label>
<label>Item of the agenda <input name="item" maxlength="100"></label>
<label>Symbol <input name="symbol" size="32" list="next-symbols" maxlength="120" value="${nexts[0] ?? ''}"><datalist id="next-symbols">${nexts.map((next) => html`<option value="${next}">`)}</datalist></label>
${bases.length > 0 && html`<fieldset class="wide"><legend>Or, for a paper that changes another, the next of its kind</legend><label><span class="unseen">What it does</span><select name="change">${symbolChanges.map((change) => html`<option value="${change}">${changeNames[change]}</option>`)}</select></label> <label>of <select name="of"><option value="">Choose</option>${bases.map((symbol) => html`<option>${symbol}</option>`)}</select></label></fieldset>`}
<button type="submit">Reserve</button></form>`;
}

const changeNames: Readonly<Record<(typeof symbolChanges)[number], string>> = {
	Rev: 'Revision (Rev.)',
	Add: 'Addendum (Add.)',
	Corr: 'Corrigendum (Corr.)',
	Amend: 'Amendment (Amend.)',
};

const addressOf = (body: string): string => linksOn(today).symbols(body);

/** What was filled in, for the action to parse. */
function reservationOf(form: Form): Form {
	const given: Form = Object.fromEntries(
		['title', 'kind', 'item', 'symbol', 'of'].flatMap((name) => {
			const text = textOf(form, name)?.trim() ?? '';
			return text === '' ? [] : [[name, text]];
		}),
	);
	// A paper that changes another has its symbol from that one, whatever the field beside it was filled with.
	return given.of === undefined ? given : { ...given, symbol: undefined, change: textOf(form, 'change') };
}

/** What the forms send. */
export function symbolForms(app: Hono, contextOf: () => Context): void {
	app.post('/bodies/:body/reservations', async (call) => {
		const body = call.req.param('body');
		await makeReservation.call(contextOf(), { title: '', body, ...reservationOf(await call.req.parseBody()) });
		return call.redirect(addressOf(body), 303);
	});
	app.post('/reservations/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoReservation.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(form, /^\/bodies\/[^/?#\\]+\/symbols$/u, '/'), 303);
	});
}
