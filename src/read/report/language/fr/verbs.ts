import type { ActKind } from '../../../../record/act.ts';
import type { Frame, NounAct, Verb, VerbUse } from '../language.ts';
import { formsOf } from './forms.ts';
import { words } from './words.ts';

/**
 * Lemma, kind, frame, kind when one party is the subject, words one of which must follow. "se" before a lemma marks the
 * reflexive, "à" behind it a verb whose addressee stands behind "à". Source: contract, kinds and verbs.
 */
type Row = readonly [lemma: string, kind: ActKind, frame: Frame, byParty?: ActKind, needs?: string];

/** How one can say that one feels. */
const feelingly =
	'préoccupé préoccupés préoccupée préoccupées satisfait satisfaits satisfaite satisfaites inquiet inquiets inquiète inquiètes heureux heureuse reconnaissant reconnaissante reconnaissants';

const rows: readonly Row[] = [
	// Decisions. By one party most are something else.
	['décider', 'decision', 'that'],
	['convenir', 'decision', 'that', 'commitment'],
	['se mettre d’accord', 'decision', 'that', 'deliberation'],
	['se accorder', 'decision', 'that', 'deliberation'],
	['se entendre', 'decision', 'plain', 'deliberation'],
	['se prononcer', 'decision', 'plain', 'deliberation'],
	['résoudre', 'decision', 'that'],
	['conclure', 'decision', 'that', 'decision', "que qu'"],
	['arrêter', 'decision', 'plain'],
	['adopter', 'decision', 'plain'],
	['approuver', 'decision', 'plain'],
	[
		'voter',
		'decision',
		'plain',
		'decision',
		'pour unanimité budget crédit crédits subvention subventions motion tarif tarifs taux résolution vœu règlement compte comptes statuts',
	],
	['entériner', 'decision', 'plain'],
	['avaliser', 'decision', 'plain'],
	['valider', 'decision', 'plain'],
	['ratifier', 'decision', 'plain'],
	['accepter', 'decision', 'plain', 'commitment'],
	['agréer', 'decision', 'plain'],
	[
		'retenir',
		'decision',
		'plain',
		'decision',
		'proposition propositions option options candidature candidatures candidat candidate candidats offre offres amendement date dates projet projets celle celui devis dossier dossiers thème thèmes scénario solution variante entreprise prestataire principe lieu titre idée calendrier formule texte version suggestion',
	],
	['donner quitus', 'decision', 'plain'],
	['confirmer', 'decision', 'plain', 'information'],
	['établir', 'decision', 'plain'],
	['créer', 'decision', 'plain'],
	['instituer', 'decision', 'plain'],
	['constituer', 'decision', 'plain', 'decision', 'groupe comité commission sous-comité bureau équipe comités groupes'],
	['mettre en place', 'decision', 'plain'],
	['nommer', 'decision', 'plain'],
	['élire', 'decision', 'plain'],
	['réélire', 'decision', 'plain'],
	['désigner', 'decision', 'plain'],
	['autoriser', 'decision', 'asks'],
	['habiliter', 'decision', 'asks'],
	['reporter', 'decision', 'plain'],
	['remettre', 'decision', 'plain', 'decision', 'session réunion décision examen'],
	['ajourner', 'decision', 'plain'],
	['différer', 'decision', 'plain'],
	['renvoyer', 'decision', 'plain', 'information', 'session réunion prochaine examen groupe comité bureau commission'],
	['fixer', 'decision', 'plain'],
	// Directives.
	...['si', "s'", 'pourquoi', 'comment', 'quand', 'combien', 'quel', 'quelle', 'quels', 'quelles'].map(
		(what): Row => [`demander ${what}`, 'deliberation', 'plain'],
	),
	['demander à', 'directive', 'asks'],
	['prier', 'directive', 'asks'],
	['inviter', 'directive', 'asks'],
	['convier', 'directive', 'asks'],
	['charger', 'directive', 'asks'],
	['mandater', 'directive', 'asks'],
	['donner mandat à', 'directive', 'asks'],
	['donner instruction à', 'directive', 'asks'],
	['donner pour instruction à', 'directive', 'asks'],
	['confier à', 'directive', 'asks'],
	['encourager', 'directive', 'asks'],
	['exhorter', 'directive', 'asks'],
	['inciter', 'directive', 'asks'],
	['engager', 'directive', 'asks'],
	['presser', 'directive', 'asks'],
	['appeler', 'directive', 'asks', 'directive', 'à'],
	['lancer un appel à', 'directive', 'asks'],
	['faire appel à', 'directive', 'asks'],
	['enjoindre à', 'directive', 'asks'],
	['conseiller à', 'directive', 'asks'],
	['recommander à', 'directive', 'that'],
	// Commitments.
	['se engager', 'commitment', 'plain'],
	['se charger', 'commitment', 'plain'],
	['se porter volontaire', 'commitment', 'plain'],
	['se offrir', 'commitment', 'plain'],
	['se proposer', 'commitment', 'plain', 'commitment', 'pour comme'],
	['offrir', 'commitment', 'plain'],
	['promettre', 'commitment', 'plain'],
	// Information.
	['informer', 'information', 'tells'],
	['aviser', 'information', 'tells'],
	['rendre compte', 'information', 'plain'],
	['faire rapport', 'information', 'plain'],
	['faire savoir', 'information', 'plain'],
	['faire connaître', 'information', 'plain'],
	['faire part', 'information', 'plain'],
	['faire observer', 'information', 'plain'],
	['faire remarquer', 'information', 'plain'],
	['faire valoir', 'information', 'plain'],
	[
		'faire',
		'information',
		'plain',
		'information',
		'déclaration déclarations exposé exposés présentation présentations',
	],
	['présenter', 'information', 'plain'],
	['se présenter', 'information', 'plain'],
	['exposer', 'information', 'plain'],
	['annoncer', 'information', 'plain'],
	['déclarer', 'information', 'plain'],
	['affirmer', 'information', 'plain'],
	['dire', 'information', 'plain'],
	['expliquer', 'information', 'plain'],
	['décrire', 'information', 'plain'],
	['indiquer', 'information', 'plain'],
	['signaler', 'information', 'plain'],
	['préciser', 'information', 'plain'],
	['rappeler à', 'information', 'tells'],
	['ouvrir', 'information', 'plain'],
	['clore', 'information', 'plain'],
	['clôturer', 'information', 'plain'],
	['lever', 'information', 'plain', 'information', 'séance réunion session'],
	// Deliberation.
	['discuter', 'deliberation', 'plain'],
	['examiner', 'deliberation', 'plain'],
	['étudier', 'deliberation', 'plain'],
	['considérer', 'deliberation', 'plain'],
	['débattre', 'deliberation', 'plain'],
	['délibérer', 'deliberation', 'plain'],
	['passer en revue', 'deliberation', 'plain'],
	['échanger', 'deliberation', 'plain'],
	['proposer', 'deliberation', 'that'],
	['suggérer', 'deliberation', 'that'],
	['souhaiter', 'directive', 'that', 'deliberation', "que qu'"],
	['donner un avis', 'deliberation', 'plain'],
	['appuyer', 'deliberation', 'plain'],
	['soutenir', 'deliberation', 'plain'],
	['se opposer', 'deliberation', 'plain'],
	['se déclarer', 'acknowledgement', 'plain', 'acknowledgement', feelingly],
	['se déclarer', 'deliberation', 'plain', 'deliberation', 'favorable favorables opposé opposés opposée opposées'],
	['objecter', 'deliberation', 'plain'],
	['interroger', 'deliberation', 'plain'],
	['se demander', 'deliberation', 'plain'],
	['se interroger', 'deliberation', 'plain'],
	[
		'estimer',
		'deliberation',
		'plain',
		'deliberation',
		"que qu' nécessaire utile souhaitable opportun préférable prématuré",
	],
	['se dire', 'acknowledgement', 'plain', 'acknowledgement', feelingly],
	['se dire', 'deliberation', 'plain', 'deliberation', 'favorable favorables opposé opposés opposée opposées'],
	['contester', 'deliberation', 'plain'],
	['douter', 'deliberation', 'plain'],
	['préférer', 'deliberation', 'plain'],
	['réserver', 'deliberation', 'plain', 'deliberation', 'position'],
	['se réserver', 'deliberation', 'plain', 'deliberation', "droit position de d'"],
	// Acknowledgement. One party that notes or stresses something informs the others.
	['prendre note', 'acknowledgement', 'plain'],
	['prendre acte', 'acknowledgement', 'plain'],
	['prendre connaissance', 'acknowledgement', 'plain'],
	['donner acte à', 'acknowledgement', 'plain'],
	['noter', 'acknowledgement', 'plain', 'information'],
	['constater', 'acknowledgement', 'plain', 'information'],
	['relever', 'acknowledgement', 'plain', 'information'],
	['remarquer', 'acknowledgement', 'plain', 'information'],
	['reconnaître', 'acknowledgement', 'plain', 'information'],
	['saluer', 'acknowledgement', 'greets'],
	['accueillir', 'acknowledgement', 'greets'],
	['souhaiter la bienvenue', 'acknowledgement', 'greets'],
	['se féliciter', 'acknowledgement', 'plain'],
	['se réjouir', 'acknowledgement', 'plain'],
	['apprécier', 'acknowledgement', 'plain'],
	['regretter', 'acknowledgement', 'plain'],
	['déplorer', 'acknowledgement', 'plain'],
	['remercier', 'acknowledgement', 'thanks'],
	['féliciter', 'acknowledgement', 'thanks'],
	['rendre hommage', 'acknowledgement', 'plain'],
	['souligner', 'acknowledgement', 'plain', 'information'],
	['insister', 'acknowledgement', 'plain', 'information'],
	['réaffirmer', 'acknowledgement', 'plain', 'information'],
];

