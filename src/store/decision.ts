import { type ExpressionBuilder, sql } from 'kysely';
import { Refusal } from '../base/refusal.ts';
import { type DecisionKind, decisionKinds, isOfBody } from '../record/decision.ts';
import type { Instant } from '../record/version.ts';
import { isTwice } from './dialect.ts';
import type { Stamp } from './import.ts';
import { append, hashOf, notBefore } from './log.ts';
import { type Database, type DecisionRow, type DecisionTable, decisionTables, type Tables } from './tables.ts';

/** What every decision has once it is in the record. */
interface Decision {
	readonly id: string;
	readonly kind: string;
	readonly by: string;
	readonly recorded: Instant;
	readonly superseded: Instant | null;
}

/** A decision before it has a place in the record. */
export type Unplaced<T extends Decision> = Omit<T, 'id' | 'by' | 'recorded' | 'superseded'>;

/** Takes a decision apart: the document or body whose it is, and what is kept as JSON. */
export type Split<T extends Decision> = (decided: Unplaced<T>) => readonly [owner: string, rest: object];

export interface DecisionStore<T extends Decision> {
	/** What held at an instant, in the order in which it was decided; of one document or body, or of all. */
	readonly list: (known: Instant, owner?: string) => Promise<readonly T[]>;
	/** Some, undone ones too, in the order of their ids; unknown ids are left out. */
	readonly read: (ids: readonly string[]) => Promise<readonly T[]>;
	readonly make: (decided: Unplaced<T>, stamp: Stamp) => Promise<T>;
	/** Supersedes one. What it laid aside holds again; refused where it was undone already. */
	readonly undo: (id: string, stamp: Stamp) => Promise<T>;
}

/** A row with the document or body whose it is. */
export interface OwnedRow extends DecisionRow {
	readonly owner: string;
}

/** What a person is told who undoes what can't be undone. */
const sentences: Readonly<Record<DecisionKind, Readonly<Record<'unknown' | 'undone', (id: string) => string>>>> = {
	corrections: {
		unknown: (id) => `There is no correction “${id}”. The list of corrections shows what was decided.`,
		undone: (id) => `The correction ${id} was undone already. Load the page again.`,
	},
	matterCorrections: {
		unknown: (id) => `No decision about a matter has the id “${id}”. The page of the matter lists them.`,
		undone: (id) => `The decision ${id} about a matter was undone already. Load the page again.`,
	},
	evidence: {
		unknown: (id) => `There is no evidence “${id}”. The page of its follow-up shows what was noted.`,
		undone: (id) => `The evidence ${id} was undone already. Load the page again.`,
	},
	partyIdentities: {
		unknown: (id) => `No decision about who is who has the id “${id}”. The page of the party lists them.`,
		undone: (id) => `The decision ${id} about who is who was undone already. Load the page again.`,
	},
	reservations: {
		unknown: (id) => `There is no reservation “${id}”. The register of documents of its body shows what is reserved.`,
		undone: (id) => `The reservation ${id} was undone already. Load the page again.`,
	},
	planRules: {
		unknown: (id) => `There is no rule “${id}” of a documentation plan. The page of the plan lists those of its body.`,
		undone: (id) => `The rule ${id} of the documentation plan was undone already. Load the page again.`,
	},
	paperEdits: {
		unknown: (id) => `There is no edit “${id}”. The page of the paper lists what was written into it.`,
		undone: (id) => `The edit ${id} was undone already. Load the page again.`,
	},
	bodyIdentities: {
		unknown: (id) => `There is no decision “${id}” about bodies. The page of a body lists those about it.`,
		undone: (id) => `The decision ${id} about bodies was undone already. Load the page again.`,
	},
	documentIdentities: {
		unknown: (id) => `There is no decision “${id}” about documents. The page of a document lists those about it.`,
		undone: (id) => `The decision ${id} about documents was undone already. Load the page again.`,
	},
	successions: {
		unknown: (id) => `There is no succession “${id}”. The page of a body lists those about it.`,
		undone: (id) => `The succession ${id} was undone already. Load the page again.`,
	},
};

export const decisionStore = <T extends Decision>(
	db: Database,
	kind: DecisionKind,
	split: Split<T>,
): DecisionStore<T> => ({
	list: async (known, owner) => {
		const all = decisionRows(db, kind).where(heldAt(known));
		const rows = owner === undefined ? all : all.where(ownerOf(kind), '=', owner);
		return (await rows.execute()).map((row) => decisionOf(kind, row));
	},
	read: async (ids) => {
		const found: T[] = [];
		const numbers = ids.map(numberOf).sort((a, b) => a - b);
		for (let from = 0; from < numbers.length; from += stride) {
			const rows = decisionRows(db, kind).where('id', 'in', numbers.slice(from, from + stride));
			for (const row of await rows.execute()) found.push(decisionOf(kind, row));
		}
		return found;
	},
	make: async (decided, stamp) => {
		try {
			return await db.transaction().execute((tx) => make<T>(tx, kind, split(decided), stamp));
		} catch (fault) {
			if (isTwice(fault)) throw new Refusal('conflict', taken);
			throw fault;
		}
	},
	undo: (id, stamp) => db.transaction().execute((tx) => undo(tx, kind, id, stamp)),
});

