import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assert } from '../base/assert.ts';
import type { Reading } from '../record/reading.ts';
import type { Tree } from '../tree/node.ts';
import { firstLoss } from '../tree/walk.ts';
import { readReport } from './report/report.ts';
import { treeOf } from './tree.ts';

/** Reads a file of any format: its lossless tree and what stands in it. Throws a `Refusal` for what can't be decoded. */
export async function readingOf(
	bytes: Uint8Array,
	name: string,
): Promise<{ readonly tree: Tree; readonly reading: Reading }> {
	const { value: tree, notes } = await treeOf(bytes, name);
	assert(firstLoss(tree.root, tree.text.length) === null, 'the tree holds all of the text');
	const source = { name, mediaType: tree.mediaType, sha256: bytesToHex(sha256(bytes)), length: tree.text.length };
	return { tree, reading: readReport(tree, source, notes) };
}
