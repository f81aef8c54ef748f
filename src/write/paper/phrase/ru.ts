import type { CivilDate, Period } from '../../../base/date.ts';
import { capitalised } from '../../../base/words.ts';
import { clock, letterOf, type MeetingWord, type Phrases, type Which } from './phrase.ts';
import { planRu } from './plan-ru.ts';

const months = {
	genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
	nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
} as const;

/** Ordinals without their endings; the third is soft. */
const stems =
	'нулев перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
		' ',
	);

type Case = 'nominative' | 'genitive';
const endings: Readonly<
	Record<MeetingWord, Readonly<Record<Case, readonly [hard: string, soft: string, figure: string]>>>
> = {
	meeting: { nominative: ['ое', 'ье', 'е'], genitive: ['ого', 'ьего', 'го'] },
	session: { nominative: ['ая', 'ья', 'я'], genitive: ['ой', 'ьей', 'й'] },
};
const words: Readonly<Record<MeetingWord, Readonly<Record<Case, string>>>> = {
	meeting: { nominative: 'совещание', genitive: 'совещания' },
	session: { nominative: 'сессия', genitive: 'сессии' },
};

function named(which: Which, word: MeetingWord, of: Case): string {
	const [hard, soft, figure] = endings[word][of];
	if (typeof which !== 'number') {
		if (which === 'last')
			return `последн${{ meeting: { nominative: 'ее', genitive: 'его' }, session: { nominative: 'яя', genitive: 'ей' } }[word][of]}`;
		return `следующ${{ meeting: { nominative: 'ее', genitive: 'его' }, session: { nominative: 'ая', genitive: 'ей' } }[word][of]}`;
	}
	const stem = stems[which];
	if (stem === undefined) return `${which}-${figure}`;
	return `${stem}${stem === 'трет' ? soft : hard}`;
}

const monthOf = (date: CivilDate): string => months.genitive[Number(date.slice(5, 7)) - 1] ?? '';
const dayOf = (date: CivilDate): string => String(Number(date.slice(8)));
const yearOf = (date: CivilDate): string => String(Number(date.slice(0, 4)));
const day = (date: CivilDate): string => `${dayOf(date)}\u00a0${monthOf(date)}\u00a0${yearOf(date)}\u00a0года`;
/** In figures, as Russian tables have it: 21.01.2027. */
const dayInCell = (date: CivilDate): string => `${date.slice(8)}.${date.slice(5, 7)}.${yearOf(date)}`;

function period({ from, to, precision }: Period): string {
	if (from === null) return to === null ? '' : `не позднее ${day(to)}`;
	if (to === null) return `с ${day(from)}`;
	if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7))
		return `${months.nominative[Number(from.slice(5, 7)) - 1]}\u00a0${yearOf(from)}\u00a0года`;
	if (precision === 'year' && yearOf(from) === yearOf(to)) return `${yearOf(from)}\u00a0год`;
	if (from === to) return day(from);
	if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${day(to)}`;
	if (yearOf(from) === yearOf(to)) return `${dayOf(from)}\u00a0${monthOf(from)} – ${day(to)}`;
	return `${day(from)} – ${day(to)}`;
}

const list = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`;