const feelings =
	'satisfaction appréciation remerciements gratitude reconnaissance préoccupation préoccupations inquiétude inquiétudes regret regrets condoléances admiration vœux félicitations sympathie déception';
const opinions =
	'avis opinion opinions point points vue vues doute doutes soutien appui réserve réserves préférence intérêt vœu vœux espoir opposition souhait désaccord accord';

/** "se engager" is reflexive, "demander à" indirect; the rest of the words after the verb belong to it. */
function verbOf([marked, kind, frame, byParty, needs]: Row): Verb {
	const reflexive = marked.startsWith('se ');
	const indirect = marked.endsWith(' à');
	const own = marked.replace(/^se /u, '').replace(/ à$/u, '').replace('d’accord', "d'accord");
	const named = own.startsWith('demander ') ? 'demander' : own;
	const lemma = reflexive ? `${/^[aeéiou]/u.test(own) ? 's’' : 'se '}${own.replace("d'accord", 'd’accord')}` : named;
	return {
		lemma,
		kind,
		frame,
		byParty: byParty ?? kind,
		particles: own.split(' ').slice(1),
		...(needs === undefined ? {} : { needs: new Set(words(needs)) }),
		...(reflexive ? { reflexive: true } : {}),
		...(indirect ? { indirect: true } : {}),
		...(lemma === 'convenir' ? { opinion: true, withBe: true } : {}),
	};
}

