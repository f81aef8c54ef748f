import { describe, expect, it } from 'vitest';
import { checks, findingsOf } from '../../src/derive/check/check.ts';
import { checkedOf } from '../../src/derive/check/checked.ts';
import { standingOf } from '../../src/derive/standing.ts';
import { type CheckRule, checkRules, Finding } from '../../src/record/check.ts';
import { symbolKey } from '../../src/record/symbol.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, days, event, line, owes, progress, reportOf, secretariat } from './reading.ts';

const work = 'Progress of work';
const ideas = 'Proposals';

function found(
	rule: CheckRule,
	versions: readonly DocumentVersion[],
	on = '2032-01-01',
	shelf: readonly string[] = [],
) {
	const input = { body, versions, on, known: '2032-02-01' };
	const symbols = versions.flatMap(({ reading }) => reading.document.symbol ?? []);
	const checked = checkedOf(input, standingOf(input), new Set([...symbols, ...shelf].map(symbolKey)));
	const all = findingsOf(checked);
	expect(all.filter((finding) => !Finding.safeParse(finding).success)).toEqual([]);
	return all
		.filter((finding) => finding.rule === rule)
		.map(({ message, cites }) => [message, ...cites.map(({ document, paragraph }) => `${document} ${paragraph}`)]);
}

/** A report with other numbers and words of its paragraphs. */
const withParagraphs = (
	version: DocumentVersion,
	paragraphs: readonly (readonly [number: string, text: string])[],
): DocumentVersion => ({
	...version,
	reading: {
		...version.reading,
		acts: [],
		paragraphs: paragraphs.map(([number, text], i) => ({
			number,
			text,
			printed: true,
			item: null,
			projects: [],
			start: i,
			end: i + 1,
		})),
	},
});

const withSymbol = (version: DocumentVersion, symbol: string): DocumentVersion => ({
	...version,
	document: symbol,
	reading: { ...version.reading, document: { ...version.reading.document, symbol } },
});

describe('checks', () => {
	it('each have a title and a way out, in sentences', () => {
		expect(checks.map(({ rule }) => rule)).toEqual(checkRules);
		expect(checks.filter(({ title }) => !/^[A-Z].*[^.]$/u.test(title))).toEqual([]);
		expect(checks.filter(({ wayOut }) => !/^[A-Z].*\.$/u.test(wayOut))).toEqual([]);
	});

	it('find nothing in an empty record', () => {
		expect(checkRules.flatMap((rule) => found(rule, []))).toEqual([]);
	});

	it('tell the same words once, with all their paragraphs', () => {
		const same = line(work, 'decision', owes([], 'the lists should be clarified'));
		expect(found('decision-without-owner', [reportOf(6, [same]), reportOf(7, [same])])).toEqual([
			[
				'This was decided, and nobody was named to do it: “the lists should be clarified”.',
				'CLT/ET.1/2030/6 1',
				'CLT/ET.1/2030/7 1',
			],
		]);
	});
});

describe('decision-without-owner', () => {
	it('is found, and not of what only asks or names no deed', () => {
		const lines = [
			line(ideas, 'decision', owes([], 'the idea should be further explored')),
			line(ideas, 'decision', owes([], 'where that left the ferries')),
			line(ideas, 'decision', owes([], 'questions')),
			line(ideas, 'decision', owes([secretariat], 'print the map')),
		];
		expect(found('decision-without-owner', [reportOf(6, lines)]).map(([, at]) => at)).toEqual(['CLT/ET.1/2030/6 1']);
	});
});

describe('request-without-deadline', () => {
	it('is found where nothing sets a day, and not of what goes on or has a day', () => {
		const lines = [
			line(work, 'directive', owes([secretariat], 'print the map of the piers')),
			line(work, 'directive', owes([secretariat], 'continue to update the list of piers')),
			line(work, 'directive', owes([secretariat], 'visit the ports by May', { dueText: 'by May' })),
		];
		expect(found('request-without-deadline', [reportOf(6, lines)])).toEqual([
			['Asked of secretariat without a day: “print the map of the piers”.', 'CLT/ET.1/2030/6 1'],
		]);
	});
});

