import { inflateSync } from 'fflate';
import iconv from 'iconv-lite';
import { Refusal } from '../base/refusal.ts';
import { fileBytesMax, mebibyte } from '../base/size.ts';

/** A file in an archive: its path there, and its bytes, unpacked when they are asked for. */
export interface ArchiveMember {
	readonly name: string;
	/** Throws `Refusal` where it is encrypted, too large, packed in an unknown way or damaged. */
	readonly bytes: () => Uint8Array;
}

/** The largest archive that is opened, in bytes, and what its files may unpack to, taken together. */
export const archiveBytesMax = 512 * mebibyte;
const unpackedBytesMax = 4096 * mebibyte;
/** The most files of one archive. */
const membersMax = 20_000;

/** An entry of the central directory (APPNOTE 4.3.12). */
interface Entry {
	readonly path: string;
	readonly flags: number;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	/** CRC-32 of what it unpacks to. */
	readonly check: number;
	/** Where its local header stands. */
	readonly at: number;
}

/** Parts that make a packed file one document: Office, OpenDocument and e-books have one of them. */
const documentParts =
	/^(?:\[Content_Types\]\.xml|mimetype|content\.xml|word\/document\.xml|META-INF\/container\.xml)$/u;

/** True if bytes begin as packed files do: documents of Office and archives. */
export const isPacked = (head: Uint8Array): boolean =>
	head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && head[3] === head[2] + 1;

/**
 * The files of a ZIP archive in the order of their paths, without folders and hidden files; null for anything else, also
 * for a document that is packed as one. Throws `Refusal` for an archive that is damaged or holds too much.
 */
export function archiveOf(bytes: Uint8Array): readonly ArchiveMember[] | null {
	if (!isPacked(bytes)) return null;
	const entries = entriesOf(bytes);
	if (entries.some(({ path }) => documentParts.test(path))) return null;
	return membersOf(
		bytes,
		entries.filter(({ path }) => isFile(path)),
	);
}

/** Every file of a ZIP archive, hidden ones and those of documents too; throws as `archiveOf` does. */
export const packedFiles = (bytes: Uint8Array): readonly ArchiveMember[] =>
	membersOf(
		bytes,
		entriesOf(bytes).filter(({ path }) => !path.endsWith('/')),
	);

function membersOf(bytes: Uint8Array, files: Entry[]): readonly ArchiveMember[] {
	refuseMany(files);
	return files
		.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at))
		.map((entry) => ({ name: entry.path, bytes: () => unpacked(bytes, entry) }));
}

/** What systems and people keep beside their files is nobody's report. */
const isFile = (path: string): boolean =>
	!path.endsWith('/') && !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

function refuseMany(files: readonly Entry[]): void {
	const total = files.reduce((sum, { size }) => sum + size, 0);
	if (files.length <= membersMax && total <= unpackedBytesMax) return;
	const most = `${membersMax.toLocaleString('en')} files or ${unpackedBytesMax / mebibyte / 1024} GiB`;
	throw new Refusal('too-large', `This archive holds more than ${most}: split it and import the parts.`);
}

const damaged = (): Refusal =>
	new Refusal(
		'unreadable',
		'This archive is damaged or cut off: get it again, or unpack it and import what is inside.',
	);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the central directory; it is believed only as far as it lies within the file. */
function entriesOf(bytes: Uint8Array): Entry[] {
	const view = viewOf(bytes);
	const entries: Entry[] = [];
	for (let at = directoryStart(view); at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; ) {
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
		const nameEnd = at + 46 + (nameLength ?? 0);
		const end = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
		if (end > bytes.length) throw damaged();
		const flags = view.getUint16(at + 8, true);
		entries.push({
			path: pathOf(bytes.subarray(at + 46, nameEnd), flags),
			flags,
			method: view.getUint16(at + 10, true),
			check: view.getUint32(at + 16, true),
			...sizesOf(view, at, nameEnd, extraLength ?? 0),
		});
		at = end;
	}
	return entries;
}

