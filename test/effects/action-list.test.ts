import { describe, expect, it } from 'vitest';
import { readingOf } from './sentence.ts';

/** One line: a sentence, what it says became of which labels ("all of 13 but 13/4"), and the heading above. */
type Case = readonly [words: string, states: readonly string[], heading?: string];

function progressOf(words: string, heading?: string): string[] {
	const { acts, statements = [] } = readingOf(words, heading);
	const effects = [...acts, ...statements].flatMap(({ paragraph, effects }) => (paragraph === '2' ? effects : []));
	return effects.flatMap((effect) => {
		if (effect.kind !== 'progress') return [];
		const { label, every, state } = effect;
		const all = every && ['all of', every.meeting, ...every.except.map((left) => `but ${left}`)].join(' ');
		return [`${all ?? label}: ${state}`];
	});
}

const check = (cases: readonly Case[]): void => {
	for (const [words, states, heading] of cases)
		it(heading === undefined ? words : `${words} (${heading})`, () => {
			expect(progressOf(words, heading)).toEqual(states);
		});
};

describe('several actions at once', () => {
	check([
		['Actions 3.1 to 3.3 were closed.', ['Action 3.1: done', 'Action 3.2: done', 'Action 3.3: done']],
		['Actions 12/3 and 12/4 have been completed.', ['Action 12/3: done', 'Action 12/4: done']],
		[
			'Actions 12/3 and 4 are closed; action 12/6 is ongoing.',
			['Action 12/3: done', 'Action 12/4: done', 'action 12/6: in progress'],
		],
		['Actions 12/3 and 12/4 of the previous meeting remain open.', ['Action 12/3: failed', 'Action 12/4: failed']],
		['The Team agreed to close Actions 12/3 and 12/4.', ['Action 12/3: done', 'Action 12/4: done']],
	]);
});

describe('numbers of a list', () => {
	check([
		['Items 2 and 4 of the action list are closed.', ['2: done', '4: done']],
		['Items 2 and 4 were closed.', ['2: done', '4: done'], 'Item 3 – Review of actions'],
		// These are items of an agenda.
		['Items 2 and 4 were closed.', []],
	]);
});

describe('all actions', () => {
	check([
		['All actions of the 13th meeting are closed.', ['all of 13: done']],
		['The Team noted that all actions of the thirteenth meeting had been completed.', ['all of 13: done']],
		[
			'All actions of the 13th meeting are closed, except Action 13/4, which is ongoing.',
			['Action 13/4: in progress', 'all of 13 but 13/4: done'],
		],
		['All actions from the last meeting but 13/4 have been closed.', ['all of last but 13/4: done']],
		['All actions have been completed.', ['all of : done'], 'Item 3 – Review of actions'],
		['Not all actions of the 13th meeting are closed.', []],
		['All actions of the 13th meeting but two are closed.', []],
	]);
});
