import { describe, expect, it } from 'vitest';
import { type Case, draftsOf, expectActs, labelledDraftsOf } from './sentence.ts';

const body = 'Comité des bacs';

const cases: readonly Case[] = [
	// Compound past, agreement, elision.
	['Le Comité a pris note d’un rapport du secrétariat.', ['acknowledgement', 'prendre note', 'BODY', '']],
	['Les horaires d’été ont été approuvés sans modification.', ['decision', 'approuver', 'BODY', '']],
	['Le Comité s’est félicité de l’ouverture du nouveau quai.', ['acknowledgement', 'se féliciter', 'BODY', '']],
	['Mme Perrin (Suisse) a été élue Présidente.', ['decision', 'élire', 'BODY', '']],
	[
		'Le Comité a examiné le tarif et a décidé de le publier.',
		['deliberation', 'examiner', 'BODY', ''],
		['decision', 'décider', 'BODY', ''],
	],
	[
		'Le Comité a examiné et adopté le tarif.',
		['deliberation', 'examiner', 'BODY', ''],
		['decision', 'adopter', 'BODY', ''],
	],
	['Les Parties sont convenues de coopérer.', ['decision', 'convenir', 'Parties', '']],
	['Deux ports sont convenus de coopérer.', ['commitment', 'convenir', 'Deux ports', '']],
	// Minutes told in the present.
	[
		'M. Roulin rappelle aux participants les règles de sécurité et indique que deux bacs sont en cale.',
		['information', 'rappeler', 'M. Roulin', 'participants'],
		['information', 'indiquer', 'M. Roulin', ''],
	],
	['M. Roulin résume les débats et remercie Mme Perrin.', ['acknowledgement', 'remercier', 'M. Roulin', 'Mme Perrin']],
	// Who is asked.
	[
		'Le Comité a demandé au secrétariat et au Bureau d’établir un plan.',
		['directive', 'demander', 'BODY', 'secrétariat; Bureau'],
	],
	['Il a été demandé au secrétariat de préparer une carte.', ['directive', 'demander', 'BODY', 'secrétariat']],
	['Le Comité a chargé son Président de négocier le bail.', ['directive', 'charger', 'BODY', 'Président']],
	['Le secrétariat est également chargé d’informer les ports.', ['directive', 'charger', 'BODY', 'secrétariat']],
	[
		'Le Comité a remercié le secrétariat de sa note. Il lui a demandé de la traduire.',
		['acknowledgement', 'remercier', 'BODY', 'secrétariat'],
		['directive', 'demander', 'BODY', 'secrétariat'],
	],
	[
		'Le Comité a remercié le Tribunal d’avoir mis ses salles à disposition.',
		['acknowledgement', 'remercier', 'BODY', 'Tribunal'],
	],
	['L’examen de cette proposition a été renvoyé à la vingtième session.', ['decision', 'renvoyer', 'BODY', '']],
	['Le Comité a décidé que le Bureau devrait se réunir en mai.', ['decision', 'décider', 'BODY', 'Bureau']],
	['Il a été suggéré que le secrétariat prépare une note.', ['deliberation', 'suggérer', '', 'secrétariat']],
	['La Commission a recommandé aux ports de ratifier l’accord.', ['directive', 'recommander', 'Commission', 'ports']],
	// Chains, light verbs, nobody named, what was not decided.
	['Il a été décidé de reporter l’examen de ce point.', ['decision', 'reporter', 'BODY', '']],
	['M. Roulin donne des informations sur le trafic.', ['information', 'informer', 'M. Roulin', '']],
	['On a fait observer que le quai était trop court.', ['information', 'faire observer', '', '']],
	['Aucune décision n’a été prise.', ['not decision', 'décider', 'BODY', '']],
	['Le Comité n’a pas pu adopter le tarif.', ['not decision', 'adopter', 'BODY', '']],
	['Le Comité a été dans l’impossibilité d’élire un vice-président.', ['not decision', 'élire', 'BODY', '']],
	// Light verbs, and verbs with the forms of another.
	['Le Comité a procédé à l’élection de son Bureau.', ['decision', 'élire', 'BODY', '']],
	['Le Comité fait siennes les conclusions du jury.', ['decision', 'faire sien', 'BODY', '']],
	['Le Comité donne mandat au Bureau de louer le quai.', ['directive', 'donner mandat', 'BODY', 'Bureau']],
	['Mandat est donné au Bureau de louer le quai.', ['directive', 'donner mandat', 'BODY', 'Bureau']],
	['M. Roulin déclare la séance ouverte à 9 heures.', ['information', 'ouvrir', 'M. Roulin', '']],
	[
		'M. Roulin remercie les bénévoles et lève la séance.',
		['acknowledgement', 'remercier', 'M. Roulin', 'bénévoles'],
		['information', 'lever', 'M. Roulin', ''],
	],
	['La séance est levée à midi.', ['information', 'lever', '', '']],
	['Le Comité regrette l’absence des ports du sud.', ['acknowledgement', 'regretter', 'BODY', '']],
	['Plusieurs délégations s’interrogent sur le tarif.', ['deliberation', 's’interroger', 'Plusieurs délégations', '']],
	['M. Roulin est d’avis que le tarif est trop bas.', ['deliberation', 'être d’avis', 'M. Roulin', '']],
	['M. Roulin prend la parole et rappelle les consignes.', ['information', 'rappeler', 'M. Roulin', '']],
	['À la demande de Mme Perrin, M. Roulin présente le budget.', ['information', 'présenter', 'M. Roulin', '']],
	['Le secrétariat a été chargé par le Comité de tenir la liste.', ['directive', 'charger', 'BODY', 'secrétariat']],
	[
		'Mme Perrin souhaite la bienvenue à M. Roulin.',
		['acknowledgement', 'souhaiter la bienvenue', 'Mme Perrin', 'M. Roulin'],
	],
	// What could not be done, also in the present.
	['Le Comité ne parvient pas à s’entendre sur le tarif.', ['not decision', 's’entendre', 'BODY', '']],
	['Le Comité n’est pas parvenu à un accord sur le tarif.', ['not decision', 'convenir', 'BODY', '']],
	['Le Comité n’a pas pu parvenir à un consensus.', ['not decision', 'convenir', 'BODY', '']],
	['Aucun consensus n’a pu être dégagé sur le tarif.', ['not decision', 'convenir', 'BODY', '']],
	['Le vice-président n’a pas pu être élu.', ['not decision', 'élire', 'BODY', '']],
	['Le Comité n’a pas retenu cette proposition.', ['not decision', 'retenir', 'BODY', '']],
	// The auxiliary first, its subject behind.
	['Ont été adoptées les mesures suivantes.', ['decision', 'adopter', 'BODY', '']],
	['Est nommé trésorier M. Roulin.', ['decision', 'nommer', 'BODY', '']],
	[
		'Se sont portés volontaires M. Roulin et Mme Perrin.',
		['commitment', 'se porter volontaire', 'M. Roulin; Mme Perrin', ''],
	],
	['Ont participé au vote douze ports.'],
	// Pronouns before the verb, and what shares a participle or a reflexive.
	[
		'Le Comité a remercié le rapporteur et l’a chargé de poursuivre.',
		['acknowledgement', 'remercier', 'BODY', 'rapporteur'],
		['directive', 'charger', 'BODY', 'rapporteur'],
	],
	['M. Roulin se chargera de la traduction.', ['commitment', 'se charger', 'M. Roulin', '']],
	['Le séminaire se tiendra à Sète.'],
	['La motion est mise aux voix et adoptée.', ['decision', 'adopter', 'BODY', '']],
	[
		'Mme Perrin se présente et expose son projet.',
		['information', 'se présenter', 'Mme Perrin', ''],
		['information', 'exposer', 'Mme Perrin', ''],
	],
	[
		'M. Roulin indique que le quai est fermé, mais confirme que les bacs circulent.',
		['information', 'indiquer', 'M. Roulin', ''],
		['information', 'confirmer', 'M. Roulin', ''],
	],
	['M.Roulin propose dans un premier temps que le quai soit fermé.', ['deliberation', 'proposer', 'M.Roulin', '']],
	['M. Roulin déclare close la quatrième séance.', ['information', 'clore', 'M. Roulin', '']],
	['Le Comité n’a pas pris de décision.', ['not decision', 'décider', 'BODY', '']],
	// Nobody named, with a light verb; a wish to say or to thank; what one is or goes to do.
	['Il est donné lecture du rapport.', ['information', 'présenter', '', '']],
	['Mme Perrin prononce la clôture des débats.', ['information', 'clore', 'Mme Perrin', '']],
	['Le Comité tient à remercier le Bureau.', ['acknowledgement', 'remercier', 'BODY', 'Bureau']],
	['M. Roulin souhaite que le quai soit repeint.', ['deliberation', 'souhaiter', 'M. Roulin', '']],
	['M. Roulin va contacter la mairie.', ['commitment', 'contacter', 'M. Roulin', '']],
	['La Suisse est favorable à ce tarif.', ['deliberation', 'être favorable', 'Suisse', '']],
	['Mme Perrin se demande si le tarif est juste.', ['deliberation', 'se demander', 'Mme Perrin', '']],
	['Le Comité s’est déclaré satisfait des travaux.', ['acknowledgement', 'se déclarer', 'BODY', '']],
	['De nombreuses délégations ont appuyé le tarif.', ['deliberation', 'appuyer', 'De nombreuses délégations', '']],
	['Un groupe de travail a été créé, présidé par Mme Perrin.', ['decision', 'créer', 'BODY', '']],
	['Le Comité demande que les horaires soient revus.', ['directive', 'demander', 'BODY', '']],
	['Le Comité demande que le tarif soit revu par le Bureau.', ['directive', 'demander', 'BODY', 'Bureau']],
	// A title of several people; a name with a small word of its own; whom a clause asks.
	['MM. Roulin et Tavel acceptent de relire le texte.', ['commitment', 'accepter', 'Roulin; Tavel', '']],
	['M. Jean Le Goff présente le budget.', ['information', 'présenter', 'M. Jean Le Goff', '']],
	['Le Comité demande que le secrétariat lui soumette un plan.', ['directive', 'demander', 'BODY', 'secrétariat']],
	['Les délégations sont encouragées à répondre.', ['directive', 'encourager', 'BODY', 'délégations']],
	['Mme Perrin répondit que le quai était fermé et demanda un délai.', ['directive', 'demander', 'Mme Perrin', '']],
	// One party speaks; the future binds it; the passive future binds nobody.
	[
		'Plusieurs délégations ont souligné l’urgence des travaux.',
		['information', 'souligner', 'Plusieurs délégations', ''],
	],
	['Le secrétariat distribuera la carte avant la fin de juin.', ['commitment', 'distribuer', 'secrétariat', '']],
	['La carte sera distribuée en juin.'],
	// Inside clauses, background and headings hold no act.
	[
		'La représentante du Chili a déclaré que son port avait adopté le tarif.',
		['information', 'déclarer', 'représentante du Chili', ''],
	],
	['Le secrétariat pourrait demander un avis.'],
	['Adoption de l’ordre du jour'],
	['Note du secrétariat sur le tarif'],
	// A resolution in one sentence: recitals are no acts, each verb in the present behind a mark is one.
	[
		'La 4e Conférence des bacs, considérant l’étude de 1997, consciente que les bacs dépendent du vent, prend note du débat, accueille favorablement les offres reçues, et invite les ports à répondre.',
		['acknowledgement', 'prendre note', '4e Conférence des bacs', ''],
		['acknowledgement', 'accueillir', '4e Conférence des bacs', ''],
		['directive', 'inviter', '4e Conférence des bacs', 'ports'],
	],
	[
		'Le Comité, vu le tarif de 2003, considérant que les ports, tant pour le fret que pour les passagers, en ont besoin, décide • d’inviter les ports à l’appliquer, • que le tarif est public.',
		['directive', 'inviter', 'BODY', 'ports'],
	],
	['Le Comité, vu le tarif de 2003 et considérant qu’il est trop bas, a entendu deux ports.'],
	// The verbs of a list under their subject, in any tense; the letter of the next is none of their words.
	[
		'Le Comité : a) a prié le Bureau de publier la carte ; b) a noté que le tarif était bas ; et c) a approuvé le plan.',
		['directive', 'prier', 'BODY', 'Bureau'],
		['acknowledgement', 'noter', 'BODY', ''],
		['decision', 'approuver', 'BODY', ''],
	],
	// In the tense of the clause inside.
	[
		'Le secrétariat rappelle que le Conseil a invité les ports à répondre et leur a demandé une carte.',
		['information', 'rappeler', 'secrétariat', ''],
	],
	[
		'Le Comité : a) a approuvé le plan ; b) est convenu de le revoir.',
		['decision', 'approuver', 'BODY', ''],
		['decision', 'convenir', 'BODY', ''],
	],
	// The auxiliary tells whose the second verb is; what was wished was done; what points back stands outside.
	[
		'Le Comité a invité les ports qui ne l’ont pas encore fait à répondre et a reporté le vote.',
		['directive', 'inviter', 'BODY', 'ports'],
		['decision', 'reporter', 'BODY', ''],
	],
	['Mme Perrin a tenu à remercier le Bureau.', ['acknowledgement', 'remercier', 'Mme Perrin', 'Bureau']],
	[
		'M. Roulin indique que la Suisse paiera le quai, et cela est accepté par le Comité.',
		['information', 'indiquer', 'M. Roulin', ''],
		['decision', 'accepter', 'BODY', ''],
	],
	['Le texte du chapitre 5, tel que modifié en séance, a été adopté.', ['decision', 'adopter', 'BODY', '']],
	// Questions; reflexive futures; what nobody in particular agreed; a gerund before its main clause.
	['Mme Perrin demande pourquoi le bac est en retard.', ['deliberation', 'demander', 'Mme Perrin', '']],
	[
		'M. Roulin s’occupera des bancs et repeindra le quai.',
		['commitment', 's’occuper', 'M. Roulin', ''],
		['commitment', 'repeindre', 'M. Roulin', ''],
	],
	['Le congrès se déroulera à Sète.'],
	['M. Roulin se tait. Il est convenu de voter en mai.', ['decision', 'convenir', 'BODY', '']],
	[
		'M. Roulin ayant fait part de son départ, le Comité prend acte de sa lettre et regrette son départ.',
		['acknowledgement', 'prendre acte', 'BODY', ''],
		['acknowledgement', 'regretter', 'BODY', ''],
	],
	['Le Comité n’arrive pas à se mettre d’accord sur le tarif.', ['not decision', 'se mettre d’accord', 'BODY', '']],
	[
		'À l’issue d’un large échange de vues, le Comité est convenu que le quai est trop court.',
		['decision', 'convenir', 'BODY', ''],
	],
	['Le Comité retient le devis du chantier.', ['decision', 'retenir', 'BODY', '']],
	// From the past to the present within a sentence; a gerund before a subject of its own; a decision parted from its words.
	[
		'Le Comité a pris note de la carte, charge le Bureau de la publier et remercie les ports.',
		['acknowledgement', 'prendre note', 'BODY', ''],
		['directive', 'charger', 'BODY', 'Bureau'],
		['acknowledgement', 'remercier', 'BODY', 'ports'],
	],
	[
		'Le Comité a examiné la carte et, tout en appréciant les efforts du Bureau pour l’imprimer, il a reconnu que l’encre manque.',
		['deliberation', 'examiner', 'BODY', ''],
		['acknowledgement', 'reconnaître', 'BODY', ''],
	],
	[
		'Le Comité, après débat, décide, à l’unanimité des présents, d’acheter un bac.',
		['decision', 'décider', 'BODY', ''],
	],
	['Mme la Maire propose un tarif d’été.', ['deliberation', 'proposer', 'Mme la Maire', '']],
	['Le Comité vote le budget.', ['decision', 'voter', 'BODY', '']],
	['Le secrétariat rendra compte de ses travaux.', ['commitment', 'rendre compte', 'secrétariat', '']],
	// A colon before a pronoun; a pronoun for what is approved, behind a comma; entries behind dashes; a bare noun in the passive.
	['M. Roulin prend la parole : il remercie la Suisse.', ['acknowledgement', 'remercier', 'M. Roulin', 'Suisse']],
	['Le Comité, après lecture du plan, l’approuve.', ['decision', 'approuver', 'BODY', '']],
	[
		'DÉCIDE à l’unanimité : - d’approuver le plan, - d’autoriser Monsieur le Maire à signer.',
		['decision', 'approuver', 'BODY', ''],
		['decision', 'autoriser', 'BODY', 'Monsieur le Maire'],
	],
	[
		'Les comptes sont approuvés et quitus est donné au trésorier.',
		['decision', 'approuver', 'BODY', ''],
		['decision', 'donner quitus', 'BODY', ''],
	],
	['Toutes les Parties ont noté la hausse des tarifs.', ['acknowledgement', 'noter', 'Toutes les Parties', '']],
	// Who resolves stands in a paragraph of its own.
	[
		'Le Comité,\nayant examiné la carte,\n1. Décide de la publier ;\n2. prie le Bureau de l’imprimer, et invite les ports à la lire.',
		['decision', 'décider', 'BODY', ''],
		['directive', 'prier', 'BODY', 'Bureau'],
		['directive', 'inviter', 'BODY', 'ports'],
	],
	[
		'La Commission des digues, rappelant la carte,\nnote que le tarif est bas.',
		['acknowledgement', 'noter', 'Commission des digues', ''],
	],
	// Letters under “que :” are all its words; under “:” each is an act by its own verb.
	[
		'Le Comité décide que : a) le plan est adopté ; b) le Bureau est prié de le publier.',
		['decision', 'décider', 'BODY', ''],
	],
	// Capitals without their accents, as a typist leaves them.
	['Le Comité DECIDE de garder le tarif.', ['decision', 'décider', 'BODY', '']],
	['Mme Perrin PRESENTE la carte des digues.', ['information', 'présenter', 'Mme Perrin', '']],
	['TARIF PRESENTE PAR LE BUREAU'],
	// What is voted for.
	['Le Comité vote pour l’achat d’un bac.', ['decision', 'voter', 'BODY', '']],
	['Le Comité vote à l’unanimité le tarif.', ['decision', 'voter', 'BODY', '']],
	// “accorder” is not “s’accorder”.
	['Le Comité décide d’accorder un délai au port.', ['decision', 'décider', 'BODY', '']],
	['Le Comité était d’avis que le tarif devait baisser.', ['deliberation', 'être d’avis', 'BODY', '']],
	// The label of an article is none of its words.
	[
		'Le Comité, après en avoir délibéré, ARTICLE 1 : APPROUVE le tarif. ARTICLE 2 : AUTORISE le Président à signer le bail.',
		['decision', 'approuver', 'BODY', ''],
		['decision', 'autoriser', 'BODY', 'Président'],
	],
	['Article 1er – Autorise le Président à signer le bail.', ['decision', 'autoriser', 'BODY', 'Président']],
	['Article 3 : Le Trésorier est chargé d’exécuter la décision.', ['directive', 'charger', 'BODY', 'Trésorier']],
	// Whoever was named last.
	[
		'Le Président a remercié M. Blanc. Celui-ci a présenté la carte.',
		['acknowledgement', 'remercier', 'Président', 'M. Blanc'],
		['information', 'présenter', 'M. Blanc', ''],
	],
	[
		'Le Comité a chargé le secrétariat de revoir la note. Ce dernier a indiqué qu’elle était prête.',
		['directive', 'charger', 'BODY', 'secrétariat'],
		['information', 'indiquer', 'secrétariat', ''],
	],
	// What is wished of somebody, offered, or thought of a plan.
	['Le Comité a souhaité que le secrétariat prépare une carte.', ['directive', 'souhaiter', 'BODY', 'secrétariat']],
	['Mme Perrin se propose pour repeindre le bac.', ['commitment', 'se proposer', 'Mme Perrin', '']],
	['Le Comité donne un avis favorable au projet.', ['deliberation', 'donner un avis', 'BODY', '']],
	['Adopté à l’unanimité.', ['decision', 'adopter', 'BODY', '']],
	// What is fitting is not decided; “l’Est” is no verb.
	['Il convient de rappeler que le tarif est bas.'],
	['La Norvège, au nom du Groupe de l’Europe de l’Est, proposa un tarif.', ['deliberation', 'proposer', 'Norvège', '']],
	// With nobody spoken to before, “lui” and “le” are whoever acted; who was thanked in the passive is spoken of next.
	[
		'M. Blanc présente la carte. Mme Perrin lui demande de la publier.',
		['information', 'présenter', 'M. Blanc', ''],
		['directive', 'demander', 'Mme Perrin', 'M. Blanc'],
	],
	[
		'M. Blanc présente la carte et lui demande son avis.',
		['information', 'présenter', 'M. Blanc', ''],
		['directive', 'demander', 'M. Blanc', ''],
	],
	[
		'Mme Perrin a été remerciée de son travail. Elle a présenté la carte.',
		['acknowledgement', 'remercier', 'BODY', 'Mme Perrin'],
		['information', 'présenter', 'Mme Perrin', ''],
	],
	// Who is asked behind an aside; who is told, and of what.
	[
		'Le Comité demande également, conformément à l’article 9 du règlement, au Bureau de publier la carte.',
		['directive', 'demander', 'BODY', 'Bureau'],
	],
	[
		'Le Président informe les membres du Bureau du lancement des travaux.',
		['information', 'informer', 'Président', 'membres du Bureau'],
	],
	[
		'La Présidente accueille les membres du Conseil et de la Municipalité.',
		['acknowledgement', 'accueillir', 'Présidente', 'membres du Conseil et de la Municipalité'],
	],
	// A family name that is a number.
	['Anne Dix, coprésidente, ouvre la séance.', ['information', 'ouvrir', 'Anne Dix', '']],
	['Anne Dix présente la carte.', ['information', 'présenter', 'Anne Dix', '']],
];

