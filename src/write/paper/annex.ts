import { folded, slug } from '../../base/words.ts';
import type { Part, Reading } from '../../record/reading.ts';

/** "Annex II", "Appendix", "Annexe", «Приложение», «Дополнение». */
const opens = /^(?:annex|append|прилож|дополн)/iu;

/**
 * Where the headings begin that open an annex: a paragraph in an annex is cited by its name (`Annex II/3`), so the first
 * with another name than the one before it comes under a heading that opens one.
 */
export function annexStarts({ paragraphs, parts, items }: Reading, text: string): ReadonlySet<number> {
	const keys = new Set(items.map(({ number, title }) => number ?? title));
	const headings = parts.filter(({ kind }) => kind === 'heading');
	const found = new Set<number>();
	let before = { name: '', end: 0 };
	for (const { number, start, end } of paragraphs) {
		const name = nameIn(number);
		if (name !== before.name && name !== '' && !keys.has(name)) {
			const between = headings.filter((part) => part.start >= before.end && part.end <= start);
			const opening = between.find((part) => isOpening(wordsOf(part, text), name));
			if (opening !== undefined) found.add(opening.start);
		}
		before = { name, end };
	}
	return found;
}

const nameIn = (number: string): string => number.slice(0, Math.max(0, number.lastIndexOf('/')));
const wordsOf = ({ start, end }: Part, text: string): string => folded(text.slice(start, end));
const isOpening = (words: string, name: string): boolean =>
	/^Annex(?: |$)/u.test(name) ? opens.test(words) : slug(words) === slug(name);
