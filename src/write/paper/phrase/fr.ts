import type { CivilDate, Period } from '../../../base/date.ts';
import { capitalised } from '../../../base/words.ts';
import { clock, letterOf, type MeetingWord, type Phrases, type Which } from './phrase.ts';
import { planFr } from './plan-fr.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ordinals =
	'zéroième première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(
		' ',
	);

const monthOf = (date: CivilDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';
/** The first of a month is `1er`; the other days are plain figures. */
const dayOf = (date: CivilDate): string => (date.endsWith('-01') ? '1er' : String(Number(date.slice(8))));
const yearOf = (date: CivilDate): string => String(Number(date.slice(0, 4)));
const day = (date: CivilDate): string => `${dayOf(date)}\u00a0${monthOf(date)}\u00a0${yearOf(date)}`;
const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const dayInCell = (date: CivilDate): string =>
	[dayOf(date), shortMonths[Number(date.slice(5, 7)) - 1], yearOf(date)].join('\u00a0');

function period({ from, to, precision }: Period): string {
	if (from === null) return to === null ? '' : `au plus tard le ${day(to)}`;
	if (to === null) return `à partir du ${day(from)}`;
	if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return `${monthOf(from)}\u00a0${yearOf(from)}`;
	if (precision === 'year' && yearOf(from) === yearOf(to)) return yearOf(from);
	if (from === to) return day(from);
	if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}-${day(to)}`;
	if (yearOf(from) === yearOf(to)) return `${dayOf(from)}\u00a0${monthOf(from)} – ${day(to)}`;
	return `${day(from)} – ${day(to)}`;
}

const words: Readonly<Record<MeetingWord, string>> = { meeting: 'réunion', session: 'session' };
const named = (which: Which): string => {
	if (typeof which !== 'number') return which === 'last' ? 'dernière' : 'prochaine';
	return ordinals[which] ?? `${which}e`;
};
const list = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;

export const fr: Phrases = {
	language: 'fr',
	day,
	dayInCell,
	period,
	meeting: (which, word) => capitalised(`${named(which)} ${words[word]}`),
	ofMeeting: (which, word) => `de la ${named(which)} ${words[word]}`,
	titles: {
		agenda: (of) => `Ordre du jour provisoire annoté ${of}`,
		'follow-up': (of) => `Suite donnée aux décisions ${of}`,
		progress: () => 'État d’avancement du programme de travail',
		report: (of) => `Projet de rapport ${of}`,
		documents: (of) => `Liste des documents ${of}`,
		participants: (of) => `Liste des participants ${of}`,
		plan: (of) => `Plan de documentation ${of}`,
		timetable: (of) => `Calendrier provisoire ${of}`,
	},
	documentKinds: {
		report: 'Rapport',
		minutes: 'Procès-verbal',
		decisions: 'Décisions',
		resolutions: 'Résolutions',
		agenda: 'Ordre du jour',
		programme: 'Programme',
		'terms of reference': 'Mandat',
		note: 'Note',
		letter: 'Lettre',
		paper: 'Document',
	},
	projectTitle: (number) => `Rapport d’activité\u00a0: projet ${number}`,
	distribution: { GENERAL: 'générale', LIMITED: 'limitée', RESTRICTED: 'restreinte' },
	distributed: 'Distr.\u00a0:',
	released: 'Date de mise en distribution générale\u00a0:',
	original: 'Original\u00a0: français',
	secretariat: 'Note du secrétariat',
	quoted: (text) => `«\u00a0${text}\u00a0»`,
	mandate: (until, status) =>
		`Le mandat ${status === 'expired' ? 'a expiré' : 'expire'}${until === null ? '' : ` le ${until}`}\u00a0: à renouveler, ou clôture des travaux`,
	told: (who, what) => `${who}\u00a0: ${what}`,
	list,
	paragraphs: (numbers) => `par.\u00a0${list(numbers)}`,
	letter: (index) => `${letterOf(index)})`,
	project: (number) => `Projet ${number}`,
	item: (number) => `Point ${number}`,
	followUpStatuses: {
		open: 'à faire',
		overdue: 'en retard',
		waiting: 'en attente',
		'in progress': 'en cours',
		done: 'fait',
		dropped: 'abandonné',
		superseded: 'remplacé',
		lapsed: 'caduc',
	},
	eventStatuses: {
		planned: 'prévu',
		tentative: 'prévu à titre provisoire',
		confirmed: 'confirmé',
		held: 'tenu',
		cancelled: 'annulé',
		lapsed: 'les dates sont passées; aucun rapport n’en parle',
		superseded: 'remplacé',
	},
	proposalStatuses: {
		raised: 'présentée',
		'under discussion': 'à l’examen',
		deferred: 'reportée',
		agreed: 'approuvée',
		dropped: 'abandonnée',
	},
	contributionStatuses: {
		invited: 'demandée',
		considered: 'à l’étude',
		offered: 'offerte',
		received: 'reçue',
		acknowledged: 'accueillie avec reconnaissance',
		declined: 'refusée',
	},
	due: (date) => `au plus tard le ${date}`,
	waitsFor: (conditions) => `sous réserve de ce qui suit\u00a0: ${conditions}`,
	times: (deferrals) => `${deferrals} fois`,
	nobody: 'Personne n’est désigné',
	none: '–',
	otherMatters: 'Autres points',
	mayWish: 'La réunion souhaitera peut-être\u00a0:',
	steps: {
		'name-owner': (what) => `désigner qui se chargera de ce qui est dit en ${what}`,
		'new-date': (what) => `demander compte de ce qui est dit en ${what} et fixer un nouveau délai`,
		'take-note': (what) => `entendre où en est ce qui est dit en ${what} et en prendre note`,
		'decide-event': (what) => `confirmer, modifier ou annuler ce qui est dit en ${what}`,
		'hear-event': (what) => `entendre ce qu’il est advenu de ce qui est dit en ${what}`,
		'decide-proposal': (what) => `se prononcer sur ce qui est proposé en ${what}`,
		'decide-mandate': (what) => `décider du renouvellement du mandat ou de la clôture des travaux (${what})`,
		'decide-project': (what) => `décider s’il y a lieu de poursuivre ce qui est dit en ${what}`,
		'take-position': (what) => `se prononcer sur ce qui est dit en ${what}`,
	},
	actions: {
		'name-owner': 'Désigner un responsable',
		'new-date': 'Demander compte; fixer un nouveau délai',
		'take-note': 'Entendre où l’on en est; prendre note',
		'decide-event': 'Confirmer, modifier ou annuler',
		'hear-event': 'Entendre ce qu’il en est advenu',
		'decide-proposal': 'Se prononcer',
		'decide-mandate': 'Décider du renouvellement ou de la clôture des travaux',
		'decide-project': 'Décider de la poursuite',
		'take-position': 'Se prononcer',
		close: 'Prendre note; clore',
	},
	agenda: {
		provisional: 'Ordre du jour provisoire',
		annotations: 'Annotations',
		outstanding: 'Restent en suspens au titre de ce point\u00a0:',
		nothing: 'Aucune question n’est en suspens au titre de ce point.',
		standing: {
			opening: 'La réunion sera ouverte par la présidence.',
			agenda: 'Le présent ordre du jour provisoire est soumis pour adoption.',
			officers: 'La réunion sera invitée à élire son bureau.',
			'last-report': 'Le rapport de la dernière réunion est soumis pour approbation.',
			'next-meeting': 'La réunion souhaitera peut-être fixer les dates et le lieu de la réunion suivante.',
			'other-business':
				'Les délégations qui souhaitent proposer des questions au titre de ce point sont priées d’en informer le secrétariat avant la réunion.',
			report: 'La réunion souhaitera peut-être adopter son rapport sur la base d’un projet établi par le secrétariat.',
		},
	},
	followUp: {
		intro: (meeting, date, document) =>
			`La présente note indique la suite donnée aux décisions ${meeting}, ainsi qu’aux décisions antérieures non encore appliquées, à la date du ${date}. Chaque ligne renvoie au paragraphe dont elle est tirée; sauf indication contraire, il s’agit d’un paragraphe de ${document}.`,
		counts: (counts) => `En tout\u00a0: ${counts.map(({ status, count }) => `${status}, ${count}`).join('; ')}.`,
		ofLast: (meeting) => `Décisions ${meeting}`,
		earlier: 'Questions en suspens des réunions antérieures',
		columns: ['Paragraphe', 'Objet', 'Responsable', 'État', 'Source', 'Mesure proposée'],
		none: 'Aucune suite n’est à donner.',
		noted: (by, date, words) => `noté par ${by} le ${date}\u00a0: ${words}`,
	},
	progress: {
		intro: (date) =>
			`La présente note expose ce qu’indiquent les rapports, à la date du ${date}, sur les projets du programme de travail.`,
		status: (status, reason) =>
			`Dernier état indiqué\u00a0: «\u00a0${status}\u00a0»${reason === null ? '' : ` («\u00a0${reason}\u00a0»)`}.`,
		noStatus: 'Aucun rapport n’en indique l’état.',
		recorded: 'Ce qu’indiquent les rapports',
		owed: 'Ce qui reste à faire et ce qui a été fait',
		columns: ['Objet', 'Responsable', 'État', 'Paragraphe'],
		events: 'Manifestations qui s’y rapportent',
		since: 'Depuis le dernier rapport\u00a0: […]',
		none: 'Le programme de travail ne comporte aucun projet.',
	},
	report: {
		held: (body, meeting, where) => `${body}\u00a0: ${meeting.toLowerCase()} (${where}).`,
		attended: 'Ont participé à la réunion\u00a0: […].',
		chaired: (names) => `La présidence a été assurée par ${names}.`,
		standing: {
			opening: 'La réunion a été ouverte par […].',
			agenda: 'La réunion a adopté l’ordre du jour provisoire ([…]).',
			officers: 'La réunion a élu […] à la fonction de […].',
			'last-report': 'La réunion a approuvé le rapport de la réunion précédente ([…]).',
			'next-meeting': 'La réunion est convenue de tenir la réunion suivante à […], le […].',
			'other-business': '[Aucune autre question n’a été soulevée.]',
			report: 'La réunion a adopté le présent rapport.',
		},
		project: (project) =>
			`[…] a rendu compte du ${project.replace(/^Projet/u, 'projet')}. La réunion [a pris note des renseignements communiqués] [a décidé de […]].`,
		owed: (owner, what, from) =>
			`Informations communiquées par ${owner} au sujet de ${
				{ directive: 'la demande', commitment: 'l’engagement', decision: 'la décision' }[from]
			} ${what}\u00a0: […]. La réunion [a pris note des renseignements communiqués] [a demandé que cela soit fait au plus tard le […]].`,
		unowned: (what) =>
			`La réunion est revenue sur la question ${what}, qui n’avait été confiée à personne. Elle a prié […] de […].`,
		event: (event, status) =>
			`La réunion a été informée de la préparation de ${event} (${status}). Elle [en a confirmé la tenue le […]] [a décidé de […]].`,
		proposal: (proposal) =>
			`La réunion a examiné la proposition ${proposal}. Elle [est convenue de […]] [a décidé de ne pas y donner suite] [a décidé d’en poursuivre l’examen à la réunion suivante].`,
		mandate: (told) => `${told}. La réunion [a prié […] de le proroger jusqu’au […]] [a décidé de clore ses travaux].`,
		contribution: (party, what) => `La réunion [a remercié ${party}] [a pris note de ce qui suit]\u00a0: ${what}.`,
		blank: '[…]',
	},
	documents: {
		intro: (date) =>
			`La présente liste énumère les documents enregistrés pour la réunion à la date du ${date}, ainsi que ceux auxquels renvoie son ordre du jour. Les points sont ceux de l’ordre du jour provisoire.`,
		of: (meeting) => `Documents ${meeting}`,
		referred: 'Autres documents cités',
		columns: ['Cote', 'Titre', 'Point', 'Langues', 'Paragraphes'],
		noSymbol: 'Sans cote',
		unknown: '[Non enregistré]',
		none: 'Aucun document n’est enregistré pour la réunion.',
	},
	participants: {
		intro: (meeting, documents) =>
			`La présente liste est établie d’après les documents ${meeting} (${documents}), chaque nom étant suivi du paragraphe où il figure. Les participants qui n’y sont pas nommés n’y figurent pas.`,
		officers: 'Bureau',
		named: 'Personnes, par délégation ou organisation',
		organisations: 'Gouvernements et organisations ayant pris la parole',
		unaffiliated: 'Délégation ou organisation non indiquée',
		columns: ['Nom', 'Fonction', 'Paragraphe'],
		none: 'Les documents de la réunion ne nomment personne.',
	},
	timetable: {
		intro:
			'Le présent calendrier est une proposition. Le temps de la réunion y est réparti entre les points de l’ordre du jour provisoire selon le nombre de questions en suspens au titre de chacun.',
		undated: 'Les dates de la réunion ne sont pas encore connues.',
		nth: (number) => `Jour ${number}`,
		sittings: { morning: 'matin', afternoon: 'après-midi' },
		hour: (minutes) => clock(minutes).join('\u00a0h\u00a0'),
		continued: 'suite',
		columns: ['Heure', 'Point', 'Questions en suspens'],
		none: 'Il n’y a pas d’ordre du jour à répartir.',
	},
	plan: planFr,
};