/** Where the central directory begins: its end record stands at the end of the file, before a comment (4.3.16). */
function directoryStart(view: DataView): number {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at--) {
		if (view.getUint32(at, true) !== 0x06054b50) continue;
		const start = view.getUint32(at + 16, true);
		return start === 0xffffffff ? largeDirectoryStart(view, at) : start;
	}
	throw damaged();
}

/** The same of a ZIP64 archive, which has a record of its own before the end record (4.3.14, 4.3.15). */
function largeDirectoryStart(view: DataView, end: number): number {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged();
	const record = Number(view.getBigUint64(locator + 8, true));
	if (record + 56 > view.byteLength) throw damaged();
	return Number(view.getBigUint64(record + 48, true));
}

/** Sizes and place of an entry; those that need more than 32 bits stand in its extra field of type 1 (4.5.3). */
function sizesOf(view: DataView, at: number, extra: number, length: number): Pick<Entry, 'size' | 'packed' | 'at'> {
	const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
	let next = largeField(view, extra, extra + length);
	const [size = 0, packed = 0, start = 0] = short.map((value) => {
		if (value !== 0xffffffff) return value;
		if (next === null || next + 8 > extra + length) throw damaged();
		next += 8;
		return Number(view.getBigUint64(next - 8, true));
	});
	return { size, packed, at: start };
}

function largeField(view: DataView, from: number, to: number): number | null {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
		if (view.getUint16(at, true) === 1) return at + 4;
	return null;
}

/** A path as it was written: in UTF-8 where the entry says so or its bytes are that, else as DOS had it (4.4.4, bit 11). */
function pathOf(bytes: Uint8Array, flags: number): string {
	const utf8 = new TextDecoder('utf-8', { fatal: (flags & 0x800) === 0 });
	let path: string;
	try {
		path = utf8.decode(bytes);
	} catch {
		// Letters of Western languages stand alone between ASCII ones; Cyrillic words are of nothing else.
		const isCyrillic = /[\x80-\xaf\xe0-\xf1]{3}/u.test(Buffer.from(bytes).toString('latin1'));
		path = iconv.decode(Buffer.from(bytes), isCyrillic ? 'cp866' : 'cp437');
	}
	// A control character in a name could speak to the terminal it is printed on.
	return path.replaceAll('\\', '/').replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

function unpacked(bytes: Uint8Array, { at, flags, method, packed, size, check }: Entry): Uint8Array {
	if ((flags & 1) !== 0)
		throw new Refusal('unreadable', 'This file is encrypted in its archive: unpack it and import what is inside.');
	if (size > fileBytesMax) throw tooLarge();
	const data = dataOf(bytes, at, packed);
	if (method !== 0 && method !== 8)
		throw new Refusal(
			'unreadable',
			'This file is packed in an unusual way: unpack the archive and import what is inside.',
		);
	const out = method === 0 ? data.slice() : inflated(data, size);
	if (out.length !== size || checkOf(out) !== check) throw damaged();
	return out;
}

/** For each byte, what it does to a CRC-32 (ISO 3309). */
const checkTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

function checkOf(bytes: Uint8Array): number {
	let check = 0xffffffff;
	for (const byte of bytes) check = (checkTable[(check ^ byte) & 0xff] ?? 0) ^ (check >>> 8);
	return (check ^ 0xffffffff) >>> 0;
}

const tooLarge = (): Refusal =>
	new Refusal(
		'too-large',
		`This file has more than ${fileBytesMax / mebibyte} MiB once unpacked: split it and import the parts.`,
	);

/** Inflates into as much room as the entry says and one byte, which shows that there is more. */
function inflated(data: Uint8Array, size: number): Uint8Array {
	try {
		return inflateSync(data, { out: new Uint8Array(size + 1) });
	} catch {
		throw damaged();
	}
}

/** The data of an entry, after its local header (4.3.7). */
function dataOf(bytes: Uint8Array, at: number, packed: number): Uint8Array {
	const view = viewOf(bytes);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged();
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packed > bytes.length) throw damaged();
	return bytes.subarray(start, start + packed);
}
