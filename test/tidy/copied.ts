import { readFileSync } from 'node:fs';
import { textOf } from './source.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** How long a stretch of words must be before finding it twice is no chance. */
const lineLength = 80;

/** The first five words of a stretch: a cheap key before the dear comparison. */
const keyOf = (words: readonly string[], at: number): string => words.slice(at, at + 5).join(' ');

/**
 * Lines and sentences of 80 characters and more that stand in both: `kept` are paths from the root of ours, `sources`
 * full paths of reports that are not ours to print.
 */
export function copiedLines(kept: readonly string[], sources: readonly string[]): string[] {
	const ours = kept.map((path) => ({ path, text: folded(textOf(path)) }));
	const keys = new Set(ours.flatMap(({ text }) => keysOf(text)));
	const found: string[] = [];
	for (const source of sources)
		for (const line of stretchesOf(readFileSync(source, 'utf8'))) {
			if (!keys.has(keyOf(line.split(' ', 5), 0))) continue;
			for (const { path, text } of ours) if (text.includes(line)) found.push(`${path}: ${line.slice(0, lineLength)}`);
		}
	return [...new Set(found)];
}

function keysOf(text: string): string[] {
	const words = text.split(' ');
	return words.map((_, at) => keyOf(words, at));
}

const stretchesOf = (text: string): string[] =>
	text
		.split(/\n|(?<=[.;:])\s/u)
		.map(folded)
		.filter((line) => line.length >= lineLength);
