import { infinitiveBegins } from './infinitive.ts';
import type { Language } from './language/language.ts';
import { type Phrase, phrase, splitNames } from './noun-phrase.ts';
import { isCapital, type Token } from './token.ts';

/** Who is asked, told or thanked, and where the words of what begin. Indexes of tokens. */
export interface Addressed {
	readonly names: readonly Phrase[];
	/** Where the content begins: "to explore …", "that …", or the first word after the verb. */
	readonly content: number;
	/** True if the words ask somebody to do something. */
	readonly asks: boolean;
	/** Whose doing is praised, where nobody is thanked by name: "commended the initiative taken by Chile". */
	readonly behind?: readonly Phrase[];
}

export const nobody = (content: number): Addressed => ({ names: [], content, asks: false });

export function overAdverbs(tokens: readonly Token[], from: number, to: number, language: Language): number {
	let at = from;
	while (at < to && (language.adverbs.has(tokens[at]?.key ?? '') || /^[,:]$/u.test(tokens[at]?.key ?? ''))) at++;
	return at === to ? from : at;
}

/** "the help of Mr. Smith", "the actions of the secretariat": where the one who helps or acts begins. */
export function doerFrom(tokens: readonly Token[], start: number, to: number, language: Language): number | null {
	const deed = language.determiners.has(tokens[start]?.key ?? '') ? start + 1 : start;
	const named = deed + 2 < to && isDeed(tokens, deed, language) && language.grammar.of.has(tokens[deed + 1]?.key ?? '');
	return named ? deed + 2 : null;
}

export function phraseEnd(tokens: readonly Token[], from: number, to: number, language: Language): number {
	for (let i = from; i < to; i++)
		if (/^[,;:]$/u.test(tokens[i]?.key ?? '') || language.subordinators.has(tokens[i]?.key ?? '')) return i;
	return to;
}

/** The names in an object: its first part before a comma ("the secretariat, in cooperation with …,"), or all of a list. */
export function namesBetween(tokens: readonly Token[], start: number, end: number, language: Language): Phrase[] {
	let stop = end;
	for (let i = start; i < end; i++)
		if (tokens[i]?.key === ',') {
			const rest = tokens.slice(i + 1, end);
			const list =
				isAcronym(tokens[i + 1]) && i + 2 === end
					? isAcronym(tokens[i - 1])
					: rest.some((token) => language.conjunctions.has(token.key)) &&
						(!language.prepositions.has(tokens[i + 1]?.key ?? '') ||
							language.grammar.dative.has(tokens[i + 1]?.key ?? ''));
			if (!list) stop = i;
			break;
		}
	const parts: Phrase[] = [];
	let from = start;
	for (let i = start; i <= stop; i++)
		if (i === stop || tokens[i]?.key === ',') {
			if (i > from) parts.push(...splitNames(tokens, phrase(from, i), language));
			from = i + 1;
		}
	return parts;
}

export function toldAfter(
	tokens: readonly Token[],
	start: number,
	to: number,
	language: Language,
	stop: ReadonlySet<string>,
): Addressed {
	for (let i = start; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (
			stop.has(key) &&
			!(
				language.grammar.of.has(key) &&
				i > start &&
				(language.partyNouns.has(tokens[i - 1]?.key ?? '') || language.conjunctions.has(tokens[i - 1]?.key ?? '')) &&
				!isDone(tokens, i + 1, language)
			)
		)
			return { names: i === start ? [] : namesBetween(tokens, start, i, language), content: i, asks: false };
		// "remercié le Tribunal d’avoir mis": what one is thanked for doing is no part of the name.
		const does = i > start && language.grammar.infinitiveForm !== null && infinitiveBegins(tokens, i, language);
		const ends =
			does ||
			key === ';' ||
			(key === ',' && !isListComma(tokens, i, to, language) && !areBeside(tokens, i, stop)) ||
			joinsVerb(tokens, i, language);
		if (ends) return { names: namesBetween(tokens, start, i, language), content: i, asks: false };
	}
	return { names: namesBetween(tokens, start, to, language), content: start, asks: false };
}

/** "remercié le Secrétariat du | travail accompli": a deed or a thing, which nobody is named by. */
const isDone = (tokens: readonly Token[], i: number, language: Language): boolean => {
	const at = language.determiners.has(tokens[i]?.key ?? '') ? i + 1 : i;
	return (
		/^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
		(isDeed(tokens, at, language) || language.thingNouns.has(tokens[at]?.key ?? ''))
	);
};

/** "its thanks to DIN, BSI for": two short names beside each other with no word between. */
const areBeside = (tokens: readonly Token[], comma: number, stop: ReadonlySet<string>): boolean =>
	isAcronym(tokens[comma - 1]) && isAcronym(tokens[comma + 1]) && stop.has(tokens[comma + 2]?.key ?? '');

const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '');

/** "welcomed participants and wished them well": another verb of the same subject, in no table. */
const joinsVerb = (tokens: readonly Token[], i: number, { conjunctions, grammar }: Language): boolean =>
	conjunctions.has(tokens[i]?.key ?? '') &&
	!isCapital(tokens[i + 1]) &&
	(grammar.pasts.has(tokens[i + 1]?.key ?? '') || grammar.pastEnding.test(tokens[i + 1]?.key ?? ''));

export const isDeed = (tokens: readonly Token[], i: number, { grammar }: Language): boolean =>
	grammar.deeds.has(tokens[i]?.key ?? '') || grammar.deeds.has((tokens[i]?.key ?? '').replace(/s$/u, ''));

/** Back over the words that agree with a dative: "Специальному | представителю". */
export function attributesBefore(tokens: readonly Token[], i: number, { grammar }: Language): number {
	let at = i;
	while (grammar.attributeEnding.test(tokens[at - 1]?.key ?? '')) at--;
	return at;
}

/** How many words a subject may have before its modal. */
export const subjectReach = 40;

/** "Australia, Chile, Norway and SCAR should": capitals on both sides of the comma, and a conjunction to come. */
export const isListComma = (
	tokens: readonly Token[],
	comma: number,
	to: number,
	{ conjunctions, determiners }: Language,
): boolean =>
	(isCapital(tokens[comma + 1]) || determiners.has(tokens[comma + 1]?.key ?? '')) &&
	tokens.slice(comma + 1, Math.min(to, comma + subjectReach)).some(({ key }) => conjunctions.has(key));