describe('repeated-request', () => {
	const ask = (item: string) => line(item, 'directive', owes([secretariat], 'send the printed map of all piers'));

	it('is found once, with every time it was made', () => {
		expect(
			found('repeated-request', [reportOf(6, [ask(work)]), reportOf(7, [ask(work)]), reportOf(8, [ask(work)])]),
		).toEqual([
			[
				'Asked 3 times of secretariat, and not reported done: “send the printed map of all piers”.',
				'CLT/ET.1/2030/6 1',
				'CLT/ET.1/2030/7 1',
				'CLT/ET.1/2031/8 1',
			],
		]);
	});

	it('is none under another item, nor once it is done', () => {
		expect(found('repeated-request', [reportOf(6, [ask(work)]), reportOf(7, [ask('Other ferries')])])).toEqual([]);
		const done = line(work, 'information', progress('done', [secretariat], 'sent the printed map of all piers'));
		expect(
			found('repeated-request', [reportOf(6, [ask(work)]), reportOf(7, [ask(work)]), reportOf(8, [done])]),
		).toEqual([]);
	});
});

describe('condition-nobody-asked', () => {
	const held = event('decided', 'Forum on piers', {
		when: days('2032-05-01', '2032-05-02'),
		conditions: ['an invitation from the harbour of Ferryton'],
	});

	it('is found until somebody is asked to see to it', () => {
		expect(found('condition-nobody-asked', [reportOf(6, [line(work, 'decision', held)])]).map(([, at]) => at)).toEqual([
			'CLT/ET.1/2030/6 1',
		]);
		const asked = line(work, 'directive', owes([secretariat], 'obtain the invitation of the harbour of Ferryton'));
		expect(found('condition-nobody-asked', [reportOf(6, [line(work, 'decision', held), asked])])).toEqual([]);
	});
});

describe('item-without-outcome', () => {
	it('is found where something was only spoken of', () => {
		const talk = [line(ideas, 'deliberation'), line(ideas, 'information')];
		expect(found('item-without-outcome', [reportOf(6, talk)])).toEqual([
			[
				'Item 1, “Proposals”, was spoken of, and nothing was decided, asked, promised or noted under it.',
				'CLT/ET.1/2030/6 2',
			],
		]);
	});

	it('is none where something was noted, or moved', () => {
		const noted = [line(ideas, 'information'), line(ideas, 'acknowledgement')];
		const moved = [line(ideas, 'information', progress('done', [secretariat], 'printed the map'))];
		expect(found('item-without-outcome', [reportOf(6, noted), reportOf(7, moved)])).toEqual([]);
	});
});

describe('gaps', () => {
	it('are found in the numbers of paragraphs, and not where a numbering begins anew', () => {
		const numbers = ['1', '2', '5', '6', '1', '2', '90'].map((number) => [number, ''] as const);
		expect(found('paragraph-gap', [withParagraphs(reportOf(6, []), numbers)])).toEqual([
			['Paragraph 5 of CLT/ET.1/2030/6 follows on 2: 3 and 4 are missing.', 'CLT/ET.1/2030/6 2', 'CLT/ET.1/2030/6 5'],
		]);
	});

	it('are found between meetings', () => {
		const reports = [6, 7, 9].map((ordinal) => reportOf(ordinal, [line(work, 'information')]));
		expect(found('meeting-gap', reports)).toEqual([
			['The record has no report of meeting 8, and one of meeting 9.', 'CLT/ET.1/2031/9 1'],
		]);
	});

	it('are found in a series of symbols that the record has most of', () => {
		const papers = (numbers: readonly number[]) =>
			numbers.map((number, i) => withSymbol(reportOf(6 + i, [line(work, 'information')]), `CLT/ET.1/2030/${number}`));
		expect(found('symbol-gap', papers([3, 4, 6, 7]))).toEqual([
			['The record has CLT/ET.1/2030/6, and not CLT/ET.1/2030/5 before it.', 'CLT/ET.1/2030/6 1'],
		]);
		expect(found('symbol-gap', papers([3, 4, 6, 7]), '2032-01-01', ['CLT/ET.1/2030/5'])).toEqual([]);
		expect(found('symbol-gap', papers([3, 7, 11]))).toEqual([]);
	});
});

