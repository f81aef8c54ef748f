import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Zippable, zipSync } from 'fflate';
import type { CivilDate } from '../../base/date.ts';
import { type BagFile, textFile } from './payload.ts';

/** What the bag says of itself. */
export interface BagFacts {
	/** The id of the body. */
	readonly body: string;
	/** Its name. */
	readonly name: string;
	readonly baggedOn: CivilDate;
	/** The hash of the newest entry of its log. */
	readonly head: string;
}

/** Completes a payload to a bag (RFC 8493, 2.1 and 2.2): the same payload and facts give the same files. */
export function bagOf(payload: readonly BagFile[], facts: BagFacts): readonly BagFile[] {
	const tags = [
		textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
		textFile('bag-info.txt', infoOf(payload, facts)),
		textFile('manifest-sha256.txt', manifestOf(payload)),
	];
	return [...tags, textFile('tagmanifest-sha256.txt', manifestOf(tags)), ...payload];
}

function infoOf(payload: readonly BagFile[], { body, name, baggedOn, head }: BagFacts): string {
	const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const rows = {
		'Bagging-Date': baggedOn,
		'Bag-Software-Agent': 'Rapporteur',
		'External-Description': `The whole record of the ${name.replace(/\s+/gu, ' ')}`,
		'External-Identifier': body,
		'Payload-Oxum': `${octets}.${payload.length}`,
		'Rapporteur-Log-Head': head,
	};
	return Object.entries(rows)
		.map(([label, value]) => `${label}: ${value}\n`)
		.join('');
}

/** One line for each file, in the order of their paths; `sha256sum -c` reads it too. */
const manifestOf = (files: readonly BagFile[]): string =>
	files
		.map(({ path, bytes }) => ({ path, hash: bytesToHex(sha256(bytes)) }))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, hash }) => `${hash}  ${path}\n`)
		.join('');

/** The earliest time that a zip can hold: an archive must not tell when it was packed. */
const noTime = new Date(1980, 0, 1);

/** A bag as one file, in one folder (RFC 8493, 4): the same files give the same bytes. */
export function packedBag(base: string, files: readonly BagFile[]): Uint8Array<ArrayBuffer> {
	const parts: Zippable = {};
	for (const { path, bytes } of files) parts[`${base}/${path}`] = [bytes, { mtime: noTime }];
	return zipSync(parts, { level: 6 });
}
