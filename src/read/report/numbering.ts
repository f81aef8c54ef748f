import type { Label } from './label.ts';
import { labelOf } from './label.ts';
import type { Line } from './line.ts';

interface Candidate {
	readonly line: Line;
	readonly label: Label;
	/** For `12`: [12]; for `3.4`: [3, 4]; for `3.4.1`: [3, 4, 1]. */
	readonly value: readonly number[];
	readonly weight: number;
}

/** How many earlier candidates are looked at: what keeps the search linear in the length of the document. */
const reach = 120;

/**
 * The lines that begin a numbered paragraph. Reports hold other numbered things too (an agenda inside a paragraph, a list
 * of headings), so of all runs of rising numbers the weightiest is taken; a line that goes on like a sentence weighs more.
 */
export function numberedParagraphs(
	lines: readonly Line[],
	weigh: (line: Line, at: number, offset: number) => number,
): Map<Line, Numbered> {
	const labelled = labelledLines(lines);
	const best = [
		chainOf(candidates(labelled, weigh, isWhole)),
		chainOf(candidates(labelled, weigh, isDecimal)),
		chainOf(bareCandidates(lines, weigh)),
	].sort((a, b) => b.weight - a.weight)[0];
	if (best === undefined || best.weight < 2) return new Map();
	return new Map(best.chain.map(({ line, label: { number, offset } }) => [line, { number, offset }]));
}

/** A paragraph's number as printed, and where its words begin in the line. */
export type Numbered = Pick<Label, 'number' | 'offset'>;

const isWhole = (label: Label): boolean => label.kind === 'number' && label.scheme !== 'bare';
/** "3.4" and "3.4.1": a report can number its paragraphs in both ways at once. */
const isDecimal = (label: Label): boolean => label.kind === 'decimal' && label.depth <= 3;

interface LabelledLine {
	readonly line: Line;
	readonly at: number;
	readonly label: Label;
}

function labelledLines(lines: readonly Line[]): LabelledLine[] {
	const found: LabelledLine[] = [];
	lines.forEach((line, at) => {
		const label = line.origin === 'words' || line.origin === 'heading' ? labelOf(line.text) : null;
		if (label !== null) found.push({ line, at, label });
	});
	return found;
}

const candidates = (
	labelled: readonly LabelledLine[],
	weigh: (line: Line, at: number, offset: number) => number,
	wanted: (label: Label) => boolean,
): Candidate[] =>
	labelled
		.filter(({ label }) => wanted(label))
		.map(({ line, at, label }) => {
			const value = (label.number.match(/\d+/gu) ?? []).map(Number);
			return { line, label, value, weight: weigh(line, at, label.offset) };
		});

/** "12 The Committee noted": a number and nothing behind it, at the beginning of a block. */
const bare = /^(\d{1,3})\s+(?=["“«]?\p{Lu})/u;

/** Lines that open a block with a number and go on with a sentence; a title after such a number is no paragraph. */
function bareCandidates(
	lines: readonly Line[],
	weigh: (line: Line, at: number, offset: number) => number,
): Candidate[] {
	return lines.flatMap((line, at): Candidate[] => {
		if (line.origin !== 'words' || line.block === lines[at - 1]?.block) return [];
		const match = bare.exec(line.text);
		if (match === null || standsAbove(lines, at)) return [];
		const [offset, number] = [match[0].length, match[1] as string];
		const weight = weigh(line, at, offset);
		const label: Label = { kind: 'number', number, scheme: 'bare', offset };
		return weight < 3 ? [] : [{ line, label, value: [Number(number)], weight }];
	});
}

/**
 * "8  Future meetings" over the words of its section: within its first lines one begins anew with a capital after a much
 * shorter one, or further left than the line above it.
 */
const standsAbove = (lines: readonly Line[], at: number): boolean =>
	[1, 2, 3].some((step) => {
		const [above, line] = [lines[at + step - 1], lines[at + step]];
		if (above === undefined || line === undefined || line.block !== lines[at]?.block) return false;
		const further = step > 1 && line.indent < above.indent;
		return /^\p{Lu}/u.test(line.text) && (above.text.length < 0.75 * line.text.length || further);
	});

/** The heaviest chain of rising numbers of one scheme; a step of one weighs more than a leap. */
function chainOf(found: readonly Candidate[]): { readonly chain: readonly Candidate[]; readonly weight: number } {
	const weight: number[] = [];
	const previous: number[] = [];
	found.forEach((candidate, i) => {
		let best = candidate.weight + (candidate.value.at(-1) === 1 ? 1 : 0);
		let from = -1;
		for (let j = Math.max(0, i - reach); j < i; j++) {
			const step = stepBetween(found[j] as Candidate, candidate);
			if (step === null) continue;
			const total = (weight[j] as number) + candidate.weight + step;
			if (total > best) {
				best = total;
				from = j;
			}
		}
		weight.push(best);
		previous.push(from);
	});
	let at = weight.reduce((top, value, i) => (value > (weight[top] ?? Number.NEGATIVE_INFINITY) ? i : top), 0);
	const total = weight[at] ?? 0;
	const chain: Candidate[] = [];
	for (; at >= 0 && at < found.length; at = previous[at] as number) chain.unshift(found[at] as Candidate);
	return { chain, weight: total };
}

/** What it is worth that `b` follows `a`; null where it can't. */
function stepBetween(a: Candidate, b: Candidate): number | null {
	if (a.label.kind !== b.label.kind) return null;
	if (a.label.kind === 'number' && b.label.kind === 'number' && a.label.scheme !== b.label.scheme) return null;
	if (a.label.kind === 'decimal') return decimalStep(a.value, b.value);
	const a1 = a.value[0] ?? 0;
	const b1 = b.value[0] ?? 0;
	if (b1 === a1) return b.label.number !== a.label.number ? 0.5 : null;
	return b1 === a1 + 1 ? 1 : b1 > a1 && b1 - a1 < 40 ? -0.5 * Math.min(4, b1 - a1 - 1) : null;
}

/** From 3.4 to 3.5 a step, to 3.9 a leap, to 4.1 or 3.4.1 a new section. */
function decimalStep(a: readonly number[], b: readonly number[]): number | null {
	const at = b.findIndex((value, i) => value !== a[i]);
	if (at < 0) return null;
	const leap = (b[at] as number) - (a[at] ?? 0);
	if (leap < 1) return null;
	if (at === a.length - 1 && at === b.length - 1) return leap === 1 ? 1 : leap < 20 ? 0 : null;
	return leap < 4 && b.slice(at + 1).every((value) => value <= 2) ? 0.5 : null;
}
