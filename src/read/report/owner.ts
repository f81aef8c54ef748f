import type { Language } from './language/language.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { placeOfPhrase, type Reader } from './reader.ts';
import { isCapital } from './token.ts';
import { type Named, type Who, whoIs } from './who.ts';

/** Those who are to do what stands under a label: parties, and people by the names that a list of actions gives them. */
export const ownersAmong = (view: Passage, names: readonly Phrase[], { body, language }: Reader): Named[] =>
	names.flatMap((name) => {
		const who = whoIs(view, view.tokens, name, body, language);
		return who.kind === 'party' ? who.named : who.kind === 'unknown' ? ownerAt(view, who, language) : [];
	});

/** "Action: Anna to circulate the slides": a name that the tables do not know; "Response to be sent" and "Reply to the Chair" name nobody. */
function ownerAt(view: Passage, { phrase, name }: Who & { readonly kind: 'unknown' }, language: Language): Named[] {
	const { tokens } = view;
	const words = tokens.slice(phrase.start, phrase.end);
	const named = words.length > 0 && words.length <= longestName && words.every(isCapital);
	const next = tokens[phrase.end + 1];
	const owes =
		next === undefined ||
		!language.infinitive.has(tokens[phrase.end]?.key ?? '') ||
		(/^\p{Ll}/u.test(next.text) && !isSmall(next.key, language));
	const verb = words.length === 1 && language.verbs.get(words[0]?.key ?? '')?.some(({ use }) => use === 'base');
	return named && owes && !verb
		? [{ name, kind: 'person', affiliation: null, ...placeOfPhrase(view, tokens, phrase) }]
		: [];
}

/** How many words the name of a person has. */
const longestName = 3;

/** What stands behind "to" where no task does: "be sent", "the Chair", "members". */
const isSmall = (key: string, { determiners, prepositions, partyNouns, grammar }: Language): boolean =>
	grammar.be.has(key) || determiners.has(key) || prepositions.has(key) || partyNouns.has(key);
