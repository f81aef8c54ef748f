/** A report before it is a file of some format. `[^1]` in words cites the footnote of that number. */
export interface Report {
	readonly language: 'en' | 'fr' | 'ru';
	readonly blocks: readonly Block[];
	/** In the order of their numbers, from one. */
	readonly footnotes: readonly string[];
	/** The verbs of the acts that a person finds in it, in order. */
	readonly verbs: readonly string[];
}

export type Block =
	| { readonly kind: 'lines'; readonly lines: readonly string[] }
	| { readonly kind: 'title' | 'heading' | 'plain'; readonly words: string }
	| { readonly kind: 'numbered'; readonly number: number; readonly words: string }
	| { readonly kind: 'lettered'; readonly letter: string; readonly words: string }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const lines = (...words: readonly string[]): Block => ({ kind: 'lines', lines: words });
const title = (words: string): Block => ({ kind: 'title', words });
const heading = (words: string): Block => ({ kind: 'heading', words });
const plain = (words: string): Block => ({ kind: 'plain', words });
const numbered = (number: number, words: string): Block => ({ kind: 'numbered', number, words });
const lettered = (letter: string, words: string): Block => ({ kind: 'lettered', letter, words });
const table = (...rows: readonly (readonly string[])[]): Block => ({ kind: 'table', rows });

const ferries: Report = {
	language: 'en',
	blocks: [
		lines('ISLES/WP.4/2031/7', '18 March 2031'),
		lines('COUNCIL OF THE OUTER ISLES'),
		lines('Working Party on Ferries'),
		lines('Twelfth session', 'Tórshavn, 10–12 March 2031'),
		title('REPORT OF THE WORKING PARTY ON FERRIES ON ITS TWELFTH SESSION'),
		heading('I. Attendance'),
		numbered(
			1,
			'The Working Party on Ferries held its twelfth session in Tórshavn from 10 to 12 March 2031. Ms. A. Lunde (Norway) chaired the meeting.',
		),
		heading('II. Adoption of the agenda (agenda item 1)'),
		numbered(2, 'The Working Party adopted the agenda as it stood in document ISLES/WP.4/2031/1.[^1]'),
		heading('III. Winter timetable (agenda item 2)'),
		numbered(
			3,
			'The secretariat presented the results of a survey of passengers. The Working Party took note of the results and agreed that the winter timetable should be kept until 30 April 2032.',
		),
		numbered(4, 'With regard to the piers that are closed in winter, the Working Party:'),
		lettered('a', 'requested the secretariat to prepare a map of all piers by 1 October 2031;'),
		lettered('b', 'invited the delegation of Iceland to share its experience with heated piers;[^2]'),
		lettered('c', 'decided to return to this matter at its next session.'),
		numbered(5, 'The crossings of the last three winters were as follows:'),
		table(
			['Winter', 'Crossings planned', 'Crossings made'],
			['2028/29', '410', '388'],
			['2029/30', '420', '401'],
			['2030/31', '420', '415'],
		),
		numbered(6, 'The Chair thanked the port of Klaksvík for the figures.'),
		heading('IV. Date of the next session (agenda item 3)'),
		numbered(
			7,
			'The Working Party agreed to hold its thirteenth session in Lerwick on 9 and 10 March 2032, subject to the confirmation of the host.',
		),
	],
	footnotes: [
		'The annotations are in document ISLES/WP.4/2031/1/Add.1.',
		'A pier is heated where warm sea water runs below its planks.',
	],
	verbs: ['adopt', 'present', 'take note', 'agree', 'request', 'invite', 'decide', 'thank', 'agree'],
};

const seeds: Report = {
	language: 'en',
	blocks: [
		lines('SEED/TC/2029/3', '2 June 2029'),
		lines('International Seed Library'),
		lines('Technical Committee'),
		lines('Fifth meeting', 'Wageningen, 28–30 May 2029'),
		title('Minutes of the fifth meeting of the Technical Committee'),
		heading('Item 1. Opening'),
		plain('1.1 The Chairperson opened the meeting and welcomed the new members.'),
		heading('Item 2. Storage'),
		plain(
			'2.1 The Committee considered a paper by Mr. P. Okafor on cold rooms. Several members expressed concern about the cost of energy.',
		),
		plain(
			'2.2 The Committee recommended that national libraries keep duplicates in two places.[^1] It asked Mr. Okafor to revise the paper before the next meeting.',
		),
		table(['Room', 'Temperature', 'Lots'], ['North', '–18 °C', '12 400'], ['South', '–20 °C', '9 750']),
		heading('Item 3. Exchange'),
		plain('3.1 The Committee approved the standard agreement on exchange and instructed the Secretariat:'),
		lettered('a', 'to translate the agreement into French and Spanish;'),
		lettered('b', 'to publish it no later than 1 September 2029.'),
		plain('3.2 The representative of FAO offered to print the agreement.'),
		heading('Item 4. Other business'),
		plain('4.1 There was no other business.'),
	],
	footnotes: ['The second place may be a library of another country.'],
	verbs: ['open', 'welcome', 'consider', 'express', 'recommend', 'ask', 'approve', 'instruct', 'offer'],
};

