import type { MeetingWord, PaperLanguage } from './phrase.ts';

type Titled = Readonly<Record<PaperLanguage, string>>;

/** An item that many agendas have: the titles that say that and nothing more, and how each language says it. */
interface CommonItem {
	readonly known: RegExp;
	readonly titles: Titled;
}

/** What stands for a meeting in the titles below. */
const words: Readonly<Record<MeetingWord, Titled>> = {
	meeting: { en: 'meeting', fr: 'réunion', ru: 'совещания' },
	session: { en: 'session', fr: 'session', ru: 'сессии' },
};
/** The same behind an adjective: «следующего совещания», «следующей сессии». */
const ending: Readonly<Record<MeetingWord, string>> = { meeting: 'его', session: 'ей' };

const en = String.raw`(?: of the (?:\p{L}+ )?(?:meeting|session))?`;
const fr = String.raw`(?: de la (?:\p{L}+ )?(?:réunion|session))?`;
const ru = '(?: (?:совещания|сессии|заседания))?';
const titled = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`, 'iu');

const items: readonly CommonItem[] = [
	{
		known: titled(`opening${en}`, `ouverture${fr}`, `открытие${ru}`),
		titles: { en: 'Opening of the {}', fr: 'Ouverture de la {}', ru: 'Открытие {}' },
	},
	{
		known: titled(`clos(?:ure|ing)${en}`, `clôture${fr}`, `закрытие${ru}`),
		titles: { en: 'Closure of the {}', fr: 'Clôture de la {}', ru: 'Закрытие {}' },
	},
	{
		known: titled(
			'(?:adoption|approval) of the (?:provisional )?agenda',
			'(?:adoption|approbation) de l’ordre du jour(?: provisoire)?',
			'(?:утверждение|принятие) (?:предварительной )?повестки дня',
		),
		titles: { en: 'Adoption of the agenda', fr: 'Adoption de l’ordre du jour', ru: 'Утверждение повестки дня' },
	},
	{
		known: titled(
			'adoption of the agenda and organi[sz]ation of (?:the )?work',
			'adoption de l’ordre du jour et organisation des travaux',
			'утверждение повестки дня и организация работы',
		),
		titles: {
			en: 'Adoption of the agenda and organization of work',
			fr: 'Adoption de l’ordre du jour et organisation des travaux',
			ru: 'Утверждение повестки дня и организация работы',
		},
	},
	{
		known: titled('organi[sz]ation of (?:the )?work', 'organisation des travaux', 'организация работы'),
		titles: { en: 'Organization of work', fr: 'Organisation des travaux', ru: 'Организация работы' },
	},
	{
		known: titled('elections? of (?:the )?(?:officers|bureau)', 'élection du bureau', 'выборы должностных лиц'),
		titles: { en: 'Election of officers', fr: 'Élection du Bureau', ru: 'Выборы должностных лиц' },
	},
	{
		known: titled(
			'(?:adoption|approval|confirmation) of the report of the (?:last|previous) (?:meeting|session)',
			'(?:adoption|approbation) du rapport de la (?:réunion|session) précédente',
			'утверждение доклада (?:предыдуще(?:го|й)|прошло(?:го|й)) (?:совещания|сессии)',
		),
		titles: {
			en: 'Approval of the report of the previous {}',
			fr: 'Approbation du rapport de la {} précédente',
			ru: 'Утверждение доклада предыдущ++ {}',
		},
	},
	{
		known: titled(
			'(?:adoption|approval|confirmation) of the minutes of the (?:last|previous) (?:meeting|session)',
			'(?:adoption|approbation) du procès-verbal de la (?:réunion|session) précédente',
			'утверждение протокола (?:предыдуще(?:го|й)|прошло(?:го|й)) (?:совещания|сессии)',
		),
		titles: {
			en: 'Approval of the minutes of the previous {}',
			fr: 'Approbation du procès-verbal de la {} précédente',
			ru: 'Утверждение протокола предыдущ++ {}',
		},
	},
	{
		known: titled(
			'matters arising(?: (?:from|out of) the (?:last|previous) (?:meeting|session))?',
			'questions découlant de la (?:réunion|session) précédente',
			'вопросы, вытекающие из решений предыдуще(?:го|й) (?:совещания|сессии)',
		),
		titles: {
			en: 'Matters arising from the previous {}',
			fr: 'Questions découlant de la {} précédente',
			ru: 'Вопросы, вытекающие из решений предыдущ++ {}',
		},
	},
	{
		known: titled(
			'(?:progress|implementation) of the programme of work',
			'état d’avancement du programme de travail',
			'ход выполнения программы работы',
		),
		titles: {
			en: 'Progress of the programme of work',
			fr: 'État d’avancement du programme de travail',
			ru: 'Ход выполнения программы работы',
		},
	},
	{
		known: titled('programme of activities', 'programme d’activités', 'программа деятельности'),
		titles: { en: 'Programme of activities', fr: 'Programme d’activités', ru: 'Программа деятельности' },
	},
	{
		known: titled('programme of work|work programme', 'programme de travail', 'программа работы'),
		titles: { en: 'Programme of work', fr: 'Programme de travail', ru: 'Программа работы' },
	},
	{
		known: titled(
			'dates? and (?:place|venue) of the next (?:meeting|session)',
			'dates? et lieu de la prochaine (?:réunion|session)',
			'(?:сроки|время|дата) и место проведения следующ(?:его|ей) (?:совещания|сессии)',
		),
		titles: {
			en: 'Date and place of the next {}',
			fr: 'Dates et lieu de la prochaine {}',
			ru: 'Сроки и место проведения следующ++ {}',
		},
	},
	{
		known: titled(
			'(?:dates? of the )?next (?:meeting|session)',
			'(?:dates? de la )?prochaine (?:réunion|session)',
			'(?:сроки|дата) (?:проведения )?следующ(?:его|ей) (?:совещания|сессии)',
		),
		titles: {
			en: 'Date of the next {}',
			fr: 'Dates de la prochaine {}',
			ru: 'Сроки проведения следующ++ {}',
		},
	},
	{
		known: titled(
			'(?:any )?other (?:business|matters)',
			'questions diverses|autres questions',
			'(?:прочие|разные|другие) вопросы',
		),
		titles: { en: 'Other business', fr: 'Questions diverses', ru: 'Прочие вопросы' },
	},
	{
		known: titled(`(?:adoption|approval) of the report${en}`, `adoption du rapport${fr}`, 'утверждение доклада'),
		titles: { en: 'Adoption of the report', fr: 'Adoption du rapport', ru: 'Утверждение доклада' },
	},
];

/**
 * The title of an item in the language of a paper, where it says no more than what many agendas have an item for; a
 * title of the body's own stays as it was printed, and so does one that is in that language already.
 */
export function itemTitled(title: string, printed: string, language: PaperLanguage, word: MeetingWord): string {
	if (printed === language) return title;
	const plain = title.trim().replace(/\.$/u, '').replace(/'/gu, '’');
	const item = items.find(({ known }) => known.test(plain));
	if (item === undefined) return title;
	return item.titles[language].replace('++', ending[word]).replace('{}', words[word][language]);
}
