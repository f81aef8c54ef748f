import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	filled,
	papersPrinted,
	symbolBase,
	symbolName,
	symbolOf,
	symbolParts,
	symbolRootOf,
	symbolSeries,
	symbolShapes,
} from '../../src/record/symbol.ts';
import { corpusFiles, sayIfAbsent } from '../laws/shared.ts';

const partsOf = (symbol: string) => {
	const parts = symbolParts(symbol);
	if (parts === null) throw new Error(`${symbol} was not taken apart`);
	return parts;
};

describe('a symbol', () => {
	it.each(symbolShapes.flatMap(({ name, examples }) => examples.map((example) => [example, name])))(
		'%s has the shape “%s” and goes together again',
		(example, name) => {
			expect(partsOf(example).shape).toBe(name);
			expect(symbolOf(partsOf(example))).toBe(example);
		},
	);

	it('is taken into its parts', () => {
		expect(partsOf('FCCC/SBI/2014/INF.12/Rev.1/Add.2 (E)')).toEqual({
			shape: 'year',
			template: '{series}/{year}/{sort}{number}',
			values: { series: 'FCCC/SBI', year: '2014', sort: 'INF.', number: '12' },
			steps: [
				{ change: 'Rev', number: '1', printed: '/Rev.1' },
				{ change: 'Add', number: '2', printed: '/Add.2' },
			],
			tail: ' (E)',
		});
		expect(partsOf('ISO/TC 154 N355 rev.1')).toMatchObject({
			values: { series: 'ISO/TC 154', sort: ' N', number: '355' },
			steps: [{ change: 'Rev', number: '1' }],
		});
		expect(partsOf('XXVII ATCM/WP021rev1').values).toEqual({
			series: 'ATCM',
			session: 'XXVII',
			sort: 'WP',
			number: '021',
		});
	});

	it('tells the series in which it is numbered, and what all of them begin with', () => {
		expect(symbolSeries(partsOf('CNV/WP.3/2009/INF.7/Corr.1'))).toBe('CNV/WP.3/{year}/INF.{number}');
		expect(symbolSeries(partsOf('SCP/27/10'))).toBe('SCP/{session}/{number}');
		expect(symbolRootOf('TRADE/WP.8/AC.1/2004/2')).toBe('TRADE/WP.8/AC.1');
		expect(symbolRootOf('WP 21')).toBeNull();
	});

	it('has one name in all its spellings', () => {
		const same = (a: string, b: string) => expect(symbolName(partsOf(a))).toBe(symbolName(partsOf(b)));
		same('WP 021', 'WP-21');
		same('CNV/2017/16/Rev1', 'CNV/2017/16/Rev.1');
		same('ISO/TC 154 N 303', 'ISO/TC154N303');
		same('ISO/TC154/N303', 'ISO/TC154N303');
		expect(symbolName(partsOf('CNV/2017/16'))).not.toBe(symbolName(partsOf('CNV/2017/16/Rev.1')));
		expect(symbolName(partsOf('CNV/WP.1/2'))).not.toBe(symbolName(partsOf('CNV/WP.12/2')));
	});

	it('hangs on the one before its last step', () => {
		const base = symbolBase(partsOf('CNV/2017/16/Rev.1/Add.2'));
		expect(base && symbolOf(base)).toBe('CNV/2017/16/Rev.1');
		expect(symbolBase(partsOf('CNV/2017/16'))).toBeNull();
	});

	it.each([
		'TRADE/WP.8',
		'ISO/TC 154',
		'ISO/TC154/WG1',
		'JTC1/SC32',
		'UN/CEFACT',
		'km/h',
		'2000/11/21',
		'ISO 9735',
		'',
	])('is not “%s”', (name) => expect(symbolParts(name)).toBeNull());

	it('is told from the names of bodies in a text', () => {
		expect(
			papersPrinted('The CNV/WP.3 took note of its agenda (CNV/WP.3/2009/2/Add.1), of ISO/TC 154 N 303 and of UN/CNV.'),
		).toEqual(['CNV/WP.3/2009/2/Add.1', 'ISO/TC 154 N 303']);
	});
});

/** “CEN/1” may as well be a standard of CEN: the names of houses of standards begin no symbol here. */
const letters = fc.stringMatching(/^[B-H][A-Z]{1,5}$/u).filter((word) => !/^(?:CEN|CENELEC|CIE)$/u.test(word));
const piece = fc.oneof(letters, fc.stringMatching(/^(?:WP|AC|SC|CN)\.[1-9]$/u));
const series = fc.tuple(letters, fc.array(piece, { maxLength: 3 })).map(([first, rest]) => [first, ...rest].join('/'));
const values = fc.record({
	series,
	session: fc.constantFrom('3', '67', 'XII', 'S-5'),
	year: fc.constantFrom('1998', '2004', '2031'),
	sort: fc.constantFrom('', 'INF.', 'L.', 'CRP.', 'BG/'),
	number: fc.integer({ min: 1, max: 999 }).map(String),
});
const template = fc.constantFrom(
	'{series}/{year}/{sort}{number}',
	'{series}/{session}/{sort}{number}',
	'{series}/{sort}{number}',
);
const steps = fc
	.array(fc.tuple(fc.constantFrom('/Rev.', '/Add.', '/Corr.', '/Amend.'), fc.integer({ min: 1, max: 20 })), {
		maxLength: 3,
	})
	.map((all) => all.map(([word, number]) => `${word}${number}`));

describe('symbols made by chance', () => {
	it('come apart into what they were made of, and together again', () => {
		fc.assert(
			fc.property(template, values, steps, (form, parts, hanging) => {
				// “AA/BG/1” may as well be of a body “AA/BG”: only behind a year or a session it can't.
				fc.pre(parts.sort !== 'BG/' || /year|session/u.test(form));
				const made = `${filled(form, parts)}${hanging.join('')}`;
				const found = partsOf(made);
				expect(symbolOf(found)).toBe(made);
				expect(found.steps.map(({ printed }) => printed)).toEqual(hanging);
				expect(Number(found.values.number)).toBe(Number(parts.number));
				if (form.includes('{year}')) expect(found.values.year).toBe(parts.year);
				expect(found.values.series).toBe(parts.series);
			}),
			{ numRuns: 2000 },
		);
	});

	it('take no time, and are never refused, whatever is written', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Z0-9./ -]{0,120}$/u), (text) => {
				const parts = symbolParts(text);
				if (parts !== null) expect(symbolOf(parts)).toBe(text);
			}),
			{ numRuns: 2000 },
		);
		const began = performance.now();
		for (const word of ['A', 'A/', 'A-', 'A.1/', '1', 'AB1'])
			for (let length = 10; length <= 80; length += 10) symbolParts(word.repeat(length).slice(0, length));
		expect(performance.now() - began).toBeLessThan(500);
	});
});

describe('the symbols of real reports', () => {
	sayIfAbsent('their symbols are');
	const found = new Set(corpusFiles().flatMap((path) => papersPrinted(readFileSync(path, 'utf8'))));

	it.skipIf(found.size === 0)('go together again as they were printed', () => {
		expect(found.size).toBeGreaterThan(300);
		expect([...found].filter((printed) => symbolOf(partsOf(printed)) !== printed)).toEqual([]);
	});
});
