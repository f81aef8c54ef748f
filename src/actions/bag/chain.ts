import type { z } from 'zod';
import type { BaggedRecord, ToldEntry } from '../../record/bag.ts';
import { BodyIdentity } from '../../record/body-identity.ts';
import { Correction } from '../../record/correction.ts';
import { type DecisionKind, decisionKindNames, decisionKinds, decisionStep } from '../../record/decision.ts';
import { DocumentIdentity } from '../../record/document-identity.ts';
import { Evidence, fileNamedIn } from '../../record/evidence.ts';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { PaperEdit } from '../../record/paper-edit.ts';
import { PartyIdentity } from '../../record/party-identity.ts';
import { PlanRule } from '../../record/plan-rule.ts';
import { Reading } from '../../record/reading.ts';
import { Reservation } from '../../record/reservation.ts';
import { Succession } from '../../record/succession.ts';
import { brokenAfter, genesis, hashOf } from '../../store/log.ts';
import { damagedBag, jsonIn } from './content.ts';

/** What a decision of a kind is before it has a place in the record: the rest stands in the log. */
const forms = {
	corrections: Correction.omit({ id: true, document: true, by: true, recorded: true, superseded: true }),
	matterCorrections: MatterCorrection.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	partyIdentities: PartyIdentity.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	evidence: Evidence.omit({ id: true, document: true, by: true, recorded: true, superseded: true }),
	reservations: Reservation.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	planRules: PlanRule.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	paperEdits: PaperEdit.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	bodyIdentities: BodyIdentity.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	documentIdentities: DocumentIdentity.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
	successions: Succession.omit({ id: true, body: true, by: true, recorded: true, superseded: true }),
} as const satisfies Readonly<Record<DecisionKind, z.ZodType>>;

/** What the log has told so far. */
interface Told {
	/** The newest version of each document. */
	readonly versions: Map<string, number>;
	/** The decisions that hold, and those that were undone: `matter correction 2`. */
	readonly decisions: Map<string, 'holds' | 'undone'>;
}

/** Checks that the log is one chain and that it tells of all that is there, no more and no less. Throws `Refusal`. */
export function checkChain(record: BaggedRecord): void {
	let previous = genesis;
	const told: Told = { versions: new Map(), decisions: new Map() };
	for (const [index, entry] of record.log.entries()) {
		const why = brokenAfter(index, previous, entry);
		if (why !== null) throw damagedBag(`${why} (data/log.jsonl)`);
		previous = entry.hash;
		if ('action' in entry) checkEntry(entry, record, told);
	}
	for (const { id, versions } of record.documents)
		if (versions.length === 0 || versions.length !== told.versions.get(id))
			throw damagedBag(`its log does not tell of all versions of ${id}`);
	for (const kind of decisionKindNames)
		for (const { id } of record[kind]) {
			const what = `${decisionKinds[kind].name} ${id}`;
			if (!told.decisions.has(what)) throw damagedBag(`its log does not tell of ${what}`);
		}
	checkFiles(record);
}

/** Every file that evidence names is there with its bytes, and no other. */
function checkFiles({ evidence, files }: BaggedRecord): void {
	const named = new Set(evidence.flatMap(({ json }) => fileNamedIn(json) ?? []));
	for (const sha256 of named)
		if (!files.has(sha256)) throw damagedBag(`the file ${sha256} that evidence names is missing`);
	for (const [sha256, bytes] of files) {
		if (!named.has(sha256)) throw damagedBag(`no evidence names the file ${sha256}`);
		if (hashOf(bytes) !== sha256) throw damagedBag(`the bytes of the file ${sha256} were changed`);
	}
}

function checkEntry(entry: ToldEntry, record: BaggedRecord, told: Told): void {
	const { action, seq } = entry;
	if (action === 'document.keep') {
		checkKeep(entry, record, told);
		return;
	}
	const step = decisionStep(action);
	if (step === null) throw damagedBag(`entry ${seq} tells of “${action}”, which this program does not know`);
	if (step.does === 'make') checkMake(step.kind, entry, record, told);
	else checkUndo(step.kind, entry, told);
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

function checkMake(kind: DecisionKind, { seq, payload }: ToldEntry, record: BaggedRecord, told: Told): void {
	const { name, hash } = decisionKinds[kind];
	const what = `${name} ${payload.id}`;
	const made = record[kind].find(({ id }) => id === payload.id);
	if (made === undefined || told.decisions.has(what))
		throw damagedBag(`${what}, of which entry ${seq} tells, is missing or made twice`);
	if (hashOf(made.json) !== payload[hash]) throw damagedBag(`${what} was changed`);
	jsonIn<unknown>(forms[kind], made.json, what);
	told.decisions.set(what, 'holds');
}

function checkUndo(kind: DecisionKind, { seq, payload }: ToldEntry, told: Told): void {
	const what = `${decisionKinds[kind].name} ${payload.id}`;
	if (told.decisions.get(what) !== 'holds') throw damagedBag(`entry ${seq} undoes ${what}, which does not hold`);
	told.decisions.set(what, 'undone');
}
