import { z } from 'zod';
import { isCivilDate, precisions } from '../base/date.ts';

export const Day = z.string().refine(isCivilDate, 'is not a day that exists; write it as 2004-11-03');

/** Days as the record keeps them: ISO 8601, both ends included, an open end null. */
export const PeriodSchema = z.strictObject({
	from: Day.nullable(),
	to: Day.nullable(),
	precision: z.enum(precisions),
});

/** The time of what an act decided: a deadline, or the days of an event. */
export const When = PeriodSchema.extend({
	/** True where the words make it provisional: "tentatively on 3 and 4 November". */
	tentative: z.boolean(),
});
export type When = Readonly<z.infer<typeof When>>;

/**
 * A deadline that hangs on a meeting: "at its next session", "to the fourth meeting".
 * `ordinal` is null for "the next one", which is then counted from the meeting that said it.
 */
export const MeetingTime = z.strictObject({
	ordinal: z.number().int().positive().nullable(),
	relation: z.enum(['at', 'before', 'after']),
});
export type MeetingTime = Readonly<z.infer<typeof MeetingTime>>;
