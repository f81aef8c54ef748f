import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { slug } from '../../base/words.ts';
import { Act } from '../../record/act.ts';
import { Contribution } from '../../record/contribution.ts';
import { partyKinds } from '../../record/party.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { FollowUpEntry, followUpsOf, standingBodies } from '../follow-up/entry.ts';
import { folded } from '../standing/fold.ts';
import { isNamed, type KnownParty, partiesKnown } from './known.ts';
import { unfinished } from './list.ts';

/** An act that a party did or was addressed by, with the paragraph it stands in. */
export const PartyAct = z.strictObject({
	/** The id of the document. */
	document: z.string(),
	act: Act,
	/** The words of its paragraph. */
	text: z.string(),
});
export type PartyAct = Readonly<z.infer<typeof PartyAct>>;

const ContributionEntry = Contribution.extend({ body: BodyName });
type ContributionEntry = Readonly<z.infer<typeof ContributionEntry>>;

export const showParty = action({
	name: 'party.show',
	method: 'get',
	path: '/parties/{party}',
	summary: 'A party: what was asked of it, what it promised and gave, and every act that names it.',
	input: z.object({ party: z.string().describe('Id, name or a spelling of a party.'), ...days }),
	output: z.strictObject({
		id: z.string(),
		name: z.string(),
		kind: z.enum(partyKinds),
		/** Every spelling met, the fullest first. */
		spellings: z.array(z.string()),
		affiliation: z.string().nullable(),
		/** What it still has to do, asked or promised. */
		owes: z.array(FollowUpEntry),
		/** What was asked of it. */
		asked: z.array(FollowUpEntry),
		promised: z.array(FollowUpEntry),
		contributions: z.array(ContributionEntry),
		acts: z.array(PartyAct),
	}),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const party = findParty(await partiesKnown(context, when), input.party);
		const bodies = standingBodies(await rowsKnown(context, when.known));
		const all = await followUpsOf(context, bodies, when);
		const its = all.filter(({ owner }) => isNamed(party, owner));
		return {
			id: party.id,
			name: party.name,
			kind: party.kind,
			spellings: [...party.spellings],
			affiliation: party.affiliation,
			owes: its.filter(({ status }) => unfinished.includes(status)),
			asked: its.filter(({ from }) => from !== 'commitment'),
			promised: its.filter(({ from }) => from === 'commitment'),
			contributions: await contributionsOf(context, bodies, party, when),
			acts: await actsOf(context, party),
		};
	},
});

/** The party of an id, a name or a spelling; a Refusal where there is none. */
export function findParty(parties: readonly KnownParty[], asked: string): KnownParty {
	const wanted = slug(asked);
	const party = parties.find(({ id }) => id === wanted) ?? parties.find((each) => isNamed(each, [asked]));
	if (party !== undefined) return party;
	throw new Refusal('not-found', `The record knows no party “${asked}”. The list of parties shows whom it knows.`);
}

async function contributionsOf(
	context: Context,
	bodies: readonly BodyName[],
	party: KnownParty,
	when: Days,
): Promise<ContributionEntry[]> {
	const found: ContributionEntry[] = [];
	for (const { id, name } of bodies) {
		const { standing } = await folded(context, { id, name }, when);
		for (const contribution of standing.contributions)
			if (isNamed(party, [contribution.party])) found.push({ ...contribution, body: { id, name } });
	}
	return found;
}

async function actsOf(context: Context, party: KnownParty): Promise<PartyAct[]> {
	const acts: PartyAct[] = [];
	for (const key of party.versions) {
		const { reading } = await versionOf(context, key);
		const texts = new Map(reading.paragraphs.map(({ number, text }) => [number, text]));
		for (const act of reading.acts)
			if (isNamed(party, [...act.actor, ...act.addressee]))
				acts.push({ document: key.document, act, text: texts.get(act.paragraph) ?? act.content });
	}
	return acts;
}
