import type { Language, TokenWords } from './language/language.ts';

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

/**
 * The tokens of a text, in order. "single-industry", "UN/CEFACT", "A.1" and "o'clock" are one word each; a language cuts off
 * its elided words ("l'OIML") and joins its locutions ("ainsi que").
 */
export function tokensOf(text: string, words?: TokenWords): Token[] {
	const found: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		const cut = elided(match[0], words);
		if (cut > 0) found.push(tokenAt(text, match.index, match.index + cut));
		found.push(tokenAt(text, match.index + cut, match.index + match[0].length));
	}
	return words === undefined || words.locutions.size === 0 ? found : joined(found, text, words);
}

function tokenAt(text: string, start: number, end: number): Token {
	const own = text.slice(start, end);
	const word = isLetterOrDigit(own);
	return { start, end, text: own, key: word ? keyOf(own) : own, word };
}

/** Most first letters are plain Latin: they are told without asking Unicode. */
function isLetterOrDigit(own: string): boolean {
	const code = own.charCodeAt(0);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
	return letterOrDigit.test(own);
}

/** How many characters of a word are an elided word before it: 2 of "l'OIML". */
function elided(word: string, words: TokenWords | undefined): number {
	if (words === undefined || words.elisions.size === 0) return 0;
	const mark = word.search(/[’']/u);
	return mark > 0 && words.elisions.has(keyOf(word.slice(0, mark + 1))) ? mark + 1 : 0;
}

function joined(tokens: readonly Token[], text: string, { locutions }: TokenWords): Token[] {
	const found: Token[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const first = tokens[i] as Token;
		const own = locutions.get(first.key)?.find((keys) => keys.every((key, k) => tokens[i + k]?.key === key));
		if (own === undefined) {
			found.push(first);
			continue;
		}
		i += own.length - 1;
		const end = (tokens[i] as Token).end;
		found.push({ start: first.start, end, text: text.slice(first.start, end), key: locutionKey(own), word: true });
	}
	return found;
}

/** The key of a locution: its words apart by blanks, none after an apostrophe. */
const locutionKey = (keys: readonly string[]): string => keys.join(' ').replace(/' /gu, "'");

/** How a word is looked up: lower case, straight apostrophe, no dots on ё. */
export function keyOf(word: string): string {
	const lower = word.toLowerCase();
	return /[’ё]/u.test(lower) ? lower.replace(/’/gu, "'").replace(/ё/gu, 'е') : lower;
}

/** True for a word that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
	if (token === undefined || !token.word) return false;
	const code = token.text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}

/** "in May 2031": the month, not the auxiliary. */
export const isMonthName = (token: Token, { time }: Pick<Language, 'time'>): boolean =>
	time.alsoWords.has(token.key) && isCapital(token);
