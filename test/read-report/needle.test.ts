import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/read/report/effects/en.ts';
import { french } from '../../src/read/report/effects/fr.ts';
import { needlesOf } from '../../src/read/report/effects/needle.ts';
import { russian } from '../../src/read/report/effects/ru.ts';
import { phrasesOf, sightingsIn } from '../../src/read/report/effects/sighting.ts';
import { phrase } from '../../src/read/report/effects/words.ts';

describe('what a phrase is not met without', () => {
	test.each<[string, readonly string[] | null]>([
		['hold', ['hold']],
		['organi[sz]e', ['organise', 'organize']],
		['cancel(?:led|ling)?|put off', ['cancelled', 'cancelling', 'cancel', 'put off']],
		[
			'(?<what>[^.;]*?) (?:be|is) (?:dropped|withdrawn)(?= until)',
			[' be dropped', ' be withdraw', ' is dropped', ' is withdraw'],
		],
		['revert to (?<what>[^.;]*)', ['revert to ']],
		['(?:[\\p{L}]+ly )+met', ['ly ']],
		['(?:\\p{L}+ly )*[а-я]+', null],
		['work(?:ing)?', ['working', 'work']],
		['(?:a|of)?', null],
		['(?<!be )held(?! back)', ['held']],
		['\\d+ Days?', [' days', ' day']],
	])('%s', (source, needles) => {
		expect(needlesOf(phrase(source))).toEqual(needles);
	});
});

/** Words of the tables themselves, so that phrases are met now and then. */
const vocabulary = (phrases: readonly RegExp[]): string[] => [
	...new Set(phrases.flatMap((one) => needlesOf(one) ?? []).flatMap((needle) => needle.trim().split(' '))),
	...'the its that to be been had a meeting of for in by next Mr Lund СЕССИЮ É organiſe ſuſpend worK'.split(' '),
];

describe.each([
	['en', english],
	['fr', french],
	['ru', russian],
] as const)('sightings in %s', (_, words) => {
	const phrases = phrasesOf(words);
	test('no phrase that is met in a stretch is ruled out there', () => {
		const word = fc.constantFrom(...vocabulary(phrases));
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 24 }), fc.nat(40), (some, from) => {
				for (const text of [some.join(' '), some.join(' ').toUpperCase()]) {
					const sightings = sightingsIn(text, words);
					for (const one of phrases)
						if (one.test(text.slice(from)))
							expect([one.source, sightings.possible(one, from, text.length)]).toEqual([one.source, true]);
				}
			}),
		);
	});
	test('most phrases are ruled out by words that have nothing of them', () => {
		const sightings = sightingsIn('xxx yyy zzz', words);
		expect(phrases.filter((one) => sightings.possible(one, 0, 11)).length).toBeLessThan(phrases.length / 4);
	});
});
