import { describe, expect, it } from 'vitest';
import { nextChange, nextSymbol, notFree, ownUses, type SymbolUse, seriesOf } from '../../src/derive/symbol.ts';

const use =
	(how: SymbolUse['how']) =>
	(symbol: string): SymbolUse => ({ symbol, how, told: `it is the symbol of “${symbol}”` });
const held = use('held');

const locks = ['CNV/GE.2/2030/1', 'CNV/GE.2/2030/2', 'CNV/GE.2/2030/5', 'CNV/GE.2/2031/1', 'CNV/GE.2/2031/INF.1'].map(
	held,
);

describe('the scheme of a body', () => {
	it('is a row for each series, with its runs and what is missing in them', () => {
		expect(seriesOf(locks)).toEqual([
			{
				series: 'CNV/GE.2/{year}/{number}',
				by: 'year',
				width: 1,
				held: 4,
				runs: [
					{ term: '2031', first: 1, last: 1, known: 1, missing: null },
					{ term: '2030', first: 1, last: 5, known: 3, missing: [3, 4] },
				],
			},
			expect.objectContaining({ series: 'CNV/GE.2/{year}/INF.{number}', held: 1 }),
		]);
	});

	it('is one row for all spellings, and keeps the zeros of numbers', () => {
		const [row] = seriesOf(['ISO/TC 9 N 007', 'ISO/TC9N 008', 'ISO/TC 9 N 009'].map(held));
		expect(row).toMatchObject({ series: 'ISO/TC 9 N {number}', by: null, width: 3 });
		expect(row && nextSymbol(row, null)).toBe('ISO/TC 9 N 010');
	});

	it('tells what comes next: in a year, in a session, in a new one', () => {
		const [row] = seriesOf(locks);
		expect(row && nextSymbol(row, '2031')).toBe('CNV/GE.2/2031/2');
		expect(row && nextSymbol(row, '2032')).toBe('CNV/GE.2/2032/1');
		expect(row && nextSymbol(row, null)).toBeNull();
		const [session] = seriesOf(['LCK/XII/4', 'LCK/XI/9'].map(held));
		expect(session && nextSymbol(session, 'XII')).toBe('LCK/XII/5');
	});

	it('takes what is named as its own only where it begins as its own papers do', () => {
		const uses = [...locks, use('named')('CNV/GE.2/2030/4'), use('named')('CNV/SC.1/2030/4')];
		expect(ownUses(uses).map(({ symbol }) => symbol)).toEqual([
			...locks.map(({ symbol }) => symbol),
			'CNV/GE.2/2030/4',
		]);
	});
});

describe('what hangs together', () => {
	const uses = [...locks, held('CNV/GE.2/2030/2/Rev.2'), held('CNV/GE.2/2030/2/Add.1'), held('CNV/GE.2/2030/9/Corr.1')];

	it('goes on with the next number of its sort', () => {
		expect(nextChange(uses, 'CNV/GE.2/2030/2', 'Rev')).toBe('CNV/GE.2/2030/2/Rev.3');
		expect(nextChange(uses, 'CNV/GE.2/2030/2', 'Corr')).toBe('CNV/GE.2/2030/2/Corr.1');
		expect(nextChange(uses, 'CNV/GE.2/2030/2/Rev.2', 'Add')).toBe('CNV/GE.2/2030/2/Rev.2/Add.1');
	});
});

describe('a symbol that is asked for', () => {
	const why = (symbol: string) => notFree('Group of Experts on Locks', locks, symbol);

	it('is free where nothing has it', () => {
		expect(why('CNV/GE.2/2031/2')).toBeNull();
		expect(why('CNV/GE.2/2031/CRP.1')).toBeNull();
		expect(why('CNV/GE.2/2030/2/Rev.1')).toBeNull();
		expect(notFree('Group', [], 'XYZ/2031/1')).toBeNull();
	});

	it.each([
		['CNV/GE.2/2030/2', 'CNV/GE.2/2030/2 is taken: it is the symbol of “CNV/GE.2/2030/2”.'],
		['cnv/ge.2', '“cnv/ge.2” is no symbol: give all of it with its number, such as CNV/GE.2/2030/1.'],
		['CNV/GE.2/2030/0', '“CNV/GE.2/2030/0” is no symbol: give all of it with its number, such as CNV/GE.2/2030/1.'],
		[
			'CNV/SC.1/2030/2',
			'“CNV/SC.1/2030/2” does not begin as the symbols of the Group of Experts on Locks do. They look like CNV/GE.2/2030/1.',
		],
		[
			'CNV/GE.2/2031/7/Rev.1',
			'The record knows no CNV/GE.2/2031/7 that CNV/GE.2/2031/7/Rev.1 could hang on. Reserve CNV/GE.2/2031/7 first.',
		],
	])('is refused with a sentence: %s', (symbol, sentence) => expect(why(symbol)).toBe(sentence));
});
