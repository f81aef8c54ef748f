import type { Line } from './line.ts';

/** A piece of a masthead line: columns are set apart by tabs, bars or three blanks; "A/AC.9/12 Distr.: General" is two. */
export interface Piece {
	readonly text: string;
	readonly line: Line;
	/** How many pieces stand before it on its line. */
	readonly column: number;
}

/** How many lines a masthead can have: a cover page and no more. */
const mastheadLines = 70;

/** The pieces of the first lines, in order; marks of Markdown and ruled lines are no part of them. */
export const piecesOf = (lines: readonly Line[]): Piece[] =>
	lines.slice(0, mastheadLines).flatMap((line) =>
		line.text
			.split(/\t+|\s{3,}|\s*\|\s*|\s+(?=Distr\.)/u)
			.map((text) => text.replace(/\*\*|__|^[#=]+\s/gu, '').trim())
			.filter((text) => /[\p{L}\p{N}]/u.test(text))
			.map((text, column) => ({ text, line, column })),
	);

/** Words that stand by themselves, in any script. */
export const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** True for words set in capitals throughout. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Capitals but for small words: "INTERNATIONAL COMMITTEE of LEGAL METROLOGY". */
export const mostlyCapitals = (text: string): boolean =>
	(text.match(/\p{L}{4,}/gu) ?? []).every((word) => word === word.toUpperCase()) &&
	isCapitals(text.replace(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu, ''));

/** The pieces right under one in the same column of its block, in order. */
export const below = (pieces: readonly Piece[], at: number): Piece[] => {
	const first = pieces[at];
	return first === undefined
		? []
		: pieces
				.slice(at + 1)
				.filter(({ line, column }) => line !== first.line && line.block === first.line.block && column <= first.column);
};
