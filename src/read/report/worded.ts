import type { Token } from './token.ts';

/** A number told in words: the first and last of its tokens. */
export interface Worded {
	readonly first: number;
	readonly last: number;
	readonly value: number;
}

/** How many words a day or a year can have: "mille neuf cent quatre vingt dix neuf". */
const longest = 7;

/** The longest phrase of a table that ends before token `end`: "vingt et un | mars", "third of | March". */
export function wordedBefore(tokens: readonly Token[], end: number, table: ReadonlyMap<string, number>): Worded | null {
	for (let first = Math.max(0, end - longest); first < end; first++) {
		const value = table.get(phraseOf(tokens, first, end));
		if (value !== undefined) return { first, last: end - 1, value };
	}
	return null;
}

/** The longest phrase of a table that begins at token `first`: "deux mille quatre", "two thousand and four". */
export function wordedFrom(tokens: readonly Token[], first: number, table: ReadonlyMap<string, number>): Worded | null {
	for (let end = Math.min(tokens.length, first + longest); end > first; end--) {
		const value = table.get(phraseOf(tokens, first, end));
		if (value !== undefined) return { first, last: end - 1, value };
	}
	return null;
}

const phraseOf = (tokens: readonly Token[], first: number, end: number): string =>
	tokens
		.slice(first, end)
		.map(({ key }) => key)
		.join(' ');
