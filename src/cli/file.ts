import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../base/refusal.ts';
import { fileBytesMax } from '../base/size.ts';

/** The bytes of a file; one that is too large to be read is refused before it fills the memory. */
export async function fileBytes(path: string): Promise<Uint8Array> {
	const { size } = await stat(path);
	if (size <= fileBytesMax) return readFile(path);
	const most = fileBytesMax / 1024 / 1024;
	throw new Refusal('too-large', `This file is larger than ${most} MiB: split it and import the parts.`);
}
