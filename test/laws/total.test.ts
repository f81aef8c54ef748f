import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readingOf } from '../../src/read/reading.ts';
import { Reading } from '../../src/record/reading.ts';
import { firstLoss } from '../../src/tree/walk.ts';
import { anyText, readWords, reportLike, swelling } from './hostile.ts';
import { gapsIn, misquotes } from './quoted.ts';

// A failure must come again: SEED tries other texts.
const seed = Number(process.env.SEED ?? 2004);
const runs = { numRuns: 300, seed };

function holds(text: string): void {
	const { tree, reading } = readWords(text);
	expect(firstLoss(tree.root, text.length)).toBeNull();
	expect(gapsIn(text, reading)).toEqual([]);
	expect(misquotes(text, reading)).toEqual([]);
	expect(Reading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
	expect(readWords(text).reading).toEqual(reading);
}

describe('reading is total', () => {
	it('on any text', () => fc.assert(fc.property(anyText, holds), runs));

	it.each([
		"Beekeepers' Working Party",
		'Group of Experts (A+B)',
		'Working Party on C++ [draft',
		'Committee on $1 \\d* and {2,}',
		'Team ^of ?',
	])('on a body that is called %s', (name) =>
		holds(
			`UNION\n\nU/1/2005/1\n14 June 2005\n\n${name}\nSecond meeting, 2 June 2005\n\nREPORT\n\n1. The ${name} (TTT) asked Mr. ${name} to help.\n`,
		),
	);

	it('on words of reports in any order', () => fc.assert(fc.property(reportLike, holds), runs));

	it('on any bytes: a reading, or a refusal with a sentence', async () => {
		const head = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7\n', '<html><body>', '{\\rtf1 ', '\ufeff');
		const bytes = fc
			.tuple(head, fc.uint8Array({ maxLength: 600 }))
			.map(([start, rest]) => Buffer.concat([Buffer.from(start), rest]));
		await fc.assert(
			fc.asyncProperty(bytes, async (content) => {
				const outcome = await readingOf(content, 'any').catch((fault: unknown) => fault);
				if (outcome instanceof Refusal) expect(outcome.message).toMatch(/\S+\.$/u);
				else if (outcome instanceof Error) throw outcome;
			}),
			{ ...runs, numRuns: 150 },
		);
	});
});

/** How long a core works for the shortest of three readings, in milliseconds: what else the machine does is not counted. */
function timeOf(text: string): number {
	const times = [1, 2, 3].map(() => {
		const begin = process.cpuUsage();
		readWords(text);
		const { user, system } = process.cpuUsage(begin);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

describe('reading takes time linear in the length', () => {
	it.each(swelling)('of a text of %s', (_, unit) => {
		const length = 40_000;
		const small = unit.repeat(Math.ceil(length / unit.length));
		readWords(small);
		const [once, fourfold] = [timeOf(small), timeOf(small.repeat(4))];
		// A linear reader takes four times as long, a quadratic one sixteen; below 100 ms a clock tells nothing.
		expect(fourfold / Math.max(once, 100), `${once.toFixed(0)} ms, then ${fourfold.toFixed(0)} ms`).toBeLessThan(10);
	});
});
