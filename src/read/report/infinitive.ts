import type { Language } from './language/language.ts';
import type { Token } from './token.ts';

/** True for a word that has the form of an infinitive; in a language whose infinitives have none, for any in small letters. */
export function isInfinitive(token: Token | undefined, { grammar }: Language): boolean {
	if (token === undefined || !token.word || !/^\p{Ll}/u.test(token.text)) return false;
	return (
		grammar.infinitiveForm === null ||
		(grammar.infinitiveForm.test(token.key) && !grammar.notInfinitives.has(token.key))
	);
}

/** True where the words of an infinitive begin: "to explore", "de le publier", "подготовить"; not "to the secretariat". */
export function infinitiveBegins(tokens: readonly Token[], i: number, language: Language): boolean {
	if (!language.grammar.bareInfinitive)
		return language.infinitive.has(tokens[i]?.key ?? '') && followsMarker(tokens, i, language);
	return isInfinitive(tokens[language.negations.has(tokens[i]?.key ?? '') ? i + 1 : i], language);
}

function followsMarker(tokens: readonly Token[], i: number, language: Language): boolean {
	const next = tokens[infinitiveAfter(tokens, i, tokens.length, language)];
	if (next === undefined) return false;
	if (next.key === ':' || next.key === '(' || next.key === ',') return true;
	return (
		isInfinitive(next, language) &&
		!language.determiners.has(next.key) &&
		!isPluralParty(next, language) &&
		!/^\d/u.test(next.key)
	);
}

/** The token after a marker "to" at `i`, over adverbs, negations and small words; `i` itself in a language without a marker. */
export function infinitiveAfter(tokens: readonly Token[], i: number, to: number, language: Language): number {
	let at = language.grammar.bareInfinitive ? i : i + 1;
	const skipped = (key: string): boolean =>
		language.adverbs.has(key) || language.negations.has(key) || language.clitics.has(key);
	while (at < to && skipped(tokens[at]?.key ?? '')) at++;
	return at;
}

/** "to members", not "to centre the programme": a noun in the singular would have an article. */
const isPluralParty = (token: Token, { grammar, partyNouns }: Language): boolean =>
	partyNouns.has(token.key) && grammar.plural.test(token.key);