/** "exprimer" is two kinds, told by what is expressed. */
const express: readonly Verb[] = [
	verbOf(['exprimer', 'acknowledgement', 'thanks', 'acknowledgement', feelings]),
	verbOf(['adresser', 'acknowledgement', 'thanks', 'acknowledgement', 'remerciements félicitations condoléances']),
	verbOf(['exprimer', 'deliberation', 'plain', 'deliberation', opinions]),
	verbOf(['émettre', 'deliberation', 'plain', 'deliberation', opinions]),
];

const verbList: readonly Verb[] = [...rows.map(verbOf), ...express];

/** Verbs that have the forms of another: "déclare la séance ouverte" opens it, "fait siennes" takes over. */
const borrowed: readonly (readonly [of: string, verb: Verb])[] = [
	['déclarer', verbOf(['ouvrir', 'information', 'plain', 'information', 'ouvert ouverte ouverts'])],
	['déclarer', verbOf(['clore', 'information', 'plain', 'information', 'clos close levée'])],
	['porter', { ...verbOf(['se porter volontaire', 'commitment', 'plain']), particles: ['volontaires'] }],
	...['sien', 'sienne', 'siens', 'siennes'].map((own): readonly [string, Verb] => [
		'faire',
		{ ...verbOf(['faire sien', 'decision', 'plain']), particles: [own] },
	]),
];

