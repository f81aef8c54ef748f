import { languages } from '../../src/read/report/language/languages.ts';
import type { Chance } from './chance.ts';

/** A part of a report before it is written in some format. */
export type Block =
	| { readonly kind: 'line' | 'heading' | 'furniture'; readonly words: string }
	| { readonly kind: 'paragraph'; readonly number: string | null; readonly words: string }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What reports are made of besides verbs. Languages without words of their own here take the English ones. */
interface Words {
	readonly who: readonly string[];
	readonly what: readonly string[];
	readonly when: readonly string[];
	readonly items: readonly string[];
}

const english: Words = {
	who: [
		'The Team',
		'the secretariat',
		'The Chairman',
		'Mr. A. Koltsov',
		'Ms. O’Neill (Norway)',
		'The delegation of Ukraine',
		'It',
		'They',
		'Several delegations',
		'The TOS',
		'The European Commission',
		'members',
		'Both organizations',
		'He',
		'The representative of UNEP',
	],
	what: [
		'to hold a Forum in Almaty',
		'a paper on quality',
		'that funds had been found',
		'the information provided',
		'its fifth meeting',
		'the secretariat to circulate it',
		'this issue further',
		'the document (HC/GE.3/2009/2)',
		'and asked members to comment',
		'for two years',
	],
	when: [
		'on 3 and 4 November 2004',
		'by 30 February 2005',
		'in November',
		'at its next session',
		'within six months',
		'tentatively in spring 2006',
		'no later than 2002.06.30',
		'before the end of the year',
		'from 30 June to 2 July 2004',
	],
	items: [
		'Item 2 – Other business',
		'Agenda item 3',
		'Project 1.2. Handbook',
		'II. PROGRAMME OF WORK',
		'A.',
		'ANNEX',
		'Decisions',
		'List of participants',
	],
};
const french: Words = {
	who: [
		'Le Comité',
		'le secrétariat',
		'La Présidente',
		'M. A. Durand',
		'La délégation de l’Ukraine',
		'Il',
		'Plusieurs délégations',
	],
	what: [
		'de tenir un forum',
		'note de l’information',
		'que les fonds étaient disponibles',
		'au secrétariat d’établir un document',
		'l’ordre du jour',
	],
	when: [
		'les 3 et 4 novembre 2004',
		'avant le 30 juin 2005',
		'à sa prochaine session',
		'en 2006',
		'du 3 au 4 mai 2004',
	],
	items: ['Point 2 de l’ordre du jour', 'II. PROGRAMME DE TRAVAIL', 'Annexe'],
};
const russian: Words = {
	who: ['Комитет', 'секретариат', 'Председатель', 'г-н А. Кольцов', 'Делегация Украины', 'Он', 'Ряд делегаций'],
	what: [
		'провести форум',
		'к сведению информацию',
		'что средства имеются',
		'секретариат подготовить документ',
		'повестку дня',
	],
	when: ['3 и 4 ноября 2004 года', 'до 30 июня 2005 г.', 'на своей следующей сессии', 'в 2006 году', '3-4 мая 2004 г.'],
	items: ['Пункт 2 повестки дня', 'II. ПРОГРАММА РАБОТЫ', 'Приложение'],
};
const words: Readonly<Record<string, Words>> = { en: english, fr: french, ru: russian };

