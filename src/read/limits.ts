import { Refusal } from '../base/refusal.ts';
import { fileBytesMax, mebibyte } from '../base/size.ts';

/**
 * What is read, and no more: so that no file, made with whatever intent, takes a machine down. Within these limits a
 * tree takes time linear in what the file unpacks to, at most some eight times as long as plain text of as many bytes,
 * and less than 768 MiB of memory; `test/read/hostile.test.ts` holds both. Beyond them, and only there, a file is
 * refused, in one sentence that says what to do.
 */

/** The most characters of one document: some 2,500 pages of print. The bound on what finding the acts in it costs. */
export const charactersMax = 8_000_000;

/** The most bytes that the parts of a packed file may unpack to, taken together. */
export const unpackedBytesMax = 128 * mebibyte;

/** The most bytes that one stream of a PDF may inflate to, and all taken together; pictures, which are not read, apart. */
export const streamBytesMax = 64 * mebibyte;
export const streamsBytesMax = 256 * mebibyte;

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

/** Refuses a text of more characters than are read. */
export function refuseLong(characters: number): void {
	if (characters <= charactersMax) return;
	throw new Refusal(
		'too-large',
		`This file has more than ${charactersMax / 1e6} million characters, about 2,500 pages: split it and import the parts.`,
	);
}

/** Counts pieces and their characters as they are made, and refuses a document that has too many. */
export class Pieces {
	readonly #most: number;
	#count = 0;
	#characters = 0;

	/** `most` is less where so many pieces can't come from a file of its size but by a trick. */
	constructor(most = piecesMax) {
		this.#most = Math.min(most, piecesMax);
	}

	add(words = ''): void {
		this.#count++;
		this.#characters += words.length;
		refuseLong(this.#characters);
		if (this.#count > this.#most) {
			throw new Refusal(
				'too-large',
				`This file has more than ${this.#most.toLocaleString('en')} paragraphs, cells and pieces: split it and import the parts.`,
			);
		}
	}

	/** Characters that go on a piece that was counted. */
	more(words: string): void {
		this.#characters += words.length;
		refuseLong(this.#characters);
	}
}