/** "est d'accord" is one word of the tables. */
const agreement: Verb = {
	...verbOf(['être d’accord', 'decision', 'that', 'deliberation']),
	lemma: 'être d’accord',
	particles: [],
};

/** So is "est favorable". */
const stance: Verb = { ...verbOf(['être', 'deliberation', 'plain']), lemma: 'être favorable' };

/** And so is "est d'avis". */
const opinion: Verb = { ...verbOf(['être d’avis', 'deliberation', 'plain']), lemma: 'être d’avis', particles: [] };

/** "va contacter": a commitment under the verb that follows. */
export const nearFuture: Verb = { ...verbOf(['aller', 'commitment', 'plain']), lemma: '' };

const firstWord = ({ lemma }: Verb): string => lemma.replace(/^(?:se |s’)/u, '').split(' ')[0] ?? '';

/** Every form of every verb, keyed by its first word; the longer verb is tried first. */
export function verbForms(): Map<string, VerbUse[]> {
	const forms = new Map<string, VerbUse[]>();
	const add = (text: string, use: VerbUse): void => {
		forms.set(text, [...(forms.get(text) ?? []), use]);
	};
	for (const [of, verb] of borrowed) for (const { text, use } of formsOf(of)) add(text, { verb, use });
	for (const verb of verbList) for (const { text, use } of formsOf(firstWord(verb))) add(text, { verb, use });
	for (const text of ["est d'accord", "sont d'accord"]) add(text, { verb: agreement, use: 'present' });
	for (const text of ['est favorable', 'sont favorables']) add(text, { verb: stance, use: 'present' });
	for (const text of ["est d'avis", "sont d'avis", "était d'avis", "étaient d'avis", "fut d'avis", "furent d'avis"])
		add(text, { verb: opinion, use: 'present' });
	for (const [text, uses] of forms)
		forms.set(
			text,
			uses.sort((a, b) => b.verb.particles.length - a.verb.particles.length),
		);
	return forms;
}

const lemmaOf = (lemma: string): Verb =>
	verbList.find((verb) => verb.lemma === lemma) ?? verbOf([lemma, 'information', 'plain']);

/** Nouns that with a light verb are the act of their verb: "donne des informations". */
const nouns: ReadonlyMap<string, string> = new Map([
	['ouverture', 'ouvrir'],
	['clôture', 'clore'],
	['élection', 'élire'],
	['nomination', 'nommer'],
	['désignation', 'désigner'],
	['adoption', 'adopter'],
	['examen', 'examiner'],
	['échange', 'échanger'],
	['aval', 'avaliser'],
	['approbation', 'approuver'],
	['mandat', 'donner mandat'],
	['quitus', 'donner quitus'],
	['proposition', 'proposer'],
	['propositions', 'proposer'],
	['suggestion', 'suggérer'],
	['suggestions', 'suggérer'],
	['accord', 'convenir'],
	['consensus', 'convenir'],
	['débat', 'débattre'],
	['débats', 'débattre'],
	['discussion', 'discuter'],
	['discussions', 'discuter'],
	['information', 'informer'],
	['informations', 'informer'],
	['indication', 'indiquer'],
	['indications', 'indiquer'],
	['explication', 'expliquer'],
	['explications', 'expliquer'],
	['lecture', 'présenter'],
	['recommandation', 'recommander'],
	['recommandations', 'recommander'],
	['décision', 'décider'],
	['décisions', 'décider'],
	['objection', 'objecter'],
	['objections', 'objecter'],
]);

export const nounActs = (): Map<string, NounAct> =>
	new Map([...nouns].map(([noun, lemma]) => [noun, { verb: lemmaOf(lemma) }]));
