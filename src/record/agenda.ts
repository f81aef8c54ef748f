import { z } from 'zod';
import { precisions } from '../base/date.ts';
import { Cite } from './cite.ts';
import { Day } from './time.ts';

/** An item as a report prints it. Sub-items carry the number of the item above in `parent`. */
export const Item = z.strictObject({
	number: z.string().nullable(),
	title: z.string(),
	parent: z.string().nullable(),
	paragraphs: z.array(z.string()),
	start: z.number().int().nonnegative(),
	end: z.number().int().nonnegative(),
});
export type Item = Readonly<z.infer<typeof Item>>;

/** Why an item is on the computed agenda. */
export const Reason = z.strictObject({
	why: z.enum([
		'deferred-proposal',
		'open-proposal',
		'follow-up',
		'project',
		'event',
		'contribution',
		'mandate',
		'loose-end',
	]),
	text: z.string(),
	cites: z.array(Cite),
});
export type Reason = Readonly<z.infer<typeof Reason>>;

export const AgendaItem = z.strictObject({ number: z.string(), title: z.string(), reasons: z.array(Reason) });
export type AgendaItem = Readonly<z.infer<typeof AgendaItem>>;

/** The agenda that the record itself proposes for a body's next meeting. */
export const NextAgenda = z.strictObject({
	body: z.string(),
	on: Day,
	known: Day,
	meeting: z.strictObject({
		ordinal: z.number().int().positive().nullable(),
		from: Day.nullable(),
		to: Day.nullable(),
		precision: z.enum(precisions).nullable(),
		place: z.string().nullable(),
	}),
	items: z.array(AgendaItem),
});
export type NextAgenda = Readonly<z.infer<typeof NextAgenda>>;
