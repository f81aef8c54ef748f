import { isSpace, type Place } from '../../base/place.ts';

/** How far a title goes at the most, in lines. */
const titleLines = 4;

/** A title's last line is at least so much shorter than the longest line of its paragraph. */
const shorter = 0.75;

/**
 * Where the words of a paragraph begin behind a title of its own: "291. Confirmation of ISO 8440 / ISO 154 resolves to confirm
 * …". The title's last line is short and ends without a mark, and the next begins with a capital. Null where there is no title.
 */
export function titledAt(source: string, places: readonly Place[], names: BodyLine): number | null {
	const lines = places.flatMap((place) => linesIn(source, place));
	const named = labelledAbove(source, lines, names);
	if (named !== null) return named;
	const longest = Math.max(0, ...lines.map(({ start, end }) => end - start));
	for (let i = 1; i < Math.min(lines.length, titleLines); i++) {
		const above = lines[i - 1] as Place;
		const line = lines[i] as Place;
		const words = source.slice(above.start, above.end);
		if (/[.;:]\s/u.test(words)) return null;
		const share = (above.end - above.start) / longest;
		if (share < shorter && isTitle(words, share) && /^\p{Lu}/u.test(source.slice(line.start, line.start + 2)))
			return line.start;
	}
	return null;
}

/** True for a line that opens with the name of the body, given the line above it. */
export type BodyLine = (above: string, line: string) => boolean;

/** "Resolution 2019-02 Secretariat of the joint group": a label and its number, and a title behind them. */
const numberedLabel = /^\p{Lu}\p{L}+\s+(?:№\s?|n[o°º]\.?\s?)?\d+(?:[-/.]\d+)*\s/u;

/** Under a numbered label the line that begins with the body's name opens the words, however long the title above it is. */
function labelledAbove(source: string, lines: readonly Place[], names: BodyLine): number | null {
	const first = lines[0];
	if (first === undefined || !numberedLabel.test(`${source.slice(first.start, first.end)} `)) return null;
	for (let i = 1; i <= Math.min(lines.length - 1, titleLines); i++) {
		const [above, line] = [lines[i - 1] as Place, lines[i] as Place];
		if (names(source.slice(above.start, above.end), source.slice(line.start, line.end))) return line.start;
	}
	return null;
}

/** A line so short is a title even of one word: "Thanks". */
const shortest = 0.2;

/** "Resolution 154", "Liaison with GS1": no mark at its end, and more than the first words of a name. */
const isTitle = (words: string, share: number): boolean =>
	!/[.;:,!?–—-]$/u.test(words) && (/\d/u.test(words) || words.split(/\s+/u).length > 2 || share < shortest);

/** The printed lines of a stretch, trimmed, those with words on them. */
function linesIn(source: string, { start, end }: Place): Place[] {
	const found: Place[] = [];
	for (let from = start; from < end; ) {
		const stop = source.indexOf('\n', from);
		const to = stop < 0 || stop > end ? end : stop;
		let [first, last] = [from, to];
		while (first < last && isSpace(source.charCodeAt(first))) first++;
		while (last > first && isSpace(source.charCodeAt(last - 1))) last--;
		if (last > first) found.push({ start: first, end: last });
		from = to + 1;
	}
	return found;
}
