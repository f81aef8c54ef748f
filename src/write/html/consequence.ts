import { longPeriod } from '../../base/date.ts';
import { shortened } from '../../base/words.ts';
import type { Cite } from '../../record/cite.ts';
import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Standing } from '../../record/standing.ts';
import { anchor, type Links } from './address.ts';
import { html, type Markup } from './markup.ts';
import { followUpStatus, status } from './status.ts';

/** What came of an act, on one line. */
export interface Consequence {
	readonly line: Markup;
	/** Until when, as far as it is known; apart, since the act itself may have said so. */
	readonly due: string | null;
}

/** What came of the acts of one document, by the id of the act. */
export type Consequences = ReadonlyMap<string, readonly Consequence[]>;

export const noConsequences: Consequences = new Map();

/** The address-safe name of a follow-up's row in a list. */
export const followUpAnchor = (followUp: Pick<FollowUp, 'id'>): string => anchor('f', followUp.id);

/** What the standing says of each act that it cites from a document, which cites name by its symbol or its id. */
export function consequencesOf(links: Links, body: string, standing: Standing, names: readonly string[]): Consequences {
	const found = new Map<string, Consequence[]>();
	const add = (cites: readonly Cite[], line: () => Markup, due: () => string | null = () => null): void => {
		const acts = cites.flatMap((cite) => (cite.act !== undefined && names.includes(cite.document) ? [cite.act] : []));
		if (acts.length === 0) return;
		const made = { line: line(), due: due() };
		for (const act of new Set(acts)) found.set(act, [...(found.get(act) ?? []), made]);
	};
	for (const followUp of standing.followUps)
		add(
			followUp.cites,
			() => followUpLine(links, body, followUp),
			() => (followUp.due === null ? followUp.dueText : longPeriod(followUp.due)),
		);
	for (const event of standing.events) add(event.cites, () => eventLine(links, body, event));
	for (const proposal of standing.proposals)
		add(
			proposal.cites,
			() =>
				html`<a href="${links.proposal(body, proposal.id)}">${shortened(proposal.title, 48)}</a> ${status(proposal.status)}`,
		);
	for (const contribution of standing.contributions)
		add(
			contribution.cites,
			() =>
				html`${contribution.kind === 'unspecified' ? 'contribution' : contribution.kind} ${status(contribution.status)}`,
		);
	for (const entry of standing.programme)
		if (entry.status !== null) {
			const { number, status: word } = entry;
			add(entry.cites, () => html`<a href="${links.project(body, number)}">Project ${number}</a> ${status(word)}`);
		}
	if (standing.nextMeeting !== null)
		add(standing.nextMeeting.cites, () => html`<a href="${links.body(body, 'next-meeting')}">next meeting</a>`);
	return found;
}

function followUpLine(links: Links, body: string, followUp: FollowUp): Markup {
	const meeting = followUp.meeting === null ? undefined : String(followUp.meeting);
	return html`<a href="${links.followUps({ body, meeting }, followUpAnchor(followUp))}">follow-up</a> ${followUpStatus(followUp)}${
		followUp.waitingFor.length > 0 && html` <span class="quiet">waits for ${followUp.waitingFor.join('; ')}</span>`
	}`;
}

const eventLine = (links: Links, body: string, event: Event): Markup =>
	html`<a href="${links.event(body, event.id)}">${shortened(event.title, 48)}</a> ${status(event.status)}`;
