import { sameStem, stems } from './words.ts';

/** Up to so many times a word may stand in what is asked and told and still be of one matter, and in which part of it. */
const few = 8;
const part = 0.03;

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

	/** True where one of these words, not a common one, is among the others. */
	tells(words: readonly string[], others: readonly string[]): boolean {
		return words.some(
			(word) => !this.isCommon(word) && others.some((other) => sameStem(word, other) && !this.isCommon(other)),
		);
	}
}