describe('French', () => {
	for (const row of cases) it(row[0], () => expectActs('fr', body, row));

	const labels: readonly [words: string, verb: string, addressee: string, content: string][] = [
		['Action : M. Roulin : repeindre le quai.', 'action', 'M. Roulin', 'repeindre le quai'],
		['Actions : Mme Perrin et le Bureau repeindre le quai.', 'actions', 'Mme Perrin; Bureau', 'repeindre le quai'],
		['Action (M. Roulin) : repeindre le quai.', 'action', 'M. Roulin', 'repeindre le quai'],
		['Décision n° 7 : un quai neuf pour les bacs.', 'décision', '', 'un quai neuf pour les bacs'],
		['Décision CB/12-3 : adoptée à l’unanimité.', 'adopter', '', 'adoptée à l’unanimité'],
		['Décision 12 : prendre note du tarif.', 'prendre note', '', 'prendre note du tarif'],
		['Vote : approuvé.', 'approuver', '', 'approuvé'],
		['À faire : Mme Perrin repeint le quai.', 'à faire', 'Mme Perrin', 'repeint le quai'],
	];
	it.each(labels)('reads the label of “%s”', (words, verb, addressee, content) => {
		const [act] = labelledDraftsOf('fr', body, words);
		expect(act?.verb).toBe(verb);
		expect(act?.addressee.map(({ name }) => name).join('; ')).toBe(addressee);
		expect(act?.content).toBe(content);
	});

	it('reads when and on what condition', () => {
		const [act] = draftsOf(
			'fr',
			body,
			'Sous réserve des fonds disponibles, le Comité a fixé au 31 décembre 2031 la date limite des travaux.',
		);
		expect(act?.when?.to).toBe('2031-12-31');
		expect(act?.conditions).toEqual(['fonds disponibles']);
	});

	it('leaves the letter of the next entry out of the words', () => {
		const words = 'Le Comité décide : a) de prier le Bureau de publier la carte ; b) d’inviter les ports à la lire.';
		expect(draftsOf('fr', body, words).map(({ content }) => content)).toEqual(['de publier la carte', 'à la lire']);
	});

	it('hangs a task on the next meeting', () => {
		const [act] = draftsOf('fr', body, 'Le Comité a prié le Bureau de faire rapport à sa prochaine réunion.');
		expect(act?.whenMeeting).toEqual({ ordinal: null, relation: 'at' });
	});
});
