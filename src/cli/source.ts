import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Source, sourcesIn } from '../actions/document/import-many.ts';
import { Refusal } from '../base/refusal.ts';
import { mebibyte } from '../base/size.ts';
import { archiveBytesMax, isPacked } from '../read/archive.ts';
import { fileBytes } from './file.ts';

/** The files that paths name, folders walked in the order of their names; hidden files in folders are nobody's reports. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
	const files: string[] = [];
	for (const path of paths) {
		if (!(await isFolder(path))) files.push(path);
		else {
			const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
			files.push(...(await filesIn(names.map((name) => join(path, name)))));
		}
	}
	return files;
}

/** A path that is not there counts as a file: importing it says so. */
const isFolder = async (path: string): Promise<boolean> =>
	stat(path).then(
		(facts) => facts.isDirectory(),
		() => false,
	);

/** How many files there are, those in archives counted one by one. */
export async function countIn(files: readonly string[]): Promise<number> {
	let count = 0;
	for (const file of files) count += (await opened(file).catch(() => null))?.length ?? 1;
	return count;
}

/** The files one after the other, archives opened as they come: no more than one of them is held. */
export async function* sourcesOf(files: readonly string[]): AsyncGenerator<Source> {
	for (const file of files) {
		const inside = await opened(file).catch((fault: unknown) => [failing(file, fault)]);
		if (inside === null) yield { path: file, name: basename(file), bytes: () => fileBytes(file) };
		else yield* inside;
	}
}

/** An archive that can't be opened is a file that can't be read. */
const failing = (path: string, fault: unknown): Source => ({
	path,
	name: basename(path),
	bytes: () => Promise.reject(fault),
});

/** The files in a file that is an archive; null for any other, which is not read for that. */
async function opened(file: string): Promise<readonly Source[] | null> {
	if (!(await beginsPacked(file))) return null;
	const { size } = await stat(file);
	if (size > archiveBytesMax) {
		const most = archiveBytesMax / mebibyte;
		throw new Refusal('too-large', `This archive is larger than ${most} MiB: unpack it and import its folder.`);
	}
	return sourcesIn(file, await readFile(file));
}

async function beginsPacked(file: string): Promise<boolean> {
	const handle = await open(file).catch(() => null);
	if (handle === null) return false;
	try {
		const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
		return isPacked(buffer.subarray(0, bytesRead));
	} catch {
		return false;
	} finally {
		await handle.close();
	}
}
