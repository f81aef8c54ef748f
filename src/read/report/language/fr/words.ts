import type { PartyKind } from '../../../../record/party.ts';
import { adverbsOf } from '../adverb.ts';

export const words = (list: string): string[] => list.trim().split(/\s+/u).filter(Boolean);
export const set = (list: string): Set<string> => new Set(words(list));
const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** Expressions that the tables below know as one word. */
const prepositionPhrases = phrases(
	"en tant que, tel que, telle que, tels que, telles que, tel qu', telle qu', tels qu', telles qu', en ce qui concerne, à l'occasion de, à l'occasion du, à l'occasion des, à l'occasion d', au cours de, au cours du, au cours des, au cours d', lors de, lors du, lors des, lors d', à la suite de, à la suite du, à la suite des, à la suite d', à l'issue de, à l'issue du, à l'issue des, à l'issue d', à propos de, à propos du, à propos des, à propos d', au sujet de, au sujet du, au sujet des, au sujet d', en vertu de, en vertu du, en application de, en application du, en vue de, en vue d', afin de, afin d', à compter du, en liaison avec, en collaboration avec, en coopération avec, en consultation avec, en conjonction avec, conformément à, conformément au, conformément aux, compte tenu de, compte tenu du, compte tenu des, en raison de, en raison du, en raison des, en faveur de, en faveur du, au nom de, au nom du, au nom des, au nom d', sous la responsabilité, sous la supervision, en réponse à, en réponse au, en réponse aux, par rapport à, vis-à-vis de, ainsi qu'à, ainsi qu'au, ainsi qu'aux, suite à, suite au, suite aux, quant à, quant au, quant aux, grâce à, grâce au, grâce aux, jusqu'à, jusqu'au, jusqu'aux, dans le cadre de, dans le cadre du, dans le cadre des, en présence de, en charge de, en charge du, en matière de, en matière d', à l'intention de, à l'intention du, à l'intention des, auprès de, auprès du, auprès des, autour de, autour du, y compris, à l'égard de, au titre de, au titre du, au titre des, au lieu de, au sein de, au sein du, au sein des, à partir de, à partir du, à partir d', à l'exception de, de la part de, de la part du, de la part des",
);
const adverbPhrases = phrases(
	"de plus, en outre, par ailleurs, en effet, en particulier, par conséquent, en conséquence, à l'unanimité, par consensus, par acclamation, à la majorité, sans modification, sans modifications, sans changement, sans commentaire, sans commentaires, avec satisfaction, avec intérêt, avec reconnaissance, avec gratitude, avec appréciation, avec regret, avec préoccupation, avec inquiétude, avec plaisir, en principe, d'une part, d'autre part, à cet égard, à ce sujet, à cet effet, à cette fin, à cette occasion, dans ce contexte, dans cette optique, à titre provisoire, à titre exceptionnel, en conclusion, en fait, tout d'abord, d'abord, en premier lieu, en second lieu, en dernier lieu, d'ores et déjà, en général, de nouveau, à nouveau, une nouvelle fois, une fois encore, une fois de plus, au préalable, de même, du reste, par la suite, à l'avenir, en même temps, à son tour, dès que possible, d'urgence, en détail, après discussion, après débat, après délibération, pour sa part, de façon générale, d'une manière générale, dans l'ensemble, sur ce point, à la demande générale, soit",
);
const conjunctionPhrases = phrases('ainsi que, et que, de même que, et/ou, mais aussi, mais également');
const subordinatorPhrases = phrases(
	"afin que, afin qu', pour que, pour qu', bien que, bien qu', alors que, alors qu', tandis que, tandis qu', parce que, parce qu', après que, après qu', avant que, avant qu', dès que, dès qu', aussi longtemps que, tant que, de façon que, de sorte que, de manière que, étant donné que, étant donné qu', du fait que, du fait qu', au cas où, chaque fois que, ce qui, ce que, ce qu', ce dont, ce pourquoi, compte tenu du fait que, à laquelle, auxquelles, dans laquelle, dans lequel, dans lesquels, dans lesquelles, pour lesquelles, pour lesquels, pour laquelle, pour lequel, par lequel, par laquelle, sur lequel, sur laquelle",
);
const particlePhrases = phrases(
	"est d'accord, sont d'accord, est d'avis, sont d'avis, était d'avis, étaient d'avis, fut d'avis, furent d'avis, d'accord, dans l'impossibilité, en mesure, vingt et unième, trente et unième, quarante et unième, cinquante et unième, soixante et unième, ordre du jour, compte rendu, de nombreux, de nombreuses, est favorable, sont favorables, ce dernier, cette dernière, il convient",
);

export const locutions: readonly string[] = [
	...prepositionPhrases,
	...adverbPhrases,
	...conjunctionPhrases,
	...subordinatorPhrases,
	...particlePhrases,
];
export const elisions = words("l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quelqu'");

/** "au SI": the International System of Units. */
export const acronyms = set('SI');

