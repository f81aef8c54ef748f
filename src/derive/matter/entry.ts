import type { Cite } from '../../record/cite.ts';
import type { MatterEntry } from '../../record/matter.ts';
import type { Standing } from '../../record/standing.ts';
import type { Paper } from '../timeline.ts';
import { tellingStems } from '../words.ts';
import type { Places } from './place.ts';

/** The record of one body as matters are looked for in it. */
export interface BodyRecord {
	/** The body's id. */
	readonly body: string;
	readonly standing: Standing;
	readonly papers: readonly Paper[];
}

/** An entry of a standing with what can join it to others. */
export interface Joinable extends Omit<MatterEntry, 'link' | 'why'> {
	readonly stems: readonly string[];
	/** The words of what it waits for. */
	readonly aside: readonly string[];
	readonly parties: readonly string[];
	/** Numbers of the projects that it is, serves or stands under. */
	readonly numbers: readonly string[];
	/** The words of the paragraph that opened it. */
	readonly text: string;
	/** Where it was opened, among all paragraphs. */
	readonly at: number;
}

/** All entries of some bodies, in the order in which they were opened. */
export function joinables(records: readonly BodyRecord[], places: Places): Joinable[] {
	return records.flatMap((record) => entriesOf(record, places)).sort((a, b) => a.at - b.at);
}

type Bare = Pick<Joinable, 'noun' | 'id' | 'title' | 'status' | 'cites'> &
	Partial<Pick<Joinable, 'parties' | 'numbers' | 'aside'>>;

function entriesOf({ body, standing }: BodyRecord, places: Places): Joinable[] {
	const { programme, events, proposals, followUps, contributions } = standing;
	const bare: Bare[] = [
		...programme.map(({ number, title, status, cites }) => ({
			...{ noun: 'project' as const, id: number, title, status, cites },
			numbers: [number],
		})),
		...events.map(({ id, title, status, cites, projects, conditions }) => ({
			...{ noun: 'event' as const, id, title, status, cites },
			numbers: projects,
			aside: conditions.flatMap(({ text }) => tellingStems(text)),
		})),
		...proposals.map(({ id, title, status, cites }) => ({ noun: 'proposal' as const, id, title, status, cites })),
		...followUps.map(({ id, what, standsFor, status, cites, owner }) => ({
			...{ noun: 'follow-up' as const, id, title: standsFor ?? what, status, cites },
			parties: owner,
		})),
		...contributions.map(({ id, for: title, status, cites, party }) => ({
			...{ noun: 'contribution' as const, id, title, status, cites },
			parties: [party],
		})),
	];
	return bare.map((entry) => joinable(body, entry, places));
}

function joinable(body: string, entry: Bare, places: Places): Joinable {
	const opened: Cite | undefined = entry.cites[0];
	const place = opened === undefined ? undefined : places.of(opened);
	return {
		...entry,
		body,
		stems: tellingStems(entry.title),
		aside: entry.aside ?? [],
		parties: entry.parties ?? [],
		numbers: [...(entry.numbers ?? []), ...(place?.projects ?? [])],
		text: place?.text ?? '',
		at: place?.at ?? 0,
	};
}
