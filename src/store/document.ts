import { assert } from '../base/assert.ts';
import type { CivilDate } from '../base/date.ts';
import { slug } from '../base/words.ts';
import { bodyOf } from '../record/body.ts';
import type { DocumentFacts } from '../record/document.ts';
import { type MeetingFacts, meetingIdOf } from '../record/meeting.ts';
import type { Party } from '../record/party.ts';
import { partiesNamed, type Reading } from '../record/reading.ts';
import type { DocumentVersion, Instant } from '../record/version.ts';
import { decisionIds } from './decision.ts';
import { addresses, identityOf } from './identity.ts';
import { append, hashOf, notBefore } from './log.ts';
import { indexIn } from './search.ts';
import type { Database } from './tables.ts';

/** Which version of which document. */
export interface VersionKey {
	readonly document: string;
	readonly version: number;
}

/** A version without its reading: what lists are made from. */
export interface DocumentRow extends VersionKey {
	/** The id of the body that met, or null where none could be read. */
	readonly body: string | null;
	/** The chain of bodies, top down, by name. */
	readonly bodies: readonly string[];
	readonly aliases: readonly string[];
	readonly meeting: MeetingFacts;
	/** The id of the meeting within its body. */
	readonly meetingId: string;
	readonly facts: DocumentFacts;
	/** The name of the file it came in. */
	readonly name: string;
	readonly sha256: string;
	readonly acts: number;
	readonly paragraphs: number;
	readonly notes: number;
	readonly recorded: Instant;
	readonly superseded: Instant | null;
	readonly by: string;
	/** The ids of the corrections that held then, in order: with them the row names exactly one corrected reading. */
	readonly corrections: readonly string[];
	/** The ids of the evidence that held then, in order. */
	readonly evidence: readonly string[];
}

/** The parties that one version names. */
export interface PartiesRow extends VersionKey {
	readonly corrections: readonly string[];
	readonly parties: readonly Party[];
}

/** The bytes of a version as they came in. */
export interface SourceBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A file that was read and shall be kept. */
export interface Keeping {
	readonly reading: Reading;
	readonly bytes: Uint8Array;
	readonly by: string;
	readonly recorded: Instant;
}

/** What keeping did, or would do. */
export interface Kept extends VersionKey {
	readonly outcome: 'new' | 'new version' | 'unchanged';
}

export interface DocumentStore {
	/** Every document as known at an instant: the version that was current then, by id. */
	readonly list: (known: Instant) => Promise<readonly DocumentRow[]>;
	/** Every version of one document, the oldest first, with the corrections that held at an instant; none for an unknown id. */
	readonly versions: (document: string, known?: Instant) => Promise<readonly DocumentRow[]>;
	/** Whole versions, in the order asked. */
	readonly read: (keys: readonly VersionKey[]) => Promise<readonly DocumentVersion[]>;
	/** The parties named in the versions current at an instant. */
	readonly parties: (known: Instant) => Promise<readonly PartiesRow[]>;
	readonly source: (key: VersionKey) => Promise<SourceBytes>;
	/** Keeps a file: a new document, a new version of one, or nothing where the current version has the same bytes. */
	readonly keep: (file: Keeping) => Promise<Kept>;
	/** The current version that came in exactly these bytes, or null. */
	readonly holding: (bytes: Uint8Array) => Promise<VersionKey | null>;
	/** What `keep` would do with it now. */
	readonly foresee: (reading: Reading) => Promise<Kept>;
}

/** The day a document speaks from: when it was issued, else the last day of its meeting; null where neither is known. */
export const dateOf = (row: Pick<DocumentRow, 'facts' | 'meeting'>): CivilDate | null =>
	row.facts.issuedOn ?? row.meeting.to ?? row.meeting.from;

const rowColumns = [
	'document',
	'version',
	'sha256',
	'name',
	'body',
	'meeting_id',
	'acts',
	'paragraphs',
	'notes',
	'recorded',
	'superseded',
	'by',
	'bodies',
	'aliases',
	'meeting',
	'facts',
] as const;

type Columns = Omit<
	DocumentRow,
	'bodies' | 'aliases' | 'meeting' | 'facts' | 'meetingId' | 'corrections' | 'evidence'