describe('paper-not-in-record', () => {
	const report = (text: string) => withParagraphs(reportOf(6, []), [['1', text]]);

	it('is found, without what the sentence puts behind it', () => {
		expect(
			found('paper-not-in-record', [report('The agenda (CLT/ET.1/2030/5) was adopted, see CLT/ET.1/2030/6.')]),
		).toEqual([['CLT/ET.1/2030/5 is referred to, and is not in the record.', 'CLT/ET.1/2030/6 1']]);
	});

	it('is none of what the record has, of bodies, and of what is no symbol of this house', () => {
		const text = 'See CLT/ET.1/2030/4, CLT/ET.1, CLT/TC12/WG7 and the speed of 3 KN/H/2.';
		expect(found('paper-not-in-record', [report(text)], '2032-01-01', ['CLT/ET.1/2030/4'])).toEqual([]);
	});
});

describe('silent-event', () => {
	const planned = reportOf(6, [
		line(work, 'decision', event('decided', 'Forum on piers', { when: days('2030-09-01', '2030-09-02') })),
	]);

	it('is found once its last day is over, until a report tells of it', () => {
		expect(found('silent-event', [planned], '2030-09-02')).toEqual([]);
		expect(found('silent-event', [planned], '2030-09-03')).toEqual([
			['“Forum on piers” was to be over by 2 September 2030, and no report has come since.', 'CLT/ET.1/2030/6 1'],
		]);
		expect(found('silent-event', [planned, reportOf(7, [line(ideas, 'information')])])[0]?.[0]).toContain(
			'the one report since says nothing of it',
		);
		const told = event('held', 'Forum on piers', { when: days('2030-09-01', '2030-09-02') });
		expect(found('silent-event', [planned, reportOf(7, [line(work, 'information', told)])])).toEqual([]);
	});
});

describe('two-dates', () => {
	const on = (from: string, mode: 'decided' | 'held' | 'postponed' = 'decided') =>
		event(mode, 'Forum on piers', { when: days(from, from) });

	it('are found in one report', () => {
		const report = reportOf(6, [line(work, 'decision', on('2031-09-01')), line(ideas, 'decision', on('2031-10-01'))]);
		expect(found('two-dates', [report])).toEqual([
			[
				'One report gives “Forum on piers” two times: 1 September 2031, and 1 October 2031.',
				'CLT/ET.1/2030/6 1',
				'CLT/ET.1/2030/6 2',
			],
		]);
	});

	it('are none where it was moved, by a later report or by its own words', () => {
		const first = reportOf(6, [line(work, 'decision', on('2031-09-01'))]);
		expect(found('two-dates', [first, reportOf(7, [line(work, 'decision', on('2031-10-01'))])])).toEqual([]);
		const moved = reportOf(6, [
			line(work, 'decision', on('2031-09-01')),
			line(work, 'decision', on('2031-10-01', 'postponed')),
		]);
		expect(found('two-dates', [moved])).toEqual([]);
	});

	it('are found where it was held on another day than decided', () => {
		const first = reportOf(6, [line(work, 'decision', on('2030-09-01'))]);
		const told = reportOf(7, [line(work, 'information', on('2030-10-01', 'held'))]);
		expect(found('two-dates', [first, told])).toEqual([
			[
				'“Forum on piers” was decided for 1 September 2030, and held on 1 October 2030; no report says that it was moved.',
				'CLT/ET.1/2030/6 1',
				'CLT/ET.1/2030/7 1',
			],
		]);
		expect(found('silent-event', [first, told])).toEqual([]);
	});

	it('are found of one meeting', () => {
		const minutes = withSymbol(reportOf(6, [line(work, 'information')]), 'CLT/ET.1/2030/9');
		const other = { ...minutes.reading, meeting: { ...minutes.reading.meeting, from: '2030-05-07', to: '2030-05-08' } };
		const papers = [reportOf(6, [line(work, 'information')]), { ...minutes, reading: other }];
		expect(found('two-dates', papers)).toEqual([
			[
				'Meeting 6 was on 4–5 May 2030 by CLT/ET.1/2030/6, and on 7–8 May 2030 by CLT/ET.1/2030/9.',
				'CLT/ET.1/2030/6 1',
				'CLT/ET.1/2030/9 1',
			],
		]);
	});
});
