import { z } from 'zod';
import { Cite } from './cite.ts';

/** What money is needed for, how much of it was pledged, and what is missing. */
export const Need = z.strictObject({
	id: z.string(),
	/** What for, in the words of the report. */
	for: z.string(),
	/** As ISO 4217 has it: `USD`. Pledges in other currencies do not count. */
	currency: z.string(),
	needed: z.number().nonnegative(),
	/** What parties offered and did not take back, what came in with it. */
	pledged: z.number().nonnegative(),
	/** Of that, what came in. */
	received: z.number().nonnegative(),
	/** What is needed and not pledged; never less than nothing. */
	gap: z.number().nonnegative(),
	status: z.enum(['open', 'covered']),
	/** The contributions that count, by their ids. */
	contributions: z.array(z.string()),
	item: z.string().nullable(),
	cites: z.array(Cite),
});
export type Need = Readonly<z.infer<typeof Need>>;
