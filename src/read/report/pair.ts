import { oncePer } from '../../base/once.ts';
import type { Language } from './language/language.ts';
import { capitalRuns, metAt } from './letter.ts';
import type { Named } from './who.ts';

/** Two names joined as equals: "the CEP and SC-CAMLR", "ILO and the UNECE". */
const joined = /* @__PURE__ */ oncePer(
	(conjunctions: ReadonlySet<string>): RegExp =>
		new RegExp(
			String.raw`(?<![\p{L}\p{N}/-])(\p{Lu}[\p{Lu}-]{1,12}\p{Lu})\s+(?:${[...conjunctions].filter((word) => /^\p{L}+$/u.test(word)).join('|')})\s+(?:\p{Ll}{1,3}\s+)?(\p{Lu}[\p{Lu}-]{1,12}\p{Lu})(?![\p{L}\p{N}/])`,
			'uy',
		),
);

/** How often two must be named together before "the committees" is taken to mean them. */
const enough = 2;

/**
 * The two bodies that a document most often names together, for nouns that stand for both: "the committees", "the respective
 * committees". Keyed by the plural noun; a noun means them only if its first letter is among the letters of both acronyms.
 */
export function pairsIn(text: string, language: Language): ReadonlyMap<string, readonly Named[]> {
	const counts = new Map<string, { count: number; named: readonly Named[] }>();
	for (const match of metAt(text, capitalRuns(text), joined(language.conjunctions))) {
		const [, a = '', b = ''] = match;
		const key = [a, b].sort().join(' ');
		const known = counts.get(key);
		if (known) known.count++;
		else if (a !== b)
			counts.set(key, {
				count: 1,
				named: [nameAt(a, match.index), nameAt(b, match.index + match[0].length - b.length)],
			});
	}
	const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
	if (best === undefined || best.count < enough) return new Map();
	const fits = (head: string): boolean => best.named.every(({ name }) => name.includes(head.charAt(0).toUpperCase()));
	return new Map([...language.bodyHeads].filter(fits).map((head) => [`${head}s`, best.named]));
}

const nameAt = (name: string, start: number): Named => ({
	name,
	kind: 'organisation',
	affiliation: null,
	start,
	end: start + name.length,
});
