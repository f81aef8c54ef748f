import { createHash } from 'node:crypto';
import type { BagEntry, SealedEntry } from '../record/bag.ts';
import { type DecisionKind, decisionKinds, decisionStep } from '../record/decision.ts';
import { fileNamedIn } from '../record/evidence.ts';
import type { Instant } from '../record/version.ts';
import { type Database, decisionTables } from './tables.ts';

/** What an entry says, apart from its place in the chain. */
export interface LogContent {
	readonly recorded: Instant;
	readonly by: string;
	/** `noun.verb` */
	readonly action: string;
	readonly payload: Readonly<Record<string, string | number | null>>;
}

/** An entry of the log. `hash` covers the entry and the hash before it, so that none can be changed or left out unseen. */
export interface LogEntry extends LogContent {
	/** 1, 2, … without a gap. */
	readonly seq: number;
	readonly previous: string;
	readonly hash: string;
}

/** Where a chain breaks, or where the record no longer is what the log says. */
export interface BrokenLink {
	readonly seq: number;
	readonly why: string;
}

export interface LogStore {
	/** The number of the newest entry, 0 for an empty log. */
	readonly head: () => Promise<number>;
	/** Entries of some actions recorded by an instant, the newest first. */
	readonly newest: (actions: readonly string[], limit: number, known: Instant) => Promise<readonly LogEntry[]>;
	/** The first entry that does not follow from the one before it or whose document was changed; null if all hold. */
	readonly verify: () => Promise<BrokenLink | null>;
	/** How many entries came in a bag with nothing but their place in the chain. */
	readonly sealed: () => Promise<number>;
}

/** The action under which a sealed entry is kept: no change is ever called so. */
export const sealedAction = 'sealed';

/** The hash before the first entry. */
export const genesis = '0'.repeat(64);

/** SHA-256 in lower-case hexadecimal. */
export const hashOf = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');

/** JSON with its keys in order, so that the same entry always gives the same hash. */
const canonical = (value: Readonly<Record<string, unknown>>): string =>
	JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

const hashed = (seq: number, previous: string, { recorded, by, action, payload }: LogContent): string =>
	hashOf(`${previous}${canonical({ seq, recorded, by, action, payload: canonical(payload) })}`);

/** Adds an entry. Called inside the transaction of the change it tells. */
export async function append(tx: Database, content: LogContent): Promise<void> {
	const last = await tx.selectFrom('log').select(['seq', 'hash']).orderBy('seq', 'desc').executeTakeFirst();
	const seq = (last?.seq ?? 0) + 1;
	const previous = last?.hash ?? genesis;
	const { payload, ...rest } = content;
	const hash = hashed(seq, previous, content);
	await tx
		.insertInto('log')
		.values({ seq, previous, hash, payload: canonical(payload), ...rest })
		.execute();
}

/** An instant no earlier than the newest entry: a clock that was set back must not reorder what was known when. */
export async function notBefore(tx: Database, instant: Instant): Promise<Instant> {
	const last = await tx.selectFrom('log').select('recorded').orderBy('seq', 'desc').executeTakeFirst();
	return last !== undefined && last.recorded > instant ? last.recorded : instant;
}

const entryOf = (row: Omit<LogEntry, 'payload'> & { readonly payload: string }): LogEntry => ({
	...row,
	payload: JSON.parse(row.payload),
});

