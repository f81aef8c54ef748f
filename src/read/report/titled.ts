import { isSpace, type Place } from '../../base/place.ts';

/** How far a title goes at the most, in lines. */
const titleLines = 4;

/** A title's last line is at least so much shorter than the longest line of its paragraph. */
const shorter = 0.75;

/**
 * Where the words of a paragraph begin behind a title of its own: "291. Confirmation of ISO 8440 / ISO 154 resolves to confirm
 * …". The title's last line is short and ends without a mark, and the next begins with a capital. Null where there is no title.
 */
export function titledAt(source: string, places: readonly Place[], sense: LineSense): number | null {
	const lines = places.flatMap((place) => linesIn(source, place));
	const named = underTitle(source, lines, sense);
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

/** What a document knows of the words of its lines. */
export interface LineSense {
	/** True for a line that opens with the name of the body, given the line above it. */
	opens(above: string, line: string): boolean;
	/** True for words that hold a finite verb, as no title does. */
	tells(words: string): boolean;
}

/** "Resolution 2019-02 Secretariat of the joint group": a label and its number, and a title behind them. */
const numberedLabel = /^\p{Lu}\p{L}+\s+(?:№\s?|n[o°º]\.?\s?)?(?:\p{Lu}-)?\d+(?:[-/.]\d+)*\s/u;

/**
 * The line that begins with the body's name opens the words, however long the title above it is: any title behind a numbered
 * label, else one that tells nothing.
 */
function underTitle(source: string, lines: readonly Place[], sense: LineSense): number | null {
	const words = lines.slice(0, titleLines + 1).map(({ start, end }) => source.slice(start, end));
	for (let i = 1; i < words.length; i++) {
		if (!sense.opens(words[i - 1] as string, words[i] as string)) continue;
		const title = words.slice(0, i).join(' ');
		const isTitle =
			numberedLabel.test(`${title} `) || (/^\p{Lu}/u.test(title) && !/[;:]|\.$/u.test(title) && !sense.tells(title));
		return isTitle ? (lines[i] as Place).start : null;
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
