/** A property of a calendar: its name with parameters, and its value as text to be escaped or as it stands. */
export type Property = readonly [name: string, value: string | { readonly raw: string }];

/** Octets a line may have without its end (RFC 5545, 3.1). */
const octetsMax = 75;

const octets = new TextEncoder();

/** Content lines: values escaped (3.3.11), lines folded at 75 octets and never inside a character, ended by CRLF. */
export const contentLines = (properties: readonly Property[]): string =>
	properties
		.map(([name, value]) => `${folded(`${name}:${typeof value === 'string' ? escaped(value) : value.raw}`)}\r\n`)
		.join('');

const escaped = (text: string): string =>
	text
		.replace(/\\/gu, '\\\\')
		.replace(/\r\n|[\r\n]/gu, '\\n')
		.replace(/[,;]/gu, '\\$&')
		.replace(/\p{Cc}/gu, '');

function folded(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let length = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (length + size > octetsMax) {
			pieces.push(piece);
			piece = '';
			// The blank that a folded line begins with counts.
			length = 1;
		}
		piece += character;
		length += size;
	}
	return [...pieces, piece].join('\r\n ');
}
