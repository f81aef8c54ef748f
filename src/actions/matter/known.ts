import { mattersOf } from '../../derive/matter/matter.ts';
import { papersOf } from '../../derive/timeline.ts';
import type { Matter } from '../../record/matter.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { type Body, bodiesOf, findBody } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { memory } from '../memory.ts';
import { folded, foldInput, foldKey, rowsFolded } from '../standing/fold.ts';

const remember = memory<readonly Matter[]>(64);

/** The matters of a body, with what the bodies right above and below it did in them. */
export interface KnownMatters {
	readonly body: BodyName;
	/** All bodies whose records were gone through, the body first. */
	readonly bodies: readonly BodyName[];
	readonly days: Days;
	readonly matters: readonly Matter[];
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
	const key = JSON.stringify(inputs.map(({ one, rows }) => foldKey(one, when, rows)));
	const matters = await remember(context.store, key, async () => {
		const records = [];
		for (const { one, rows } of inputs) {
			const { standing } = await folded(context, one, when);
			records.push({ body: one.id, standing, papers: papersOf(await foldInput(context, one, when, rows)) });
		}
		return mattersOf(records).filter(({ bodies }) => bodies.includes(body.id));
	});
	return { body: { id: body.id, name: body.name }, bodies: family, days: when, matters };
}

/** The body above, and those right below. */
const relatives = (all: readonly Body[], { id, parent }: Body): Body[] =>
	all.filter((other) => other.id === parent || other.parent === id);
