import type { Line } from './line.ts';

const pageNumber = /^[–—-]?\s*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of|sur|из)\s*\d{1,4})?\s*[–—-]?$/iu;
const jobNumber = /^(?:GE\.\d\d-\d+\S*|\d{2}-\d{5}\s*\([EFRSAC]\)|\*?\d{7,}\*?)$/u;

/**
 * The lines that belong to the page and not to the text: running heads and feet, page numbers, job numbers.
 * A running head is told by standing alone, being short, and coming back word for word ("ECE/TRADE/C/CEFACT/2020/19").
 */
export function furnitureIn(lines: readonly Line[], symbol: string | null): Set<Line> {
	const seen = new Map<string, number>();
	const keys = lines.map(runningKey);
	for (const key of keys) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
	const found = new Set<Line>();
	const own = symbol === null ? null : stripped(symbol);
	let firstSymbol = true;
	lines.forEach((line, i) => {
		if (line.origin === 'running') found.add(line);
		else if (line.origin !== 'words') return;
		else if (jobNumber.test(line.text)) found.add(line);
		else if (pageNumber.test(line.text)) {
			if (alone(lines, i) && i > 5) found.add(line);
		} else if (own !== null && line.text.startsWith(own.charAt(0)) && stripped(line.text) === own) {
			if (!firstSymbol) found.add(line);
			firstSymbol = false;
		} else {
			const key = keys[i] ?? null;
			if (key !== null && (seen.get(key) ?? 0) >= 3 && standsApart(lines, i, pageBeside.test(line.text)))
				found.add(line);
		}
	});
	return found;
}

const stripped = (text: string): string => text.replace(/\s*(?:page\s*)?\d{0,3}\s*$/iu, '').replace(/\s+/gu, '');

/** How a running head is compared: without its page number; null for lines too long or too short to be one. */
function runningKey(line: Line): string | null {
	if (line.origin !== 'words' || line.text.length > 100 || line.text.length < 4) return null;
	if (/[.:;,]$/u.test(line.text) || /^(?:\(?[\divxa-z]{1,4}[.)]|[•·–—*-])\s/iu.test(line.text)) return null;
	// "10     Financial matters" is a heading: the number of a page stands nearer, or at the other end.
	if (/^\d{1,3}(?:\.\d+)*(?:\t|\s{2,})/u.test(line.text)) return null;
	return line.text.replace(/\s+/gu, ' ').replace(/^\d{1,3}\s+|\s+(?:\p{L}{1,5}\.?\s)?\d{1,3}$/gu, '');
}

const alone = (lines: readonly Line[], i: number): boolean =>
	lines[i - 1]?.block !== lines[i]?.block || lines[i + 1]?.block !== lines[i]?.block;

/** "Fourth Meeting of the Parties      Page 12": a head with its page number at the other edge. */
const pageBeside = /\S\s{3,}(?:\p{L}{1,5}\.?\s+)?\d{1,4}$/u;

/** Blank lines or page ends part it from what stands around it; on one side only where it prints its page number too. */
const standsApart = (lines: readonly Line[], i: number, oneSide: boolean): boolean => {
	const here = lines[i];
	const before = lines[i - 1];
	const after = lines[i + 1];
	if (here === undefined) return false;
	const apart = (line: Line | undefined): boolean =>
		line === undefined || line.block !== here.block || line.page !== here.page || pageNumber.test(line.text);
	return oneSide ? apart(before) || apart(after) : apart(before) && apart(after);
};
