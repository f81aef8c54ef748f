import type { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import type { BagContents } from '../../read/bag.ts';
import {
	BagEntry,
	type BaggedDecision,
	type BaggedDocument,
	BaggedIdentity,
	type BaggedRecord,
	type BaggedVersion,
} from '../../record/bag.ts';
import { type DecisionKind, decisionKinds } from '../../record/decision.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

export const damagedBag = (sentence: string): Refusal =>
	new Refusal('conflict', `This bag does not hold the record it was made of: ${sentence}. Get another copy of it.`);

/** The JSON text of a file of a bag, and its value if it has the shape that it should have. */
export function jsonIn<T>(schema: z.ZodType<T>, text: string, path: string): T {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw damagedBag(`${path} is no JSON`);
	}
	const outcome = schema.safeParse(value);
	if (outcome.success) return outcome.data;
	const [issue] = outcome.error.issues;
	throw damagedBag(`${path} is not of its form (${issue?.path.join('.') || 'value'}: ${issue?.message})`);
}

function textIn(payload: BagContents, path: string): string {
	const bytes = payload.get(path);
	if (bytes === undefined) throw damagedBag(`data/${path} is missing`);
	try {
		return decoder.decode(bytes);
	} catch {
		throw damagedBag(`data/${path} is not in UTF-8`);
	}
}

const filePattern =
	/^(?:log\.jsonl|evidence-files\/(?<file>[0-9a-f]{64})|(?<kind>corrections|matter-corrections|evidence|party-identities|reservations|plan-rules|paper-edits|body-identities|document-identities|successions)\/(?<id>[1-9]\d{0,14})\.json|documents\/(?<folder>[^/]+)\/(?:document\.json|(?<version>[1-9]\d{0,8})\/(?:reading\.json|(?<source>source(?:\.[a-z0-9]{1,8})?))))$/u;

/** What stands in the payload of a bag, each part of its own form; whether the log bears it out is for `chain.ts`. */
export function contentOf(payload: BagContents): BaggedRecord {
	if (!payload.has('log.jsonl'))
		throw new Refusal('invalid', 'This bag is sound, but it holds no record: it has no data/log.jsonl.');
	const decisions = new Map<string, BaggedDecision[]>();
	const folders = new Map<string, BaggedVersion[]>();
	const files = new Map<string, Uint8Array>();
	for (const [path, bytes] of payload) {
		const groups = filePattern.exec(path)?.groups;
		if (groups === undefined) throw damagedBag(`data/${path} is no file of a record`);
		const { file, kind, id, folder, version, source } = groups;
		if (file !== undefined) files.set(file, bytes);
		if (kind !== undefined)
			decisions.set(kind, [...(decisions.get(kind) ?? []), { id: Number(id), json: textIn(payload, path) }]);
		if (folder === undefined) continue;
		const versions = folders.get(folder) ?? [];
		folders.set(folder, versions);
		if (source === undefined) continue;
		const reading = textIn(payload, `documents/${folder}/${version}/reading.json`);
		versions.push({ version: Number(version), name: source, bytes, reading });
	}
	const decided = (of: DecisionKind) => (decisions.get(decisionKinds[of].folder) ?? []).sort(byId);
	return {
		log: logIn(payload),
		documents: [...folders].map(([folder, versions]) => documentIn(payload, folder, versions)),
		corrections: decided('corrections'),
		matterCorrections: decided('matterCorrections'),
		evidence: decided('evidence'),
		files,
		partyIdentities: decided('partyIdentities'),
		reservations: decided('reservations'),
		planRules: decided('planRules'),
		paperEdits: decided('paperEdits'),
		bodyIdentities: decided('bodyIdentities'),
		documentIdentities: decided('documentIdentities'),
		successions: decided('successions'),
	};
}

const byId = (a: BaggedDecision, b: BaggedDecision): number => a.id - b.id;

const logIn = (payload: BagContents): readonly BagEntry[] =>
	textIn(payload, 'log.jsonl')
		.split('\n')
		.filter((line) => line !== '')
		.map((line, index) => jsonIn(BagEntry, line, `line ${index + 1} of data/log.jsonl`));

function documentIn(payload: BagContents, folder: string, versions: readonly BaggedVersion[]): BaggedDocument {
	const path = `documents/${folder}/document.json`;
	const facts = jsonIn(BaggedIdentity, textIn(payload, path), `data/${path}`);
	return { ...facts, versions: [...versions].sort((a, b) => a.version - b.version) };
}
