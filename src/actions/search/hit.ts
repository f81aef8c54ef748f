import { z } from 'zod';
import { actKinds } from '../../record/act.ts';
import { Day } from '../../record/time.ts';
import { BodyName } from '../body/name.ts';

/** What a search can lead to. */
export const hitKinds = ['act', 'paragraph', 'document', 'party', 'body', 'project', 'event', 'proposal'] as const;
export type HitKind = (typeof hitKinds)[number];

const Offset = z.number().int().nonnegative();

/** One thing that holds all that was looked for, with the words that say so. */
export const SearchHit = z.strictObject({
	what: z.enum(hitKinds),
	/** Its address among its like: the id of a document, party, body, event or proposal, the number of a project or paragraph, the id of an act. */
	id: z.string(),
	/** Its name; for a paragraph or an act that of its document. */
	title: z.string(),
	/** The body whose it is, where it is one's. */
	body: BodyName.nullable(),
	/** The id of the document that it is or stands in, and that document's symbol. */
	document: z.string().nullable(),
	symbol: z.string().nullable(),
	/** The number of the paragraph that it is or stands in. */
	paragraph: z.string().nullable(),
	/** The day of its document. */
	date: Day.nullable(),
	language: z.string().nullable(),
	act: z
		.strictObject({
			kind: z.enum(actKinds),
			verb: z.string(),
			/** The status of the follow-up that it opened, or null. */
			status: z.string().nullable(),
		})
		.nullable(),
	/** Its words: the sentence of an act, the stretch of a paragraph with the first words found, a name. `…` where it was cut. */
	text: z.string(),
	/** Where in `text` the words stand that were looked for. */
	marks: z.array(z.strictObject({ start: Offset, end: Offset })),
});
export type SearchHit = Readonly<z.infer<typeof SearchHit>>;
