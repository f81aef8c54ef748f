import type { ActKind } from '../../../../record/act.ts';
import type { FormUse, Frame, NounAct, Verb, VerbUse } from '../language.ts';
import { datives, words } from './words.ts';

/**
 * Lemma, kind, frame, forms, kind when one party is the subject, words one of which must follow, words that make it another
 * verb. Forms: past, then (for imperfectives) the third persons of the present, then the short participle; "-" for none.
 * Each aspect is a lemma of its own, as printed. Source: contract, kinds and verbs.
 */
type Row = readonly [
	lemma: string,
	kind: ActKind,
	frame: Frame,
	forms: string,
	byParty?: ActKind | '',
	needs?: string,
	unless?: string,
];

const feelings =
	'признательность благодарность удовлетворение обеспокоенность озабоченность сожаление разочарование соболезнования соболезнование тревогу надежду сочувствие';
const opinions =
	'мнение мнения мнений поддержку согласие несогласие сомнение сомнения сомнений предложение предложения замечания соображения точку точки взгляд интерес оговорку оговорки пожелание';

const rows: readonly Row[] = [
	// Decisions.
	['постановить', 'decision', 'that', 'постановил - - постановлен'],
	['постановлять', 'decision', 'that', 'постановлял постановляет постановляют -'],
	['решить', 'decision', 'that', 'решил - - решен'],
	['принять к сведению', 'acknowledgement', 'plain', 'принял - - принят', '', 'сведению'],
	['принимать к сведению', 'acknowledgement', 'plain', 'принимал принимает принимают -', '', 'сведению'],
	['принять решение', 'decision', 'that', 'принял - - принят', '', 'решение решения'],
	['принять', 'decision', 'plain', 'принял - - принят', '', '', 'участие меры мер внимание шаги усилия'],
	['принимать', 'decision', 'plain', '- принимает принимают -', '', '', 'участие меры мер внимание шаги усилия'],
	['согласиться', 'decision', 'that', 'согласился - - -', 'commitment'],
	['соглашаться', 'decision', 'that', 'соглашался соглашается соглашаются -', 'commitment'],
	['согласовать', 'decision', 'plain', 'согласовал - - согласован'],
	['договориться', 'decision', 'that', 'договорился - - -'],
	['прийти к выводу', 'decision', 'that', 'пришел - - -'],
	['прийти к заключению', 'decision', 'that', 'пришел - - -'],
	['прийти к согласию', 'decision', 'that', 'пришел - - -'],
	['прийти к единому мнению', 'decision', 'that', 'пришел - - -'],
	['прийти к общему мнению', 'decision', 'that', 'пришел - - -'],
	['прийти к консенсусу', 'decision', 'that', 'пришел - - -'],
	['достичь консенсуса', 'decision', 'that', 'достиг - - -'],
	['достичь согласия', 'decision', 'that', 'достиг - - -'],
	['достичь соглашения', 'decision', 'that', 'достиг - - -'],
	['достичь договоренности', 'decision', 'that', 'достиг - - -'],
	['условиться', 'decision', 'that', 'условился - - условлен'],
	['определить', 'decision', 'plain', 'определил - - определен', 'information'],
	['заключить', 'decision', 'that', 'заключил - - -', '', 'что'],
	['утвердить', 'decision', 'plain', 'утвердил - - утвержден'],
	['одобрить', 'decision', 'plain', 'одобрил - - одобрен'],
	['одобрять', 'decision', 'plain', 'одобрял одобряет одобряют -'],
	['подтвердить', 'decision', 'plain', 'подтвердил - - подтвержден', 'information'],
	['подтверждать', 'decision', 'plain', '- подтверждает подтверждают -', 'information'],
	['учредить', 'decision', 'plain', 'учредил - - учрежден'],
	['создать', 'decision', 'plain', 'создал - - создан'],
	['назначить', 'decision', 'plain', 'назначил - - назначен'],
	['избрать', 'decision', 'plain', 'избрал - - избран'],
	['переизбрать', 'decision', 'plain', 'переизбрал - - переизбран'],
	['уполномочить', 'decision', 'asks', 'уполномочил - - уполномочен'],
	['уполномочивать', 'decision', 'asks', '- уполномочивает уполномочивают -'],
	['отложить', 'decision', 'plain', 'отложил - - отложен'],
	['перенести', 'decision', 'plain', 'перенес - - перенесен'],
	['установить', 'decision', 'plain', 'установил - - установлен'],
	['снять', 'decision', 'plain', 'снял - - снят', '', 'рассмотрения обсуждения контроля повестки'],
	[
		'считать',
		'decision',
		'plain',
		'- - - -',
		'',
		'целесообразным целесообразной необходимым утратившим утратившей выполненным выполненной',
	],
	['достичь договоренности', 'decision', 'that', '- - - достигнут', '', 'договоренность договоренности'],
	// Directives.
	['просить', 'directive', 'asks', 'просил просит просят -'],
	['попросить', 'directive', 'asks', 'попросил - - -'],
	['обратиться с просьбой', 'directive', 'asks', 'обратился - - -', '', 'просьбой просьбами'],
	['обратиться с призывом', 'directive', 'asks', 'обратился - - -', '', 'призывом'],
	['поручить', 'directive', 'asks', 'поручил - - поручен'],
	['поручать', 'directive', 'asks', 'поручал поручает поручают -'],
	['дать поручение', 'directive', 'asks', 'дал - - дан'],
	['дать указание', 'directive', 'asks', 'дал - - дан'],
	['предложить', 'directive', 'asks', 'предложил - - предложен', '', 'DATIVE'],
	['предлагать', 'directive', 'asks', 'предлагал предлагает предлагают -', '', 'DATIVE'],
	['рекомендовать', 'directive', 'asks', 'рекомендовал рекомендует рекомендуют рекомендован'],
	['посоветовать', 'directive', 'asks', 'посоветовал - - -'],
	['призвать', 'directive', 'asks', 'призвал - - призван'],
	['призывать', 'directive', 'asks', 'призывал призывает призывают -'],
	['пригласить', 'directive', 'asks', 'пригласил - - приглашен'],
	['приглашать', 'directive', 'asks', 'приглашал приглашает приглашают -'],
	['поощрять', 'directive', 'asks', 'поощрял поощряет поощряют -'],
	['обязать', 'directive', 'asks', 'обязал - - обязан'],
	// Commitments.
	['обязаться', 'commitment', 'plain', 'обязался - - -'],
	['обязываться', 'commitment', 'plain', '- обязуется обязуются -'],
	['обязаться', 'commitment', 'plain', 'взял - - -', '', 'обязательство обязательства'],
	['вызваться', 'commitment', 'plain', 'вызвался - - -'],
	['пообещать', 'commitment', 'plain', 'пообещал - - -'],
	['обещать', 'commitment', 'plain', 'обещал обещает обещают -'],
	['выразить', 'commitment', 'plain', 'выразил - - выражен', '', 'готовность намерение'],
	['выражать', 'commitment', 'plain', 'выражал выражает выражают -', '', 'готовность намерение'],
	// Information.
	['сообщить', 'information', 'tells', 'сообщил - - сообщен'],
	['сообщать', 'information', 'tells', 'сообщал сообщает сообщают -'],
	['проинформировать', 'information', 'tells', 'проинформировал - - проинформирован'],
	['информировать', 'information', 'tells', 'информировал информирует информируют информирован'],
	['уведомить', 'information', 'tells', 'уведомил - - уведомлен'],
	['доложить', 'information', 'tells', 'доложил - - -'],
	['отчитаться', 'information', 'plain', 'отчитался - - -'],
	['представить', 'information', 'plain', 'представил - - представлен'],
	['внести на рассмотрение', 'information', 'plain', 'внес - - внесен'],
	['заявить', 'information', 'plain', 'заявил - - заявлен'],
	['заявлять', 'information', 'plain', 'заявлял заявляет заявляют -'],
	['сказать', 'information', 'plain', 'сказал - - -'],
	['объявить', 'information', 'tells', 'объявил - - объявлен'],
	['объяснить', 'information', 'plain', 'объяснил - - -'],
	['пояснить', 'information', 'plain', 'пояснил - - -'],
	['разъяснить', 'information', 'plain', 'разъяснил - - -'],
	['описать', 'information', 'plain', 'описал - - -'],
	['рассказать', 'information', 'tells', 'рассказал - - -'],
	['довести до сведения', 'information', 'tells', 'довел - - доведен'],
	['указать', 'information', 'plain', 'указал - - указан'],
	['указывать', 'information', 'plain', 'указывал указывает указывают -'],
	['напомнить', 'information', 'tells', 'напомнил - - -'],
	['напоминать', 'information', 'plain', 'напоминал напоминает напоминают -'],
	['открыть', 'information', 'plain', 'открыл - - открыт'],
	['открыть', 'information', 'plain', 'объявил - - объявлен', '', 'открытым открытой открытыми'],
	['закрыть', 'information', 'plain', 'объявил - - объявлен', '', 'закрытым закрытой закрытыми'],
	['закрыть', 'information', 'plain', 'закрыл - - закрыт'],
	['выступить', 'information', 'plain', 'выступил - - -', '', '', 'за против поддержку'],
	['выступать', 'information', 'plain', 'выступал - - -', '', '', 'за против поддержку'],
	['сделать', 'information', 'plain', 'сделал - - сделан', '', 'заявление заявления сообщение доклад'],
	['высказаться', 'deliberation', 'plain', 'высказался - - -'],
	// Deliberation.
	['обсудить', 'deliberation', 'plain', 'обсудил - - обсужден'],
	['обсуждать', 'deliberation', 'plain', 'обсуждал обсуждает обсуждают -'],
	['рассмотреть', 'deliberation', 'plain', 'рассмотрел - - рассмотрен'],
	['рассматривать', 'deliberation', 'plain', 'рассматривал рассматривает рассматривают -'],
	['изучить', 'deliberation', 'plain', 'изучил - - изучен'],
	['обменяться', 'deliberation', 'plain', 'обменялся - - -', '', 'мнениями мнением'],
	['обменяться', 'deliberation', 'plain', 'провел - - проведен', '', 'обмен'],
	['обсудить', 'deliberation', 'plain', 'провел - - проведен', '', 'обсуждение обсуждения дискуссию'],
	['рассмотреть', 'deliberation', 'plain', 'провел - - проведен', '', 'рассмотрение'],
	['предложить', 'deliberation', 'plain', 'предложил - - предложен'],
	['предлагать', 'deliberation', 'plain', 'предлагал предлагает предлагают -'],
	['поддержать', 'deliberation', 'plain', 'поддержал - - поддержан'],
	['поддерживать', 'deliberation', 'plain', 'поддерживал поддерживает поддерживают -'],
	['выступить', 'deliberation', 'plain', 'выступил - - -', '', 'за против поддержку'],
	['возразить', 'deliberation', 'plain', 'возразил - - -'],
	['возражать', 'deliberation', 'plain', 'возражал возражает возражают -'],
	['усомниться', 'deliberation', 'plain', 'поставил - - поставлен', '', 'сомнение'],
	['оговорить', 'deliberation', 'plain', 'оговорил - - -', '', 'позицию право'],
	['зарезервировать', 'deliberation', 'plain', 'зарезервировал - - -', '', 'позицию'],
	['счесть', 'deliberation', 'plain', 'счел - - -'],
	['предложить', 'deliberation', 'that', 'внес - - внесен', '', 'предложение предложения'],
	['предложить', 'deliberation', 'that', 'выступил - - -', '', 'предложением предложениями'],
	['усомниться', 'deliberation', 'plain', 'усомнился - - -'],
	['выразить', 'acknowledgement', 'thanks', 'выразил - - выражен', '', feelings],
	['выражать', 'acknowledgement', 'thanks', 'выражал выражает выражают -', '', feelings],
	['выразить', 'deliberation', 'thanks', 'выразил - - выражен', '', opinions],
	['выражать', 'deliberation', 'thanks', 'выражал выражает выражают -', '', opinions],
	['высказать', 'acknowledgement', 'thanks', 'высказал - - высказан', '', `${feelings} слова`],
	['высказать', 'deliberation', 'plain', 'высказал - - высказан', '', opinions],
	['высказывать', 'deliberation', 'plain', 'высказывал высказывает высказывают -', '', opinions],
	// Acknowledgement. One party that notes or stresses something informs the others.
	['отметить', 'acknowledgement', 'plain', 'отметил - - отмечен', 'information'],
	['отмечать', 'acknowledgement', 'plain', 'отмечал отмечает отмечают -', 'information'],
	['констатировать', 'acknowledgement', 'plain', 'констатировал констатирует констатируют -', 'information'],
	[
		'признать',
		'decision',
		'plain',
		'признал - - признан',
		'deliberation',
		'удовлетворительной удовлетворительным удовлетворительными неудовлетворительной утратившим утратившей целесообразным целесообразной победителем победителями действительным недействительным',
	],
	['признать', 'acknowledgement', 'plain', 'признал - - признан', 'information'],
	['признавать', 'acknowledgement', 'plain', 'признавал признает признают -', 'information'],
	['подчеркнуть', 'acknowledgement', 'plain', 'подчеркнул - - подчеркнут', 'information'],
	['подчеркивать', 'acknowledgement', 'plain', 'подчеркивал подчеркивает подчеркивают -', 'information'],
	['приветствовать', 'acknowledgement', 'greets', 'приветствовал приветствует приветствуют -'],
	['поблагодарить', 'acknowledgement', 'thanks', 'поблагодарил - - -'],
	['благодарить', 'acknowledgement', 'thanks', 'благодарил благодарит благодарят -'],
	['поздравить', 'acknowledgement', 'thanks', 'поздравил - - -'],
	[
		'оценить',
		'acknowledgement',
		'plain',
		'оценил - - -',
		'',
		'усилия работу вклад помощь поддержку деятельность итоги',
	],
	['воздать должное', 'acknowledgement', 'plain', 'воздал - - -'],
	['дать высокую оценку', 'acknowledgement', 'plain', 'дал - - дан'],
];

