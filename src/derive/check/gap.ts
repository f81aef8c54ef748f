import { filled, symbolKey, symbolParts } from '../../record/symbol.ts';
import { ordinalOf, type Paper } from '../timeline.ts';
import { beginningOf, type Find, type Found, isAccount, listed } from './checked.ts';

/** More missing at once is no gap: it is another numbering, or another selection. */
const gapMax = 5;

/** The numbers between two, where they are few. */
function between(before: number, after: number): readonly number[] {
	const missing = after - before - 1;
	return missing < 1 || missing > gapMax ? [] : Array.from({ length: missing }, (_, i) => before + 1 + i);
}

/** Paragraphs numbered 4, 5, 7: one was lost, or the source miscounts. */
export const paragraphGaps: Find = ({ papers }) => papers.flatMap(gapsIn);

function gapsIn(paper: Paper): Found[] {
	const printed = paper.version.reading.paragraphs.filter((each) => each.printed && /^\d{1,4}$/u.test(each.number));
	const all = new Set(printed.map(({ number }) => Number(number)));
	return printed.flatMap(({ number }, i) => {
		const before = printed[i - 1]?.number;
		if (before === undefined) return [];
		const missing = between(Number(before), Number(number)).filter((each) => !all.has(each));
		if (missing.length === 0) return [];
		return [
			{
				message: `Paragraph ${number} of ${paper.cited} follows on ${before}: ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
				cites: [before, number].map((paragraph) => ({ document: paper.cited, paragraph })),
			},
		];
	});
}

/** Reports of the third and the fifth meeting, and none of the fourth. */
export const meetingGaps: Find = ({ papers }) => {
	const accounts = new Map<number, Paper>();
	for (const paper of papers) {
		const ordinal = ordinalOf(paper);
		if (ordinal !== null && isAccount(paper)) accounts.set(ordinal, paper);
	}
	const ordinals = [...accounts.keys()].sort((a, b) => a - b);
	return ordinals.flatMap((ordinal, i) => {
		const missing = between(ordinals[i - 1] ?? ordinal, ordinal);
		const paper = accounts.get(ordinal);
		const cites = paper === undefined ? [] : beginningOf(paper);
		if (missing.length === 0 || cites.length === 0) return [];
		const which = missing.length === 1 ? `meeting ${missing[0]}` : `meetings ${listed(missing)}`;
		return [{ message: `The record has no report of ${which}, and one of meeting ${ordinal}.`, cites }];
	});
};

interface Numbered {
	readonly number: number;
	readonly paper: Paper;
}

/** Papers “…/2026/6” and “…/2026/9” without those between, where the record has most of the series. */
export const symbolGaps: Find = ({ papers, shelf }) => {
	const rows = new Map<string, Numbered[]>();
	for (const paper of papers) {
		const parts = symbolParts(paper.version.reading.document.symbol ?? '');
		if (parts === null || parts.steps.length > 0) continue;
		const { number, ...term } = parts.values;
		const row = filled(parts.template, term);
		rows.set(row, [...(rows.get(row) ?? []), { number: Number(number), paper }]);
	}
	return [...rows].flatMap(([row, numbered]) => gapsInRow(row, numbered, shelf));
};

function gapsInRow(series: string, row: readonly Numbered[], shelf: ReadonlySet<string>): readonly Found[] {
	const sorted = [...row].sort((a, b) => a.number - b.number);
	const held = (number: number): boolean => shelf.has(symbolKey(filled(series, { number: String(number) })));
	const gaps = sorted.map(({ number }, i) => {
		const before = sorted[i - 1]?.number ?? number;
		return between(before, number).filter((each) => !held(each));
	});
	const span = (sorted.at(-1)?.number ?? 0) - (sorted[0]?.number ?? 0) + 1;
	// A record that holds only some papers of a series, such as the reports among all documents, is no broken one.
	if (sorted.length < 3 || sorted.length * 2 < span) return [];
	return sorted.flatMap(({ paper }, i) => {
		const missing = (gaps[i] ?? []).map((number) => filled(series, { number: String(number) }));
		const cites = beginningOf(paper);
		if (missing.length === 0 || cites.length === 0) return [];
		return [{ message: `The record has ${paper.cited}, and not ${listed(missing)} before it.`, cites }];
	});
}
