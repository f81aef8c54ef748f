/** The name that stands for a body at the end of a chain of bodies, top down; null for an empty chain. */
export const bodyOf = (chain: readonly string[]): string | null => chain.at(-1) ?? null;

const small = new Set([
	'of',
	'on',
	'the',
	'for',
	'and',
	'in',
	'to',
	'de',
	'du',
	'des',
	'la',
	'le',
	'les',
	'et',
	'sur',
	'pour',
]);

/** The acronym a body's name makes, small words left out: `Standing Group on Harbour Dredging` gives `SGHD`. */
export const acronymOf = (name: string): string =>
	name
		.split(/[\s/–-]+/u)
		.filter((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()))
		.map((word) => word.charAt(0))
		.join('');

/** The part of a symbol that all papers of a body share, before its year or number: `TRADE/WP.8/AC.1/2004/2` gives `TRADE/WP.8/AC.1`. */
export const symbolRootOf = (symbol: string): string | null => {
	const root = symbol.replace(/\/(?:19|20)\d\d(?:[/.].*)?$|\/[^/]*\d[^/]*$/u, '');
	return root === symbol || root === '' ? null : root;
};
