import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkedBag, restoreBag } from '../actions/bag/restore.ts';
import { bagOfBody } from '../actions/bag/take.ts';
import { Refusal } from '../base/refusal.ts';
import { mebibyte } from '../base/size.ts';
import { type ArchiveMember, archiveBytesMax, isPacked, packedFiles } from '../read/archive.ts';
import { isBag } from '../read/bag.ts';
import type { BaggedRecord } from '../record/bag.ts';
import { askRecord, type DataOption, withRecord } from './record.ts';
import type { World } from './world.ts';

interface ExportOptions extends DataOption {
	readonly body: string;
	readonly out: string;
}

/** Writes the whole record of a body as a bag. */
export async function exportBag({ body, out, ...options }: ExportOptions, world: World): Promise<void> {
	const { bytes, record } = await askRecord(options, world, (context) => bagOfBody(context, body));
	await writeFile(out, bytes);
	world.out(`${out}: ${contentsLine(record)}.\n`);
}

/** The files of a bag, packed or in a folder; null for anything else. */
export async function bagAt(path: string): Promise<readonly ArchiveMember[] | null> {
	const facts = await stat(path).catch(() => null);
	if (facts === null) return null;
	if (facts.isDirectory()) return existsSync(join(path, 'bagit.txt')) ? membersIn(path) : null;
	if (facts.size > archiveBytesMax) return null;
	const bytes = await readFile(path);
	if (!isPacked(bytes)) return null;
	const members = packedFiles(bytes);
	return isBag(members.map(({ name }) => name)) ? members : null;
}

/** All files of an unpacked bag, read; what is neither file nor folder could lead anywhere and is refused. */
async function membersIn(folder: string): Promise<readonly ArchiveMember[]> {
	const members: ArchiveMember[] = [];
	const waiting = [''];
	for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
		for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
			const name = `${below}${entry.name}`;
			if (entry.isDirectory()) waiting.push(`${name}/`);
			else if (entry.isFile()) members.push(await memberIn(folder, name));
			else throw new Refusal('conflict', `“${name}” in this bag is a link or no plain file: get another copy of it.`);
		}
	return members;
}

async function memberIn(folder: string, name: string): Promise<ArchiveMember> {
	const bytes = await readFile(join(folder, name));
	return { name, bytes: () => bytes };
}

/** Checks a bag without a record or a server. */
export async function verifyBag(path: string, world: World): Promise<void> {
	await stat(path);
	const members = await bagAt(path);
	if (members === null)
		throw new Refusal(
			'invalid',
			`“${basename(path)}” is no bag, packed (.zip, up to ${archiveBytesMax / mebibyte} MiB) or unpacked: it has no bagit.txt.`,
		);
	world.out(`The bag is as it was written: ${contentsLine(checkedBag(members))}.\n`);
}

/** Restores the one bag that is named; false where none is. */
export async function importBag(
	paths: readonly string[],
	options: DataOption & { readonly json?: true },
	world: World,
): Promise<boolean> {
	const [path = ''] = paths;
	const members = paths.length === 1 ? await bagToImport(path) : null;
	if (members === null) return false;
	const { outcome, record } = await withRecord(options, world, (context) => restoreBag(context, members));
	if (options.json) world.out(`${JSON.stringify({ outcome, ...countsOf(record) }, null, 2)}\n`);
	else
		world.out(outcome === 'restored' ? `Restored: ${contentsLine(record)}.\n` : 'The record holds this bag already.\n');
	return true;
}

/** A packed file that can't be opened is for the import of files to tell of; a folder that is a bag is nothing else. */
const bagToImport = (path: string): Promise<readonly ArchiveMember[] | null> =>
	bagAt(path).catch((fault: unknown) => {
		if (existsSync(join(path, 'bagit.txt'))) throw fault;
		return null;
	});

const countsOf = ({
	documents,
	corrections,
	matterCorrections,
	partyIdentities,
	evidence,
	reservations,
	planRules,
	paperEdits,
	bodyIdentities,
	documentIdentities,
	successions,
	log,
}: BaggedRecord) => ({
	documents: documents.length,
	versions: documents.reduce((sum, each) => sum + each.versions.length, 0),
	corrections:
		corrections.length +
		matterCorrections.length +
		partyIdentities.length +
		bodyIdentities.length +
		documentIdentities.length +
		successions.length,
	evidence: evidence.length,
	reservations: reservations.length,
	planRules: planRules.length,
	paperEdits: paperEdits.length,
	entries: log.length,
	sealed: log.filter((entry) => !('action' in entry)).length,
});

/** `4 documents in 5 versions, 1 correction, 2 pieces of evidence, 9 entries of the log, 3 of them sealed`. */
function contentsLine(record: BaggedRecord): string {
	const { documents, versions, corrections, evidence, reservations, planRules, paperEdits, entries, sealed } =
		countsOf(record);
	return [
		`${counted(documents, 'document')} in ${counted(versions, 'version')}`,
		counted(corrections, 'correction'),
		...some(evidence, 'piece of evidence', 'pieces of evidence'),
		...some(reservations, 'reserved symbol'),
		...some(planRules, 'rule of a documentation plan', 'rules of a documentation plan'),
		...some(paperEdits, 'text written into a paper', 'texts written into a paper'),
		counted(entries, 'entry of the log', 'entries of the log'),
		...(sealed === 0 ? [] : [`${sealed} of them sealed`]),
	].join(', ');
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

/** What is there, and nothing of what is not. */
const some = (count: number, one: string, several?: string): readonly string[] =>
	count === 0 ? [] : [counted(count, one, several)];
