import { z } from 'zod';
import { Cite } from './cite.ts';

/** What became of something between two days. */
export const changeKinds = ['added', 'moved', 'closed', 'corrected'] as const;
export const changedNouns = [
	'project',
	'follow-up',
	'event',
	'proposal',
	'contribution',
	'officer',
	'next meeting',
] as const;

/** Something that stands otherwise than before. */
export const StandingChange = z.strictObject({
	/**
	 * `corrected` where the later record tells the same day otherwise: a better text, a person's decision. `closed` where
	 * it is over: done, held, dropped.
	 */
	change: z.enum(changeKinds),
	noun: z.enum(changedNouns),
	/** Its id within its body. */
	id: z.string(),
	title: z.string(),
	/** What is different, in words; null for what was not there, or is no longer. */
	fields: z.array(z.strictObject({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
	/** The paragraphs that made it so, the newest last. */
	cites: z.array(Cite),
});
export type StandingChange = Readonly<z.infer<typeof StandingChange>>;
