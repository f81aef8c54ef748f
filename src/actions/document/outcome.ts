import { z } from 'zod';
import { NoteSchema } from '../../record/reading.ts';

export const outcomes = ['new', 'new version', 'unchanged'] as const;

/** What became of a file that was put into the record. */
export const ImportOutcome = z.strictObject({
	document: z.string(),
	version: z.number().int().positive(),
	outcome: z.enum(outcomes),
	acts: z.number().int().nonnegative(),
	paragraphs: z.number().int().nonnegative(),
	notes: z.array(NoteSchema),
});
export type ImportOutcome = Readonly<z.infer<typeof ImportOutcome>>;
