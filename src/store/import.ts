import { assert } from '../base/assert.ts';
import { Refusal } from '../base/refusal.ts';
import type { Reading } from '../record/reading.ts';
import type { Instant } from '../record/version.ts';
import { dropConversion } from './conversion.ts';
import { type Kept, keepIn } from './document.ts';
import { append } from './log.ts';
import type { Database } from './tables.ts';

/** `waiting` to be read; then `read` or `refused`; then `kept` or `discarded`. */
export const importStatuses = ['waiting', 'read', 'refused', 'kept', 'discarded'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** A file on its way into the record. */
export interface StagedImport {
	readonly id: string;
	readonly name: string;
	readonly status: ImportStatus;
	/** Why it can't be read, or why it still waits, for a person. */
	readonly sentence: string | null;
	readonly by: string;
	readonly at: Instant;
	/** The document it became. */
	readonly document: string | null;
}

/** Who did something when. */
export interface Stamp {
	readonly by: string;
	readonly recorded: Instant;
}

export interface ImportStore {
	/** Takes a file in as `waiting`; it survives a kill. */
	readonly stage: (file: { readonly name: string; readonly bytes: Uint8Array } & Stamp) => Promise<StagedImport>;
	/** The newest first, without those that were kept or discarded unless asked for. */
	readonly list: (options?: { readonly all?: boolean }) => Promise<readonly StagedImport[]>;
	readonly find: (id: string) => Promise<StagedImport | null>;
	/** The bytes while it is neither kept nor discarded, else null. */
	readonly bytes: (id: string) => Promise<Uint8Array | null>;
	readonly reading: (id: string) => Promise<Reading | null>;
	/** Notes on a waiting file why it is read once more. */
	readonly setRetried: (id: string, sentence: string, stamp: Stamp) => Promise<void>;
	readonly setRead: (id: string, reading: Reading, stamp: Stamp) => Promise<void>;
	readonly setRefused: (id: string, sentence: string, stamp: Stamp) => Promise<void>;
	/** Puts a `read` file into the record, in one transaction with its new status. */
	readonly keep: (id: string, stamp: Stamp) => Promise<Kept>;
	readonly discard: (id: string, stamp: Stamp) => Promise<void>;
}

const entryColumns = ['id', 'name', 'status', 'sentence', 'document', 'by', 'at'] as const;

type Columns = Omit<StagedImport, 'id' | 'status'> & { readonly id: number; readonly status: string };

const entryOf = (row: Columns): StagedImport => {
	const status = importStatuses.find((each) => each === row.status);
	assert(status !== undefined, `import ${row.id} has the status ${row.status}`);
	return { ...row, id: String(row.id), status };
};

/** Ids are numbers written as text; anything else is nobody's id. */
const numberOf = (id: string): number => (/^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0);

export const importStore = (db: Database): ImportStore => ({
	stage: ({ name, bytes, by, recorded }) =>
		db.transaction().execute(async (tx) => {
			const last = await tx.selectFrom('import').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
			const row = { name, status: 'waiting', sentence: null, document: null, by, at: recorded };
			const id = (last?.id ?? 0) + 1;
			await tx
				.insertInto('import')
				.values({ ...row, id, reading: null, bytes })
				.execute();
			await append(tx, { recorded, by, action: 'import.stage', payload: { id, name } });
			return entryOf({ ...row, id });
		}),
	list: async ({ all = false } = {}) => {
		const entries = db.selectFrom('import').select(entryColumns).orderBy('id', 'desc');
		const rows = all ? entries : entries.where('status', 'in', ['waiting', 'read', 'refused']);
		return (await rows.execute()).map(entryOf);
	},
	find: async (id) => {
		const entries = db.selectFrom('import').select(entryColumns);
		const row = await entries.where('id', '=', numberOf(id)).executeTakeFirst();
		return row === undefined ? null : entryOf(row);
	},
	bytes: async (id) => (await contentOf(db, id, 'bytes'))?.bytes ?? null,
	reading: async (id) => {
		const json = (await contentOf(db, id, 'reading'))?.reading ?? null;
		return json === null ? null : JSON.parse(json);
	},
	setRetried: (id, sentence, stamp) => move(db, id, stamp, 'waiting', { sentence }),
	setRead: (id, reading, stamp) => move(db, id, stamp, 'read', { reading: JSON.stringify(reading), sentence: null }),
	setRefused: (id, sentence, stamp) => move(db, id, stamp, 'refused', { sentence, bytes: null }),
	discard: (id, stamp) =>
		db.transaction().execute(async (tx) => {
			const bytes = (await contentOf(tx, id, 'bytes'))?.bytes ?? null;
			await moveIn(tx, id, stamp, 'discarded', { reading: null, bytes: null });
			if (bytes !== null) await dropConversion(tx, bytes);
		}),
	keep: (id, stamp) => db.transaction().execute((tx) => keepStaged(tx, id, stamp)),
});

const contentOf = <C extends 'bytes' | 'reading'>(db: Database, id: string, column: C) =>
	db.selectFrom('import').select(column).where('id', '=', numberOf(id)).executeTakeFirst();

/** From which statuses each other one can be reached. */
const before: Readonly<Record<ImportStatus, readonly ImportStatus[]>> = {
	waiting: ['waiting'],
	read: ['waiting'],
	refused: ['waiting'],
	kept: ['read'],
	discarded: ['waiting', 'read', 'refused'],
};

interface Change {
	readonly reading?: string | null;
	readonly sentence?: string | null;
	readonly bytes?: null;
	readonly document?: string;
}

const move = (db: Database, id: string, stamp: Stamp, status: ImportStatus, change: Change) =>
	db.transaction().execute((tx) => moveIn(tx, id, stamp, status, change));

async function moveIn(
	tx: Database,
	id: string,
	{ by, recorded }: Stamp,
	status: ImportStatus,
	change: Change,
): Promise<void> {
	const { numUpdatedRows } = await tx
		.updateTable('import')
		.set({ ...change, status })
		.where('id', '=', numberOf(id))
		.where('status', 'in', before[status])
		.executeTakeFirst();
	if (numUpdatedRows === 0n)
		throw new Refusal('conflict', `The import ${id} has moved on meanwhile. Load the list of imports again.`);
	await append(tx, { recorded, by, action: `import.${status}`, payload: { id: numberOf(id) } });
}

async function keepStaged(tx: Database, id: string, stamp: Stamp): Promise<Kept> {
	const reading = (await contentOf(tx, id, 'reading'))?.reading ?? null;
	const bytes = (await contentOf(tx, id, 'bytes'))?.bytes ?? null;
	if (reading === null || bytes === null)
		throw new Refusal('conflict', `The import ${id} is no longer there to be kept. Import the file again.`);
	const kept = await keepIn(tx, { reading: JSON.parse(reading), bytes, ...stamp });
	await moveIn(tx, id, stamp, 'kept', { document: kept.document, reading: null, bytes: null });
	return kept;
}
