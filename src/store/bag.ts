import { assert } from '../base/assert.ts';
import { Refusal } from '../base/refusal.ts';
import {
	type BaggedCorrection,
	type BaggedDocument,
	type BaggedRecord,
	baggedDecisions,
	type ToldEntry,
} from '../record/bag.ts';
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
	const matters = tx.selectFrom('matter_correction').select(['id', 'json']).where('body', '=', body);
	return {
		log: logOf(await wholeLog(tx), isToldOf(body, belongs)),
		documents,
		corrections: await takeDecisions(tx, 'correction', belongs),
		matterCorrections: await matters.orderBy('id').execute(),
		evidence: await takeDecisions(tx, 'evidence', belongs),
	};
}

/** What was decided about the words of some documents. */
async function takeDecisions(
	tx: Database,
	table: 'correction' | 'evidence',
	documents: ReadonlySet<string>,
): Promise<readonly BaggedCorrection[]> {
	const rows = await tx.selectFrom(table).select(['id', 'document', 'json']).orderBy('id').execute();
	return rows.filter(({ document }) => documents.has(document)).map(({ id, json }) => ({ id, json }));
}

type IsTold = (entry: LogEntry) => boolean;

/** Whether an entry tells of a body: of its documents, or of what was decided about them or about its matters. */
const isToldOf =
	(body: string, documents: ReadonlySet<string>): IsTold =>
	({ action, payload }) =>
		/^(?:document|correction|evidence)\./u.test(action)
			? documents.has(String(payload.document))
			: action.startsWith('matter.') && payload.body === body;

/** What others did since the last change of a body says nothing of it. */
const logOf = (entries: readonly LogEntry[], isTold: IsTold): BaggedRecord['log'] =>
	entries.slice(0, entries.findLastIndex(isTold) + 1).map((entry) => baggedEntry(entry, isTold(entry)));

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

/** The table of what an entry of the log undoes. */
const undoneIn: ReadonlyMap<string, 'correction' | 'matter_correction' | 'evidence'> = new Map([
	[baggedDecisions.corrections.undo, 'correction'],
	[baggedDecisions.matterCorrections.undo, 'matter_correction'],
	[baggedDecisions.evidence.undo, 'evidence'],
]);

/** Does once more what an entry tells. */
async function redo(tx: Database, entry: ToldEntry, record: BaggedRecord): Promise<void> {
	const { action, payload, recorded } = entry;
	const { corrections, matterCorrections, evidence } = baggedDecisions;
	const undone = undoneIn.get(action);
	if (undone !== undefined)
		await tx.updateTable(undone).set({ superseded: recorded }).where('id', '=', Number(payload.id)).execute();
	else if (action === corrections.make) await redoDecision(tx, 'correction', entry, record.corrections);
	else if (action === evidence.make) await redoDecision(tx, 'evidence', entry, record.evidence);
	else if (action === matterCorrections.make) await redoMatter(tx, entry, record.matterCorrections);
	else await redoKeep(tx, entry, record.documents);
}

async function redoKeep(
	tx: Database,
	{ payload, by, recorded }: ToldEntry,
	documents: readonly BaggedDocument[],
): Promise<void> {
	const document = documents.find(({ id }) => id === payload.document);
	const kept = document?.versions.find(({ version }) => version === payload.version);
	assert(document !== undefined && kept !== undefined, `${payload.document} is in a bag that was checked`);
	const reading: Reading = JSON.parse(kept.reading);
	const key = { document: document.id, version: kept.version };
	const given = { identity: document.identity, json: kept.reading };
	await putIn(tx, { reading, bytes: kept.bytes, by, recorded }, key, given);
}

/** What an entry tells to have been decided, with who and when. */
function decidedIn({ payload, by, recorded }: ToldEntry, decisions: readonly BaggedCorrection[]) {
	const made = decisions.find(({ id }) => id === payload.id);
	assert(made !== undefined, `decision ${payload.id} is in a bag that was checked`);
	return { ...made, by, recorded, superseded: null };
}

async function redoDecision(
	tx: Database,
	table: 'correction' | 'evidence',
	entry: ToldEntry,
	decisions: readonly BaggedCorrection[],
): Promise<void> {
	const row = { ...decidedIn(entry, decisions), document: String(entry.payload.document) };
	await tx.insertInto(table).values(row).execute();
}

async function redoMatter(tx: Database, entry: ToldEntry, decisions: readonly BaggedCorrection[]): Promise<void> {
	const row = { ...decidedIn(entry, decisions), body: String(entry.payload.body) };
	await tx.insertInto('matter_correction').values(row).execute();
}
