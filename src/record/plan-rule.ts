import { z } from 'zod';
import { documentKinds } from './document.ts';
import { Day } from './time.ts';
import { Instant } from './version.ts';

/** What is done to a document before a meeting, in order, each by its own day. */
export const planSteps = ['submission', 'editing', 'translation', 'issue'] as const;
export type PlanStep = (typeof planSteps)[number];

export const leadUnits = ['weeks', 'working days'] as const;

/** How long before the first day of the meeting. */
export const Lead = z.strictObject({ count: z.number().int().min(0).max(400), unit: z.enum(leadUnits) });
export type Lead = Readonly<z.infer<typeof Lead>>;

const lead = Lead.nullable();
export const Leads = z.strictObject({ submission: lead, editing: lead, translation: lead, issue: lead });
export type Leads = Readonly<z.infer<typeof Leads>>;

/** Which documents a rule is for: those of one kind, or every one that its kind has no rule of its own for. */
export const planRuleKinds = ['every', ...documentKinds] as const;
export const PlanRuleKind = z.enum(planRuleKinds, { error: () => `a rule is for one of ${planRuleKinds.join(', ')}` });
export type PlanRuleKind = z.infer<typeof PlanRuleKind>;

const said = {
	kind: PlanRuleKind,
	/** Null in the rule of a kind: as for every document. */
	leads: Leads,
	/** How many words such a document may have; null for no limit, in the rule of a kind for that of every document. */
	words: z.number().int().positive().nullable(),
	/** Days on which the house does not work, beside Saturdays and Sundays; those of the rule for every document count. */
	daysOff: z.array(Day),
};

/** By when documents are due before a meeting, and how long they may be. */
export const PlanTerms = z.strictObject(said);
export type PlanTerms = Readonly<z.infer<typeof PlanTerms>>;

/** A rule of a body's documentation plan as a person set it; the newest of a kind holds. */
export const PlanRule = z.strictObject({
	id: z.string(),
	/** The id of the body whose documents it is for. */
	body: z.string(),
	...said,
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type PlanRule = Readonly<z.infer<typeof PlanRule>>;

const weeks = (count: number): Lead => ({ count, unit: 'weeks' });

/**
 * What holds where nobody set anything. Submission ten weeks and issue six weeks before the meeting, 10,700 words for a
 * report and 8,500 for any other document: the practice of the United Nations (A/RES/52/214, A/RES/53/208). How the time between is
 * shared among editors and translators is of our own.
 */
export const usualTerms: readonly PlanTerms[] = [
	{
		kind: 'every',
		leads: { submission: weeks(10), editing: weeks(9), translation: weeks(7), issue: weeks(6) },
		words: 8500,
		daysOff: [],
	},
	{
		kind: 'report',
		leads: { submission: null, editing: null, translation: null, issue: null },
		words: 10_700,
		daysOff: [],
	},
];
