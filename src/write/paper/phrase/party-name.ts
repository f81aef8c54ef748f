import type { PaperLanguage } from './phrase.ts';

/**
 * Offices and groups that have no name of their own, as each language calls them. French has them with their article. The
 * first of several forms is what is printed; all of them are known. `she` is the French form for a woman.
 */
interface Common {
	readonly en: string;
	readonly fr: string;
	readonly she?: string;
	readonly ru: string;
	/** Feminine in French, where an adjective stands with it. */
	readonly feminine?: true;
}

const commons: readonly Common[] = [
	{ en: 'secretariat', fr: 'le secrétariat', ru: 'секретариат' },
	{
		en: 'Chair|Chairman|Chairperson|Chairwoman',
		fr: 'le Président',
		she: 'la Présidente|la présidence',
		ru: 'Председатель',
	},
	{
		en: 'Vice-Chair|Vice-Chairman|Vice-Chairperson|Vice-Chairwoman',
		fr: 'le Vice-Président',
		she: 'la Vice-Présidente',
		ru: 'заместитель Председателя',
	},
	{ en: 'Vice-Chairs|Vice-Chairmen', fr: 'les Vice-Présidents', ru: 'заместители Председателя' },
	{ en: 'Co-Chair', fr: 'le Coprésident', she: 'la Coprésidente', ru: 'Сопредседатель' },
	{ en: 'Co-Chairs|Co-Chairmen', fr: 'les Coprésidents', ru: 'Сопредседатели' },
	{ en: 'Rapporteur', fr: 'le Rapporteur', she: 'la Rapporteuse', ru: 'Докладчик' },
	{ en: 'Rapporteurs', fr: 'les Rapporteurs', ru: 'Докладчики' },
	{ en: 'Secretary', fr: 'le Secrétaire', she: 'la Secrétaire', ru: 'Секретарь' },
	{
		en: 'Executive Secretary',
		fr: 'le Secrétaire exécutif',
		she: 'la Secrétaire exécutive',
		ru: 'Исполнительный секретарь',
	},
	{ en: 'Secretary-General', fr: 'le Secrétaire général', she: 'la Secrétaire générale', ru: 'Генеральный секретарь' },
	{ en: 'Director', fr: 'le Directeur', she: 'la Directrice', ru: 'Директор' },
	{ en: 'Treasurer', fr: 'le Trésorier', she: 'la Trésorière', ru: 'Казначей' },
	{ en: 'Coordinator|Co-ordinator', fr: 'le Coordonnateur', she: 'la Coordonnatrice', ru: 'Координатор' },
	{ en: 'Moderator', fr: 'le Modérateur', she: 'la Modératrice', ru: 'Ведущий' },
	{ en: 'Bureau', fr: 'le Bureau', ru: 'Бюро' },
	{ en: 'members', fr: 'les membres', ru: 'члены' },
	{ en: 'delegations', fr: 'les délégations', ru: 'делегации', feminine: true },
	{ en: 'delegates', fr: 'les délégués', ru: 'делегаты' },
	{ en: 'participants', fr: 'les participants', ru: 'участники' },
	{ en: 'experts', fr: 'les experts', ru: 'эксперты' },
	{ en: 'observers', fr: 'les observateurs', ru: 'наблюдатели' },
	{ en: 'representatives', fr: 'les représentants', ru: 'представители' },
	{ en: 'Governments', fr: 'les gouvernements', ru: 'правительства' },
	{ en: 'Parties', fr: 'les Parties', ru: 'Стороны', feminine: true },
	{ en: 'Member States', fr: 'les États membres', ru: 'государства-члены' },
	{ en: 'States', fr: 'les États', ru: 'государства' },
	{ en: 'countries', fr: 'les pays', ru: 'страны' },
	{ en: 'member countries', fr: 'les pays membres', ru: 'страны-члены' },
	{ en: 'regions', fr: 'les régions', ru: 'регионы', feminine: true },
	{ en: 'organizations|organisations', fr: 'les organisations', ru: 'организации', feminine: true },
	{
		en: 'international organizations|international organisations',
		fr: 'les organisations internationales',
		ru: 'международные организации',
		feminine: true,
	},
	{ en: 'stakeholders', fr: 'les parties prenantes', ru: 'заинтересованные стороны', feminine: true },
	{ en: 'donors', fr: 'les donateurs', ru: 'доноры' },
	{
		en: 'member organizations|member organisations',
		fr: 'les organisations membres',
		ru: 'организации-члены',
		feminine: true,
	},
	{ en: 'authorities', fr: 'les autorités', ru: 'органы власти', feminine: true },
	{ en: 'administrations', fr: 'les administrations', ru: 'администрации', feminine: true },
	{ en: 'agencies', fr: 'les organismes', ru: 'учреждения' },
	{ en: 'institutions', fr: 'les institutions', ru: 'учреждения', feminine: true },
	{ en: 'ministries', fr: 'les ministères', ru: 'министерства' },
	{ en: 'partners', fr: 'les partenaires', ru: 'партнеры' },
	{ en: 'universities', fr: 'les universités', ru: 'университеты', feminine: true },
	{ en: 'laboratories', fr: 'les laboratoires', ru: 'лаборатории' },
	{ en: 'companies', fr: 'les entreprises', ru: 'компании', feminine: true },
	{ en: 'manufacturers', fr: 'les fabricants', ru: 'изготовители' },
	{ en: 'operators', fr: 'les exploitants', ru: 'операторы' },
	{ en: 'users', fr: 'les utilisateurs', ru: 'пользователи' },
	{ en: 'cities', fr: 'les villes', ru: 'города', feminine: true },
	{ en: 'municipalities', fr: 'les municipalités', ru: 'муниципалитеты', feminine: true },
	{ en: 'ports', fr: 'les ports', ru: 'порты' },
	{ en: 'committees', fr: 'les comités', ru: 'комитеты' },
	{ en: 'subsidiary bodies', fr: 'les organes subsidiaires', ru: 'вспомогательные органы' },
	{ en: 'focal points', fr: 'les points focaux', ru: 'координаторы' },
	{ en: 'working groups', fr: 'les groupes de travail', ru: 'рабочие группы' },
	{ en: 'Committee', fr: 'le Comité', ru: 'Комитет' },
	{ en: 'Commission', fr: 'la Commission', ru: 'Комиссия' },
	{ en: 'Council', fr: 'le Conseil', ru: 'Совет' },
	{ en: 'Conference', fr: 'la Conférence', ru: 'Конференция' },
	{ en: 'Subcommittee|Sub-Committee', fr: 'le Sous-Comité', ru: 'Подкомитет' },
	{ en: 'Working Group', fr: 'le Groupe de travail', ru: 'Рабочая группа' },
	{ en: 'Working Party', fr: 'le Groupe de travail', ru: 'Рабочая группа' },
	{ en: 'Group', fr: 'le Groupe', ru: 'Группа' },
	{ en: 'Group of Experts|Expert Group', fr: 'le Groupe d’experts', ru: 'Группа экспертов' },
	{ en: 'Task Force', fr: 'l’Équipe spéciale', ru: 'Целевая группа' },
	{ en: 'drafting group', fr: 'le groupe de rédaction', ru: 'редакционная группа' },
	{ en: 'host country', fr: 'le pays hôte', ru: 'принимающая страна' },
];

