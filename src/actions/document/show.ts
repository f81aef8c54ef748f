import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { Reading } from '../../record/reading.ts';
import { Instant } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Tree } from '../../tree/node.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import { endOf, languagesOf, rowNamed, rowsKnown, summaryOf } from './rows.ts';
import { DocumentSummary } from './summary.ts';
import { treeOfVersion } from './text.ts';
import { versionOf } from './version.ts';

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
	/** The id of the document that it is now, where a person said that it is another; null where it stands for itself. */
	now: z.string().nullable(),
	/** Every version known on the day, the oldest first. */
	versions: z.array(VersionEntry),
	/** The same document in each other language that the record holds it in (BCP 47). */
	languages: z.array(z.strictObject({ id: z.string(), language: z.string() })),
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
		const { rows, now } = await versionsKnown(context, input, known);
		const row = pick(rows, input.version, input.document, known);
		const { reading } = await versionOf(context, row);
		const tree = await treeOfVersion(context, row);
		return {
			summary: { ...summaryOf(row), acts: reading.acts.length, notes: reading.notes.length },
			version: row.version,
			now,
			versions: rows.map(entryOf),
			languages: languagesOf(await rowsKnown(context, known), row)
				.slice(1)
				.map(({ document, facts }) => ({ id: document, language: facts.language })),
			reading,
			text: tree.text,
			tree,
		};
	},
});

interface Versions {
	readonly rows: readonly DocumentRow[];
	readonly now: string | null;
}

/** All versions, with what was decided about the document as known on the day; of one that is another now only if a version is asked for. */
async function versionsKnown(
	context: Context,
	{ document: name, version }: { readonly document: string; readonly version?: number | undefined },
	known: string,
): Promise<Versions> {
	const row = rowNamed(await rowsKnown(context, known), name);
	const isFormer = row?.former?.some(({ document }) => document === name) === true;
	const asKept = isFormer && version !== undefined;
	const id = asKept ? name : (row?.document ?? name);
	const all = await context.store.documents.versions(id, endOf(known));
	const rows = all.filter((each) => each.recorded <= endOf(known));
	if (row === undefined || asKept) return { rows, now: asKept ? (row?.document ?? null) : null };
	const { corrections, evidence } = row;
	return { rows: rows.map((each) => ({ ...each, corrections, evidence })), now: null };
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
