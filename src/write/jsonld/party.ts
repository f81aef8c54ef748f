import type { PartyKind } from '../../record/party.ts';
import { type Agents, type LinkedNode, linked } from './node.ts';

/** A party as all documents together show it. */
export interface LinkedParty {
	readonly name: string;
	readonly kind: PartyKind;
	readonly spellings: readonly string[];
	readonly affiliation: string | null;
}

const organisation = ['org:Organization', 'schema:Organization', 'foaf:Organization', 'prov:Organization'] as const;

const types: Readonly<Record<PartyKind, readonly string[]>> = {
	person: ['schema:Person', 'foaf:Person', 'prov:Person'],
	office: ['org:Post', 'prov:Agent'],
	secretariat: ['org:OrganizationalUnit', 'schema:Organization', 'prov:Organization'],
	government: [...organisation, 'schema:GovernmentOrganization'],
	organisation,
	group: ['foaf:Group', 'prov:Agent'],
	body: organisation,
};

/** Whoever acts or is addressed. */
export const partyNode = (id: string, party: LinkedParty, agents: Agents): LinkedNode =>
	linked({
		id,
		type: types[party.kind],
		name: party.name,
		alternateName: party.spellings.filter((spelling) => spelling !== party.name),
		memberOf: party.affiliation === null ? null : agents(party.affiliation),
	});

/** A name of which the record knows no more. */
export const unknownAgent = (name: string): LinkedNode => ({ type: 'prov:Agent', name });
