import { sameStem, stems } from './words.ts';

/** Up to so many times a word may stand in what is asked and told and still be of one matter, and in which part of it. */
const few = 8;
const part = 0.03;
/** From so many texts on a record is one of many years. */
const many = 150;

/** How common words are in what was asked and told so far: "provide information on progress" says nothing of what about in a record of many years. */
export class Commonness {
	readonly #counts = new Map<string, number>();
	#texts = 0;

	add(text: string): void {
		this.#texts++;
		for (const stem of stems(text)) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
	}

	isCommon(stem: string): boolean {
		return (this.#counts.get(stem) ?? 0) > Math.max(few, this.#texts * part);
	}

	/**
	 * True where enough of these words that are not common are among the others: one in a small record, in which a word says
	 * much; in one of many years two, and two fifths of those that there are.
	 */
	tells(words: readonly string[], others: readonly string[]): boolean {
		const telling = words.filter((word) => !this.isCommon(word));
		const shared = telling.filter((word) => others.some((other) => sameStem(word, other) && !this.isCommon(other)));
		return shared.length >= (this.#texts > many ? Math.max(2, 0.4 * telling.length) : 1);
	}
}
