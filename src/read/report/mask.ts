import type { Token } from './token.ts';

const closers: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['[', ']'],
	['“', '”'],
	['«', '»'],
	['„', '“'],
	['"', '"'],
]);

/** A bracket or quotation mark that is not closed within so many words is taken for a slip of the pen. */
const longestMask = 400;

/** Marks what stands in brackets or quotation marks: nothing there is an act of the meeting. */
export function maskOf(tokens: readonly Token[], from: number, to: number): Set<number> {
	const masked = new Set<number>();
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		const closer = token === undefined || token.word ? undefined : closers.get(token.key);
		if (closer === undefined) continue;
		const limit = Math.min(to, i + longestMask);
		let end = i + 1;
		while (end < limit && tokens[end]?.key !== closer) end++;
		if (end >= limit) continue;
		for (let k = i; k <= end; k++) masked.add(k);
		i = end;
	}
	return masked;
}
