import { oncePer } from '../../base/once.ts';
import type { Language } from './language/language.ts';
import type { ActDraft } from './reader.ts';
import { impliesBody } from './verb-form.ts';
import { type BodyNames, bodyNamesOf } from './who.ts';

/** How often a name must act as bodies do before it is taken for the body. */
const enough = 3;

/** What one party tells weighs little beside a decision: parties report and note as much as bodies do. */
const told = 0.25;

/**
 * The body as the text itself has it, where the masthead's name never acts: the committee, council or organisation that
 * decides, directs and thanks most often ("The WPEB AGREED", "ISO/TC 154 resolves", "The Board accepted"). Null where the
 * body that is known does act, or nobody does so often enough. `first` are passages of the first page, in one of which its
 * full name may stand.
 */
export function bodyHeard(
	drafts: readonly ActDraft[],
	known: BodyNames,
	first: readonly string[],
	text: string,
	language: Language,
): BodyNames | null {
	const decisive = decisiveLemmas(language);
	const counts = new Map<string, number>();
	let own = 0;
	for (const { actor, actorImplied, verb, rule } of drafts) {
		// "La Conférence, … décide": where the first page names nobody, whoever resolves is the body.
		const resolves = rule === 'operative' && known.name === '';
		const weight = resolves ? enough : decisive.has(verb) ? 1 : told;
		if (actor.body && !actorImplied) own += weight;
		for (const { name, kind } of actor.named)
			if ((kind === 'body' || kind === 'organisation') && name.length > 1)
				counts.set(name, (counts.get(name) ?? 0) + weight);
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (best === undefined || best[1] < enough || best[1] < 2 * (second?.[1] ?? 0) || own * 2 > best[1]) return null;
	const full = first.map((words) => fullName(best[0], words, language)).find((name) => name !== null);
	const names = bodyNamesOf([full ?? withoutOrdinal(best[0], language)], text, language);
	return {
		name: names.name,
		aliases: new Set([...known.aliases, ...names.aliases, best[0].toLowerCase()]),
		acronyms: new Set([...names.acronyms, ...(isAcronym(best[0]) ? [best[0]] : [])]),
	};
}

/** The lemmas that only a body's own acts have as their first meaning. */
const decisiveLemmas = /* @__PURE__ */ oncePer(
	({ verbs }: Language): ReadonlySet<string> =>
		new Set(
			[...verbs.values()]
				.flat()
				.filter(({ verb }) => impliesBody(verb))
				.map(({ verb }) => verb.lemma),
		),
);

/** "21e Conférence générale": the number is the session's. */
const withoutOrdinal = (name: string, { time }: Language): string => {
	const [first = '', ...rest] = name.split(' ');
	const counts = time.ordinalNumeral.test(first) || time.ordinals.has(first.toLowerCase());
	return counts && rest.length > 0 ? rest.join(' ') : name;
};

const isAcronym = (name: string): boolean => /^[\p{Lu}\d/ -]+$/u.test(name);

/** "Working Party on Ecosystems and Bycatch" for "WPEB", "Environment Scrutiny Committee" for "Committee". */
function fullName(short: string, passage: string, language: Language): string | null {
	const words = passage.replace(/\s+/gu, ' ').match(/[\p{L}’'-]+|[^\p{L}\s]/gu) ?? [];
	const fits = isAcronym(short) ? spells(short) : endsIn(short.toLowerCase());
	for (let from = 0; from < words.length; from++) {
		if (!/^\p{Lu}/u.test(words[from] ?? '')) continue;
		for (let to = Math.min(words.length, from + longestName); to > from + 1; to--) {
			const name = words.slice(from, to);
			if (fits(name) && isName(name, language)) return name.join(' ');
		}
	}
	return null;
}

/** How many words a full name may have. */
const longestName = 14;

/** Capitals, and between them small words that stand in names. */
const isName = (words: readonly string[], language: Language): boolean =>
	words.every((word) =>
		/^\p{Lu}/u.test(word) ? isOfNames(word, language) : language.grammar.smallInNames.has(word),
	) && /^\p{Lu}/u.test(words.at(-1) ?? '');

/** "Third Meeting of the …", "Report of the …": words that stand before a name and are none of it. */
const isOfNames = (word: string, { determiners, masthead, time }: Language): boolean => {
	const key = word.toLowerCase();
	return !determiners.has(key) && !masthead.kinds.has(key) && !time.meetingNouns.has(key) && !time.ordinals.has(key);
};

/** The first letters of a name's words, the small ones left out or not, are the acronym. */
const spells =
	(acronym: string) =>
	(words: readonly string[]): boolean => {
		const letters = acronym.replace(/[^\p{Lu}]/gu, '');
		const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
		return [words, capitals].some((list) => list.map((word) => word.charAt(0).toUpperCase()).join('') === letters);
	};

/** "… Scrutiny Committee", "Board of Directors": the head noun closes the name or stands before what it is of. */
const endsIn =
	(head: string) =>
	(words: readonly string[]): boolean => {
		const at = words.findIndex((word) => word.toLowerCase() === head);
		return at >= 0 && (at === words.length - 1 || /^\p{Ll}/u.test(words[at + 1] ?? ''));
	};
