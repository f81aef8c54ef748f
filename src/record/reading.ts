import { z } from 'zod';
import { Act } from './act.ts';
import { Item } from './agenda.ts';
import { DocumentFacts } from './document.ts';
import { MeetingFacts } from './meeting.ts';
import { Party } from './party.ts';
import { ProjectFacts } from './programme.ts';
import { Statement } from './statement.ts';

const Offset = z.number().int().nonnegative();

export const Source = z.strictObject({
	name: z.string(),
	mediaType: z.string(),
	/** Of the bytes, lower-case hexadecimal. */
	sha256: z.string(),
	/** Of the decoded text, in UTF-16 code units. */
	length: Offset,
});
export type Source = Readonly<z.infer<typeof Source>>;

/** A paragraph: the unit that people cite. */
export const Paragraph = z.strictObject({
	/** As printed; where none is printed, a key made from the heading above and the order below it (`Item 3/2`). */
	number: z.string(),
	/** True if the number stands in the source. */
	printed: z.boolean(),
	/** The number of its item (its title where items have none), or null outside items. */
	item: z.string().nullable(),
	projects: z.array(z.string()),
	start: Offset,
	end: Offset,
	/** Its words from `start` to `end` without number, as one line. */
	text: z.string(),
});
export type Paragraph = Readonly<z.infer<typeof Paragraph>>;

/** What a stretch of the text is. Parts follow each other without a gap from 0 to the end: nothing is lost. */
export const Part = z.strictObject({
	kind: z.enum([
		'masthead',
		'title',
		'contents',
		'heading',
		'project',
		'paragraph',
		'annex',
		'participants',
		'footnote',
		'furniture',
		'unread',
	]),
	start: Offset,
	end: Offset,
	/** The paragraph number, item number or project number it carries. */
	number: z.string().optional(),
	/** For `heading`: depth from 1. */
	level: z.number().int().positive().optional(),
});
export type Part = Readonly<z.infer<typeof Part>>;

export const NoteSchema = z.strictObject({
	rule: z.string(),
	message: z.string(),
	at: z.strictObject({ start: Offset, end: Offset }).nullable(),
	paragraph: z.string().optional(),
});

/** A document as it was read (contract: the reading). */
export const Reading = z.strictObject({
	source: Source,
	document: DocumentFacts,
	/** The chain of bodies, top down; the last is the one that met. */
	bodies: z.array(z.string()),
	/** Names the document itself uses for the last body: `["TOS", "the Team"]`. */
	aliases: z.array(z.string()),
	meeting: MeetingFacts,
	items: z.array(Item),
	paragraphs: z.array(Paragraph),
	acts: z.array(Act),
	/** What paragraphs without an act tell; readings of earlier versions of the program have none. */
	statements: z.array(Statement).optional(),
	projects: z.array(ProjectFacts),
	parties: z.array(Party),
	notes: z.array(NoteSchema),
	parts: z.array(Part),
});
export type Reading = Readonly<z.infer<typeof Reading>>;

/**
 * All that a reading names: its parties, and whoever its acts and their effects name besides them (the body itself,
 * a possible donor), so that no name leads nowhere.
 */
export function partiesNamed({ parties, bodies, acts }: Reading): readonly Party[] {
	const known = new Set(parties.flatMap(({ name, spellings }) => [name, ...spellings]));
	const more = new Map<string, Party>();
	for (const act of acts)
		for (const name of namesIn(act))
			if (!known.has(name) && !more.has(name)) more.set(name, partyCalled(name, bodies, act));
	return [...parties, ...more.values()];
}

const namesIn = ({ actor, addressee, effects }: Act): readonly string[] => [
	...actor,
	...addressee,
	...effects.flatMap((effect) => {
		if (effect.kind === 'owes') return effect.owner;
		return effect.kind === 'contribution' ? [effect.party] : [];
	}),
];

function partyCalled(name: string, bodies: readonly string[], { start, end }: Act): Party {
	const kind = bodies.includes(name) ? 'body' : /\bGovernment\b/u.test(name) ? 'government' : 'organisation';
	return { name, kind, spellings: [name], affiliation: null, start, end };
}
