const symbol = /\p{Lu}[\p{Lu}\p{N}.-]*(?:\/[\p{L}\p{N}.()-]+)+/gu;

/** The symbols that a text mentions, as printed: `TRADE/WP.8/2004/2`. */
export const symbolsPrinted = (text: string): readonly string[] =>
	[...text.matchAll(symbol)].map(([printed]) => printed);

/** A symbol as it is compared and looked for: in lower case, without what punctuation leaves at its end. */
export const symbolKey = (printed: string): string => printed.toLowerCase().replace(/[^\p{L}\p{N}/.-]+|[.-]+$/gu, '');

/** The symbols that a text mentions, as they are compared, each once. */
export const symbolsIn = (text: string): readonly string[] => [...new Set(symbolsPrinted(text).map(symbolKey))];
