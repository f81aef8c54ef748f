import type { CivilDate } from '../../base/date.ts';
import { slug } from '../../base/words.ts';
import type { Cite } from '../../record/cite.ts';
import { documentIdOf } from '../../record/document.ts';
import type { MatterEntry } from '../../record/matter.ts';

/** Where a page is there as linked data: `/bodies/etto.jsonld`, `/index.jsonld`, `/documents.jsonld?on=2026-10-31`. */
export const linkedAddress = (address: string): string =>
	address.replace(/^([^?]*?)\/?(\?.*)?$/u, (_, path: string, query = '') => `${path || '/index'}.jsonld${query}`);

/** The two days a page was asked for; null where it shows today. */
export interface Dates {
	readonly on: CivilDate | null;
	readonly known: CivilDate | null;
}

export const today: Dates = { on: null, known: null };

export type Query = Readonly<Record<string, string | null | undefined>>;

/** A paragraph number or an id made fit for the name of a place on a page: `12-bis`. */
const addressable = (name: string): string =>
	/^[A-Za-z0-9.]+$/u.test(name) ? name : name.replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-').replace(/^-+|-+$/gu, '');

/** The name of a paragraph's, an act's or an item's place within its page: `p5`, `a5.2`, `i2`. */
export const anchor = (kind: 'p' | 'a' | 'i' | 'f' | 'fn', name: string): string => `${kind}${addressable(name)}`;

const shownQuery = (query: Query): string => {
	const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []));
	return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};

/** The addresses of all pages. They keep the two days that the page was asked for. */
export interface Links {
	readonly dates: Dates;
	readonly to: (path: string, query?: Query, fragment?: string) => string;
	readonly body: (body: string, fragment?: string) => string;
	readonly meeting: (body: string, meeting: string) => string;
	readonly project: (body: string, number: string) => string;
	readonly event: (body: string, event: string) => string;
	readonly proposal: (body: string, proposal: string) => string;
	/** The matters of a body, or one of them. */
	readonly matters: (body: string, matter?: string) => string;
	/** The register of documents of a body by symbol. */
	readonly symbols: (body: string) => string;
	/** The papers of a body's next meeting, or one of them. */
	readonly papers: (body: string, paper?: string, query?: Query) => string;
	readonly document: (document: string, fragment?: string) => string;
	readonly cite: (cite: Cite) => string;
	/** What a document is called where it is cited: its symbol, or its title and day. */
	readonly named: (document: string) => string;
	/** Where a person checks one act of a document. */
	readonly review: (document: string, act: string) => string;
	readonly followUp: (id: string) => string;
	readonly followUps: (filter: Query, fragment?: string) => string;
	readonly party: (name: string) => string;
}

/** Remembers what was made for a name: a page names the same few documents and parties again and again. */
function remembering(make: (name: string) => string): (name: string) => string {
	const made = new Map<string, string>();
	return (name) => {
		const known = made.get(name);
		if (known !== undefined) return known;
		const value = make(name);
		made.set(name, value);
		return value;
	};
}

/** True for the record as it is now: only there does a person decide, or another program follow it. */
export const isNow = ({ dates }: Pick<Links, 'dates'>): boolean => dates.on === null && dates.known === null;

/** The page of what belongs to a matter; null for a contribution, which stands on the page of its party. */
export function pageOfEntry(
	links: Links,
	{ noun, id, body }: Pick<MatterEntry, 'noun' | 'id' | 'body'>,
): string | null {
	switch (noun) {
		case 'project':
			return links.project(body, id);
		case 'event':
			return links.event(body, id);
		case 'proposal':
			return links.proposal(body, id);
		case 'follow-up':
			return links.followUp(id);
		case 'contribution':
			return null;
	}
}

/** `names` are those of documents without a symbol, by what cites name them. */
export function linksOn(dates: Dates, names: ReadonlyMap<string, string> = new Map()): Links {
	const plain = shownQuery({ on: dates.on, known: dates.known });
	const place = (fragment: string | undefined): string => (fragment ? `#${encodeURIComponent(fragment)}` : '');
	const to = (path: string, query?: Query, fragment?: string): string =>
		`${path}${query === undefined ? plain : shownQuery({ ...query, on: dates.on, known: dates.known })}${place(fragment)}`;
	const part = encodeURIComponent;
	const body = remembering((id) => to(`/bodies/${part(id)}`));
	const document = remembering((id) => to(`/documents/${part(documentIdOf(id))}`));
	const under = (id: string, kind: string, name: string): string => to(`/bodies/${part(id)}/${kind}/${part(name)}`);
	return {
		dates,
		to,
		body: (id, fragment) => `${body(id)}${place(fragment)}`,
		meeting: (id, meeting) => under(id, 'meetings', meeting),
		project: (id, number) => under(id, 'projects', number),
		event: (id, event) => under(id, 'events', event),
		proposal: (id, proposal) => under(id, 'proposals', proposal),
		matters: (id, matter) => (matter === undefined ? to(`/bodies/${part(id)}/matters`) : under(id, 'matters', matter)),
		symbols: (id) => to(`/bodies/${part(id)}/symbols`),
		papers: (id, paper, query) =>
			to(`/bodies/${part(id)}/papers${paper === undefined ? '' : `/${paper}`}`, query ?? {}),
		document: (id, fragment) => `${document(id)}${place(fragment)}`,
		cite: (cite) => `${document(cite.document)}${place(anchor('p', cite.paragraph))}`,
		named: (id) => names.get(id) ?? id,
		review: (id, act) => to('/review', { document: id, act }),
		followUp: (id) => to(`/follow-ups/${part(id)}`),
		followUps: (filter, fragment) => to('/follow-ups', filter, fragment),
		party: remembering((name) => to(`/parties/${part(slug(name))}`)),
	};
}
