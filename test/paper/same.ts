import type { Place } from '../../src/base/place.ts';
import type { Reading } from '../../src/record/reading.ts';

/** What of a reading does not depend on where in a text it stands, which file it came in and what was odd about that file. */
export function substanceOf(reading: Reading): unknown {
	const { document, bodies, aliases, meeting } = reading;
	return {
		document,
		bodies,
		aliases,
		meeting,
		items: reading.items.map(unplaced),
		paragraphs: reading.paragraphs.map(unplaced),
		acts: reading.acts.map(({ at: _at, ...act }) => ({ ...unplaced(act), effects: act.effects.map(unplaced) })),
		projects: reading.projects.map(unplaced),
		parties: reading.parties.map(unplaced),
	};
}

function unplaced<T extends Place>({ start: _start, end: _end, ...rest }: T): Omit<T, 'start' | 'end'> {
	return rest;
}