const cheeses: Report = {
	language: 'fr',
	blocks: [
		lines('FROM/GT.2/2030/5', '14 novembre 2030'),
		lines('UNION DES VALLÉES'),
		lines('Groupe de travail des fromages fermiers'),
		lines('Neuvième session', 'Aoste, 5-7 novembre 2030'),
		title('RAPPORT DU GROUPE DE TRAVAIL SUR SA NEUVIÈME SESSION'),
		heading('I. Participation'),
		numbered(
			1,
			'Le Groupe de travail des fromages fermiers a tenu sa neuvième session à Aoste du 5 au 7 novembre 2030, sous la présidence de Mme C. Rosset (Suisse).',
		),
		heading('II. Adoption de l’ordre du jour (point 1 de l’ordre du jour)'),
		numbered(2, 'Le Groupe de travail a adopté l’ordre du jour.[^1]'),
		heading('III. Caves d’affinage (point 2 de l’ordre du jour)'),
		numbered(
			3,
			'Le secrétariat a présenté une note sur l’humidité des caves. Le Groupe de travail a pris note de cette information et a décidé de créer un groupe d’experts.',
		),
		numbered(4, 'Le Groupe de travail a prié le secrétariat:'),
		lettered('a', 'd’établir une liste des caves;'),
		lettered('b', 'de publier les mesures des délégations avant le 31 mars 2031.[^2]'),
		numbered(5, 'Les mesures reçues sont les suivantes:'),
		table(
			['Vallée', 'Caves', 'Humidité'],
			['Aoste', '41', '92 %'],
			['Entremont', '17', '94 %'],
			['Beaufortain', '28', '95 %'],
		),
		heading('IV. Questions diverses (point 3 de l’ordre du jour)'),
		numbered(6, 'La délégation de la France a proposé d’organiser un atelier à Annecy en mai 2031.'),
		numbered(7, 'Le Groupe de travail a approuvé le rapport de la session.'),
	],
	footnotes: ['Document FROM/GT.2/2030/1.', 'Les mesures sont faites à la fin de l’hiver.'],
	verbs: ['adopter', 'présenter', 'prendre note', 'créer', 'prier', 'proposer', 'approuver'],
};

const rivers: Report = {
	language: 'ru',
	blocks: [
		lines('РЕКИ/РГ.3/2032/4', '20 мая 2032 года'),
		lines('СОВЕТ РЕЧНЫХ ПОРТОВ'),
		lines('Рабочая группа по паромам'),
		lines('Шестая сессия', 'Кострома, 12–14 мая 2032 года'),
		title('ДОКЛАД РАБОЧЕЙ ГРУППЫ О РАБОТЕ ЕЕ ШЕСТОЙ СЕССИИ'),
		heading('I. Участники'),
		numbered(
			1,
			'Рабочая группа по паромам провела свою шестую сессию в Костроме 12–14 мая 2032 года под председательством г-жи О. Луниной (Российская Федерация).',
		),
		heading('II. Утверждение повестки дня (пункт 1 повестки дня)'),
		numbered(2, 'Рабочая группа утвердила повестку дня.[^1]'),
		heading('III. Состояние причалов (пункт 2 повестки дня)'),
		numbered(
			3,
			'Секретариат сообщил о ремонте причалов. Рабочая группа приняла к сведению эту информацию и постановила продолжить обсуждение на своей следующей сессии.',
		),
		numbered(4, 'Рабочая группа:'),
		lettered('a', 'просила секретариат подготовить карту причалов до 1 октября 2032 года;'),
		lettered('b', 'предложила делегации Финляндии представить данные о льде;[^2]'),
		lettered('c', 'поблагодарила порт Костромы за гостеприимство.'),
		numbered(5, 'Число рейсов по годам указано ниже.'),
		table(['Год', 'План', 'Выполнено'], ['2030', '310', '298'], ['2031', '320', '319']),
		heading('IV. Прочие вопросы (пункт 3 повестки дня)'),
		numbered(6, 'Делегация Казахстана предложила провести семинар в Павлодаре в сентябре 2032 года.'),
		numbered(7, 'Рабочая группа утвердила доклад о работе своей шестой сессии.'),
	],
	footnotes: ['Документ РЕКИ/РГ.3/2032/1.', 'Толщина льда измеряется у причала.'],
	verbs: [
		'утвердить',
		'сообщить',
		'принять к сведению',
		'постановить',
		'просить',
		'предложить',
		'поблагодарить',
		'предложить',
		'утвердить',
	],
};

export const reports: Readonly<Record<string, Report>> = { ferries, seeds, cheeses, rivers };
