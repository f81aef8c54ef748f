import type { Place } from '../base/place.ts';
import { inPlain, inSource, type PlainText, plainText, quoteAt, standsOnce } from '../base/quote.ts';
import { folded } from '../base/words.ts';
import type { Act } from '../record/act.ts';
import type { ActFacts, Correction, Target } from '../record/correction.ts';
import type { Reading } from '../record/reading.ts';

/** The text of a reading as corrections quote it: without running heads and page numbers. */
export const plainOf = (reading: Reading, text: string): PlainText =>
	plainText(
		text,
		reading.parts.filter(({ kind }) => kind === 'furniture'),
	);

/** The words at a place, so that they can be found again. */
export function targetAt(plain: PlainText, paragraph: string, at: Place): Target {
	const place = inPlain(plain, at);
	const { start, end } = inSource(plain, place);
	const quote = quoteAt(plain, place);
	return { paragraph, quote, position: { start, end }, alone: standsOnce(plain, quote.exact) };
}

/** All that a person can judge of an act. */
export const factsOf = (act: Act): ActFacts => ({
	kind: act.kind,
	verb: act.verb,
	actor: act.actor,
	actorImplied: act.actorImplied,
	addressee: act.addressee,
	content: act.content,
	when: act.when,
	whenMeeting: act.whenMeeting,
	place: act.place,
	conditions: act.conditions,
	negated: act.negated,
});

/** An act of which nothing is said yet. */
const blank: Omit<ActFacts, 'kind' | 'verb'> = {
	actor: [],
	actorImplied: false,
	addressee: [],
	content: '',
	when: null,
	whenMeeting: null,
	place: null,
	conditions: [],
	negated: false,
};

/** What a person says of an act, all told. */
export const decidedFacts = ({ read, body }: Pick<Correction, 'read' | 'body'>): ActFacts => ({
	kind: 'information',
	verb: '',
	...blank,
	...read,
	...defined(body),
});

const defined = (body: Correction['body']): Partial<ActFacts> =>
	Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** The fields in which one act differs from another; none where they say the same. */
export function differences(then: ActFacts, now: ActFacts): Correction['body'] {
	const said = Object.entries(then).map(([name, value]) => [name, JSON.stringify(value)] as const);
	const before = new Map<string, string>(said);
	return Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== before.get(name)));
}

export type Parts = Act['at'];

/** Where the parts of an act stand within its own words; what stands outside them is left out. */
export function partsWithin(plain: PlainText, { start, end }: Place, at: Parts): Parts {
	const from = inPlain(plain, { start, end });
	const within = (place: Place | null): Place | null => {
		if (place === null) return null;
		const found = inPlain(plain, place);
		return found.start >= from.start && found.end <= from.end
			? { start: found.start - from.start, end: found.end - from.start }
			: null;
	};
	return mapped(at, within);
}

/** Where parts that count in some words stand in the source, the words being at a place of the plain text. */
export const partsAt = (plain: PlainText, start: number, at: Parts): Parts =>
	mapped(at, (place) =>
		place === null ? null : inSource(plain, { start: start + place.start, end: start + place.end }),
	);

function mapped(at: Parts, move: (place: Place | null) => Place | null): Parts {
	const all = (places: readonly Place[]): Place[] => places.flatMap((place) => move(place) ?? []);
	const conditions = all(at.conditions);
	return {
		verb: move(at.verb) ?? { start: 0, end: 0 },
		content: move(at.content),
		actor: all(at.actor),
		addressee: all(at.addressee),
		when: move(at.when),
		place: move(at.place),
		// Each stands beside its words: all of them, or none.
		conditions: conditions.length === at.conditions.length ? conditions : [],
	};
}

/** Where the parts of an act stand once a person has said something else of it. Places count in the source. */
export function partsChanged(plain: PlainText, act: Place, at: Parts, body: Correction['body']): Parts {
	const where = (words: string): Place | null => placeOf(plain, act, words);
	const conditions = (body.conditions ?? []).map(where).filter((place) => place !== null);
	return {
		verb: at.verb,
		content: body.content === undefined ? at.content : where(body.content),
		actor: body.actor === undefined ? at.actor : body.actor.flatMap((name) => where(name) ?? []),
		addressee: body.addressee === undefined ? at.addressee : body.addressee.flatMap((name) => where(name) ?? []),
		when: body.when === undefined && body.whenMeeting === undefined ? at.when : null,
		place: body.place === undefined ? at.place : where(body.place ?? ''),
		conditions:
			body.conditions === undefined ? at.conditions : conditions.length === body.conditions.length ? conditions : [],
	};
}

/** Where words stand in a place of the source, or null; white space does not matter. */
export function placeOf(plain: PlainText, within: Place, words: string): Place | null {
	const { start, end } = inPlain(plain, within);
	const wanted = folded(words);
	const at = wanted === '' ? -1 : plain.text.slice(start, end).indexOf(wanted);
	return at === -1 ? null : inSource(plain, { start: start + at, end: start + at + wanted.length });
}
