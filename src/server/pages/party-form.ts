import type { z } from 'zod';
import type { listPartyIdentities } from '../../actions/party/identities.ts';
import type { PartyEntry } from '../../actions/party/list.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { PartyIdentity, PartyIdentityKind, PartySuggestion } from '../../record/party-identity.ts';
import { isNow, type Links } from '../../write/html/address.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { backIn, type Form, textOf } from './form.ts';

export type PartyIdentities = Readonly<z.output<typeof listPartyIdentities.output>>;

/** What a form says about who is who, for the action to parse. */
export const partyDecisionOf = (form: Form): Form => ({
	kind: textOf(form, 'kind'),
	other: textOf(form, 'other'),
	reason: textOf(form, 'reason'),
});

/** Where to go on: only ever the page of a party, or their list. */
export const backToParty = (form: Form): string => backIn(form, /^\/parties(?:\/[^/?#\\]+)?$/u, '/parties');

interface PartyNames {
	readonly id: string;
	readonly name: string;
	readonly spellings: readonly string[];
}

/** Who this may be too, what was decided, and, on the page of today, the forms to decide. */
export function whoIsWho(
	links: Links,
	party: PartyNames,
	{ suggestions, decided }: PartyIdentities,
	others: readonly PartyEntry[],
): Shown {
	const forms = isNow(links);
	if (!forms && decided.length === 0) return null;
	return html`<section aria-labelledby="who"><h2 id="who">Who is who</h2>
${forms && suggestions.length > 0 && html`<h3>May be the same</h3>${suggestionList(links, suggestions, links.party(party.id))}`}
${decided.length > 0 && decisionList(decided, links.party(party.id), forms)}
${forms && decideForms(links, party, others)}</section>`;
}

/** Pairs that may be one party, each with its reason and two answers. */
export const suggestionList = (links: Links, all: readonly PartySuggestion[], back: string): Markup =>
	html`<ul class="decided" role="list">${all.map(({ one, other, why }) => {
		const both = `${one.name} and ${other.name}`;
		return html`<li><span><a href="${links.party(one.id)}">${capitalised(one.name)}</a> and <a href="${links.party(other.id)}">${capitalised(other.name)}</a></span> <span class="quiet">${why}</span> ${answer(links, one.id, other.id, 'same', back, html`The same<span class="unseen">: ${both}</span>`)}${answer(links, one.id, other.id, 'separate', back, html`Not the same<span class="unseen">: ${both}</span>`)}</li>`;
	})}</ul>`;

const answer = (
	links: Links,
	party: string,
	other: string,
	kind: PartyIdentityKind,
	back: string,
	button: Markup,
): Markup =>
	html`<form class="inline" method="post" action="${links.party(party)}"><input type="hidden" name="kind" value="${kind}"><input type="hidden" name="other" value="${other}"><input type="hidden" name="back" value="${back}"><button type="submit" class="quiet-button">${button}</button></form>`;

const decisionList = (decided: readonly PartyIdentity[], back: string, forms: boolean): Markup =>
	html`<h3>What persons decided</h3><ul class="decided" role="list">${decided.map(
		({ id, kind, one, other, by, recorded, reason }) => {
			const what = `“${one}” and “${other}” are ${kind === 'same' ? 'the same' : 'not the same'}`;
			return html`<li><span>${what}</span> <span class="quiet">by ${by}, <time datetime="${recorded}">${longDate(recorded.slice(0, 10))}</time>${reason !== null && html`: ${reason}`}</span>
${forms && html`<form class="inline" method="post" action="/parties/undo"><input type="hidden" name="id" value="${id}"><input type="hidden" name="back" value="${back}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${what}</span></button></form>`}</li>`;
		},
	)}</ul>`;

function decideForms(links: Links, { id, name, spellings }: PartyNames, others: readonly PartyEntry[]): Markup {
	const form = (kind: PartyIdentityKind, button: string, label: string, options: Shown): Markup =>
		html`<form class="filter" method="post" action="${links.party(id)}"><input type="hidden" name="kind" value="${kind}"><input type="hidden" name="back" value="${links.party(id)}"><label>${label} <select name="other" required><option value="">Choose</option>${options}</select></label><label>Reason <input name="reason" maxlength="1000"></label><button type="submit">${button}</button></form>`;
	const rest = others.filter((each) => each.id !== id);
	const parts = spellings.filter((spelling) => spelling !== name);
	return html`${
		rest.length > 0 &&
		html`<h3>The same as another party</h3>${form(
			'same',
			'They are the same',
			'Party',
			rest.map((each) => html`<option value="${each.id}">${capitalised(each.name)}</option>`),
		)}`
	}${
		parts.length > 0 &&
		html`<h3>Somebody else under this name</h3>${form(
			'separate',
			'Somebody else',
			'Spelling',
			parts.map((spelling) => html`<option>${spelling}</option>`),
		)}`
	}`;
}
