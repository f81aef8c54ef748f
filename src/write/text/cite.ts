import type { Cite } from '../../record/cite.ts';

/** Cites as a person writes them: `TRADE/WP.8/AC.1/2004/2 ¶ 2, 5`. */
export function citedAs(cites: readonly Cite[]): string {
	const documents = new Map<string, Set<string>>();
	for (const { document, paragraph } of cites)
		documents.set(document, (documents.get(document) ?? new Set()).add(paragraph));
	return [...documents].map(([document, paragraphs]) => `${document} ¶ ${[...paragraphs].join(', ')}`).join('; ');
}