/** "договорились согласовать" is an agreement to go on talking: the inner verb is still to be done. */
const toBeDone = new Set(['согласовать', 'установить', 'создать']);

/** Lemmas whose other words stand at once behind the verb; those of the rest may stand anywhere near. */
const verbOf = ([lemma, kind, frame, , byParty, needs, unless]: Row): Verb => {
	const needed = needs === 'DATIVE' ? datives : new Set(words(needs ?? ''));
	return {
		lemma,
		kind,
		frame,
		byParty: byParty || kind,
		particles: needed.size > 0 ? [] : lemma.split(' ').slice(1),
		...(needed.size > 0 ? { needs: needed } : {}),
		...(unless ? { unless: new Set(words(unless)) } : {}),
		...(/^(?:поруч|предл|рекоменд|дать |посовет|сообщ|долож|напом|объяв|вы(?:раз|раж|сказ))/u.test(lemma)
			? { toDative: true as const }
			: {}),
		...(toBeDone.has(lemma) ? { later: true as const } : {}),
		...(/^согла[шс]/u.test(lemma) ? { opinion: true as const } : {}),
		...(/избрать$|^назначить$|^признать$/u.test(lemma) ? { toOffice: true as const } : {}),
	};
};

/** Pasts that lose their vowel: "пришла", "сочли". */
const shortened: ReadonlyMap<string, string> = new Map([
	['пришел', 'пришл'],
	['счел', 'сочл'],
]);

