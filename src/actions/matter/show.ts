import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Matter } from '../../record/matter.ts';
import { Day } from '../../record/time.ts';
import { action, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { knownMatters, matterNamed } from './known.ts';

export const showMatter = action({
	name: 'matter.show',
	method: 'get',
	path: '/bodies/{body}/matters/{matter}',
	summary:
		'A matter through its life, across meetings and bodies, with every paragraph and why each thing belongs to it.',
	input: z.object({
		body: z.string(),
		matter: z.string().describe('Its id, from the list; that of a matter joined into another leads to it.'),
		...days,
	}),
	output: z.strictObject({ body: BodyName, on: Day, known: Day, matter: Matter, bodies: z.array(BodyName) }),
	run: async (context, input) => {
		const { body, bodies, days: when, matters } = await knownMatters(context, input);
		const matter = matterNamed(matters, input.matter);
		if (matter === undefined)
			throw new Refusal(
				'not-found',
				`The ${body.name} has no matter “${input.matter}” on ${when.on}, as known on ${when.known}.`,
			);
		return { body, ...when, matter, bodies: bodies.filter(({ id }) => matter.bodies.includes(id)) };
	},
});
