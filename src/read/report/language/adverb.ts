/** The adverbs of a language: those listed, and long words told by an ending no other word class has ("special|ly"). */
export interface Adverbs {
	has(word: string): boolean;
}

/** Shorter words are listed: "Kelly" and "rally" end like adverbs and are none. */
const shortest = 7;

export const adverbsOf = (
	listed: ReadonlySet<string>,
	endings: readonly string[],
	others: ReadonlySet<string>,
): Adverbs => ({
	has: (word) =>
		listed.has(word) ||
		(word.length >= shortest && endings.some((ending) => word.endsWith(ending)) && !others.has(word)),
});