export const lightVerbs = set(
	'a ont donne donnent donné donnée donnés données fait faite faits faites font formulé formulée formulés formulées apportée apportées intervenu dégagé trouvé trouvée dégagée atteint atteinte obtenu obtenue tenue engagé ouverte soulevée soulevées prise prises émise émises exprimée exprimées',
);
export const passives = set('est sont fut furent');
export const perfects = set('a ont');
export const clitics = set("ne n' le la les l' lui leur en y se s' nous vous");
export const reflexives = set("se s'");
export const background = set(
	'avait avaient aurait auraient devrait devraient pourrait pourraient peut peuvent pouvait pouvaient doit doivent devait devaient devra devront pourra pourront sera seront serait seraient était étaient aura auront eut ait aient soit soient faut faudra faudrait va vont ayant étant',
).add('il convient');
export const negations = set("pas ne n' ni jamais aucun aucune point nul");
export const unable = new Set(['pu', 'parvenu', 'parvenus', 'en mesure']);
export const thatWords = set("que qu'");
export const subordinators = new Set([
	...words(
		"que qu' qui dont où lorsque lorsqu' quand si puisque puisqu' quoique lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles comment pourquoi combien",
	),
	...subordinatorPhrases,
]);
export const conjunctions = new Set([...words('et mais ou puis'), ...conjunctionPhrases]);
export const prepositions = new Set([
	...words(
		"de d' du des à au aux en dans sur sous par pour avec sans chez contre depuis dès devant derrière durant pendant entre envers hors malgré outre parmi selon suivant vers avant après concernant notamment relatif relative relatifs relatives sauf voici jusque touchant moyennant nonobstant considérant reconnaissant rappelant notant constatant soulignant ayant tenant prenant vu comme lors",
	),
	...prepositionPhrases,
]);
export const adverbs = adverbsOf(
	new Set([
		...words(
			"aussi également donc ensuite enfin ainsi toutefois cependant néanmoins alors puis déjà encore toujours finalement notamment particulièrement spécialement vivement chaleureusement fermement fortement instamment officiellement provisoirement formellement brièvement généralement unanimement immédiatement prochainement récemment actuellement premièrement deuxièmement troisièmement dernièrement respectivement conjointement soigneusement longuement maintenant désormais simplement seulement surtout parallèlement sincèrement profondément pleinement entièrement largement aujourd'hui bien très plus moins bientôt tout rapidement expressément explicitement clairement activement vite mieux dûment ultérieurement préalablement principalement globalement finalement auparavant",
		),
		...adverbPhrases,
	]),
	words(
		'amment emment ivement iquement eusement ièrement idement ablement iblement alement uellement ciellement rellement nellement',
	),
	set('signalement ensablement accablement'),
);
export const determiners = set(
	"le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos chaque tout toute tous toutes plusieurs quelques certains certaines divers diverses différents différentes aucun aucune nul nulle autre autres deux trois quatre cinq six sept huit neuf dix ledit ladite lesdits lesdites",
)
	.add('de nombreux')
	.add('de nombreuses');
export const agents = set('par');
export const manners = set('consensus acclamation vote scrutin bulletin correspondance voie');
export const modals = set(
	'peut peuvent devrait devraient doit doivent devra devront devait devaient pourrait pourraient pourra pourront fasse fassent soit soient ait aient prenne prennent',
);
export const any = set('il elle');
export const last = new Set([...words('celui-ci celle-ci'), 'ce dernier', 'cette dernière']);
export const they = set('ils elles ceux-ci celles-ci');
export const expletives = set('ceci cela ce');
export const both = set('');
export const quantities = set(
	'plupart nombre majorité certain certains plusieurs quelques beaucoup moitié tiers partie ensemble deux trois quatre cinq six sept huit neuf dix un une grand petit',
);
export const possessives = set('son sa ses leur leurs');
export const titles = set(
	'm mm mme mmes mlle monsieur madame mademoiselle dr pr prof professeur docteur mr sir maître me général colonel amiral capitaine ambassadeur ambassadrice',
);

const kindsOf = (table: Record<PartyKind, string>): Map<string, PartyKind> =>
	new Map(
		Object.entries(table).flatMap(([kind, list]) =>
			words(list).map((word): [string, PartyKind] => [word, kind as PartyKind]),
		),
	);

