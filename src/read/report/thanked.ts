import { type Addressed, attributesBefore, isDeed, namesBetween, nobody, toldAfter } from './addressed.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import type { Token } from './token.ts';

/** "thanked the Port of Aberdeen for lending", "expressed its thanks to CSNI for", "expressed its appreciation to". */
export function thankedAfter(
	tokens: readonly Token[],
	start: number,
	to: number,
	language: Language,
	verb: Verb,
): Addressed {
	if (verb.needs === undefined) {
		const told = toldAfter(tokens, start, to, language, praiseStop(tokens, start, to, language));
		return { ...told, behind: agentBehind(tokens, start, to, language) };
	}
	for (let i = start; i < Math.min(to, start + 8); i++) {
		const key = tokens[i]?.key ?? '';
		if (language.grammar.feltAbout.has(key)) return { ...nobody(start), behind: agentBehind(tokens, i, to, language) };
		if (language.grammar.datives.has(key)) {
			const told = toldAfter(tokens, attributesBefore(tokens, i, language), to, language, language.grammar.feltAbout);
			return { ...told, content: start };
		}
		if (language.grammar.towards.has(key) && !infinitiveBegins(tokens, i, language)) {
			const told = toldAfter(tokens, i + 1, to, language, language.grammar.feltAbout);
			return { ...told, names: [...told.names, ...alsoThanked(tokens, told.content, to, language)], content: start };
		}
	}
	return nobody(start);
}

/** How many words one who is thanked in second place may be named in. */
const secondReach = 12;

/** "to the Port for hosting the meeting, and the Government of Chile for hosting the tour": the second is thanked too. */
function alsoThanked(tokens: readonly Token[], from: number, to: number, language: Language): readonly Phrase[] {
	for (let i = from; i < to; i++) {
		if (tokens[i]?.key === ';') return [];
		if (tokens[i]?.key !== ',' || !language.conjunctions.has(tokens[i + 1]?.key ?? '')) continue;
		const begins = language.grammar.towards.has(tokens[i + 2]?.key ?? '') ? i + 3 : i + 2;
		const reach = Math.min(to, begins + secondReach);
		const told = toldAfter(tokens, begins, reach, language, language.grammar.because);
		if (language.grammar.because.has(tokens[told.content]?.key ?? '')) return told.names;
	}
	return [];
}

/** "for" ends the name of one who is thanked; "on" only where no "for" follows: "thanked the Working Party on Noise for". */
const praiseStop = (tokens: readonly Token[], from: number, to: number, { grammar }: Language): ReadonlySet<string> =>
	tokens.slice(from, to).some(({ key }) => grammar.because.has(key)) ? grammar.because : grammar.praisedFor;

/** How far from the verb the one behind a deed is looked for, in words. */
export const deedReach = 16;

/** "the work undertaken by SCAR", "the contributions of its Chairperson, Mrs. Annabi": who is behind what is praised. */
function agentBehind(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	const end = Math.min(to, from + deedReach);
	for (let i = from; i < end; i++) {
		const key = tokens[i]?.key ?? '';
		if (/^[;:]$/u.test(key) || language.thatWords.has(key)) return [];
		const agent = language.agents.has(key) || (language.grammar.of.has(key) && isDeed(tokens, i - 1, language));
		if (agent) return agentNames(tokens, i + 1, to, language);
	}
	return [];
}

/** The names behind "by" or "of"; of an office and the person beside it the person: "its Chairperson, Mrs. Annabi". */
export function agentNames(tokens: readonly Token[], from: number, to: number, language: Language): Phrase[] {
	const stop = agentStop(tokens, from, to, language);
	const beside = tokens[stop]?.key === ',' && language.titles.has(tokens[stop + 1]?.key ?? '');
	return beside
		? [phrase(stop + 1, agentStop(tokens, stop + 1, to, language))]
		: namesBetween(tokens, from, stop, language);
}

/** A name goes on over "of"; it ends at any other preposition, at a mark, at a clause and at an infinitive. */
export function agentStop(tokens: readonly Token[], from: number, to: number, language: Language): number {
	for (let i = from; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '.' && isAbbreviated(tokens[i - 1], language)) continue;
		const ends = language.prepositions.has(key) && !language.grammar.of.has(key);
		if (/^[,;:.(]$/u.test(key) || ends || language.subordinators.has(key) || language.infinitive.has(key)) return i;
	}
	return to;
}

/** "Mr", "A": a stop behind it ends no name. */
const isAbbreviated = (token: Token | undefined, { titles }: Language): boolean =>
	titles.has(token?.key ?? '') || /^\p{Lu}$/u.test(token?.text ?? '');
