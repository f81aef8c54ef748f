import { withoutEnd } from './heading.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';

const contentsLine = /(?:\t|\.{3,}|…|\s{3,})\s*\d{1,4}(?:\s*[–-]\s*\d{1,4})?(?:\s+\d{1,4})?$/u;

/** The lines of a table of contents: from its heading, or from the first of three entries with page numbers, to the last entry. */
export function contentsIn(lines: readonly Line[], language: Language): Set<Line> {
	const found = new Set<Line>();
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const headed = language.headings.contents.includes(withoutEnd(line.text));
		if (!headed && !(isEntry(line) && [1, 2, 3].some((step) => isEntry(lines[i + step])) && i < lines.length * 0.4))
			continue;
		let last = i;
		for (let j = i + 1; j < lines.length && j - last <= 4; j++) if (isEntry(lines[j])) last = j;
		if (last === i && !headed) continue;
		for (let j = i; j <= last; j++) found.add(lines[j] as Line);
		i = last;
	}
	return found;
}

const isEntry = (line: Line | undefined): boolean =>
	line !== undefined &&
	line.origin === 'words' &&
	line.text.length < 220 &&
	endsInFigure(line.text) &&
	contentsLine.test(line.text) &&
	/\p{L}{3}/u.test(line.text);

const endsInFigure = (text: string): boolean => /\d/u.test(text.charAt(text.length - 1));