/** What may stand before the name of a group: "other regions", "all delegations". French: masculine, feminine. */
const qualifiers = [
	{ en: 'other', fr: ['les autres', 'les autres'], ru: 'другие' },
	{ en: 'all', fr: ['tous les', 'toutes les'], ru: 'все' },
] as const;

const article = { en: /^the /iu, fr: /^(?:les? |la |l[’'])/iu, ru: /^(?!)/u } as const;

/** Every form that is known, in lower case without its article, and what it means. */
const known: Readonly<Record<PaperLanguage, ReadonlyMap<string, Common>>> = {
	en: new Map(commons.toReversed().flatMap((each) => each.en.split('|').map((form) => [form.toLowerCase(), each]))),
	fr: new Map(
		commons
			.toReversed()
			.flatMap((each) =>
				[...each.fr.split('|'), ...(each.she?.split('|') ?? [])].map((form) => [bare(form, 'fr').toLowerCase(), each]),
			),
	),
	ru: new Map(commons.toReversed().map((each) => [each.ru.toLowerCase(), each])),
};

function bare(name: string, language: PaperLanguage): string {
	return name.replace(article[language], '');
}

const woman = /^(?:ms|mrs|miss|mme|mlle|madame|г-жа)(?![\p{L}\p{M}])/iu;

/** An office or a group without a name of its own, in a language: with its article where French has one; null for a name. */
function translated(name: string, to: PaperLanguage, person: string): string | null {
	for (const from of ['en', 'fr', 'ru'] as const) {
		const words = bare(name.trim(), from).toLowerCase();
		const found = known[from].get(words);
		if (found !== undefined) return from === to ? withArticle(name, found, to) : formOf(found, to, person);
		const group = from === 'en' ? qualified(words, to) : null;
		if (group !== null) return group;
	}
	return null;
}

/** What stands there in the language of the paper stays as it was printed. */
const withArticle = (name: string, { fr }: Common, to: PaperLanguage): string =>
	to !== 'fr' || article.fr.test(name) ? name : `${article.fr.exec(fr)?.[0] ?? ''}${name}`;

const formOf = (common: Common, to: PaperLanguage, person: string): string => {
	const forms = to === 'fr' && common.she !== undefined && woman.test(person) ? common.she : common[to];
	return forms.split('|')[0] ?? forms;
};

/** "other regions" gives “les autres régions”, «другие регионы». */
function qualified(words: string, to: PaperLanguage): string | null {
	const qualifier = qualifiers.find(({ en }) => words.startsWith(`${en} `));
	const group = qualifier === undefined ? undefined : known.en.get(bare(words.slice(qualifier.en.length + 1), 'en'));
	if (qualifier === undefined || group === undefined || to === 'en') return null;
	if (to === 'ru') return `${qualifier.ru} ${group.ru}`;
	return `${qualifier.fr[group.feminine === true ? 1 : 0]} ${bare(group.fr, 'fr')}`;
}

/** A party as a table or a list has it: offices and groups in the language, without an article; a name as it is. */
export const partyNamed = (name: string, language: PaperLanguage, person = ''): string => {
	const words = translated(name, language, person);
	return words === null ? name : bare(words, language);
};

/** The same within a sentence of the language: “par le secrétariat”. */
export const partyInSentence = (name: string, language: PaperLanguage): string =>
	translated(name, language, '') ?? name;
