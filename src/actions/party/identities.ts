import { z } from 'zod';
import { slug } from '../../base/words.ts';
import { partySuggestions } from '../../derive/party-identity.ts';
import { PartyIdentity, PartySuggestion } from '../../record/party-identity.ts';
import { action, days, daysOf } from '../action.ts';
import { endOf } from '../document/rows.ts';
import { memory } from '../memory.ts';
import { lastOfEach, partiesKnown, separated } from './known.ts';
import { findParty } from './show.ts';

const remember = memory<readonly PartySuggestion[]>(4);

export const listPartyIdentities = action({
	name: 'party.identities',
	method: 'get',
	path: '/party-identities',
	summary: 'Who may be one party, with the reason, and what persons decided about that, the newest first.',
	input: z.object({ party: z.string().optional().describe('Only what concerns this party.'), known: days.known }),
	output: z.strictObject({ suggestions: z.array(PartySuggestion), decided: z.array(PartyIdentity) }),
	run: async (context, input) => {
		const when = daysOf(context, { known: input.known });
		const parties = await partiesKnown(context, when);
		const decided = await context.store.partyIdentities.list(endOf(when.known));
		const key = `${await context.store.log.head()} ${when.known}`;
		const all = await remember(context.store, key, async () =>
			partySuggestions(parties, separated(lastOfEach(decided))),
		);
		if (input.party === undefined) return { suggestions: [...all], decided: decided.toReversed() };
		const own = findParty(parties, input.party);
		const isOwn = (name: string): boolean => own.slugs.has(slug(name));
		return {
			suggestions: all.filter(({ one, other }) => one.id === own.id || other.id === own.id),
			decided: decided.filter(({ one, other }) => isOwn(one) || isOwn(other)).toReversed(),
		};
	},
});