const mastheads = [
	'Distr.\nGENERAL',
	'X/WP.1/2004/2',
	'4 March 2004',
	'Original: ENGLISH',
	'ECONOMIC COMMISSION',
	'Working Party on Fruit',
	'REPORT',
	'Fourth meeting, 11 February 2004',
	'Geneva, 3–4 November 2004',
	'CONTENTS\n1. Opening .... 3\n2. Closing .... 4',
];
const furniture = ['X/WP.1/2004/2', 'page 3', '- 4 -', 'GE.04-12345 (E) 120304', '5', '* * *', '________', '\f'];
const links = [
	'. ',
	'. ',
	'. ',
	'; ',
	': ',
	', and ',
	' – ',
	', subject to ',
	' provided that ',
	' which ',
	'... ',
	'.\n',
];
const numbers = (i: number): readonly string[] => [
	`${i}.`,
	`(${i})`,
	`1.${i}`,
	`${i} bis.`,
	'IV.',
	'(a)',
	'(b)',
	'-',
	'•',
	'§ 3',
	'999999999.',
];
/** What no report should hold, and some do. */
const odd = [
	'\0',
	'\ud800',
	'\udc00',
	'\u202e',
	'\u200b',
	'\ufeff',
	'\u00ad',
	'\u0301',
	'\u2028',
	'\r',
	'\t',
	'\v',
	'\f',
	'“',
	'(',
	')',
	'"',
	'\ufffd',
	'<',
	'&',
	'\u{1f600}',
	'    ',
	'\n\n',
	'-\n',
	'’',
	'[1]',
	'|',
	'#',
];

/** Forms of the verbs that reports turn on, by language. */
const verbs = languages.map(({ code, verbs: table, conditions }) => ({ code, forms: [...table.keys()], conditions }));

function sentence(chance: Chance): string {
	const language = chance.of(verbs);
	const own = words[language.code] ?? english;
	const parts = [chance.of(own.who), chance.of(language.forms), chance.of(own.what)];
	if (chance.is(0.3)) parts.push(chance.of(own.when));
	if (chance.is(0.2)) parts.push(chance.of(language.conditions), chance.of(own.what));
	if (chance.is(0.05)) parts.splice(chance.below(parts.length), 1);
	return parts.join(' ');
}

const passage = (chance: Chance): string =>
	chance
		.some(1, 5, () => sentence(chance) + chance.of(links))
		.join('')
		.trim();

function block(chance: Chance, i: number): Block {
	const kind = chance.below(20);
	if (kind < 2) return { kind: 'heading', words: chance.of((words[chance.of(verbs).code] ?? english).items) };
	if (kind < 3) return { kind: 'furniture', words: chance.of(furniture) };
	if (kind < 4)
		return { kind: 'table', rows: chance.some(1, 4, () => chance.some(1, 3, () => chance.of(english.what))) };
	if (kind < 5) return { kind: 'line', words: chance.of(mastheads) };
	return {
		kind: 'paragraph',
		number: chance.is(0.8) ? chance.of([`${i}.`, `${i}.`, ...numbers(i)]) : null,
		words: passage(chance),
	};
}

/** A report out of the words of reports, in an order that is often right. */
export const reportOf = (chance: Chance): readonly Block[] => [
	...chance.some(0, 5, (): Block => ({ kind: 'line', words: chance.of(mastheads) })),
	...chance.some(1, 25, (i) => block(chance, i + 1)),
];

/** A real text, damaged: cut, joined with itself, turned about, sprinkled with what should not be there. */
export function mutated(chance: Chance, text: string): string {
	let changed = text;
	for (const _ of chance.some(1, 4, () => 0)) {
		const at = chance.below(changed.length + 1);
		const to = Math.min(changed.length, at + chance.below(400));
		const cut = changed.slice(at, to);
		const change = chance.below(6);
		if (change === 0) changed = changed.slice(0, at) + changed.slice(to);
		else if (change === 1) changed = changed.slice(0, to) + cut + changed.slice(to);
		else if (change === 2)
			changed = changed.slice(0, at) + [...cut.split('\n')].reverse().join('\n') + changed.slice(to);
		else if (change === 3) changed = changed.slice(at) + changed.slice(0, at);
		else if (change === 4) changed = changed.slice(0, at) + cut.replaceAll('\n', ' ') + changed.slice(to);
		else for (const sign of chance.some(1, 6, () => chance.of(odd))) changed = sprinkle(chance, changed, sign);
	}
	return changed;
}

function sprinkle(chance: Chance, text: string, sign: string): string {
	const at = chance.below(text.length + 1);
	return text.slice(0, at) + sign + text.slice(at);
}
