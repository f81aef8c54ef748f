import { z } from 'zod';
import { precisions } from '../base/date.ts';
import { Cite } from './cite.ts';
import { Contribution } from './contribution.ts';
import { Event } from './event.ts';
import { FollowUp } from './follow-up.ts';
import { Mandate } from './mandate.ts';
import { Need } from './need.ts';
import { Proposal } from './proposal.ts';
import { KnownSuccession } from './succession.ts';
import { Day } from './time.ts';

/** A project with what stands of it. */
export const ProgrammeEntry = z.strictObject({
	number: z.string(),
	title: z.string(),
	/** As the words have it ("dormant"), or null while no report gave one. */
	status: z.string().nullable(),
	reason: z.string().nullable(),
	/** The title of the event that serves it. */
	event: z.string().nullable(),
	item: z.string().nullable(),
	cites: z.array(Cite),
});
export type ProgrammeEntry = Readonly<z.infer<typeof ProgrammeEntry>>;

export const NextMeeting = z.strictObject({
	ordinal: z.number().int().positive().nullable(),
	from: Day.nullable(),
	to: Day.nullable(),
	precision: z.enum(precisions).nullable(),
	place: z.string().nullable(),
	/** Titles of the events its date hangs on. */
	dependsOn: z.array(z.string()),
	cites: z.array(Cite),
});
export type NextMeeting = Readonly<z.infer<typeof NextMeeting>>;

/** What a report leaves hanging. */
export const LooseEnd = z.strictObject({
	rule: z.enum(['decision-without-owner', 'condition-nobody-asked', 'overdue', 'lapsed-event']),
	message: z.string(),
	cites: z.array(Cite),
});
export type LooseEnd = Readonly<z.infer<typeof LooseEnd>>;

/** Who holds an office, from the election that says so. */
export const Officer = z.strictObject({ office: z.string(), person: z.string(), cites: z.array(Cite) });
export type Officer = Readonly<z.infer<typeof Officer>>;

/** The derived state of one body on a day, as known on a day (contract: the standing). */
export const Standing = z.strictObject({
	body: z.string(),
	on: Day,
	known: Day,
	programme: z.array(ProgrammeEntry),
	followUps: z.array(FollowUp),
	events: z.array(Event),
	proposals: z.array(Proposal),
	contributions: z.array(Contribution),
	needs: z.array(Need),
	officers: z.array(Officer),
	mandate: Mandate.nullable(),
	nextMeeting: NextMeeting.nullable(),
	looseEnds: z.array(LooseEnd),
	/** The bodies that go on with what was open of this one; absent where none do. */
	succeededBy: z.array(KnownSuccession).optional(),
	/** The bodies with what was open of which this one goes on; absent where there are none. */
	takesOver: z.array(KnownSuccession).optional(),
});
export type Standing = Readonly<z.infer<typeof Standing>>;
