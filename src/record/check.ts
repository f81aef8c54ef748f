import { z } from 'zod';
import { Cite } from './cite.ts';

/** What can be looked for in the record of a body, the gravest first. */
export const checkRules = [
	'two-dates',
	'silent-event',
	'decision-without-owner',
	'condition-nobody-asked',
	'repeated-request',
	'item-without-outcome',
	'paragraph-gap',
	'meeting-gap',
	'symbol-gap',
	'paper-not-in-record',
	'request-without-deadline',
] as const;
export const CheckRule = z.enum(checkRules);
export type CheckRule = z.infer<typeof CheckRule>;

/** Where a person does something about it. */
export const ways = ['review', 'import', 'agenda'] as const;

/** Something in the record that a person should look at. */
export const Finding = z.strictObject({
	rule: CheckRule,
	/** What is the matter, in one sentence. */
	message: z.string(),
	/** The paragraphs that show it, in order. */
	cites: z.array(Cite).min(1),
});
export type Finding = Readonly<z.infer<typeof Finding>>;
