import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/derive/standing.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, contribution, days, event, line, owes, progress, proposal, reportOf, secretariat } from './reading.ts';

const nouns = 'pier lock gate crane ferry buoy chart tide quay barge sluice jetty mast rope anchor lamp'.split(' ');
const verbs = 'print paint count measure draw repair translate publish'.split(' ');
const noun = (i: number): string => nouns[i % nouns.length] ?? '';
const verb = (i: number): string => verbs[i % verbs.length] ?? '';

/** A meeting that asks some of what it always asks, something new, and tells of something old; much is never told of. */
function meeting(ordinal: number): DocumentVersion {
	const when = days('2031-09-01', '2031-09-02', true);
	return reportOf(ordinal, [
		line('Work', 'directive', owes(['members'], 'send drawings')),
		line('Work', 'directive', owes([secretariat], `${verb(ordinal)} the ${noun(ordinal)} no ${word(ordinal)}`)),
		line('Work', 'decision', owes([], `the list of every ${noun(ordinal * 7)} should be printed`)),
		line(
			'Work',
			'commitment',
			owes([`Ms. ${word(ordinal % 40)}`], `${verb(ordinal + 3)} a chapter on ${word(ordinal)}`),
		),
		line(
			'Work',
			'information',
			progress('done', [secretariat], `${verb(ordinal - 5)}ed the ${noun(ordinal - 5)} no ${word(ordinal - 5)}`),
		),
		line(
			'Events',
			'decision',
			event('decided', `Workshop on ${word(ordinal)} and ${noun(ordinal)}`, {
				when,
				conditions: [`an invitation from ${word(ordinal)}`],
			}),
		),
		line('Events', 'information', progress('in progress', ['members'], `sent some drawings of the ${noun(ordinal)}`)),
	]);
}

const letters = 'bcdfghklmnprstvz';

/** A word of its own for each number, as names are: it begins like few others. */
const word = (i: number): string =>
	[i, i >> 4, i >> 8].map((part, at) => `${letters[(part + at) % 16]}${'aeio'[part % 4]}`).join('');

/** Time of this process alone: what else the machine does must not count. */
function fold_ms(versions: readonly DocumentVersion[]): number {
	const start = process.cpuUsage();
	standingOf({ body, versions, on: '9999-01-01', known: '9999-01-01' });
	return process.cpuUsage(start).user / 1000;
}

/** A meeting that says what it says every time: reports, a request to the same about something else, one event, one idea, one gift. */
function routine(ordinal: number): DocumentVersion {
	const when = days('2031-09-01', '2031-09-02', true);
	return reportOf(ordinal, [
		line(
			'Work',
			'information',
			progress('done', ['Malta'], `presented a paper on ${noun(ordinal)}s`),
			owes([secretariat], 'circulate it'),
		),
		line(
			'Work',
			'directive',
			owes([secretariat], `revise the paper on ${noun(ordinal)}s and their use, year ${word(ordinal)}`),
		),
		line('Work', 'directive', owes(['Chairman'], 'look for funds')),
		line('Work', 'directive', owes(['Chairman'], `look for ${noun(ordinal)}s and for those who know their use`)),
		line(
			'Events',
			'decision',
			event('decided', `Workshop on ${noun(ordinal)}s`, { when, conditions: ['an invitation'] }),
		),
		line('Ideas', 'deliberation', proposal('discussed', `Centre for ${noun(ordinal)}s`)),
		line('Ideas', 'decision', proposal('deferred', '', 'next meeting')),
		line('Gifts', 'acknowledgement', contribution('Malta', 'offered', `the drawings of the ${noun(ordinal)}s`)),
	]);
}

/** How many times as long a fold takes of four times as many reports: the quickest of some turns, since a machine that is busy only ever makes it longer. */
function growth(meeting: (ordinal: number) => DocumentVersion, fewer: number): number {
	const many = Array.from({ length: 4 * fewer }, (_, i) => meeting(i + 6));
	const few = many.slice(0, fewer);
	fold_ms(many);
	const turns = Array.from({ length: 5 }, () => [fold_ms(few), fold_ms(many)] as const);
	const quickest = (which: 0 | 1): number => Math.min(...turns.map((turn) => turn[which]));
	return quickest(1) / quickest(0);
}

describe('a fold of four times as many reports takes about four times as long, not sixteen times', () => {
	it('where each asks something new', () => {
		expect(growth(meeting, 150)).toBeLessThan(10);
	}, 60_000);

	it('where each says what all said before', () => {
		expect(growth(routine, 500)).toBeLessThan(10);
	}, 60_000);
});
