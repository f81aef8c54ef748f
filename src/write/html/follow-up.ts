import { longPeriod } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Links } from './address.ts';
import { cited } from './cite.ts';
import { followUpAnchor } from './consequence.ts';
import { ordinal } from './day.ts';
import { notedLines } from './evidence.ts';
import { type Row, table } from './listing.ts';
import { html, joined, type Markup, type Shown } from './markup.ts';
import { followUpStatus } from './status.ts';

/** A follow-up with the body that opened it, where a list spans several. */
export type ListedFollowUp = FollowUp & { readonly body?: { readonly id: string; readonly name: string } };

/** Who owes it, each name leading to its party. */
export const owners = (links: Links, names: readonly string[]): Shown =>
	names.length === 0
		? html`<em class="quiet">nobody named</em>`
		: joined(
				names.map((name) => html`<a href="${links.party(name)}">${name}</a>`),
				', ',
			);

/** Until when, as far as it is known: the day, and the words of the report where they say it otherwise. */
export function dueOf({ due, dueText }: Pick<FollowUp, 'due' | 'dueText'>): Shown {
	if (due === null) return dueText;
	const day = longPeriod(due);
	const printed = dueText !== null && dueText !== day && html` <span class="quiet aside">“${dueText}”</span>`;
	return html`<time datetime="${due.to ?? due.from ?? ''}">${day}</time>${printed}`;
}

/** What is owed; the words lead to their paragraph. */
export function owed(links: Links, followUp: FollowUp): Shown {
	const source = followUp.cites[0];
	const words = capitalised(followUp.what);
	return source === undefined ? words : html`<a class="plain" href="${links.cite(source)}">${words}</a>`;
}

const waits = (followUp: FollowUp): Shown =>
	followUp.waitingFor.length > 0 && html` <span class="quiet aside">waits for ${followUp.waitingFor.join('; ')}</span>`;

/** "silent for 2 meetings": the reports since have no word of it. */
const silence = ({ silentFor }: FollowUp): Shown =>
	silentFor > 0 &&
	html` <span class="quiet aside">silent for ${silentFor} ${silentFor === 1 ? 'meeting' : 'meetings'}</span>`;

/** Where a person notes what became of it. */
const note = (links: Links, { id, what }: FollowUp): Markup =>
	html` <a class="quiet aside" href="${links.followUp(id)}">evidence<span class="unseen"> of ${what}</span></a>`;

/** Where it comes from: the paragraphs, and the meeting; the body too where a list spans several. */
function origin(links: Links, followUp: ListedFollowUp, spans: boolean): Shown {
	const { body, meeting } = followUp;
	const parts: Shown[] = [
		...(spans && body !== undefined ? [html`<a class="plain" href="${links.body(body.id)}">${body.name}</a>`] : []),
		...(meeting === null ? [] : [`${ordinal(meeting)} meeting`]),
	];
	return html`${cited(links, followUp.cites)}${parts.length > 0 && html` <span class="quiet aside origin">${joined(parts, ', ')}</span>`}`;
}

const row = (links: Links, followUp: ListedFollowUp, spans: boolean): Row => ({
	id: followUpAnchor(followUp),
	cells: [
		owed(links, followUp),
		owners(links, followUp.owner),
		dueOf(followUp),
		html`${followUpStatus(followUp)}${waits(followUp)}${silence(followUp)}${notedLines(followUp)}${note(links, followUp)}`,
		origin(links, followUp, spans),
	],
});

/** Follow-ups as a list; `spans` where they come from more than one body. */
export const followUpTable = (links: Links, caption: string, all: readonly ListedFollowUp[], spans: boolean): Markup =>
	table(
		caption,
		['What', 'Owed by', 'Due', 'Status', 'Source'],
		all.map((followUp) => row(links, followUp, spans)),
	);
