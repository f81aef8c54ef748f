import { overlaps, type Place } from '../../base/place.ts';
import type { PlainText } from '../../base/quote.ts';
import type { Cite } from '../../record/cite.ts';
import type { MatterAnchor } from '../../record/matter-correction.ts';
import type { Reading } from '../../record/reading.ts';
import { landingOf } from '../corrected.ts';
import { targetAt } from '../correction.ts';
import type { Joinable } from './entry.ts';

/** Where the words of an anchor stand in the record as it is now. */
export interface AnchorPlace {
	/** As cites name the document. */
	readonly document: string;
	readonly paragraph: string;
	readonly acts: readonly string[];
}

/** A document as anchors are looked for in it. */
export interface AnchorText {
	readonly reading: Reading;
	/** Its text as quotations are looked for in it. */
	readonly plain: PlainText;
	/** As cites name the document. */
	readonly cited: string;
}

/** Where an anchor's words stand now; null where they stand nowhere. */
export function anchorPlace({ reading, plain, cited }: AnchorText, { target }: MatterAnchor): AnchorPlace | null {
	const landing = landingOf(reading, plain, target);
	if (landing === null) return null;
	const acts = reading.acts.filter((act) => overlaps(act, landing.place)).map(({ id }) => id);
	return { document: cited, paragraph: landing.paragraph.number, acts };
}

type Named = Pick<MatterAnchor, 'noun' | 'title'>;

/** The words of the act that opened a thing, else of its whole paragraph; null where the cite leads nowhere. */
export function anchorTarget({ reading, plain }: AnchorText, cite: Cite): MatterAnchor['target'] | null {
	const act = reading.acts.find(({ id }) => id === cite.act);
	const at: Place | undefined = act ?? reading.paragraphs.find(({ number }) => number === cite.paragraph);
	return at === undefined ? null : targetAt(plain, cite.paragraph, at);
}

/** The thing that an anchor means: of those that cite its words, the one of its noun and title, opened there. */
export function anchored<E extends Pick<Joinable, 'noun' | 'title' | 'cites'>>(
	entries: readonly E[],
	place: AnchorPlace,
	named: Named,
): E | null {
	const fits = ({ document, paragraph, act }: Cite): boolean =>
		document === place.document && paragraph === place.paragraph && (act === undefined || place.acts.includes(act));
	const score = ({ noun, title, cites: [opened] }: E): number =>
		(noun === named.noun ? 4 : 0) + (title === named.title ? 2 : 0) + (opened !== undefined && fits(opened) ? 1 : 0);
	const [best] = entries
		.filter((entry) => entry.cites.some(fits))
		.map((entry) => ({ entry, score: score(entry) }))
		.sort((a, b) => b.score - a.score);
	return best === undefined || best.score === 0 ? null : best.entry;
}
