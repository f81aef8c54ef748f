import { z } from 'zod';
import type { StemQuery } from '../../store/query.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { endOf, rowsOn } from '../document/rows.ts';
import { best, type Candidate, ofTitle, ofUnit, quickDescriber, withoutRepeats } from './candidate.ts';
import { SearchHit } from './hit.ts';
import { completed, queryOf } from './query.ts';
import { shownHits } from './shown.ts';
import { namesFitting, standingNamesFitting } from './title.ts';

/** So many are shown under the box while one types; so many of them at most for their names. */
const suggestionsMax = 8;
const namesMax = 4;

export const suggestInRecord = action({
	name: 'search.suggest',
	method: 'get',
	path: '/search/suggest',
	summary: 'The first hits for what is being typed: the last word need not be finished.',
	input: z.object({ q: z.string().max(500), ...days }),
	output: z.array(SearchHit),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const query = await queryOf(context.store.search, input.q, true);
		if (query.clauses.length === 0) return [];
		const names = await namesOf(context, query, when);
		const units = await unitsOf(context, query, when, suggestionsMax - Math.min(names.length, namesMax));
		return shownHits(context, query, [...names.slice(0, suggestionsMax - units.length), ...units]);
	},
});

/** In a record of so many paragraphs all bodies are folded before the next key is pressed; in a larger one nobody waits for it. */
const foldedMax = 5000;

async function namesOf(context: Context, query: StemQuery, when: Days): Promise<readonly Candidate[]> {
	const rows = new Map((await rowsOn(context, when)).map((row) => [row.document, row]));
	const paragraphs = [...rows.values()].reduce((sum, row) => sum + row.paragraphs, 0);
	const standing = paragraphs <= foldedMax ? await standingNamesFitting(context, query, when) : [];
	const fitting = [...(await namesFitting(context, query, when)), ...standing];
	const describe = await quickDescriber(context, when);
	const named = fitting.map(([titled, fit]) => ofTitle(titled, fit, rows.get(titled.document ?? '') ?? null, describe));
	return best(named, suggestionsMax);
}

/** More are asked for than are shown: some stand in one paragraph, or in documents that were not there on the day. */
const spare = 40;

async function unitsOf(context: Context, query: StemQuery, when: Days, limit: number): Promise<readonly Candidate[]> {
	const rows = new Map((await rowsOn(context, when)).map((row) => [row.document, row]));
	const describe = await quickDescriber(context, when);
	const found = await context.store.search.first(completed(query), endOf(when.known), limit + spare);
	const there = found.filter(({ document }) => rows.has(document));
	return withoutRepeats(there)
		.slice(0, limit)
		.map((unit) => ofUnit(unit, rows.get(unit.document) ?? null, describe));
}
