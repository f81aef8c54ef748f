import { isSpace, type Place } from '../../base/place.ts';

/**
 * For each character of a paragraph's words the place in the text where it stands, a blank having that of the word after
 * it. `places` are the stretches of the text that hold the paragraph, page furniture left out. Goes from the end, where
 * nothing stands but the words, so that the number before them is never taken for one of them; what the words leave out
 * (line breaks, the hyphen of a torn word) is passed over. Null if the words do not stand there.
 */
export function aligned(text: string, places: readonly Place[], words: string): readonly number[] | null {
	const at: number[] = new Array(words.length).fill(-1);
	let stretch = places.length - 1;
	let here = (places[stretch]?.end ?? 0) - 1;
	const previous = (): number => {
		while (stretch >= 0 && here < (places[stretch]?.start ?? 0)) here = (places[--stretch]?.end ?? 0) - 1;
		return stretch < 0 ? -1 : here--;
	};
	for (let i = words.length - 1; i >= 0; i--) {
		if (isSpace(words.charCodeAt(i))) {
			at[i] = at[i + 1] ?? here;
			continue;
		}
		let found = previous();
		while (found >= 0 && text.charCodeAt(found) !== words.charCodeAt(i)) found = previous();
		if (found < 0) return null;
		at[i] = found;
	}
	return at;
}
