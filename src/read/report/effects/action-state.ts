import type { EffectOf } from '../../../record/effect.ts';
import { type Phrase, phrase, type Row } from './words.ts';

/** What a list of actions prints of one: failed stands for what is still open. */
export type ActionState = EffectOf<'progress'>['state'];

/** How a language numbers actions and tells what became of them. */
export interface ActionWords {
	/** "Action 14/1", "action item A3", "Actions 3.1 and 3.2". */
	readonly label: Phrase;
	/** At the beginning of the words behind a label: "closed", "en cours", "снято с контроля"; the first that is met. */
	readonly states: readonly Row<ActionState>[];
}

/** A status ends its sentence, or what stands behind it tells when, by whom, or why: "closed on 3 May", "soldée le 3 mai". */
const table = (
	lead: string,
	behind: string,
	states: Readonly<Record<ActionState, string>>,
	order: readonly ActionState[],
): readonly Row<ActionState>[] =>
	order.map((means) => ({
		means,
		phrase: new RegExp(
			`^[\\[(]?(?:${lead})*(?<state>${states[means]})(?=\\s*(?:$|[.,;:)\\]|–—-])| (?:${behind})(?![\\p{L}]))`,
			'diu',
		),
	}));

const label = (nouns: string): Phrase =>
	phrase(
		`(?:${nouns}) (?:(?:No\\.?|n[°º]|№) ?)?(?:[A-Z]{1,3}[.-]?)?\\d+(?:[/.-]\\d+)*(?:(?:, ?| (?:and|et|и|&) )(?:[A-Z]{1,3}[.-]?)?\\d+(?:[/.-]\\d+)*)*`,
	);

/** What is given up or replaced is told before what is done: "closed as no longer relevant". */
const order: readonly ActionState[] = ['dropped', 'superseded', 'failed', 'in progress', 'done'];

const english: ActionWords = {
	label: label('actions?(?: (?:items?|points?|no))?|tasks?'),
	states: table(
		'(?:status|state) ?[:–-] ?|(?:is|are|was|were|has been|have been|had been|remains?|remained|still|now|already|considered|marked(?: as)?) ',
		'on|by|in|at|see|as|since|with|to|until|for|because|pending|and',
		{
			dropped:
				'dropped|cancelled|canceled|withdrawn|abandoned|discontinued|rejected|no longer (?:relevant|required|needed|applicable|necessary)|not (?:applicable|required|pursued)|(?:closed|close) (?:as (?:no longer|not) \\p{L}+|without (?:action|result))|lapsed',
			superseded: 'superseded|replaced|overtaken(?: by events)?|merged|subsumed',
			failed:
				'open|outstanding|pending|not (?:yet )?(?:started|begun|done|completed|closed|due|implemented)|carried (?:forward|over)|deferred|postponed|overdue|delayed|on hold|to be (?:done|continued)|rescheduled',
			'in progress':
				'in (?:progress|hand|preparation|train)|on-?going|under ?way|(?:partly|partially) (?:done|completed?|closed|implemented)|started|begun|continuing|on (?:track|schedule)',
			done: 'closed?|done|completed?|discharged|implemented|achieved|fulfilled|finished|executed|delivered|carried out|resolved|actioned',
		},
		order,
	),
};

