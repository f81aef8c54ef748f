import { z } from 'zod';

/** Where a fact comes from: a paragraph of a document, and the act in it if one made the fact. */
export const Cite = z.strictObject({
	/** The document: its symbol, or its id where it has none. */
	document: z.string(),
	/** The paragraph's number as printed, or its key where none is printed. */
	paragraph: z.string(),
	/** The act within the document, for example `5.2`. */
	act: z.string().optional(),
});
export type Cite = Readonly<z.infer<typeof Cite>>;
