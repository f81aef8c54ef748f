import type { Language } from './language/language.ts';
import type { Token } from './token.ts';

/** "a)", "iv.", "1.1." at the head of an entry. */
export const isListLabel = (tokens: readonly Token[], i: number): boolean =>
	/^(?:\p{Ll}|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*)$/u.test(tokens[i]?.text ?? '') &&
	/^[).]$/u.test(tokens[i + 1]?.key ?? '');

/** "•", "−", "–": what opens an entry that has no letter. */
export const isBullet = (token: Token | undefined): boolean => /^[•·▪◦●‣*–—−-]$/u.test(token?.key ?? '');

/** "to", "that": what opens the words of what was decided. */
export const isMarker = (key: string, { infinitive, thatWords }: Language): boolean =>
	infinitive.has(key) || thatWords.has(key);

/** Over ":-", "•", "(ii)" to the first word of an entry. */
export function entryBegins(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to && (!tokens[at]?.word || isListLabel(tokens, at))) at++;
	return at;
}

/** "resolves: • to establish …", "decides: (a) that …": a colon, and the marker of what is decided within a few marks. */
export function opensEntries(tokens: readonly Token[], colon: number, to: number, language: Language): boolean {
	if (tokens[colon]?.key !== ':') return false;
	const at = entryBegins(tokens, colon + 1, to);
	return at < to && isMarker(tokens[at]?.key ?? '', language);
}
