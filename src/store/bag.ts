import { assert } from '../base/assert.ts';
import { Refusal } from '../base/refusal.ts';
import type { BaggedDecision, BaggedDocument, BaggedRecord, ToldEntry } from '../record/bag.ts';
import { type DecisionKind, type DecisionOwner, decisionKinds, decisionStep } from '../record/decision.ts';
import { fileNamedIn } from '../record/evidence.ts';
import type { Reading } from '../record/reading.ts';
import { decisionRows, type OwnedRow, putDecision, supersedeDecision } from './decision.ts';
import { putIn } from './document.ts';
import { evidenceFileOf, putEvidenceFile } from './evidence-file.ts';
import { baggedEntry, type LogEntry, restoreEntry, wholeLog } from './log.ts';
import type { Database } from './tables.ts';

export interface BagStore {
	/** The whole record of a body, with those that were joined to it: all versions of every document that ever was its, what persons decided, the log. */
	readonly take: (bodies: readonly string[]) => Promise<BaggedRecord>;
	/**
	 * Puts a record that was checked into an empty one, each thing at the instant it was recorded first; `unchanged`
	 * where it is there already. Refused where the record holds anything else.
	 */
	readonly restore: (record: BaggedRecord) => Promise<'restored' | 'unchanged'>;
}

export const bagStore = (db: Database): BagStore => ({
	take: (bodies) => db.transaction().execute((tx) => take(tx, bodies)),
	restore: (record) => db.transaction().execute((tx) => restore(tx, record)),
});

async function take(tx: Database, bodies: readonly string[]): Promise<BaggedRecord> {
	const of = tx.selectFrom('document_version').select('document').distinct().where('body', 'in', bodies);
	const ids = (await of.orderBy('document').execute()).map(({ document }) => document);
	const documents: BaggedDocument[] = [];
	for (const id of ids) documents.push(await takeDocument(tx, id));
	const belongs = new Set(ids);
	const isOf = { document: (id: string) => belongs.has(id), body: (id: string) => bodies.includes(id) };
	const evidence = await takeDecisions(tx, 'evidence', isOf);
	return {
		log: logOf(await wholeLog(tx), isToldOf(isOf)),
		documents,
		corrections: await takeDecisions(tx, 'corrections', isOf),
		matterCorrections: await takeDecisions(tx, 'matterCorrections', isOf),
		evidence,
		files: await takeFiles(tx, evidence),
		partyIdentities: await takeDecisions(tx, 'partyIdentities', isOf),
		reservations: await takeDecisions(tx, 'reservations', isOf),
		planRules: await takeDecisions(tx, 'planRules', isOf),
		paperEdits: await takeDecisions(tx, 'paperEdits', isOf),
		bodyIdentities: await takeDecisions(tx, 'bodyIdentities', isOf),
		documentIdentities: await takeDecisions(tx, 'documentIdentities', isOf),
		successions: await takeDecisions(tx, 'successions', isOf),
	};
}

/** Whether a document, or a body, is the one that is taken out or one of its own. */
type IsOf = Readonly<Record<DecisionOwner, (id: string) => boolean>>;

async function takeDecisions(tx: Database, kind: DecisionKind, isOf: IsOf): Promise<readonly BaggedDecision[]> {
	const rows = await decisionRows(tx, kind).execute();
	return rows.filter(({ owner }) => isOf[decisionKinds[kind].owner](owner)).map(({ id, json }) => ({ id, json }));
}

/** The files that evidence names, in the order of their hashes. */
async function takeFiles(tx: Database, evidence: readonly BaggedDecision[]): Promise<ReadonlyMap<string, Uint8Array>> {
	const named = new Set(evidence.flatMap(({ json }) => fileNamedIn(json) ?? []));
	const files = new Map<string, Uint8Array>();
	for (const sha256 of [...named].sort()) {
		const bytes = await evidenceFileOf(tx, sha256);
		assert(bytes !== null, `the file ${sha256} that evidence names is kept`);
		files.set(sha256, bytes);
	}
	return files;
}

type IsTold = (entry: LogEntry) => boolean;

/** Whether an entry tells of a body: of its documents, or of what was decided about them or about its matters. */
const isToldOf =
	(isOf: IsOf): IsTold =>
	({ action, payload }) => {
		const step = decisionStep(action);
		const owner = step === null ? 'document' : decisionKinds[step.kind].owner;
		return (step !== null || action.startsWith('document.')) && isOf[owner](String(payload[owner]));
	};

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
	const held = tx.selectFrom('log').select(['seq', 'hash']);
	const same = last === undefined ? undefined : await held.where('seq', '=', last.seq).executeTakeFirst();
	if (last !== undefined && same?.hash === last.hash) return 'unchanged';
	if ((await held.limit(1).executeTakeFirst()) !== undefined)
		throw new Refusal(
			'conflict',
			'A bag is restored into an empty record, and this one holds something else: name a new folder with --data.',
		);
	for (const bytes of record.files.values()) await putEvidenceFile(tx, bytes);
	for (const entry of record.log) {
		if ('action' in entry) await redo(tx, entry, record);
		await restoreEntry(tx, entry);
	}
	return 'restored';
}

/** Does once more what an entry tells. */
async function redo(tx: Database, entry: ToldEntry, record: BaggedRecord): Promise<void> {
	const { action, payload, recorded } = entry;
	const step = decisionStep(action);
	if (step === null) await redoKeep(tx, entry, record.documents);
	else if (step.does === 'make') await putDecision(tx, step.kind, decidedIn(entry, step.kind, record));
	else await supersedeDecision(tx, step.kind, Number(payload.id), recorded);
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
function decidedIn({ payload, by, recorded }: ToldEntry, kind: DecisionKind, record: BaggedRecord): OwnedRow {
	const made = record[kind].find(({ id }) => id === payload.id);
	assert(made !== undefined, `decision ${payload.id} is in a bag that was checked`);
	return { ...made, owner: String(payload[decisionKinds[kind].owner]), by, recorded, superseded: null };
}
