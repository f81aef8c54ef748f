import { treeOf } from '../../read/tree.ts';
import type { Tree } from '../../tree/node.ts';
import type { Context } from '../action.ts';
import { type FileRead, type Legible, readLegible } from './legible.ts';
import { converted, isConverted } from './office.ts';

/** A file as it can be read: one of an old Office program as .docx, made now or kept from when it was first read. */
export async function legible({ store }: Context, bytes: Uint8Array, name: string): Promise<Legible> {
	const plain = { name, bytes, original: null };
	if (!isConverted(bytes, name)) return plain;
	const known = await store.conversions.find(bytes);
	if (known !== null) return { name, bytes: known, original: bytes };
	const docx = await converted(bytes, name);
	if (docx === null) return plain;
	await store.conversions.keep(bytes, docx);
	return { name, bytes: docx, original: bytes };
}

/** Reads a file of any format, on a thread of its own where the program has some. */
export async function fileRead(context: Context, bytes: Uint8Array, name: string): Promise<FileRead> {
	const file = await legible(context, bytes, name);
	return context.readers === undefined ? readLegible(file) : context.readers.read(file);
}

/** The tree of a file of any format. */
export async function treeOfFile(context: Context, bytes: Uint8Array, name: string): Promise<Tree> {
	return (await treeOf((await legible(context, bytes, name)).bytes, name)).value;
}
