import { z } from 'zod';
import { precisions } from '../base/date.ts';
import { Cite } from './cite.ts';
import { Condition } from './condition.ts';
import { Day } from './time.ts';

export const eventStatuses = [
	'planned',
	'tentative',
	'confirmed',
	'held',
	'cancelled',
	'lapsed',
	'superseded',
] as const;

/** A workshop, forum, round table, seminar. */
export const Event = z.strictObject({
	id: z.string(),
	title: z.string(),
	from: Day.nullable(),
	to: Day.nullable(),
	precision: z.enum(precisions).nullable(),
	place: z.string().nullable(),
	status: z.enum(eventStatuses),
	/** Why it has that status, in one sentence. */
	because: z.string(),
	conditions: z.array(Condition),
	/** Numbers of the projects it serves. */
	projects: z.array(z.string()),
	/** Earlier versions of it that a later decision made specific or different: their words and where they stand. */
	earlier: z.array(z.strictObject({ words: z.string(), cites: z.array(Cite) })),
	item: z.string().nullable(),
	cites: z.array(Cite),
});
export type Event = Readonly<z.infer<typeof Event>>;
