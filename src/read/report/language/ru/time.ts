import type { TimeWords } from '../language.ts';
import { casesOf } from './noun.ts';
import { set, words } from './words.ts';

const endings = words('ый ая ое ого ой ому ым ом ую ые ых ыми');
const softEndings = words('ий ья ье ьего ьей ьему ьим ьем ью ьи ьих ьими');

/** "первая", "первой", "первом": an ordinal in its genders and cases. */
const declined = (stem: string, value: number, list: readonly string[] = endings): [string, number][] =>
	list.map((ending) => [`${stem}${ending}`, value]);

const stems: readonly (readonly [stem: string, value: number])[] = [
	['перв', 1],
	['втор', 2],
	['четверт', 4],
	['пят', 5],
	['шест', 6],
	['седьм', 7],
	['восьм', 8],
	['девят', 9],
	['десят', 10],
	['одиннадцат', 11],
	['двенадцат', 12],
	['тринадцат', 13],
	['четырнадцат', 14],
	['пятнадцат', 15],
	['шестнадцат', 16],
	['семнадцат', 17],
	['восемнадцат', 18],
	['девятнадцат', 19],
	['двадцат', 20],
	['тридцат', 30],
	['сороков', 40],
	['пятидесят', 50],
	['шестидесят', 60],
	['семидесят', 70],
	['восьмидесят', 80],
	['девяност', 90],
	['сот', 100],
];

const months: readonly string[] = [
	'январь',
	'февраль',
	'март',
	'апрель',
	'май',
	'июнь',
	'июль',
	'август',
	'сентябрь',
	'октябрь',
	'ноябрь',
	'декабрь',
];

const monthForms = (month: string): string[] =>
	month === 'май' ? ['май', 'мая', 'маю', 'маем', 'мае'] : casesOf(month).all.slice(0, 6);

const tens: readonly [string, number][] = [
	['двадцать', 20],
	['тридцать', 30],
	['сорок', 40],
	['пятьдесят', 50],
	['шестьдесят', 60],
	['семьдесят', 70],
	['восемьдесят', 80],
	['девяносто', 90],
];

/** "третьего", "двадцать первого": ordinals in the genitive, as days and years are told. */
const genitives: readonly [string, number][] = [
	...stems.map(([stem, value]): [string, number] => [`${stem}ого`, value]),
	['третьего', 3],
];
const counted: readonly [string, number][] = [
	...genitives.filter(([, value]) => value < 100),
	...tens.flatMap(([ten, value]) =>
		genitives.filter(([, unit]) => unit < 10).map(([word, unit]): [string, number] => [`${ten} ${word}`, value + unit]),
	),
];

export const time: TimeWords = {
	dayFirst: true,
	months: new Map(months.flatMap((month, i) => monthForms(month).map((form): [string, number] => [form, i + 1]))),
	seasons: new Map([
		['весна', 3],
		['весной', 3],
		['весны', 3],
		['лето', 6],
		['летом', 6],
		['лета', 6],
		['осень', 9],
		['осенью', 9],
		['осени', 9],
		['зима', 12],
		['зимой', 12],
		['зимы', 12],
	]),
	ordinals: new Map([
		...stems.flatMap(([stem, value]) => declined(stem, value)),
		...stems
			.filter(([stem]) => /^(?:втор|шест|седьм|восьм|сороков)$/u.test(stem))
			.map(([stem, value]): [string, number] => [`${stem}ой`, value]),
		...declined('трет', 3, softEndings),
	]),
	tens: new Map(tens),
	days: new Map(counted.filter(([, day]) => day <= 31)),
	years: new Map([
		['двухтысячного', 2000],
		...counted.flatMap(([word, value]): [string, number][] => [
			[`две тысячи ${word}`, 2000 + value],
			[`тысяча девятьсот ${word}`, 1900 + value],
		]),
	]),
	hundreds: new Map([
		['сто', 100],
		['двести', 200],
		['триста', 300],
	]),
	ordinalNumeral: /^(\d{1,3})-?(?:й|я|е|м|ой|ей|го|му|ю|ая|ом|ем)$/u,
	articles: set(''),
	joins: set('и по - – — или'),
	untilWords: ['не позднее', 'не позднее чем', 'к концу', 'до конца', 'до', 'к', 'по'],
	afterWords: ['начиная с', 'после', 'с'],
	tentative: set('ориентировочно предварительно'),
	meetingNouns: new Set(words('сессия совещание заседание конференция').flatMap((noun) => [...casesOf(noun).all])),
	sessions: new Set(words('сессия совещание').flatMap((noun) => [...casesOf(noun).all])),
	atSessions: set('на'),
	nextWords: new Set(
		words('следующ предстоящ очередн').flatMap((stem) =>
			words(stem.endsWith('щ') ? 'ей ем ую ее его ему ая' : 'ой ом ую ое ого ому ая').map((ending) => stem + ending),
		),
	),
	half: set('половина половине половину половины полугодие полугодии полугодия'),
	week: set('неделя неделе недели неделю'),
	last: set('последняя последней последнюю'),
	yearEnds: [
		'конца года',
		'концу года',
		'конце года',
		'конца этого года',
		'концу этого года',
		'конца текущего года',
		'концу текущего года',
	],
	beforeYear: set('в до с к за после конца концу начала году'),
	yearMarks: set('г гг'),
	of: set(''),
	alsoWords: set(''),
	halves: new Map([
		['первая', 1],
		['первой', 1],
		['первом', 1],
		['первую', 1],
		['вторая', 2],
		['второй', 2],
		['втором', 2],
		['вторую', 2],
	]),
	ahead: {
		opens: new Set(['в течение', 'через', 'в']),
		phrase:
			/^(?:в течение (?:(?:ближайш|следующ)\S+ )?|через |в (?=\S+ срок(?: |$)))(?:(?<count>\S+?) ?)??(?<unit>(?:дн|день|недел|месяц|месячн|год|лет)\S*)(?: срок)?(?! (?:после|со|с|от|до))(?= |$)/u,
		alone: /^(?:год|месяц|месячн|недел[юи]|недельн)(?!ев|ов)/u,
		counts: new Map(
			words(
				'одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
			)
				.map((word, i): [string, number] => [word, (i % 12) + 1])
				.concat([
					['две', 2],
					['трёх', 3],
					['восемнадцать', 18],
					['восемнадцати', 18],
				]),
		),
		units: [
			['дн', 0, 1],
			['день', 0, 1],
			['недел', 0, 7],
			['мес', 1, 0],
			['год', 12, 0],
			['лет', 12, 0],
		],
	},
};
