import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/derive/change.ts';
import { standingOf } from '../../src/derive/standing.ts';
import { StandingChange } from '../../src/record/change.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, days, event, line, owes, progress, reportOf, secretariat } from './reading.ts';

const work = 'Progress of work';

interface Side {
	readonly versions: readonly DocumentVersion[];
	readonly on: string;
}

const standing = ({ versions, on }: Side) => standingOf({ body, versions, on, known: '2032-02-01' });

function changes(before: Side, after: Side) {
	const learnt = standing({ versions: after.versions, on: before.on });
	const had = new Set(before.versions.flatMap(({ reading }) => reading.document.symbol ?? []));
	const all = changesOf({ before: standing(before), learnt, after: standing(after), had });
	expect(all.filter((each) => !StandingChange.safeParse(each).success)).toEqual([]);
	return all;
}

const asked = reportOf(6, [line(work, 'directive', owes([secretariat], 'print the map of the piers'))]);
const forum = (place: string | null, mode: 'decided' | 'held' = 'decided') =>
	event(mode, 'Forum on piers', { when: days('2030-09-01', '2030-09-02'), place });
const planned = reportOf(6, [line(work, 'decision', forum(null))]);

describe('what changed between two days', () => {
	it('is nothing where nothing did', () => {
		const side = { versions: [asked, planned], on: '2031-01-01' };
		expect(changes(side, side)).toEqual([]);
	});

	it('is added where a later report opens it, with the paragraph', () => {
		expect(changes({ versions: [asked], on: '2030-05-01' }, { versions: [asked], on: '2030-06-01' })).toEqual([
			{
				change: 'added',
				noun: 'follow-up',
				id: 'CLT-ET.1-2030-6-1.1',
				title: 'print the map of the piers',
				fields: [
					{ name: 'status', before: null, after: 'open' },
					{ name: 'owner', before: null, after: secretariat },
				],
				cites: [{ document: 'CLT/ET.1/2030/6', paragraph: '1', act: '1.1' }],
			},
		]);
	});

	it('is added too where a report that was not there before tells of an earlier day', () => {
		const side = { versions: [], on: '2031-01-01' };
		expect(changes(side, { ...side, versions: [asked] }).map(({ change }) => change)).toEqual(['added']);
	});

	it('is moved where a later report makes it different, citing what is new', () => {
		const later = reportOf(7, [line(work, 'decision', forum('Ferryton'))]);
		const versions = [planned, later];
		expect(changes({ versions, on: '2030-06-01' }, { versions, on: '2030-12-01' })).toMatchObject([
			{
				change: 'moved',
				noun: 'event',
				fields: [{ name: 'place', before: null, after: 'Ferryton' }],
				cites: [{ document: 'CLT/ET.1/2030/7' }],
			},
		]);
	});

	it('is closed where it is done', () => {
		const done = line(work, 'information', progress('done', [secretariat], 'printed the map of the piers'));
		const versions = [asked, reportOf(7, [done])];
		expect(changes({ versions, on: '2030-06-01' }, { versions, on: '2030-12-01' })).toMatchObject([
			{
				change: 'closed',
				fields: [{ name: 'status', before: 'open', after: 'done' }],
				cites: [{ document: 'CLT/ET.1/2030/7' }],
			},
		]);
	});

	it('is corrected where the later record tells the same day otherwise', () => {
		const other = reportOf(6, [line(work, 'decision', forum('Ferryton'))]);
		const side = { versions: [planned], on: '2030-06-01' };
		const better = { ...side, versions: [{ ...other, version: 2 }] };
		expect(changes(side, better)).toMatchObject([
			{ change: 'corrected', fields: [{ name: 'place', before: null, after: 'Ferryton' }] },
		]);
		const none = { ...side, versions: [{ ...reportOf(6, []), version: 2 }] };
		expect(changes(side, none).map(({ change, noun }) => [change, noun])).toEqual([['corrected', 'event']]);
		expect(changes(none, side).map(({ change }) => change)).toEqual(['corrected']);
	});

	it('is one thing where its title became another', () => {
		const titled = reportOf(6, [
			line(work, 'decision', event('decided', 'Workshop on nets', { when: days('2031-09-01', '2031-09-02') })),
		]);
		const renamed = reportOf(7, [
			line(
				work,
				'decision',
				event('decided', 'Workshop on nets and traps', { when: days('2031-09-01', '2031-09-02') }),
			),
		]);
		const versions = [titled, renamed];
		const found = changes({ versions, on: '2030-06-01' }, { versions, on: '2030-12-01' });
		expect(found.map(({ change, noun }) => `${change} ${noun}`)).toEqual(['moved event']);
		expect(found[0]?.fields).toContainEqual({
			name: 'title',
			before: 'Workshop on nets',
			after: 'Workshop on nets and traps',
		});
	});

	it('is moved by a day alone where that makes it overdue', () => {
		const due = reportOf(6, [
			line(
				work,
				'directive',
				owes([secretariat], 'print the map', { due: days(null, '2030-06-30'), dueText: 'by 30 June 2030' }),
			),
		]);
		const versions = [due];
		expect(changes({ versions, on: '2030-06-01' }, { versions, on: '2030-07-01' })).toMatchObject([
			{ change: 'moved', fields: [{ name: 'status', before: 'open', after: 'overdue' }], cites: [{ paragraph: '1' }] },
		]);
	});
});
