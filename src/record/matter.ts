import { z } from 'zod';
import { actKinds } from './act.ts';
import { Cite } from './cite.ts';
import { MatterCorrection } from './matter-correction.ts';
import { matterNouns } from './matter-noun.ts';
import { Day } from './time.ts';

/** Why an entry of the record belongs to a matter; `first` is the one that opened it. A person joins and splits. */
export const matterLinks = [
	'first',
	'reference',
	'same act',
	'same number',
	'same words',
	'same party',
	'same paragraph',
	'joined',
	'split',
] as const;

/** One thing of a standing that is part of a matter. */
export const MatterEntry = z.strictObject({
	noun: z.enum(matterNouns),
	/** Its id within the standing of its body; a project's number. */
	id: z.string(),
	/** The id of the body whose record holds it. */
	body: z.string(),
	title: z.string(),
	status: z.string().nullable(),
	link: z.enum(matterLinks),
	/** The reason in words: the number, the words, the act or the party in common, who decided it and when. */
	why: z.string(),
	cites: z.array(Cite),
});
export type MatterEntry = Readonly<z.infer<typeof MatterEntry>>;

/** A paragraph of a matter's life. */
export const MatterStep = z.strictObject({
	body: z.string(),
	day: Day,
	/** The meeting, by ordinal. */
	meeting: z.number().int().positive().nullable(),
	/** The kind of the act, null where the paragraph has none. */
	kind: z.enum(actKinds).nullable(),
	words: z.string(),
	cite: Cite,
});
export type MatterStep = Readonly<z.infer<typeof MatterStep>>;

/** What several acts are about: a project, an event, a proposal, a task and the reports on it. */
export const Matter = z.strictObject({
	id: z.string(),
	title: z.string(),
	/** The ids of the matters that persons joined into it: each still leads here. */
	formerly: z.array(z.string()),
	/** What persons decided about it, in the order in which they did. */
	decided: z.array(MatterCorrection),
	/** Of the entry that opened it, else of the newest that has one. */
	status: z.string().nullable(),
	/** Ids of the bodies in whose records it lives. */
	bodies: z.array(z.string()),
	entries: z.array(MatterEntry),
	/** Its life: every paragraph, in the order of the meetings. */
	steps: z.array(MatterStep),
});
export type Matter = Readonly<z.infer<typeof Matter>>;

/** Names one thing among all of a matter: its noun, the id of its body and its own. */
export const entryKey = ({ noun, body, id }: Pick<MatterEntry, 'noun' | 'body' | 'id'>): string =>
	`${noun}/${body}/${id}`;
