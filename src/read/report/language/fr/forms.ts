import type { FormUse } from '../language.ts';

/** A form of a French verb and how it is used. */
export interface Form {
	readonly text: string;
	readonly use: FormUse;
}

/** Third persons of present and past, and the participle, of verbs that are not regular in -er or -ir. */
type Irregular = readonly [one: string, many: string, participle: string, past: string, pasts: string];

const rows: readonly (readonly [lemma: string, ...forms: Irregular])[] = [
	['prendre', 'prend', 'prennent', 'pris', 'prit', 'prirent'],
	['dire', 'dit', 'disent', 'dit', 'dit', 'dirent'],
	['décrire', 'décrit', 'décrivent', 'décrit', 'décrivit', 'décrivirent'],
	['souscrire', 'souscrit', 'souscrivent', 'souscrit', 'souscrivit', 'souscrivirent'],
	['élire', 'élit', 'élisent', 'élu', 'élut', 'élurent'],
	['réélire', 'réélit', 'réélisent', 'réélu', 'réélut', 'réélurent'],
	['convenir', 'convient', 'conviennent', 'convenu', 'convint', 'convinrent'],
	['soutenir', 'soutient', 'soutiennent', 'soutenu', 'soutint', 'soutinrent'],
	['conclure', 'conclut', 'concluent', 'conclu', 'conclut', 'conclurent'],
	['mettre', 'met', 'mettent', 'mis', 'mit', 'mirent'],
	['remettre', 'remet', 'remettent', 'remis', 'remit', 'remirent'],
	['émettre', 'émet', 'émettent', 'émis', 'émit', 'émirent'],
	['promettre', 'promet', 'promettent', 'promis', 'promit', 'promirent'],
	['rendre', 'rend', 'rendent', 'rendu', 'rendit', 'rendirent'],
	['faire', 'fait', 'font', 'fait', 'fit', 'firent'],
	['reconnaître', 'reconnaît', 'reconnaissent', 'reconnu', 'reconnut', 'reconnurent'],
	['ouvrir', 'ouvre', 'ouvrent', 'ouvert', 'ouvrit', 'ouvrirent'],
	['offrir', 'offre', 'offrent', 'offert', 'offrit', 'offrirent'],
	['clore', 'clôt', 'closent', 'clos', 'clôt', 'closent'],
	['accueillir', 'accueille', 'accueillent', 'accueilli', 'accueillit', 'accueillirent'],
	['débattre', 'débat', 'débattent', 'débattu', 'débattit', 'débattirent'],
	['revoir', 'revoit', 'revoient', 'revu', 'revit', 'revirent'],
	['appeler', 'appelle', 'appellent', 'appelé', 'appela', 'appelèrent'],
	['rappeler', 'rappelle', 'rappellent', 'rappelé', 'rappela', 'rappelèrent'],
	['résoudre', 'résout', 'résolvent', 'résolu', 'résolut', 'résolurent'],
	['enjoindre', 'enjoint', 'enjoignent', 'enjoint', 'enjoignit', 'enjoignirent'],
	['lever', 'lève', 'lèvent', 'levé', 'leva', 'levèrent'],
	['retenir', 'retient', 'retiennent', 'retenu', 'retint', 'retinrent'],
	['entendre', 'entend', 'entendent', 'entendu', 'entendit', 'entendirent'],
	['être', 'est', 'sont', 'été', 'fut', 'furent'],
	['donner', 'donne', 'donnent', 'donné', 'donna', 'donnèrent'],
];

const irregular: ReadonlyMap<string, Irregular> = new Map(rows.map(([lemma, ...forms]) => [lemma, forms]));

/** "approuvé" in its four agreements; a participle in -s has no fifth. */
const agreeing = (participle: string): string[] =>
	/s$/u.test(participle)
		? [participle, `${participle}e`, `${participle}es`]
		: [participle, `${participle}e`, `${participle}s`, `${participle}es`];

/** Every form of the verb whose infinitive is `lemma` that a report can have. */
export function formsOf(lemma: string): Form[] {
	const [one, many, participle, past, pasts] = irregular.get(lemma) ?? regular(lemma);
	return [
		{ text: lemma, use: 'base' },
		{ text: one, use: 'present' },
		{ text: many, use: 'present' },
		...agreeing(participle).map((text): Form => ({ text, use: 'participle' })),
		...(past === one ? [] : [past, pasts].map((text): Form => ({ text, use: 'past' }))),
	];
}

function regular(lemma: string): Irregular {
	const stem = lemma.slice(0, -2);
	if (lemma.endsWith('ir')) return [`${stem}it`, `${stem}issent`, `${stem}i`, `${stem}it`, `${stem}irent`];
	// "suggérer", "suggère": the accent turns before a silent ending.
	const silent = stem.replace(/é(?=[^aeiouéè]{1,2}$)/u, 'è').replace(/y$/u, 'i');
	const soft = stem.replace(/g$/u, 'ge').replace(/c$/u, 'ç');
	return [`${silent}e`, `${silent}ent`, `${stem}é`, `${soft}a`, `${stem}èrent`];
}

const bareOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Forms of verbs by what is left of them without their accents; of two the present, and none that is a form by itself. */
export function accentsOf(
	forms: ReadonlyMap<string, readonly { readonly use: FormUse }[]>,
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [form, uses] of forms) {
		const bare = bareOf(form);
		if (bare === form || forms.has(bare)) continue;
		if (!found.has(bare) || uses.some(({ use }) => use === 'present')) found.set(bare, form);
	}
	return found;
}