> &
	Readonly<Record<'bodies' | 'aliases' | 'meeting' | 'facts' | 'meeting_id', string>>;

/** What persons decided about documents that held at an instant: the ids by document. */
type Held = Readonly<Record<'corrections' | 'evidence', ReadonlyMap<string, readonly string[]>>>;

const heldAt = async (db: Database, known: Instant): Promise<Held> => ({
	corrections: await decisionIds(db, 'corrections', known),
	evidence: await decisionIds(db, 'evidence', known),
});

const rowOf = ({ meeting_id, ...row }: Columns, held: Held): DocumentRow => ({
	...row,
	corrections: held.corrections.get(row.document) ?? [],
	evidence: held.evidence.get(row.document) ?? [],
	meetingId: meeting_id,
	bodies: JSON.parse(row.bodies),
	aliases: JSON.parse(row.aliases),
	meeting: JSON.parse(row.meeting),
	facts: JSON.parse(row.facts),
});

/** The versions that were current at an instant. */
const knownAt = (db: Database, known: Instant) =>
	db
		.selectFrom('document_version')
		.where('recorded', '<=', known)
		.where((is) => is.or([is('superseded', 'is', null), is('superseded', '>', known)]))
		.orderBy('document');

/** After everything that is ever recorded. */
const forever: Instant = '9999-12-31T23:59:59.999Z';

export const documentStore = (db: Database): DocumentStore => ({
	list: async (known) => {
		const held = await heldAt(db, known);
		const rows = await knownAt(db, known).select(rowColumns).execute();
		return rows.map((row) => rowOf(row, held));
	},
	versions: async (document, known = forever) => {
		const held = await heldAt(db, known);
		const versions = db.selectFrom('document_version').select(rowColumns).where('document', '=', document);
		return (await versions.orderBy('version').execute()).map((row) => rowOf(row, held));
	},
	read: async (keys) => {
		const versions: DocumentVersion[] = [];
		for (const key of keys) versions.push(...(await readVersion(db, key)));
		return versions;
	},
	parties: async (known) => {
		const ids = await decisionIds(db, 'corrections', known);
		const rows = await knownAt(db, known).select(['document', 'version', 'parties']).execute();
		return rows.map(({ parties, ...row }) => ({
			...row,
			corrections: ids.get(row.document) ?? [],
			parties: JSON.parse(parties),
		}));
	},
	source: async ({ document, version }) => {
		const row = await db
			.selectFrom('document_version as v')
			.innerJoin('source', 'source.sha256', 'v.sha256')
			.select(['v.name', 'source.bytes'])
			.where('v.document', '=', document)
			.where('v.version', '=', version)
			.executeTakeFirst();
		assert(row !== undefined, `version ${version} of ${document} has no source`);
		return row;
	},
	keep: (file) => db.transaction().execute((tx) => keepIn(tx, file)),
	holding: async (bytes) => (await currentOf(db, hashOf(bytes))) ?? null,
	foresee: async (reading) => (await settle(db, reading)).kept,
});

async function readVersion(db: Database, { document, version }: VersionKey): Promise<readonly DocumentVersion[]> {
	const rows = await db
		.selectFrom('document_version as v')
		.innerJoin('reading', (join) =>
			join.onRef('reading.document', '=', 'v.document').onRef('reading.version', '=', 'v.version'),
		)
		.select(['v.document', 'v.version', 'v.recorded', 'v.superseded', 'v.by', 'reading.json'])
		.where('v.document', '=', document)
		.where('v.version', '=', version)
		.execute();
	return rows.map(({ json, ...row }) => ({ ...row, reading: JSON.parse(json) }));
}

interface Settled {
	readonly kept: Kept;
	readonly identity: string;
}

/** Which document and version a reading is, and whether that is news. */
async function settle(db: Database, reading: Reading): Promise<Settled> {
	const { key, id } = identityOf(reading);
	const same = await currentOf(db, reading.source.sha256);
	if (same !== undefined) return { kept: { ...same, outcome: 'unchanged' }, identity: key };
	const known = await db.selectFrom('document').select('id').where('identity', '=', key).executeTakeFirst();
	if (known !== undefined) {
		const version = (await lastVersion(db, known.id)) + 1;
		return { kept: { document: known.id, version, outcome: 'new version' }, identity: key };
	}
	const document = await freeAddress(db, id, reading.document.language);
	return { kept: { document, version: 1, outcome: 'new' }, identity: key };
}

