import type { Instant } from '../../record/version.ts';
import type { Context } from '../action.ts';
import { versionOf } from '../document/version.ts';

/** Lets a document be found by what persons made of its acts, from the instant of a correction on. */
export async function refreshSearch(context: Context, document: string, from: Instant): Promise<void> {
	const row = (await context.store.documents.versions(document, from)).at(-1);
	if (row === undefined) return;
	const { reading } = await versionOf(context, row);
	await context.store.search.refresh(document, reading, from);
}

/** The same for a document that just got a version: its corrections hold for that one too. */
export async function refreshKept(context: Context, document: string): Promise<void> {
	const row = (await context.store.documents.versions(document)).at(-1);
	if (row !== undefined && row.corrections.length > 0) await refreshSearch(context, document, row.recorded);
}
