import type { Language, VerbUse } from './language/language.ts';
import { isMarker, opensEntries } from './list.ts';
import { isCapital, type Token } from './token.ts';
import { type Clauses, isReflexive, skipAdverbs, useAt } from './verb-form.ts';

/** "having", "being". */
export const isGerundAuxiliary = ({ key }: Token, { background, grammar }: Language): boolean =>
	background.has(key) && grammar.gerundEnding.test(key);

/** A past or present form where a verb can stand, not a participle ("the proposed text") nor a noun ("reports"). */
export function isFinitePlace(
	clauses: Clauses,
	i: number,
	use: VerbUse['use'],
	language: Language,
	hasSubject: boolean,
): boolean {
	const { tokens } = clauses;
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (language.grammar.endingsTell) return true;
	if (!hasSubject) return use === 'present' && !isNoun(tokens, i, language) && !isSubjectNoun(after, language);
	if (before === undefined) return false;
	if (isGerundAuxiliary(before, language) || (use === 'present' && isInName(tokens, i))) return false;
	if (isObjectClitic(tokens, i - 1, language)) return true;
	if (isCount(clauses, i, language)) return after !== undefined && afterFinite(after, language);
	// "Kim Dix présente": a number in capitals within a sentence is a name.
	const named = isCapital(before) && language.grammar.counting.has(before.key) && tokens[i - 2]?.word === true;
	if (language.determiners.has(before.key) && !named && !language.pronouns.they.has(before.key)) return false;
	if (
		!language.clitics.has(before.key) &&
		(language.prepositions.has(before.key) || language.infinitive.has(before.key))
	)
		return false;
	if (use === 'present')
		return (
			isReflexive(clauses, i, language) ||
			(!(language.conjunctions.has(before.key) || after === undefined) &&
				isSingularSubject(before, language) &&
				(afterFinite(after, language) ||
					closesPresent(clauses, i, language) ||
					parts(clauses, i, language) ||
					opensEntries(tokens, i + 1, clauses.to, language)))
		);
	return !language.agents.has(after?.key ?? '') || language.manners.has(tokens[i + 2]?.key ?? '');
}

/** "Martin Birdseye United States Richard Kayser": a word set in capitals among others, in a list of names. */
const isInName = (tokens: readonly Token[], i: number): boolean =>
	[i - 1, i, i + 1].every((at) => isCapital(tokens[at]) && /\p{Ll}/u.test(tokens[at]?.text ?? ''));

/** "Questions were raised", "Reports from members": the verb or the preposition behind shows a noun. */
const isSubjectNoun = (after: Token | undefined, { passives, background, agents, grammar }: Language): boolean =>
	after !== undefined &&
	(passives.has(after.key) || background.has(after.key) || agents.has(after.key) || grammar.afterNouns.has(after.key));

/** "Many stressed that": a number of parties stands for them, as the only word before the verb. */
const isCount = (clauses: Clauses, i: number, { grammar, determiners }: Language): boolean => {
	const before = clauses.tokens[i - 1];
	return (
		before !== undefined &&
		determiners.has(before.key) &&
		grammar.counting.has(before.key) &&
		(i - 1 === clauses.from || !clauses.tokens[i - 2]?.word)
	);
};

/** "Note du Bureau", "Demande de l'Italie": a noun at the beginning, not what the body does. */
const isNoun = (tokens: readonly Token[], i: number, { grammar, titles, verbs }: Language): boolean => {
	const key = tokens[i]?.key ?? '';
	const next = tokens[i + 1];
	const asks = (verbs.get(key) ?? []).some(({ verb }) => verb.frame === 'asks');
	return (
		grammar.alsoNouns.has(key) &&
		(grammar.of.has(next?.key ?? '') || next?.word === false || (!asks && titles.has(next?.key ?? '')))
	);
};

/** "The Committee requests": a present form right after a singular word; "status reports" and "annual reviews" end a phrase instead. */
const isSingularSubject = (before: Token, language: Language): boolean =>
	!language.grammar.attributes.has(before.key) && !language.grammar.notSingular.test(before.key);
export const afterFinite = (after: Token, language: Language): boolean =>
	language.determiners.has(after.key) ||
	language.thatWords.has(after.key) ||
	language.clitics.has(after.key) ||
	language.infinitive.has(after.key) ||
	language.adverbs.has(after.key) ||
	language.possessives.has(after.key) ||
	language.pronouns.it.has(after.key) ||
	language.pronouns.person.has(after.key) ||
	language.pronouns.they.has(after.key) ||
	language.grammar.afterPresent.has(after.key) ||
	language.grammar.whether.has(after.key) ||
	language.partyNouns.has(after.key) ||
	isCapital(after);

