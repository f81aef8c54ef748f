import { type ActionWords, actionLabel, actionStates } from '../../effects/action-state.ts';

/** French labels of actions, and what lists of actions print of each. */
export const actions: ActionWords = {
	label: actionLabel('actions?|tâches?|mesures?|suites?'),
	states: actionStates(
		'qui |(?:de la|du|des) [^.;:,]{2,60}? (?=(?:est|sont|étai|a |ont |avai|rest))|(?:état|statut|situation|suivi) ?[:–-] ?|(?:est|sont|était|étaient|a été|ont été|avait été|avaient été|reste|restent|demeure|toujours|encore|désormais|déjà|considérée?s? comme|entièrement) ',
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
	),
};
