import { expect, it } from 'vitest';
import { readReport } from '../../src/read/report/report.ts';
import { readText } from '../../src/read/text/read.ts';
import type { Reading } from '../../src/record/reading.ts';

interface Expected {
	readonly document: Partial<Reading['document']>;
	readonly bodies: readonly string[];
	readonly meeting: Reading['meeting'];
}

/** First pages by what is peculiar to each: its text, and what is to be read of it. */
export type FirstPages = Readonly<Record<string, readonly [text: string, expected: Expected]>>;

/** A report given as plain text. */
export const readingOf = (text: string): Reading => {
	const { value } = readText(new TextEncoder().encode(text));
	return readReport(value, { name: 'page.txt', mediaType: value.mediaType, sha256: '', length: 0 });
};

/** A test for each page. */
export const expectFirstPages = (pages: FirstPages): void =>
	it.each(Object.entries(pages))('%s', (_name, [text, expected]) => {
		const { document, bodies, meeting } = readingOf(text);
		expect({ document, bodies, meeting }).toMatchObject(expected);
	});