/** The current version that came in bytes of this hash. */
const currentOf = (db: Database, sha256: string): Promise<VersionKey | undefined> =>
	db
		.selectFrom('document_version')
		.select(['document', 'version'])
		.where('sha256', '=', sha256)
		.where('superseded', 'is', null)
		.executeTakeFirst();

async function lastVersion(db: Database, document: string): Promise<number> {
	const versions = db.selectFrom('document_version').select('version').where('document', '=', document);
	return (await versions.orderBy('version', 'desc').executeTakeFirst())?.version ?? 0;
}

/** The first address that no other document has: a document must never take another one's place. */
async function freeAddress(db: Database, id: string, language: string): Promise<string> {
	for (const address of addresses(id, language)) {
		const taken = await db.selectFrom('document').select('id').where('id', '=', address).executeTakeFirst();
		if (taken === undefined) return address;
	}
	return id;
}

/** Keeps a file inside a transaction that may do more. */
export async function keepIn(tx: Database, file: Keeping): Promise<Kept> {
	const { kept, identity } = await settle(tx, file.reading);
	if (kept.outcome === 'unchanged') return kept;
	const recorded = await notBefore(tx, file.recorded);
	const json = JSON.stringify(file.reading);
	const { body, sha256 } = await putIn(tx, { ...file, recorded }, kept, { identity, json });
	const title = file.reading.document.title ?? file.reading.document.symbol ?? file.reading.source.name;
	const { symbol } = file.reading.document;
	const payload = { ...kept, title, symbol, body, sha256, reading: hashOf(json) };
	await append(tx, { recorded, by: file.by, action: 'document.keep', payload });
	return kept;
}

/** What of a version does not follow from its file. */
interface Given {
	readonly identity: string;
	/** The reading as the log has the hash of it. */
	readonly json: string;
}

/** Puts a version where it belongs, at the instant it was recorded; the log is left to the caller. */
export async function putIn(tx: Database, file: Keeping, key: VersionKey, { identity, json }: Given) {
	const { document, version } = key;
	const { recorded } = file;
	await keepSource(tx, file, recorded);
	if (version === 1) await tx.insertInto('document').values({ id: document, identity, recorded }).execute();
	await supersede(tx, document, recorded);
	const columns = columnsOf(file, key, recorded);
	await tx.insertInto('document_version').values(columns).execute();
	await tx.insertInto('reading').values({ document, version, json }).execute();
	await indexIn(tx, document, file.reading, recorded);
	return columns;
}

async function keepSource(tx: Database, { reading, bytes }: Keeping, recorded: Instant): Promise<void> {
	const { sha256, mediaType } = reading.source;
	await tx
		.insertInto('source')
		.values({ sha256, media_type: mediaType, size: bytes.length, recorded, bytes })
		.onConflict((conflict) => conflict.column('sha256').doNothing())
		.execute();
}

async function supersede(tx: Database, document: string, recorded: Instant): Promise<void> {
	await tx
		.updateTable('document_version')
		.set({ superseded: recorded })
		.where('document', '=', document)
		.where('superseded', 'is', null)
		.execute();
}

function columnsOf({ reading, by }: Keeping, { document, version }: VersionKey, recorded: Instant) {
	const body = slug(bodyOf(reading.bodies) ?? '');
	return {
		document,
		version,
		sha256: reading.source.sha256,
		name: reading.source.name,
		body: body === '' ? null : body,
		meeting_id: meetingIdOf(reading.meeting, document),
		acts: reading.acts.length,
		paragraphs: reading.paragraphs.length,
		notes: reading.notes.length,
		recorded,
		superseded: null,
		by,
		bodies: JSON.stringify(reading.bodies),
		aliases: JSON.stringify(reading.aliases),
		meeting: JSON.stringify(reading.meeting),
		facts: JSON.stringify(reading.document),
		parties: JSON.stringify(partiesNamed(reading)),
	};
}
