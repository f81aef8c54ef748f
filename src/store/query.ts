import type { Place } from '../base/place.ts';
import type { Token } from './stem.ts';

/** Stems that stand next to each other, in this order; of the last one perhaps only the beginning. */
export interface Sequence {
	readonly stems: readonly string[];
	readonly prefix: boolean;
}

/** What a text must hold: any one of some sequences, since a word has a stem in each language. */
export type Clause = readonly Sequence[];

/** What is looked for, in stems; it knows no engine. */
export interface StemQuery {
	/** All of these must be there. */
	readonly clauses: readonly Clause[];
	/** True if the symbol of the document that a text stands in counts as said in it. */
	readonly home: boolean;
}

/** Where a sequence stands in a list of stems: the first index of each place. */
function startsOf({ stems: wanted, prefix }: Sequence, stems: readonly string[]): readonly number[] {
	const last = wanted.length - 1;
	const fits = (have: string | undefined, want: string, at: number): boolean =>
		have === want || (prefix && at === last && have?.startsWith(want) === true);
	const starts: number[] = [];
	for (let start = 0; start + last < stems.length; start++)
		if (wanted.every((want, i) => fits(stems[start + i], want, i))) starts.push(start);
	return starts;
}

/** True if a list of stems holds a clause. */
export const holds = (stems: readonly string[], clause: Clause): boolean =>
	clause.some((sequence) => startsOf(sequence, stems).length > 0);

/** The places of the words that a query speaks of, in order; words next to each other make one place. */
export function placesOf(tokens: readonly Token[], { clauses }: StemQuery, text: string): readonly Place[] {
	const stems = tokens.map(({ stem }) => stem);
	const met = new Set<number>();
	for (const sequence of clauses.flat())
		for (const start of startsOf(sequence, stems)) for (let i = 0; i < sequence.stems.length; i++) met.add(start + i);
	const places: Place[] = [];
	for (const [i, { start, end }] of tokens.entries()) {
		if (!met.has(i)) continue;
		const last = places.at(-1);
		if (last !== undefined && met.has(i - 1) && /^[^\n.;]*$/u.test(text.slice(last.end, start)))
			places[places.length - 1] = { start: last.start, end };
		else places.push({ start, end });
	}
	return places;
}
