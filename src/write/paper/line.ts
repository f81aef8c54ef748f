import type { Paragraph } from '../../record/reading.ts';

/** A line of a source that is so much shorter than the longest of its paragraph was ended there on purpose. */
const shorter = 0.75;
/** A line so short is a title even of one word: "Thanks". */
const shortest = 0.2;
/** How far a title over the words goes at the most, in lines. */
const titleLines = 4;

/**
 * The words of a paragraph with the line breaks of its source that say something: under a title over the words
 * ("31. Gauge of the line", then "The Group resolves …"); everywhere in what has no number and does not end as a
 * sentence does, such as an address or a list of names. `at` is where each character stands in the source.
 */
export function keepingLines(source: string, { text, printed }: Paragraph, at: readonly number[]): string {
	const breaks = breaksIn(source, text, at);
	if (!printed && !/[.;:?!]["”»’)\]]*$/u.test(text)) return brokenAt(text, breaks);
	const title = printed ? titleBreak(text, breaks) : null;
	return title === null ? text : brokenAt(text, [title]);
}

/** Words with a line break in place of the blank before each of these places. */
export const brokenAt = (text: string, places: readonly number[]): string =>
	places.reduce((words, at) => `${words.slice(0, at - 1)}\n${words.slice(at)}`, text);

/** Where words begin a line of the source. */
function breaksIn(source: string, text: string, at: readonly number[]): readonly number[] {
	const found: number[] = [];
	for (const { index } of text.matchAll(/\s/gu))
		if (index > 0 && source.slice((at[index - 1] ?? 0) + 1, at[index] ?? 0).includes('\n')) found.push(index + 1);
	return found;
}

function titleBreak(text: string, breaks: readonly number[]): number | null {
	const starts = [0, ...breaks];
	const lines = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
	const longest = Math.max(...lines.map(({ length }) => length));
	for (const [i, line] of lines.slice(0, Math.min(lines.length, titleLines) - 1).entries()) {
		if (/[.;:]\s/u.test(line)) return null;
		if (isTitle(line, line.length / longest) && /^\p{Lu}/u.test(lines[i + 1] ?? '')) return starts[i + 1] ?? null;
	}
	return null;
}

const isTitle = (line: string, share: number): boolean =>
	share < shorter &&
	!/[.;:,!?–—-]$/u.test(line) &&
	(/\d/u.test(line) || line.split(/\s+/u).length > 2 || share < shortest);