const french: ActionWords = {
	label: label('actions?|tâches?|mesures?|suites?'),
	states: table(
		'(?:état|statut|situation|suivi) ?[:–-] ?|(?:est|sont|était|étaient|a été|ont été|avait été|avaient été|reste|restent|demeure|toujours|encore|désormais|déjà|considérée?s? comme|entièrement) ',
		'le|la|en|par|depuis|voir|à|au|aux|faute|pour|jusqu|lors|avec|car|et|dans',
		{
			dropped:
				'abandonnée?s?|annulée?s?|sans (?:objet|suite)|retirée?s?|supprimée?s?|caduque?s?|rejetée?s?|devenue?s? (?:sans objet|caduque?s?|inutiles?)|(?:clos|close|classée) sans suite|non poursuivie?s?',
			superseded: 'remplacée?s?|fusionnée?s?|intégrée?s?|regroupée?s?',
			failed:
				'ouverte?s?|en (?:attente|suspens|souffrance|retard)|à (?:faire|poursuivre|lancer|reprendre|venir)|reportée?s?|reconduite?s?|maintenue?s?|différée?s?|ajournée?s?|(?:non|pas(?: encore)?) (?:commencée?s?|démarrée?s?|engagée?s?|faite?s?|réalisée?s?|soldée?s?|close?s?|échue?s?)',
			'in progress':
				"en (?:cours|préparation|bonne voie|voie d[’']achèvement)|(?:partiellement|en partie) (?:faite?s?|réalisée?s?|soldée?s?|exécutée?s?)|engagée?s?|commencée?s?|lancée?s?|démarrée?s?",
			done: 'soldée?s?|clos(?:es?)?|clôturée?s?|faite?s?|réalisée?s?|terminée?s?|achevée?s?|exécutée?s?|effectuée?s?|accomplie?s?|finie?s?|levée?s?|mise?s? en œuvre',
		},
		order,
	),
};

const russian: ActionWords = {
	label: label('действи[ея]|поручени[ея]|задач[аи]|мероприяти[ея]|пункты? плана'),
	states: table(
		'(?:статус|состояние) ?[:–-] ?|(?:был[оаи]?|полностью|по-прежнему|уже|всё ещё|все еще|считать|остается|остаётся) ',
		'в|до|на|с|по|за|ввиду|из-за|и|как',
		{
			dropped:
				'(?:снят|отмен[её]н|исключ[её]н|отозван)[оаы]?(?! с контроля)|неактуальн[оаы]|не актуальн[оаы]|утратил[оаи]? актуальность|не требуется',
			superseded: '(?:замен[её]н|объедин[её]н)[оаы]?',
			failed:
				'(?:не (?:выполнен|исполнен|начат|завершён|завершен)|перенес[её]н|отложен|открыт|просрочен|продл[её]н)[оаы]?|на контроле|ожидает исполнения|не выполняется',
			'in progress':
				'в (?:работе|процессе|стадии \\p{L}+)|(?:выполня|исполня)ется|вед[её]тся|(?:частично|в основном) (?:выполнен|исполнен)[оаы]?|начат[оаы]?',
			done: '(?:выполнен|исполнен|заверш[её]н|закрыт|сделан|реализован|снят)[оаы]?(?: с контроля)?',
		},
		order,
	),
};

const languages: ReadonlyMap<string, ActionWords> = new Map([
	['en', english],
	['fr', french],
	['ru', russian],
]);

/** The words of a language (BCP 47) for actions; English where it has none. */
export const actionWords = (language: string): ActionWords => languages.get(language.split('-')[0] ?? '') ?? english;

/** The status with which words open, with where it ends; null where they open with none. */
export function stateAtHead(
	words: string,
	{ states }: ActionWords,
): { readonly state: ActionState; readonly end: number } | null {
	for (const { phrase: row, means } of states) {
		const match = row.exec(words);
		if (match !== null) return { state: means, end: match[0].length };
	}
	return null;
}

/** The status that stands by itself behind words: "Secretariat to ask the laboratories. Closed", "… – soldée", "(done)". */
export function stateAtEnd(
	words: string,
	own: ActionWords,
): { readonly state: ActionState; readonly start: number } | null {
	const last = /[.;:–—|([] ?(?<said>[^.;:–—|()[\]]{3,40})[.)\]]*$/u.exec(words);
	const said = last?.groups?.said;
	if (last === null || said === undefined) return null;
	const found = stateAtHead(said, own);
	return found !== null && found.end >= said.trimEnd().length ? { state: found.state, start: last.index } : null;
}
