import { Refusal } from '../base/refusal.ts';
import type { BaggedCorrection, BaggedDocument, BaggedRecord, ToldEntry } from '../record/bag.ts';
import type { Reading } from '../record/reading.ts';
import { putIn } from './document.ts';
import { baggedEntry, type LogEntry, restoreEntry, wholeLog } from './log.ts';
import type { Database } from './tables.ts';

export interface BagStore {
	/** The whole record of a body: all versions of every document that ever was its, what persons decided, the log. */
	readonly take: (body: string) => Promise<BaggedRecord>;
	/**
	 * Puts a record that was checked into an empty one, each thing at the instant it was recorded first; `unchanged`
	 * where it is there already. Refused where the record holds anything else.
	 */
	readonly restore: (record: BaggedRecord) => Promise<'restored' | 'unchanged'>;
}

export const bagStore = (db: Database): BagStore => ({
	take: (body) => db.transaction().execute((tx) => take(tx, body)),
	restore: (record) => db.transaction().execute((tx) => restore(tx, record)),
});

async function take(tx: Database, body: string): Promise<BaggedRecord> {
	const of = tx.selectFrom('document_version').select('document').distinct().where('body', '=', body);
	const ids = (await of.orderBy('document').execute()).map(({ document }) => document);
	const documents: BaggedDocument[] = [];
	for (const id of ids) documents.push(await takeDocument(tx, id));
	const belongs = new Set(ids);
	const corrections = await tx.selectFrom('correction').select(['id', 'document', 'json']).orderBy('id').execute();
	return {
		log: logOf(await wholeLog(tx), belongs),
		documents,
		corrections: corrections.filter(({ document }) => belongs.has(document)).map(({ id, json }) => ({ id, json })),
	};
}

/** What others did since the last change of a body says nothing of it. */
function logOf(entries: readonly LogEntry[], belongs: ReadonlySet<string>): BaggedRecord['log'] {
	const isTold = ({ action, payload }: LogEntry): boolean =>
		/^(?:document|correction)\./u.test(action) && belongs.has(String(payload.document));
	return entries.slice(0, entries.findLastIndex(isTold) + 1).map((entry) => baggedEntry(entry, isTold(entry)));
}

async function takeDocument(tx: Database, id: string): Promise<BaggedDocument> {
	const { identity } = await tx
		.selectFrom('document')
		.select('identity')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const versions = await tx
		.selectFrom('document_version as v')
		.innerJoin('source', 'source.sha256', 'v.sha256')
		.innerJoin('reading', (join) =>
			join.onRef('reading.document', '=', 'v.document').onRef('reading.version', '=', 'v.version'),
		)
		.select(['v.version', 'v.name', 'source.bytes', 'reading.json as reading'])
		.where('v.document', '=', id)
		.orderBy('v.version')
		.execute();
	return { id, identity, versions };
}

async function restore(tx: Database, record: BaggedRecord): Promise<'restored' | 'unchanged'> {
	const last = record.log.at(-1);
	const held = await tx.selectFrom('log').select(['seq', 'hash']).orderBy('seq').execute();
	if (last !== undefined && held[last.seq - 1]?.hash === last.hash) return 'unchanged';
	if (held.length > 0)
		throw new Refusal(
			'conflict',
			'A bag is restored into an empty record, and this one holds something else: name a new folder with --data.',
		);
	for (const entry of record.log) {
		if ('action' in entry) await redo(tx, entry, record);
		await restoreEntry(tx, entry);
	}
	return 'restored';
}

/** Does once more what an entry tells. */
async function redo(tx: Database, entry: ToldEntry, { documents, corrections }: BaggedRecord): Promise<void> {
	if (entry.action === 'document.keep') return redoKeep(tx, entry, documents);
	const id = Number(entry.payload.id);
	if (entry.action === 'correction.make') return redoCorrection(tx, entry, corrections);
	await tx.updateTable('correction').set({ superseded: entry.recorded }).where('id', '=', id).execute();
}

async function redoKeep(
	tx: Database,
	{ payload, by, recorded }: ToldEntry,
	documents: readonly BaggedDocument[],
): Promise<void> {
	const document = documents.find(({ id }) => id === payload.document);
	const kept = document?.versions.find(({ version }) => version === payload.version);
	if (document === undefined || kept === undefined) return;
	const reading: Reading = JSON.parse(kept.reading);
	const key = { document: document.id, version: kept.version };
	const given = { identity: document.identity, json: kept.reading };
	await putIn(tx, { reading, bytes: kept.bytes, by, recorded }, key, given);
}

async function redoCorrection(
	tx: Database,
	{ payload, by, recorded }: ToldEntry,
	corrections: readonly BaggedCorrection[],
): Promise<void> {
	const made = corrections.find(({ id }) => id === payload.id);
	if (made === undefined) return;
	const document = String(payload.document);
	await tx
		.insertInto('correction')
		.values({ id: made.id, document, json: made.json, recorded, superseded: null, by })
		.execute();
}
