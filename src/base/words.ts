/** White space folded to single blanks, none at the ends: how words are quoted once they leave their text. */
export const folded = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim();

/** A first letter in upper case, the rest untouched. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words cut at a blank, for a line that must stay short. */
export function shortened(words: string, length: number): string {
	if (words.length <= length) return words;
	const cut = words.lastIndexOf(' ', length);
	return `${words.slice(0, cut > length / 2 ? cut : length)} …`;
}

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
