import { type PlanPhrases, yearsOf } from './phrase.ts';

const rules = new Intl.PluralRules('ru');
type Forms = readonly [one: string, few: string, many: string];

/** A noun behind a figure: 1 неделя, 2 недели, 5 недель. */
function counted(count: number, [one, few, many]: Forms, figures = String(count)): string {
	const form = rules.select(count);
	return `${figures}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}
const workingDays = (count: number): string => counted(count, ['рабочий день', 'рабочих дня', 'рабочих дней']);
/** Nobody counts the working days of years. */
function behind(days: number): string {
	const years = yearsOf(days);
	// «более 21 года», «более 11 лет»
	return years === 0 ? workingDays(days) : `более ${years} ${/(?<!1)1$/u.test(String(years)) ? 'года' : 'лет'}`;
}
const figure = (words: number): string => words.toLocaleString('ru');

export const planRu: PlanPhrases = {
	intro: (day) => `В настоящей записке указаны сроки подготовки документов совещания по состоянию на ${day}.`,
	counted: (first) =>
		`Сроки отсчитываются назад от первого дня совещания (${first}) без учета суббот, воскресений и других нерабочих дней.`,
	earliest: (first, when) =>
		`Первый день совещания пока не назначен (${when}). Сроки отсчитываются назад от самой ранней возможной даты (${first}) без учета суббот, воскресений и других нерабочих дней.`,
	undated:
		'Сроки проведения совещания пока не известны: указать можно лишь, за сколько времени до него должен быть готов документ.',
	usual:
		'Сроки и предельный объем соответствуют обычной практике Организации Объединенных Наций: представление за десять недель и выпуск за шесть недель до совещания, 10\u00a0700 слов для доклада и 8\u00a0500 для любого другого документа. Иные не установлены.',
	set: (by, day) => `Сроки и предельный объем в последний раз установлены ${day} (${by}).`,
	steps: { submission: 'Представление', editing: 'Редактирование', translation: 'Перевод', issue: 'Выпуск' },
	lead: ({ count, unit }) => (unit === 'weeks' ? counted(count, ['неделя', 'недели', 'недель']) : workingDays(count)),
	figure,
	days: 'Сроки и предельный объем',
	documents: 'Документы',
	kind: 'Документы',
	every: 'Любой документ',
	kinds: {
		report: 'Доклады',
		minutes: 'Протоколы',
		decisions: 'Решения',
		resolutions: 'Резолюции',
		agenda: 'Повестки дня',
		programme: 'Программы',
		'terms of reference': 'Круг ведения',
		note: 'Записки',
		letter: 'Письма',
		paper: 'Прочие документы',
	},
	words: 'Слов',
	columns: ['Условное обозначение', 'Документ', 'Пункт', 'Представление', 'Выпуск', 'Состояние'],
	noSymbol: 'Без обозначения',
	by: (owners) => `Исполнитель: ${owners}`,
	length: (words) => counted(words, ['слово', 'слова', 'слов'], figure(words)),
	issued: (day) => (day === null ? 'Выпущен' : `Выпущен ${day}`),
	issuedLate: (day, late) => `Выпущен ${day}, с опозданием (${behind(late)})`,
	due: (step, day) => `${planRu.steps[step]}: не позднее ${day}`,
	isLate: (late) => `Опоздание: ${behind(late)}`,
	open: 'Срок не известен',
	late: 'Опоздавшие и слишком длинные документы',
	lateIntro: 'Опаздывают или превышают предельный объем следующие документы:',
	noneLate: 'Опаздывающих документов нет; ни один из имеющихся не превышает предельного объема.',
	lateLine: (document, due, late) => `${document}: срок выпуска – ${due}, опоздание – ${behind(late)}`,
	issuedLateLine: (document, issued, due, late) =>
		`${document}: выпущен ${issued} при сроке ${due}, опоздание – ${behind(late)}`,
	tooLong: (document, words, most) => `${document}: ${figure(words)} слов при пределе ${figure(most)}`,
};
