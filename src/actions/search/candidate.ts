import { remembered } from '../../base/remembered.ts';
import { slug } from '../../base/words.ts';
import { type DocumentRow, dateOf } from '../../store/document.ts';
import type { StemQuery } from '../../store/query.ts';
import type { FoundUnit } from '../../store/search.ts';
import type { Context, Days } from '../action.ts';
import { bodiesOf } from '../body/found.ts';
import { endOf, rowsKnown, rowsOn } from '../document/rows.ts';
import { followUpsOf, standingBodies } from '../follow-up/entry.ts';
import { memory } from '../memory.ts';
import { partiesKnown } from '../party/known.ts';
import type { HitKind } from './hit.ts';
import { namesFitting, standingNamesFitting, type Titled } from './title.ts';

/** A value of a facet: as the address has it, and as a person reads it. */
export interface Value {
	readonly value: string;
	readonly label: string;
}

/** By what hits are filtered and counted. */
export const facetNames = ['what', 'body', 'meeting', 'kind', 'verb', 'party', 'status', 'language', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** A hit before its words are fetched. */
export interface Candidate {
	readonly what: HitKind;
	/** What stands first has the smaller group; within a group the better score. */
	readonly group: number;
	readonly score: number;
	readonly unit: FoundUnit | null;
	readonly titled: Titled | null;
	/** The document that it is or stands in. */
	readonly row: DocumentRow | null;
	readonly values: Readonly<Record<FacetName, readonly Value[]>>;
}

/** Very many hits share few values. */
const alike = remembered(5000, (value: string): readonly Value[] => [{ value, label: value }]);
const none: readonly Value[] = [];

/** A name of which so much was typed stands before the paragraphs, any other behind them. */
const closeFit = 0.2;

/** Everything that fits a query on a day, as known on a day; each paragraph only where no act in it fits by itself. */
export async function candidates(context: Context, query: StemQuery, days: Days): Promise<readonly Candidate[]> {
	const rows = new Map((await rowsOn(context, days)).map((row) => [row.document, row]));
	const units = (await context.store.search.find(query, endOf(days.known))).filter(({ document }) =>
		rows.has(document),
	);
	const describe = await describer(context, days);
	const fitting = [
		...(await namesFitting(context, query, days)),
		...(await standingNamesFitting(context, query, days)),
	];
	const named = fitting.map(([titled, fit]) => ofTitle(titled, fit, rows.get(titled.document ?? '') ?? null, describe));
	return [...withoutRepeats(units).map((unit) => ofUnit(unit, rows.get(unit.document) ?? null, describe)), ...named];
}

const placeOf = ({ document, paragraph }: FoundUnit): string => `${document}\n${paragraph}`;

/** Units without the paragraphs of which an act is there too: it says more exactly where. */
export function withoutRepeats(units: readonly FoundUnit[]): readonly FoundUnit[] {
	const acted = new Set(units.filter(({ kind }) => kind === 'act').map(placeOf));
	return units.filter((unit) => unit.kind === 'act' || !acted.has(placeOf(unit)));
}

export function ofUnit(unit: FoundUnit, row: DocumentRow | null, describe: Describer): Candidate {
	const { body, meeting, language, year } = describe.document(row);
	return {
		what: unit.kind,
		group: 1,
		score: unit.score,
		unit,
		titled: null,
		row,
		values: {
			what: alike(unit.kind),
			body,
			meeting,
			kind: unit.act === null ? none : alike(unit.act.kind),
			verb: unit.act === null ? none : alike(unit.act.verb),
			party: unit.parties.length === 0 ? none : describe.parties(unit.parties),
			status: describe.status(unit),
			language,
			year,
		},
	};
}

export const ofTitle = (titled: Titled, fit: number, row: DocumentRow | null, describe: Describer): Candidate => ({
	what: titled.what,
	group: fit >= closeFit ? 0 : 2,
	score: fit,
	unit: null,
	titled,
	row,
	values: {
		...describe.document(row),
		...(titled.body === null ? {} : { body: [{ value: titled.body.id, label: titled.body.name }] }),
		what: alike(titled.what),
		kind: [],
		verb: [],
		party: [],
		status: [],
	},
});

/** Gives hits the values that they are filtered by. */
export interface Describer {
	readonly document: (row: DocumentRow | null) => Pick<Candidate['values'], 'body' | 'meeting' | 'language' | 'year'>;
	readonly parties: (names: readonly string[]) => readonly Value[];
	readonly status: (unit: FoundUnit) => readonly Value[];
}

const nowhere = { body: [], meeting: [], language: [], year: [] } as const;

/** Knows what documents tell, and nothing of parties and follow-ups: enough to show a hit, and fast. */
export async function quickDescriber(context: Context, days: Days): Promise<Describer> {
	const names = new Map(bodiesOf(await rowsKnown(context, days.known)).map(({ id, name }) => [id, name]));
	const documents = new Map<DocumentRow, ReturnType<Describer['document']>>();
	return {
		document: (row) => {
			if (row === null) return nowhere;
			const known = documents.get(row) ?? facetsOf(row, names);
			documents.set(row, known);
			return known;
		},
		parties: () => [],
		status: () => [],
	};
}

interface Told {
	readonly parties: ReadonlyMap<string, Value>;
	/** The statuses of follow-ups, by the document and the act that opened each. */
	readonly statuses: ReadonlyMap<string, readonly Value[]>;
}

const rememberTold = memory<Told>(4);

async function describer(context: Context, days: Days): Promise<Describer> {
	const head = await context.store.log.head();
	const { parties, statuses } = await rememberTold(context.store, `${head} ${days.on} ${days.known}`, async () => ({
		parties: await partyValues(context, days),
		statuses: await statusValues(context, days),
	}));
	const lists = new Map<readonly string[], readonly Value[]>();
	const valuesOf = (printed: readonly string[]): readonly Value[] => {
		const values = printed.map((name) => parties.get(slug(name)) ?? { value: slug(name), label: name });
		return [...new Map(values.map((one) => [one.value, one])).values()];
	};
	return {
		...(await quickDescriber(context, days)),
		parties: (printed) => {
			const known = lists.get(printed) ?? valuesOf(printed);
			lists.set(printed, known);
			return known;
		},
		status: ({ document, kind, key }) => (kind === 'act' ? (statuses.get(`${document}\n${key}`) ?? none) : none),
	};
}

async function partyValues(context: Context, days: Days): Promise<ReadonlyMap<string, Value>> {
	const values = new Map<string, Value>();
	for (const { id, name, slugs } of await partiesKnown(context, days))
		for (const each of slugs) values.set(each, { value: id, label: name });
	return values;
}

async function statusValues(context: Context, days: Days): Promise<ReadonlyMap<string, readonly Value[]>> {
	const rows = await rowsKnown(context, days.known);
	const ids = new Map(rows.map((row) => [row.facts.symbol ?? row.document, row.document]));
	const values = new Map<string, readonly Value[]>();
	for (const { cites, status } of await followUpsOf(context, standingBodies(rows), days)) {
		const cite = cites[0];
		if (cite?.act !== undefined) values.set(`${ids.get(cite.document) ?? cite.document}\n${cite.act}`, alike(status));
	}
	return values;
}

function facetsOf(row: DocumentRow, names: ReadonlyMap<string, string>): ReturnType<Describer['document']> {
	const year = dateOf(row)?.slice(0, 4);
	const name = names.get(row.body ?? '') ?? row.body ?? '';
	return {
		body: row.body === null ? [] : [{ value: row.body, label: name }],
		meeting: row.body === null ? [] : [{ value: `${row.body}/${row.meetingId}`, label: `${row.meetingId} · ${name}` }],
		language: alike(row.facts.language),
		year: year === undefined ? [] : alike(year),
	};
}

/** The order in which hits are shown. */
const byFit = (a: Candidate, b: Candidate): number =>
	a.group - b.group || b.score - a.score || newest(b) - newest(a) || (keyOf(a) < keyOf(b) ? -1 : 1);

const newest = ({ row }: Candidate): number => Number((row === null ? null : dateOf(row))?.replaceAll('-', '') ?? 0);

const keyOf = ({ unit, titled }: Candidate): string =>
	unit === null ? `${titled?.what} ${titled?.id}` : `${unit.document} ${unit.kind} ${unit.key}`;

/** So many are put in order at once. */
const sortedMax = 5000;

/** The first of some candidates, in order. Of very many only those are put in order that can be among them. */
export function best(all: readonly Candidate[], count: number): readonly Candidate[] {
	const some = all.length > sortedMax ? above(all, count) : all;
	return [...some].sort(byFit).slice(0, count);
}

/** Group and score as one number; scores stay far below the step from group to group. */
const step = 1e6;
const worth = ({ group, score }: Candidate): number => score - group * step;

function above(all: readonly Candidate[], count: number): readonly Candidate[] {
	const worths = Float64Array.from(all, worth).sort();
	const least = worths[Math.max(0, worths.length - count)] ?? -Infinity;
	return all.filter((candidate) => worth(candidate) >= least);
}
