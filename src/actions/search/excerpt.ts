import type { Place } from '../../base/place.ts';
import { symbolKey } from '../../record/symbol.ts';
import { placesOf, type StemQuery } from '../../store/query.ts';
import { tokensIn } from '../../store/stem.ts';

/** What is shown of a text: the stretch with the first words found, and where they stand in it. */
export interface Excerpt {
	readonly text: string;
	readonly marks: readonly Place[];
}

/** As much of a text is read at a glance, in characters. */
const excerptMax = 420;
/** So much stands before the first word found. */
const before = 120;

export function excerptOf(text: string, language: string, query: StemQuery): Excerpt {
	const places = marksIn(text, language, query);
	if (text.length <= excerptMax) return { text, marks: places };
	const first = places[0]?.start ?? 0;
	const from = first < before * 2 ? 0 : wordAfter(text, first - before);
	const to = from + excerptMax >= text.length ? text.length : wordBefore(text, from + excerptMax);
	const head = from === 0 ? '' : '… ';
	return {
		text: `${head}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
		marks: places
			.filter(({ start, end }) => start >= from && end <= to)
			.map(({ start, end }) => ({ start: start - from + head.length, end: end - from + head.length })),
	};
}

const wordAfter = (text: string, at: number): number => {
	const blank = text.indexOf(' ', at);
	return blank < 0 ? at : blank + 1;
};
const wordBefore = (text: string, at: number): number => {
	const blank = text.lastIndexOf(' ', at);
	return blank <= 0 ? at : blank;
};

/** The words and symbols of a text that a query speaks of. A name can be in any language, so each is tried. */
function marksIn(text: string, language: string, query: StemQuery): readonly Place[] {
	const words = placesOf(tokensIn(text, language), query, text);
	return words.length > 0 ? merged([...words, ...symbolPlaces(text, query)]) : merged(symbolPlaces(text, query));
}

function symbolPlaces(text: string, { clauses }: StemQuery): readonly Place[] {
	const wanted = clauses.flat().filter(({ stems }) => stems[0]?.includes('/'));
	if (wanted.length === 0) return [];
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/.()-]*\/[\p{L}\p{N}/.()-]*/gu)].flatMap(({ 0: printed, index }) => {
		const key = symbolKey(printed);
		const met = wanted.some(({ stems: [symbol = ''], prefix }) => (prefix ? key.startsWith(symbol) : key === symbol));
		return met ? [{ start: index, end: index + printed.replace(/[.()-]+$/u, '').length }] : [];
	});
}

/** Places in order, those that touch each other as one. */
function merged(places: readonly Place[]): readonly Place[] {
	const found: Place[] = [];
	for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = found.at(-1);
		if (last === undefined || place.start > last.end) found.push(place);
		else found[found.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
	}
	return found;
}
