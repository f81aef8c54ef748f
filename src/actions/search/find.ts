import { z } from 'zod';
import { actKinds } from '../../record/act.ts';
import { followUpStatuses } from '../../record/follow-up.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { best, type Candidate, candidates, type FacetName, facetNames } from './candidate.ts';
import { hitKinds, SearchHit } from './hit.ts';
import { queryOf } from './query.ts';
import { shownHits } from './shown.ts';

/** How many hits there would be for a value, were this filter changed and the others left. */
export const SearchFacet = z.array(
	z.strictObject({ value: z.string(), label: z.string(), count: z.number().int().positive() }),
);
export type SearchFacet = z.infer<typeof SearchFacet>;

const input = z.object({
	q: z
		.string()
		.max(500)
		.describe('Words, “phrases” in quotation marks, symbols such as TRADE/WP.8/*; all must be there.'),
	what: z.enum(hitKinds).optional(),
	body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
	meeting: z.string().optional().describe('The id of a body and of a meeting, as body/4.'),
	kind: z.enum(actKinds).optional().describe('The kind of act.'),
	verb: z.string().optional().describe('The verb of the act, as a lemma.'),
	party: z.string().optional().describe('The id of whoever the act speaks to or makes owe something.'),
	status: z.enum(followUpStatuses).optional().describe('The status of the follow-up that the act opened.'),
	language: z.string().optional(),
	year: z.string().optional(),
	limit: z.coerce.number().int().min(1).max(100).optional().describe('Default: 20.'),
	offset: z.coerce.number().int().nonnegative().optional().describe('How many hits to leave out at the beginning.'),
	...days,
});
type Asked = Readonly<Partial<Record<FacetName, string | undefined>>>;

const usualLimit = 20;

export const findInRecord = action({
	name: 'search.find',
	method: 'get',
	path: '/search',
	summary:
		'What holds the words: acts, paragraphs, and whatever is called so; filtered, with the counts of each filter.',
	input,
	output: z.strictObject({
		/** How many there are in all. */
		total: z.number().int().nonnegative(),
		hits: z.array(SearchHit),
		/** The counts under `what` add up to all hits that the other filters leave. */
		facets: z.strictObject({
			what: SearchFacet,
			body: SearchFacet,
			meeting: SearchFacet,
			kind: SearchFacet,
			verb: SearchFacet,
			party: SearchFacet,
			status: SearchFacet,
			language: SearchFacet,
			year: SearchFacet,
		}),
	}),
	run: async (context, raw) => {
		const when = daysOf(context, raw);
		const asked = await named(context, raw, when.known);
		const query = await queryOf(context.store.search, raw.q, false);
		const all = query.clauses.length === 0 ? [] : await candidates(context, query, when);
		const { found, facets } = narrowed(all, asked);
		const offset = raw.offset ?? 0;
		const shown = best(found, offset + (raw.limit ?? usualLimit)).slice(offset);
		return {
			total: found.length,
			hits: await shownHits(context, query, shown),
			facets,
		};
	},
});

async function named(context: Context, asked: Asked, known: string): Promise<Asked> {
	if (asked.body === undefined) return asked;
	return { ...asked, body: findBody(bodiesOf(await rowsKnown(context, known)), asked.body).id };
}

type Facets = Record<FacetName, SearchFacet>;

interface Narrowed {
	readonly found: readonly Candidate[];
	readonly facets: Facets;
}

/** What all filters let through, and for each filter what the others do, counted: each candidate is looked at once. */
function narrowed(all: readonly Candidate[], asked: Asked): Narrowed {
	const counts = new Map(facetNames.map((name) => [name, new Map<string, SearchFacet[number]>()]));
	const active = facetNames.filter((name) => asked[name] !== undefined);
	const found: Candidate[] = [];
	for (const candidate of all) {
		const failed = active.filter((name) => !candidate.values[name].some(({ value }) => value === asked[name]));
		if (failed.length === 0) found.push(candidate);
		if (failed.length > 1) continue;
		for (const name of failed.length === 1 ? failed : facetNames) count(counts.get(name), candidate.values[name]);
	}
	const listed = (name: FacetName): SearchFacet =>
		[...(counts.get(name)?.values() ?? [])].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
	return {
		found,
		facets: {
			what: listed('what'),
			body: listed('body'),
			meeting: listed('meeting'),
			kind: listed('kind'),
			verb: listed('verb'),
			party: listed('party'),
			status: listed('status'),
			language: listed('language'),
			year: listed('year'),
		},
	};
}

function count(counts: Map<string, SearchFacet[number]> | undefined, values: Candidate['values'][FacetName]): void {
	for (const { value, label } of values) {
		const entry = counts?.get(value);
		if (entry === undefined) counts?.set(value, { value, label, count: 1 });
		else entry.count++;
	}
}
