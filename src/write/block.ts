import { isSpace, type Place, trimmed } from '../base/place.ts';

/** How a sub-paragraph begins: `(a)`, `(iv)`, a bullet, a dash. */
const letter = /^(?:\(\p{L}{1,4}\)|\(\d{1,2}\)|\d{1,2}[.)]|\p{Ll}[.)]|[ivx]{1,5}[.)]|[•‣▪◦·*–—-])\s/u;
const ended = /[.;:!?”"»)\]]$/u;
/** What stands before the next of several letters: `…; and (b) …`. */
const coordinated = /(?:[.;:,!?]|\s(?:and|or|et|ou|и|или))$/u;

export interface Block extends Place {
	/** True if it begins with a letter, a roman number or a bullet, and hangs from it. */
	readonly letter: boolean;
}

const isLetter = (text: string, at: number, end: number): boolean => letter.test(text.slice(at, Math.min(at + 8, end)));

/**
 * The blocks in which the words at a place are set. A source breaks lines and pages where it likes, so a break counts only
 * before a letter or where a sentence ends: a paragraph split by a page stays one block. `starts` are places where the
 * source itself begins a paragraph.
 */
export function blocks(text: string, at: Place, starts: readonly number[]): Block[] {
	const whole = trimmed(text, at);
	const found: Block[] = [];
	let start = whole.start;
	const close = (end: number): void => {
		const block = trimmed(text, { start, end });
		if (block.end > block.start) found.push({ ...block, letter: isLetter(text, block.start, block.end) });
		start = end;
	};
	for (const candidate of breaks(text, whole, starts)) if (isBreak(text, candidate, whole.end)) close(candidate);
	close(whole.end);
	return found;
}

function breaks(text: string, at: Place, starts: readonly number[]): number[] {
	const found = new Set(starts.filter((start) => start > at.start && start < at.end));
	for (let line = text.indexOf('\n', at.start); line !== -1 && line < at.end; line = text.indexOf('\n', line + 1)) {
		let next = line + 1;
		while (next < at.end && isSpace(text.charCodeAt(next))) next++;
		if (isLetter(text, next, at.end) || text.slice(line + 1, next).includes('\n')) found.add(next);
	}
	return [...found].sort((a, b) => a - b);
}

function isBreak(text: string, at: number, end: number): boolean {
	let before = at;
	while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
	const words = text.slice(Math.max(0, before - 8), before);
	if (isLetter(text, at, end)) return coordinated.test(words);
	return ended.test(words) && !/^\s*\p{Ll}/u.test(text.slice(at, at + 12));
}
