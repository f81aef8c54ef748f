import { actsOf } from './act.ts';
import { labelOf } from './label.ts';
import { cutOf, dutyOf, underLabel } from './labelled.ts';
import type { Language } from './language/language.ts';
import type { OutlineParagraph } from './outline.ts';
import type { Passage } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';

/** "- ", "3. ", "[ ] ": what stands before the words of an entry. */
const box = /^\[(?<mark>[ xX✓]?)\]\s*/u;

/** Where the entries of a list of tasks begin in the source; `listed` where numbers or bullets say that they are entries. */
export interface TaskList {
	readonly begins: readonly number[];
	readonly listed: boolean;
}

/**
 * Where the entries of a list of tasks begin in the source, under the title "Action items" or a first line "Actions:"; null for any other
 * paragraph. An entry begins on every line with a number or a bullet.
 */
export function tasksIn(
	{ unit, itemTitle }: Pick<OutlineParagraph, 'unit' | 'itemTitle'>,
	language: Language,
): TaskList | null {
	const [first] = unit.lines;
	const headed = isTasks(first?.text ?? '', language);
	if (!headed && !isTasks(itemTitle ?? '', language)) return null;
	const lines = headed ? unit.lines.slice(1) : unit.lines;
	let listed = false;
	const begins = lines.flatMap(({ start, text }, i) => {
		const label = labelOf(text);
		listed ||= label !== null;
		return label === null && i > 0 ? [] : [start + (label?.offset ?? 0)];
	});
	return begins.length > 0 ? { begins, listed } : null;
}

/** "Action items", "Actions:". */
const isTasks = (title: string, { headings }: Language): boolean =>
	headings.tasks.has(
		title
			.replace(/\s*[:.]$/u, '')
			.replace(/'/gu, '’')
			.toLowerCase(),
	);

/** The acts of a list of tasks, each entry by itself: "GW: circulate the draft by 1 June", "[ ] Book the room (GW)". */
export function listedTasks(view: Passage, { begins, listed }: TaskList, reader: Reader): ActDraft[] {
	const starts = begins.map((begin) => placeIn(view, begin));
	return starts.flatMap((start, i) => {
		const entry = view.text.slice(start, starts[i + 1] ?? view.text.length);
		const checked = box.exec(entry);
		// A box with its mark was done before.
		if (checked?.groups?.mark?.trim()) return [];
		const words = entry.slice(checked?.[0].length ?? 0).replace(nextLabel, '');
		const from = start + (checked?.[0].length ?? 0);
		const acts = tasksOf(cutOf(view, from, from + words.length, reader), reader);
		// "Date of next meeting: 5 July" under the list: what is no entry of it and names nobody is no task.
		return listed ? acts : acts.filter(({ rule, addressee }) => rule !== 'label' || addressee.length > 0);
	});
}

/** The number or bullet of the entry behind. */
const nextLabel = /\s+(?:\d{1,3}[.)]|\(?\p{Ll}[.)]|[*•·▪◦●○‣–—-])\s*$/u;

/** The first character of a view at or behind a place of its source. */
function placeIn({ at }: Passage, place: number): number {
	let [low, high] = [0, at.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** "(GW)", "[Gina Ward, Wayne Hill]": who is to do it, behind the task. */
const owners = /[([](?<who>\p{Lu}[^()[\]\d]{1,60})[)\]][.;]?$/u;

function tasksOf(entry: Passage, reader: Reader): ActDraft[] {
	const acts = underLabel(entry, 'action', 'directive', null, reader, actsOf);
	const [only] = acts;
	const behind = owners.exec(entry.text);
	const who = behind?.groups?.who;
	if (acts.length !== 1 || only === undefined || only.addressee.length > 0 || behind === null || who === undefined)
		return acts;
	const duty = dutyOf(cutOf(entry, behind.index + 1, behind.index + 1 + who.length, reader), reader);
	return [
		{ ...only, ...duty, at: { ...only.at, addressee: duty.addressee.map(({ start, end }) => ({ start, end })) } },
	];
}
