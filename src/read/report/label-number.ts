import { folded } from '../../base/words.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import type { Numbered } from './numbering.ts';

const opening = /^(?<word>\p{L}[\p{L} ]{2,24}?)\s+(?:No\.?\s*)?\d+(?:[/.-]\d+)*(?=\s*:\s|\.\s+\p{Lu}|(?<alone>\s*$))/u;

/**
 * Lines that open with a numbered label: "Action 9/1: Ms. Adler to …". The label is how the paragraph is cited, and stays in
 * its words. One that comes back (a list of actions at the end) is another paragraph's.
 */
export function labelNumbers(lines: readonly Line[], { headings }: Language): Map<Line, Numbered> {
	const found = new Map<Line, Numbered>();
	const taken = new Set<string>();
	lines.forEach((line, at) => {
		const match = line.origin === 'words' && opensAnew(line, lines[at - 1]) ? opening.exec(line.text) : null;
		const kind = headings.labels.get((match?.groups?.word ?? '').toLowerCase());
		if (match === null || kind === undefined) return;
		// "Resolution 12" by itself heads its title and words; "Recommendation 2" is the label of what stands under it.
		if (match.groups?.alone !== undefined && (kind !== 'directive' || lines[at + 1]?.block !== line.block)) return;
		const number = folded(match[0]);
		if (!taken.has(number)) found.set(line, { number, offset: 0 });
		taken.add(number);
	});
	return found;
}

/** The first line of its block, or one behind a full stop. */
const opensAnew = (line: Line, before: Line | undefined): boolean =>
	before === undefined || before.block !== line.block || /[.;:!?]$/u.test(before.text);
