import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Reading } from '../../record/reading.ts';
import { Instant } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Tree } from '../../tree/node.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { endOf, rowNamed, rowsKnown, summaryOf, versionOf } from './rows.ts';
import { DocumentSummary } from './summary.ts';
import { treeOfVersion } from './text.ts';

/** A version of a document as its history lists it. */
export const VersionEntry = z.strictObject({
	version: z.number().int().positive(),
	recorded: Instant,
	superseded: Instant.nullable(),
	by: z.string(),
	/** The name of the file it came in. */
	name: z.string(),
	sha256: z.string(),
});
export type VersionEntry = Readonly<z.infer<typeof VersionEntry>>;

export const TreeSchema = z.custom<Tree>().meta({
	type: 'object',
	description: 'The lossless tree: `text`, `mediaType` and `root`, whose leaves in order are the text.',
});

export const DocumentShown = z.strictObject({
	summary: DocumentSummary,
	/** The version shown. */
	version: z.number().int().positive(),
	/** Every version known on the day, the oldest first. */
	versions: z.array(VersionEntry),
	reading: Reading,
	/** The decoded text that all offsets count in. */
	text: z.string(),
	tree: TreeSchema,
});
export type DocumentShown = Readonly<z.infer<typeof DocumentShown>>;

const entryOf = (row: DocumentRow): VersionEntry => ({
	version: row.version,
	recorded: row.recorded,
	superseded: row.superseded,
	by: row.by,
	name: row.name,
	sha256: row.sha256,
});

export const showDocument = action({
	name: 'document.show',
	method: 'get',
	path: '/documents/{document}',
	summary: 'A document with its reading, its text and its tree.',
	input: z.object({
		document: z.string().describe('The id of the document, or its symbol.'),
		version: z.coerce.number().int().positive().optional().describe('Default: the version current on `known`.'),
		...days,
	}),
	output: DocumentShown,
	run: async (context, input) => {
		const { known } = daysOf(context, input);
		const rows = await versionsKnown(context, input.document, known);
		const row = pick(rows, input.version, input.document, known);
		const { reading } = await versionOf(context, row);
		const tree = await treeOfVersion(context, row);
		return {
			summary: summaryOf(row),
			version: row.version,
			versions: rows.map(entryOf),
			reading,
			text: tree.text,
			tree,
		};
	},
});

async function versionsKnown(context: Context, name: string, known: string): Promise<readonly DocumentRow[]> {
	const id = rowNamed(await rowsKnown(context, known), name)?.document ?? name;
	const rows = await context.store.documents.versions(id);
	return rows.filter((row) => row.recorded <= endOf(known));
}

function pick(rows: readonly DocumentRow[], version: number | undefined, name: string, known: string): DocumentRow {
	const row = version === undefined ? rows.at(-1) : rows.find((each) => each.version === version);
	if (row !== undefined) return row;
	const what = rows.length === 0 ? `“${name}”` : `version ${version} of “${name}”`;
	throw new Refusal(
		'not-found',
		`The record held no document ${what} on ${known}. The list of documents shows what it holds.`,
	);
}
