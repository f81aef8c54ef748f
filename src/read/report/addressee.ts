import type { Place } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Addressed } from './addressed.ts';
import { addressedAfter } from './complement.ts';
import type { Language, Verb } from './language/language.ts';
import { inNominative } from './nominative.ts';
import type { Phrase } from './noun-phrase.ts';
import { placeOfPhrase, type Reader } from './reader.ts';
import { spokenOf } from './spoken-of.ts';
import type { Token } from './token.ts';
import type { Clauses } from './verb-form.ts';
import type { View } from './view.ts';
import { type Named, type Who, whoIs } from './who.ts';

/** "The harbour master", "several surveyors": a noun of agents that the tables don't know is a party all the same. */
export function agentOf(
	view: View,
	tokens: readonly Token[],
	name: string,
	at: Phrase,
	{ grammar }: Language,
): Named | null {
	const words = name.toLowerCase().split(/\s+/u);
	const of = words.findIndex((word) => grammar.of.has(word));
	const last = (grammar.headFirst ? words[0] : of > 0 ? words[of - 1] : words.at(-1)) ?? '';
	if (!grammar.agentEnding.test(last) || grammar.notAgents.test(last)) return null;
	return {
		name,
		kind: grammar.plural.test(last) ? 'group' : 'office',
		affiliation: null,
		...placeOfPhrase(view, tokens, at),
	};
}

export interface Spoken {
	readonly named: readonly Named[];
	readonly at: readonly Place[];
	/** Token where the content begins. */
	readonly content: number;
	readonly asks: boolean;
}

export function addresseesOf(
	view: View,
	clauses: Clauses,
	from: number,
	end: number,
	verb: Verb,
	reader: Reader,
): Spoken {
	const addressed: Addressed = addressedAfter(clauses.tokens, from, end, verb, reader.language);
	const spokenTo = (names: readonly Phrase[]): { named: Named; at: Place }[] =>
		names
			.map((name) => whoIs(view, clauses.tokens, name, reader.body, reader.language))
			.flatMap(
				(one) =>
					meantBy(view, clauses, from, one, reader) ??
					addresseeOf(view, clauses.tokens, one, addressed.asks, verb, reader),
			);
	const direct = spokenTo(addressed.names);
	const found = direct.length > 0 || addressed.behind === undefined ? direct : spokenTo(addressed.behind);
	return {
		named: found.map(({ named }) => named),
		at: found.map(({ at }) => at),
		// "welcomed the offer of Chile" greets nobody: all of it is what was welcomed.
		content: found.length === 0 && !addressed.asks && addressed.names.length > 0 ? from : addressed.content,
		asks: addressed.asks,
	};
}

/** "поручил ей": whom the gender of a pronoun shows among those named before; null where it shows nobody. */
function meantBy(
	view: View,
	clauses: Clauses,
	at: number,
	who: Who,
	reader: Reader,
): { named: Named; at: Place }[] | null {
	if (who.kind !== 'pronoun') return null;
	const named = spokenOf(view, clauses, at, clauses.tokens[who.phrase.start]?.key ?? '', reader);
	return named === null ? null : [{ named, at: placeOfPhrase(view, clauses.tokens, who.phrase) }];
}

/** The parties that one phrase after (or, in the passive, before) a verb speaks to. */
export function addresseeOf(
	view: View,
	tokens: readonly Token[],
	who: Who,
	asks: boolean,
	verb: Verb,
	reader: Reader,
): { named: Named; at: Place }[] {
	const at = placeOfPhrase(view, tokens, who.phrase);
	switch (who.kind) {
		case 'party':
			return bothOf(who.named, reader)
				.filter(({ kind }) => verb.frame !== 'greets' || isPeople(kind))
				.map((named) => ({ named: inNominative(named, reader.language, verb.toDative), at }));
		case 'body': {
			const printed =
				verb.frame !== 'that' && verb.frame !== 'plain'
					? folded(
							view.text.slice((tokens[who.phrase.start] as Token).start, (tokens[who.phrase.end - 1] as Token).end),
						)
					: '';
			// "the Team" is the body by its name; "participants" are those who sat there.
			const name = reader.body.aliases.has(bareName(printed, reader.language)) ? reader.body.name : printed;
			return name === '' ? [] : [{ named: { name, kind: 'body', affiliation: null, ...at }, at }];
		}
		case 'pronoun': {
			return reader.antecedents.spokenTo(who.refersTo).map((named) => ({ named, at }));
		}
		case 'unknown': {
			const plural = reader.language.grammar.plural.test(tokens[who.phrase.end - 1]?.key ?? '');
			const agent = agentOf(view, tokens, who.name, who.phrase, reader.language);
			if (agent) return [{ named: agent, at }];
			return asks && verb.frame === 'asks' && plural && who.name !== ''
				? [{ named: { name: who.name, kind: 'group', affiliation: null, ...at }, at }]
				: [];
		}
		default:
			return [];
	}
}

/** "the committees", "the Committees", "the respective committees": the two that the document names together. */
function bothOf(named: readonly Named[], { pairs }: Reader): readonly Named[] {
	const [only] = named;
	const noun = only?.name.toLowerCase().split(' ').at(-1) ?? '';
	return named.length === 1 && only?.kind === 'group' && only.name.slice(1) === only.name.slice(1).toLowerCase()
		? (pairs.get(noun) ?? named)
		: named;
}

const bareName = (name: string, { determiners }: Language): string => {
	const [first = '', ...rest] = name.toLowerCase().split(' ');
	return determiners.has(first) ? rest.join(' ') : name.toLowerCase();
};

/** Whom one welcomes in person; "welcomed the work programme of the LEG" greets nobody. */
const isPeople = (kind: Named['kind']): boolean =>
	kind === 'person' || kind === 'group' || kind === 'office' || kind === 'body';
