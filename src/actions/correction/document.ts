import { Refusal } from '../../base/refusal.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context } from '../action.ts';
import { endOf, rowNamed, rowsKnown } from '../document/rows.ts';

/** The version of a document that a person looked at, with the corrections of today; the current one unless it says which. */
export async function rowSeen(context: Context, name: string, version: number | undefined): Promise<DocumentRow> {
	const today = context.now.slice(0, 10);
	const current = rowNamed(await rowsKnown(context, today), name);
	if (current === undefined)
		throw new Refusal(
			'not-found',
			`The record holds no document “${name}”. The list of documents shows what it holds.`,
		);
	if (version === undefined || version === current.version) return current;
	const versions = await context.store.documents.versions(current.document, endOf(today));
	const seen = versions.find((row) => row.version === version);
	if (seen === undefined) throw new Refusal('not-found', `There is no version ${version} of “${name}”.`);
	return { ...seen, corrections: current.corrections, evidence: current.evidence };
}
