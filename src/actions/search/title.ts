import { symbolKey } from '../../record/symbol.ts';
import { holds, type StemQuery } from '../../store/query.ts';
import { stemsIn } from '../../store/stem.ts';
import type { Context, Days } from '../action.ts';
import { bodiesOf } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { rowsKnown, rowsOn, symbolsOf, titleOf } from '../document/rows.ts';
import { standingBodies } from '../follow-up/entry.ts';
import { memory } from '../memory.ts';
import { partiesKnown } from '../party/known.ts';
import { folded } from '../standing/fold.ts';
import type { HitKind } from './hit.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** What is found by its name. */
export interface Titled {
	readonly what: Exclude<HitKind, 'act' | 'paragraph'>;
	readonly id: string;
	readonly title: string;
	readonly body: BodyName | null;
	/** The id of the document, if it is one. */
	readonly document: string | null;
	/** Its name in stems, once for each language it could be in. */
	readonly spoken: readonly (readonly string[])[];
}

const rememberNames = memory<Shelf<Titled>>(4);
const rememberStandings = memory<Shelf<Titled>>(4);

const spokenIn = ({ spoken }: Titled): readonly string[] => spoken.flat();

/** Whatever the documents name: known at once. */
async function names(context: Context, days: Days): Promise<Shelf<Titled>> {
	const head = await context.store.log.head();
	return rememberNames(context.store, `${head} ${days.on} ${days.known}`, async () =>
		shelfOf(
			[...(await bodies(context, days)), ...(await documents(context, days)), ...(await parties(context, days))],
			spokenIn,
		),
	);
}

/** Whatever the standings name: every body has to be folded for it. */
async function standingNames(context: Context, days: Days): Promise<Shelf<Titled>> {
	const head = await context.store.log.head();
	return rememberStandings(context.store, `${head} ${days.on} ${days.known}`, async () =>
		shelfOf(await standings(context, days), spokenIn),
	);
}

/** What has a name that holds a query, with how much of the name it is: bodies, documents and parties. */
export const namesFitting = async (context: Context, query: StemQuery, days: Days): Promise<readonly Fitting[]> =>
	fitting(await names(context, days), query);

/** The same for projects, events and proposals. */
export const standingNamesFitting = async (
	context: Context,
	query: StemQuery,
	days: Days,
): Promise<readonly Fitting[]> => fitting(await standingNames(context, days), query);

type Fitting = readonly [titled: Titled, fit: number];

const fitting = (shelf: Shelf<Titled>, query: StemQuery): readonly Fitting[] =>
	shelf.near(query).flatMap((titled) => {
		const fit = fits(titled, query);
		return fit === null ? [] : [[titled, fit] as const];
	});

const titled = (
	what: Titled['what'],
	id: string,
	title: string,
	more: Partial<Titled> & { also?: string[] },
): Titled => {
	const { also = [], ...rest } = more;
	return { body: null, document: null, what, id, title, spoken: [title, ...also].flatMap(stemsIn), ...rest };
};

async function bodies(context: Context, { known }: Days): Promise<Titled[]> {
	const all = bodiesOf(await rowsKnown(context, known));
	return all.map(({ id, name, acronym }) => titled('body', id, name, { also: acronym.length > 1 ? [acronym] : [] }));
}

async function documents(context: Context, days: Days): Promise<Titled[]> {
	const rows = await rowsOn(context, days);
	const names = new Map(bodiesOf(await rowsKnown(context, days.known)).map(({ id, name }) => [id, { id, name }]));
	return rows.map((row) => {
		const symbols = symbolsOf(row);
		const document = titled('document', row.document, titleOf(row), {
			body: names.get(row.body ?? '') ?? null,
			document: row.document,
			also: [...symbols],
		});
		return { ...document, spoken: [...document.spoken, ...symbols.map((symbol) => [symbolKey(symbol)])] };
	});
}

async function parties(context: Context, days: Days): Promise<Titled[]> {
	const own = new Set(bodiesOf(await rowsKnown(context, days.known)).map(({ id }) => id));
	return (await partiesKnown(context, days))
		.filter(({ id }) => !own.has(id))
		.map(({ id, name, spellings }) => titled('party', id, name, { also: spellings.filter((each) => each !== name) }));
}

async function standings(context: Context, days: Days): Promise<Titled[]> {
	const found: Titled[] = [];
	for (const { id, name } of standingBodies(await rowsKnown(context, days.known))) {
		const body = { id, name };
		const { programme, events, proposals } = (await folded(context, body, days)).standing;
		found.push(
			...programme.map(({ number, title }) => titled('project', number, title, { body, also: [`${number} ${title}`] })),
			...events.map((event) => titled('event', event.id, event.title, { body })),
			...proposals.map((proposal) => titled('proposal', proposal.id, proposal.title, { body })),
		);
	}
	return found;
}

/** How much of a name a query is, from 0 to 1; null where no spelling of it, nor its symbol, holds a clause. */
function fits({ spoken }: Titled, { clauses }: StemQuery): number | null {
	if (clauses.length === 0) return null;
	if (!clauses.every((clause) => spoken.some((stems) => holds(stems, clause)))) return null;
	const shares = spoken.map((stems) => clauses.filter((clause) => holds(stems, clause)).length / stems.length);
	return Math.min(1, Math.max(...shares));
}
