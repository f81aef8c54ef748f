import type { Gender, Language } from './language/language.ts';
import { inNominative } from './nominative.ts';
import { phrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';
import type { Token } from './token.ts';
import { type Clauses, useAt } from './verb-form.ts';
import type { View } from './view.ts';
import { type Named, whoIs } from './who.ts';

/**
 * Whom a pronoun means that stands behind a verb, where its gender tells: the nearest party named in the sentence behind its first verb.
 * "Комитет заслушал сообщение Рабочей группы и поручил ей", "принял доклад секретариата и просил его".
 */
export function spokenOf(view: View, clauses: Clauses, at: number, pronoun: string, reader: Reader): Named | null {
	const { tokens, from, masked } = clauses;
	const { language } = reader;
	const fits = language.grammar.pronounGenders.get(pronoun);
	if (fits === undefined) return null;
	const verb = firstVerb(clauses, at, language);
	for (let i = at - 1; i > Math.max(verb, from); i--) {
		const key = tokens[i]?.key ?? '';
		// \"секретариата | Союза\" is one name.
		if (
			masked.has(i) ||
			language.partyNouns.has(tokens[i - 1]?.key ?? '') ||
			!language.partyNouns.has(key) ||
			!gendersOf(key, language).some((one) => fits.includes(one))
		)
			continue;
		const who = whoIs(
			view,
			tokens,
			phrase(nameStart(tokens, i, language), nameEnd(tokens, i, at, language)),
			reader.body,
			language,
		);
		const named = who.kind === 'party' ? who.named[0] : undefined;
		if (named !== undefined) return inNominative(named, language, true);
	}
	return null;
}

const firstVerb = (clauses: Clauses, to: number, language: Language): number => {
	let i = clauses.from;
	while (
		i < to &&
		!language.grammar.pastEnding.test(clauses.tokens[i]?.key ?? '') &&
		useAt(clauses, i, language, ['past', 'present']) === null
	)
		i++;
	return i;
};

/** A form that is a genitive of one and a nominative of many can be either: "группы". */
function gendersOf(key: string, { nominatives, grammar }: Language): readonly Gender[] {
	const known = nominatives?.heads.get(key) ?? nominatives?.datives.get(key);
	if (known !== undefined) return grammar.subjects.has(key) ? [known.gender, 'plural'] : [known.gender];
	return grammar.genders.flatMap(([ending, gender]) => (ending.test(key) ? [gender] : [])).slice(0, 1);
}

/** Back over the attributes of a head; "сообщение | Рабочей группы" is a thing of its own. */
function nameStart(tokens: readonly Token[], head: number, { grammar }: Language): number {
	const neuter = grammar.genders.find(([, gender]) => gender === 'neuter')?.[0];
	const agrees = (key: string): boolean => grammar.attributeEnding.test(key) && neuter?.test(key) !== true;
	let at = head;
	while (agrees(tokens[at - 1]?.key ?? '')) at--;
	return at;
}

/** Over the genitives behind a head: "секретариата | Конвенции". */
function nameEnd(tokens: readonly Token[], head: number, to: number, language: Language): number {
	let end = head + 1;
	const ends = ({ key, word }: Token): boolean =>
		!word ||
		[language.prepositions, language.conjunctions, language.adverbs, language.verbs].some((words) => words.has(key));
	while (end < Math.min(to, head + 4) && !ends(tokens[end] as Token)) end++;
	return end;
}
