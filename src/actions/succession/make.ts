import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import { Succession } from '../../record/succession.ts';
import { Day } from '../../record/time.ts';
import { action, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { successionsOn } from './known.ts';

export const makeSuccession = action({
	name: 'succession.make',
	method: 'post',
	path: '/bodies/{body}/successions',
	summary:
		'Says that from a day on another body goes on with what is open of one, with all of it or what stands under some headings.',
	input: z.object({
		body: z.string().describe('Name, id, acronym or symbol root of the body that is succeeded.'),
		to: z.string().describe('The same of the body that goes on.'),
		day: Day.describe('From this day on, as 2005-01-01.'),
		items: z
			.array(z.string().max(300))
			.max(200)
			.default([])
			.describe('Titles of items or numbers of projects that it takes. Default: all that is open and no other takes.'),
		reason: z.string().max(1000).optional(),
	}),
	output: Succession,
	run: async (context, { body, to, day, items, reason }) => {
		const bodies = bodiesOf(await rowsKnown(context, daysOf(context, {}).known));
		const [one, other] = [findBody(bodies, body), findBody(bodies, to)];
		if (one.id === other.id)
			throw new Refusal('invalid', `The ${one.name} cannot take over from itself. Choose the body that goes on.`);
		const held = await successionsOn(context, { on: '9999-12-31', known: context.now.slice(0, 10) });
		if (leadsTo(held, other.id, one.id))
			throw new Refusal(
				'conflict',
				`The ${one.name} goes on with what was open of the ${other.name}: undo that first.`,
			);
		const headings = [...new Set(items.map(folded).filter((item) => item !== ''))];
		if (held.some((each) => each.decision !== null && each.from.id === one.id && each.to.id === other.id))
			throw new Refusal('conflict', `The ${other.name} goes on with the ${one.name} already: undo that first.`);
		return context.store.successions.make(
			{
				body: one.id,
				kind: 'succeeded',
				...{ name: one.name, to: other.id, toName: other.name, day, items: headings },
				reason: folded(reason ?? '') || null,
			},
			{ by: context.actor, recorded: context.now },
		);
	},
});

type Held = Awaited<ReturnType<typeof successionsOn>>;

/** True where what is open of one body is gone on with by another, through whichever between them. */
function leadsTo(held: Held, from: string, to: string): boolean {
	const met = new Set<string>();
	const waiting = [from];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (at === to) return true;
		if (met.has(at)) continue;
		met.add(at);
		waiting.push(...held.filter((each) => each.from.id === at).map((each) => each.to.id));
	}
	return false;
}
