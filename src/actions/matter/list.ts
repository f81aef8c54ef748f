import { z } from 'zod';
import { Matter, MatterStep } from '../../record/matter.ts';
import { Day } from '../../record/time.ts';
import { action, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { knownMatters } from './known.ts';

/** A matter in a list: what it is, where it stands, how long it has lived. */
export const MatterSummary = z.strictObject({
	...Matter.pick({ id: true, title: true, status: true, bodies: true }).shape,
	/** How many things of the record belong to it, and how many paragraphs. */
	entries: z.number().int().positive(),
	paragraphs: z.number().int().nonnegative(),
	first: MatterStep.nullable(),
	last: MatterStep.nullable(),
});
export type MatterSummary = Readonly<z.infer<typeof MatterSummary>>;

export const listMatters = action({
	name: 'matter.list',
	method: 'get',
	path: '/bodies/{body}/matters',
	summary: 'The matters of a body: what its acts are about, the one spoken of last first.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: z.strictObject({ body: BodyName, on: Day, known: Day, matters: z.array(MatterSummary) }),
	run: async (context, input) => {
		const { body, days: when, matters } = await knownMatters(context, input);
		return { body, ...when, matters: matters.map(summaryOf).sort(byLast) };
	},
});

const summaryOf = ({ id, title, status, bodies, entries, steps }: Matter): MatterSummary => ({
	...{ id, title, status, bodies },
	entries: entries.length,
	paragraphs: new Set(steps.map(({ cite }) => JSON.stringify([cite.document, cite.paragraph]))).size,
	first: steps[0] ?? null,
	last: steps.at(-1) ?? null,
});

function byLast(a: MatterSummary, b: MatterSummary): number {
	const [x, y] = [a.last?.day ?? '', b.last?.day ?? ''];
	return x < y ? 1 : x > y ? -1 : b.paragraphs - a.paragraphs;
}
