import type { Kysely } from 'kysely';

/** Instants, JSON and hashes are text on every engine, so that what is hashed is what is stored. */
export interface Tables {
	readonly migration: { readonly version: number; readonly name: string };
	readonly source: SourceTable;
	readonly document: { readonly id: string; readonly identity: string; readonly recorded: string };
	readonly document_version: VersionTable;
	readonly reading: { readonly document: string; readonly version: number; readonly json: string };
	readonly log: LogTable;
	readonly import: ImportTable;
}

/** Bytes as they came in, once for each content. */
interface SourceTable {
	readonly sha256: string;
	readonly bytes: Uint8Array;
	readonly media_type: string;
	readonly size: number;
	readonly recorded: string;
}

interface VersionTable {
	readonly document: string;
	readonly version: number;
	readonly sha256: string;
	readonly name: string;
	readonly body: string | null;
	readonly meeting_id: string;
	readonly acts: number;
	readonly paragraphs: number;
	readonly notes: number;
	readonly recorded: string;
	/** The one column that is ever set later. */
	readonly superseded: string | null;
	readonly by: string;
	readonly bodies: string;
	readonly aliases: string;
	readonly meeting: string;
	readonly facts: string;
	readonly parties: string;
}

interface LogTable {
	readonly seq: number;
	readonly recorded: string;
	readonly by: string;
	readonly action: string;
	readonly payload: string;
	readonly previous: string;
	readonly hash: string;
}

/** Files on their way in: a workbench, not a record, so its rows change and let go of their bytes in the end. */
interface ImportTable {
	readonly id: number;
	readonly name: string;
	readonly status: string;
	readonly sentence: string | null;
	readonly document: string | null;
	readonly by: string;
	readonly at: string;
	readonly reading: string | null;
	readonly bytes: Uint8Array | null;
}

/** A database, or a transaction on it. */
export type Database = Kysely<Tables>;