/** "Le Comité les adopte": an article right behind a name stands for what the verb is about. */
const isObjectClitic = (tokens: readonly Token[], i: number, language: Language): boolean =>
	language.grammar.objectClitics.has(tokens[i]?.key ?? '') &&
	(isNameEnd(tokens[i - 1], language) ||
		// "L'assemblée, après lecture du rapport, l'approuve"
		(tokens[i - 1]?.key === ',' && !language.grammar.alsoNouns.has(tokens[i + 1]?.key ?? '')));

/** A name, a pronoun or a noun of parties: what a finite verb can follow at once. */
const isNameEnd = (token: Token | undefined, language: Language): boolean =>
	token !== undefined &&
	(language.bodyHeads.has(token.key) ||
		language.partyNouns.has(token.key) ||
		language.bodyNouns.has(token.key) ||
		language.pronouns.any.has(token.key) ||
		language.pronouns.they.has(token.key) ||
		(isCapital(token) && !language.prepositions.has(token.key)));

/** How many words may stand between a decision and what is decided. */
const partedBy = 14;

/** "décide, à l'unanimité des membres présents, de créer": a decision parted from its marker by what stands between commas. */
function parts({ tokens, to }: Clauses, i: number, language: Language): boolean {
	if (tokens[i + 1]?.key !== ',' || !language.grammar.headFirst) return false;
	const decides = (language.verbs.get(tokens[i]?.key ?? '') ?? []).some(({ verb }) => verb.frame !== 'plain');
	for (let k = i + 2; decides && k < Math.min(to, i + partedBy); k++)
		if (tokens[k]?.key === ',') return isMarker(tokens[k + 1]?.key ?? '', language);
	return false;
}

/** "élit (avec la majorité requise)", "examine et adopte", "accepte.": a present form right after a name, with a bracket, a second verb or nothing behind it. */
function closesPresent(clauses: Clauses, i: number, language: Language): boolean {
	const { tokens } = clauses;
	if (!isNameEnd(tokens[i - 1], language) || isCapital(tokens[i])) return false;
	const after = tokens[i + 1];
	if (after?.key === '(') return true;
	if (language.grammar.headFirst && !language.grammar.alsoNouns.has(clauses.tokens[i]?.key ?? '')) return true;
	if (after === undefined || !language.conjunctions.has(after.key)) return false;
	return useAt(clauses, skipAdverbs(clauses, i + 2, language).at, language, ['present']) !== null;
}

export const isFiniteForm = (key: string, { verbs }: Language): boolean =>
	(verbs.get(key) ?? []).some(({ use }) => use === 'past' || use === 'present');

/** A past of a verb that is in no table: it ends the subject all the same. */
export const isPlainPast = (
	token: Token,
	before: Token | undefined,
	after: Token | undefined,
	language: Language,
): boolean => {
	if (
		before === undefined ||
		!before.word ||
		language.determiners.has(before.key) ||
		language.prepositions.has(before.key)
	)
		return false;
	if (language.adverbs.has(token.key) || language.partyNouns.has(token.key) || isCapital(token)) return false;
	if (language.grammar.pasts.has(token.key) || language.grammar.presents.has(token.key)) return true;
	return language.grammar.pastEnding.test(token.key) && !language.agents.has(after?.key ?? '');
};

/** "The Committee restates its position": a present of a verb that is in no table, between a body and what the verb is about. */
export function isPlainPresent({ tokens }: Clauses, i: number, language: Language): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
	if (before === undefined || token === undefined || after === undefined || isCapital(token)) return false;
	const names =
		language.bodyHeads.has(before.key) ||
		(/^(?:\d+|\p{Lu}{2,}\S*)$/u.test(before.text) && isCapital(tokens[i - 2] ?? before));
	return (
		names &&
		language.grammar.operativeEnding.test(token.key) &&
		!language.verbs.has(token.key) &&
		!isNounOrSmall(token.key, language) &&
		(language.determiners.has(after.key) || language.possessives.has(after.key) || language.thatWords.has(after.key))
	);
}

const isNounOrSmall = (key: string, language: Language): boolean =>
	[
		language.partyNouns,
		language.thingNouns,
		language.determiners,
		language.prepositions,
		language.adverbs,
		language.subordinators,
		language.quantities,
	].some((words) => words.has(key));
