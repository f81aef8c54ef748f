import type { ParallelParagraph, ParallelRow } from '../record/parallel.ts';
import type { Reading } from '../record/reading.ts';

/** What is compared of a reading. */
export type Version = Pick<Reading, 'paragraphs' | 'items'>;

/**
 * The paragraphs of a document in its languages beside each other: those of one number are one row, in the order of the
 * first version; what that lacks comes behind the paragraph that goes before it in the version that has it.
 */
export function parallelRows(versions: readonly Version[]): readonly ParallelRow[] {
	const keyed = versions.map(keyedParagraphs);
	const order: string[] = [];
	const known = new Set<string>();
	for (const paragraphs of keyed) insert(order, known, [...paragraphs.keys()]);
	return order.map((key) => ({ cells: keyed.map((paragraphs) => paragraphs.get(key) ?? null) }));
}

/** Puts keys that are not in the order yet behind those that go before them. */
function insert(order: string[], known: Set<string>, keys: readonly string[]): void {
	const places = new Map(order.map((key, i) => [key, i]));
	const behind = new Map<number, string[]>();
	let last = -1;
	for (const key of keys) {
		const place = places.get(key);
		if (place !== undefined) last = place;
		else if (!known.has(key)) {
			known.add(key);
			behind.set(last, [...(behind.get(last) ?? []), key]);
		}
	}
	const merged = [...(behind.get(-1) ?? []), ...order.flatMap((key, i) => [key, ...(behind.get(i) ?? [])])];
	order.splice(0, order.length, ...merged);
}

/** Paragraphs by what is the same in every language; the second of one number counts on. */
function keyedParagraphs({ paragraphs, items }: Version): ReadonlyMap<string, ParallelParagraph> {
	const titles = new Map(items.flatMap(({ number, title }, i) => (number === null ? [[title, `item ${i}`]] : [])));
	const found = new Map<string, ParallelParagraph>();
	const counts = new Map<string, number>();
	for (const { number, printed, text } of paragraphs) {
		const name = neutral(number, titles);
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		found.set(count === 0 ? name : `${name} (${count})`, { number, printed, text });
	}
	return found;
}

/** A paragraph without a number is cited by the title of its item, which is another one in each language: its place is the same. */
function neutral(number: string, titles: ReadonlyMap<string, string>): string {
	const slash = number.lastIndexOf('/');
	const item = slash < 0 ? undefined : titles.get(number.slice(0, slash));
	return item === undefined ? number : `${item}${number.slice(slash)}`;
}