/** "согласился" in its genders and number; "пришел" and "перенес" lose or keep their last vowel. */
function pastForms(masculine: string): string[] {
	if (masculine === '-') return [];
	if (masculine.endsWith('ся')) {
		const stem = masculine.slice(0, -2);
		return [masculine, `${stem}ась`, `${stem}ось`, `${stem}ись`];
	}
	const stem = shortened.get(masculine) ?? (/[гс]$/u.test(masculine) ? `${masculine}л` : masculine);
	return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

/** "решен", "решена", "решено", "решены". */
const shortForms = (masculine: string): string[] =>
	masculine === '-' ? [] : [masculine, `${masculine}а`, `${masculine}о`, `${masculine}ы`];

/** "Портам рекомендуется": a passive made by an ending. */
const reflexives: readonly (readonly [form: string, lemma: string])[] = [
	['рекомендуется', 'рекомендовать'],
	['поручается', 'поручать'],
	['предлагается', 'предлагать'],
	['предлагалось', 'предлагать'],
	['рекомендовалось', 'рекомендовать'],
	['поручалось', 'поручать'],
];

/** "Отмечалась важность", "обсуждались следующие вопросы": the same of imperfectives, in the past. */
const toldPassively: readonly (readonly [past: string, lemma: string])[] = [
	['отмечал', 'отмечать'],
	['подчеркивал', 'подчеркивать'],
	['признавал', 'признавать'],
	['обсуждал', 'обсуждать'],
	['рассматривал', 'рассматривать'],
	['высказывал', 'высказывать'],
	['выражал', 'выражать'],
];

/** Every form of every verb by its first word; what asks for more words is tried first. */
export function verbForms(): Map<string, VerbUse[]> {
	const found = new Map<string, VerbUse[]>();
	const add = (texts: readonly string[], use: FormUse, verb: Verb): void => {
		for (const text of texts) if (text !== '-') found.set(text, [...(found.get(text) ?? []), { verb, use }]);
	};
	for (const row of rows) {
		const verb = verbOf(row);
		const [past = '-', one = '-', many = '-', short = '-'] = row[3].split(' ');
		const [base = ''] = row[0].split(' ');
		add(base === 'достичь' ? [base, 'достигнуть'] : [base], 'base', verb);
		add(pastForms(past), 'past', verb);
		add([one, many], 'present', verb);
		add(shortForms(short), 'participle', verb);
	}
	for (const [form, lemma] of reflexives) for (const verb of verbsOf(lemma)) add([form], 'participle', verb);
	for (const [past, lemma] of toldPassively)
		for (const verb of verbsOf(lemma)) add(pastForms(`${past}ся`), 'participle', verb);
	const asked = ({ verb }: VerbUse): number => verb.particles.length * 2 + (verb.needs ? 1 : 0);
	for (const uses of found.values()) uses.sort((a, b) => asked(b) - asked(a));
	return found;
}

const verbsOf = (lemma: string): Verb[] => rows.filter(([known]) => known === lemma).map(verbOf);

const lemmaOf = (lemma: string): Verb =>
	verbOf(rows.findLast(([known]) => known === lemma) ?? [lemma, 'information', 'plain', '- - - -']);

/** Nouns that with a light verb are the act of their verb: "поступила просьба", "было достигнуто согласие". */
const nouns: ReadonlyMap<string, string> = new Map([
	['просьба', 'просить'],
	['просьбы', 'просить'],
	['предложение', 'предложить'],
	['предложения', 'предложить'],
	['согласие', 'согласиться'],
	['согласия', 'согласиться'],
	['договоренность', 'договориться'],
	['консенсус', 'достичь консенсуса'],
	['консенсуса', 'достичь консенсуса'],
	['обсуждение', 'обсудить'],
	['дискуссия', 'обсудить'],
	['обмен', 'обменяться'],
	['решение', 'решить'],
	['рекомендация', 'рекомендовать'],
	['рекомендации', 'рекомендовать'],
]);

export const nounActs = (): Map<string, NounAct> =>
	new Map([...nouns].map(([noun, lemma]) => [noun, { verb: lemmaOf(lemma) }]));

/** "Секретариату разослать карту.": what a protocol lists without a verb over it was resolved. */
export const unsaidRuling = (): Verb => lemmaOf('решить');