/** Head nouns of parties, singular and plural. */
export const partyNouns = kindsOf({
	person:
		'orateur oratrice participant participante expert experte consultant consultante adhérent adhérente bénévole collègue invité invitée candidat candidate',
	office:
		'président présidente coprésident coprésidente coprésidents vice-président vice-présidente vice-présidents secrétaire secrétaires rapporteur rapporteuse rapporteurs directeur directrice directeurs coordonnateur coordonnatrice coordinateur modérateur facilitateur ministre commissaire trésorier trésorière représentant représentante délégué déléguée observateur observatrice chef responsable adjoint administrateur dépositaire présidence animateur président-rapporteur haut-commissaire gouverneur greffier juge maire conseiller conseillère scrutateur scrutatrice trésorier-adjoint syndic',
	secretariat: 'secrétariat secrétariats',
	government:
		'gouvernement délégation ministère ministères autorité administration mission mairie préfecture sous-préfecture rectorat département région',
	organisation:
		'organisation organisations agence agences institut instituts institution institutions université universités banque banques fonds union association associations fédération fédérations fondation entreprise compagnie centre centres bureau programme port ports réseau société consortium partenariat chambre laboratoire musée ville municipalité commune école académie hôpital bibliothèque office service services direction présidium organisme organismes',
	group:
		'membres membre délégations délégation délégués experts représentants parties pays états état gouvernements observateurs organisateurs partenaires participants intervenants orateurs ministres autres auteurs correspondants interprètes traducteurs adhérents adhérentes bénévoles collègues invités élus maires conseillers habitants usagers actionnaires candidats candidates sociétaires scrutateurs étudiants enseignants chercheurs propriétaires copropriétaires salariés syndicats donateurs consultants autorités signataires administrations',
	body: 'comité comités commission commissions sous-comité sous-comités sous-commission équipe groupe groupes conférence assemblée forum réunion conseil plénière congrès organe atelier tribunal tc sc',
});

export const bodyNouns = set(
	'réunion participants délégations délégués experts plénière session conférence assemblée atelier séance assistance',
);
export const bodyHeads = set(
	'comité commission sous-comité sous-commission équipe groupe conférence assemblée conseil forum bureau congrès section centre réunion union fédération association réseau organe organisation atelier collège',
);

export const thingNouns = new Set([
	'ordre du jour',
	'compte rendu',
	...words(
		'rapport rapports document documents note notes présentation présentations tableau tableaux annexe annexes chapitre chapitres figure résolution résolutions protocole article articles accord accords texte textes étude études enquête projet projets carte liste listes décision décisions discussion discussions débat débats recommandation recommandations paragraphe paragraphes proposition propositions résultat résultats approche système systèmes technologie méthode méthodes données information informations question questions examen évaluation expérience lettre déclaration déclarations consultations processus mesure mesures norme normes directive directives schéma analyse modèle idée idées sujet thème thèmes travail travaux activité activités événement résumé section traité convention règlement mandat budget plan plans page solution offre contribution contributions progrès besoin besoins importance utilisation rôle vue avis demande demandes appui point points situation date délai procédure ordre compte version révision publication site programme programmes règles conditions cotisation cotisations dépenses élection vote quorum appel allocution allocutions ouverture clôture fermeture lancement démission départ arrivée nomination retard avancement tenue dates décès reprise réception évolution signature',
	),
]);
export const countries = set(
	'afghanistan albanie algérie allemagne andorre angola argentine arménie australie autriche azerbaïdjan bahreïn bangladesh bélarus belgique bénin bolivie bosnie-herzégovine botswana brésil brunei bulgarie burkina burundi cambodge cameroun canada cap-vert chili chine chypre colombie comores congo corée costa croatie cuba danemark djibouti égypte émirats équateur érythrée espagne estonie états-unis éthiopie fidji finlande france gabon gambie géorgie ghana grèce guatemala guinée guyana haïti honduras hongrie inde indonésie iran iraq irak irlande islande israël italie jamaïque japon jordanie kazakhstan kenya kirghizistan koweït laos lesotho lettonie liban libéria libye liechtenstein lituanie luxembourg macédoine madagascar malaisie malawi maldives mali malte maroc maurice mauritanie mexique moldova monaco mongolie monténégro mozambique myanmar namibie népal nicaragua niger nigéria norvège nouvelle-zélande oman ouganda ouzbékistan pakistan panama paraguay pays-bas pérou philippines pologne portugal qatar roumanie royaume-uni russie rwanda salvador sénégal serbie singapour slovaquie slovénie somalie soudan suède suisse suriname swaziland syrie tadjikistan tanzanie tchad tchéquie thaïlande togo tonga trinité-et-tobago tunisie turkménistan turquie ukraine urss uruguay vanuatu venezuela vietnam yémen yougoslavie zambie zimbabwe usa',
);
export const abbreviations = set(
	'm mm mr dr drs pr prof st ste no nos art arts para par p pp vol éd ed fig ch env cf ex c.-à-d vs inc ltd cie dépt dép add corr rev réf ref tél distr janv févr févr avr juil sept oct nov déc rép féd pop dém',
);
export const conditions = phrases(
	"étant entendu que, étant entendu qu', sous réserve que, sous réserve qu', sous réserve de, sous réserve du, sous réserve des, sous réserve d', à condition que, à condition qu', à condition de, à condition d', pourvu que, pourvu qu', à moins que, à moins qu', à moins de, dans la mesure où, au cas où, en cas de, en cas d', dans l' attente de, dans l' attente du, dans l' attente des, en attendant, pour autant que, pour autant qu', si",
);
export const placeWords = set('à en au aux');
export const eventNouns = new Map(
	words(
		'forum atelier séminaire conférence colloque symposium table-ronde cours congrès exposition foire excursion visite hackathon webinaire formation journée',
	).map((word): [string, string] => [word, word]),
);
export const holdVerbs = set('tenir organiser accueillir convoquer programmer organisera tiendra');
