import type { StandingItem } from './phrase.ts';

/** Titles of items that every agenda has; the first that fits counts. */
const titles: readonly (readonly [item: StandingItem, title: RegExp])[] = [
	// "Adoption of the report of the fourth session", "Approval of the minutes of the last meeting"
	[
		'last-report',
		/(?:approval|adoption|confirmation|approbation|adoption|утверждение).*(?:report|minutes|rapport|procès-verbal|compte rendu|доклада|протокола).*(?:last|previous|\p{L}+th|first|second|third|précédente|dernière|\p{L}+ème|предыдущ|прошл)/iu,
	],
	// "Adoption of the report", "Adoption du rapport", "Утверждение доклада"
	['report', /^(?:adoption|approval|approbation|утверждение).*(?:report|rapport|доклада)/iu],
	// "Adoption of the Provisional Agenda", "Adoption de l’ordre du jour", "Утверждение повестки дня"
	['agenda', /(?:adoption|approval|approbation|утверждение|принятие).*(?:agenda|ordre du jour|повестки)/iu],
	// "Election of officers", "Élection du Bureau", "Выборы должностных лиц"
	['officers', /^(?:elections?|élections?|выборы)(?!\p{L})/iu],
	// "Opening of the session", "Ouverture de la session", "Открытие сессии"
	['opening', /^(?:opening|ouverture|открытие)(?!\p{L})/iu],
	// "Date of the next meeting", "Date et lieu de la prochaine session", "Сроки и место проведения следующей сессии"
	[
		'next-meeting',
		/(?:next|following) (?:meeting|session)|(?:prochaine|suivante) (?:réunion|session)|(?:réunion|session) suivante|следующ\p{L}+ (?:сесси|совещани|заседани)/iu,
	],
	// "Other business", "Any other business", "Questions diverses", "Прочие вопросы"
	[
		'other-business',
		/^(?:any )?other (?:business|matters)|^(?:questions diverses|autres (?:questions|points))|^(?:прочие|разные|другие) вопросы|^разное/iu,
	],
];

/** What item of every agenda a title names; null for a title of the body's own. */
export const standingItemOf = (title: string): StandingItem | null =>
	titles.find(([, words]) => words.test(title))?.[0] ?? null;
