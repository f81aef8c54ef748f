import type { CivilDate, Precision } from '../../base/date.ts';
import type { Cite } from '../../record/cite.ts';
import { anchor, linksOn, today } from '../html/address.ts';

export type LinkedValue = string | number | boolean | LinkedNode | readonly LinkedValue[];

/** A thing, or a mention of one, as JSON-LD has it: its terms are those of `context.ts`. */
export interface LinkedNode {
	readonly [term: string]: LinkedValue;
}

/** The addresses of our pages are the ids of what they show, whatever the two days. */
export const links = linksOn(today);

type Fields = Readonly<Record<string, LinkedValue | null | undefined>>;

/** A node of those fields that say something: null, false and empty lists are left out. */
export function linked(fields: Fields): LinkedNode {
	const told: [string, LinkedValue][] = [];
	for (const [term, value] of Object.entries(fields))
		if (value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
			told.push([term, value]);
	return Object.fromEntries(told);
}

/** Whom a name of the record means: the party or body of that name, or no more than its name. */
export type Agents = (name: string) => LinkedValue;

export const agentsIn = (agents: Agents, names: readonly string[]): readonly LinkedValue[] => names.map(agents);

export const bodyId = (id: string): string => links.body(id);
export const meetingId = (body: string, id: string): string => links.meeting(body, id);
export const actId = (document: string, act: string): string => links.document(document, anchor('a', act));
export const paragraphId = (document: string, number: string): string => links.document(document, anchor('p', number));

/** The paragraphs and acts that made something so, each once. */
export const derivedFrom = (cites: readonly Cite[]): readonly string[] => [
	...new Set(
		cites.flatMap((cite) => [links.cite(cite), ...(cite.act === undefined ? [] : [actId(cite.document, cite.act)])]),
	),
];

/** Days as far as they are known: `2027-04` for a month, `2027` for a year (XML Schema, 3.3.10 and 3.3.11). */
export function span(from: CivilDate | null, to: CivilDate | null, precision: Precision | null): Fields {
	const [first, last] = [from ?? to, to ?? from];
	if (first === null || last === null) return {};
	const fine = precision ?? 'day';
	if (fine === 'month' && first.slice(0, 7) === last.slice(0, 7)) return same(first.slice(0, 7), 'xsd:gYearMonth');
	if (fine === 'year' && first.slice(0, 4) === last.slice(0, 4)) return same(first.slice(0, 4), 'xsd:gYear');
	return { startDate: first, endDate: last, precision: fine === 'day' ? null : fine };
}

function same(value: string, type: string): Fields {
	const date = { '@value': value, '@type': type };
	return { startDate: date, endDate: date };
}

export const placed = (name: string | null): LinkedNode | null =>
	name === null ? null : { type: 'schema:Place', name };
