import { z } from 'zod';
import { DocumentFacts } from '../../record/document.ts';
import { MeetingFacts } from '../../record/meeting.ts';
import { Instant } from '../../record/version.ts';

const Count = z.number().int().nonnegative();

/** A document as lists show it: its current version without the reading. */
export const DocumentSummary = z.strictObject({
	id: z.string(),
	/** The id of the body that met, or null where no body could be read. */
	body: z.string().nullable(),
	facts: DocumentFacts,
	meeting: MeetingFacts,
	/** The id of the meeting within its body. */
	meetingId: z.string(),
	/** What to call it: its title, else its symbol, else the name of the file. */
	title: z.string(),
	version: z.number().int().positive(),
	recorded: Instant,
	acts: Count,
	paragraphs: Count,
	notes: Count,
});
export type DocumentSummary = Readonly<z.infer<typeof DocumentSummary>>;
