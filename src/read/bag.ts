import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../base/refusal.ts';
import type { ArchiveMember } from './archive.ts';

/** The files of a bag by their paths. */
export type BagContents = ReadonlyMap<string, Uint8Array>;

const declaration = /^(?:[^/]+\/)?bagit\.txt$/u;

/** True if files are a bag (RFC 8493), at their root or in one folder. */
export const isBag = (paths: readonly string[]): boolean => paths.some((path) => declaration.test(path));

const refuse = (sentence: string): never => {
	throw new Refusal('conflict', `This bag is not as it was written: ${sentence}. Get another copy of it.`);
};

/**
 * The payload of a bag, its paths without `data/`. Throws `Refusal` naming the first file that is missing, too many, not
 * what its manifest says, or called so that it would leave the bag.
 */
export function bagPayload(members: readonly ArchiveMember[]): BagContents {
	refuseNames(members.map(({ name }) => name));
	const files = contentsOf(members);
	if (!/^BagIt-Version: (?:1\.0|0\.97)\r?\nTag-File-Character-Encoding: UTF-8\s*$/u.test(textOf(files, 'bagit.txt')))
		refuse('bagit.txt does not declare a version and an encoding that this program knows');
	const isPayload = (path: string): boolean => path.startsWith('data/');
	checkManifest(files, 'tagmanifest-sha256.txt', (path) => !isPayload(path) && path !== 'tagmanifest-sha256.txt');
	const payload = new Map([...files].filter(([path]) => isPayload(path)));
	checkManifest(files, 'manifest-sha256.txt', isPayload);
	checkOxum(payload, textOf(files, 'bag-info.txt'));
	return new Map([...payload].map(([path, bytes]) => [path.slice('data/'.length), bytes]));
}

/** A path that stays where it is put, on every system: no `..`, no root, no drive, nothing unseen. */
const isSafe = (path: string): boolean =>
	!/^[a-z]:|[\\\p{Cc}\p{Cf}\ufffd]/iu.test(path) &&
	path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function refuseNames(paths: readonly string[]): void {
	const seen = new Map<string, string>();
	for (const path of paths) {
		if (!isSafe(path)) refuse(`the path “${path}” leads out of it or can't be trusted`);
		const key = path.normalize('NFC').toLowerCase();
		const other = seen.get(key);
		if (other !== undefined) refuse(`“${path}” is there twice, also as “${other}”`);
		seen.set(key, path);
	}
}

/** All files by their paths from the base of the bag. */
function contentsOf(members: readonly ArchiveMember[]): BagContents {
	const base = (members.find(({ name }) => declaration.test(name))?.name ?? '').replace(/bagit\.txt$/u, '');
	const outside = members.find(({ name }) => !name.startsWith(base));
	if (outside !== undefined) refuse(`“${outside.name}” lies outside its folder`);
	return new Map(members.map(({ name, bytes }) => [name.slice(base.length), bytes()]));
}

function textOf(files: BagContents, path: string): string {
	const bytes = files.get(path) ?? refuse(`${path} is missing`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse(`${path} is not in UTF-8`);
	}
}

/** Every file of its kind is listed, every listed one is there, and each has the hash it is listed with. */
function checkManifest(files: BagContents, manifest: string, isOfKind: (path: string) => boolean): void {
	const listed = listedIn(textOf(files, manifest), manifest);
	for (const path of listed.keys()) {
		if (!isOfKind(path) || !isSafe(path)) refuse(`${manifest} lists “${path}”, which is none of its files`);
		if (!files.has(path)) refuse(`${path} is missing`);
	}
	for (const path of files.keys())
		if (isOfKind(path) && !listed.has(path)) refuse(`${path} is not listed in ${manifest}`);
	for (const [path, hash] of listed) {
		const bytes = files.get(path);
		if (bytes === undefined || bytesToHex(sha256(bytes)) !== hash) refuse(`${path} was changed`);
	}
}

/** The hashes of a manifest by path (RFC 8493, 2.1.3). */
function listedIn(text: string, manifest: string): ReadonlyMap<string, string> {
	const listed = new Map<string, string>();
	for (const line of text.split(/\r\n|\r|\n/u)) {
		if (line === '') continue;
		const [, hash, path] = /^([0-9a-f]{64})[ \t]+\*?(?:\.\/)?(.+)$/iu.exec(line) ?? [];
		if (hash === undefined || path === undefined) return refuse(`a line of ${manifest} is no hash and path`);
		const plain = path.replace(/%(0A|0D|25)/giu, (code) => decodeURIComponent(code));
		if (listed.has(plain)) refuse(`${manifest} lists “${plain}” twice`);
		listed.set(plain, hash.toLowerCase());
	}
	return listed;
}

/** How many octets and files there should be (RFC 8493, 2.2.2). */
function checkOxum(payload: BagContents, info: string): void {
	const told = /^Payload-Oxum:[ \t]*(\S+)/mu.exec(info)?.[1];
	let octets = 0;
	for (const bytes of payload.values()) octets += bytes.length;
	const oxum = `${octets}.${payload.size}`;
	if (told !== undefined && told !== oxum) refuse(`bag-info.txt tells of ${told} octets and files, there are ${oxum}`);
}
