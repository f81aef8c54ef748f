import type { Act } from '../../record/act.ts';
import type { Item } from '../../record/agenda.ts';
import type { Reading } from '../../record/reading.ts';
import type { Paper } from '../timeline.ts';
import { type Find, type Found, isAccount } from './checked.ts';

const outcomes: ReadonlySet<Act['kind']> = new Set(['decision', 'directive', 'commitment', 'acknowledgement']);
const talk: ReadonlySet<Act['kind']> = new Set(['information', 'deliberation']);

/** An item under which something was told or discussed, and nothing decided, asked, promised or noted, and nothing moved. */
export const itemsWithoutOutcome: Find = ({ papers }) => papers.filter(isAccount).flatMap(openItems);

function openItems(paper: Paper): readonly Found[] {
	const { reading } = paper.version;
	const own = actsByItem(reading);
	return reading.items
		.filter(({ parent }) => parent === null)
		.flatMap((item) => {
			const acts = [item, ...below(reading.items, item)].flatMap((each) => own.get(keyOf(each)) ?? []);
			const last = acts.at(-1);
			if (last === undefined || acts.some(({ kind, effects }) => outcomes.has(kind) || effects.length > 0)) return [];
			if (!acts.some(({ kind }) => talk.has(kind))) return [];
			const name = item.number === null ? `“${item.title}”` : `Item ${item.number}, “${item.title}”,`;
			return [
				{
					message: `${name} was spoken of, and nothing was decided, asked, promised or noted under it.`,
					cites: [{ document: paper.cited, paragraph: last.paragraph, act: last.id }],
				},
			];
		});
}

const keyOf = ({ number, title }: Item): string => number ?? title;

const below = (items: readonly Item[], item: Item): readonly Item[] =>
	items
		.filter(({ parent, number }) => parent !== null && parent === item.number && number !== item.number)
		.flatMap((each) => [each, ...below(items, each)]);

function actsByItem({ paragraphs, acts }: Reading): ReadonlyMap<string, readonly Act[]> {
	const items = new Map(paragraphs.map(({ number, item }) => [number, item]));
	const found = new Map<string, Act[]>();
	for (const act of acts) {
		const item = items.get(act.paragraph) ?? null;
		if (item === null) continue;
		const there = found.get(item);
		if (there === undefined) found.set(item, [act]);
		else there.push(act);
	}
	return found;
}
