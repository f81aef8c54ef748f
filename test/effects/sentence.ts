import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import type { Effect } from '../../src/record/effect.ts';
import type { Reading } from '../../src/record/reading.ts';

/** A made-up report around one paragraph, so that a sentence is read as it would be in a real one. */
export function readingOf(
	words: string,
	heading = 'Item 2 – Progress of work',
	project: string | null = null,
): Reading {
	const text = [
		'CONFERENCE OF LAKE TOWNS',
		'',
		'CLT/WP.3/ET.1/2030/4',
		'20 June 2030',
		'',
		'Working Party on Ferries',
		'',
		'Expert Team on Small Ferries',
		'Sixth meeting, 4 and 5 June 2030',
		'',
		'REPORT',
		'',
		'Item 1 – Adoption of the agenda',
		'',
		'1. The agenda was adopted.',
		'',
		heading,
		'',
		...(project === null ? [] : [`Project ${project}`, '']),
		`2. ${words}`,
		'',
	].join('\n');
	const tree = treeOfText(text);
	return readReport(tree, { name: 'report.txt', mediaType: 'text/plain', sha256: '', length: text.length });
}

type Loose<E> = E extends unknown ? Omit<E, 'start' | 'end'> : never;

/** What the sentence does to the record, places left out. */
export function effectsOf(words: string, heading?: string, project?: string): Loose<Effect>[] {
	return readingOf(words, heading, project ?? null)
		.acts.filter(({ paragraph }) => paragraph === '2')
		.flatMap(({ effects }) => effects.map(({ start: _start, end: _end, ...rest }) => rest));
}
