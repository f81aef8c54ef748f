import { capitalised } from '../../base/words.ts';
import type { NextAgenda, Reason } from '../../record/agenda.ts';
import type { Cite } from '../../record/cite.ts';
import type { Contribution } from '../../record/contribution.ts';
import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Mandate } from '../../record/mandate.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { ProgrammeEntry, Standing } from '../../record/standing.ts';
import { partyNamed } from './phrase/party-name.ts';
import type { Phrases } from './phrase/phrase.ts';

/** Something outstanding: an entry of the standing, by its noun. */
export type Matter =
	| { readonly noun: 'follow-up'; readonly entry: FollowUp }
	| { readonly noun: 'project'; readonly entry: ProgrammeEntry }
	| { readonly noun: 'event'; readonly entry: Event }
	| { readonly noun: 'proposal'; readonly entry: Proposal }
	| { readonly noun: 'contribution'; readonly entry: Contribution }
	| { readonly noun: 'mandate'; readonly entry: Mandate };

/** The matters of each item of the proposed agenda, in its order: the entries that its reasons speak of. */
export function mattersOf(standing: Standing, { items }: NextAgenda): readonly (readonly Matter[])[] {
	const taken = new Set<Matter['entry']>();
	return items.map(({ reasons }) =>
		reasons.flatMap((reason) => {
			const fitting = candidates(standing, reason).filter(
				({ entry }) => !taken.has(entry) && samePlaces(entry.cites, reason.cites),
			);
			// One act may have opened two matters: then the words tell them apart.
			const matter = fitting.find((each) => reason.text.includes(nameOf(each))) ?? fitting[0];
			if (matter === undefined) return [];
			taken.add(matter.entry);
			return [matter];
		}),
	);
}

function candidates(standing: Standing, { why }: Reason): readonly Matter[] {
	switch (why) {
		case 'follow-up':
			return standing.followUps.map((entry) => ({ noun: 'follow-up', entry }));
		case 'project':
			return standing.programme.map((entry) => ({ noun: 'project', entry }));
		case 'event':
			return standing.events.map((entry) => ({ noun: 'event', entry }));
		case 'deferred-proposal':
		case 'open-proposal':
			return standing.proposals.map((entry) => ({ noun: 'proposal', entry }));
		case 'contribution':
			return standing.contributions.map((entry) => ({ noun: 'contribution', entry }));
		case 'mandate':
			return standing.mandate === null ? [] : [{ noun: 'mandate', entry: standing.mandate }];
		case 'loose-end':
			return [];
	}
}

/** A reason cites the acts of its entry; a project's heading is no act. */
const samePlaces = (entry: readonly Cite[], reason: readonly Cite[]): boolean => {
	const places = new Set(reason.map(placeOf));
	const acts = entry.filter(({ act }) => act !== undefined);
	return (
		(acts.length === places.size && acts.every((cite) => places.has(placeOf(cite)))) ||
		(entry.length === places.size && entry.every((cite) => places.has(placeOf(cite))))
	);
};
const placeOf = ({ document, paragraph, act }: Cite): string => JSON.stringify([document, paragraph, act]);

function nameOf(matter: Matter): string {
	switch (matter.noun) {
		case 'follow-up':
			return matter.entry.what;
		case 'contribution':
			return matter.entry.for;
		case 'mandate':
			return matter.entry.text;
		default:
			return matter.entry.title;
	}
}

/** Who owes something, as a list; null where nobody was named. Offices and groups are called as the paper's language does. */
export const ownersOf = ({ list, language }: Phrases, { owner }: FollowUp): string | null =>
	owner.length === 0 ? null : list(owner.map((name) => partyNamed(name, language)));

/** The status of what is owed in words, with what it waits for and its day: `overdue, due by 15 December 2026`. */
export function followUpStatus(
	phrases: Phrases,
	{ status, overdue, waitingFor, due, dueText }: FollowUp,
	what = '',
): string {
	const last = due?.to ?? null;
	const told = dueText !== null && what.includes(dueText);
	return [
		phrases.followUpStatuses[overdue ? 'overdue' : status],
		...(status === 'waiting' && waitingFor.length > 0
			? [phrases.waitsFor(phrases.list(waitingFor.map(phrases.quoted)))]
			: []),
		...(last !== null && !told ? [phrases.due(phrases.day(last))] : []),
	].join(', ');
}

/** What is owed, in the words of the record. */
export const whatOf = ({ what, standsFor }: FollowUp): string => (standsFor === null ? what : `${what} [${standsFor}]`);

/** A matter in one line: what it is, in the words of the record, and how it stands, in ours. */
export function lineOf(phrases: Phrases, matter: Matter): string {
	const { quoted } = phrases;
	switch (matter.noun) {
		case 'follow-up': {
			const { entry } = matter;
			const status = followUpStatus(phrases, entry, entry.what);
			return phrases.told(
				capitalised(ownersOf(phrases, entry) ?? phrases.nobody),
				`${quoted(whatOf(entry))} (${status})`,
			);
		}
		case 'project': {
			const { number, title, status, reason } = matter.entry;
			const why = reason === null ? '' : ` (${quoted(reason)})`;
			return phrases.told(`${phrases.project(number)}, ${quoted(title)}`, `${quoted(status ?? '')}${why}`);
		}
		case 'event':
			return phrases.told(quoted(matter.entry.title), eventStatus(phrases, matter.entry));
		case 'proposal': {
			const { title, status, until, deferrals } = matter.entry;
			const put = [
				phrases.proposalStatuses[status],
				...(until === null || status !== 'deferred' ? [] : [quoted(until)]),
				...(deferrals > 1 ? [phrases.times(deferrals)] : []),
			];
			return phrases.told(quoted(title), put.join(', '));
		}
		case 'contribution': {
			const { party, for: what, status } = matter.entry;
			return phrases.told(
				capitalised(partyNamed(party, phrases.language)),
				`${quoted(what)} (${phrases.contributionStatuses[status]})`,
			);
		}
		case 'mandate':
			return phrases.mandate(matter.entry.until === null ? null : phrases.day(matter.entry.until), matter.entry.status);
	}
}

/** How an event stands: its status, days and place, and what it waits for. */
export function eventStatus(phrases: Phrases, { status, from, to, precision, place, conditions }: Event): string {
	const days = from === null && to === null ? [] : [phrases.period({ from, to, precision: precision ?? 'day' })];
	const ahead = status === 'planned' || status === 'tentative';
	const open = conditions.filter((each) => ahead && each.status === 'open').map(({ text }) => phrases.quoted(text));
	return [
		phrases.eventStatuses[status],
		...days,
		...(place === null ? [] : [place]),
		...(open.length === 0 ? [] : [phrases.waitsFor(phrases.list(open))]),
	].join(', ');
}
