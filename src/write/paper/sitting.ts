import { type Sitting, type StandingItem, sittings } from './phrase/phrase.ts';

/** An item of the agenda as the timetable weighs it. */
export interface Weighed {
	/** Null for an item of the body's own. */
	readonly standing: StandingItem | null;
	/** Matters outstanding under it. */
	readonly matters: number;
}

/** A stretch of one half-day for one item. */
export interface Slot {
	/** From 0. */
	readonly day: number;
	readonly sitting: Sitting;
	/** Minutes from midnight. */
	readonly from: number;
	readonly to: number;
	/** The place of the item in the agenda, from 0. */
	readonly item: number;
	/** True where the item goes on from the half-day before. */
	readonly continued: boolean;
}

/** When the halves of a day begin and end, in minutes from midnight: the hours of meetings of the United Nations. */
export const hours: Readonly<Record<Sitting, { readonly from: number; readonly to: number }>> = {
	morning: { from: 10 * 60, to: 13 * 60 },
	afternoon: { from: 15 * 60, to: 18 * 60 },
};

/** What the items that every agenda has take, in minutes, however long the meeting is. */
const minutes: Readonly<Record<StandingItem, number>> = {
	opening: 15,
	agenda: 15,
	officers: 30,
	'last-report': 30,
	'next-meeting': 15,
	'other-business': 15,
	report: 60,
};
/** What an item of the body's own weighs beside the others, and each matter outstanding under any item. */
const weights = { item: 2, matter: 1 } as const;
/** Times are full quarters of an hour; finer where the items are too many for that. */
const grains = [15, 5, 1] as const;

/** The opening comes before all other items, the adoption of the report after them; those keep the order of the agenda. */
const ranks: Readonly<Partial<Record<StandingItem, number>>> = { opening: -1, report: 1 };
const rankOf = ({ standing }: Weighed): number => (standing === null ? 0 : (ranks[standing] ?? 0));
const inOrder = (items: readonly Weighed[]): readonly { readonly item: Weighed; readonly at: number }[] =>
	items.map((item, at) => ({ item, at })).sort((a, b) => rankOf(a.item) - rankOf(b.item) || a.at - b.at);

/**
 * The items of an agenda over the half-days of a meeting: what every agenda has takes its usual time, and the items of the
 * body's own share the rest by their weights. An item that does not end with its half-day goes on in the next.
 */
export function slotsOf(items: readonly Weighed[], days: number): readonly Slot[] {
	const all = days * sittings.length * length;
	const grain = grains.find((each) => items.length * each <= all) ?? 1;
	const needed = neededBy(items, all);
	const room = Math.min(
		all,
		needed.reduce((sum, each) => sum + each, 0),
	);
	const shares = shared(needed, Math.ceil(room / grain));
	const slots: Slot[] = [];
	let start = 0;
	for (const { at } of inOrder(items)) {
		const end = start + (shares[at] ?? 0) * grain;
		slots.push(...pieces(start, end).map((piece) => ({ ...piece, item: at })));
		start = end;
	}
	return slots;
}

/** A half-day, in minutes. */
const length = hours.morning.to - hours.morning.from;

/** A stretch of the whole time of a meeting, cut where a half-day ends. */
function pieces(start: number, end: number): readonly Omit<Slot, 'item'>[] {
	const found: Omit<Slot, 'item'>[] = [];
	for (let from = start; from < end; ) {
		const half = Math.floor(from / length);
		const to = Math.min(end, (half + 1) * length);
		const sitting = sittings[half % sittings.length] ?? 'morning';
		const begins = hours[sitting].from - half * length;
		found.push({
			day: Math.floor(half / sittings.length),
			sitting,
			from: begins + from,
			to: begins + to,
			continued: from > start,
		});
		from = to;
	}
	return found;
}

/** The minutes that each item would have if they were no matter of whole quarters of an hour. */
function neededBy(items: readonly Weighed[], all: number): readonly number[] {
	const fixed = items.map(({ standing }) => (standing === null ? 0 : minutes[standing]));
	const weighed = items.map(
		({ standing, matters }) => (standing === null ? weights.item : 0) + matters * weights.matter,
	);
	const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
	const rest = Math.max(all - sum(fixed), all / 2);
	return items.map((_, at) => (fixed[at] ?? 0) + (rest * (weighed[at] ?? 0)) / Math.max(1, sum(weighed)));
}

/** Whole numbers that stand to each other as the wishes do and make up `all` together, each at least 1 where there is room. */
function shared(wishes: readonly number[], all: number): readonly number[] {
	const total = wishes.reduce((sum, wish) => sum + wish, 0);
	const exact = wishes.map((wish) => (total === 0 ? 0 : (wish * all) / total));
	const shares = exact.map((share) => Math.max(1, Math.floor(share)));
	let left = all - shares.reduce((sum, share) => sum + share, 0);
	const byNeed = exact.map((share, at) => ({ at, short: share - Math.floor(share) })).sort((a, b) => b.short - a.short);
	for (const { at } of byNeed) {
		if (left <= 0) break;
		shares[at] = (shares[at] ?? 0) + 1;
		left--;
	}
	for (; left < 0 && Math.max(...shares) > 1; left++) {
		const longest = shares.indexOf(Math.max(...shares));
		shares[longest] = (shares[longest] ?? 0) - 1;
	}
	return shares;
}
