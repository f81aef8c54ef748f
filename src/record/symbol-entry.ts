import { z } from 'zod';
import { Cite } from './cite.ts';
import { Distribution, documentKinds } from './document.ts';
import { MeetingFacts } from './meeting.ts';
import { Reservation } from './reservation.ts';
import { Day } from './time.ts';

/** A document of the record in one language, with how many versions of it were kept. */
export const SymbolDocument = z.strictObject({
	id: z.string(),
	/** BCP 47. */
	language: z.string(),
	version: z.number().int().positive(),
});
export type SymbolDocument = Readonly<z.infer<typeof SymbolDocument>>;

/** An item that a document serves: its own head says so, or a report speaks of it there. */
export const ServedItem = z.strictObject({
	number: z.string().nullable(),
	/** As the agenda of that meeting has it; null where only the number is told. */
	title: z.string().nullable(),
	meeting: z.number().int().positive().nullable(),
	/** Where a report names the document under the item; none where its own head says it. */
	cites: z.array(Cite),
});
export type ServedItem = Readonly<z.infer<typeof ServedItem>>;

/** What asked for a document: something owed, and why it is told to be this one. */
export const AskedFor = z.strictObject({
	followUp: z.string(),
	what: z.string(),
	cite: Cite,
	/** In a sentence. */
	why: z.string(),
});
export type AskedFor = Readonly<z.infer<typeof AskedFor>>;

export const symbolStatuses = ['held', 'reserved', 'named'] as const;

/** A line of the register of documents of a body. */
export const SymbolEntry = z.strictObject({
	/** Null for a document that has none. */
	symbol: z.string().nullable(),
	/** The record holds it; a person reserved the symbol; a paragraph names it and the record does not hold it. */
	status: z.enum(symbolStatuses),
	/** The symbol of the document that it revises, goes on with, puts right or amends. */
	hangsOn: z.string().nullable(),
	title: z.string().nullable(),
	kind: z.enum(documentKinds).nullable(),
	distribution: Distribution.nullable(),
	/** The day from which a paper of limited distribution is public, if it states one. */
	releasedOn: Day.nullable(),
	issuedOn: Day.nullable(),
	meeting: MeetingFacts.nullable(),
	meetingId: z.string().nullable(),
	/** One for each language. */
	documents: z.array(SymbolDocument),
	items: z.array(ServedItem),
	askedBy: z.array(AskedFor),
	/** Every paragraph of the record of the body that names it. */
	namedIn: z.array(Cite),
	reservation: Reservation.nullable(),
});
export type SymbolEntry = Readonly<z.infer<typeof SymbolEntry>>;

/** Numbers of one year or session in a series. */
export const NumberRunSchema = z.strictObject({
	term: z.string().nullable(),
	first: z.number().int().nonnegative(),
	last: z.number().int().nonnegative(),
	known: z.number().int().positive(),
	missing: z.array(z.number().int().nonnegative()).nullable(),
});

/** A row in which a body numbers its papers, with the symbol that comes next in it. */
export const SeriesShown = z.strictObject({
	series: z.string(),
	by: z.enum(['year', 'session']).nullable(),
	width: z.number().int().positive(),
	held: z.number().int().nonnegative(),
	runs: z.array(NumberRunSchema),
	/** The next symbol of the year asked for, of the newest session, or without either; null where it can’t be told. */
	next: z.string().nullable(),
});
export type SeriesShown = Readonly<z.infer<typeof SeriesShown>>;
