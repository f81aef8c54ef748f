import type { CivilDate } from '../base/date.ts';
import { overlaps, type Place } from '../base/place.ts';
import { folded } from '../base/words.ts';
import type { CitedEvidence, Evidence, PlacedEvidence } from '../record/evidence.ts';
import type { Reading } from '../record/reading.ts';
import { type Landing, landingOf } from './corrected.ts';
import { plainOf } from './correction.ts';
import { effectId, saidIn } from './timeline.ts';

/** Where a reading opens a follow-up. */
export interface Opening {
	/** The id of the follow-up. */
	readonly id: string;
	readonly paragraph: string;
	/** The words of the act, or of the paragraph where a statement opens it. */
	readonly at: Place;
	readonly what: string;
	readonly place: number;
	readonly conditions: readonly string[];
}

/** Every follow-up that a document opens, in the order of its text. */
export function openingsIn(document: string, reading: Reading): Opening[] {
	const passages = new Map(reading.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
	return saidIn(reading).flatMap((act) => {
		const { paragraph } = act;
		const at = act.kind === 'statement' ? passages.get(paragraph) : act;
		if (at === undefined) return [];
		return act.effects.flatMap((effect, place): Opening[] => {
			if (effect.kind !== 'owes') return [];
			const { what, conditions } = effect;
			const id = effectId(document, act.id, place);
			return [{ id, paragraph, at: { start: at.start, end: at.end }, what, place, conditions }];
		});
	});
}

/** Evidence with the id of its follow-up, null where the document opens none in those words any more. */
export interface Traced {
	readonly evidence: Evidence;
	readonly of: string | null;
}

/** Leads all evidence about a document to its follow-ups, in the document's current reading. */
export function traced(document: string, reading: Reading, text: string, all: readonly Evidence[]): readonly Traced[] {
	const plain = plainOf(reading, text);
	const openings = openingsIn(document, reading);
	return all.map((evidence) => ({
		evidence,
		of: followUpOf(openings, landingOf(reading, plain, evidence.of.target), evidence),
	}));
}

/** Found by the words of its act, never by its id; among several of one act by what is owed. */
function followUpOf(openings: readonly Opening[], landing: Landing | null, { of }: Evidence): string | null {
	if (landing === null) return null;
	const near = openings.filter(({ at }) => overlaps(at, landing.place));
	const same = near.filter(({ what }) => folded(what) === folded(of.what));
	const found = same.find(({ place }) => place === of.place) ?? same[0] ?? (near.length === 1 ? near[0] : undefined);
	return found?.id ?? null;
}

/** What had happened by a day, the oldest first; of one day what was noted first. */
export const evidenceBy = (all: readonly PlacedEvidence[], on: CivilDate): readonly PlacedEvidence[] =>
	all
		.filter(({ evidence }) => evidence.date <= on)
		.sort(
			({ evidence: a }, { evidence: b }) =>
				(a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || Number(a.id) - Number(b.id),
		);

/** Evidence as its follow-up cites it. */
export const citedEvidence = (evidence: Evidence): CitedEvidence => ({
	id: evidence.id,
	kind: evidence.kind,
	date: evidence.date,
	words: evidence.words,
	link: evidence.link,
	...(evidence.file !== undefined && { file: evidence.file }),
	condition: evidence.condition,
	by: evidence.by,
	recorded: evidence.recorded,
});
