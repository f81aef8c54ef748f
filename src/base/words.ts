/** White space folded to single blanks, none at the ends: how words are quoted once they leave their text. */
export const folded = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim();

/** A first letter in upper case, the rest untouched. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A name made fit for an address: lower case, no marks, words joined by hyphens.
 * Letters of any script stay, so that Russian and Kazakh names have addresses too.
 */
export const slug = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/(?<![\u0400-\u04ff])\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’'ʼ]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
