import { z } from 'zod';
import { assert } from '../../base/assert.ts';
import { paragraphView } from '../../read/again.ts';
import { Act } from '../../record/act.ts';
import { Correction } from '../../record/correction.ts';
import { Paragraph } from '../../record/reading.ts';
import type { DocumentRow } from '../../store/document.ts';
import { action, type Context } from '../action.ts';
import { rowsAsked } from '../correction/list.ts';
import { titleOf } from '../document/rows.ts';
import { keyOf, type LaidVersion, laidVersion, versionOf } from '../document/version.ts';
import { memory } from '../memory.ts';
import { whyUnsure } from './why.ts';

const Span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

/** One act to be checked, with all that a person needs to decide. */
export const ReviewCase = z.strictObject({
	document: z.string(),
	/** The document's symbol, else its title. */
	title: z.string(),
	version: z.number().int().positive(),
	paragraph: Paragraph,
	/** Null for a paragraph in which no act was found. */
	act: Act.nullable(),
	/** Why the reader is not sure of it. */
	why: z.string(),
	/** Where the act and its verb stand in `paragraph.text`. */
	words: Span.nullable(),
	verb: Span.nullable(),
	/** What was decided about it so far, the oldest first. */
	decided: z.array(Correction),
});
export type ReviewCase = Readonly<z.infer<typeof ReviewCase>>;

export const Review = z.strictObject({
	/** How many acts wait: undecided ones of which the reader is not sure. */
	doubtful: z.number().int().nonnegative(),
	likely: z.number().int().nonnegative(),
	/** How many cases the question has altogether, and how many of them were left out before these. */
	total: z.number().int().nonnegative(),
	skip: z.number().int().nonnegative(),
	cases: z.array(ReviewCase),
});
export type Review = Readonly<z.infer<typeof Review>>;

export const reviewScopes = ['unsure', 'all'] as const;

const input = z.object({
	body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
	document: z.string().optional().describe('Id or symbol of a document.'),
	act: z.string().optional().describe('With a document: this act only.'),
	paragraph: z.string().optional().describe('With a document: this paragraph only.'),
	scope: z.enum(reviewScopes).optional().describe('all, with a document: every paragraph and act. Default: unsure.'),
	skip: z.coerce.number().int().nonnegative().optional(),
	limit: z.coerce.number().int().positive().max(200).optional().describe('Default: 20.'),
});
type Input = Readonly<z.output<typeof input>>;

export const listReview = action({
	name: 'review.list',
	method: 'get',
	path: '/review',
	summary: 'Acts that the reader was not sure of and nobody has decided about, the doubtful ones first.',
	input,
	output: Review,
	run: async (context, asked) => {
		const rows = await rowsAsked(context, asked);
		const waiting = await waitingIn(context, rows);
		const points = await pointsAsked(context, asked, rows, waiting);
		const { skip = 0, limit = 20 } = asked;
		const cases: ReviewCase[] = [];
		for (const point of points.slice(skip, skip + limit)) cases.push(await caseOf(context, point));
		return {
			doubtful: waiting.filter(({ sure }) => sure === 'doubtful').length,
			likely: waiting.filter(({ sure }) => sure === 'likely').length,
			total: points.length,
			skip,
			cases,
		};
	},
});

/** A paragraph of a document, and an act in it. */
interface Point {
	readonly row: DocumentRow;
	readonly paragraph: string;
	readonly act: string | null;
}

interface Waiting extends Point {
	readonly sure: 'doubtful' | 'likely';
}

type Unsure = Omit<Waiting, 'row'>;

/** What is unsure in a version stays so until somebody decides: small, so it is remembered for a whole record. */
const remember = memory<readonly Unsure[]>(8192);

async function waitingIn(context: Context, rows: readonly DocumentRow[]): Promise<readonly Waiting[]> {
	const all: Waiting[] = [];
	for (const row of rows) {
		const unsure = await remember(context.store, keyOf(row), async () => unsureIn(context, row));
		all.push(...unsure.map((each) => ({ ...each, row })));
	}
	return [...all.filter(({ sure }) => sure === 'doubtful'), ...all.filter(({ sure }) => sure === 'likely')];
}

async function unsureIn(context: Context, row: DocumentRow): Promise<readonly Unsure[]> {
	const { reading } = await versionOf(context, row);
	return reading.acts.flatMap(({ id, paragraph, sure, person, repeats }) =>
		sure === 'sure' || person !== undefined || repeats !== null ? [] : [{ paragraph, act: id, sure }],
	);
}

async function pointsAsked(
	context: Context,
	{ document, act, paragraph, scope }: Input,
	rows: readonly DocumentRow[],
	waiting: readonly Point[],
): Promise<readonly Point[]> {
	const [row] = rows;
	if (document === undefined || row === undefined) return waiting;
	if (scope !== 'all' && act === undefined && paragraph === undefined) return waiting;
	const all = await allPoints(context, row);
	if (act !== undefined) return all.filter((point) => point.act === act);
	return paragraph === undefined ? all : all.filter((point) => point.paragraph === paragraph);
}

async function allPoints(context: Context, row: DocumentRow): Promise<readonly Point[]> {
	const { reading } = await versionOf(context, row);
	return reading.paragraphs.flatMap(({ number }) => {
		const acts = reading.acts.filter(({ paragraph }) => paragraph === number);
		const ids = acts.length === 0 ? [null] : acts.map(({ id }) => id);
		return ids.map((act) => ({ row, paragraph: number, act }));
	});
}

async function caseOf(context: Context, { row, paragraph: number, act: id }: Point): Promise<ReviewCase> {
	const laid = await laidVersion(context, row);
	const { reading } = laid.version;
	const paragraph = reading.paragraphs.find((each) => each.number === number);
	assert(paragraph !== undefined, `paragraph ${number} is in the reading it was found in`);
	const act = reading.acts.find((each) => each.id === id) ?? null;
	return {
		document: row.document,
		title: row.facts.symbol ?? titleOf(row),
		version: row.version,
		paragraph,
		act,
		why: act === null ? 'No act was found in this paragraph.' : whyUnsure(act),
		words: act === null ? null : spanOf(laid, paragraph, act),
		verb: act === null ? null : spanOf(laid, paragraph, act.at.verb),
		decided: act === null ? [] : laid.corrections.filter((each) => laid.placed.get(each.id) === act.id),
	};
}

/** Where a place of the text stands in the words of its paragraph. */
function spanOf({ version, text }: LaidVersion, paragraph: Paragraph, at: { start: number; end: number }) {
	const { at: offsets } = paragraphView(version.reading, text, paragraph);
	const start = offsets.findIndex((offset) => offset >= at.start);
	const after = offsets.findIndex((offset) => offset >= at.end);
	return start === -1 ? null : { start, end: after === -1 ? paragraph.text.length : after };
}
