import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Correction } from '../../record/correction.ts';
import type { DocumentRow } from '../../store/document.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowNamed, rowsKnown, titleOf } from '../document/rows.ts';
import { keyOf, laidVersion } from '../document/version.ts';
import { memory } from '../memory.ts';

/** A correction with where it landed in the version that is current on the day. */
export const CorrectionEntry = z.strictObject({
	correction: Correction,
	/** The symbol of its document, else its title. */
	title: z.string(),
	body: z.string().nullable(),
	/** False where its words stand nowhere in the current version. */
	placed: z.boolean(),
	/** The act it landed on; null where it rejected one or has no place. */
	act: z.string().nullable(),
});
export type CorrectionEntry = Readonly<z.infer<typeof CorrectionEntry>>;

/** Where corrections landed depends on version and corrections alone: small, so it is remembered for a whole record. */
const remember = memory<readonly CorrectionEntry[]>(8192);

export const listCorrections = action({
	name: 'correction.list',
	method: 'get',
	path: '/corrections',
	summary: 'What persons decided about acts, the newest first, and which of it has no place in the current text.',
	input: z.object({
		document: z.string().optional().describe('Id or symbol of a document.'),
		body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
		unplaced: z.stringbool().optional().describe('true: only those that have no place.'),
		known: days.known,
	}),
	output: z.array(CorrectionEntry),
	run: async (context, input) => {
		const found: CorrectionEntry[] = [];
		for (const row of await rowsAsked(context, input))
			if (row.corrections.length > 0)
				found.push(...(await remember(context.store, keyOf(row), () => entriesOf(context, row))));
		const shown = input.unplaced === true ? found.filter(({ placed }) => !placed) : found;
		return shown.sort((a, b) => Number(b.correction.id) - Number(a.correction.id));
	},
});

interface Asked {
	readonly document?: string | undefined;
	readonly body?: string | undefined;
	readonly known?: string | undefined;
}

/** The current documents that a question is about. */
export async function rowsAsked(context: Context, { document, body, known }: Asked): Promise<readonly DocumentRow[]> {
	const rows = await rowsKnown(context, daysOf(context, { known }).known);
	const within = body === undefined ? null : findBody(bodiesOf(rows), body).id;
	const of = within === null ? rows : rows.filter((row) => row.body === within);
	if (document === undefined) return of;
	const row = rowNamed(of, document);
	if (row === undefined)
		throw new Refusal(
			'not-found',
			`The record holds no document “${document}”. The list of documents shows what it holds.`,
		);
	return [row];
}

async function entriesOf(context: Context, row: DocumentRow): Promise<readonly CorrectionEntry[]> {
	const { corrections, unplaced, placed } = await laidVersion(context, row);
	const lost = new Set(unplaced);
	return corrections.map((correction) => ({
		correction,
		title: row.facts.symbol ?? titleOf(row),
		body: row.body,
		placed: !lost.has(correction),
		act: placed.get(correction.id) ?? null,
	}));
}
