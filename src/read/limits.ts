import { Refusal } from '../base/refusal.ts';
import { fileBytesMax, mebibyte } from '../base/size.ts';

/** The most bytes that the parts of a packed file may unpack to, taken together. */
export const unpackedBytesMax = 256 * mebibyte;

/** The most pages of a PDF that are read. */
export const pagesMax = 5_000;

/** The most paragraphs, cells and changes of type that one document may have: what a report of 64 MiB never reaches. */
export const piecesMax = 2_000_000;

/** Elements within elements beyond which a file is not a document but an attack. */
export const depthMax = 10_000;

/** Refuses a file of more bytes than are read. */
export function refuseLarge(bytes: Uint8Array): void {
	if (bytes.length <= fileBytesMax) return;
	const size = Math.ceil(bytes.length / mebibyte);
	throw new Refusal(
		'too-large',
		`This file has ${size} MiB; up to ${fileBytesMax / mebibyte} MiB can be read: split it and import the parts.`,
	);
}

/** Counts pieces as they are made, and refuses a document that has too many. */
export class Pieces {
	#count = 0;

	add(): void {
		this.#count++;
		if (this.#count > piecesMax) {
			throw new Refusal(
				'too-large',
				`This file has more than ${piecesMax / 1e6} million paragraphs, cells and pieces: split it and import the parts.`,
			);
		}
	}
}
