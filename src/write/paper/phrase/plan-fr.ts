import { type PlanPhrases, yearsOf } from './phrase.ts';

// In French, 0 and 1 are singular.
const counted = (count: number, noun: string): string => `${count}\u00a0${noun}${count < 2 ? '' : 's'}`;
const workingDays = (count: number): string => `${counted(count, 'jour')} ouvrable${count < 2 ? '' : 's'}`;
/** Nobody counts the working days of years. */
function behind(days: number): string {
	const years = yearsOf(days);
	return years === 0 ? workingDays(days) : `plus de ${years}\u00a0${years < 2 ? 'an' : 'ans'}`;
}
const figure = (words: number): string => words.toLocaleString('fr');

export const planFr: PlanPhrases = {
	intro: (day) =>
		`La présente note indique les délais dans lesquels les documents de la réunion doivent être prêts, au ${day}.`,
	counted: (first) =>
		`Les délais sont comptés à rebours à partir du ${first}, premier jour de la réunion, sans les samedis, dimanches et autres jours chômés.`,
	earliest: (first, when) =>
		`Le premier jour de la réunion n’est pas encore fixé (${when}). Les délais sont comptés à rebours à partir du ${first}, date la plus proche possible, sans les samedis, dimanches et autres jours chômés.`,
	undated:
		'Les dates de la réunion ne sont pas encore connues\u00a0: seuls les délais à respecter avant celle-ci peuvent être indiqués.',
	usual:
		'Les délais et limites sont ceux qui sont d’usage à l’Organisation des Nations Unies\u00a0: soumission dix semaines et publication six semaines avant la réunion, 10\u202f700 mots pour un rapport et 8\u202f500 pour tout autre document. Nul n’en a fixé d’autres.',
	set: (by, day) => `Les délais et limites ont été fixés en dernier lieu le ${day} (${by}).`,
	steps: { submission: 'Soumission', editing: 'Édition', translation: 'Traduction', issue: 'Publication' },
	lead: ({ count, unit }) => (unit === 'weeks' ? counted(count, 'semaine') : workingDays(count)),
	figure,
	days: 'Délais et limites',
	documents: 'Documents',
	kind: 'Documents',
	every: 'Tout document',
	kinds: {
		report: 'Rapports',
		minutes: 'Procès-verbaux',
		decisions: 'Décisions',
		resolutions: 'Résolutions',
		agenda: 'Ordres du jour',
		programme: 'Programmes',
		'terms of reference': 'Mandats',
		note: 'Notes',
		letter: 'Lettres',
		paper: 'Autres documents',
	},
	words: 'Mots',
	columns: ['Cote', 'Document', 'Point', 'Soumission', 'Publication', 'État'],
	noSymbol: 'Sans cote',
	by: (owners) => `Auteur\u00a0: ${owners}`,
	length: (words) => `${figure(words)}\u00a0mot${words < 2 ? '' : 's'}`,
	issued: (day) => (day === null ? 'Publié' : `Publié le ${day}`),
	issuedLate: (day, late) => `Publié le ${day}, avec ${behind(late)} de retard`,
	due: (step, day) => `${planFr.steps[step]} au plus tard le ${day}`,
	isLate: (late) => `En retard de ${behind(late)}`,
	open: 'Sans date',
	late: 'Documents en retard ou trop longs',
	lateIntro: 'Les documents suivants sont en retard ou trop longs\u00a0:',
	noneLate: 'Aucun document n’est en retard ; aucun de ceux qui existent n’est trop long.',
	lateLine: (document, due, late) => `${document}\u00a0: publication due le ${due}, il y a ${behind(late)}`,
	issuedLateLine: (document, issued, due, late) =>
		`${document}\u00a0: publié le ${issued}, ${behind(late)} après le ${due}`,
	tooLong: (document, words, most) => `${document}\u00a0: ${figure(words)} mots, pour ${figure(most)} au plus`,
};
