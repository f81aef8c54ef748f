import { isSpace, type Place } from '../../base/place.ts';
import { type LineSense, titledAt } from './titled.ts';

/**
 * A paragraph as one line: white space folded to single blanks, page furniture inside it left out, words broken over a
 * line end joined at their hyphen. Every character knows where in the source it stands.
 */
export interface View {
	readonly text: string;
	/** For each character of `text` its offset in the source. */
	readonly at: Int32Array;
	/** Where in `text` the words behind a title of its own begin. */
	readonly titled?: number;
}

/** True for a word, in small letters, that the document or its language knows to be one word. */
export type Known = (word: string) => boolean;

const noSense: LineSense = { opens: () => false, tells: () => true };

/** The view of some places of a source, in order. A hyphen at a line end goes where `known` knows the word without it. */
export function viewOf(
	source: string,
	places: readonly Place[],
	known: Known = () => false,
	sense: LineSense = noSense,
): View {
	const at = new Int32Array(places.reduce((sum, { start, end }) => sum + end - start + 1, 1));
	let n = 0;
	const parts: string[] = [];
	let blank = true;
	let broken = false;
	for (const { start, end } of places) {
		let from = start;
		for (let i = start; i < end; i++) {
			if (!isSpace(source.charCodeAt(i))) {
				if (broken && !isLower(source, i)) {
					parts.push(' ');
					at[n++] = i - 1;
				} else if (broken && joins(parts, source, i, known)) n--;
				broken = false;
				blank = false;
				at[n++] = i;
				// The rest of the word.
				while (i + 1 < end && !isSpace(source.charCodeAt(i + 1))) at[n++] = ++i;
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
			at[n++] = i;
		}
		if (from < end) parts.push(source.slice(from, end));
		if (!blank && !broken) {
			if (breaksWord(source, end)) broken = true;
			else {
				parts.push(' ');
				at[n++] = end - 1;
				blank = true;
			}
		}
	}
	const text = parts.join('').trimEnd();
	const offsets = at.subarray(0, text.length);
	return { text, at: offsets, ...titleIn(source, places, offsets, sense) };
}

function titleIn(source: string, places: readonly Place[], at: Int32Array, sense: LineSense): Pick<View, 'titled'> {
	const begin = titledAt(source, places, sense);
	const titled = begin === null ? -1 : at.indexOf(begin);
	return titled > 0 ? { titled } : {};
}

const head = /(\p{L}+)[-\u2010]$/u;
const tail = /^\p{Ll}+/u;

/** Takes the hyphen off the last part if the word goes on at `i` and is known without it. */
function joins(parts: string[], source: string, i: number, known: Known): boolean {
	const last = parts.at(-1) ?? '';
	const begun = head.exec(last)?.[1];
	const rest = tail.exec(source.slice(i, i + 40))?.[0];
	if (begun === undefined || rest === undefined || !known((begun + rest).toLowerCase())) return false;
	parts[parts.length - 1] = last.slice(0, -1);
	return true;
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
