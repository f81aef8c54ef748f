import type { Language } from './language/language.ts';

/** "- Wayne Hill, Fastport", "Present: Wayne Hill (Fastport), Anna Low": names of two words between marks of a list. */
const listed =
	/(?:^|[,;:(*•–-]|\p{Ll}{2,3}(?=[ \t]))[ \t]*(?<given>\p{Lu}\p{L}[\p{L}’'-]*)(?:[ \t]\p{Lu}\.?)?[ \t](?<family>\p{Lu}\p{L}[\p{L}’'-]+)[ \t]*(?=[,;()–-]|\.?$)/gmu;

const smallWord = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]+/gu;

/**
 * The names by which minutes call those whom they list: "Wayne" and "Hill" of "Wayne Hill (Fastport)". None is a word that the
 * text has in small letters too, or that the tables know.
 */
export function peopleIn(text: string, language: Language): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { groups } of text.matchAll(listed)) {
		if (groups?.given === undefined || groups.family === undefined) continue;
		const pair = [groups.given, groups.family];
		// "CIPM" in capitals is more often a body than a family name.
		const isName = (name: string): boolean => name !== name.toUpperCase() && !isKnown(name.toLowerCase(), language);
		if (pair.every(isName)) for (const name of pair) names.add(name);
	}
	if (names.size > 0)
		for (const [word] of text.matchAll(smallWord)) names.delete(`${word.charAt(0).toUpperCase()}${word.slice(1)}`);
	return names;
}

const isKnown = (
	key: string,
	{ partyNouns, bodyHeads, thingNouns, countries, time, determiners, prepositions, adverbs, titles }: Language,
): boolean =>
	[partyNouns, bodyHeads, thingNouns, countries, time.months, determiners, prepositions, adverbs, titles].some(
		(table) => table.has(key),
	);
