import type { FutureForm, Grammar } from '../language.ts';
import { set } from './words.ts';

/** With a reflexive pronoun they tell what happens: "se tiendra", "se déroulera". */
const happening = set('tenir dérouler passer composer réunir poursuivre produire terminer trouver faire présenter');

export const grammar: Grammar = {
	been: set('été'),
	notSingular: /(?!)/u,
	endingsTell: false,
	pluralTitles: set('mm mmes drs'),
	auxiliaryFirst: true,
	verbFirst: false,
	doers: set(''),
	untold: /(?!)/u,
	headFirst: true,
	subjects: set(''),
	attributeEnding: /(?!)/u,
	pronounGenders: new Map(),
	genders: [],
	dative: set('à au aux'),
	datives: set(''),
	dativeClitics: set('lui leur'),
	instrumentals: set(''),
	bareFar: /(?:(?<!m)ent|fasse|prenne)$/u,
	openingArticles: set('des'),
	infinitiveForm:
		/(?:er|ir|(?:fai|(?:ex|sous)trai|[ae]nd|ond|erd|ett|att|ui|iv|clu|aind|eind|oind|aît|cri|di|li|omp|ainc)re)$/u,
	notInfinitives: set(
		'lettre livre cuivre affaire ordre papier premier dernier février janvier atelier dossier courrier chantier chiffre cahier quartier calendrier particulier entier métier avenir plaisir pouvoir devoir espoir soir hiver mer fer hier cher amer léger étranger danger niger',
	),
	bareInfinitive: false,
	plural: /(?:[^s]s|x)$/u,
	elsewhere:
		/^(?:dans|par) (?:sa|ses|le paragraphe \d+ de (?:sa|cette)) (?:résolutions?|décisions?)\s+(?:\d|\p{Lu}+[/-])/iu,
	fillers: set('dûment bonne attentivement avec satisfaction intérêt appréciation'),
	alsoNouns: set('note demande charge offre réserve clôture relève excuse présente'),
	objectClitics: set("le la les l'"),
	attributes: set(
		'nouvelle nouvel présente première prochaine dernière même seule large bref brève long longue vif ample riche rapide bon bonne premier second seconde',
	),
	afterPresent: set(
		"note acte connaissance mandat instruction quitus appel accord sien sienne siens siennes favorable close clos ouverte ouvert levée en à au aux des du de d' sur avec part savoir rapport compte hommage qu' si s' pourquoi comment quand combien quel quelle quels quelles soit par pour après lors",
	),
	pasts: set(
		'répondit répondirent pensa demanda ajouta évoqua commença assista intervint eut eurent tint tinrent vint vinrent',
	),
	presents: set(
		"ajoute ajoutent répond répondent pense pensent évoque évoquent résume résument prend prennent donne donnent commence commencent remplace remplacent existe existent comprend comprennent compte comptent regrette regrettent souhaite souhaitent espère espèrent estime estiment juge jugent croit croient voit voient tient tiennent vient viennent reste restent devient deviennent participe participent assiste assistent intervient interviennent poursuit poursuivent continue continuent lit lisent montre montrent vise visent couvre couvrent figure figurent comporte comportent contient contiennent constitue constituent demeure demeurent semble semblent distribue distribuent renouvelle renouvellent attire attirent fournit fournissent traite traitent renvoie renvoient reprend reprennent conduit conduisent permet permettent prévoit prévoient prononce prononcent réitère réitèrent mentionne mentionnent cite citent s'inquiète inquiète inquiètent procède procèdent consacre consacrent représente représentent travaille travaillent réunit réunissent",
	),
	pastEnding: /^\p{Ll}{3,}(?:èrent|aient|(?:[dev]r|rr|ttr|îtr)ait)$/u,
	participleEnding: /(?:és?|ées?|is|ises?|ies?|us?|ues?)$/u,
	gerundEnding: /[^m]ant$/u,
	recitals: set(
		'vu attendu conscient consciente conscients conscientes convaincu convaincue convaincus convaincues désireux désireuse désireuses préoccupé préoccupée préoccupés préoccupées soucieux soucieuse guidé guidée alarmé alarmée animé animée encouragé encouragée persuadé persuadée résolu résolue sensible reconnaissante inquiet inquiète inspiré inspirée',
	),
	reflexiveLemma: (lemma) => (happening.has(lemma) ? null : `${/^[aeéêiouyh]/u.test(lemma) ? 's’' : 'se '}${lemma}`),
	participlesTell: false,
	arrives: set(''),
	intents: set(''),
	papersThatDid: set(''),
	presentEnding: /(?!)/u,
	dativeEnding: /(?!)/u,
	instrumentalEnding: /(?!)/u,
	notBare: /^(?!.*(?:(?<!m)ent|sse|nne|gne|ille|fasse|[^é]e)$)/u,
	incapable: new Set(["dans l'impossibilité"]),
	impersonal: set('il'),
	existential: set(''),
	lightFinite: set(
		'donne donnent donna donnèrent fait font fit firent formule formulent prend prennent soulève soulèvent procède procèdent procéda procédèrent prononce prononcent prononça',
	),
	gives: set(
		'donne donnent donné donna donnèrent fait font fit firent formule formulent formulé pris prend prennent soulève soulèvent soulevé procède procèdent procédé procéda procédèrent prononce prononcent prononcé prononça',
	),
	operativeEnding: /(?!)/u,
	dutyForm: /^.{2,}(?:[^é]e|ent|et|it|t|nd|ra|ront)$/u,
	afterDuty: set('à au aux en dans sur avec auprès par pour'),
	tellsDone: set("a ont avait avaient n'a n'ont n'avait n'avaient"),
	joinsClause: set("qui que qu' dont où lequel laquelle lesquels lesquelles"),
	afterNouns: set(''),
	wholes: set('tous toutes'),
	membership: set('parties membres états délégués délégations représentants experts participants'),
	reaches: set('parvenir trouver atteindre dégager arriver'),
	wishes: set('tient tiennent tint tinrent tenu souhaite souhaitent souhaité'),
	senses: set(''),
	puts: set(''),
	moving: set('proposé appuyé secondé'),
	duties: new Map(),
	fails: set(
		'parvient parviennent parvint parvinrent réussit réussissent réussirent arrive arrivent arriva arrivèrent put purent',
	),
	be: set('être soit soient'),
	notPromised: set(''),
	about: new Set([
		...set("que qu' sur de d' du des concernant à dans selon par comment si"),
		'au sujet de',
		'au sujet du',
		'au sujet des',
		'en ce qui concerne',
		'à propos de',
		'à propos du',
		'à propos des',
	]),
	because: set('pour'),
	whether: set("si s'"),
	praisedFor: set('pour de du des'),
	deeds: set(
		'travail travaux contribution effort appui soutien aide assistance accueil initiative rôle dévouement coopération participation',
	),
	feltAbout: new Set([
		...set('pour quant devant face concernant sur de du des'),
		'au sujet de',
		'au sujet du',
		'quant à',
		'quant au',
	]),
	towards: set('à au aux'),
	of: set("de d' du des"),
	between: set('entre'),
	inNames: set("de d' du des sur pour en à"),
	inAgents: set("de d' du des sur pour en"),
	reasons: set('comme'),
	pastMarks: set(
		'tenu tenue tenus tenues daté datée adopté adoptée approuvé publié publiée signé signée organisé organisée depuis avait était',
	),
	pastPrepositions: set('de du depuis'),
	holding: set('tenue tenu'),
	counting: set(
		'plusieurs quelques certains certaines divers diverses différents différentes tous toutes deux trois quatre cinq six sept huit neuf dix chaque aucun aucune autres autre tout toute',
	)
		.add('de nombreux')
		.add('de nombreuses'),
	remarks: set(
		'participant participants assistant présent présents présente chargé chargée chargés responsable responsables intéressé intéressés concerné concernés',
	),
	presiding: /(?:co|vice-)?président/iu,
	agentEnding: /(?:eur|euse|rice|iste|logue)s?$/u,
	notAgents:
		/(?:secteur|ordinateur|valeur|moteur|compteur|facteur|heure|ampleur|teneur|faveur|couleur|liste|piste|dialogue|catalogue|erreur|indicateur|matrice|longueur|largeur|hauteur)s?$/u,
	unfinished: set("de d' du des et sur pour la le les en à aux"),
	wholeConditions: new Set(),
	plainNames: false,
	smallInNames: set('de d du des la le les et sur pour en à aux au l'),
};

