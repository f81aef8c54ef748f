import { z } from 'zod';
import { Cite } from './cite.ts';

/** What must come true before a decision takes effect. */
export const Condition = z.strictObject({
	text: z.string(),
	status: z.enum(['open', 'met', 'failed']),
	cites: z.array(Cite),
});
export type Condition = Readonly<z.infer<typeof Condition>>;
