import type { CivilDate } from '../../base/date.ts';
import { slug } from '../../base/words.ts';
import { pairKey } from '../../derive/party-identity.ts';
import type { Correction } from '../../record/correction.ts';
import type { Party, PartyKind } from '../../record/party.ts';
import type { PartyIdentity } from '../../record/party-identity.ts';
import { partiesNamed } from '../../record/reading.ts';
import type { PartiesRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { endOf, rowsKnown } from '../document/rows.ts';
import { type CorrectedKey, versionOf } from '../document/version.ts';
import { memory } from '../memory.ts';

/** A party as all known documents together show it. */
export interface KnownParty {
	readonly id: string;
	readonly name: string;
	readonly kind: PartyKind;
	/** Every spelling met, the fullest first. */
	readonly spellings: readonly string[];
	/** Its spellings as addresses: what `isNamed` compares. */
	readonly slugs: ReadonlySet<string>;
	/** Whom a person speaks for, as the latest document that says so has it. */
	readonly affiliation: string | null;
	/** The versions that name it. */
	readonly versions: readonly CorrectedKey[];
}

const remember = memory<readonly KnownParty[]>(4);

/** The parties of the record as known on a day, by name. */
export async function partiesKnown(context: Context, { known }: Days): Promise<readonly KnownParty[]> {
	const head = await context.store.log.head();
	return remember(context.store, `${head} ${known}`, async () => {
		const decided = lastOfEach(await context.store.partyIdentities.list(endOf(known)));
		return partiesOf(await mentioned(context, known), decided);
	});
}

/** The parties that each document names, also those that only a person's correction names. */
async function mentioned(context: Context, known: CivilDate): Promise<readonly PartiesRow[]> {
	const corrections = await context.store.corrections.list(endOf(known));
	const renaming = new Set(corrections.filter(namesSomebody).map(({ id }) => id));
	// Without those that are another document now.
	const counting = new Map((await rowsKnown(context, known)).map((row) => [row.document, row.corrections]));
	const rows: PartiesRow[] = [];
	for (const row of await context.store.documents.parties(endOf(known))) {
		const corrected = counting.get(row.document);
		if (corrected === undefined) continue;
		const key = { ...row, corrections: corrected };
		rows.push(
			corrected.some((id) => renaming.has(id))
				? { ...key, parties: partiesNamed((await versionOf(context, key)).reading) }
				: key,
		);
	}
	return rows;
}

const namesSomebody = ({ body }: Correction): boolean => body.actor !== undefined || body.addressee !== undefined;

interface Mention {
	readonly party: Party;
	readonly key: CorrectedKey;
}

/**
 * The same name is the same party; a person named shorter is the one fuller name that was spelled so elsewhere; and whatever
 * persons decided about who is who.
 */
export function partiesOf(rows: readonly PartiesRow[], decided: readonly PartyIdentity[] = []): readonly KnownParty[] {
	const separate = separated(decided);
	const mentions = rows.flatMap((row) => {
		const key = { document: row.document, version: row.version, corrections: row.corrections };
		return row.parties.flatMap((party) => partedFrom(party, separate).map((each) => ({ party: each, key })));
	});
	const fuller = fullerNames(mentions);
	const groups = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const own = slug(mention.party.name);
		const id = mention.party.kind === 'person' ? (fuller.get(own) ?? own) : own;
		if (id !== '') groups.set(id, [...(groups.get(id) ?? []), mention]);
	}
	const joined = joinedAs(groups, decided);
	return [...joined].map(([id, group]) => merged(id, group)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What was said last of each pair of names, in the order in which that was said. */
export function lastOfEach(decided: readonly PartyIdentity[]): readonly PartyIdentity[] {
	const last = new Map<string, PartyIdentity>();
	for (const each of decided) {
		const pair = pairKey(each.one, each.other);
		last.delete(pair);
		last.set(pair, each);
	}
	return [...last.values()];
}

/** The pairs of names that persons said are two. */
export const separated = (decided: readonly PartyIdentity[]): ReadonlySet<string> =>
	new Set(decided.filter(({ kind }) => kind === 'separate').map(({ one, other }) => pairKey(one, other)));

/** A party without the spellings that are somebody else's, and those as parties of their own. */
function partedFrom(party: Party, separate: ReadonlySet<string>): readonly Party[] {
	if (separate.size === 0) return [party];
	const others = party.spellings.filter((spelling) => separate.has(pairKey(party.name, spelling)));
	const own = { ...party, spellings: party.spellings.filter((spelling) => !others.includes(spelling)) };
	return [own, ...others.map((name) => ({ ...party, name, spellings: [name], affiliation: null }))];
}

/** The groups of mentions with those made one that persons said are the same, in the order in which they said so. */
function joinedAs(
	groups: ReadonlyMap<string, readonly Mention[]>,
	decided: readonly PartyIdentity[],
): ReadonlyMap<string, readonly Mention[]> {
	const joined = new Map(groups);
	const idOf = (name: string): string | undefined => {
		const own = slug(name);
		if (joined.has(own)) return own;
		return [...joined].find(([, group]) =>
			group.some(({ party }) => party.spellings.some((each) => slug(each) === own)),
		)?.[0];
	};
	for (const { kind, one, other } of decided) {
		const [into, from] = [idOf(one), idOf(other)];
		if (kind !== 'same' || into === undefined || from === undefined || into === from) continue;
		joined.set(into, [...(joined.get(into) ?? []), ...(joined.get(from) ?? [])]);
		joined.delete(from);
	}
	return joined;
}

/** For each person's name that is a spelling of exactly one other person: that person. */
function fullerNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
	const claims = new Map<string, Set<string>>();
	for (const { party } of mentions) {
		if (party.kind !== 'person') continue;
		const own = slug(party.name);
		for (const spelling of party.spellings.map(slug))
			if (spelling !== own) claims.set(spelling, (claims.get(spelling) ?? new Set()).add(own));
	}
	const single = [...claims].flatMap(([spelling, owners]) => {
		const [owner] = owners;
		return owners.size === 1 && owner !== undefined && !claims.has(owner) ? [[spelling, owner] as const] : [];
	});
	return new Map(single);
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

function merged(id: string, group: readonly Mention[]): KnownParty {
	const parties = group.map(({ party }) => party);
	const names = [...new Set(parties.map(({ name }) => name))].sort(byLength);
	const spellings = [...new Set(parties.flatMap(({ name, spellings: others }) => [name, ...others]))].sort(byLength);
	const keys = new Map(group.map(({ key }) => [`${key.version} ${key.document}`, key]));
	return {
		id,
		name: names.find((name) => slug(name) === id) ?? names[0] ?? id,
		kind: parties[0]?.kind ?? 'group',
		spellings,
		slugs: new Set([id, ...spellings.map(slug)]),
		affiliation: parties.findLast(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
		versions: [...keys.values()],
	};
}

/** True if one of some names, as acts and follow-ups print them, is this party. */
export const isNamed = ({ slugs }: KnownParty, names: readonly string[]): boolean =>
	names.some((name) => slugs.has(slug(name)));
