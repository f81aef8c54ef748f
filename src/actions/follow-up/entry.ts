import type { z } from 'zod';
import { FollowUp } from '../../record/follow-up.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { type Body, bodiesOf } from '../body/found.ts';
import { BodyName } from '../body/name.ts';
import { folded } from '../standing/fold.ts';

/** A follow-up with the body that opened it. */
export const FollowUpEntry = FollowUp.extend({ body: BodyName });
export type FollowUpEntry = Readonly<z.infer<typeof FollowUpEntry>>;

/** Bodies that have documents of their own, and so a standing. */
export const standingBodies = (rows: readonly DocumentRow[]): readonly Body[] => {
	const met = new Set(rows.map((row) => row.body));
	return bodiesOf(rows).filter((body) => met.has(body.id));
};

/** What is owed in some bodies, each entry with its body. */
export async function followUpsOf(context: Context, bodies: readonly BodyName[], days: Days): Promise<FollowUpEntry[]> {
	const all: FollowUpEntry[] = [];
	for (const body of bodies) {
		const { standing } = await folded(context, body, days);
		for (const followUp of standing.followUps) all.push({ ...followUp, body: { id: body.id, name: body.name } });
	}
	return all;
}
