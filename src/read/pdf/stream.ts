import { inflateSync } from 'node:zlib';
import { Refusal } from '../../base/refusal.ts';
import { mebibyte } from '../../base/size.ts';
import { streamBytesMax, streamsBytesMax } from '../limits.ts';

/** How many times its size a stream can inflate to at most (RFC 1951: 258 bytes for two bits). */
const inflationMax = 1032;
/** What stands before a stream of more bytes than this is no dictionary. */
const dictionaryBytesMax = 64 * 1024;
/** So many bytes of dictionaries are looked at for each byte of the file: real ones are looked at once. */
const lookedAtMax = 4;

/** Filters that make a stream larger (ISO 32000-1, 7.4), by both their names. */
const packing = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/gu;
const picture = /\/Subtype\s*\/Image\b/u;

/**
 * Makes the streams of a PDF safe to read, in place. Streams that inflate to more than is read are refused: the library
 * would inflate them whole. Pictures are made unreadable, as nobody looks at them and they may be of any size.
 */
export function tameStreams(bytes: Uint8Array): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let total = 0;
	let lookedAt = 0;
	for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
		const start = dataStart(file, at);
		if (start === null) continue;
		const dictionary = dictionaryBefore(file, at);
		lookedAt += dictionary.length;
		if (lookedAt > lookedAtMax * file.length + dictionaryBytesMax) throw swelling();
		if ((dictionary.match(packing) ?? []).length > 1) throw swelling();
		if (!isDeflated(file, start)) continue;
		if (picture.test(dictionary)) file.fill(0, start, start + 2);
		else total += inflatedBytes(file, start);
		if (total > streamsBytesMax) throw swelling();
	}
}

const swelling = (): Refusal =>
	new Refusal(
		'too-large',
		`This PDF unpacks to more than ${streamBytesMax / mebibyte} MiB on one page: print it to a new PDF and import that.`,
	);

/** Where a stream's data begin: after the line end that follows its keyword (7.3.8.1). Null where the word is not that. */
function dataStart(file: Buffer, keyword: number): number | null {
	const after = keyword + 6;
	if (file[keyword - 1] === 0x64) return null;
	if (file[after] === 13) return file[after + 1] === 10 ? after + 2 : after + 1;
	return file[after] === 10 ? after + 1 : null;
}

function dictionaryBefore(file: Buffer, keyword: number): string {
	const object = file.lastIndexOf('obj', keyword);
	return object < 0 || keyword - object > dictionaryBytesMax ? '' : file.toString('latin1', object, keyword);
}

/** RFC 1950, 2.2: what deflated data begin with. */
function isDeflated(file: Buffer, start: number): boolean {
	const [method = 0, flags = 0] = file.subarray(start, start + 2);
	return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** How many bytes a stream inflates to; where it is damaged, as many as it may. */
function inflatedBytes(file: Buffer, start: number): number {
	try {
		return inflateSync(file.subarray(start), { maxOutputLength: streamBytesMax }).length;
	} catch (error) {
		if (error instanceof RangeError) throw swelling();
		const end = file.indexOf('endstream', start);
		return Math.min(streamBytesMax, inflationMax * ((end < 0 ? file.length : end) - start));
	}
}
