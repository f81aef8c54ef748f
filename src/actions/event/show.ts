import { z } from 'zod';
import { Event } from '../../record/event.ts';
import { action, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { CitedParagraph, citedParagraphs } from '../paragraph/cited.ts';
import { entryIn, stood } from '../standing/entry.ts';

export const showEvent = action({
	name: 'event.show',
	method: 'get',
	path: '/bodies/{body}/events/{event}',
	summary: 'An event with its conditions, its earlier versions and the paragraphs that made it so.',
	input: z.object({ body: z.string(), event: z.string(), ...days }),
	output: z.strictObject({ body: BodyName, event: Event, paragraphs: z.array(CitedParagraph) }),
	run: async (context, input) => {
		const at = await stood(context, input);
		const event = entryIn(at.standing.events, ({ id }) => id === input.event, `event “${input.event}”`, at);
		const cites = [
			...event.earlier.flatMap((earlier) => earlier.cites),
			...event.cites,
			...event.conditions.flatMap((condition) => condition.cites),
		];
		return { body: at.body, event, paragraphs: await citedParagraphs(context, at.rows, cites) };
	},
});
