import { z } from 'zod';
import { contributionKinds, contributionStatuses } from './contribution.ts';
import { Money } from './money.ts';
import { MeetingTime, When } from './time.ts';

const Offset = z.number().int().nonnegative();
/** The words that show the effect; they lie in the act's paragraph. */
const shown = { start: Offset, end: Offset };

/** Something is now owed: by `owner`, or by nobody named. */
const Owes = z.strictObject({
	kind: z.literal('owes'),
	owner: z.array(z.string()),
	/** What is owed, as printed, without the "to": `explore this issue further, including …`. */
	what: z.string(),
	due: When.nullable(),
	dueText: z.string().nullable(),
	dueMeeting: MeetingTime.nullable(),
	conditions: z.array(z.string()),
	/** The label under which it is asked, as printed: "Action 14/1". */
	label: z.string().optional(),
	/** True where the words only point to a task named before: "to do so". */
	pointsBack: z.literal(true).optional(),
	/** True where the owner is the rest of those who owed it: "the remaining Governments". */
	rest: z.literal(true).optional(),
	...shown,
});

/** An event is held, made definite, confirmed, mentioned as held, cancelled; or the idea of it is raised. */
const Event = z.strictObject({
	kind: z.literal('event'),
	mode: z.enum(['planned', 'decided', 'confirmed', 'held', 'cancelled', 'postponed']),
	/** As printed: `Forum on territorial aspects and …`; a later short form (`this Forum`) is resolved by the fold. */
	title: z.string(),
	/** The sort of event: forum, workshop, seminar … */
	sort: z.string(),
	when: When.nullable(),
	place: z.string().nullable(),
	conditions: z.array(z.string()),
	...shown,
});

/** The body's own next meeting is set. */
const Meeting = z.strictObject({
	kind: z.literal('meeting'),
	ordinal: z.number().int().positive().nullable(),
	when: When.nullable(),
	place: z.string().nullable(),
	/** "in conjunction with the Regional Forum on …": the event it hangs on, as printed. */
	conjunction: z.string().nullable(),
	...shown,
});

/** A proposal for a new activity is raised, discussed, put off, agreed or dropped. */
const Proposal = z.strictObject({
	kind: z.literal('proposal'),
	mode: z.enum(['raised', 'discussed', 'deferred', 'agreed', 'dropped']),
	/** What is proposed, as printed; empty where the words only point back ("this issue", "the matter"). */
	title: z.string(),
	until: z.string().nullable(),
	untilMeeting: MeetingTime.nullable(),
	/** True where the words decide on a proposal only if the record knows of it: "to prepare a handbook". */
	known: z.literal(true).optional(),
	/** True for an election that is put off: whoever is elected settles it. */
	election: z.literal(true).optional(),
	...shown,
});

/** A party gives, offers, is asked for or thanked for something. */
const Contribution = z.strictObject({
	kind: z.literal('contribution'),
	party: z.string(),
	sort: z.enum(contributionKinds),
	for: z.string(),
	status: z.enum(contributionStatuses),
	/** The sum, where the words name one, and what it is for, where they say so beside it. */
	amount: Money.optional(),
	towards: z.string().optional(),
	/** True where the words are too bare to be a gift by themselves: they only speak of one known already. */
	known: z.literal(true).optional(),
	...shown,
});

/** Money is needed. */
const Need = z.strictObject({
	kind: z.literal('need'),
	/** What for, as printed. */
	for: z.string(),
	amount: Money,
	/** True where it is what is left to be found: "a further $30,000 was still needed". */
	rest: z.literal(true).optional(),
	...shown,
});

/** A project of the programme of work gets a status. */
const Project = z.strictObject({
	kind: z.literal('project'),
	/** Its number where the words or the heading above give it. */
	number: z.string().nullable(),
	title: z.string().nullable(),
	status: z.string(),
	reason: z.string().nullable(),
	...shown,
});

/** The words speak of something owed: it was done, is under way, could not be done, is given up. */
const Progress = z.strictObject({
	kind: z.literal('progress'),
	state: z.enum(['done', 'in progress', 'failed', 'dropped', 'superseded']),
	/** Who did or does it. */
	by: z.array(z.string()),
	/** What was done, as printed. */
	what: z.string(),
	/** What or who it is said of, as printed, where that is another than the one who tells. */
	subject: z.string().optional(),
	/** The label of what was owed, as printed: "Action 14/1"; then its words need not be alike. */
	label: z.string().optional(),
	/** "All actions of the 13th meeting": the meeting's ordinal, the one before, or null for all so far; and the labels left out. */
	every: z
		.strictObject({
			meeting: z.union([z.number().int().positive(), z.literal('last')]).nullable(),
			except: z.array(z.string()),
		})
		.optional(),
	/** True for what has not come yet and may still come: "had not yet been found". */
	yet: z.literal(true).optional(),
	...shown,
});

/** Somebody takes an office. */
const Office = z.strictObject({
	kind: z.literal('office'),
	office: z.string(),
	person: z.string(),
	...shown,
});

/** The body's own mandate is told of: founded, prolonged, said to end, ended. */
const Mandate = z.strictObject({
	kind: z.literal('mandate'),
	mode: z.enum(['founded', 'prolonged', 'told', 'ended']),
	/** Until when, where the words say. */
	when: When.nullable(),
	/** For how many years, where they say so. */
	years: z.number().int().positive().nullable(),
	...shown,
});

/** Another body goes on with what is open of one: "the Team would be succeeded by the Group on Locks as of 1 January 2005". */
const Succession = z.strictObject({
	kind: z.literal('succession'),
	/** The body that ends, as printed; null where it is the body itself. */
	of: z.string().nullable(),
	/** The one that goes on, as printed, without the article. */
	by: z.string(),
	when: When.nullable(),
	...shown,
});

/** What an act does to the record. Recognised from its words while reading; the fold needs nothing else. */
export const Effect = z.discriminatedUnion('kind', [
	Owes,
	Event,
	Meeting,
	Proposal,
	Contribution,
	Need,
	Project,
	Progress,
	Office,
	Mandate,
	Succession,
]);
export type Effect = Readonly<z.infer<typeof Effect>>;
export type EffectOf<K extends Effect['kind']> = Extract<Effect, { readonly kind: K }>;
