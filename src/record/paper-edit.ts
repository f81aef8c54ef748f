import { z } from 'zod';
import { Instant } from './version.ts';

/** What a person does to the text of a paper: puts other words in place of a paragraph's, or a paragraph behind something. */
export const paperEditKinds = ['replace', 'add'] as const;
export const PaperEditKind = z.enum(paperEditKinds, { error: () => `an edit is one of ${paperEditKinds.join(', ')}` });

/** A heading or paragraph of a paper by its words as they were written from the record: papers are written anew each time. */
export const PaperPlace = z.strictObject({
	/** The words of the heading above it; null above the first. */
	heading: z.string().nullable(),
	/** Its own words, without number or letter. */
	words: z.string(),
	/** Which of those with the same words under the same heading, from 0. */
	nth: z.number().int().nonnegative(),
});
export type PaperPlace = Readonly<z.infer<typeof PaperPlace>>;

/** What a person wrote into a paper: a value of its own, laid over every later writing of that paper. */
export const PaperEdit = z.strictObject({
	id: z.string(),
	/** The id of the body whose paper it is. */
	body: z.string(),
	/** The kind of paper, as its address has it: `agenda`. */
	paper: z.string(),
	/** The meeting it is for: its number, else its first day, else the report after which it comes. */
	meeting: z.string(),
	/** BCP 47. */
	language: z.string(),
	kind: PaperEditKind,
	place: PaperPlace,
	/** Its paragraphs, a blank line between them. */
	text: z.string(),
	/** The id of the edit that it takes the place of. */
	instead: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type PaperEdit = Readonly<z.infer<typeof PaperEdit>>;
