import { Refusal } from '../../base/refusal.ts';
import { slug } from '../../base/words.ts';
import { acronymOf } from '../../record/body.ts';
import { symbolRootOf } from '../../record/symbol.ts';
import { byAge } from '../document/rows.ts';
import type { KnownRow } from './joined.ts';
import type { BodyName } from './name.ts';

/** A body as the known documents together show it. */
export interface Body extends BodyName {
	readonly acronym: string;
	readonly aliases: readonly string[];
	readonly symbolRoot: string | null;
	readonly parent: string | null;
	/** The ids of bodies that persons said are this one. */
	readonly formerly: readonly string[];
}

interface Seen {
	name: string;
	parent: string | null;
	readonly aliases: Set<string>;
	readonly formerly: Set<string>;
	readonly roots: Map<string, number>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const shouted = (name: string): boolean => name === name.toUpperCase();

/**
 * The bodies that documents name, by id. Where two documents disagree on a name or a parent, the newer one is right,
 * so that the order in which they came in does not matter.
 */
export function bodiesOf(rows: readonly KnownRow[]): readonly Body[] {
	const known = remembered.get(rows) ?? foundIn(rows);
	remembered.set(rows, known);
	return known;
}

/** Lists of documents are remembered themselves, so the same list comes back many times. */
const remembered = new WeakMap<readonly KnownRow[], readonly Body[]>();

function foundIn(rows: readonly KnownRow[]): readonly Body[] {
	const seen = new Map<string, Seen>();
	for (const row of [...rows].sort(byAge)) meet(seen, row);
	return [...seen]
		.map(([id, body]) => ({
			id,
			name: body.name,
			acronym: acronymOf(body.name),
			aliases: [...body.aliases].sort(),
			symbolRoot: commonest(body.roots),
			parent: loops(seen, id) ? null : body.parent,
			formerly: [...body.formerly].sort(),
		}))
		.sort((a, b) => compare(a.id, b.id));
}

function meet(seen: Map<string, Seen>, row: KnownRow): void {
	let parent: string | null = null;
	for (const name of row.bodies) {
		const id = slug(name);
		if (id === '' || id === parent) continue;
		const body = seen.get(id) ?? { name, parent: null, aliases: new Set(), formerly: new Set(), roots: new Map() };
		seen.set(id, body);
		if (!shouted(name)) body.name = name;
		body.parent = parent ?? body.parent;
		parent = id;
	}
	const met = row.body === null ? undefined : seen.get(row.body);
	if (met === undefined) return;
	for (const alias of row.aliases) met.aliases.add(alias);
	if (row.formerBody !== undefined) met.formerly.add(row.formerBody);
	const root = row.facts.symbol === null ? null : symbolRootOf(row.facts.symbol);
	if (root !== null) met.roots.set(root, (met.roots.get(root) ?? 0) + 1);
}

const commonest = (counts: ReadonlyMap<string, number>): string | null =>
	[...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null;

/** True if the parents of a body lead back to it: two documents that contradict each other. */
function loops(seen: ReadonlyMap<string, Seen>, id: string): boolean {
	const met = new Set<string>();
	let at = seen.get(id)?.parent ?? null;
	while (at !== null && !met.has(at)) {
		if (at === id) return true;
		met.add(at);
		at = seen.get(at)?.parent ?? null;
	}
	return false;
}

/** The bodies above one, top down, without itself. */
export function chainOf(bodies: readonly Body[], body: Body): readonly BodyName[] {
	const byId = new Map(bodies.map((each) => [each.id, each]));
	const chain: BodyName[] = [];
	for (let at = byId.get(body.parent ?? ''); at !== undefined; at = byId.get(at.parent ?? ''))
		chain.unshift({ id: at.id, name: at.name });
	return chain;
}

/** How a body can be called, the surest way first. */
const callings: readonly ((body: Body) => readonly string[])[] = [
	(body) => [body.id, body.name],
	(body) => body.formerly,
	(body) => (body.symbolRoot === null ? [] : [body.symbolRoot]),
	(body) => body.aliases,
	(body) => (body.acronym.length > 1 ? [body.acronym] : []),
	// "WG 5" for "ISO/TC 154/WG 5".
	(body) => body.name.split('/').slice(1).slice(-1),
];

const plain = (text: string): string => slug(text.replace(/^the\s+/iu, ''));

/** The body that a person means: by id, name, symbol root, alias or acronym, in any case; a Refusal lists what there is. */
export function findBody(bodies: readonly Body[], asked: string): Body {
	const wanted = plain(asked);
	for (const calling of callings) {
		const found = bodies.filter((body) => calling(body).some((name) => plain(name) === wanted));
		if (found.length > 1)
			throw new Refusal('invalid', `“${asked}” can mean ${listed(found)}. Name one of them in full.`);
		if (found[0] !== undefined) return found[0];
	}
	const there =
		bodies.length === 0
			? 'It knew none on that day: import a report, or ask for a later day.'
			: `There is ${listed(bodies)}.`;
	throw new Refusal('not-found', `The record knows no body “${asked}”. ${there}`);
}

/** What persons decided about a body, also under the names it had. */
export const decidedAbout = <T extends { readonly body: string }>(
	{ id, formerly }: Body,
	decided: readonly T[],
): readonly T[] => decided.filter((each) => each.body === id || formerly.includes(each.body));

function listed(bodies: readonly Body[]): string {
	const names = bodies.slice(0, 12).map((body) => `“${body.name}”`);
	return bodies.length > 12 ? `${names.join(', ')} and ${bodies.length - 12} more` : names.join(', ');
}
