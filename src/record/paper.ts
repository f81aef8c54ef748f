import { z } from 'zod';
import { Act } from './act.ts';
import { Cite } from './cite.ts';
import { DocumentFacts } from './document.ts';
import { MeetingFacts } from './meeting.ts';
import { Party } from './party.ts';

/** Whether a comparison with an earlier version found something put in or taken out. */
const Change = z.enum(['inserted', 'deleted']);

/** Words in one manner, a line break in them where they must keep their lines; the mark of a footnote; a reference to the paragraph that a fact comes from. */
export const Run = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('words'),
		text: z.string(),
		bold: z.literal(true).optional(),
		italic: z.literal(true).optional(),
		change: Change.optional(),
	}),
	z.strictObject({ kind: z.literal('note'), number: z.string(), change: Change.optional() }),
	z.strictObject({ kind: z.literal('cite'), text: z.string(), cites: z.array(Cite).min(1), change: Change.optional() }),
]);
export type Run = Readonly<z.infer<typeof Run>>;
const Runs = z.array(Run).readonly();

/** What a line of the head of a paper tells. */
export const mastheadRoles = [
	/** Who issues it: the organisation at the top. */
	'organisation',
	/** Distribution, symbol, day of issue, original language. */
	'registration',
	/** A body of the chain. */
	'body',
	'title',
	/** The meeting, "Item 4 of the provisional agenda", "Note by the secretariat". */
	'line',
] as const;
export type MastheadRole = (typeof mastheadRoles)[number];

export const MastheadLine = z.strictObject({ role: z.enum(mastheadRoles), runs: Runs });
export type MastheadLine = Readonly<z.infer<typeof MastheadLine>>;

/** Lines of the head that stand together. */
export const MastheadEntry = z.strictObject({ lines: z.array(MastheadLine).readonly() });
export type MastheadEntry = Readonly<z.infer<typeof MastheadEntry>>;

/** What the lines of an entry tell together: what each of them does, else they are just lines. */
export const roleOfEntry = ({ lines }: MastheadEntry): MastheadRole => {
	const role = lines[0]?.role ?? 'line';
	return lines.every((line) => line.role === role) ? role : 'line';
};

export const Heading = z.strictObject({
	kind: z.literal('heading'),
	/** From 1. */
	level: z.number().int().min(1).max(6),
	/** Its number as printed, with what stands around it: `II.`, `A.`; null where it has none or words go before it. */
	label: z.string().nullable(),
	/** It opens an annex: that begins on a page of its own. */
	annex: z.literal(true).optional(),
	runs: Runs,
});

export const PaperParagraph = z.strictObject({
	kind: z.literal('paragraph'),
	/** What it is cited by, if it begins a paragraph that can be: `12`. */
	number: z.string().nullable(),
	/** What is printed before it: `12.`, `(a)`; null for a passage that goes on or has no number. */
	label: z.string().nullable(),
	/** 0 for a paragraph, 1 for `(a)`, 2 for `(i)`. */
	depth: z.number().int().min(0).max(2),
	runs: Runs,
});
export type PaperParagraph = Readonly<z.infer<typeof PaperParagraph>>;

/** One cell: its lines, each of them runs. */
export const PaperCell = z.strictObject({
	/** Columns that it spans. */
	span: z.number().int().positive(),
	lines: z.array(Runs).readonly(),
});
export type PaperCell = Readonly<z.infer<typeof PaperCell>>;

export const PaperTable = z.strictObject({
	kind: z.literal('table'),
	/** How many of its rows name the columns. */
	head: z.number().int().nonnegative(),
	/** How wide each column is beside the others; empty for columns that the words make. */
	widths: z.array(z.number().positive()).readonly(),
	rows: z.array(z.array(PaperCell).readonly()).readonly(),
});
export type PaperTable = Readonly<z.infer<typeof PaperTable>>;

/** Lines that stand as they are printed: a table of contents. */
const Lines = z.strictObject({ kind: z.literal('lines'), lines: z.array(z.string()).readonly() });

export const PaperBlock = z.discriminatedUnion('kind', [Heading, PaperParagraph, PaperTable, Lines]);
export type PaperBlock = Readonly<z.infer<typeof PaperBlock>>;
export type HeadingBlock = Extract<PaperBlock, { readonly kind: 'heading' }>;

/** True for a paragraph that opens what follows, a list below it or a table: it does not stand alone at the foot of a page. */
export function leadsIn(blocks: readonly PaperBlock[], i: number): boolean {
	const [block, next] = blocks.slice(i, i + 2);
	if (block?.kind !== 'paragraph') return false;
	return next?.kind === 'table' || (next?.kind === 'paragraph' && next.depth > block.depth);
}

export const PaperFootnote = z.strictObject({ number: z.string(), runs: Runs });
export type PaperFootnote = Readonly<z.infer<typeof PaperFootnote>>;

/** What a paragraph of it decides or tells, for formats that can say so beside the words. */
export const PaperAct = Act.pick({
	id: true,
	paragraph: true,
	kind: true,
	verb: true,
	actor: true,
	addressee: true,
	content: true,
	negated: true,
});
export type PaperAct = Readonly<z.infer<typeof PaperAct>>;

/** Whoever is named in it, for formats that can say what a name is. */
export const PaperParty = Party.pick({ name: true, kind: true });
export type PaperParty = Readonly<z.infer<typeof PaperParty>>;

/**
 * A paper to be written out, in any format: what stands in it and nothing of how a format sets it. A kept report is
 * turned into one whole; a list that was derived is put into one.
 */
export const Paper = z.strictObject({
	document: DocumentFacts,
	/** The chain of bodies, top down. */
	bodies: z.array(z.string()).readonly(),
	meeting: MeetingFacts,
	masthead: z.array(MastheadEntry).readonly(),
	/** What stands at the head of each page but the first. */
	running: z.string().nullable(),
	blocks: z.array(PaperBlock).readonly(),
	footnotes: z.array(PaperFootnote).readonly(),
	/** Of a document that was read; a paper that was put together has none. */
	acts: z.array(PaperAct).readonly().optional(),
	parties: z.array(PaperParty).readonly().optional(),
});
export type Paper = Readonly<z.infer<typeof Paper>>;

/** The words of some runs as one text, marks of footnotes in brackets; what was deleted is left out. */
export const wordsOfRuns = (runs: readonly Run[]): string =>
	runs
		.filter(({ change }) => change !== 'deleted')
		.map((run) => (run.kind === 'note' ? `[${run.number}]` : run.text))
		.join('');

/** True for an entry of the head that is the symbol, also one that is not complete yet. */
export const isSymbolOf = ({ document, running }: Paper, { lines }: MastheadEntry): boolean => {
	const words = lines.map(({ runs }) => wordsOfRuns(runs)).join('');
	return words !== '' && (words === document.symbol || (document.symbol === null && words === running));
};

/** What to call a paper: its title, else its symbol, else its kind. */
export const titleOfPaper = ({ document, masthead }: Paper): string =>
	document.title ??
	(wordsOfEntry(masthead.find((entry) => roleOfEntry(entry) === 'title')) || document.symbol || document.kind);

const wordsOfEntry = (entry: MastheadEntry | undefined): string =>
	(entry?.lines ?? []).map(({ runs }) => wordsOfRuns(runs)).join(' ');
