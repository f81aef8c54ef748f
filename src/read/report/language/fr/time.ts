import type { TimeWords } from '../language.ts';
import { set, words } from './words.ts';

const numbered = (list: string, from = 1): [string, number][] => words(list).map((word, i) => [word, i + from]);

const units = 'unième deuxième troisième quatrième cinquième sixième septième huitième neuvième';
const tens: readonly [string, number][] = [
	['vingt', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
	['quatre-vingt', 80],
];

/** "premier" to "quatre-vingt-neuvième"; numerals such as "39ème" are read by rule. */
const ordinals = new Map<string, number>([
	...numbered(units),
	['premier', 1],
	['première', 1],
	['second', 2],
	['seconde', 2],
	...numbered(
		'dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
		10,
	),
	...tens.flatMap(([ten, value]): [string, number][] => [
		[`${ten.replace(/e$/u, '')}ième`, value],
		[`${ten} et unième`, value + 1],
		[`${ten}-et-unième`, value + 1],
		...words(units).map((unit, i): [string, number] => [`${ten}-${unit}`, value + i + 1]),
	]),
	...numbered(
		'soixante-dixième soixante-et-onzième soixante-douzième soixante-treizième soixante-quatorzième soixante-quinzième soixante-seizième soixante-dix-septième soixante-dix-huitième soixante-dix-neuvième',
		70,
	),
	['centième', 100],
]);

/** "un" to "quatre-vingt-dix-neuf", in the old and the new manner of hyphens. */
const small = words(
	'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const cardinals: readonly [string, number][] = [
	...small.map((word, i): [string, number] => [word, i + 1]),
	...tens.flatMap(([ten, value]): [string, number][] => [
		[value === 80 ? 'quatre-vingts' : ten, value],
		[`${ten} et un`, value + 1],
		[`${ten}-et-un`, value + 1],
		[`${ten} et onze`, value + 11],
		[`${ten}-et-onze`, value + 11],
		...small
			.slice(0, value === 60 || value === 80 ? 19 : 9)
			.map((word, i): [string, number] => [`${ten}-${word}`, value + i + 1]),
	]),
];

export const time: TimeWords = {
	dayFirst: true,
	months: new Map([
		...numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
		...numbered('janv févr mars avr mai juin juil aoû sept oct nov déc'),
		['fevrier', 2],
		['aout', 8],
		['decembre', 12],
	]),
	seasons: new Map([
		['printemps', 3],
		['été', 6],
		['automne', 9],
		["l'automne", 9],
		['hiver', 12],
	]),
	ordinals,
	tens: new Map(),
	days: new Map([['premier', 1], ...cardinals.filter(([, day]) => day > 1 && day <= 31)]),
	years: new Map([
		['deux mille', 2000],
		...cardinals.flatMap(([word, value]): [string, number][] => [
			[`deux mille ${word}`, 2000 + value],
			[`mil neuf cent ${word}`, 1900 + value],
			[`mille neuf cent ${word}`, 1900 + value],
		]),
	]),
	hundreds: new Map([
		['deux cent', 200],
		['trois cent', 300],
		['cent', 100],
	]),
	ordinalNumeral: /^(\d{1,3})(?:ère|er|re|ème|ième|eme|ieme|e|ᵉ|è)$/u,
	articles: set("le l' la"),
	joins: set('et & au à - – — ou'),
	untilWords: [
		'au plus tard à la fin de',
		'au plus tard fin',
		"d' ici la fin de",
		"d' ici à la fin de",
		"d' ici la fin d'",
		"d' ici fin",
		'au plus tard à la fin du mois de',
		"au plus tard à la fin du mois d'",
		"d' ici la fin du mois de",
		"d' ici à la fin du mois de",
		"d' ici la fin du mois d'",
		"d' ici à la fin du mois d'",
		'avant la fin du mois de',
		"avant la fin du mois d'",
		'avant fin',
		'avant la fin de',
		"avant la fin d'",
		'au plus tard',
		"d' ici au",
		"d' ici",
		"jusqu'au",
		"jusqu'à",
		'avant',
		'pour',
		'au',
	],
	afterWords: ['à partir du', "à partir d'", 'à partir de', 'à compter du', 'à compter de', 'après', 'depuis', 'dès'],
	tentative: new Set([...set('provisoirement'), 'en principe', 'à titre provisoire']),
	meetingNouns: set('réunion session conférence séance'),
	sessions: set('session'),
	atSessions: set('à lors pendant'),
	nextWords: set('prochaine prochaines suivante future'),
	half: set('semestre moitié'),
	week: set('semaine'),
	last: set('dernière'),
	yearEnds: [
		"fin de l'année",
		"fin de l' année",
		"fin de l'année en cours",
		"fin de l' année en cours",
		'fin de cette année',
	],
	beforeYear: set("en pour avant depuis fin année de d' l'année"),
	yearMarks: new Set(),
	of: set("de d'"),
	alsoWords: set(''),
	halves: new Map([
		['premier', 1],
		['première', 1],
		['deuxième', 2],
		['second', 2],
		['seconde', 2],
	]),
	ahead: {
		opens: set("dans d' sous"),
		phrase:
			/^(?:dans (?:un délai (?:maxim\S+ )?(?:de |d' )|les )?|d' ici (?:à )?|sous )(?:prochain\S+ )?(?<count>\S+) (?:prochain\S+ )?(?<unit>jours?|semaines?|mois|ans?|années?)(?! (?:de|d'|du|suivant|qui|après|à|avant|depuis))(?= |$)/u,
		alone: /^(?!)/u,
		counts: new Map([['une', 1], ...cardinals]),
		units: [
			['jour', 0, 1],
			['semaine', 0, 7],
			['mois', 1, 0],
			['an', 12, 0],
		],
	},
};
