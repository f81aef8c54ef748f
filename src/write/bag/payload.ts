import type { BaggedDocument, BaggedRecord } from '../../record/bag.ts';
import { type DecisionKind, decisionKindNames, decisionKinds } from '../../record/decision.ts';

/** A file of a bag: its path from the base of the bag, with slashes. */
export interface BagFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
export const textFile = (path: string, text: string): BagFile => ({ path, bytes: encoder.encode(text) });

/** The payload of a bag: the log, and each document, decision and file of evidence in files of their own. */
export function payloadFiles(record: BaggedRecord): readonly BagFile[] {
	const { log, documents } = record;
	const folders = new Set<string>();
	return [
		textFile('data/log.jsonl', log.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
		...documents.flatMap((document) => documentFiles(document, folderOf(document.id, folders))),
		...decisionKindNames.flatMap((kind) => decisionFiles(record, kind)),
		...[...record.files].map(([sha256, bytes]) => ({ path: `data/evidence-files/${sha256}`, bytes })),
	];
}

const decisionFiles = (record: BaggedRecord, kind: DecisionKind): readonly BagFile[] =>
	record[kind].map(({ id, json }) => textFile(`data/${decisionKinds[kind].folder}/${id}.json`, json));

function documentFiles({ id, identity, versions }: BaggedDocument, folder: string): readonly BagFile[] {
	const base = `data/documents/${folder}`;
	return [
		textFile(`${base}/document.json`, `${JSON.stringify({ id, identity }, null, 2)}\n`),
		...versions.flatMap(({ version, name, bytes, reading }) => [
			{ path: `${base}/${version}/source${endingOf(name)}`, bytes },
			textFile(`${base}/${version}/reading.json`, reading),
		]),
	];
}

/** A name that every file system takes and keeps apart from the others: `HC/2009/2` and `hc-2009-2` need two folders. */
function folderOf(id: string, taken: Set<string>): string {
	const plain = id
		.toLowerCase()
		.replace(/[^a-z0-9-]+/gu, '-')
		.slice(0, 80);
	let folder = plain;
	for (let n = 2; taken.has(folder); n++) folder = `${plain}-${n}`;
	taken.add(folder);
	return folder;
}

/** `.txt` of “Report of 2004.TXT”, so that the file opens where it lies; nothing where it is no plain ending. */
const endingOf = (name: string): string => /\.[a-z0-9]{1,8}$/u.exec(name.toLowerCase())?.[0] ?? '';
