import type { Cite } from '../../record/cite.ts';
import type { Matter, MatterStep } from '../../record/matter.ts';
import type { MatterCorrection } from '../../record/matter-correction.ts';
import { StemIndex } from '../stem-index.ts';
import { decide, type Group, type PlacedCorrection, proposed } from './decide.ts';
import { type BodyRecord, type Joinable, joinables } from './entry.ts';
import { bestJoin, type Draft, labelsIn } from './join.ts';
import { type Places, placesOf } from './place.ts';

export { type AnchorText, anchorPlace, anchorTarget } from './anchor.ts';
export type { PlacedCorrection } from './decide.ts';
export type { BodyRecord } from './entry.ts';

/** The matters of some bodies, and what persons decided about them that no longer finds its place. */
export interface Matters {
	readonly matters: readonly Matter[];
	readonly unplaced: readonly MatterCorrection[];
}

/**
 * The matters of one or more bodies: each entry of their standings, in the order in which they were opened, joins the matter
 * that it is about, with the reason, or opens one; then persons have the last word. A person's page of a thing's whole life
 * is made of this.
 */
export function mattersOf(records: readonly BodyRecord[], corrections: readonly PlacedCorrection[] = []): Matters {
	const places = placesOf(records);
	const shelf = new Shelf();
	for (const entry of joinables(records, places)) {
		const found = bestJoin(entry, shelf.near(entry));
		const reason = found?.reason ?? { link: 'first' as const, why: 'It opened the matter.' };
		const draft = found?.draft ?? { first: entry, entries: [] };
		draft.entries.push({ entry, ...reason });
		shelf.keep(draft, entry);
	}
	const taken = new Map<string, number>();
	const { groups, unplaced } = decide(proposed(shelf.drafts, taken), corrections, taken);
	return { matters: groups.map((group) => matterOf(group, places)), unplaced };
}

/** Matters by what can lead to them: words, acts, numbers, labels. */
class Shelf {
	readonly drafts: Draft[] = [];
	readonly #order = new Map<Draft, number>();
	readonly #words = new StemIndex<Draft>();
	readonly #keys = new Map<string, Set<Draft>>();

	keep(draft: Draft, entry: Joinable): void {
		if (!this.#order.has(draft)) {
			this.#order.set(draft, this.drafts.length);
			this.drafts.push(draft);
		}
		this.#words.add(draft, entry.stems);
		for (const key of [...keysOf(entry), ...entry.cites.map(({ paragraph }) => `label ${paragraph.toLowerCase()}`)])
			this.#keys.set(key, (this.#keys.get(key) ?? new Set()).add(draft));
	}

	/** Those that an entry may belong to, in the order in which they were opened. */
	near(entry: Joinable): Draft[] {
		const found = new Set(this.#words.find(entry.stems, () => true));
		const wanted = [...keysOf(entry), ...labelsIn(entry.text).map((label) => `label ${label}`)];
		for (const key of wanted) for (const draft of this.#keys.get(key) ?? []) found.add(draft);
		return [...found].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
	}
}

const keysOf = ({ cites, numbers, body }: Joinable): string[] => [
	...cites.map(({ document, paragraph }) => `paragraph ${document} ${paragraph}`),
	...numbers.map((number) => `number ${body} ${number}`),
];

function matterOf({ id: own, title: named, entries, formerly, decided }: Group, places: Places): Matter {
	return {
		...{ id: own, title: named, formerly, decided },
		status: entries[0]?.entry.status ?? entries.findLast(({ entry }) => entry.status !== null)?.entry.status ?? null,
		bodies: [...new Set(entries.map(({ entry }) => entry.body))],
		entries: entries.map(({ entry: { noun, id, body, title, status, cites }, link, why }) => ({
			...{ noun, id, body, title, status, link, why },
			cites: [...cites],
		})),
		steps: stepsOf(
			entries.flatMap(({ entry }) => entry.cites),
			places,
		),
	};
}

/** Each act once, in the order of the record; a paragraph cited as a whole only where no act of it is. */
function stepsOf(cites: readonly Cite[], places: Places): MatterStep[] {
	const once = new Map(cites.map((cite) => [JSON.stringify([cite.document, cite.paragraph, cite.act]), cite]));
	const withAct = new Set(
		cites.flatMap(({ document, paragraph, act }) => (act ? [JSON.stringify([document, paragraph])] : [])),
	);
	return [...once.values()]
		.filter(({ document, paragraph, act }) => act || !withAct.has(JSON.stringify([document, paragraph])))
		.flatMap((cite) => {
			const place = places.of(cite);
			if (place === undefined) return [];
			const act = cite.act === undefined ? undefined : place.acts.get(cite.act);
			const { body, day, meeting, at, text } = place;
			const step = { body, day, meeting, kind: act?.kind ?? null, words: act?.content ?? text, cite };
			return [{ at, start: act?.start ?? 0, step }];
		})
		.sort((a, b) => a.at - b.at || a.start - b.start)
		.map(({ step }) => step);
}