export const ru: Phrases = {
	language: 'ru',
	day,
	dayInCell,
	period,
	meeting: (which, word) => capitalised(`${named(which, word, 'nominative')} ${words[word].nominative}`),
	ofMeeting: (which, word) => `${named(which, word, 'genitive')} ${words[word].genitive}`,
	titles: {
		agenda: (of) => `Аннотированная предварительная повестка дня ${of}`,
		'follow-up': (of) => `Ход выполнения решений ${of}`,
		progress: () => 'Ход выполнения программы работы',
		report: (of) => `Проект доклада о работе ${of}`,
		documents: (of) => `Перечень документов ${of}`,
		participants: (of) => `Список участников ${of}`,
		timetable: (of) => `Предварительное расписание работы ${of}`,
		plan: (of) => `План подготовки документации ${of}`,
	},
	documentKinds: {
		report: 'Доклад',
		minutes: 'Протокол',
		decisions: 'Решения',
		resolutions: 'Резолюции',
		agenda: 'Повестка дня',
		programme: 'Программа',
		'terms of reference': 'Круг ведения',
		note: 'Записка',
		letter: 'Письмо',
		paper: 'Документ',
	},
	projectTitle: (number) => `Доклад о ходе работы по проекту ${number}`,
	distribution: { GENERAL: 'общая', LIMITED: 'ограниченная', RESTRICTED: 'для служебного пользования' },
	distributed: 'Распр.:',
	released: 'Дата снятия ограничений:',
	original: 'Язык оригинала: русский',
	secretariat: 'Записка секретариата',
	quoted: (text) => `«${text}»`,
	mandate: (until, status) =>
		`Срок действия мандата ${status === 'expired' ? 'истек' : 'истекает'}${until === null ? '' : ` ${until}`}: продлить или завершить работу`,
	told: (who, what) => `${who}: ${what}`,
	list,
	paragraphs: (numbers) => `${numbers.length > 1 ? 'пп.' : 'п.'}\u00a0${list(numbers)}`,
	letter: (index) => `${letterOf(index)})`,
	project: (number) => `Проект ${number}`,
	item: (number) => `Пункт ${number}`,
	followUpStatuses: {
		open: 'не выполнено',
		overdue: 'просрочено',
		waiting: 'ожидает условия',
		'in progress': 'выполняется',
		done: 'выполнено',
		dropped: 'снято',
		superseded: 'заменено',
		lapsed: 'утратило силу',
	},
	eventStatuses: {
		planned: 'запланировано',
		tentative: 'намечено предварительно',
		confirmed: 'подтверждено',
		held: 'проведено',
		cancelled: 'отменено',
		lapsed: 'сроки прошли; ни один доклад о нем не сообщает',
		superseded: 'заменено',
	},
	proposalStatuses: {
		raised: 'внесено',
		'under discussion': 'обсуждается',
		deferred: 'отложено',
		agreed: 'принято',
		dropped: 'снято',
	},
	contributionStatuses: {
		invited: 'запрошено',
		considered: 'рассматривается',
		offered: 'предложено',
		received: 'получено',
		acknowledged: 'отмечено с признательностью',
		declined: 'отклонено',
	},
	due: (date) => `срок: ${date}`,
	waitsFor: (conditions) => `ожидается: ${conditions}`,
	times: (deferrals) => `откладывалось раз: ${deferrals}`,
	nobody: 'Исполнитель не назван',
	none: '–',
	otherMatters: 'Прочие вопросы',
	mayWish: 'Совещание, возможно, пожелает:',
	steps: {
		'name-owner': (what) => `назвать исполнителя: ${what}`,
		'new-date': (what) => `заслушать сообщение и назначить новый срок: ${what}`,
		'take-note': (what) => `заслушать сообщение и принять его к сведению: ${what}`,
		'decide-event': (what) => `подтвердить, изменить или отменить: ${what}`,
		'hear-event': (what) => `заслушать сообщение о результатах: ${what}`,
		'decide-proposal': (what) => `принять решение по предложениям: ${what}`,
		'decide-mandate': (what) => `решить вопрос о продлении мандата или завершении работы (${what})`,
		'decide-project': (what) => `решить, следует ли продолжать: ${what}`,
		'take-position': (what) => `выразить свое мнение: ${what}`,
	},
	actions: {
		'name-owner': 'Назвать исполнителя',
		'new-date': 'Заслушать сообщение; назначить новый срок',
		'take-note': 'Заслушать сообщение; принять к сведению',
		'decide-event': 'Подтвердить, изменить или отменить',
		'hear-event': 'Заслушать сообщение о результатах',
		'decide-proposal': 'Принять решение',
		'decide-mandate': 'Решить, продлить ли мандат или завершить работу',
		'decide-project': 'Решить, продолжать ли',
		'take-position': 'Выразить мнение',
		close: 'Принять к сведению; снять с контроля',
	},
	agenda: {
		provisional: 'Предварительная повестка дня',
		annotations: 'Аннотации',
		outstanding: 'В рамках этого пункта остаются нерешенными:',
		nothing: 'Нерешенных вопросов в рамках этого пункта нет.',
		standing: {
			opening: 'Совещание откроет председатель.',
			agenda: 'Настоящая предварительная повестка дня представлена для утверждения.',
			officers: 'Совещанию будет предложено избрать должностных лиц.',
			'last-report': 'Доклад о работе предыдущего совещания представлен для утверждения.',
			'next-meeting': 'Совещание, возможно, пожелает назначить сроки и место следующего совещания.',
			'other-business':
				'Делегациям, желающим предложить вопросы в рамках этого пункта, предлагается сообщить об этом секретариату до начала совещания.',
			report: 'Совещание, возможно, пожелает утвердить доклад на основе проекта, подготовленного секретариатом.',
		},
	},
	followUp: {
		intro: (meeting, date, document) =>
			`В настоящей записке указано, как выполнены решения ${meeting} и более ранние невыполненные решения, по состоянию на ${date}. В каждой строке указан пункт, из которого она взята; если документ не назван, это пункт документа ${document}.`,
		counts: (counts) => `Всего: ${counts.map(({ status, count }) => `${status} – ${count}`).join('; ')}.`,
		ofLast: (meeting) => `Решения ${meeting}`,
		earlier: 'Невыполненные решения предыдущих совещаний',
		columns: ['Пункт', 'Содержание', 'Исполнитель', 'Состояние', 'Источник', 'Предлагаемые меры'],
		none: 'Решений, подлежащих выполнению, нет.',
		noted: (by, date, words) => `отмечено ${date} (${by}): ${words}`,
	},
	progress: {
		intro: (date) =>
			`В настоящей записке изложено, что сообщается в докладах по состоянию на ${date} о проектах программы работы.`,
		status: (status, reason) => `Последнее указанное состояние: «${status}»${reason === null ? '' : ` («${reason}»)`}.`,
		noStatus: 'Ни один доклад не указывает его состояния.',
		recorded: 'Что отражено в докладах',
		owed: 'Что подлежит выполнению и что выполнено',
		columns: ['Содержание', 'Исполнитель', 'Состояние', 'Пункт'],
		events: 'Мероприятия в рамках проекта',
		since: 'За период после последнего доклада: […]',
		none: 'В программе работы проектов нет.',
	},
	report: {
		held: (body, meeting, where) => `${body}: ${meeting.toLowerCase()} (${where}).`,
		attended: 'В совещании приняли участие: […].',
		chaired: (names) => `Функции председателя исполнял(а): ${names}.`,
		standing: {
			opening: 'Совещание открыл(а) […].',
			agenda: 'Совещание утвердило предварительную повестку дня ([…]).',
			officers: 'Совещание избрало […] на должность […].',
			'last-report': 'Совещание утвердило доклад о работе предыдущего совещания ([…]).',
			'next-meeting': 'Совещание постановило провести следующее совещание в […], […].',
			'other-business': '[Других вопросов поднято не было.]',
			report: 'Совещание утвердило настоящий доклад.',
		},
		project: (project) =>
			`[…] сообщил(а) о ходе работы: ${project.replace(/^Проект/u, 'проект')}. Совещание [приняло к сведению эту информацию] [постановило […]].`,
		owed: (owner, what, from) =>
			`Сообщение о выполнении ${
				{ directive: 'поручения', commitment: 'обязательства', decision: 'решения' }[from]
			} ${what} (${owner}): […]. Совещание [приняло к сведению эту информацию] [просило выполнить это не позднее […]].`,
		unowned: (what) =>
			`Совещание вернулось к вопросу ${what}, исполнитель которого назван не был. Оно поручило […] […].`,
		event: (event, status) =>
			`Совещание было проинформировано о подготовке мероприятия ${event} (${status}). Оно [подтвердило его проведение […]] [постановило […]].`,
		proposal: (proposal) =>
			`Совещание рассмотрело предложение ${proposal}. Оно [постановило […]] [решило не заниматься им далее] [постановило продолжить обсуждение на следующем совещании].`,
		mandate: (told) => `${told}. Совещание [просило […] продлить его до […]] [постановило завершить работу].`,
		contribution: (party, what) => `Совещание [выразило признательность: ${party}] [приняло к сведению]: ${what}.`,
		blank: '[…]',
	},
	documents: {
		intro: (date) =>
			`В настоящем перечне указаны документы совещания, имеющиеся по состоянию на ${date}, и документы, на которые ссылается его повестка дня. Пункты указаны по предварительной повестке дня.`,
		of: (meeting) => `Документы ${meeting}`,
		referred: 'Прочие упоминаемые документы',
		columns: ['Условное обозначение', 'Название', 'Пункт', 'Языки', 'Пункты документа'],
		noSymbol: 'Без обозначения',
		unknown: '[Отсутствует]',
		none: 'Документов совещания нет.',
	},
	participants: {
		intro: (meeting, documents) =>
			`Настоящий список составлен по документам ${meeting} (${documents}); при каждом имени указан пункт, в котором оно названо. Участники, которые там не названы, в нем отсутствуют.`,
		officers: 'Должностные лица',
		named: 'Участники по делегациям и организациям',
		organisations: 'Выступившие правительства и организации',
		unaffiliated: 'Делегация или организация не указана',
		columns: ['Имя', 'Должность', 'Пункт'],
		none: 'В документах совещания никто не назван.',
	},
	timetable: {
		intro:
			'Настоящее расписание является предложением. Время работы распределено между пунктами предварительной повестки дня по числу нерешенных вопросов в каждом из них.',
		undated: 'Дни работы пока не известны.',
		nth: (number) => `День ${number}-й`,
		sittings: { morning: 'первая половина дня', afternoon: 'вторая половина дня' },
		hour: (minutes) => clock(minutes).join('.'),
		continued: 'продолжение',
		columns: ['Время', 'Пункт', 'Нерешенные вопросы'],
		none: 'Повестки дня для распределения нет.',
	},
	plan: planRu,
};
