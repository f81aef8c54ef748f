import type { CivilDate } from '../../base/date.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Cite } from '../../record/cite.ts';
import type { EffectOf } from '../../record/effect.ts';
import type { KnownSuccession } from '../../record/succession.ts';
import { dateOf } from '../../store/document.ts';
import type { StemQuery } from '../../store/query.ts';
import type { Context, Days } from '../action.ts';
import { type Body, bodiesOf, decidedAbout, findBody } from '../body/found.ts';
import type { KnownRow } from '../body/joined.ts';
import type { BodyName } from '../body/name.ts';
import { citedAs, endOf, rowsKnown } from '../document/rows.ts';
import { keyOf, versionOf } from '../document/version.ts';
import { memory } from '../memory.ts';

type Bare = Omit<KnownSuccession, 'except'>;

const remember = memory<readonly Bare[]>(4);

/** All successions that hold on a day, as known on a day: those that persons decided, and those that acts of reports tell. */
export async function successionsOn(context: Context, { on, known }: Days): Promise<readonly KnownSuccession[]> {
	const head = await context.store.log.head();
	const all = await remember(context.store, `${head} ${known}`, async () => {
		const rows = await rowsKnown(context, known);
		const bodies = bodiesOf(rows);
		const decided = await decidedIn(context, bodies, known);
		const told = (await toldIn(context, rows, known)).filter(
			({ from, to }) => !decided.some((each) => each.from.id === from.id && each.to.id === to.id),
		);
		return [...decided, ...told].filter(({ from, to }) => from.id !== to.id);
	});
	const held = all.filter(({ day }) => day <= on);
	return held.map((each) => ({
		...each,
		except: held
			.filter(({ from, to }) => from.id === each.from.id && to.id !== each.to.id)
			.flatMap(({ items }) => items),
	}));
}

const named = ({ id, name }: BodyName): BodyName => ({ id, name });

async function decidedIn(context: Context, bodies: readonly Body[], known: CivilDate): Promise<readonly Bare[]> {
	const found: Bare[] = [];
	for (const made of await context.store.successions.list(endOf(known))) {
		const from = bodies.find((body) => decidedAbout(body, [made]).length > 0);
		const to = bodies.find((body) => decidedAbout(body, [{ body: made.to }]).length > 0);
		const { id: decision, day, items, by, reason } = made;
		found.push({
			decision,
			from: from === undefined ? { id: made.body, name: made.name } : named(from),
			to: to === undefined ? { id: made.to, name: made.toName } : named(to),
			...{ day, items, by, reason },
			cites: [],
		});
	}
	return found;
}

/** What an act tells, before the names in it are known bodies. */
interface Told {
	readonly effect: EffectOf<'succession'>;
	readonly cite: Cite;
}

const rememberTold = memory<readonly Told[]>(8192);

/** Beginnings of the stems by which the index finds the few documents that may tell of a succession. */
const beginnings = ['succeed', 'successor', 'success', 'replac', 'remplac', 'succed', 'transfer'];
const spoken: StemQuery = {
	clauses: [beginnings.map((stem) => ({ stems: [stem], prefix: true }))],
	home: false,
};

async function toldIn(context: Context, rows: readonly KnownRow[], known: CivilDate): Promise<readonly Bare[]> {
	const near = new Set((await context.store.search.find(spoken, endOf(known))).map(({ document }) => document));
	const bodies = bodiesOf(rows);
	const found: Bare[] = [];
	for (const row of rows) {
		if (!near.has(row.document) || row.body === null) continue;
		const own = bodies.find(({ id }) => id === row.body);
		for (const { effect, cite } of await rememberTold(context.store, keyOf(row), () => toldBy(context, row))) {
			const from = effect.of === null ? own : bodyNamed(bodies, effect.of);
			const to = bodyNamed(bodies, effect.by);
			const day = effect.when?.from ?? effect.when?.to ?? row.meeting.to ?? dateOf(row);
			if (from === undefined || to === undefined || day === null) continue;
			found.push({
				decision: null,
				from: named(from),
				to: named(to),
				day,
				items: [],
				by: null,
				reason: null,
				cites: [cite],
			});
		}
	}
	return found;
}

async function toldBy(context: Context, row: KnownRow): Promise<readonly Told[]> {
	const { reading } = await versionOf(context, row);
	return reading.acts.flatMap(({ effects, paragraph, id: act }) =>
		effects.flatMap((effect): Told[] =>
			effect.kind === 'succession' ? [{ effect, cite: { document: citedAs(row), paragraph, act } }] : [],
		),
	);
}

/** A body that the record knows by a name; what it does not know, or in two ways, can take over nothing yet. */
function bodyNamed(bodies: readonly Body[], name: string): Body | undefined {
	try {
		return findBody(bodies, name);
	} catch (fault) {
		if (fault instanceof Refusal) return undefined;
		throw fault;
	}
}
