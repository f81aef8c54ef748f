import { slug } from '../../base/words.ts';
import { type Agents, bodyId, type LinkedNode, links } from '../../write/jsonld/node.ts';
import { partyNode, unknownAgent } from '../../write/jsonld/party.ts';
import type { Context, Days } from '../action.ts';
import { bodiesOf } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { type KnownParty, partiesKnown } from '../party/known.ts';

/** Who is meant by the names of a record. */
export interface LinkedAgents {
	readonly agents: Agents;
	/** A party as a thing of its own, by its id. */
	readonly nodeOf: (id: string) => LinkedNode | null;
	/** Every party that was named so far, as things of their own. */
	readonly named: () => readonly LinkedNode[];
}

/** The id of a party; one that is a body of the record has that of the body. */
const idOf = ({ id }: KnownParty, bodies: ReadonlySet<string>): string =>
	bodies.has(id) ? bodyId(id) : links.party(id);

export async function linkedAgents(context: Context, days: Days): Promise<LinkedAgents> {
	const bodies = new Set(bodiesOf(await rowsKnown(context, days.known)).map(({ id }) => id));
	const parties = await partiesKnown(context, days);
	const known = new Map(parties.flatMap((party) => [...party.slugs].map((name) => [name, party] as const)));
	for (const party of parties) known.set(party.id, party);
	const named = new Map<string, KnownParty>();
	const agents: Agents = (name) => {
		const own = slug(name);
		const party = known.get(own);
		if (party === undefined) return bodies.has(own) ? bodyId(own) : unknownAgent(name);
		const id = idOf(party, bodies);
		if (!bodies.has(party.id)) named.set(id, party);
		return id;
	};
	return {
		agents,
		nodeOf: (id) => {
			const party = known.get(id);
			return party === undefined ? null : partyNode(links.party(party.id), party, agents);
		},
		named: () => {
			const told: [string, LinkedNode][] = [];
			// Telling of a person names whom they speak for, so the list grows while it is gone through.
			for (const [id, party] of named) told.push([id, partyNode(id, party, agents)]);
			return told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
		},
	};
}
