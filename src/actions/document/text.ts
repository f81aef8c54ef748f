import type { VersionKey } from '../../store/document.ts';
import type { Tree } from '../../tree/node.ts';
import type { Context } from '../action.ts';
import { memory } from '../memory.ts';
import { treeOfFile } from './reading.ts';

const remember = memory<Tree>(8);

/** The tree of a stored version with its decoded text, made again from its bytes. */
export const treeOfVersion = (context: Context, key: VersionKey): Promise<Tree> =>
	remember(context.store, `${key.version} ${key.document}`, async () => {
		const { bytes, name } = await context.store.documents.source(key);
		return treeOfFile(context, bytes, name);
	});
