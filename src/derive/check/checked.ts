import type { CivilDate } from '../../base/date.ts';
import type { Finding } from '../../record/check.ts';
import type { Cite } from '../../record/cite.ts';
import type { Standing } from '../../record/standing.ts';
import { type EventFold, foldEvents } from '../event.ts';
import { type Paper, papersOf, type StandingInput, type Step, stepsOf } from '../timeline.ts';

/** What the checks look at: the papers of one body in order, what they did, and what stands of it. */
export interface Checked {
	readonly papers: readonly Paper[];
	readonly steps: readonly Step[];
	readonly events: EventFold;
	readonly standing: Standing;
	readonly on: CivilDate;
	/** The symbols of all papers that the record holds, of any body, as they are compared. */
	readonly shelf: ReadonlySet<string>;
}

export type Found = Omit<Finding, 'rule'>;

/** One check: from the record of a body to what it found. */
export type Find = (checked: Checked) => readonly Found[];

/** What is to be checked of a body, made of what its standing was folded from. */
export function checkedOf(input: StandingInput, standing: Standing, shelf: ReadonlySet<string>): Checked {
	const papers = papersOf(input);
	const steps = stepsOf(papers);
	return { papers, steps, events: foldEvents(steps), standing, on: input.on, shelf };
}

/** Kinds of paper that tell what a meeting did. */
const accounts: ReadonlySet<string> = new Set(['report', 'minutes', 'decisions', 'resolutions']);

/** True for a paper that tells what a meeting did. */
export const isAccount = ({ version }: Paper): boolean => accounts.has(version.reading.document.kind);

/** Where a paper begins, for what is said of a paper as a whole; none where it has no paragraph. */
export function beginningOf({ version, cited }: Paper): Cite[] {
	const first = version.reading.paragraphs[0];
	return first === undefined ? [] : [{ document: cited, paragraph: first.number }];
}

/** `3`, `3 and 4`, `3, 4 and 6`. */
export const listed = (values: readonly (string | number)[]): string =>
	values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
