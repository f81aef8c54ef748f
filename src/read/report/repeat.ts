import type { Act } from '../../record/act.ts';
import type { OutlineParagraph } from './outline.ts';

/**
 * Links the acts of an executive summary to those of the report that they repeat, so that nothing is counted twice. Two acts
 * are one when most words of the shorter stand in the longer.
 */
export function repeatedActs(acts: readonly Act[], paragraphs: readonly OutlineParagraph[]): Act[] {
	const summary = new Set(paragraphs.filter((paragraph) => paragraph.summary).map(({ number }) => number));
	if (summary.size === 0) return [...acts];
	const rest = acts
		.filter(({ paragraph }) => !summary.has(paragraph))
		.map((act) => ({ act, words: wordsOf(act.content) }));
	return acts.map((act) => {
		if (!summary.has(act.paragraph)) return act;
		const own = wordsOf(act.content);
		const best = rest
			.map(({ act: other, words }) => ({ other, share: shareOf(own, words) }))
			.sort((a, b) => b.share - a.share)[0];
		return best && best.share >= 0.55 ? { ...act, repeats: best.other.id, effects: [] } : act;
	});
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [short, long] = a.size <= b.size ? [a, b] : [b, a];
	if (short.size === 0) return 0;
	let both = 0;
	for (const word of short) if (long.has(word)) both++;
	return both / short.size;
}
