import { z } from 'zod';
import { precisions } from '../base/date.ts';
import { Cite } from './cite.ts';
import { Day } from './time.ts';

/** What a body exists for, as its reports tell: since when, until when, and what founded it. */
export const Mandate = z.strictObject({
	/** The words that last told of it, as printed. */
	text: z.string(),
	/** Its last day, with how finely it was said; null where it has none. */
	until: Day.nullable(),
	precision: z.enum(precisions).nullable(),
	/** `expired` once its last day has passed and no report has prolonged it; `ended` by a decision. */
	status: z.enum(['in force', 'expired', 'ended']),
	/** The acts that founded it, where a report tells of them. */
	founded: z.array(Cite),
	item: z.string().nullable(),
	cites: z.array(Cite),
});
export type Mandate = Readonly<z.infer<typeof Mandate>>;
