import { z } from 'zod';

/** A paragraph in one of the languages of a document. */
export const ParallelParagraph = z.strictObject({
	/** What it is cited by there. */
	number: z.string(),
	/** True if the number stands in the source. */
	printed: z.boolean(),
	/** Its words without its number, as one line. */
	text: z.string(),
});
export type ParallelParagraph = Readonly<z.infer<typeof ParallelParagraph>>;

/** One paragraph of a document in all its languages, in the order in which they are shown; null where it is missing. */
export const ParallelRow = z.strictObject({ cells: z.array(ParallelParagraph.nullable()).readonly() });
export type ParallelRow = Readonly<z.infer<typeof ParallelRow>>;
