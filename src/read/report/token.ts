/** A word, a number or a mark of punctuation in a view. Offsets count from the beginning of the view's text. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** In lower case, with curly apostrophes straightened: what the tables are keyed by. */
	readonly key: string;
	readonly word: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:[’'./&‑‐-][\p{L}\p{N}]+)*|[^\s]/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;

/** The tokens of a text, in order. "single-industry", "UN/CEFACT", "A.1" and "o'clock" are one word each. */
export function tokensOf(text: string): Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		const word = match[0];
		const start = match.index;
		const isWord = letterOrDigit.test(word);
		found.push({
			start,
			end: start + word.length,
			text: word,
			key: isWord ? keyOf(word) : word,
			word: isWord,
		});
	}
	return found;
}

/** How a word is looked up: lower case, straight apostrophe. */
export const keyOf = (word: string): string => word.toLowerCase().replace(/’/gu, "'");

/** True for a word that begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token?.word === true && /^\p{Lu}/u.test(token.text);
