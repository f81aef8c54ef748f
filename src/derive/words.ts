import { remembered } from '../base/remembered.ts';

/** Words that say nothing of what a title is about, in the languages of reports. */
const small = new Set(
	(
		'the a an of on in at to for and or by with from its it this that these those be is are was were been has have had should would shall must as into them they their his her also any all which ' +
		'le la les l un une des du de d et ou en au aux sur pour par dans avec que qui ce cet cette ces en y lui ne pas devrait devraient doit doivent serait seraient être été son sa ses leur leurs est sont ' +
		'и в во на по о об с со к ко от до для из за не что как это его её их'
	).split(' '),
);

const endings = /(?:ions?|ings?|ments?|ed|es|s|e|’s|'s)$/u;

/** Forms that share no stem with their verb: "sent" is of "send", "remis" of "remettre". */
const irregular = new Map(
	[
		'send sent, write wrote written, draw drew drawn, bring brought, give gave given, make made, take took taken, seek sought, pay paid, lend lent, build built, choose chose chosen',
		'remettre remis remise remises, soumettre soumis soumise soumises, transmettre transmis transmise transmises, mettre mis mise mises, prendre pris prise prises, faire fait faite faites, écrire écrit écrite écrits écrites, recevoir reçu reçue reçus reçues, publi publication publications, imprimer impression, convoquer convocation, obtenir obtenu obtenue obtenus obtenues',
	].flatMap((verbs) =>
		verbs.split(', ').flatMap((forms) => {
			const [verb = '', ...others] = forms.split(' ');
			return others.map((form): [string, string] => [form, verb]);
		}),
	),
);

/** A word without its ending, good enough to see "circulate" in "circulated" and "ports" in "port". */
const stem = (word: string): string => {
	const known = irregular.get(word) ?? word;
	return known.length > 4 ? known.replace(endings, '') : known;
};

/** The words of substance in a text, as stems, in order, each once. */
export const stems: (text: string) => readonly string[] = remembered(20_000, (text) => {
	const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	// "l’accord" is "accord".
	const bared = words.map((word) => word.replace(/^(?:[cdjlmnst]|qu)[’'](?=\p{L})/u, ''));
	return [...new Set(bared.filter((word) => word.length > 1 && !small.has(word)).map(stem))];
});

/** True for two stems of one word: one going on where the other ends ("translat", "translation"), or most of both the same. */
export function sameStem(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let common = 0;
	while (common < short.length && short[common] === long[common]) common++;
	if (common === short.length)
		return short.length === long.length || (short.length > 3 && long.length - short.length < 4);
	if (common > 5 && common >= long.length * 0.55) return true;
	// "traduire" and "traduction", "écrire" and "écrit": short words that differ in what the verb's endings leave.
	return common > 4 ? long.length < 8 : common > 3 && long.length < 7 && common >= short.length - 1;
}

/** Two stems can be of one word only if they have this in common: what an index by stems is kept under. */
export const stemKey = (stem: string): string => stem.slice(0, 4);

const bare = new Set(
	(
		'contribution offer donation gift grant support assistance pledge amount sum money euro euros usd eur chf draft version text document paper report work result ' +
		'first final don offre subvention aide somme montant projet texte version document rapport travail résultat premier première dernière ' +
		'вклад взнос помощь проект текст документ доклад работа'
	)
		.split(' ')
		.flatMap((word) => stems(word)),
);

/** The words of substance beside those that name no thing of their own: "a first draft" has none. */
export const tellingStems = (text: string): readonly string[] => stems(text).filter((word) => !bare.has(word));

/** How many of the first stems are among the second. */
export const hits = (a: readonly string[], b: readonly string[]): number =>
	a.filter((word) => b.some((other) => sameStem(word, other))).length;

/**
 * How much of the shorter of two texts is in the other, 0 to 1. One word in common is not enough
 * where both have more.
 */
export function share(a: readonly string[], b: readonly string[]): number {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const common = hits(short, long);
	return short.length === 0 || common < Math.min(2, short.length) ? 0 : common / short.length;
}

/** True where two titles mean the same thing. */
export const sameTitle = (a: string, b: string): boolean => share(stems(a), stems(b)) >= 0.6;
