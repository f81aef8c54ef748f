import { actions } from '../language/fr/action.ts';
import { actionNumbers } from './action-state.ts';
import { cased, closing, type EffectWords, never, opening, phrase } from './words.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const meeting = '(?:réunion|session|conférence|assemblée)';
const ordinalWords =
	'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(
		' ',
	);
const tens: readonly [string, number][] = [
	['vingt', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
];
const ordinals = new Map<string, number>([
	...ordinalWords.map((word, i): [string, number] => [word, i + 1]),
	['seconde', 2],
	...tens.map(([word, value]): [string, number] => [`${word.replace(/e$/u, '')}ième`, value]),
	...tens.flatMap(([word, value]): [string, number][] => [
		[`${word} et unième`, value + 1],
		[`${word}-et-unième`, value + 1],
	]),
	...tens.flatMap(([word, value]) =>
		ordinalWords.slice(1, 9).map((unit, i): [string, number] => [`${word}-${unit}`, value + i + 2]),
	),
]);
const numbers = [...ordinals.keys()].sort((a, b) => b.length - a.length).join('|');
const feminine = `${numbers}|\\d+(?:ème|ième|e|ᵉ|re|ère)`;
const which = `(?<which>prochaine|suivante|${feminine})`;
const whose = '(?:sa|la|leur|notre|une)';
const article = "(?:(?:le|la|les|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces) |l['’])";
const to = "(?:de |d['’]|à )";

const sorts =
	"forums?|ateliers?|séminaires?|tables? rondes?|conférences?|colloques?|symposiums?|congrès|cours|voyages? d[’']étude|universités? d[’']été|webinaires?|expositions?|foires?|excursions?|rencontres?|hackathons?|comparaisons? interlaboratoires?|journées? d[’']étude|festivals?|concours|(?:fêtes?|salons?)(?= (?:de|du|des|d[’'])(?![\\p{L}]))|formations?|auditions?|journées? portes ouvertes|journées?(?= (?:de|des|du|sur|techniques?|scientifiques?|internationales?|nationales?|mondiales?|publiques?)(?: (?!travail|réunion)))";
const modal = '(?:devrait|devraient|doit|doivent|devra|devront|devait|devaient)';
/** "Groupe d’experts des écluses": its noun and what follows, without a verb. */
const institution =
	'(?:Comité|Sous-comité|Groupe|Équipe|Commission|Conseil|Bureau|Réseau|Section|Forum)(?![\\p{L}])(?:(?! que | qui | (?:a|est|soit|serait|sera|avait|devrait|succéd\\p{L}+) )[^.;,]){0,100}?';
const fromDay = '(?= (?:à compter|à partir|à dater|avec effet|dès|le \\d|en \\d)(?![\\p{L}])|[.;,]|$)';
const adverb = '(?:[\\p{L}]+ment|aussi|également|donc|encore|déjà|ensuite)';
const participle = '[\\p{L}-]+(?:é|ée|és|ées|i|ie|is|ies|ise|ises|u|ue|us|ues|it|ite|its|ites|ert|erte)';
const titles = '(?:M|MM|Mme|Mlle|Dr|Pr|Prof|Professeur)\\.?';
const office =
	'(?:(?:Vice|Co)-?)?(?:Président|Présidente|Rapporteur|Rapporteuse|Secrétaire|Coordonnateur|Coordonnatrice|Trésorier|Trésorière|Directeur|Directrice)';
const giving =
	"(?:fourni(?:r)?|donn(?:er|é)|off(?:rir|ert)|m(?:ettre|is) à (?:la )?disposition(?: d[ue’'])?|prêt(?:er|é)|vers(?:er|é|erait|era|ement de)|apport(?:er|é)|met(?:trait|tra) à disposition)";
const talk =
	'(?:informations?|observations?|vues?|remarques|occasion|présentations?|déclarations?|exposés?|réponses?|conseils|hospitalité|accueil|avis|précisions|exemples?|rapports?)';
/** What one writes oneself: to provide it is work and no gift. */
const writings = '(?:descriptions?|résumés?|cahiers? des charges|plans?)';

/** French: the phrases of reports by which acts change the record. */
export const french: EffectWords = {
	sorts: phrase(sorts),
	modifiers: opening(
		'(?:conjoint|régional|international|national|annuel|technique|nouvel|nouveau|prochain|deuxième|troisième)$',
	),
	titleEnd: cased(
		[
			'[,;:()“”"»]',
			'[.!?](?= |$)',
			` (?:s['’](?:est|était|étaient)|se (?:tien|tenai)|n['’](?:a|est|avait)|qui|que|dont|où|devrait|sera|serait|pourrait|est|a|ont|sont|avait|tenue?s?|organisée?s?|prévue?s?|proposée?s?|afin|lors|pendant|avant|après|jusqu|si|sous réserve|en (?:\\d|collaboration|coopération|conjonction|liaison|vue|\\p{Lu}|${months})|à (?:sa|la (?:prochaine|suite)|compter|partir|\\p{Lu})|les? \\d|du \\d|au \\d|dès|par (?:le|la|\\p{Lu})|et (?:de|a|à) )(?![\\p{Ll}])`,
			' (?:à|au|en|par) \\p{Lu}',
		].join('|'),
	),
	article: new RegExp(`^${article}`, 'diu'),
	pointer:
		/^(?:(?:cette|ce|ces|la|le|cet) )?(?:la|le|les|ceci|cela|question|point|sujet|proposition|idée|discussion|débat|examen|décision|demande)s?$/diu,

	owedLead: [
		opening(`qu(?:e |['’])(?:[^.;]{1,160}?) ${modal}`),
		/^qu(?:e |['’])/diu,
		new RegExp(`^(?:${adverb} )?${to}(?:bien vouloir )?`, 'diu'),
		opening('pour'),
	],
	tasking: new Set([
		'décider',
		'convenir',
		'résoudre',
		'conclure',
		'confirmer',
		'autoriser',
		'recommander',
		'approuver',
		'accepter',
	]),
	settled: new RegExp(
		`^${to}?(?:ne pas|tenir|organiser|convoquer|accueillir|poursuivre|reprendre|reporter|ajourner|différer|revenir|maintenir|conserver|abandonner|retirer|annuler|clore|suspendre|adopter|approuver|accepter|entériner|établir|créer|instituer|élire|nommer|désigner|prendre note|noter|se féliciter|remercier|inclure|ajouter|modifier|remplacer|prolonger|renouveler|autoriser|recommander|appuyer|se réunir|fusionner|rejeter|confirmer|consacrer|confier)(?![\\p{L}])`,
		'diu',
	),
	trivial: new RegExp(`^${to}?(?:prendre note|noter|consulter|se reporter|garder à l['’]esprit)(?![\\p{L}])`, 'diu'),
	passiveTask: opening(
		`qu(?:e |['’])(?<thing>[^.;]{1,200}?) (?:${modal} (?:${adverb} )*être|soit|soient|sera|seront|serait|seraient) (?:${adverb} )*${participle}`,
	),
	agent: phrase('par'),
	activeTask: opening(`qu(?:e |['’])(?<who>[^.;,]{1,80}?) ${modal} (?:${adverb} )*(?!être |ne |avoir )(?<do>\\p{L}+)`),
	furtherTask: phrase(
		`et qu(?:e|['’])(?<who> ?[^.;,]{1,80}?) ${modal} (?:${adverb} )*(?!être |ne |avoir )(?<do>\\p{L}[^.;]*)`,
	),
	indefinite: phrase(
		'dans un autre [\\p{L}]+|ailleurs|à une (?:date|réunion) ultérieure|en temps utile|à une date qui reste à fixer',
	),
	dueLead:
		/(?<![\p{L}])(?:avant(?: le| la fin de)?|d['’]ici(?: au| le| à| la fin de| fin)?|jusqu['’]au|au plus tard(?: le| en)?|pour(?: le)?|au|le|en|dans|à partir du|à compter du|après|dans un délai de)$/diu,
	meetingPhrase: phrase(
		`(?:à|pour|avant|lors de|au cours de|pendant|après|jusqu['’]à|au plus tard à) ${whose} ${which}(?: [\\p{L}-]+)? ?${meeting}?(?: (?:du|de la) \\p{L}+)?`,
	),
	eventDay: new RegExp(
		`(?<![\\p{L}])(?:${sorts})(?![\\p{L}])(?:(?!(?<![\\p{L}])(?:avant|au plus tard|d['’]ici|date limite)(?![\\p{L}]))[^.;]){0,60}?(?: le| en| du| à|,)? ?$`,
		'diu',
	),

	hold: phrase('(?:tenir|organiser|convoquer|accueillir|programmer|coorganiser)(?: (?:conjointement|également))*'),
	beHeld: phrase(
		`(?:${modal} (?:${adverb} )*(?:être (?:tenue?s?|organisée?s?|convoquée?s?)|avoir lieu|se tenir)|se tiendra|se tiendront|se tiendrait|se tiendraient|aura lieu|auront lieu|aurait lieu|auraient lieu|(?:sera|serait|seront|seraient) (?:organisée?s?|tenue?s?))`,
	),
	confirms: new Set(['confirmer']),
	fates: [
		{
			side: 'after',
			means: 'held',
			phrase: phrase(
				"(?:s['’](?:est|était) (?:bien )?(?:tenue?|déroulée?)|(?:a|avait|ont|avaient) eu lieu|(?:a|avait) été (?:organisée?|tenue?))",
			),
		},
		{
			side: 'after',
			means: 'cancelled',
			phrase: phrase(
				`(?:(?:a|avait|ont|avaient|devrait|sera|serait) (?:${adverb} )*(?:dû |donc )*(?:été |être )?annulée?s?|n['’](?:a|avait) (?:donc )?(?:pas )?(?:pu )?(?:eu lieu|se tenir|avoir lieu)|n['’]aurait pas lieu)`,
			),
		},
		{
			side: 'after',
			means: 'postponed',
			phrase: phrase(
				'(?:(?:a|avait|ont|avaient|devrait|sera|serait) (?:été |être )?(?:reportée?|différée?|remise?|repoussée?)s?)',
			),
		},
		{
			side: 'after',
			means: 'planned',
			phrase: phrase('(?:(?:est|sont|était|étaient) (?:prévue?|programmée?|envisagée?)s?)'),
		},
		{ side: 'before', means: 'cancelled', phrase: phrase('(?:annuler|annulation de|ne pas (?:tenir|organiser))') },
		{ side: 'before', means: 'postponed', phrase: phrase('(?:reporter|report de|différer)') },
	],

	putsOffIt: phrase(
		"(?:de |d['’]|à )?(?:le |la |l['’])(?:reporter|reprogrammer|organiser|tenir|déplacer|différer|repousser)(?= (?:au|aux|le|les|en|à|du|pour)(?![\\p{L}]))",
	),

	ownMeeting: [
		phrase(
			`(?:tenir|convoquer|fixer(?: (?:les dates|la date|le lieu)(?: et (?:le lieu|les dates|la date))? de)?) ${whose} ${which}(?: [\\p{L}-]+)? ?${meeting}`,
		),
		phrase(
			`${whose} ${which}(?: [\\p{L}-]+)? ?${meeting}(?: [^.;,]{1,80}?)? (?:se tiendrait|se tiendra|aurait lieu|aura lieu|${modal} (?:se tenir|avoir lieu)|sera organisée|serait organisée)`,
		),
		phrase(
			`${whose} ${which}(?: [\\p{L}-]+)? ?${meeting}(?: [^.;,]{1,80}?)? (?:est|a été|était) (?:fixée|prévue|programmée)(?= (?:au|aux|du|le|les|pour|en|à)(?![\\p{L}]))`,
		),
		phrase(`${whose} ${meeting} ${which} (?:se tiendrait|se tiendra|aurait lieu|aura lieu)`),
		phrase(`(?:dates?|lieu) de ${whose} ${which}(?: [\\p{L}-]+)? ?${meeting}`),
		phrase('se réunir (?<which>de nouveau|à nouveau)'),
	],
	shortMeeting: never,
	thatMeeting: phrase(
		`(?:la|cette) ${meeting} (?:se tiendrait|se tiendra|aurait lieu|aura lieu|serait organisée|sera organisée)`,
	),
	next: /^(?:prochaine|suivante|de nouveau|à nouveau)$/diu,
	ordinals,
	conjunction: phrase(
		"en (?:même temps que|conjonction avec|liaison avec|parallèle avec)|à l['’]occasion de|en marge de|immédiatement (?:avant|après)|conjointement avec",
	),
	isSet: phrase('tiendra|lieu|prévue|tenir'),

	proposalNoun: phrase(
		"(?:projet (?:visant|tendant) à|(?:propositions?|idées?|suggestions?|initiatives?|possibilité|demande) (?:de|d['’]|visant à|tendant à|concernant|relatives? à|sur))(?: (?:créer|établir|organiser|lancer|élaborer|tenir))?",
	),
	proposedThat: phrase("(?:proposé|suggéré|propose|suggère) qu(?:e |['’])(?<what>[^.;]*)"),
	founding: new RegExp(
		`^(?:${to})?(?:créer|établir|instituer|lancer|organiser|tenir|élaborer|préparer|ouvrir|mettre en place|(?:la )?création d[eu’'])`,
		'diu',
	),
	moots: phrase(
		"(?:évoqué|lancé|avancé|émis|formulé|mentionné|suggéré) (?:l['’]idée|la possibilité|l['’]hypothèse|la proposition|la suggestion)(?: (?:de (?:créer|mettre en place|lancer|tenir|organiser)|de la|de l['’]|de|du|des|d['’]))",
	),
	topic: phrase(
		"^(?:s['’]agissant|en ce qui concerne|concernant|quant (?:à|au|aux)|pour ce qui est|à propos|au sujet|à l['’]égard|sur)(?<what>(?: (?:de la|de l['’]|du|des|de|d['’]|la|le|les))? ?[^,;.]{3,120}),",
	),
	proposes: new Set(['proposer', 'suggérer']),
	discusses: new Set(['discuter', 'examiner', 'étudier', 'considérer', 'débattre', 'passer en revue', 'échanger']),
	proposalItem: phrase(
		'propositions?|nouvelles? (?:activités?|initiatives?|idées|travaux)|nouveaux (?:projets|travaux)|activités futures|travaux futurs',
	),
	defers: [
		phrase(
			'(?<what>[^.;,]+?) (?:(?:a|ont|avait|avaient) (?:de nouveau |à nouveau |encore |donc |une nouvelle fois )?été|est|sont|était|étaient) (?:de nouveau |à nouveau |encore |donc |une nouvelle fois )?(?:report|renvoy|ajourn|différ|remi|repouss)(?:é|s)?e?s?(?![\\p{L}])',
		),
		phrase(
			`(?:poursuivre|repren(?:dre|d)|report(?:er|e|é|ée)|ajourn(?:er|e|é|ée)|diffé(?:rer|re|ré|rée)|remettre|remis|remet|repouss(?:er|e|é)|renvo(?:yer|ie|yé|yée))(?![\\p{L}])(?: (?:ses|les|son|sa|leurs?|tout|à nouveau|de nouveau|encore|une nouvelle fois))* ?(?<what>[^.;]*)`,
		),
		phrase('revenir (?:à nouveau )?sur (?<what>[^.;]*)'),
		phrase("maintenir (?<what>[^.;]*?) (?:à l['’]étude|à son ordre du jour)"),
	],
	putsOff: new Set(['reporter', 'ajourner', 'différer', 'remettre', 'renvoyer']),
	until: phrase(
		`(?:à|jusqu['’]à|pour|lors de) ${whose} (?<until>(?:prochaine|suivante|${numbers}|\\d+(?:ème|e|ᵉ))(?: [\\p{L}-]+)? ?${meeting}?)`,
	),
	drops: [
		phrase(
			"(?:(?:ne|n[’'])(?: \\p{L}+)? pas (?:(?:y )?donner suite(?: (?:à|au))?|poursuivre|retenir|appuyer|accepter|adopter|inscrire)|abandonner|retirer|rejeter|rejette|supprimer|renoncer (?:à|au))(?<what>(?: [^.;]*)?)",
		),
	],
	withdraws: [
		phrase(
			'(?:(?:a|ont|avait|avaient) retiré|retir(?:e|ent))(?<what> (?:sa|son|leur|la|leurs|ses) (?:propositions?|suggestions?|idées?|initiatives?)[^.;]*)',
		),
		phrase(
			"(?<what>[^.;,]+?) n['’](?:a|ont|avait|avaient) pas été (?:retenue?|acceptée?|adoptée?|appuyée?|soutenue?|poursuivie?)s?",
		),
		phrase('(?<what>[^.;,]+?) (?:(?:a|ont|avait|avaient) été|est|sont) (?:retirée?|rejetée?|abandonnée?|écartée?)s?'),
	],
	turnsDown: [
		phrase(
			"n['’](?:a|avait|ont|avaient) (?:donc )?pas (?:retenu|accepté|appuyé|approuvé|adopté|soutenu|donné suite (?:à|au))(?<what> [^.;]*)",
		),
		phrase(
			"(?:ne |n['’])(?:retient|accepte|appuie|approuve|adopte|soutient|donne) (?:donc )?pas(?: suite (?:à|au))?(?<what> [^.;]*)",
		),
	],
	agrees: [
		phrase('(?:créer|établir|instituer|lancer|mettre en place|constituer)(?<what> [^.;]*)'),
		phrase(
			"(?:accept|approuv|adopt|appu|entérin|retien|reten)(?:\\p{Ll}{0,3})(?<what> (?:la|cette|les|ces|l[’']) ?(?:proposition|idée|suggestion|initiative)s?[^.;]*)",
		),
	],
	approves: new Set(['approuver', 'entériner', 'accepter', 'avaliser']),
	makes: new RegExp(
		`^${to}(?:élaborer|rédiger|préparer|publier|réaliser|mener|entreprendre|conduire|mettre en œuvre|donner suite (?:à|au))(?![\\p{L}])`,
		'diu',
	),
	procedure: phrase(
		"adoption|élection|approbation (?:du rapport|du compte rendu|de l['’]ordre du jour)|l['’]ordre du jour|le rapport|le compte rendu|la réunion|la session",
	),
	election: /^(?:l['’]|les |son |sa )?(?:élections?|nominations?|désignations?) (?:de|du|des|d['’]|à la)/diu,
	about:
		/^(?:(?:la|le|les|sa|son|leur|l['’]) ?)?(?:discussion|examen|débat|réflexion|échange de vues|décision|idée|proposition|suggestion|possibilité|création|question|initiative)s?(?: (?:sur|de|du|des|d['’]|concernant|relative? à)| *$)/diu,
	adjunct: opening('en|sur|à|par|avec|de|sous|après|pendant|avant|comme|ensemble|brièvement|encore'),
	asProject: phrase(
		'(?:en tant que|comme) (?:nouveau )?(?:projet|activité)(?: (?:n[°o] ?)?(?<number>\\d+(?:\\.\\d+)*))?',
	),

	gives: [
		{ means: 'host', phrase: phrase('accueill(?:ir?|era|erait)(?<for> [^.;]*)') },
		{ means: 'sponsorship', phrase: phrase('(?:parrain(?:er|é|era|erait)|parrainage de)(?<for> [^.;]*)') },
		{
			means: 'funds',
			phrase: phrase(
				"(?:(?:co)?financ(?:er|é|era|erait)|financement (?:de|du)|support(?:er|é|erait) (?:les frais|le coût) (?:de|du|des)|(?:pr(?:endre|is)|prend(?:ra|rait)) (?:en|à (?:sa|leur)) charge(?: (?:les frais|le coût) (?:de|du|des))?|prise en charge de)(?<for> [^.;]*)|pr(?:endre|is|endra|endrait)(?<at> [^.;]*?) (?:en|à (?:sa|leur)) charge|(?<it>(?:la|le|les|l[’']) ?(?:financer|prendre (?:en|à (?:sa|leur)) charge))",
			),
		},
		{
			means: 'funds',
			phrase: phrase(
				`${giving} (?<for>(?:une contribution (?:financière|volontaire)|un appui financier|des fonds|une (?:subvention|somme|aide financière)|(?:un montant de )?\\d[\\d  .]* ?(?:euros?|francs?|dollars?|€)|(?:USD|EUR|CHF) ?\\d)[^.;]*)`,
			),
		},
		{ means: 'funds', phrase: phrase('(?<for>(?:appui financier|contributions? financières?|aide financière)[^.;]*)') },
		{
			means: 'funds',
			phrase: phrase(
				"contribu(?:er|é|era|erait)(?: [\\p{L}]+ment)? aux (?:frais|coûts|dépenses)(?: (?:de|du|des|d[’']))?(?<for> [^.;]*)",
			),
		},
		{
			means: 'unspecified',
			phrase: phrase(
				'contribu(?:er|era|erait)(?: [\\p{L}]+ment)? (?:à|au|aux)(?<for> [^.;]*)|contributions? (?:à|au|aux)(?<of> [^.;]*)',
			),
		},
		{
			means: 'funds',
			phrase: phrase('contributions? (?:volontaires? )?de(?<for> \\d[\\d  .]* ?(?:euros?|francs?|dollars?|€)[^.;]*)'),
		},
		{
			means: 'in kind',
			phrase: phrase('m(?:ettre|is|et|ettra|ettrait)(?<at> [^.;]*?) à (?:la |sa |leur )?disposition'),
		},
		{ means: 'in kind', phrase: phrase(`${giving}(?<for> [^.;]*)`) },
		{ means: 'in kind', phrase: phrase("(?:prêt|don|mise à disposition) (?:de|d[’']|du|des)(?<for> [^.;]*)") },
	],
	thanksFor: phrase("pour|d['’]avoir|de(?= (?:s['’]|l['’])?\\p{Ll}+(?:er|ir|re|oir)(?![\\p{L}]))"),
	givenBefore: phrase(
		"(?:ces|ce|cette) (?:frais|coûts?|dépenses?)|(?:la|le|les|l['’]) ?(?:financer|prendre (?:en|à (?:sa|leur)) charge)",
	),
	courtesy: new RegExp(
		`^(?:${article}|excellent |utile |aimable |généreuse? )*(?:${talk}|${writings}|discussions?|débats?|succès|travail|travaux|réunion)`,
		'diu',
	),
	giftLead:
		/^(?:pour|de|d['’]|à|qu(?:e |['’])(?:il|elle|ils|elles|celui-ci|celle-ci)?)?(?: ?(?:[\p{L}-]+ment|avoir|aussi|une?|organisation|gouvernement|pays|son|sa|ses|le|la|leur|leurs|offre (?:de |d['’])?|offert de|prêt(?:e|es|s)? à|généreuse|financière|volontaire) ?)*$/diu,
	trailing: closing('[\\p{L}]+ment'),
	needs: phrase(
		"(?<back>(?:est|sont|était|étaient|serait|seraient|sera|seront) (?:encore |aussi )?(?:nécessaires?|requis\\p{L}*))|(?:a|ont|avait|avaient|aura|aurait) (?:encore )?besoin d[e’']|nécessit(?:e|ent|ait|era|erait)|(?<!ne )manqu(?:e|ent|ait|aient)|fallait|faudr(?:a|ait)",
	),
	needsMore: phrase('encore|supplémentaires?|reste|restants?'),
	towards:
		/^,? (?:pour|afin d(?:e |['’])|en faveur d(?:e|u|es)|au profit d(?:e|u|es)|destiné\p{L}* (?:à|au|aux)|à|au|aux)(?: |(?<=['’ ]))/diu,
	offers: new Set([
		'offrir',
		'promettre',
		's’offrir',
		'se déclarer',
		'se déclarer prêt',
		's’engager',
		'se porter volontaire',
		'proposer',
		'annoncer',
		'accueillir',
	]),
	offering: new Set(['offrir', 's’offrir']),
	mayGive: phrase('qui (?:pourrait|pourraient)(?: (?:éventuellement|peut-être|aussi))*'),
	considersGift: phrase(
		'(?:envisager|examiner)(?: la possibilité de)?(?: une)? (?<for>(?:contribution|aide|appui|financement)[^.;]*?)(?: (?:par|de) (?<who>[^.;]*))?(?=$|[.;,])',
	),
	refuses: phrase(
		"(?:a|ont|avait|avaient) (?:refusé|décliné)|n['’](?:est|était|a|étaient|sont) pas (?:en mesure|disposée?s?|prête?s?)|ne (?:pouvai(?:en)?t|peut|peuvent|pourrai(?:en)?t|souhaitait|serait) pas(?: être en mesure)?",
	),
	ready: phrase(
		"(?:a|ont|avait|avaient) (?:aussi |également )?(?:accepté|proposé|offert|promis)(?= de | d['’])|(?:celle-ci|celui-ci|il|elle|ils|elles|organisation|gouvernement|pays)(?= (?:prendr|financer|verser|parrainer|accueiller|contribuer|supporter)(?:a|ont|ait|aient)(?![\\p{L}]))|(?:s['’](?:est|était)|se sont) (?:dite?s?|déclarée?s?) (?:prête?s?|disposée?s?) à|(?:est|était|sont) (?:prête?s?|disposée?s?) à",
	),
	received: [
		phrase(
			"(?:le |la |les |l[’'])(?<for>[^.;,]*?) (?:a|ont|avait|avaient) été [\\p{L}]+(?:é|ée|és|ées|ise?s?|ite?s?) (?:aux frais (?:de la |de l['’]|du |des |de |d['’])|grâce (?:au (?:soutien|don|financement|concours)|à (?:l['’](?:aide|appui)|la (?:contribution|générosité|subvention))) (?:de la |de l['’]|du |des |de |d['’]))(?<who>[^.;,]*?)(?=$|[.;,])",
		),
		phrase(
			"(?:le |la |les |l[’'])(?<for>[^.;,]*?) (?:promise?s?|offerte?s?|annoncée?s?|prêtée?s?|donnée?s?) par(?: la| le| les| l[’'])?(?<who> ?[^.;,]*?) (?:(?:a|ont|avait|avaient) (?:bien )?été (?:reçue?s?|versée?s?|livrée?s?|virée?s?|remise?s?|installée?s?|encaissée?s?)|(?:lui |leur )?(?:est|sont|était|étaient) (?:bien |déjà )?(?:parvenue?s?|arrivée?s?))",
		),
		phrase('(?:a|ont|avait|avaient) (?:[\\p{L}]+ )?reçu(?<for> [^.;]*?) (?:de|du|des)(?<who> [^.;]*)'),
		phrase(
			"(?:accus(?:é|e) réception|réception) (?:de la |de l[’']|du |des |de )(?<for>[^.;,]*?) (?:promise?s? par|offerte?s? par|annoncée?s? par|versée?s? par)(?: la| le| les| l[’'])?(?<who> ?[^.;,]*)",
		),
		phrase(
			"(?:le |la |les |l[’'])(?<for>(?:contribution|don|subvention|prêt|somme)[^.;,]*?) (?:de la |de l[’']|du |des |de |d[’'])(?<who>\\p{Lu}[^.;,]*?)(?: (?:à|au|aux|pour) [^.;,]*?)? (?:a|ont|avait|avaient) été (?:reçue?s?|versée?s?|livrée?s?)",
		),
		phrase(
			'(?:a|ont|avait|avaient) (?:[\\p{L}]+ment |déjà )?(?:versé|prêté|offert|pris en charge|mis à (?:la )?disposition)(?<for> [^.;]*)|(?:a|ont|avait|avaient) mis(?<at> [^.;]*?) à (?:la |sa |leur )?disposition',
		),
		phrase(
			"(?:le |la |les |l[’'])(?<for>(?:contribution|don|subvention|prêt|somme|montant)[^.;,]*?)(?: (?:annoncée?|promise?|offerte?))? (?:(?:a|ont|avait|avaient) (?:bien )?été (?:reçue?s?|versée?s?|livrée?s?|virée?s?)|(?:lui |leur )?(?:est|sont|était|étaient) (?:bien |déjà )?(?:parvenue?s?|arrivée?s?))",
		),
	],
	speaksFor:
		/^(?:le |la |l['’])?(?:observat(?:eur|rice)|représentante?|déléguée?|porte-parole|experte?|membre) (?:de la |de l['’]|du |des |de |d['’])/diu,

	status: phrase(
		`(?:est|sont|était|étaient|reste|restait|demeure|demeurait|(?:a|ont|avait|avaient)(?= (?:été|${adverb}|repris|redémarré|cessé)(?![\\p{L}]))(?: été)?) (?:(?:${adverb}|toujours|encore) )*(?<status>repris|redémarré|cessé|reprise?s?|en sommeil|inactif|inactive|suspendue?s?|actifs?|actives?|achevée?s?|terminée?s?|clos|close|interrompue?s?|en retard|en bonne voie|bloquée?s?|relancée?s?|fusionnée?s?)(?:(?:,)? (?:en raison de|faute de|à cause de|parce que) (?<reason>[^.;]*))?`,
	),
	projectNoun: phrase('projets?|activités?|élément de programme|travaux'),
	projectDecisions: [
		{
			means: 'closed',
			phrase: new RegExp(`^${to}(?:clore|terminer|achever|mettre fin (?:à|au))(?<what> [^.;]*)`, 'diu'),
		},
		{ means: 'suspended', phrase: new RegExp(`^${to}suspendre(?<what> [^.;]*)`, 'diu') },
		{
			means: 'merged',
			phrase: new RegExp(
				`^${to}(?:fusionner|regrouper|intégrer|incorporer|fondre)(?<what> [^.;]*?)(?= (?:avec|et|au|à|dans) )`,
				'diu',
			),
		},
		{ means: 'active', phrase: new RegExp(`^${to}(?:relancer|réactiver|rouvrir)(?<what> [^.;]*)`, 'diu') },
	],

	actions,
	actionLabel: actions.label,
	actionPoints: phrase(`(?:points?|n[°º]s?) ${actionNumbers}`),
	actionList: phrase('actions?|tâches|suites données|suivi des décisions'),
	everyAction: phrase(
		`(?<!pas )toutes les (?:actions|tâches|mesures)(?: \\p{L}+)?(?: (?:(?:de|à|lors de|issues de|au cours de) )?la (?:${meeting} )?(?<which>précédente|dernière|${feminine})(?: ${meeting})?)?`,
	),
	exceptAction: phrase(
		`(?:sauf|hormis|excepté|à l['’]exception|hors)(?: (?:\\p{L}+ |l['’]){0,3}(?<labels>${actionNumbers}))?`,
	),
	closesAction: closing("(?:clo(?:re|s|t|sent)|clôtur(?:er?|é|ent)|sold(?:er?|é|ent))(?: (?:les|l['’]))?"),
	progress: [
		{
			means: 'failed',
			phrase: phrase(
				"n['’](?:a|ont|avait|avaient) (?:(?:pas|toujours pas) (?:encore )?)?(?:pu|été (?:possible de|en mesure de))(?<what> [^.;]*)",
			),
		},
		{
			means: 'failed',
			phrase: phrase(
				`n['’](?:a|ont|avait|avaient) (?:toujours )?pas encore (?<what>(?!abouti|été achevé)(?:été )?${participle} ?[^.;]*)`,
			),
		},
		{
			means: 'done',
			phrase: phrase(
				'(?<what>)(?:est|sont|était|étaient) (?:(?:désormais |maintenant |déjà |à présent )*(?:disponibles?|achevée?s?|terminée?s?|acquise?s?|en place|prête?s?)|(?:désormais|dorénavant|maintenant|à présent) (?!en |au |à |de |par )\\p{L}+)',
			),
		},
		{ means: 'dropped', phrase: phrase("(?:a|ont|avait|avaient) (?:refusé|renoncé) (?:de|d['’]|à)(?<what> [^.;]*)") },
		{
			means: 'in progress',
			phrase: phrase(
				"(?<what>)(?:est|sont|était|étaient) (?:toujours |encore |actuellement |désormais )*(?:en (?:cours(?: d[e’'] ?\\p{L}+)?|préparation|bonne voie|train)|bien avancée?s?)|n[’'](?:a|ont|avait|avaient) pas encore (?:abouti|été achevée?s?)",
			),
		},
		{ means: 'in progress', phrase: phrase('(?:a|ont|avait|avaient) (?:déjà )?commencé (?:à)?(?<what> [^.;]*)') },
		{
			means: 'done',
			phrase: phrase(
				`(?<!n['’])(?:avait|avaient|a|ont|l['’]a|les a) (?:${adverb} |depuis |en effet |entre-temps |dans l['’]intervalle |désormais )*(?!pas |eu |refusé |renoncé |pu |déjà eu |fait (?:connaître|savoir|part|valoir|observer|remarquer|état|rapport) |été (?:tenu|organis|annul|report|diffé|convoqu))(?<what>(?:(?:déjà )?été (?:${adverb} )*)?${participle} ?[^.;]*?)(?=(?:,? (?:et|mais) (?:[\\p{L}]+ )?(?:avait|avaient|a|ont|l['’]a|les a|qu) ?)|[.;]|$)`,
			),
		},
	],
	delivered: phrase('(?<what>(?:a |ont )?(?:soumis|distribué|achevé|publié|envoyé|préparé|fourni) (?!par )[^.;]*)'),
	delivers: new Set(['présenter', 'soumettre', 'distribuer']),
	reports: new Set([
		'informer',
		'annoncer',
		'déclarer',
		'dire',
		'expliquer',
		'rappeler',
		'indiquer',
		'signaler',
		'préciser',
		'rendre compte',
		'faire rapport',
		'faire savoir',
	]),
	accomplished:
		/^(?:(?:de |d['’]|avec \p{L}+ )?(?:la |l['’]|sa |leur )?)(?<what>(?:publication|achèvement|remise|diffusion|distribution|parution|création|lancement|envoi|installation|traduction|impression|finalisation|établissement) (?:de|du|des|d['’])[^.;]*)/diu,
	unfinished: phrase('provisoires?|préliminaires?|intermédiaires?|partiels?|partielles?'),
	talk: new RegExp(`^(?:${article})?(?:${talk}|ordre du jour)`, 'diu'),
	partly: phrase(
		'seulement|(?:\\d+|une?|deux|trois|quatre|cinq|plusieurs|certains?|certaines?|la plupart|la moitié|une partie) (?:des|de|du)|la première partie|en partie|partiellement',
	),
	asOffice: phrase(`(?:comme|en qualité de|en tant que) (?:son |sa )?(?<office>${office})`),
	pronoun: opening('(?:il|elle|ils|elles|celui-ci|celle-ci|(?:son|sa) prédécesseure?)'),
	yet: phrase("pas encore|à ce jour|jusqu[’']à présent"),
	negative: opening('(?:aucune?|nul|nulle|personne|rien)'),
	relative: /^(?:qui|lesquels|lesquelles|lequel|laquelle)$/diu,
	person: cased(`${titles} (?:\\p{Lu}\\. ?|\\p{Lu}[\\p{L}’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+`),
	addressedPronoun: never,
	clitic: phrase(
		"(?:l[’'](?:a|avait|ont)|(?:les|lui|leur) (?:a|avait|ont)|(?:le|la|les|lui|leur))(?= \\p{L}+$)|l[’']\\p{L}+$",
	),
	tasksWith: new Set(),
	taskedWith: never,
	doSo: opening('(?:le faire|en faire autant|faire de même|y donner suite)'),
	informs: never,
	onSubject: /^(?:de (?:ses|son|sa|leurs?)|sur (?:ses|son|sa|leurs?|les|le|la|l['’])) ?[^.;,]*/diu,
	rest: /^(?:(?:les|aux|des) )?(?:autres|[\p{L} ]+ (?:restants?|restantes?|en retard))/diu,
	vows: new Set(['s’engager', 'accepter', 'convenir', 'promettre']),
	atMeeting: opening('pour'),

	successions: [
		phrase(
			`(?<body>(?:le |la |l['’])?${institution}) (?:serait|sera|est|soit|(?:a|avait) été|devrait être)(?: ${adverb})* (?:remplacée?|relayée?) par (?:le |la |l['’]|un |une )(?:nouveau |nouvelle )?(?<other>${institution})${fromDay}`,
		),
		phrase(
			`(?<other>(?:le |la |l['’])?${institution}) (?:succéderait|succédera|succède|succéder) (?:au |à la |à l['’])(?<body>${institution})${fromDay}`,
		),
	],

	mandates: [
		{
			means: 'prolonged',
			phrase: phrase(
				"(?:prorog|prolong|renouvel|reconduit?)(?:er|é|ée|e|le|re)? le mandat (?:du |de la |de l['’]|de )(?<body>[^.;,]{2,120}?)(?= (?:jusqu|pour|d['’]ici)|[.;,]|$)",
			),
		},
		{
			means: 'prolonged',
			phrase: phrase('(?:prorog|prolong|renouvel)(?:er|é|e|le) (?<body>son) mandat'),
		},
		{
			means: 'prolonged',
			phrase: phrase(
				"mandat (?:du |de la |de l['’]|de )(?<body>[^.;,]{2,120}?) (?:est|(?:a|avait) été) (?:de nouveau )?(?:prorogé|prolongé|renouvelé|reconduit)",
			),
		},
		{
			means: 'prolonged',
			phrase: phrase('(?<body>son) mandat (?:est|(?:a|avait) été) (?:prorogé|prolongé|renouvelé|reconduit)'),
		},
		{
			means: 'ended',
			phrase: phrase(
				"(?:dissou(?:dre|t|s)|mi[st] fin (?:au mandat d[eu] |aux travaux d[eu] )|mettre fin (?:au mandat d[eu] |aux travaux d[eu] ))(?:le |la |l['’])?(?<body>[^.;,]{2,120}?)(?= (?:à compter|à partir|le|au)(?![\\p{L}])|[.;,]|$)",
			),
		},
		{
			means: 'told',
			phrase: phrase(
				"mandat (?:du |de la |de l['’]|de )(?<body>[^.;,]{2,120}?) (?:vien(?:t|dra|drait) à (?:échéance|expiration)|expir(?:e|era|erait|ait)|pren(?:d|dra|drait) fin|s['’]achèv(?:e|era|erait)|court|arriv(?:e|era|erait) à (?:échéance|expiration))",
			),
		},
		{
			means: 'told',
			phrase: phrase(
				"(?<body>son) mandat (?:vien(?:t|dra|drait) à (?:échéance|expiration)|expir(?:e|era|erait|ait)|pren(?:d|dra|drait) fin|s['’]achèv(?:e|era|erait)|court|arriv(?:e|era|erait) à (?:échéance|expiration))",
			),
		},
		{
			means: 'founded',
			phrase: phrase(
				"(?:créé|institué|constitué) (?:le |la |l['’])(?<body>[^.;,]{2,120}?)(?= (?:pour une (?:période|durée)|jusqu))",
			),
		},
	],
	possessive: opening('son'),
	forYears: phrase(
		'pour (?:une )?(?:(?:nouvelle )?(?:période|durée) de )?(?<years>\\p{L}+|\\d{1,2}) (?:ans|années|an)',
	),
	cardinals: new Map('un deux trois quatre cinq six sept huit neuf dix'.split(' ').map((word, i) => [word, i + 1])),
	elections: [
		phrase(
			`(?:réélit|élit|élu|réélu|nommé|désigné)(?<person> (?:${titles}) .{2,80}?)(?: \\([^)]*\\))? à la (?<office>(?:vice-)?présidence)`,
		),
		phrase(
			`(?:réélu|élu|élit|réélit|nommé|nomme|désigné|désigne)(?: (?:par acclamation|à l['’]unanimité))?(?<person> .{2,100}?) (?:comme |à la fonction de |aux fonctions de |en qualité de |)(?:son |sa |le |la )?(?<office>${office})`,
		),
		phrase(
			`(?<person>${titles} .{2,80}?) (?:a été|ont été|est|fut) (?:réélu|élu|nommé|désigné)e?s?(?: (?:par acclamation|à l['’]unanimité))?(?: comme)? (?:son |sa |le |la )?(?<office>${office})`,
		),
	],
	holders: [
		phrase(`(?<office>${office})(?: [^,.;()]{1,40})?, (?<person>${titles} [^,.;()]*(?:\\p{L}\\. [^,.;()]*)*)`),
		phrase(`(?<person>${titles} (?:\\p{L}\\. ?)*[^,.;()]*?)(?: \\([^)]*\\))?, (?<office>${office})(?=,)`),
	],
};
