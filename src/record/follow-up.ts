import { z } from 'zod';
import { Cite } from './cite.ts';
import { CitedEvidence } from './evidence.ts';
import { PeriodSchema } from './time.ts';

export const followUpStatuses = ['open', 'waiting', 'in progress', 'done', 'dropped', 'superseded', 'lapsed'] as const;

/** What somebody owes because of an act. */
export const FollowUp = z.strictObject({
	/** Stable: made from the document and act that opened it. */
	id: z.string(),
	owner: z.array(z.string()),
	what: z.string(),
	/** Where `what` only points back ("do so"): what it stands for, as printed. */
	standsFor: z.string().nullable(),
	/** Resolved: also where it hangs on a meeting that has dates. */
	due: PeriodSchema.nullable(),
	/** As printed: "at its next meeting". */
	dueText: z.string().nullable(),
	status: z.enum(followUpStatuses),
	/** True if it is open or in progress and its last day has passed. */
	overdue: z.boolean(),
	waitingFor: z.array(z.string()),
	/** The kind of act that opened it. */
	from: z.enum(['directive', 'commitment', 'decision']),
	/** The meeting that opened it, by ordinal. */
	meeting: z.number().int().positive().nullable(),
	/** How many meetings were reported since a report last spoke of it; what is silent is never done. */
	silentFor: z.number().int().nonnegative(),
	item: z.string().nullable(),
	/** What persons noted about it, the newest last; absent where nobody noted any. */
	evidence: z.array(CitedEvidence).optional(),
	cites: z.array(Cite),
});
export type FollowUp = Readonly<z.infer<typeof FollowUp>>;