export const logStore = (db: Database): LogStore => ({
	head: async () => {
		const last = await db.selectFrom('log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
		return last?.seq ?? 0;
	},
	newest: async (actions, limit, known) => {
		const rows = await db
			.selectFrom('log')
			.selectAll()
			.where('action', 'in', actions)
			.where('recorded', '<=', known)
			.orderBy('seq', 'desc')
			.limit(limit)
			.execute();
		return rows.map(entryOf);
	},
	verify: () => verified(db),
	sealed: async () => {
		const counted = db.selectFrom('log').select((is) => is.fn.countAll<number>().as('count'));
		return Number((await counted.where('action', '=', sealedAction).executeTakeFirst())?.count ?? 0);
	},
});

/** How many entries are looked at in one go. */
const stride = 500;

async function verified(db: Database): Promise<BrokenLink | null> {
	let seq = 0;
	let previous = genesis;
	for (;;) {
		const rows = await db.selectFrom('log').selectAll().where('seq', '>', seq).orderBy('seq').limit(stride).execute();
		for (const row of rows) {
			const entry = entryOf(row);
			const why = brokenAfter(seq, previous, baggedEntry(entry, true)) ?? (await changed(db, entry));
			if (why !== null) return { seq: row.seq, why };
			seq = row.seq;
			previous = row.hash;
		}
		if (rows.length < stride) return null;
	}
}

/** Why an entry, or the place of a sealed one, does not follow from the one before; null if it does. */
export function brokenAfter(last: number, previous: string, entry: BagEntry): string | null {
	const { seq } = entry;
	if (seq !== last + 1) return `entry ${last + 1} is missing`;
	if (entry.previous !== previous) return `entry ${seq} does not follow from entry ${last}`;
	if (!('action' in entry) || hashed(seq, previous, entry) === entry.hash) return null;
	return `entry ${seq} was changed`;
}

const placeOf = ({ seq, previous, hash }: LogEntry): SealedEntry => ({ seq, previous, hash });

/** An entry as a bag holds it. */
export const baggedEntry = (entry: LogEntry, told: boolean): BagEntry =>
	told && entry.action !== sealedAction ? entry : placeOf(entry);

/** Every entry, the oldest first. */
export const wholeLog = async (db: Database): Promise<readonly LogEntry[]> =>
	(await db.selectFrom('log').selectAll().orderBy('seq').execute()).map(entryOf);

/** Puts an entry of a bag where it stood. */
export async function restoreEntry(tx: Database, entry: BagEntry): Promise<void> {
	const { seq, previous, hash } = entry;
	const told = 'action' in entry ? entry : { recorded: '', by: '', action: sealedAction, payload: {} };
	const { recorded, by, action, payload } = told;
	await tx
		.insertInto('log')
		.values({ seq, recorded, by, action, payload: canonical(payload), previous, hash })
		.execute();
}

/** What an entry says of a document's bytes and reading, or of what a person decided, must still be so. */
async function changed(db: Database, { action, payload }: LogEntry): Promise<string | null> {
	const step = decisionStep(action);
	if (step?.does === 'make')
		return changedDecision(db, step.kind, Number(payload.id), payload[decisionKinds[step.kind].hash]);
	if (action !== 'document.keep') return null;
	const document = String(payload.document);
	const version = Number(payload.version);
	const row = await db
		.selectFrom('reading')
		.innerJoin('document_version as v', (join) =>
			join.onRef('v.document', '=', 'reading.document').onRef('v.version', '=', 'reading.version'),
		)
		.innerJoin('source', 'source.sha256', 'v.sha256')
		.select(['reading.json', 'source.bytes'])
		.where('reading.document', '=', document)
		.where('reading.version', '=', version)
		.executeTakeFirst();
	if (row === undefined) return `version ${version} of ${document} is missing`;
	if (hashOf(row.json) !== payload.reading) return `the reading of version ${version} of ${document} was changed`;
	return hashOf(row.bytes) === payload.sha256 ? null : `the bytes of version ${version} of ${document} were changed`;
}

async function changedDecision(db: Database, kind: DecisionKind, id: number, hash: unknown): Promise<string | null> {
	const row = await db.selectFrom(decisionTables[kind]).select('json').where('id', '=', id).executeTakeFirst();
	const { name } = decisionKinds[kind];
	if (row === undefined) return `${name} ${id} is missing`;
	if (hashOf(row.json) !== hash) return `${name} ${id} was changed`;
	return kind === 'evidence' ? changedFile(db, id, row.json) : null;
}

/** The file that evidence names must be there with the bytes it had. */
async function changedFile(db: Database, id: number, json: string): Promise<string | null> {
	const sha256 = fileNamedIn(json);
	if (sha256 === null) return null;
	const row = await db.selectFrom('evidence_file').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
	if (row === undefined) return `the file of evidence ${id} is missing`;
	return hashOf(row.bytes) === sha256 ? null : `the file of evidence ${id} was changed`;
}
