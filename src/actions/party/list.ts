import { z } from 'zod';
import { slug } from '../../base/words.ts';
import { partyKinds } from '../../record/party.ts';
import { action, days, daysOf } from '../action.ts';
import { rowsKnown } from '../document/rows.ts';
import { type FollowUpEntry, followUpsOf, standingBodies } from '../follow-up/entry.ts';
import { type KnownParty, partiesKnown } from './known.ts';

/** A party as lists show it. */
export const PartyEntry = z.strictObject({
	id: z.string(),
	name: z.string(),
	kind: z.enum(partyKinds),
	affiliation: z.string().nullable(),
	documents: z.number().int().nonnegative(),
	/** How many follow-ups it still owes. */
	owes: z.number().int().nonnegative(),
});
export type PartyEntry = Readonly<z.infer<typeof PartyEntry>>;

/** What still has to be done. */
export const unfinished: readonly string[] = ['open', 'waiting', 'in progress'];

export const listParties = action({
	name: 'party.list',
	method: 'get',
	path: '/parties',
	summary: 'Whoever acts or is addressed in the record, with how much each still owes.',
	input: z.object({ ...days }),
	output: z.array(PartyEntry),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const bodies = standingBodies(await rowsKnown(context, when.known));
		const open = (await followUpsOf(context, bodies, when)).filter(({ status }) => unfinished.includes(status));
		const owed = byOwner(open);
		return (await partiesKnown(context, when)).map((party) => ({
			id: party.id,
			name: party.name,
			kind: party.kind,
			affiliation: party.affiliation,
			documents: party.versions.length,
			owes: owedBy(owed, party),
		}));
	},
});

type Owed = ReadonlyMap<string, ReadonlySet<FollowUpEntry>>;

/** Follow-ups by each owner as an address: parties and follow-ups are many, so neither is searched for the other. */
function byOwner(followUps: readonly FollowUpEntry[]): Owed {
	const owed = new Map<string, Set<FollowUpEntry>>();
	for (const followUp of followUps)
		for (const owner of followUp.owner.map(slug)) owed.set(owner, (owed.get(owner) ?? new Set()).add(followUp));
	return owed;
}

const owedBy = (owed: Owed, { slugs }: KnownParty): number =>
	new Set([...slugs].flatMap((each) => [...(owed.get(each) ?? [])])).size;
