import { describe, expect, it } from 'vitest';
import { parallelRows, type Version } from '../../src/derive/parallel.ts';

const place = { start: 0, end: 0 };
const version = (
	paragraphs: readonly (readonly [number: string, text: string])[],
	titles: readonly string[] = [],
): Version => ({
	paragraphs: paragraphs.map(([number, text]) => ({ number, text, printed: true, item: null, projects: [], ...place })),
	items: titles.map((title) => ({ number: null, title, parent: null, paragraphs: [], ...place })),
});
const shown = (...versions: readonly Version[]): readonly (readonly (string | null)[])[] =>
	parallelRows(versions).map(({ cells }) => cells.map((cell) => cell?.text ?? null));

describe('the languages of a document side by side', () => {
	it('have the paragraphs of one number in one row, and a gap where one is missing', () => {
		const en = version([
			['1', 'One well.'],
			['2', 'Two ropes.'],
			['3', 'Three.'],
		]);
		const fr = version([
			['1', 'Un puits.'],
			['3', 'Trois.'],
			['4', 'Quatre.'],
		]);
		expect(shown(en, fr)).toEqual([
			['One well.', 'Un puits.'],
			['Two ropes.', null],
			['Three.', 'Trois.'],
			[null, 'Quatre.'],
		]);
	});

	it('keep what only a later language has behind the paragraph before it there', () => {
		const en = version([
			['1', 'a'],
			['3', 'c'],
		]);
		const fr = version([
			['0', 'z'],
			['1', 'A'],
			['2', 'B'],
			['3', 'C'],
		]);
		const ru = version([
			['1', 'А'],
			['2 bis', 'Б'],
			['3', 'В'],
		]);
		expect(shown(en, fr, ru)).toEqual([
			[null, 'z', null],
			['a', 'A', 'А'],
			[null, null, 'Б'],
			[null, 'B', null],
			['c', 'C', 'В'],
		]);
	});

	it('meet under the same item where they are cited by its title, and in their order where a number comes twice', () => {
		const en = version(
			[
				['Opening/1', 'o'],
				['Ropes/1', 'r'],
				['5', 'x'],
				['5', 'y'],
			],
			['Ropes'],
		);
		const fr = version(
			[
				['Opening/1', 'O'],
				['Cordes/1', 'R'],
				['5', 'X'],
				['5', 'Y'],
			],
			['Cordes'],
		);
		expect(shown(en, fr)).toEqual([
			['o', 'O'],
			['r', 'R'],
			['x', 'X'],
			['y', 'Y'],
		]);
	});

	it('are one column for one language, and no row for none', () => {
		expect(shown(version([['1', 'a']]))).toEqual([['a']]);
		expect(shown()).toEqual([]);
	});
});
