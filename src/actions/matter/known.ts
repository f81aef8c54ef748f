import { oncePer } from '../../base/once.ts';
import { anchorPlace, type Matters, mattersOf, type PlacedCorrection } from '../../derive/matter/matter.ts';
import { papersOf } from '../../derive/timeline.ts';
import type { Matter } from '../../record/matter.ts';
import type { MatterAnchor, MatterCorrection } from '../../record/matter-correction.ts';
import type { DocumentRow } from '../../store/document.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { type Body, bodiesOf, decidedAbout, findBody } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { endOf, rowNamed, rowsKnown } from '../document/rows.ts';
import { memory } from '../memory.ts';
import { folded, foldInput, foldKey, rowsFolded } from '../standing/fold.ts';
import { anchorText } from './text.ts';

const remember = memory<Matters>(64);

/** The matters of a body, with what the bodies right above and below it did in them. */
export interface KnownMatters extends Matters {
	readonly body: BodyName;
	/** All bodies whose records were gone through, the body first. */
	readonly bodies: readonly BodyName[];
	readonly days: Days;
	/** The documents that they are made of. */
	readonly rows: readonly DocumentRow[];
}

export async function knownMatters(
	context: Context,
	asked: { readonly body: string; readonly on?: string | undefined; readonly known?: string | undefined },
): Promise<KnownMatters> {
	const when = daysOf(context, asked);
	const all = bodiesOf(await rowsKnown(context, when.known));
	const body = findBody(all, asked.body);
	const family = [body, ...relatives(all, body)].map(({ id, name }) => ({ id, name }));
	const inputs = await Promise.all(family.map(async (one) => ({ one, rows: await rowsFolded(context, one, when) })));
	const decided = await context.store.matterCorrections.list(endOf(when.known));
	// Each under the body that its body is now.
	const held = decided.map((made) => ({
		...made,
		body: all.find((each) => decidedAbout(each, [made]).length > 0)?.id ?? made.body,
	}));
	const key = JSON.stringify([inputs.map(({ one, rows }) => foldKey(one, when, rows)), held.map(({ id }) => id)]);
	const rows = inputs.flatMap((each) => each.rows);
	const { matters, unplaced } = await remember(context.store, key, async () => {
		const records = [];
		for (const { one, rows } of inputs) {
			const { standing } = await folded(context, one, when);
			records.push({ body: one.id, standing, papers: papersOf(await foldInput(context, one, when, rows)) });
		}
		const made = mattersOf(records, await placedIn(context, rows, held));
		return {
			matters: made.matters.filter(({ bodies }) => bodies.includes(body.id)),
			unplaced: made.unplaced.filter((each) => each.body === body.id),
		};
	});
	return { body: { id: body.id, name: body.name }, bodies: family, days: when, rows, matters, unplaced };
}

/** Where the words of each correction stand in some documents. */
async function placedIn(
	context: Context,
	rows: readonly DocumentRow[],
	corrections: readonly MatterCorrection[],
): Promise<readonly PlacedCorrection[]> {
	const textOf = oncePer((row: DocumentRow) => anchorText(context, row));
	const placeOf = async (anchor: MatterAnchor) => {
		const row = rowNamed(rows, anchor.document);
		return row === undefined ? null : anchorPlace(await textOf(row), anchor);
	};
	const placed: PlacedCorrection[] = [];
	for (const correction of corrections) {
		const parts = [];
		for (const part of correction.parts) parts.push(await placeOf(part));
		placed.push({ correction, matter: await placeOf(correction.matter), parts });
	}
	return placed;
}

/** The body above, and those right below. */
const relatives = (all: readonly Body[], { id, parent }: Body): Body[] =>
	all.filter((other) => other.id === parent || other.parent === id);

/** The matter of an id, or the one that it was joined into. */
export const matterNamed = (matters: readonly Matter[], id: string): Matter | undefined =>
	matters.find((matter) => matter.id === id) ?? matters.find(({ formerly }) => formerly.includes(id));
