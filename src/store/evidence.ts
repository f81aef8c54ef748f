import { Refusal } from '../base/refusal.ts';
import type { Evidence } from '../record/evidence.ts';
import type { Instant } from '../record/version.ts';
import type { Stamp } from './import.ts';
import { append, hashOf, notBefore } from './log.ts';
import type { Database } from './tables.ts';

/** What a person noted, before it has a place in the record. */
export type Noted = Omit<Evidence, 'id' | 'by' | 'recorded' | 'superseded'>;

export interface EvidenceStore {
	/** Some evidence, undone one too, in the order of its ids; unknown ids are left out. */
	readonly read: (ids: readonly string[]) => Promise<readonly Evidence[]>;
	readonly note: (noted: Noted, stamp: Stamp) => Promise<Evidence>;
	/** Supersedes one; refused where it was undone already. */
	readonly undo: (id: string, stamp: Stamp) => Promise<Evidence>;
}

interface Row extends Pick<Evidence, 'document' | 'by' | 'recorded' | 'superseded'> {
	readonly id: number;
	readonly json: string;
}

const evidenceOf = ({ id, json, document, by, recorded, superseded }: Row): Evidence => ({
	id: String(id),
	document,
	...JSON.parse(json),
	by,
	recorded,
	superseded,
});

/** Ids are numbers written as text; anything else is nobody's id. */
const numberOf = (id: string): number => (/^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0);

/** No more values than this go into one statement. */
const stride = 500;

/** The ids of the evidence that held at an instant, by document, in the order in which it was noted. */
export async function evidenceIds(db: Database, known: Instant): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await db
		.selectFrom('evidence')
		.select(['id', 'document'])
		.where('recorded', '<=', known)
		.where((is) => is.or([is('superseded', 'is', null), is('superseded', '>', known)]))
		.orderBy('id')
		.execute();
	const found = new Map<string, string[]>();
	for (const { id, document } of rows) {
		const ids = found.get(document) ?? [];
		found.set(document, ids);
		ids.push(String(id));
	}
	return found;
}

export const evidenceStore = (db: Database): EvidenceStore => ({
	read: (ids) => readAll(db, ids),
	note: (noted, stamp) => db.transaction().execute((tx) => note(tx, noted, stamp)),
	undo: (id, stamp) => db.transaction().execute((tx) => undo(tx, id, stamp)),
});

async function readAll(db: Database, ids: readonly string[]): Promise<readonly Evidence[]> {
	const found: Evidence[] = [];
	const numbers = ids.map(numberOf).sort((a, b) => a - b);
	for (let from = 0; from < numbers.length; from += stride) {
		const rows = db
			.selectFrom('evidence')
			.select(['id', 'document', 'json', 'by', 'recorded', 'superseded'])
			.where('id', 'in', numbers.slice(from, from + stride));
		found.push(...(await rows.orderBy('id').execute()).map(evidenceOf));
	}
	return found;
}

async function note(tx: Database, { document, ...noted }: Noted, { by, recorded: at }: Stamp): Promise<Evidence> {
	const recorded = await notBefore(tx, at);
	const last = await tx.selectFrom('evidence').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	const row = { id: (last?.id ?? 0) + 1, document, json: JSON.stringify(noted), by, recorded, superseded: null };
	await tx.insertInto('evidence').values(row).execute();
	const payload = { id: row.id, document, kind: noted.kind, evidence: hashOf(row.json) };
	await append(tx, { recorded, by, action: 'evidence.note', payload });
	return evidenceOf(row);
}

async function undo(tx: Database, id: string, { by, recorded: at }: Stamp): Promise<Evidence> {
	const [evidence] = await readAll(tx, [id]);
	if (evidence === undefined)
		throw new Refusal('not-found', `There is no evidence “${id}”. The page of its follow-up shows what was noted.`);
	if (evidence.superseded !== null)
		throw new Refusal('conflict', `The evidence ${id} was undone already. Load the page again.`);
	const superseded = await notBefore(tx, at);
	await tx.updateTable('evidence').set({ superseded }).where('id', '=', numberOf(id)).execute();
	const payload = { id: numberOf(id), document: evidence.document, kind: evidence.kind };
	await append(tx, { recorded: superseded, by, action: 'evidence.undo', payload });
	return { ...evidence, superseded };
}
