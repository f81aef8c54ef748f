import { type Addressed, doerFrom, namesBetween, nobody, overAdverbs, phraseEnd, toldAfter } from './addressed.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { phrase, splitNames } from './noun-phrase.ts';
import { agentNames, thankedAfter } from './thanked.ts';
import { thatClause } from './that-clause.ts';
import { isCapital, type Token } from './token.ts';

/** The addressees that stand after a verb, by its frame. `from` is the first token after the verb, `to` the end of its complement. */
export function addressedAfter(
	tokens: readonly Token[],
	from: number,
	to: number,
	verb: Verb,
	language: Language,
): Addressed {
	const start = overAdverbs(tokens, from, to, language);
	switch (verb.frame) {
		case 'asks':
			if (verb.indirect && !language.thatWords.has(tokens[start]?.key ?? ''))
				return askedThrough(tokens, overAside(tokens, start, to, language), to, language);
			return language.thatWords.has(tokens[start]?.key ?? '')
				? thatClause(tokens, start, to, language, true)
				: askedAfter(tokens, overNeeded(tokens, start, verb, language), to, language);
		case 'tells':
		case 'greets':
			// "souhaite la bienvenue à": the preposition is the verb's own.
			if (verb.frame === 'greets' && language.grammar.dative.has(tokens[start]?.key ?? ''))
				return toldAfter(tokens, start + 1, to, language, language.grammar.about);
			if (verb.indirect && !language.grammar.dative.has(tokens[start]?.key ?? '')) return nobody(start);
			return toldAfter(tokens, verb.indirect ? start + 1 : start, to, language, language.grammar.about);
		case 'thanks':
			return thankedAfter(tokens, start, to, language, verb);
		case 'that':
			if (verb.indirect && language.grammar.dative.has(tokens[start]?.key ?? ''))
				return askedThrough(tokens, start, to, language);
			if (language.grammar.towards.has(tokens[start]?.key ?? '') && !infinitiveBegins(tokens, start, language))
				return { names: agentNames(tokens, start + 1, to, language), content: start, asks: true };
			return (
				(verb.kind === 'directive' ? advisedTo(tokens, start, to, language) : null) ??
				thatClause(tokens, start, to, language, verb.kind !== 'decision')
			);
		case 'plain':
			return nobody(start);
	}
}

/** "demande, conformément au règlement, | au Bureau": over what stands between commas before the one who is asked. */
function overAside(tokens: readonly Token[], start: number, to: number, { grammar }: Language): number {
	const comma = tokens.slice(start, Math.min(to, start + longestAside)).findIndex(({ key }) => key === ',');
	const behind = start + comma + 1;
	const parted = tokens[start - 1]?.key === ',' && comma > 0;
	return parted && grammar.dative.has(tokens[behind]?.key ?? '') ? behind : start;
}

/** How many words such an aside has. */
const longestAside = 16;

/** "обратился с просьбой | к членам": over the words that the verb needs. */
const overNeeded = (tokens: readonly Token[], start: number, { needs }: Verb, { prepositions }: Language): number =>
	prepositions.has(tokens[start]?.key ?? '') && needs?.has(tokens[start + 1]?.key ?? '') ? start + 2 : start;

/** "recommended the Cabinet to adopt": a party at once behind the verb; "recommended steps to reduce" names nobody. */
function advisedTo(tokens: readonly Token[], start: number, to: number, language: Language): Addressed | null {
	const { determiners, partyNouns, bodyHeads, titles, pronouns } = language;
	const opens =
		determiners.has(tokens[start]?.key ?? '') && !pronouns.person.has(tokens[start]?.key ?? '') ? start + 1 : start;
	const known = [partyNouns, bodyHeads, titles, pronouns.person, pronouns.they];
	const asked = askedAfter(tokens, start, to, language);
	const name = tokens.slice(opens, asked.names[0]?.end ?? opens);
	const of = name.findIndex(({ key }) => language.grammar.of.has(key));
	const head = of < 0 ? name : name.slice(0, of);
	const party = head.every(isCapital) || head.some(({ key }) => known.some((words) => words.has(key)));
	return asked.asks && head.length > 0 && party ? asked : null;
}

/** "requested the Chairman to explore": the names up to the infinitive; "requested clarification": nobody. */
function askedAfter(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	// "asked for its comments to be printed": nobody is named.
	const first = tokens[start]?.key ?? '';
	if (
		language.prepositions.has(first) &&
		!language.grammar.dative.has(first) &&
		!infinitiveBegins(tokens, start, language)
	)
		return nobody(start);
	for (let i = start; i < to; i++) {
		const token = tokens[i] as Token;
		if (language.grammar.whether.has(token.key) && i > start)
			return { names: namesBetween(tokens, start, i, language), content: i, asks: true };
		if (token.key === ';' || language.thatWords.has(token.key) || language.subordinators.has(token.key)) break;
		if (!infinitiveBegins(tokens, i, language)) continue;
		if (i === start) return { names: [], content: i, asks: true };
		return { names: namesBetween(tokens, start, i, language), content: i, asks: true };
	}
	return toDative(tokens, start, to, language) ?? askedOf(tokens, start, to, language);
}

/** "tasked the Chairperson with", "advised her": one who is asked something without an infinitive; "asked for comments" names nobody. */
function askedOf(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	if (language.prepositions.has(tokens[start]?.key ?? '')) return nobody(start);
	return {
		names: agentNames(tokens, doerFrom(tokens, start, to, language) ?? start, to, language),
		content: start,
		asks: false,
	};
}

/** "a demandé au Bureau et au Président de publier", "demande au Bureau un rapport": who stands behind "à". */
function askedThrough(tokens: readonly Token[], start: number, to: number, language: Language): Addressed {
	const at = dativeFrom(tokens, start, to, language);
	if (at === null) return infinitiveBegins(tokens, start, language) ? { ...nobody(start), asks: true } : nobody(start);
	const asked = askedAfter(tokens, at, to, language);
	if (asked.names.length > 0) return asked;
	return { names: namesBetween(tokens, at, phraseEnd(tokens, at, to, language), language), content: start, asks: true };
}

/** The first "à" or "au" before the words of what is asked. */
function dativeFrom(tokens: readonly Token[], start: number, to: number, language: Language): number | null {
	for (let i = start; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (language.grammar.dative.has(key)) return infinitiveBegins(tokens, i, language) ? null : i;
		if (/^[,;:]$/u.test(key) || language.subordinators.has(key) || infinitiveBegins(tokens, i, language)) return null;
	}
	return null;
}

/** "поручил Бюро и портам подготовку": datives at once behind the verb, with no infinitive. */
function toDative(tokens: readonly Token[], start: number, to: number, language: Language): Addressed | null {
	const { datives, attributeEnding } = language.grammar;
	let end = start;
	let found = start;
	for (; end < to; end++) {
		const key = tokens[end]?.key ?? '';
		if (datives.has(key)) found = end + 1;
		else if (!attributeEnding.test(key) && !language.conjunctions.has(key)) break;
	}
	return found === start
		? null
		: { names: splitNames(tokens, phrase(start, found), language), content: found, asks: true };
}
