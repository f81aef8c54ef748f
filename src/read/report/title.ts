import type { Language } from './language/language.ts';
import type { BodyNames } from './who.ts';
import { bodyNamesOf } from './who.ts';

/**
 * The body of a document whose masthead names none: the one in its title, else the head noun that its sentences most often
 * begin with ("The Committee …", "The workshop …").
 */
export function bodyFallback(title: string | null, text: string, language: Language): BodyNames | null {
	const titled = title === null ? null : language.masthead.ofBody.exec(title.replace(/\s+/gu, ' '))?.[1];
	if (titled && titled.length < 160 && titled.split(/\s+/u).some((word) => language.bodyHeads.has(word.toLowerCase())))
		return bodyNamesOf([titled], text, language);
	const counts = new Map<string, number>();
	for (const match of text.slice(0, 200_000).matchAll(language.masthead.bySubject)) {
		const head = (match[1] as string).toLowerCase();
		if (language.bodyHeads.has(head)) counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1);
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	// Where two bodies share the sentences, as in a digest, neither is whose report it is.
	return best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? bodyNamesOf([best[0]], text, language) : null;
}
