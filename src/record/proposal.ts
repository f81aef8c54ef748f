import { z } from 'zod';
import { Cite } from './cite.ts';

export const proposalStatuses = ['raised', 'under discussion', 'deferred', 'agreed', 'dropped'] as const;

/** An idea for a new activity, before it is decided. */
export const Proposal = z.strictObject({
	id: z.string(),
	title: z.string(),
	status: z.enum(proposalStatuses),
	/** "next meeting", as printed, while it is deferred. */
	until: z.string().nullable(),
	deferrals: z.number().int().nonnegative(),
	item: z.string().nullable(),
	/** Each step of its life, in order. */
	steps: z.array(z.strictObject({ status: z.enum(proposalStatuses), words: z.string(), cites: z.array(Cite) })),
	cites: z.array(Cite),
});
export type Proposal = Readonly<z.infer<typeof Proposal>>;
