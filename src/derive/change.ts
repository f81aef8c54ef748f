import type { StandingChange } from '../record/change.ts';
import type { Cite } from '../record/cite.ts';
import type { Standing } from '../record/standing.ts';
import { type Facet, facetsOf } from './facet.ts';

/** Two standings, and the one between them: the earlier day as the later record knows it. */
export interface Between {
	readonly before: Standing;
	/** What was known later of the earlier day: what differs from `before` was corrected, not done. */
	readonly learnt: Standing;
	readonly after: Standing;
	/** Documents that the earlier record had, as they are cited. */
	readonly had: ReadonlySet<string>;
}

/** What was added, moved, closed and corrected, in the order of the later standing; what is gone comes last. */
export function changesOf({ before, learnt, after, had }: Between): StandingChange[] {
	const was = facetsOf(before);
	const then = matchedTo(facetsOf(learnt), was);
	const now = matchedTo(facetsOf(after), was);
	const stayed = new Set([...now.values()]);
	const learntOf = new Map([...then].flatMap(([facet, old]) => (old === undefined ? [] : [[old, facet] as const])));
	const known = new Set([...then.keys()].map(placeOf));
	return [
		...[...now].flatMap(([facet, old]) =>
			old === undefined
				? [added(facet, known.has(placeOf(facet)) && had.has(facet.cites[0]?.document ?? ''))]
				: differing(old, learntOf.get(old) ?? old, facet),
		),
		...was.filter((facet) => !stayed.has(facet)).map((facet) => gone(facet, learntOf.has(facet))),
	];
}

/** What opened a thing names it on every day: a title may become another, and with it the id. */
const placeOf = ({ noun, id, cites: [first] }: Facet): string =>
	first === undefined ? `${noun} ${id}` : `${noun} ${first.document} ${first.act ?? first.paragraph}`;

/** Each of some facets with the earlier one it continues: the same id, else opened by the same act. */
function matchedTo(facets: readonly Facet[], was: readonly Facet[]): ReadonlyMap<Facet, Facet | undefined> {
	const byId = new Map(was.map((facet) => [`${facet.noun} ${facet.id}`, facet]));
	const taken = new Set(facets.flatMap(({ noun, id }) => byId.get(`${noun} ${id}`) ?? []));
	const byPlace = new Map(was.filter((facet) => !taken.has(facet)).map((facet) => [placeOf(facet), facet]));
	return new Map(
		facets.map((facet) => [facet, byId.get(`${facet.noun} ${facet.id}`) ?? once(byPlace, placeOf(facet))]),
	);
}

function once(byPlace: Map<string, Facet>, place: string): Facet | undefined {
	const found = byPlace.get(place);
	byPlace.delete(place);
	return found;
}

function added({ noun, id, title, fields, cites }: Facet, corrected: boolean): StandingChange {
	const set = Object.entries(fields).filter(([, value]) => value !== null);
	return {
		change: corrected ? 'corrected' : 'added',
		noun,
		id,
		title,
		fields: set.map(([name, after]) => ({ name, before: null, after })),
		cites: [...cites],
	};
}

/** What the later record no longer has: taken back by a correction, or gone with time, as a meeting that was held. */
const gone = ({ noun, id, title, fields, cites }: Facet, still: boolean): StandingChange => ({
	change: still ? 'closed' : 'corrected',
	noun,
	id,
	title,
	fields: Object.entries(fields)
		.filter(([, value]) => value !== null)
		.map(([name, before]) => ({ name, before, after: null })),
	cites: [...cites],
});

function differing(before: Facet, learnt: Facet, after: Facet): StandingChange[] {
	const fields = fieldsBetween(before, after);
	if (fields.length === 0) return [];
	const happened = fieldsBetween(learnt, after).length > 0;
	const ended = after.over && before.fields.status !== after.fields.status;
	const change = !happened ? 'corrected' : ended ? 'closed' : 'moved';
	const { noun, id, title, cites } = after;
	return [{ change, noun, id, title, fields, cites: newest(before.cites, cites) }];
}

function fieldsBetween(before: Facet, after: Facet): StandingChange['fields'] {
	return Object.entries({ title: after.title, ...after.fields })
		.map(([name, value]) => ({
			name,
			before: name === 'title' ? before.title : (before.fields[name] ?? null),
			after: value,
		}))
		.filter((field) => field.before !== field.after);
}

/** The paragraphs that came since; where none did, since a day alone has passed, all of them. */
function newest(before: readonly Cite[], after: readonly Cite[]): Cite[] {
	const keyOf = ({ document, paragraph, act = '' }: Cite): string => JSON.stringify([document, paragraph, act]);
	const old = new Set(before.map(keyOf));
	const fresh = after.filter((cite) => !old.has(keyOf(cite)));
	return fresh.length > 0 ? fresh : [...after];
}
