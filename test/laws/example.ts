import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readingOf } from '../../src/read/reading.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Tree } from '../../src/tree/node.ts';
import { filesBelow, root } from '../tidy/source.ts';
import { shared, sharedDocuments } from './shared.ts';

/** A document on which the laws must hold: where it lies, and what it is called in a failure. */
export interface Example {
	readonly name: string;
	readonly path: string;
}

/** A document as it was read. */
export interface ReadExample {
	readonly bytes: Uint8Array;
	readonly tree: Tree;
	readonly reading: Reading;
}

const document = /\.(?:txt|md|html?|docx|pdf)$/iu;

const ours = (): Example[] =>
	[...filesBelow('examples'), ...filesBelow('test/reports')]
		.filter((path) => document.test(path))
		.map((name) => ({ name, path: join(root, name) }));

const theirs = (): Example[] =>
	sharedDocuments().map((path) => ({ name: `../shared/${relative(shared ?? '', path)}`, path }));

/** Every report we have: the cases, the bundled example and, where they are here, the real ones of ../shared. */
export const examples = (): Example[] => [...ours(), ...theirs()];

export const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export async function readExample({ path }: Example): Promise<ReadExample> {
	const bytes = bytesAt(path);
	return { bytes, ...(await readingOf(bytes, basename(path))) };
}
