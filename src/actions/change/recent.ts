import { z } from 'zod';
import { Instant } from '../../record/version.ts';
import type { Context } from '../action.ts';

/** What changed in the record, as the home page tells it. */
export const Change = z.strictObject({
	seq: z.number().int().positive(),
	recorded: Instant,
	by: z.string(),
	/** `new` or `new version` */
	outcome: z.string(),
	document: z.string(),
	version: z.number().int().positive(),
	title: z.string(),
	symbol: z.string().nullable(),
	body: z.string().nullable(),
});
export type Change = Readonly<z.infer<typeof Change>>;

/** The last changes to documents, the newest first, as far as known at an instant. */
export async function recentChanges(context: Context, known: string, limit = 20): Promise<Change[]> {
	const entries = await context.store.log.newest(['document.keep'], limit, known);
	return entries.map(({ seq, recorded, by, payload }) => ({
		seq,
		recorded,
		by,
		outcome: String(payload.outcome),
		document: String(payload.document),
		version: Number(payload.version),
		title: String(payload.title),
		symbol: typeof payload.symbol === 'string' ? payload.symbol : null,
		body: payload.body === null ? null : String(payload.body),
	}));
}
