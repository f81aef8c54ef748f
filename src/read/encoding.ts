import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { Note } from '../base/note.ts';
import { type Result, result } from '../base/result.ts';

/** Text as it was encoded, and the name of the encoding (as iconv-lite knows it). */
export interface Decoded {
	readonly text: string;
	readonly encoding: string;
}

/** A mark at the beginning of a file that says how it is encoded. It is no part of the text. */
interface Mark {
	readonly bytes: readonly number[];
	readonly encoding: string;
}

const marks: readonly Mark[] = [
	{ bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
	{ bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** What to read a guess as: a name that promises less than files so labelled hold is read as what they hold. */
const readAs: Readonly<Record<string, string>> = {
	'iso-8859-1': 'windows-1252',
	'us-ascii': 'windows-1252',
	ascii: 'windows-1252',
	latin1: 'windows-1252',
	'iso-8859-9': 'windows-1254',
	gb2312: 'gb18030',
	gbk: 'gb18030',
};

/** How many bytes are looked at to guess an encoding. */
const sampleBytes = 64 * 1024;

/**
 * Bytes to text, every character kept but a byte order mark. Believes the mark, then `declared` (what the format says
 * of itself) where the bytes agree with it, then UTF-8 if the bytes are that; else guesses, and says so in a note.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Result<Decoded> {
	const mark = marks.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
	if (mark) return marked(bytes.subarray(mark.bytes.length), mark.encoding);
	const wide = wideWithoutMark(bytes);
	if (wide !== null) return guessed(bytes, wide);
	const strict = strictUtf8(bytes);
	if (strict !== null) return result({ text: strict, encoding: 'utf-8' });
	const said = declared === null ? null : known(declared);
	const likely = guessOf(bytes);
	if (said !== null && said !== 'utf-8' && agrees(said, bytes)) return result(decodeAs(bytes, said));
	return guessed(bytes, likely[0] ?? 'windows-1252');
}

/** True if the declared encoding is among the likely ones: pages exist whose label lies. */
function agrees(declared: string, bytes: Uint8Array): boolean {
	const likely = analyse(sampleOf(bytes)).map((match) => ({ name: known(match.name), confidence: match.confidence }));
	const own = likely.find((match) => match.name === declared);
	const best = likely[0];
	return best === undefined || own === undefined || best.confidence - own.confidence < 40;
}

const guessed = (bytes: Uint8Array, encoding: string): Result<Decoded> => {
	const decoded = decodeAs(bytes, encoding);
	return result(decoded, [encodingNote(decoded)]);
};

const encodingNote = ({ encoding, text }: Decoded): Note => ({
	rule: text.includes('\ufffd') ? 'encoding-damaged' : 'encoding-guessed',
	message: text.includes('\ufffd')
		? `Some bytes are no letters in ${encoding}, which the rest of the file is in; each is shown as \ufffd.`
		: `The file does not say how its letters are encoded; it was read as ${encoding}. If they look wrong, save it as UTF-8.`,
	at: null,
});

/** A file whose mark says how it is encoded; a note where the bytes do not keep to it. */
function marked(bytes: Uint8Array, encoding: string): Result<Decoded> {
	const strict = encoding === 'utf-8' ? strictUtf8(bytes) : null;
	if (strict !== null) return result({ text: strict, encoding });
	const decoded = decodeAs(bytes, encoding);
	const damaged = encoding === 'utf-8' || bytes.length % 2 === 1;
	return result(decoded, damaged ? [encodingNote(decoded)] : []);
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const laxDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

function strictUtf8(bytes: Uint8Array): string | null {
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return null;
	}
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	if (encoding === 'utf-8') return { text: laxDecoder.decode(bytes), encoding };
	if (encoding.startsWith('utf-16')) return { text: utf16(bytes, encoding === 'utf-16be'), encoding };
	return { text: withoutGaps(iconv.decode(bufferOf(bytes), encoding, { stripBOM: false }), bytes), encoding };
}

/** UTF-16 unit by unit, so that a surrogate without its pair survives; an odd last byte becomes U+FFFD. */
function utf16(bytes: Uint8Array, bigEndian: boolean): string {
	const even = bytes.length - (bytes.length % 2);
	const units = bigEndian ? Buffer.from(bytes.subarray(0, even)).swap16() : bufferOf(bytes.subarray(0, even));
	return units.toString('utf16le') + (even < bytes.length ? '\ufffd' : '');
}

/** A byte that a one-byte encoding leaves undefined stays what it is, as the control character of its number. */
function withoutGaps(text: string, bytes: Uint8Array): string {
	if (text.length !== bytes.length || !text.includes('\ufffd')) return text;
	return text.replace(/\ufffd/gu, (_, at: number) => String.fromCharCode(bytes[at] ?? 0xfffd));
}

/** UTF-16 without its mark: in any European text every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 4096));
	if (sample.length < 8) return null;
	const zeros = [0, 0];
	for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const most = sample.length * 0.2;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : null;
}

/** The bytes that tell: from a little before the first that is not ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
	const first = bytes.findIndex((byte) => byte >= 0x80);
	const start = Math.max(0, first - 1024);
	return bytes.subarray(start, start + sampleBytes);
}

const guessOf = (bytes: Uint8Array): readonly string[] =>
	analyse(sampleOf(bytes))
		.map((match) => known(match.name))
		.filter((name) => name !== null);

/** The name under which we decode an encoding called `name`, or null if we can't. */
function known(name: string): string | null {
	const lower = name.trim().toLowerCase();
	if (lower === 'utf8' || lower === 'utf-8') return 'utf-8';
	const real = readAs[lower] ?? lower;
	return iconv.encodingExists(real) ? real : null;
}
