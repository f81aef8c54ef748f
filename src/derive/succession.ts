import { folded } from '../base/words.ts';
import type { Cite } from '../record/cite.ts';
import type { Standing } from '../record/standing.ts';
import type { KnownSuccession } from '../record/succession.ts';

/** An entry of a standing, as far as it is looked at to see whether it moves. */
interface Entry {
	readonly id?: string;
	readonly number?: string;
	readonly title?: string;
	readonly status?: string | null;
	readonly item: string | null;
	readonly projects?: readonly string[];
	readonly cites: readonly Cite[];
}

/** The lists of a standing of which each entry moves by itself. */
const lists = ['programme', 'followUps', 'events', 'proposals', 'contributions'] as const;
type List = (typeof lists)[number];

/** What nothing more is to be done about: it stays with the body that did it. */
const closed: Readonly<Record<List, ReadonlySet<string>>> = {
	programme: new Set(),
	followUps: new Set(['done', 'dropped', 'superseded', 'lapsed']),
	events: new Set(['held', 'cancelled', 'lapsed', 'superseded']),
	proposals: new Set(['agreed', 'dropped']),
	contributions: new Set(['acknowledged', 'declined']),
};

const isOpen = (list: List, { status }: Entry): boolean => !closed[list].has(status ?? '');

const plain = (text: string): string => folded(text).toLowerCase();

/** True for what stands under one of some headings, is one, or serves a project of that number. */
function isUnder({ item, title, number, projects = [] }: Entry, headings: readonly string[]): boolean {
	const own = new Set([item, title, number, ...projects].flatMap((each) => (each == null ? [] : [plain(each)])));
	return headings.some((heading) => own.has(plain(heading)));
}

/** What a succession takes: what stands under its headings, else all but what others take by name. */
const takes = ({ items, except }: Pick<KnownSuccession, 'items' | 'except'>, entry: Entry): boolean =>
	items.length > 0 ? isUnder(entry, items) : !isUnder(entry, except);

const opened = ({ cites: [first] }: { readonly cites: readonly Cite[] }): string => JSON.stringify(first ?? null);

/** One entry on two days: what opened it, since titles and places change. */
const keyOf = ({ id, number, title, cites }: Entry): string =>
	title === undefined ? (id ?? '') : (number ?? opened({ cites }));

/** A body that another takes over from, as it stood on the day before. */
export interface Predecessor {
	readonly succession: KnownSuccession;
	readonly stood: Standing;
	/** How its documents are cited. */
	readonly cited: ReadonlySet<string>;
}

/**
 * The standing of a body that takes over from others: what was open of them on the day before, and what became of it since.
 * `all` is folded from the documents of all of them, `own` from its own alone: officers, mandate and meetings are never taken over.
 */
export function takenOver(all: Standing, own: Standing, before: readonly Predecessor[]): Standing {
	const of = ({ cites: [first] }: { readonly cites: readonly Cite[] }): Predecessor | undefined =>
		first === undefined ? undefined : before.find(({ cited }) => cited.has(first.document));
	const stays = (list: List) => {
		const open = new Map(
			before.map((each) => [each, new Map(each.stood[list].map((entry): [string, Entry] => [keyOf(entry), entry]))]),
		);
		return (entry: Entry): boolean => {
			const from = of(entry);
			if (from === undefined) return true;
			const then = open.get(from)?.get(keyOf(entry));
			return then !== undefined && isOpen(list, then) && takes(from.succession, then);
		};
	};
	const kept = {
		programme: all.programme.filter(stays('programme')),
		followUps: all.followUps.filter(stays('followUps')),
		events: all.events.filter(stays('events')),
		proposals: all.proposals.filter(stays('proposals')),
		contributions: all.contributions.filter(stays('contributions')),
	};
	return {
		...withLists(all, kept),
		officers: own.officers,
		mandate: own.mandate,
		nextMeeting: own.nextMeeting,
		takesOver: before.map(({ succession }) => succession),
	};
}

/** The standing of a body that others go on with: what is over stays, what is open is theirs. */
export function leftBy(standing: Standing, successions: readonly KnownSuccession[]): Standing {
	const stays =
		(list: List) =>
		(entry: Entry): boolean =>
			!(isOpen(list, entry) && successions.some((each) => takes(each, entry)));
	const kept = {
		programme: standing.programme.filter(stays('programme')),
		followUps: standing.followUps.filter(stays('followUps')),
		events: standing.events.filter(stays('events')),
		proposals: standing.proposals.filter(stays('proposals')),
		contributions: standing.contributions.filter(stays('contributions')),
	};
	const isWhole = successions.some(({ items }) => items.length === 0);
	return {
		...withLists(standing, kept),
		nextMeeting: isWhole ? null : standing.nextMeeting,
		succeededBy: [...successions],
	};
}

/** A standing with some of its entries, and the loose ends of these alone. */
function withLists(standing: Standing, kept: Pick<Standing, List>): Standing {
	const gone = new Set<string>();
	for (const list of lists) for (const entry of standing[list]) gone.add(opened(entry));
	for (const list of lists) for (const entry of kept[list]) gone.delete(opened(entry));
	return { ...standing, ...kept, looseEnds: standing.looseEnds.filter((end) => !gone.has(opened(end))) };
}
