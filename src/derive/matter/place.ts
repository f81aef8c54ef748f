import type { CivilDate } from '../../base/date.ts';
import type { Act } from '../../record/act.ts';
import type { Cite } from '../../record/cite.ts';
import { ordinalOf, type Paper } from '../timeline.ts';

/** A paragraph with where it stands in the record. */
export interface PlacedParagraph {
	readonly body: string;
	readonly day: CivilDate;
	readonly meeting: number | null;
	/** Its place among all paragraphs of all papers, by the day of the meeting. */
	readonly at: number;
	readonly text: string;
	readonly projects: readonly string[];
	readonly acts: ReadonlyMap<string, Act>;
}

/** Looks up the paragraphs that cites lead to. */
export interface Places {
	readonly of: (cite: Cite) => PlacedParagraph | undefined;
}

/** The paragraphs of the papers of several bodies, in the order of their meetings. */
export function placesOf(all: readonly { readonly body: string; readonly papers: readonly Paper[] }[]): Places {
	const papers = all
		.flatMap(({ body, papers: own }) => own.map((paper) => ({ body, paper })))
		.sort((a, b) => order(a.paper, b.paper));
	const found = new Map<string, PlacedParagraph>();
	for (const { body, paper } of papers) {
		const { reading } = paper.version;
		const acts = new Map<string, Map<string, Act>>();
		for (const act of reading.acts)
			acts.set(act.paragraph, (acts.get(act.paragraph) ?? new Map<string, Act>()).set(act.id, act));
		for (const { number, text, projects } of reading.paragraphs)
			found.set(key(paper.cited, number), {
				...{ body, day: paper.day, meeting: ordinalOf(paper), at: found.size, text, projects },
				acts: acts.get(number) ?? new Map<string, Act>(),
			});
	}
	return { of: ({ document, paragraph }) => found.get(key(document, paragraph)) };
}

const key = (document: string, paragraph: string): string => JSON.stringify([document, paragraph]);

const order = (a: Paper, b: Paper): number =>
	a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order || (a.cited < b.cited ? -1 : 1);
