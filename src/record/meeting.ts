import { z } from 'zod';
import { Day } from './time.ts';

/** One session of a body, as a document states it. */
export const MeetingFacts = z.strictObject({
	ordinal: z.number().int().positive().nullable(),
	from: Day.nullable(),
	to: Day.nullable(),
	place: z.string().nullable(),
});
export type MeetingFacts = Readonly<z.infer<typeof MeetingFacts>>;

/** A meeting's address within its body: its ordinal, else the day it began, else the id of its document. */
export const meetingIdOf = (meeting: MeetingFacts, document: string): string =>
	meeting.ordinal === null ? (meeting.from ?? document) : String(meeting.ordinal);
