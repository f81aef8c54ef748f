import { z } from 'zod';
import { Day } from './time.ts';

/** What an official paper is, as far as its words tell. */
export const documentKinds = [
	'report',
	'minutes',
	'decisions',
	'resolutions',
	'agenda',
	'programme',
	'terms of reference',
	'note',
	'letter',
	'paper',
] as const;

export const Distribution = z.enum(['GENERAL', 'LIMITED', 'RESTRICTED']);

/** An official paper, by its masthead. */
export const DocumentFacts = z.strictObject({
	symbol: z.string().nullable(),
	kind: z.enum(documentKinds),
	title: z.string().nullable(),
	distribution: Distribution.nullable(),
	issuedOn: Day.nullable(),
	/** The day from which it is public, where it states one. */
	releasedOn: Day.optional(),
	/** Numbers of the items of the agenda that its head says it is for: `4`, `5 (b)`. */
	items: z.array(z.string()).optional(),
	/** BCP 47. */
	language: z.string(),
	original: z.array(z.string()),
	originalOnly: z.boolean(),
});
export type DocumentFacts = Readonly<z.infer<typeof DocumentFacts>>;
export type DocumentKind = DocumentFacts['kind'];

/** A symbol made fit for an address: `TRADE/WP.8/AC.1/2004/2` gives `TRADE-WP.8-AC.1-2004-2`. An id gives itself. */
export const documentIdOf = (symbol: string): string =>
	symbol.replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '');
