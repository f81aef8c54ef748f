/**
 * Characters of the Symbol and Wingdings fonts that documents use, by their code in the font. Word writes them in the
 * private use area, 0xF000 above it (ECMA-376 part 1, 17.3.3.30 sym).
 */
const symbols: Readonly<Record<number, string>> = {
	45: '−',
	163: '≤',
	167: '▪',
	168: '◻',
	174: '→',
	176: '°',
	177: '±',
	179: '≥',
	180: '×',
	183: '•',
	185: '≠',
	187: '≈',
	216: '➢',
	222: '⇒',
	224: '→',
	252: '✓',
	254: '☑',
	111: '☐',
	110: '■',
	113: '❑',
	118: '❖',
	97: 'α',
	98: 'β',
	109: 'µ',
};

const privateUse = 0xf000;

/** The character that a code of a symbol font stands for; one we don't know stays as it is in the file. */
export function symbolOf(hexadecimal: string): string {
	const code = /^[\da-f]{1,6}$/iu.test(hexadecimal) ? Number.parseInt(hexadecimal, 16) : Number.NaN;
	if (Number.isNaN(code) || code > 0x10ffff) return '';
	return symbols[code & 0xfff] !== undefined && code >= privateUse
		? (symbols[code & 0xfff] ?? '')
		: String.fromCodePoint(code);
}

/** A bullet as people see it: characters of symbol fonts by what they show, unknown ones as a plain bullet. */
export const bulletOf = (words: string): string =>
	words === 'o' ? '◦' : words.replace(/[\uf000-\uf0ff]/gu, (sign) => symbols[sign.charCodeAt(0) - privateUse] ?? '•');
