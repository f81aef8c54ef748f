import { slug } from '../../base/words.ts';
import type { Party, PartyKind } from '../../record/party.ts';
import type { PartiesRow, VersionKey } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { endOf } from '../document/rows.ts';
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
	readonly versions: readonly VersionKey[];
}

const remember = memory<readonly KnownParty[]>(4);

/** The parties of the record as known on a day, by name. */
export async function partiesKnown(context: Context, { known }: Days): Promise<readonly KnownParty[]> {
	const head = await context.store.log.head();
	return remember(context.store, `${head} ${known}`, async () =>
		partiesOf(await context.store.documents.parties(endOf(known))),
	);
}

interface Mention {
	readonly party: Party;
	readonly key: VersionKey;
}

/** The same name is the same party; a person named shorter is the one fuller name that was spelled so elsewhere. */
export function partiesOf(rows: readonly PartiesRow[]): readonly KnownParty[] {
	const mentions = rows.flatMap((row) =>
		row.parties.map((party) => ({ party, key: { document: row.document, version: row.version } })),
	);
	const fuller = fullerNames(mentions);
	const groups = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const own = slug(mention.party.name);
		const id = mention.party.kind === 'person' ? (fuller.get(own) ?? own) : own;
		if (id !== '') groups.set(id, [...(groups.get(id) ?? []), mention]);
	}
	return [...groups].map(([id, group]) => merged(id, group)).sort((a, b) => (a.name < b.name ? -1 : 1));
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
		name: names[0] ?? id,
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
