import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import { nextChange, nextSymbol, notFree, seriesOf } from '../../derive/symbol.ts';
import { usesOf } from '../../derive/symbol-entry.ts';
import { documentKinds } from '../../record/document.ts';
import { Reservation } from '../../record/reservation.ts';
import { symbolChanges } from '../../record/symbol.ts';
import type { Unplaced } from '../../store/decision.ts';
import { action, daysOf } from '../action.ts';
import { type KnownSymbols, knownSymbols } from '../symbol/known.ts';

const input = z.object({
	body: z.string().describe('Name, id, acronym or symbol root of a body.'),
	symbol: z.string().optional().describe('The symbol. Default: the next one of the series.'),
	series: z
		.string()
		.optional()
		.describe('Which series, as “FCCC/SBI/{year}/INF.{number}”. Default: that with most papers.'),
	term: z.string().optional().describe('The year or session of the series. Default: this year, or the newest session.'),
	of: z.string().optional().describe('A document that the paper revises, adds to, puts right or amends.'),
	change: z.enum(symbolChanges).optional().describe('With “of”: what it does to it. Default: Rev.'),
	kind: z.enum(documentKinds).default('paper'),
	title: z.string().max(300).describe('What the paper will be called.'),
	item: z.string().max(100).optional().describe('The item of the agenda that it is for.'),
});
type Input = Readonly<z.output<typeof input>>;

export const makeReservation = action({
	name: 'reservation.make',
	method: 'post',
	path: '/bodies/{body}/reservations',
	summary: 'Reserves a symbol for a paper to come: the next free one, or the one that is asked for if nothing has it.',
	input,
	output: Reservation,
	run: async (context, asked) => {
		const known = await knownSymbols(context, asked.body, daysOf(context, {}));
		const title = folded(asked.title);
		if (title === '') throw new Refusal('invalid', 'A reserved symbol needs a title: say what the paper will be.');
		const symbol = symbolFor(known, asked, context.now.slice(0, 4));
		const why = notFree(known.body.name, usesOf(known.entries), symbol);
		if (why !== null) throw new Refusal('conflict', why);
		const item = folded(asked.item ?? '') || null;
		const reserved: Unplaced<Reservation> = { body: known.body.id, kind: asked.kind, symbol, title, item };
		return context.store.reservations.make(reserved, { by: context.actor, recorded: context.now });
	},
});

/** The symbol that is asked for, or the next of what is. */
function symbolFor({ body, entries }: KnownSymbols, asked: Input, year: string): string {
	const given = folded(asked.symbol ?? '');
	if (given !== '') return given;
	const uses = usesOf(entries);
	const of = folded(asked.of ?? '');
	if (of !== '') return nextChange(uses, of, asked.change ?? 'Rev');
	const all = seriesOf(uses);
	const wanted = folded(asked.series ?? '');
	const row = wanted === '' ? all[0] : all.find(({ series }) => series === wanted);
	const term = folded(asked.term ?? '') || (row?.by === 'year' ? year : (row?.runs[0]?.term ?? null));
	const next = row === undefined ? null : nextSymbol(row, term);
	if (next !== null) return next;
	throw new Refusal(
		'invalid',
		row === undefined && wanted !== ''
			? `The ${body.name} has no series “${wanted}”. Its register of documents lists them.`
			: `The record shows no symbols of the ${body.name} to go on from: write the whole symbol.`,
	);
}
