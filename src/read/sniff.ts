/** What a file is, by its first bytes; its name is believed of Markdown only. */
export type FileKind =
	| 'empty'
	| 'pdf'
	| 'zip'
	| 'ole'
	| 'protected'
	| 'rtf'
	| 'word-xml'
	| 'opendocument'
	| 'wordperfect'
	| 'image'
	| 'recording'
	| 'archive'
	| 'program'
	| 'akoma-ntoso'
	| 'html'
	| 'markdown'
	| 'text';

/** Signatures of file formats, as their specifications and the `file` program's list give them. `at` counts bytes. */
const signatures: readonly { readonly kind: FileKind; readonly words: string; readonly at?: number }[] = [
	// A zip whose first part, not packed, says what it is (OpenDocument 1.2 part 3, 3.3).
	{ kind: 'opendocument', words: 'mimetypeapplication/vnd.oasis.opendocument.text', at: 30 },
	{ kind: 'zip', words: 'PK\x03\x04' },
	{ kind: 'zip', words: 'PK\x05\x06' },
	{ kind: 'ole', words: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
	{ kind: 'rtf', words: '{\\rtf' },
	{ kind: 'wordperfect', words: '\xffWPC' },
	{ kind: 'image', words: '\x89PNG\r\n\x1a\n' },
	{ kind: 'image', words: '\xff\xd8\xff' },
	{ kind: 'image', words: 'GIF87a' },
	{ kind: 'image', words: 'GIF89a' },
	{ kind: 'image', words: 'II*\0' },
	{ kind: 'image', words: 'MM\0*' },
	{ kind: 'image', words: 'WEBP', at: 8 },
	{ kind: 'image', words: 'ftypheic', at: 4 },
	{ kind: 'image', words: 'ftypavif', at: 4 },
	{ kind: 'image', words: 'AT&TFORM' },
	{ kind: 'recording', words: 'ftyp', at: 4 },
	{ kind: 'recording', words: 'ID3\x03' },
	{ kind: 'recording', words: 'OggS' },
	{ kind: 'recording', words: 'WAVEfmt ', at: 8 },
	{ kind: 'recording', words: '\x1aE\xdf\xa3' },
	{ kind: 'archive', words: '\x1f\x8b\x08' },
	{ kind: 'archive', words: '7z\xbc\xaf\x27\x1c' },
	{ kind: 'archive', words: 'Rar!\x1a\x07' },
	{ kind: 'archive', words: 'BZh91AY&SY' },
	{ kind: 'archive', words: '\xfd7zXZ\0' },
	{ kind: 'archive', words: 'ustar', at: 257 },
	{ kind: 'program', words: '\x7fELF' },
	{ kind: 'program', words: 'MZ\x90\0' },
	{ kind: 'program', words: 'SQLite format 3\0' },
];

/** How much of a file is looked at. PDF readers accept their signature anywhere in the first 1,024 bytes. */
const headBytes = 4096;
const pdfWithinBytes = 1024;

/** What the bytes are. `name` only settles whether a text is Markdown: no first bytes tell that from a plain text with a dash in it. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
	if (bytes.length === 0) return 'empty';
	const head = latin(bytes.subarray(0, headBytes));
	const signed = signatures.find(({ words, at = 0 }) => head.startsWith(words, at));
	if (signed) return signed.kind === 'ole' && isProtected(bytes) ? 'protected' : signed.kind;
	if (/^\s*%PDF-/u.test(head) || /[\r\n]%PDF-\d\.\d/u.test(head.slice(0, pdfWithinBytes + 8))) return 'pdf';
	return markupOf(withoutZeros(head), name);
}

/** Bytes as characters of the same number: enough to find signatures. */
const latin = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** A head in UTF-16 shows its tags once the zeros and the mark are gone. */
const withoutZeros = (head: string): string =>
	head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', '');

/** What may stand before the first tag of a page: white space, a declaration, comments. */
const prologue = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->)*/u;
const pageTag = /^<(?:!doctype\s+html|html|head|body)\b/iu;
/** The root of Akoma Ntoso, under any prefix, with its namespace among its attributes. */
const aknRoot =
	/^(?:<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)?<(?:[\w.-]+:)?akomaNtoso\s[^>]*(?:legaldocml\/ns\/akn|akomantoso\.org)/iu;
const blockTag = /^<(?:p|div|h[1-6]|table|meta|title|center|font|style|span|ul|ol)\b[^>]*>/iu;

function markupOf(head: string, name: string): FileKind {
	if (/<\?mso-application\s+progid="Word\.Document"/u.test(head)) return 'word-xml';
	const body = head.replace(prologue, '');
	if (aknRoot.test(body)) return 'akoma-ntoso';
	if (pageTag.test(body)) return 'html';
	if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
	return blockTag.test(body) && !/\.(?:txt|text)$/iu.test(name) ? 'html' : 'text';
}

/** Word keeps a password-protected .docx in an OLE file, in a stream of this name (MS-OFFCRYPTO 2.3.4). */
function isProtected(bytes: Uint8Array): boolean {
	const streamName = Buffer.from('EncryptedPackage', 'utf16le');
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(streamName);
}
