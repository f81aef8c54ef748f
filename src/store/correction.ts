import { Refusal } from '../base/refusal.ts';
import type { Correction } from '../record/correction.ts';
import type { Instant } from '../record/version.ts';
import type { Stamp } from './import.ts';
import { append, hashOf, notBefore } from './log.ts';
import type { Database } from './tables.ts';

/** What a person decided, before it has a place in the record. */
export type Decided = Omit<Correction, 'id' | 'by' | 'recorded' | 'superseded'>;

export interface CorrectionStore {
	/** What held at an instant, in the order in which it was decided; of one document, or of all. */
	readonly list: (known: Instant, document?: string) => Promise<readonly Correction[]>;
	/** Some corrections, undone ones too, in the order of their ids; unknown ids are left out. */
	readonly read: (ids: readonly string[]) => Promise<readonly Correction[]>;
	readonly make: (decided: Decided, stamp: Stamp) => Promise<Correction>;
	/** Supersedes one. What it laid aside holds again; refused where it was undone already. */
	readonly undo: (id: string, stamp: Stamp) => Promise<Correction>;
}

const columns = ['id', 'document', 'json', 'by', 'recorded', 'superseded'] as const;

interface Row extends Pick<Correction, 'document' | 'by' | 'recorded' | 'superseded'> {
	readonly id: number;
	readonly json: string;
}

const correctionOf = ({ id, json, document, by, recorded, superseded }: Row): Correction => ({
	id: String(id),
	document,
	...JSON.parse(json),
	by,
	recorded,
	superseded,
});

const holdingAt = (db: Database, known: Instant) =>
	db
		.selectFrom('correction')
		.where('recorded', '<=', known)
		.where((is) => is.or([is('superseded', 'is', null), is('superseded', '>', known)]))
		.orderBy('id');

/** Ids are numbers written as text; anything else is nobody's id. */
const numberOf = (id: string): number => (/^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0);

/** No more values than this go into one statement. */
const stride = 500;

/** The ids of the corrections that held at an instant, by document, in the order in which they were made. */
export async function correctionIds(db: Database, known: Instant): Promise<ReadonlyMap<string, readonly string[]>> {
	const found = new Map<string, string[]>();
	for (const { id, document } of await holdingAt(db, known).select(['id', 'document']).execute()) {
		const ids = found.get(document) ?? [];
		found.set(document, ids);
		ids.push(String(id));
	}
	return found;
}

export const correctionStore = (db: Database): CorrectionStore => ({
	list: async (known, document) => {
		const all = holdingAt(db, known).select(columns);
		const rows = document === undefined ? all : all.where('document', '=', document);
		return (await rows.execute()).map(correctionOf);
	},
	read: (ids) => readAll(db, ids),
	make: (decided, stamp) => db.transaction().execute((tx) => make(tx, decided, stamp)),
	undo: (id, stamp) => db.transaction().execute((tx) => undo(tx, id, stamp)),
});

async function readAll(db: Database, ids: readonly string[]): Promise<readonly Correction[]> {
	const found: Correction[] = [];
	const numbers = ids.map(numberOf).sort((a, b) => a - b);
	for (let from = 0; from < numbers.length; from += stride) {
		const rows = db
			.selectFrom('correction')
			.select(columns)
			.where('id', 'in', numbers.slice(from, from + stride));
		found.push(...(await rows.orderBy('id').execute()).map(correctionOf));
	}
	return found;
}

async function make(tx: Database, { document, ...decided }: Decided, { by, recorded: at }: Stamp): Promise<Correction> {
	const recorded = await notBefore(tx, at);
	const last = await tx.selectFrom('correction').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	const row = { id: (last?.id ?? 0) + 1, document, json: JSON.stringify(decided), by, recorded, superseded: null };
	await tx.insertInto('correction').values(row).execute();
	const payload = { id: row.id, document, kind: decided.kind, correction: hashOf(row.json) };
	await append(tx, { recorded, by, action: 'correction.make', payload });
	return correctionOf(row);
}

async function undo(tx: Database, id: string, { by, recorded: at }: Stamp): Promise<Correction> {
	const [correction] = await readAll(tx, [id]);
	if (correction === undefined)
		throw new Refusal('not-found', `There is no correction “${id}”. The list of corrections shows what was decided.`);
	if (correction.superseded !== null)
		throw new Refusal('conflict', `The correction ${id} was undone already. Load the page again.`);
	const superseded = await notBefore(tx, at);
	await tx.updateTable('correction').set({ superseded }).where('id', '=', numberOf(id)).execute();
	const payload = { id: numberOf(id), document: correction.document, kind: correction.kind };
	await append(tx, { recorded: superseded, by, action: 'correction.undo', payload });
	return { ...correction, superseded };
}
