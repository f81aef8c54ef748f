import type { Note } from '../../base/note.ts';
import { readingOf } from '../../read/reading.ts';
import type { Reading } from '../../record/reading.ts';
import type { Tree } from '../../tree/node.ts';

/** What reading a file gave: the reading, and the text that all its offsets count in. */
export interface FileRead {
	readonly reading: Reading;
	readonly text: string;
}

/** A file to be read: its bytes, or those of the .docx it was turned into and then, beside them, its own. */
export interface Legible {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly original: Uint8Array | null;
}

/** What is noted of a file that was not read itself but what LibreOffice made of it. */
const conversion: Note = {
	rule: 'converted',
	message: 'LibreOffice turned this file into .docx to read it: check that numbers are those of the original.',
	at: null,
};

/** Reads a file of a format of ours. Pure but for loading the library of PDF: it may run on any thread. */
export async function readLegible({ name, bytes, original }: Legible): Promise<FileRead & { readonly tree: Tree }> {
	const { tree, reading } = await (original === null
		? readingOf(bytes, name)
		: readingOf(bytes, name, { bytes: original, notes: [conversion] }));
	return { tree, reading, text: tree.text };
}
