import { Refusal } from '../../base/refusal.ts';
import { type Corrected, corrected } from '../../derive/corrected.ts';
import { effectsAgain } from '../../read/again.ts';
import type { Correction } from '../../record/correction.ts';
import type { DocumentVersion } from '../../record/version.ts';
import type { VersionKey } from '../../store/document.ts';
import type { Context } from '../action.ts';
import { memory } from '../memory.ts';
import { treeOfVersion } from './text.ts';

/** A version with the corrections that are to be laid over it, by id and in order: exactly one corrected reading. */
export interface CorrectedKey extends VersionKey {
	readonly corrections: readonly string[];
}

/** A version with what persons decided laid over its reading. */
export interface LaidVersion extends Corrected {
	readonly version: DocumentVersion;
	/** The decoded text that all offsets count in. */
	readonly text: string;
	readonly corrections: readonly Correction[];
}

const rememberVersion = memory<DocumentVersion>(64);
const rememberLaid = memory<LaidVersion>(64);

/** Names a corrected version among all there are. */
export const keyOf = ({ document, version, corrections }: CorrectedKey): string =>
	`${version} ${document} ${corrections.join(' ')}`;

/** A version as it was read. It never changes, so it is worth remembering. */
function readVersion(context: Context, { document, version }: VersionKey): Promise<DocumentVersion> {
	return rememberVersion(context.store, `${version} ${document}`, async () => {
		const [found] = await context.store.documents.read([{ document, version }]);
		if (found === undefined) throw new Refusal('not-found', `There is no version ${version} of ${document}.`);
		return found;
	});
}

/** A version with its text and its corrections, each of them placed or not. */
export function laidVersion(context: Context, key: CorrectedKey): Promise<LaidVersion> {
	return rememberLaid(context.store, keyOf(key), async () => {
		const version = await readVersion(context, key);
		const { text } = await treeOfVersion(context, key);
		const corrections = await context.store.corrections.read(key.corrections);
		const laid = corrected(version.reading, text, corrections, effectsAgain);
		return { ...laid, version: { ...version, reading: laid.reading }, text, corrections };
	});
}

/** One whole version, as read and as persons corrected it. */
export const versionOf = async (context: Context, key: CorrectedKey): Promise<DocumentVersion> =>
	key.corrections.length === 0 ? readVersion(context, key) : (await laidVersion(context, key)).version;
