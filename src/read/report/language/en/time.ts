import type { TimeWords } from '../language.ts';
import { set, words } from './words.ts';

const numbered = (list: string, from = 1): [string, number][] => words(list).map((word, i) => [word, i + from]);

const units = 'first second third fourth fifth sixth seventh eighth ninth';
const tens: readonly [string, string, number][] = [
	['twenty', 'twentieth', 20],
	['thirty', 'thirtieth', 30],
	['forty', 'fortieth', 40],
	['fifty', 'fiftieth', 50],
	['sixty', 'sixtieth', 60],
	['seventy', 'seventieth', 70],
	['eighty', 'eightieth', 80],
	['ninety', 'ninetieth', 90],
];

/** "first" to "ninety-ninth"; numerals such as "48th" are read by rule. */
const ordinals = new Map<string, number>([
	...numbered(units),
	...numbered('tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 10),
	...tens.flatMap(([ten, tenth, value]): [string, number][] => [
		[tenth, value],
		...words(units).map((unit, i): [string, number] => [`${ten}-${unit}`, value + i + 1]),
	]),
	['hundredth', 100],
]);

/** "one" to "ninety-nine". */
const cardinals: readonly [string, number][] = [
	...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
	...numbered('seventeen eighteen nineteen', 17),
	...tens.flatMap(([ten, , value]): [string, number][] => [
		[ten, value],
		...numbered('one two three four five six seven eight nine').map(([unit, i]): [string, number] => [
			`${ten}-${unit}`,
			value + i,
		]),
	]),
];

export const time: TimeWords = {
	dayFirst: false,
	months: new Map([
		...numbered('january february march april may june july august september october november december'),
		...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
		['sept', 9],
	]),
	seasons: new Map([
		['spring', 3],
		['summer', 6],
		['autumn', 9],
		['fall', 9],
		['winter', 12],
	]),
	ordinals,
	tens: new Map(),
	days: new Map([...ordinals].filter(([, day]) => day <= 31).map(([word, day]) => [`${word} of`, day])),
	years: new Map([
		['two thousand', 2000],
		...cardinals.flatMap(([word, value]): [string, number][] => [
			[`two thousand and ${word}`, 2000 + value],
			[`two thousand ${word}`, 2000 + value],
			[`nineteen ${word}`, 1900 + value],
		]),
	]),
	hundreds: new Map([
		['one hundred and', 100],
		['two hundred and', 200],
		['three hundred and', 300],
		['hundred and', 100],
	]),
	ordinalNumeral: /^(\d{1,3})(?:st|nd|rd|th)$/u,
	articles: set('the'),
	joins: set('and & to - – — through until or'),
	untilWords: [
		'no later than the end of',
		'not later than the end of',
		'no later than',
		'not later than',
		'before the end of',
		'by the end of',
		'at the latest by',
		'prior to',
		'by',
		'before',
		'until',
	],
	afterWords: ['after', 'from', 'as of', 'starting', 'since'],
	tentative: set('tentatively provisionally'),
	meetingNouns: set('meeting session'),
	sessions: set('session'),
	atSessions: set('at during'),
	nextWords: set('next forthcoming subsequent following'),
	half: set('half'),
	week: set('week'),
	last: set('last final'),
	yearEnds: ['end of the year', 'end of this year', 'end of the current year', 'end of the calendar year'],
	beforeYear: set('in during by until before of since year'),
	yearMarks: new Set(),
	of: set('of'),
	alsoWords: set('march may'),
	halves: new Map([
		['first', 1],
		['second', 2],
		['1st', 1],
		['2nd', 2],
	]),
	ahead: {
		opens: set('within in'),
		phrase:
			/^(?:within (?:a period of |a maximum of |at most )?|in (?=\S+ \S+(?: ['’])? time(?: |$)))(?:the (?:next|coming) )?(?:(?<count>\S+) )?(?<unit>(?:day|week|month|year)(?:['’]s|s(?: ['’])?)?)(?: time)?(?! (?:of|after|from|following|before|prior))(?= |$)/u,
		alone: /^(?:week|month|year)$/u,
		counts: new Map([['a', 1], ['an', 1], ...cardinals]),
		units: [
			['day', 0, 1],
			['week', 0, 7],
			['month', 1, 0],
			['year', 12, 0],
		],
	},
};
