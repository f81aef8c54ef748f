import type { Place } from '../../base/place.ts';
import { attributesBefore, isListComma } from './addressed.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { inNominative } from './nominative.ts';
import { commaParts, phrase, splitNames } from './noun-phrase.ts';
import type { Reader } from './reader.ts';
import { resolved } from './resolved.ts';
import { namesTime } from './that-clause.ts';
import { isCapital, type Token } from './token.ts';
import type { Clauses } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';
import { type Named, whoIs } from './who.ts';

/** How far behind a passive its agent may stand, where only a day and an hour stand between. */
const agentReach = 18;

/** "at 10.15 a.m. on Monday, 1 July 2019, by": what tells the day, and the "by" behind it. */
const isDate = (
	tokens: readonly Token[],
	i: number,
	{ agents, prepositions, determiners, time }: Language,
): boolean => {
	const token = tokens[i];
	return (
		token !== undefined &&
		(!token.word ||
			/^\d/u.test(token.key) ||
			isCapital(token) ||
			agents.has(token.key) ||
			prepositions.has(token.key) ||
			determiners.has(token.key) ||
			time.months.has(token.key) ||
			token.key.length < 4)
	);
};

export function agentAfter(
	view: View,
	clauses: Clauses,
	group: VerbGroup,
	end: number,
	reader: Reader,
): { body: boolean; named: readonly Named[]; at: readonly Place[] } | null {
	const { tokens } = clauses;
	for (let i = group.end; i < Math.min(end, group.end + agentReach); i++) {
		// "was set up, chaired by Ms. Lund": what stands behind the comma is another's.
		if (tokens[i]?.key === ',' && reader.language.grammar.participleEnding.test(tokens[i + 1]?.key ?? '')) return null;
		if (i >= group.end + 4 && !isDate(tokens, i, reader.language)) return null;
		// "Предложено избрать председателем Котова": what stands behind an infinitive is its own.
		if (reader.language.grammar.bareInfinitive && infinitiveBegins(tokens, i, reader.language)) return null;
		const from = agentBegins(tokens, i, group.verb, reader.language);
		if (from === null || namesTime(tokens, i, end, reader.language)) continue;
		let stop = from + 1;
		while (
			stop < end &&
			(!endsAgent(tokens, stop, reader.language) || isListComma(tokens, stop, end, reader.language)) &&
			!reader.language.subordinators.has(tokens[stop]?.key ?? '') &&
			!infinitiveBegins(tokens, stop, reader.language) &&
			!isRemark(tokens[stop], reader.language) &&
			!joinsAgent(tokens, stop, reader.language) &&
			!(reader.language.prepositions.has(tokens[stop]?.key ?? '') && isBodyAt(view, tokens, from, stop, reader))
		)
			stop++;
		const who = commaParts(tokens, from, stop, reader.language)
			.flatMap((part) => splitNames(tokens, part, reader.language))
			.map((name) => whoIs(view, tokens, name, reader.body, reader.language));
		const found = resolved(view, tokens, who, reader);
		return found.body || found.named.length > 0
			? { ...found, named: found.named.map((named) => inNominative(named, reader.language)) }
			: null;
	}
	return null;
}

/** "congratulated by the TEWG on": the body's name is whole before the preposition. */
const isBodyAt = (
	view: View,
	tokens: readonly Token[],
	from: number,
	to: number,
	{ body, language }: Reader,
): boolean => to > from && whoIs(view, tokens, phrase(from, to), body, language).kind === 'body';

/** Where the name of an agent begins: behind "by", or at an instrumental with the words that agree with it. */
function agentBegins(tokens: readonly Token[], i: number, verb: Verb | null, language: Language): number | null {
	const key = tokens[i]?.key ?? '';
	if (language.agents.has(key)) return i + 1;
	return language.grammar.instrumentals.has(key) && !verb?.toOffice ? attributesBefore(tokens, i, language) : null;
}

/** A mark that ends a name; the stop of "Mr." and "A." does not. */
const endsAgent = (tokens: readonly Token[], i: number, { titles }: Language): boolean =>
	/^[,;:]$/u.test(tokens[i]?.key ?? '') ||
	(tokens[i]?.key === '.' &&
		!titles.has(tokens[i - 1]?.key ?? '') &&
		// "Dr. J.R. Park"
		!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(tokens[i - 1]?.text ?? ''));

/** "by Ms. Lund | and seconded by Mr. Lee": what another did. */
const joinsAgent = (tokens: readonly Token[], i: number, { conjunctions, grammar, agents }: Language): boolean =>
	grammar.moving.has(tokens[i]?.key ?? '') ||
	(conjunctions.has(tokens[i]?.key ?? '') &&
		grammar.participleEnding.test(tokens[i + 1]?.key ?? '') &&
		agents.has(tokens[i + 2]?.key ?? ''));

/** Where the name of an agent ends: "by the workshop as they represent", "by the Chair to proceed". */
const isRemark = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && language.prepositions.has(token.key) && !language.grammar.inAgents.has(token.key);
