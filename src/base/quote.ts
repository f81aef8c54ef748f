import { isSpace, type Place } from './place.ts';

/** Words with what stands around them, so that they can be found again in another text (W3C TextQuoteSelector). */
export interface Quote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * A text as it is quoted: white space folded to single blanks, some places left out (running heads), words broken at a
 * hyphen over a line end joined. So the same words are the same in every format and setting.
 */
export interface PlainText {
	readonly text: string;
	/** For each character of `text` its offset in the source. */
	readonly at: readonly number[];
}

/** A text as it is quoted. `without` are places in the order of the text. */
export function plainText(source: string, without: readonly Place[] = []): PlainText {
	const at: number[] = [];
	const parts: string[] = [];
	let here = 0;
	for (const { start, end } of [...without, { start: source.length, end: source.length }]) {
		if (here > 0 && here < start) blank(parts, at, here);
		fold(source, here, start, parts, at);
		here = Math.max(here, end);
	}
	return { text: parts.join(''), at };
}

function blank(parts: string[], at: number[], offset: number): void {
	if (at.length === 0 || parts.at(-1)?.endsWith(' ')) return;
	parts.push(' ');
	at.push(offset);
}

function fold(source: string, from: number, to: number, parts: string[], at: number[]): void {
	let word = from;
	for (let i = from; i < to; i++) {
		if (!isSpace(source.charCodeAt(i))) {
			at.push(i);
			continue;
		}
		if (word < i) parts.push(source.slice(word, i));
		word = i + 1;
		if (word < to && isSpace(source.charCodeAt(word))) continue;
		if (!joins(source, i, word)) blank(parts, at, i);
	}
	if (word < to) parts.push(source.slice(word, to));
}

/** "imple-" at the end of a line and "mentation" on the next are one word. */
function joins(source: string, last: number, next: number): boolean {
	let first = last;
	while (first > 0 && isSpace(source.charCodeAt(first - 1))) first--;
	const broken = /\p{L}[-\u2010]$/u.test(source.slice(Math.max(0, first - 3), first));
	return broken && /[\n\r]/u.test(source.slice(first, next)) && /^\p{Ll}/u.test(source.slice(next, next + 2));
}

/** Where a place of the source stands in the plain text. */
export const inPlain = ({ at }: PlainText, { start, end }: Place): Place => ({
	start: firstFrom(at, start),
	end: firstFrom(at, end),
});

/** Where a stretch of the plain text stands in the source. */
export function inSource({ at }: PlainText, { start, end }: Place): Place {
	const first = at[start] ?? (at.at(-1) ?? -1) + 1;
	return { start: first, end: end > start ? (at[end - 1] ?? first - 1) + 1 : first };
}

/** The index of the first offset that is not before `offset`. */
function firstFrom(at: readonly number[], offset: number): number {
	let low = 0;
	for (let high = at.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How much of what stands before and after is kept with a quotation, in characters. */
const around = 120;

/** The words at a place of the plain text, ready to be found again. */
export const quoteAt = ({ text }: PlainText, { start, end }: Place): Quote => ({
	exact: text.slice(start, end),
	prefix: text.slice(Math.max(0, start - around), start),
	suffix: text.slice(end, end + around),
});

/** Where words are looked for first; both places count in the plain text. */
export interface Expected {
	/** Where they stood. */
	readonly start: number;
	/** The passage they stood in, or null where there is none of its name. */
	readonly passage: Place | null;
	/** True if they stood nowhere else then: such words prove more. */
	readonly alone: boolean;
}

/** True if words stand only once in a text. */
export const standsOnce = ({ text }: PlainText, words: string): boolean =>
	text.indexOf(words) === text.lastIndexOf(words);

interface Candidate extends Place {
	/** From 0, nothing around them is the same, to 1, all is. */
	readonly alike: number;
	/** The same for the side that is less alike. */
	readonly least: number;
	readonly inside: boolean;
	readonly far: number;
}

/** No more occurrences than this are compared: time stays linear on a text that says one thing over and over. */
const candidatesMax = 500;
/** What stands on one side of the words has to be this much the same, from 0 to 1. */
const alikeMin = 0.5;

/**
 * Where quoted words stand now, in the plain text, or null. Words alone prove nothing: many paragraphs take note of a
 * report. What stands on both sides of them must still be alike; one side is enough in their old passage, or where they
 * were and are the only such words, since then no other passage can have moved beside what stood there.
 */
export function foundQuote(plain: PlainText, quote: Quote, expected: Expected): Place | null {
	if (quote.exact === '') return null;
	const there = { start: expected.start, end: expected.start + quote.exact.length };
	if (same(quoteAt(plain, there), quote)) return there;
	const candidates = occurrences(plain.text, quote).map((start) => candidateAt(plain, quote, expected, start));
	const [best] = candidates.sort(
		(a, b) =>
			b.alike + b.least - a.alike - a.least ||
			Number(b.inside) - Number(a.inside) ||
			a.far - b.far ||
			a.start - b.start,
	);
	if (best === undefined) return null;
	const only = expected.alone && candidates.length === 1;
	const proofs =
		[best.least, best.alike].filter((alike) => alike >= alikeMin).length + Number(best.inside) + Number(only);
	return proofs >= 2 ? { start: best.start, end: best.end } : null;
}

const same = (a: Quote, b: Quote): boolean => a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Every place of the words that begins and ends where a word does, unless the quotation itself cut one. */
function occurrences(text: string, { exact, prefix, suffix }: Quote): number[] {
	const found: number[] = [];
	const whole = (before: string, after: string): boolean => !(isWord(before) && isWord(after));
	const opens = whole(prefix.slice(-1), exact.charAt(0));
	const closes = whole(exact.slice(-1), suffix.charAt(0));
	for (let at = text.indexOf(exact); at !== -1 && found.length < candidatesMax; at = text.indexOf(exact, at + 1)) {
		const end = at + exact.length;
		if (opens && !whole(text.charAt(at - 1), text.charAt(at))) continue;
		if (closes && !whole(text.charAt(end - 1), text.charAt(end))) continue;
		found.push(at);
	}
	return found;
}

function candidateAt(plain: PlainText, quote: Quote, { start: old, passage }: Expected, start: number): Candidate {
	const at = { start, end: start + quote.exact.length };
	const now = quoteAt(plain, at);
	const before = likeness(quote.prefix, now.prefix, true);
	const after = likeness(quote.suffix, now.suffix, false);
	return {
		...at,
		alike: Math.max(before, after),
		least: Math.min(before, after),
		inside: passage !== null && at.start >= passage.start && at.end <= passage.end,
		far: Math.abs(start - old),
	};
}

/** The words of a context without numbers, which change when paragraphs are numbered anew; the cut one at its far end left out. */
function contextWords(text: string, cutFirst: boolean): string[] {
	const words = text.toLowerCase().split(' ');
	if (text.length >= around) words.splice(cutFirst ? 0 : words.length - 1, 1);
	return words.filter((word) => /\p{L}/u.test(word));
}

/** The share of words that two contexts have in common, the nearest to the quotation counting most; 0 to 1. */
function likeness(then: string, now: string, before: boolean): number {
	const a = contextWords(then, before);
	const b = contextWords(now, before);
	if (a.length === 0 || b.length === 0) return a.length === b.length && then === now ? 1 : 0;
	const left = new Map<string, number>();
	for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
	let both = 0;
	for (const word of a) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		left.set(word, count - 1);
		both++;
	}
	return (2 * both) / (a.length + b.length);
}
