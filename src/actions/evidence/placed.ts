import { type Traced, traced } from '../../derive/evidence.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context } from '../action.ts';
import { keyOf, laidVersion } from '../document/version.ts';
import { memory } from '../memory.ts';

const remember = memory<readonly Traced[]>(8192);

/** What was noted of the follow-ups of a document, as its row knows it. Depends on version, corrections and evidence alone. */
export async function evidenceOfRow(context: Context, row: DocumentRow): Promise<readonly Traced[]> {
	if (row.evidence.length === 0) return [];
	return remember(context.store, `${keyOf(row)} e ${row.evidence.join(' ')}`, async () => {
		const { version, text } = await laidVersion(context, row);
		const all = await context.store.evidence.read(row.evidence);
		return traced(row.document, version.reading, text, all);
	});
}
