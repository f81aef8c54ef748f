import { isSpace, type Place } from '../../base/place.ts';

/** How far a title goes at the most, in lines. */
const titleLines = 4;

/** A title's last line is at least so much shorter than the longest line of its paragraph. */
const shorter = 0.75;

/**
 * Where the words of a paragraph begin behind a title of its own: "291. Confirmation of ISO 8440 / ISO 154 resolves to confirm
 * …". The title's last line is short and ends without a mark, and the next begins with a capital. Null where there is no title.
 */
export function titledAt(source: string, places: readonly Place[]): number | null {
	const lines = places.flatMap((place) => linesIn(source, place));
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
