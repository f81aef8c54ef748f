import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded, slug } from '../../base/words.ts';
import { PartyIdentity, PartyIdentityKind } from '../../record/party-identity.ts';
import { action, type Context, daysOf } from '../action.ts';
import { rowsKnown } from '../document/rows.ts';
import { type KnownParty, partiesKnown } from './known.ts';
import { findParty } from './show.ts';

const input = z.object({
	party: z.string().describe('The id of a party: its name stands for both where they are the same.'),
	kind: PartyIdentityKind,
	other: z.string().describe('The id or name of another party; to part a spelling from the party: the spelling.'),
	reason: z.string().max(1000).optional(),
});

export const identifyParty = action({
	name: 'party.identify',
	method: 'post',
	path: '/parties/{party}/identity',
	summary: 'Says that two names are the same party, or that they are two; it holds for every later report.',
	input,
	output: PartyIdentity,
	run: async (context, { party, kind, other, reason }) => {
		const when = daysOf(context, {});
		const parties = await partiesKnown(context, when);
		const one = findParty(parties, party);
		const names = kind === 'same' ? joinedNames(one, findParty(parties, other)) : partedNames(one, parties, other);
		const decided = { kind, ...names, body: await bodyOf(context, one), reason: folded(reason ?? '') || null };
		return context.store.partyIdentities.make(decided, { by: context.actor, recorded: context.now });
	},
});

interface Names {
	readonly one: string;
	readonly other: string;
}

function joinedNames(one: KnownParty, other: KnownParty): Names {
	if (one.id === other.id) throw new Refusal('conflict', 'These are one party already. Choose another.');
	return { one: one.name, other: other.name };
}

/** One of the party's own spellings, or another party that might be taken for it. */
function partedNames(one: KnownParty, parties: readonly KnownParty[], other: string): Names {
	const own = one.spellings.find((spelling) => slug(spelling) === slug(other));
	if (own === undefined) return { one: one.name, other: findParty(parties, other).name };
	if (slug(own) !== slug(one.name)) return { one: one.name, other: own };
	throw new Refusal('invalid', 'A party cannot be parted from its own name. Choose one of the other spellings.');
}

/** The body of the first document that names a party: its bag brings what was decided. */
async function bodyOf(context: Context, { versions }: KnownParty): Promise<string> {
	const named = new Set(versions.map(({ document }) => document));
	const rows = await rowsKnown(context, daysOf(context, {}).known);
	const bodies = rows.filter(({ document }) => named.has(document)).flatMap(({ body }) => body ?? []);
	return bodies.sort()[0] ?? '';
}
