import { oncePer } from '../../../base/once.ts';
import { needlesOf } from './needle.ts';
import { type EffectWords, never, type Phrase } from './words.ts';

type PhraseList = readonly (Phrase | { readonly phrase: Phrase })[];

/** Where in a text phrases of a table can be met at all. */
export interface Sightings {
	/** False only where the phrase is not met between two offsets of the text. */
	readonly possible: (phrase: Phrase, from: number, to: number) => boolean;
	/** Which of some phrases can be met in the text at all: few, and told once for all stretches. */
	readonly among: (list: PhraseList) => readonly number[];
}

/**
 * Looks for the needles of all phrases of a table in one walk over a text (Aho and Corasick 1975), so that the few phrases
 * that can be met are tried, and not all of them on every stretch.
 */
export class Lookout {
	readonly #slots = new Map<Phrase, number>();
	/** The class of a code unit: 0 for those that no needle holds; capitals with their small letters. */
	readonly #classes = new Uint8Array(0x10000);
	#width = 1;
	readonly #steps: Int32Array;
	/** For each state the phrases whose needle ends there. */
	readonly #ends: readonly (readonly number[])[];

	constructor(phrases: Iterable<Phrase>) {
		const needles: { readonly needle: string; readonly slot: number }[] = [];
		for (const phrase of phrases) {
			const own = this.#slots.has(phrase) ? null : needlesOf(phrase);
			if (own === null) continue;
			for (const needle of own) needles.push({ needle, slot: this.#slots.size });
			this.#slots.set(phrase, this.#slots.size);
		}
		for (const { needle } of needles) for (const unit of needle) this.#classify(unit);
		const ends: number[][] = [[]];
		const states = 1 + needles.reduce((sum, { needle }) => sum + needle.length, 0);
		const steps = new Int32Array(states * this.#width);
		for (const { needle, slot } of needles) {
			let state = 0;
			for (let i = 0; i < needle.length; i++) {
				const at = state * this.#width + (this.#classes[needle.charCodeAt(i)] as number);
				if (steps[at] === 0) {
					steps[at] = ends.length;
					ends.push([]);
				}
				state = steps[at] as number;
			}
			ends[state]?.push(slot);
		}
		this.#steps = steps.subarray(0, ends.length * this.#width);
		this.#ends = ends;
		this.#close(ends);
	}

	#classify(unit: string): void {
		if (this.#classes[unit.charCodeAt(0)] !== 0) return;
		const own = this.#width++;
		for (const form of [unit, unit.toUpperCase(), alike[unit] ?? unit])
			if (form.length === 1) this.#classes[form.charCodeAt(0)] = own;
	}

	/** Where a needle breaks off, the walk goes on with the longest of its ends that begins another. */
	#close(ends: number[][]): void {
		const fallback = new Int32Array(ends.length);
		const waiting = [0];
		for (let k = 0; k < waiting.length; k++) {
			const state = waiting[k] as number;
			const other = fallback[state] as number;
			for (let kind = 1; kind < this.#width; kind++) {
				const next = this.#steps[state * this.#width + kind] as number;
				const elsewhere = state === 0 ? 0 : (this.#steps[other * this.#width + kind] as number);
				if (next === 0) {
					this.#steps[state * this.#width + kind] = elsewhere;
					continue;
				}
				fallback[next] = elsewhere;
				for (const slot of ends[elsewhere] ?? []) if (!ends[next]?.includes(slot)) ends[next]?.push(slot);
				waiting.push(next);
			}
		}
	}

	over(text: string): Sightings {
		const seen = this.#seenIn(text);
		const isSeen = (one: PhraseList[number]): boolean => {
			const slot = this.#slots.get('phrase' in one ? one.phrase : one);
			return slot === undefined || seen[slot] !== undefined;
		};
		return {
			possible: (phrase, from, to) => {
				const slot = this.#slots.get(phrase);
				return slot === undefined || anyWithin(seen[slot], from, to);
			},
			among: oncePer((list: PhraseList) => [...list.keys()].filter((i) => isSeen(list[i] ?? never))),
		};
	}

	/** For each phrase the offsets behind its needles. */
	#seenIn(text: string): (number[] | undefined)[] {
		const seen: (number[] | undefined)[] = [];
		let state = 0;
		for (let i = 0; i < text.length; i++) {
			state = this.#steps[state * this.#width + (this.#classes[text.charCodeAt(i)] as number)] as number;
			const ends = this.#ends[state] as readonly number[];
			for (let k = 0; k < ends.length; k++) {
				const slot = ends[k] as number;
				const own = seen[slot];
				if (own === undefined) seen[slot] = [i + 1];
				else own.push(i + 1);
			}
		}
		return seen;
	}
}

/** Letters beside capitals that a phrase meets where case does not count. */
const alike: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a' };

function anyWithin(sorted: readonly number[] | undefined, from: number, to: number): boolean {
	if (sorted === undefined) return false;
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= from) low = middle + 1;
		else high = middle;
	}
	return low < sorted.length && (sorted[low] as number) <= to;
}

const lookouts = new Map<EffectWords, Lookout>();

/** Where the phrases of a table can be met in a text. */
export function sightingsIn(text: string, words: EffectWords): Sightings {
	let lookout = lookouts.get(words);
	if (lookout === undefined) {
		lookout = new Lookout(phrasesOf(words));
		lookouts.set(words, lookout);
	}
	return lookout.over(text);
}

/** All phrases of a table. */
export const phrasesOf = (words: EffectWords): Phrase[] => [...phrasesIn(Object.values(words))];

/** Phrases stand alone, in lists or in rows. */
function* phrasesIn(values: Iterable<unknown>): Generator<Phrase> {
	for (const value of values)
		if (value instanceof RegExp) yield value;
		else if (Array.isArray(value)) yield* phrasesIn(value);
		else if (typeof value === 'object' && value !== null && 'phrase' in value) yield* phrasesIn([value.phrase]);
}