/** The ids of what held at an instant by the document or body whose it is, in the order in which it was decided. */
export async function decisionIds(
	db: Database,
	kind: DecisionKind,
	known: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const held = db.selectFrom(decisionTables[kind]).select(['id', ownerOf(kind).as('owner')]);
	const found = new Map<string, string[]>();
	for (const { id, owner } of await held.where(heldAt(known)).orderBy('id').execute()) {
		const ids = found.get(owner) ?? [];
		found.set(owner, ids);
		ids.push(String(id));
	}
	return found;
}

/** Puts a row where it belongs; the log is left to the caller. */
export async function putDecision(tx: Database, kind: DecisionKind, { owner, ...row }: OwnedRow): Promise<void> {
	if (isOfBody(kind))
		await tx
			.insertInto(decisionTables[kind])
			.values({ ...row, body: owner })
			.execute();
	else
		await tx
			.insertInto(decisionTables[kind])
			.values({ ...row, document: owner })
			.execute();
}

/** Sets the one column that is ever set later. */
export async function supersedeDecision(tx: Database, kind: DecisionKind, id: number, superseded: Instant) {
	await tx.updateTable(decisionTables[kind]).set({ superseded }).where('id', '=', id).execute();
}

const ownerOf = (kind: DecisionKind) => sql.ref<string>(decisionKinds[kind].owner);

/** All rows of a kind in the order in which they were decided. */
export const decisionRows = (db: Database, kind: DecisionKind) =>
	db
		.selectFrom(decisionTables[kind])
		.select(['id', 'json', 'by', 'recorded', 'superseded', ownerOf(kind).as('owner')])
		.orderBy('id');

/** Recorded by an instant and not undone then. */
const heldAt = (known: Instant) => (is: ExpressionBuilder<Tables, DecisionTable>) =>
	is.and([is('recorded', '<=', known), is.or([is('superseded', 'is', null), is('superseded', '>', known)])]);

const decisionOf = <T>(kind: DecisionKind, { id, json, owner, by, recorded, superseded }: OwnedRow): T => ({
	id: String(id),
	[decisionKinds[kind].owner]: owner,
	...JSON.parse(json),
	by,
	recorded,
	superseded,
});

/** Ids are numbers written as text; anything else is nobody's id. */
const numberOf = (id: string): number => (/^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0);

/** Two asked for one symbol at the same moment: to both it had looked free. */
const taken = 'Somebody else reserved this symbol a moment ago. Load the page again and take the next one.';

/** No more values than this go into one statement. */
const stride = 500;

async function make<T extends Decision>(
	tx: Database,
	kind: DecisionKind,
	[owner, rest]: ReturnType<Split<T>>,
	{ by, recorded: at }: Stamp,
): Promise<T> {
	const { make: action, hash, owner: column } = decisionKinds[kind];
	const recorded = await notBefore(tx, at);
	const last = await tx.selectFrom(decisionTables[kind]).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	const row = { id: (last?.id ?? 0) + 1, owner, json: JSON.stringify(rest), by, recorded, superseded: null };
	await putDecision(tx, kind, row);
	const decision: T = decisionOf(kind, row);
	const payload = { id: row.id, [column]: owner, kind: decision.kind, [hash]: hashOf(row.json) };
	await append(tx, { recorded, by, action, payload });
	return decision;
}

async function undo<T extends Decision>(
	tx: Database,
	kind: DecisionKind,
	id: string,
	{ by, recorded: at }: Stamp,
): Promise<T> {
	const { undo: action, owner: column } = decisionKinds[kind];
	const row = await decisionRows(tx, kind).where('id', '=', numberOf(id)).executeTakeFirst();
	if (row === undefined) throw new Refusal('not-found', sentences[kind].unknown(id));
	if (row.superseded !== null) throw new Refusal('conflict', sentences[kind].undone(id));
	const superseded = await notBefore(tx, at);
	await supersedeDecision(tx, kind, row.id, superseded);
	const decision: T = decisionOf(kind, { ...row, superseded });
	const payload = { id: row.id, [column]: row.owner, kind: decision.kind };
	await append(tx, { recorded: superseded, by, action, payload });
	return decision;
}
