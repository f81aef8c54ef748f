import type { PaperFootnote, Run } from '../../record/paper.ts';
import { type Identifiers, slugOf } from './identifier.ts';
import { element, type Within, type Xml } from './xml.ts';

/** What is at hand while a paper is written out. */
export interface Desk {
	readonly ids: Identifiers;
	/** The identifiers of paragraphs, by what they are cited by. */
	readonly paragraphs: Map<string, string>;
	/** Footnotes that nothing has cited yet, by number. */
	readonly notes: Map<string, PaperFootnote>;
	/** The identifiers of those that were. */
	readonly noted: Map<string, string>;
}

export const runsOf = (desk: Desk, runs: readonly Run[]): Within => runs.map((run) => runOf(desk, run));

function runOf(desk: Desk, run: Run): Within {
	if (run.change === undefined) return plainRun(desk, run);
	const within = run.change === 'deleted' && run.kind === 'note' ? `[${run.number}]` : plainRun(desk, run);
	return element(run.change === 'inserted' ? 'ins' : 'del', {}, within);
}

function plainRun(desk: Desk, run: Run): Within {
	if (run.kind === 'note') return noteOf(desk, run.number);
	if (run.kind === 'cite') return citeOf(run);
	const words = withLineEnds(run.text);
	const italic = run.italic ? element('i', {}, words) : words;
	return run.bold ? element('b', {}, italic) : italic;
}

export const lineEnd: Xml = element('eol', {});

/** Lines that stay lines. */
export const withLineEnds = (text: string): Within =>
	text.split('\n').map((line, i) => (i === 0 ? line : [lineEnd, line]));

/** A reference to what a line comes from: the first of the paragraphs that it names. */
function citeOf({ text, cites }: Extract<Run, { readonly kind: 'cite' }>): Xml {
	const { document = '', paragraph = '' } = cites[0] ?? {};
	return element('ref', { href: `/akn/un/doc/${slugOf(document)}#para_${slugOf(paragraph)}` }, text);
}

/** A footnote stands where it is cited first; where it is cited again, a reference to it. */
function noteOf(desk: Desk, number: string): Xml {
	const note = desk.notes.get(number);
	const known = desk.noted.get(number);
	if (note === undefined) return element('noteRef', { href: `#${known ?? `fn_${slugOf(number)}`}`, marker: number });
	desk.notes.delete(number);
	const eId = desk.ids.take(`fn_${slugOf(number)}`);
	desk.noted.set(number, eId);
	return element(
		'authorialNote',
		{ eId, marker: number, placement: 'bottom' },
		element('p', {}, runsOf(desk, note.runs)),
	);
}
