import { Refusal } from '../base/refusal.ts';
import type { MatterCorrection } from '../record/matter-correction.ts';
import type { Instant } from '../record/version.ts';
import type { Stamp } from './import.ts';
import { append, hashOf, notBefore } from './log.ts';
import type { Database } from './tables.ts';

/** What a person decided about a matter, before it has a place in the record. */
export type MatterDecided = Omit<MatterCorrection, 'id' | 'by' | 'recorded' | 'superseded'>;

export interface MatterCorrectionStore {
	/** What held at an instant, in the order in which it was decided. */
	readonly list: (known: Instant) => Promise<readonly MatterCorrection[]>;
	readonly make: (decided: MatterDecided, stamp: Stamp) => Promise<MatterCorrection>;
	/** Supersedes one; refused where it was undone already. */
	readonly undo: (id: string, stamp: Stamp) => Promise<MatterCorrection>;
}

interface Row extends Pick<MatterCorrection, 'body' | 'by' | 'recorded' | 'superseded'> {
	readonly id: number;
	readonly json: string;
}

const correctionOf = ({ id, body, json, by, recorded, superseded }: Row): MatterCorrection => ({
	id: String(id),
	body,
	...JSON.parse(json),
	by,
	recorded,
	superseded,
});

export const matterCorrectionStore = (db: Database): MatterCorrectionStore => ({
	list: async (known) => {
		const rows = db
			.selectFrom('matter_correction')
			.selectAll()
			.where('recorded', '<=', known)
			.where((is) => is.or([is('superseded', 'is', null), is('superseded', '>', known)]));
		return (await rows.orderBy('id').execute()).map(correctionOf);
	},
	make: (decided, stamp) => db.transaction().execute((tx) => make(tx, decided, stamp)),
	undo: (id, stamp) => db.transaction().execute((tx) => undo(tx, id, stamp)),
});

async function make(tx: Database, { body, ...decided }: MatterDecided, { by, recorded: at }: Stamp) {
	const recorded = await notBefore(tx, at);
	const last = await tx.selectFrom('matter_correction').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	const row = { id: (last?.id ?? 0) + 1, body, json: JSON.stringify(decided), by, recorded, superseded: null };
	await tx.insertInto('matter_correction').values(row).execute();
	const payload = { id: row.id, body, kind: decided.kind, correction: hashOf(row.json) };
	await append(tx, { recorded, by, action: 'matter.correct', payload });
	return correctionOf(row);
}

async function undo(tx: Database, id: string, { by, recorded: at }: Stamp): Promise<MatterCorrection> {
	const number = /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0;
	const row = await tx.selectFrom('matter_correction').selectAll().where('id', '=', number).executeTakeFirst();
	if (row === undefined)
		throw new Refusal('not-found', `No decision about a matter has the id “${id}”. The page of the matter lists them.`);
	if (row.superseded !== null)
		throw new Refusal('conflict', `The decision ${id} about a matter was undone already. Load the page again.`);
	const superseded = await notBefore(tx, at);
	await tx.updateTable('matter_correction').set({ superseded }).where('id', '=', number).execute();
	const payload = { id: number, body: row.body, kind: correctionOf(row).kind };
	await append(tx, { recorded: superseded, by, action: 'matter.undo', payload });
	return { ...correctionOf(row), superseded };
}
