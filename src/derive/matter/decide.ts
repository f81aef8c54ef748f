import { longDate } from '../../base/date.ts';
import type { MatterCorrection } from '../../record/matter-correction.ts';
import { uniqueSlug } from '../event.ts';
import { type AnchorPlace, anchored } from './anchor.ts';
import type { Joinable } from './entry.ts';
import type { Draft } from './join.ts';

/** A matter as the rules put it together and persons decided so far. */
export interface Group {
	readonly id: string;
	title: string;
	entries: Draft['entries'];
	readonly formerly: string[];
	readonly decided: MatterCorrection[];
}

/** A correction with where the words of its anchors stand; null where they stand nowhere. */
export interface PlacedCorrection {
	readonly correction: MatterCorrection;
	readonly matter: AnchorPlace | null;
	readonly parts: readonly (AnchorPlace | null)[];
}

export interface Decided {
	readonly groups: readonly Group[];
	/** Those whose words, or what was opened by them, is no longer there: for a person to look at. */
	readonly unplaced: readonly MatterCorrection[];
}

/** The matters as the rules propose them; each keeps its id, whatever persons decide. */
export const proposed = (drafts: readonly Draft[], taken: Map<string, number>): Group[] =>
	drafts.map(({ first: { title }, entries }) => ({
		...{ id: uniqueSlug(title, taken), title, entries: [...entries] },
		...{ formerly: [], decided: [] },
	}));

/** Does to the proposed matters what persons decided, in the order in which they did. */
export function decide(
	all: readonly Group[],
	corrections: readonly PlacedCorrection[],
	taken: Map<string, number>,
): Decided {
	let groups = [...all];
	const unplaced: MatterCorrection[] = [];
	for (const placed of corrections) {
		const after = steps[placed.correction.kind](groups, placed, taken);
		groups = after ?? groups;
		if (after === null) unplaced.push(placed.correction);
	}
	return { groups, unplaced };
}

/** The matters after one decision; null where it no longer finds what it is about. */
type Step = (groups: Group[], placed: PlacedCorrection, taken: Map<string, number>) => Group[] | null;

const steps: Readonly<Record<MatterCorrection['kind'], Step>> = { join, split, rename };

function rename(groups: Group[], { correction, matter }: PlacedCorrection): Group[] | null {
	const group = groupOf(groups, entryOf(groups, matter, correction.matter));
	if (group === null) return null;
	group.title = correction.title ?? group.title;
	group.decided.push(correction);
	return groups;
}

/** Two that the rules made one meanwhile stay one. */
function join(groups: Group[], { correction, matter, parts: [place] }: PlacedCorrection): Group[] | null {
	const [named] = correction.parts;
	if (named === undefined) return null;
	const [into, from] = [
		groupOf(groups, entryOf(groups, matter, correction.matter)),
		groupOf(groups, entryOf(groups, place ?? null, named)),
	];
	if (into === null || from === null) return null;
	into.decided.push(correction);
	if (into === from) return groups;
	const [opener, ...rest] = from.entries;
	into.entries = [...into.entries, ...(opener ? [{ ...opener, ...reasonOf(correction, 'joined') }] : []), ...rest];
	into.formerly.push(from.id, ...from.formerly);
	into.decided.push(...from.decided.filter(({ kind }) => kind !== 'rename'));
	return groups.filter((group) => group !== from);
}

/** All of its things must be there still: half of a split is nothing that anybody decided. */
function split(groups: Group[], { correction, matter, parts }: PlacedCorrection, taken: Map<string, number>) {
	const group = groupOf(groups, entryOf(groups, matter, correction.matter));
	const out = correction.parts.map((named, i) => entryOf(groups, parts[i] ?? null, named));
	if (group === null || out.length === 0 || out.some((entry) => groupOf([group], entry) === null)) return null;
	const going = group.entries.filter(({ entry }) => out.includes(entry));
	if (going.length === group.entries.length) return null;
	group.entries = group.entries.filter(({ entry }) => !out.includes(entry));
	group.decided.push(correction);
	const title = correction.title ?? going[0]?.entry.title ?? group.title;
	const entries = going.map((each) => ({ ...each, ...reasonOf(correction, 'split') }));
	const own: Group = { id: uniqueSlug(title, taken), title, entries, formerly: [], decided: [correction] };
	return [...groups, own];
}

const entryOf = (
	groups: readonly Group[],
	place: AnchorPlace | null,
	named: MatterCorrection['matter'],
): Joinable | null =>
	place === null
		? null
		: anchored(
				groups.flatMap(({ entries }) => entries.map(({ entry }) => entry)),
				place,
				named,
			);

const groupOf = (groups: readonly Group[], wanted: Joinable | null): Group | null =>
	groups.find(({ entries }) => entries.some(({ entry }) => entry === wanted)) ?? null;

/** "by A. Quay on 3 May 2031: the same handbook". */
const reasonOf = ({ by, recorded, reason }: MatterCorrection, link: 'joined' | 'split') => ({
	link,
	why: `by ${by} on ${longDate(recorded.slice(0, 10))}${reason === null ? '' : `: ${reason}`}`,
});
