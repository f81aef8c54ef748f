import { coordinatedWith, tabledAt } from './bare-ruling.ts';
import type { Language } from './language/language.ts';
import { entryOf } from './ruling.ts';
import { type Clauses, skipAdverbs } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';

/** "постановил принять порты и рекомендовать Секретариату …": each infinitive under one decision that decides or asks by itself is an act. */
export const withInfinitives = (clauses: Clauses, groups: readonly VerbGroup[], language: Language): VerbGroup[] =>
	groups.flatMap((group, i) => [
		group,
		...infinitivesUnder(clauses, group, groups[i + 1]?.begin ?? clauses.to, language),
	]);

function infinitivesUnder(clauses: Clauses, group: VerbGroup, to: number, language: Language): VerbGroup[] {
	const { verb, voice, negated } = group;
	if (verb?.kind !== 'decision' || verb.frame !== 'that' || negated || !/^(?:active|passive)$/u.test(voice)) return [];
	const { at } = skipAdverbs(clauses, group.end, language);
	const use = tabledAt(clauses, at, language);
	if (use === null) return [];
	return coordinatedWith({ ...clauses, to }, { at, use, owed: null, object: null }, to, language).flatMap((entry) => {
		if (entry.use === null) return [];
		const own = entryOf(entry.use.verb, entry.at, entry.use.end, entry.at, false);
		return [
			voice === 'active'
				? { ...group, verb: own.verb, start: own.start, end: own.end, begin: own.begin, shared: true }
				: own,
		];
	});
}
