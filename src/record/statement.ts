import { z } from 'zod';
import { Effect } from './effect.ts';

/** What a paragraph without any act tells: "The third session will be held in Bergen in May 2016." */
export const Statement = z.strictObject({
	/** Its address within the document: `14.0`, the paragraph's acts being counted from 1. */
	id: z.string(),
	paragraph: z.string(),
	/** The paragraph's words, white space folded. */
	content: z.string(),
	effects: z.array(Effect),
});
export type Statement = Readonly<z.infer<typeof Statement>>;
