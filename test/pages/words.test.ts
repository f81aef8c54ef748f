import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/write/block.ts';
import { lanes } from '../../src/write/html/passage.ts';
import { type Mark, marked, outermostFirst } from '../../src/write/html/words.ts';
import { faultsOf, idsOf, wordsOf } from './site.ts';

const mark = (start: number, end: number, id: string): Mark => ({
	tag: 'span',
	start,
	end,
	first: ` id="${id}"`,
	again: '',
});
const page = (inner: string): string =>
	`<!doctype html><html lang="en"><head><title>x</title></head><body>${inner}</body></html>`;
const place = (text: string) => ({ start: 0, end: text.length });

describe('marked words', () => {
	it('nest', () => {
		expect(marked('abcdef', { start: 0, end: 6 }, [mark(0, 6, 'x'), mark(2, 4, 'y')])).toBe(
			'<span id="x">ab<span id="y">cd</span>ef</span>',
		);
	});

	it('overlap: what must be closed is opened again, its address given once', () => {
		expect(marked('abcdef', { start: 0, end: 6 }, [mark(0, 4, 'x'), mark(2, 6, 'y')])).toBe(
			'<span id="x">ab<span id="y">cd</span></span><span>ef</span>',
		);
	});

	it('go on from an earlier block without an address', () => {
		const marks = [mark(0, 4, 'x')];
		const met = new Set<Mark>();
		expect(marked('abcdef', { start: 0, end: 2 }, marks, met)).toBe('<span id="x">ab</span>');
		expect(marked('abcdef', { start: 2, end: 6 }, marks, met)).toBe('<span>cd</span>ef');
	});

	it('are escaped', () => {
		expect(marked('<a & "b">', { start: 0, end: 9 }, [])).toBe('&lt;a &amp; &quot;b&quot;&gt;');
	});

	it('are balanced and whole for any overlap', () => {
		let seed = 7;
		const next = (below: number): number => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return seed % below;
		};
		const text = 'In the beginning there was the word & <it> was decided. '.repeat(3).trim();
		for (let round = 0; round < 300; round++) {
			const marks = Array.from({ length: 1 + next(9) }, (_, i) => {
				const start = next(text.length - 1);
				return mark(start, start + 1 + next(text.length - start - 1), `m${i}`);
			}).sort(outermostFirst);
			const html = marked(text, place(text), marks);
			expect(faultsOf(page(html))).toEqual([]);
			expect(wordsOf(html)).toBe(text);
			expect(idsOf(html).toSorted()).toEqual(marks.map(({ first }) => /"(.*)"/u.exec(first)?.[1]).toSorted());
		}
	});

	it('take time in step with their number', () => {
		const text = 'word '.repeat(20_000);
		const marks = Array.from({ length: 20_000 }, (_, i) => mark(i * 5, i * 5 + 4, `m${i}`));
		const started = process.hrtime.bigint();
		marked(text, place(text), marks);
		expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
	});
});

describe('lanes', () => {
	it('keep the lines of overlapping acts apart and are used again', () => {
		const places = [
			[0, 10],
			[2, 6],
			[4, 8],
			[7, 9],
			[10, 12],
		].map(([start = 0, end = 0]) => ({ start, end }));
		expect(lanes(places)).toEqual([0, 1, 2, 1, 0]);
	});
});

const shown = (text: string, starts: readonly number[] = []): string[] =>
	blocks(text, place(text), starts).map(
		({ start, end, letter }) => `${letter ? '• ' : ''}${text.slice(start, end).replace(/\s+/gu, ' ')}`,
	);

describe('blocks', () => {
	it('begin at letters and where a sentence ends, not where a page or a line breaks', () => {
		expect(shown('The Team invited the ports to:\n(a) measure;\n(b) report in\n2016; and\n(c) rest.')).toEqual([
			'The Team invited the ports to:',
			'• (a) measure;',
			'• (b) report in 2016; and',
			'• (c) rest.',
		]);
		expect(shown('the Forum on Industrial\n\nRestructuring, held in Moscow.')).toEqual([
			'the Forum on Industrial Restructuring, held in Moscow.',
		]);
		expect(shown('It was said by Mr.\nA. Brook and agreed.')).toHaveLength(1);
		expect(shown('as in paragraph 5\n(a) of the report.')).toHaveLength(1);
	});

	it('begin where the source begins a paragraph after a full sentence', () => {
		const text = 'One thing. Another thing. And more';
		expect(shown(text, [11, 26])).toEqual(['One thing.', 'Another thing.', 'And more']);
	});
});
