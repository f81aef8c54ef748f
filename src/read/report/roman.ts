const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a roman numeral; null for other words. */
export function romanOf(word: string): number | null {
	const figures = [...word].map((letter) => values[letter] ?? 0);
	if (figures.length === 0 || figures.includes(0)) return null;
	return figures.reduce((sum, value, i) => sum + (value < (figures[i + 1] ?? 0) ? -value : value), 0);
}
