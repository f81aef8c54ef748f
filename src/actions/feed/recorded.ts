import type { Instant } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import { type Context, daysOf } from '../action.ts';
import { rowNamed, rowsKnown } from '../document/rows.ts';

/** Whole addresses of pages, by their paths. */
export type Address = (path: string) => string;

/** Who put something into the record, and when. */
export interface Recorded {
	readonly recorded: Instant;
	readonly by: string;
}

/** Stands for what nobody recorded. */
const never: Recorded = { recorded: '1970-01-01T00:00:00.000Z', by: '' };

/** The later of two. */
export const later = (a: Recorded, b: Recorded): Recorded => (b.recorded > a.recorded ? b : a);

/** The documents known today, and who brought the newest of some of them when. */
export interface RecordedDocuments {
	readonly rows: readonly DocumentRow[];
	readonly newest: (documents: readonly string[]) => Recorded;
}

export async function recordedDocuments(context: Context): Promise<RecordedDocuments> {
	const rows = await rowsKnown(context, daysOf(context, {}).known);
	const of = (document: string): Recorded => {
		const { recorded, by } = rowNamed(rows, document) ?? never;
		return { recorded, by };
	};
	return { rows, newest: (documents) => documents.map(of).reduce(later, never) };
}
