import { z } from 'zod';
import { Cite } from './cite.ts';
import { Money } from './money.ts';

export const contributionKinds = [
	'in kind',
	'secretariat support',
	'funds',
	'host',
	'sponsorship',
	'unspecified',
] as const;
export const contributionStatuses = [
	'invited',
	'considered',
	'offered',
	'received',
	'acknowledged',
	'declined',
] as const;

/** What a party gives. */
export const Contribution = z.strictObject({
	id: z.string(),
	party: z.string(),
	kind: z.enum(contributionKinds),
	for: z.string(),
	status: z.enum(contributionStatuses),
	/** The sum, where one was named. */
	amount: Money.optional(),
	item: z.string().nullable(),
	cites: z.array(Cite),
});
export type Contribution = Readonly<z.infer<typeof Contribution>>;
