import { isSpace, type Place, trimmed } from '../../base/place.ts';
import { escaped } from './markup.ts';

/** A stretch of the words that is marked: an act, bold type, the mark of a footnote. */
export interface Mark extends Place {
	readonly tag: 'span' | 'b' | 'i' | 'a';
	/** Escaped attributes, with a blank before; `first` also has the address, which may stand only once on a page. */
	readonly first: string;
	readonly again: string;
}

/** Earliest first, and the longer first where two begin together: the order in which `marked` wants them. */
export const outermostFirst = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

/**
 * The words at a place with their marks, as balanced HTML: marks may nest and overlap, and one that must be closed for
 * another is opened again after it. `marks` are in the order of `outermostFirst`. Those in `met` stood in an earlier place;
 * those that stand here are added to it. Linear in words and marks.
 */
export function marked(text: string, at: Place, marks: readonly Mark[], met: Set<Mark> = new Set()): string {
	const open: Mark[] = [];
	let out = '';
	let here = at.start;
	let next = 0;
	const enter = (mark: Mark): void => {
		open.push(mark);
		out += `<${mark.tag}${met.has(mark) ? mark.again : mark.first}>`;
		met.add(mark);
	};
	while (here < at.end) {
		leaveEnded();
		for (let mark = marks[next]; mark !== undefined && mark.start <= here; mark = marks[++next])
			if (mark.end > here) enter(mark);
		const stop = Math.min(marks[next]?.start ?? at.end, at.end, ...open.map((mark) => mark.end));
		out += escaped(text.slice(here, stop));
		here = stop;
	}
	while (open.length > 0) leave();
	return out;

	function leave(): Mark | undefined {
		const mark = open.pop();
		if (mark !== undefined) out += `</${mark.tag}>`;
		return mark;
	}
	function leaveEnded(): void {
		const lowest = open.findIndex((mark) => mark.end <= here);
		if (lowest === -1) return;
		const again = open.slice(lowest).filter((mark) => mark.end > here);
		while (open.length > lowest) leave();
		for (const mark of again) enter(mark);
	}
}

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
