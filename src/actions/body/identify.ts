import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import { BodyIdentity } from '../../record/body-identity.ts';
import { action, daysOf } from '../action.ts';
import { rowsKnown } from '../document/rows.ts';
import { type Body, bodiesOf, chainOf, findBody } from './found.ts';

export const identifyBody = action({
	name: 'body.identify',
	method: 'post',
	path: '/bodies/{body}/identity',
	summary: 'Says that two bodies are one, renamed or gone on under another name; the reports of the other are its own.',
	input: z.object({
		body: z.string().describe('Name, id, acronym or symbol root of the body that stands for both.'),
		other: z.string().describe('The other, in the same manner.'),
		reason: z.string().max(1000).optional(),
	}),
	output: BodyIdentity,
	run: async (context, { body, other, reason }) => {
		const rows = await rowsKnown(context, daysOf(context, {}).known);
		const bodies = bodiesOf(rows);
		const one = findBody(bodies, body);
		const two = findBody(bodies, other);
		const why = wrongWith(bodies, one, two);
		if (why !== null) throw why;
		if (!rows.some((row) => row.body === two.id))
			throw new Refusal(
				'invalid',
				`The record holds no report of the ${two.name} itself: there is nothing to bring over.`,
			);
		return context.store.bodyIdentities.make(
			{
				...{ body: one.id, kind: 'same', name: one.name, other: two.id, otherName: two.name },
				reason: folded(reason ?? '') || null,
			},
			{ by: context.actor, recorded: context.now },
		);
	},
});

function wrongWith(bodies: readonly Body[], one: Body, two: Body): Refusal | null {
	if (one.id === two.id) return new Refusal('conflict', 'These are one body already. Choose another.');
	const isAbove = (upper: Body, lower: Body): boolean => chainOf(bodies, lower).some(({ id }) => id === upper.id);
	const pair = isAbove(one, two) ? [one, two] : isAbove(two, one) ? [two, one] : null;
	return pair === null
		? null
		: new Refusal('invalid', `The ${pair[1]?.name} reports to the ${pair[0]?.name}: they can’t be one body.`);
}
