import type { HeadingBlock, PaperParagraph, Run } from '../../record/paper.ts';

/** How a sub-paragraph begins: `(a)`, `(iv)`, `b)`, a bullet, a dash. */
const letter = /^(?:\(\p{L}{1,4}\)|\(\d{1,2}\)|\d{1,2}[.)]|\p{Ll}[.)]|[ivx]{1,5}[.)]|[•‣▪◦·●○*–—-])(?=\s)/u;
const second = /^\(?(?:[ivx]{2,5}|[ivx](?=[).]))[).]|^[–—◦○-]/u;

/** How deep a label puts a passage: `(a)` 1, `(i)` or a dash 2; 0 for none. */
export const depthOf = (label: string | null): 0 | 1 | 2 => (label === null ? 0 : second.test(label) ? 2 : 1);

/** A passage with its letter taken out of its words, if it begins with one. */
export function labelled(runs: readonly Run[]): Pick<PaperParagraph, 'label' | 'depth' | 'runs'> {
	const [first, ...rest] = runs;
	const label = first?.kind === 'words' ? (letter.exec(first.text)?.[0] ?? null) : null;
	if (label === null || first?.kind !== 'words') return { label: null, depth: 0, runs };
	const text = first.text.slice(label.length).trimStart();
	return { label, depth: depthOf(label), runs: text === '' ? rest : [{ ...first, text }, ...rest] };
}

/** A heading with its number apart from its words where the number comes first: `II.` and `Organizational matters`. */
export function headingOf(words: string, number: string | null, level: number): HeadingBlock {
	const depth = Math.max(1, Math.min(6, level));
	if (number !== null && words.startsWith(number)) {
		const after = /^[.)]?(?=\s+\S)/u.exec(words.slice(number.length));
		const label = after === null ? null : `${number}${after[0]}`;
		if (label !== null)
			return {
				kind: 'heading',
				level: depth,
				label,
				runs: [{ kind: 'words', text: words.slice(label.length).trim() }],
			};
	}
	return { kind: 'heading', level: depth, label: null, runs: [{ kind: 'words', text: words }] };
}