/** Longest first; être, avoir, devoir and pouvoir are auxiliaries and never come here. */
export const futureForms: readonly FutureForm[] = [
	{ ending: /(?<=^re|^)fer(?:a|ont)$/u, lemma: 'faire' },
	{ ending: /(?<=^|^par|^de|^inter|^pré|^re|^con)viendr(?:a|ont)$/u, lemma: 'venir' },
	{ ending: /(?<=^|^sou|^main|^ob|^re|^dé)tiendr(?:a|ont)$/u, lemma: 'tenir' },
	{ ending: /enverr(?:a|ont)$/u, lemma: 'envoyer' },
	{ ending: /(?<=^|^ac)cueiller(?:a|ont)$/u, lemma: 'cueillir' },
	{ ending: /(?<=v|rev|prév)err(?:a|ont)$/u, lemma: 'oir' },
	{ ending: /èrer(?:a|ont)$/u, lemma: 'érer' },
	{ ending: /ètter?(?:a|ont)$/u, lemma: 'éter' },
	{ ending: /èner(?:a|ont)$/u, lemma: 'ener' },
	{ ending: /èver(?:a|ont)$/u, lemma: 'ever' },
	{ ending: /(?<=pp|v)eller(?:a|ont)$/u, lemma: 'eler' },
	{ ending: /(?<=j)etter(?:a|ont)$/u, lemma: 'eter' },
	{ ending: /oier(?:a|ont)$/u, lemma: 'oyer' },
	{ ending: /(?<=\p{L}{2})er(?:a|ont)$/u, lemma: 'er' },
	{ ending: /(?<=\p{L}{2})ir(?:a|ont)$/u, lemma: 'ir' },
	{ ending: /(?<=[ndtvu])r(?:a|ont)$/u, lemma: 're' },
];
