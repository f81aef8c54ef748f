import type { BaggedRecord, ToldEntry } from '../../record/bag.ts';
import { Correction } from '../../record/correction.ts';
import { Reading } from '../../record/reading.ts';
import { brokenAfter, genesis, hashOf } from '../../store/log.ts';
import { damagedBag, jsonIn } from './content.ts';

/** What a correction is before it has a place in the record: the rest of it stands in the log. */
const Decided = Correction.omit({ id: true, document: true, by: true, recorded: true, superseded: true });

/** What the log has told so far. */
interface Told {
	/** The newest version of each document. */
	readonly versions: Map<string, number>;
	/** The corrections that hold, and those that were undone. */
	readonly corrections: Map<number, 'holds' | 'undone'>;
}

/** Checks that the log is one chain and that it tells of all that is there, no more and no less. Throws `Refusal`. */
export function checkChain(record: BaggedRecord): void {
	let previous = genesis;
	const told: Told = { versions: new Map(), corrections: new Map() };
	for (const [index, entry] of record.log.entries()) {
		const why = brokenAfter(index, previous, entry);
		if (why !== null) throw damagedBag(`${why} (data/log.jsonl)`);
		previous = entry.hash;
		if ('action' in entry) checkEntry(entry, record, told);
	}
	for (const { id, versions } of record.documents)
		if (versions.length === 0 || versions.length !== told.versions.get(id))
			throw damagedBag(`its log does not tell of all versions of ${id}`);
	for (const { id } of record.corrections)
		if (!told.corrections.has(id)) throw damagedBag(`its log does not tell of data/corrections/${id}.json`);
}

function checkEntry(entry: ToldEntry, record: BaggedRecord, told: Told): void {
	if (entry.action === 'document.keep') checkKeep(entry, record, told);
	else if (entry.action === 'correction.make') checkMake(entry, record, told);
	else if (entry.action === 'correction.undo') checkUndo(entry, told);
	else throw damagedBag(`entry ${entry.seq} tells of “${entry.action}”, which this program does not know`);
}

function checkKeep({ seq, payload }: ToldEntry, { documents }: BaggedRecord, { versions }: Told): void {
	const document = String(payload.document);
	const version = Number(payload.version);
	const what = `version ${version} of ${document}`;
	const found = documents.filter(({ id }) => id === document);
	const kept = found[0]?.versions.find((each) => each.version === version);
	if (kept === undefined || found.length !== 1) throw damagedBag(`${what}, of which entry ${seq} tells, is missing`);
	if (version !== (versions.get(document) ?? 0) + 1) throw damagedBag(`entry ${seq} tells of ${what} out of order`);
	versions.set(document, version);
	if (hashOf(kept.reading) !== payload.reading) throw damagedBag(`the reading of ${what} was changed`);
	if (hashOf(kept.bytes) !== payload.sha256) throw damagedBag(`the bytes of ${what} were changed`);
	const { source } = jsonIn(Reading, kept.reading, `the reading of ${what}`);
	if (source.sha256 !== payload.sha256) throw damagedBag(`the reading of ${what} is one of other bytes`);
}

function checkMake({ seq, payload }: ToldEntry, record: BaggedRecord, { corrections }: Told): void {
	const id = Number(payload.id);
	const made = record.corrections.find((each) => each.id === id);
	if (made === undefined || corrections.has(id))
		throw damagedBag(`correction ${id}, of which entry ${seq} tells, is missing or made twice`);
	if (hashOf(made.json) !== payload.correction) throw damagedBag(`correction ${id} was changed`);
	jsonIn(Decided, made.json, `data/corrections/${id}.json`);
	corrections.set(id, 'holds');
}

function checkUndo({ seq, payload }: ToldEntry, { corrections }: Told): void {
	const id = Number(payload.id);
	if (corrections.get(id) !== 'holds') throw damagedBag(`entry ${seq} undoes correction ${id}, which does not hold`);
	corrections.set(id, 'undone');
}
