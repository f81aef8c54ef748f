import type { Place } from '../../base/place.ts';
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
