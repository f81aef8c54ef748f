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
