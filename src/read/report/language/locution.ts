import { tokensOf } from '../token.ts';
import type { TokenWords } from './language.ts';

/** The table of locutions made of phrases as they are written; each is known to the other tables under those words. */
export function tokenWords(
	elisions: readonly string[],
	phrases: readonly string[],
	titles: ReadonlySet<string>,
	acronyms: ReadonlySet<string> = new Set(),
	gluedInitials: RegExp | null = null,
	accents: ReadonlyMap<string, string> = new Map(),
): TokenWords {
	const cut = { elisions: new Set(elisions), locutions: new Map(), titles, acronyms, gluedInitials, accents };
	const locutions = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const keys = tokensOf(phrase, cut).map(({ key }) => key);
		const first = keys[0] ?? '';
		locutions.set(
			first,
			[...(locutions.get(first) ?? []), keys].sort((a, b) => b.length - a.length),
		);
	}
	return { ...cut, locutions };
}
