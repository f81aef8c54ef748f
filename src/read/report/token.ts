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

/** What a character is to a word; of halves of a pair nothing is known before both are seen. */
const unknown = 0;
const space = 1;
const mark = 2;
const joiner = 3;
const letter = 4;

/** "single-industry", "UN/CEFACT", "A.1" and "o'clock" are one word each. */
const joiners = new Set("’'./&‑‐-");
const letterOrDigit = /^[\p{L}\p{N}]/u;
const white = /^\s/u;

const kinds = new Uint8Array(0x10000);

const kindOf = (char: string): number =>
	letterOrDigit.test(char) ? letter : white.test(char) ? space : joiners.has(char) ? joiner : mark;

/** The kind of the character at `i`. Unicode is asked once about each code unit, and each time about pairs. */
function kindAt(text: string, i: number): number {
	const code = text.charCodeAt(i);
	const known = kinds[code];
	if (known !== undefined && known !== unknown) return known;
	const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
	const kind = kindOf(char);
	if (char.length === 1) kinds[code] = kind;
	return kind;
}

/** One for a character, two for a pair. */
const unitsAt = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

/** "UN/CEFACT", "ISO 8601:2004", "10:30": a joiner before a letter, a colon between digits. */
const joinsAt = (text: string, i: number, kind: number): boolean =>
	(kind === joiner && i + 1 < text.length && kindAt(text, i + 1) === letter) ||
	(text[i] === ':' && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the word that begins at `start` ends: a joiner belongs to it where a letter follows. */
function wordEnd(text: string, start: number): number {
	for (let i = start; ; ) {
		while (i < text.length && kinds[text.charCodeAt(i)] === letter) i++;
		if (i >= text.length) return i;
		const kind = kindAt(text, i);
		if (kind === letter) i += unitsAt(text, i);
		else if (i > start && joinsAt(text, i, kind)) i++;
		else return i;
	}
}

/** The tokens of a text, in order; a language cuts off its elided words ("l'OIML") and joins its locutions ("ainsi que"). */
export function tokensOf(text: string, words?: TokenWords): Token[] {
	const found: Token[] = [];
	cutInto(text, words, (start, end, sort) => {
		found.push(
			sort === 'word'
				? wordAt(text, start, end, words)
				: sort === 'mark'
					? markAt(text, start, end)
					: initialAt(text, start, end),
		);
		return false;
	});
	return words === undefined || words.locutions.size === 0 ? found : joined(found, text, words);
}

/** Goes through the words and marks of a text, its locutions not joined, until `enough` says so; true if it did. */
function cutInto(
	text: string,
	words: TokenWords | undefined,
	enough: (start: number, end: number, sort: 'word' | 'initial' | 'mark') => boolean,
): boolean {
	for (let i = 0; i < text.length; ) {
		const kind = kindAt(text, i);
		if (kind === space) {
			i++;
			continue;
		}
		const end = kind === letter ? cutWord(text, i, wordEnd(text, i), words) : i + unitsAt(text, i);
		if (kind === letter) {
			const cut = i + elided(text, i, end, words);
			if (cut > i && enough(i, cut, 'word')) return true;
			if (enough(cut, end, isInitial(text, cut, end, words) ? 'initial' : 'word')) return true;
		} else if (enough(i, end, 'mark')) return true;
		i = end;
	}
	return false;
}

/** True if `test` is true of the key of a word; those of locutions are asked one by one, and nothing behind the first. */
export const someWord = (text: string, words: TokenWords, test: (key: string) => boolean): boolean =>
	cutInto(
		text,
		words,
		(start, end, sort) => sort === 'word' && test(keyIn(spellingAt(text, start, end), text, end, words)),
	);

function wordAt(text: string, start: number, end: number, words: TokenWords | undefined): Token {
	const spelling = spellingAt(text, start, end);
	return { start, end, text: spelling.own, key: keyIn(spelling, text, end, words), word: true };
}

function keyIn({ own, key }: Spelling, text: string, end: number, words: TokenWords | undefined): string {
	if (words === undefined || key === own) return key;
	if (words.acronyms.has(own)) return own;
	// "DECIDE de prolonger": capitals often lack their accents. Among other capitals the word is of a title.
	const accented = words.accents.get(key);
	return accented !== undefined && own.length > 3 && own === own.toUpperCase() && goesOnSmall(text, end)
		? accented
		: key;
}

const goesOnSmall = (text: string, end: number): boolean => /^\s+\p{Ll}/u.test(text.slice(end, end + 4));

/** "И. Лунин": the letter is no conjunction, so it keeps its capital as its key. */
const isInitial = (text: string, start: number, end: number, words: TokenWords | undefined): boolean =>
	end === start + 1 && text[end] === '.' && words?.gluedInitials != null && /^\p{Lu}/u.test(text[start] ?? '');

const initialAt = (text: string, start: number, end: number): Token => {
	const own = text.slice(start, end);
	return { start, end, text: own, key: own, word: true };
};

function markAt(text: string, start: number, end: number): Token {
	const own = text.slice(start, end);
	return { start, end, text: own, key: own < '\uff00' ? own : (narrow[own] ?? own), word: false };
}

/** Marks as wide as a Chinese character, which Asian input leaves in English texts. */
const narrow: Readonly<Record<string, string>> = { '；': ';', '：': ':', '，': ',', '（': '(', '）': ')' };

/** Where a word ends that stands glued to the next: a number, an initial or a title before it. */
function cutWord(text: string, start: number, end: number, words: TokenWords | undefined): number {
	const dot = dotWithin(text, start, end);
	if (dot < 0) return end;
	const number = gluedNumber.exec(text.slice(start, Math.min(end, start + longestNumber)))?.[0];
	if (number !== undefined) return start + number.length;
	if (words?.gluedInitials?.test(text.slice(start, end))) return dot;
	return titleEnd(text, start, end, words);
}

/** Looks no further than the word: what follows can be a text without any stop. */
function dotWithin(text: string, start: number, end: number): number {
	for (let i = start; i < end; i++) if (text.charCodeAt(i) === 46) return i;
	return -1;
}

/** "1.Approve", "1.2.Approve": the number of an entry with no blank behind it. */
const gluedNumber = /^\d{1,3}(?:\.\d{1,3})*(?=\.\p{Lu}\p{Ll})/u;
const longestNumber = 20;

/** "M.Blanc", "Mr.Green": a title that stands glued to its name is a word of its own. */
function titleEnd(text: string, start: number, end: number, words: TokenWords | undefined): number {
	const dot = text.slice(start, Math.min(end, start + longestTitle)).indexOf('.');
	if (dot < 1 || words === undefined || !/^\p{Lu}\p{Ll}/u.test(text.slice(start + dot + 1, start + dot + 3)))
		return end;
	return words.titles.has(keyOf(text.slice(start, start + dot))) ? start + dot : end;
}

/** How many characters a title before a name may have, its stop included. */
const longestTitle = 6;

/** How many characters of a word are an elided word before it: 2 of "l'OIML". */
function elided(text: string, start: number, end: number, words: TokenWords | undefined): number {
	if (words === undefined || words.elisions.size === 0) return 0;
	for (let i = start + 1; i < end; i++)
		if (isApostrophe(text.charCodeAt(i)))
			return words.elisions.has(keyOf(text.slice(start, i + 1))) ? i + 1 - start : 0;
	return 0;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function joined(tokens: Token[], text: string, { locutions }: TokenWords): Token[] {
	const first = tokens.findIndex((_, i) => locutionAt(tokens, i, locutions) !== undefined);
	if (first < 0) return tokens;
	const found = tokens.slice(0, first);
	for (let i = first; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		const own = locutionAt(tokens, i, locutions);
		if (own === undefined) {
			found.push(token);
			continue;
		}
		i += own.length - 1;
		const end = (tokens[i] as Token).end;
		found.push({ start: token.start, end, text: text.slice(token.start, end), key: locutionKey(own), word: true });
	}
	return found;
}

const locutionAt = (
	tokens: readonly Token[],
	i: number,
	locutions: TokenWords['locutions'],
): readonly string[] | undefined =>
	locutions.get(tokens[i]?.key ?? '')?.find((keys) => keys.every((key, k) => tokens[i + k]?.key === key));

/** The key of a locution: its words apart by blanks, none after an apostrophe. */
export const locutionKey = (keys: readonly string[]): string => keys.join(' ').replace(/' /gu, "'");

interface Spelling {
	readonly own: string;
	readonly key: string;
}

/**
 * The words of a report come again and again: their keys are made once. Each has its place by its letters, and leaves it to the
 * next that needs it, so that there are never more; nothing of a text is kept alive by them.
 */
const spellings: (Spelling | undefined)[] = new Array(1 << 14).fill(undefined);
const longestKept = 32;

function spellingAt(text: string, start: number, end: number): Spelling {
	if (end - start > longestKept) return spellingOf(text.slice(start, end));
	const slot = slotOf(text, start, end);
	const known = spellings[slot];
	if (known !== undefined && known.own.length === end - start && text.startsWith(known.own, start)) return known;
	// A slice would hold the whole text that it was cut from; joined to something it is a string of its own.
	const made = spellingOf(` ${text.slice(start, end)}`.slice(1));
	spellings[slot] = made;
	return made;
}

function slotOf(text: string, start: number, end: number): number {
	let mixed = 0;
	for (let i = start; i < end; i++) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0;
	return (mixed ^ (mixed >>> 14)) & (spellings.length - 1);
}

/** A word in small letters is one string and not two. */
function spellingOf(own: string): Spelling {
	const key = keyOf(own);
	return { own, key: key === own ? own : key };
}

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
