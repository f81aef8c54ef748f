import { isSpace, type Place } from '../../base/place.ts';

/**
 * A paragraph as one line: white space folded to single blanks, page furniture inside it left out, words broken over a
 * line end joined at their hyphen. Every character knows where in the source it stands.
 */
export interface View {
	readonly text: string;
	/** For each character of `text` its offset in the source. */
	readonly at: readonly number[];
}

/** The view of some places of a source, in order. */
export function viewOf(source: string, places: readonly Place[]): View {
	const at: number[] = [];
	const parts: string[] = [];
	let blank = true;
	let broken = false;
	for (const { start, end } of places) {
		let from = start;
		for (let i = start; i < end; i++) {
			if (!isSpace(source.charCodeAt(i))) {
				if (broken && !isLower(source, i)) {
					parts.push(' ');
					at.push(i - 1);
				}
				broken = false;
				blank = false;
				at.push(i);
				continue;
			}
			if (from < i) parts.push(source.slice(from, i));
			from = i + 1;
			if (blank || broken) {
				broken &&= true;
				continue;
			}
			if (breaksWord(source, i)) {
				broken = true;
				continue;
			}
			blank = true;
			parts.push(' ');
			at.push(i);
		}
		if (from < end) parts.push(source.slice(from, end));
		if (!blank && !broken) {
			if (breaksWord(source, end)) broken = true;
			else {
				parts.push(' ');
				at.push(end - 1);
				blank = true;
			}
		}
	}
	let text = parts.join('');
	while (text.endsWith(' ')) {
		text = text.slice(0, -1);
		at.pop();
	}
	return { text, at };
}

const isLower = (source: string, i: number): boolean => /^\p{Ll}/u.test(source.slice(i, i + 2));

/** True where a hyphen after a letter stands at the end of a line: "imple-\nmentation". */
function breaksWord(source: string, i: number): boolean {
	const code = source.charCodeAt(i - 1);
	const atLineEnd = i >= source.length || source[i] === '\n' || source[i] === '\r';
	return (code === 45 || code === 0x2010) && atLineEnd && /\p{L}$/u.test(source.slice(Math.max(0, i - 3), i - 1));
}

/** Where a stretch of the view stands in the source; for an empty stretch the place between its neighbours. */
export function sourcePlace(view: View, start: number, end: number): Place {
	const first = view.at[start] ?? view.at.at(-1) ?? 0;
	const last = view.at[end - 1];
	return { start: first, end: last === undefined || end <= start ? first : last + 1 };
}
