/**
 * A stretch of a text: from `start` up to, not including, `end`.
 * Both count UTF-16 code units from the beginning of the decoded text.
 */
export interface Place {
	readonly start: number;
	readonly end: number;
}

export const place = (start: number, end: number): Place => ({ start, end });

/** The words at a place, as they stand in the text. */
export const wordsAt = (text: string, at: Place): string => text.slice(at.start, at.end);

/** True if `inner` lies wholly inside `outer`. */
export const within = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** True if two places share at least one character. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** `at`, narrowed so that it neither begins nor ends in white space. */
export function trimmed(text: string, at: Place): Place {
	let { start, end } = at;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

/** White space as reports hold it: the ASCII ones, no-break, thin and ideographic spaces, line and paragraph separators. */
export const isSpace = (code: number): boolean =>
	code === 32 ||
	(code >= 9 && code <= 13) ||
	code === 0xa0 ||
	code === 0x1680 ||
	(code >= 0x2000 && code <= 0x200b) ||
	code === 0x2028 ||
	code === 0x2029 ||
	code === 0x202f ||
	code === 0x205f ||
	code === 0x3000 ||
	code === 0xfeff;
