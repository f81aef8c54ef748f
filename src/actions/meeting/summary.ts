import { z } from 'zod';
import { MeetingFacts } from '../../record/meeting.ts';

/** A meeting as lists show it. */
export const MeetingSummary = z.strictObject({
	/** Its ordinal as text, else the day it began, else the id of its document. Unique within its body. */
	id: z.string(),
	facts: MeetingFacts,
	/** Ids of its documents, its report first. */
	documents: z.array(z.string()),
	acts: z.number().int().nonnegative(),
});
export type MeetingSummary = Readonly<z.infer<typeof MeetingSummary>>;
