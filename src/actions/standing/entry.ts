import { Refusal } from '../../base/refusal.ts';
import type { Standing } from '../../record/standing.ts';
import type { DocumentRow } from '../../store/document.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { folded } from './fold.ts';

/** A body's standing with the documents it was folded from: where one entry of it is looked up. */
export interface Stood {
	readonly body: BodyName;
	readonly standing: Standing;
	readonly rows: readonly DocumentRow[];
	readonly days: Days;
}

interface Asked {
	readonly body: string;
	readonly on?: string | undefined;
	readonly known?: string | undefined;
}

export async function stood(context: Context, asked: Asked): Promise<Stood> {
	const days = daysOf(context, asked);
	const rows = await rowsKnown(context, days.known);
	const { id, name } = findBody(bodiesOf(rows), asked.body);
	const { standing } = await folded(context, { id, name }, days);
	return { body: { id, name }, standing, rows: rows.filter((row) => row.body === id), days };
}

/** The entry that was asked for, or a Refusal that says on which day it was looked for. */
export function entryIn<T>(entries: readonly T[], is: (entry: T) => boolean, what: string, { body, days }: Stood): T {
	const entry = entries.find(is);
	if (entry !== undefined) return entry;
	throw new Refusal('not-found', `The ${body.name} has no ${what} on ${days.on}, as known on ${days.known}.`);
}
