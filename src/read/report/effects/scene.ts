import { oncePer } from '../../../base/once.ts';
import type { Place } from '../../../base/place.ts';
import type { Act } from '../../../record/act.ts';
import type { MeetingTime, When } from '../../../record/time.ts';
import { sourcePlace, type View } from '../view.ts';
import type { Sightings } from './sighting.ts';
import { type EffectWords, never, type Phrase } from './words.ts';

/** An act before anything is known of what it does. */
export type BareAct = Omit<Act, 'effects'>;

/** A time or a place name found in a paragraph; places count in the paragraph's view. */
export interface FoundTime extends Place {
	readonly when: When | null;
	readonly meeting: MeetingTime | null;
}
export interface FoundPlace extends Place {
	readonly name: string;
}

/** A party as the document knows it: its name and every spelling. */
export interface KnownParty {
	readonly name: string;
	readonly spellings: readonly string[];
}

/** A paragraph and all that is known around it, the acts apart. All places count in `view`. */
export interface EffectParagraph {
	/** The paragraph as one line. */
	readonly view: View;
	readonly sentences: readonly Place[];
	/** The title of the item above, if any. */
	readonly item: string | null;
	/** Headings of the projects that the paragraph stands under. */
	readonly projects: readonly { readonly number: string; readonly title: string }[];
	/** The body that met, and the other names the document has for it. */
	readonly body: string;
	readonly aliases: readonly string[];
	readonly parties: readonly KnownParty[];
	/** Times and places are looked for when an effect first asks. */
	readonly times: () => readonly FoundTime[];
	readonly places: () => readonly FoundPlace[];
	readonly words: EffectWords;
}

/** What is known around an act when its effects are looked for. */
export interface EffectContext extends EffectParagraph {
	/** Where in the view phrases can be met. */
	readonly sightings: Sightings;
	/** From the act to where the next act of the paragraph begins; the first act's reach begins with the paragraph. */
	readonly reach: Place;
	/** The parts of sentences that lie in its reach, in order. */
	readonly near: readonly Place[];
	/** The act's own words, of these its verb, and the words after it: its content where that is known. */
	readonly own: Place;
	readonly verb: Place;
	readonly content: Place;
}

/** The scene of an act, field by field: there is one for each act, and objects put together of others cost much. */
export function sceneOf(act: BareAct, paragraph: EffectParagraph, sightings: Sightings, reach: Place): EffectContext {
	const own = inView(paragraph, act);
	const verb = inView(paragraph, act.at.verb);
	const after = { start: Math.min(own.end, verb.end), end: own.end };
	return {
		view: paragraph.view,
		sentences: paragraph.sentences,
		item: paragraph.item,
		projects: paragraph.projects,
		body: paragraph.body,
		aliases: paragraph.aliases,
		parties: paragraph.parties,
		times: paragraph.times,
		places: paragraph.places,
		words: paragraph.words,
		sightings,
		reach,
		near: sentencesWithin(paragraph, reach),
		own,
		verb,
		content: act.at.content ? inView(paragraph, act.at.content) : after,
	};
}

/** Words found, with where they stand in the view. */
export interface Found extends Place {
	readonly text: string;
	readonly groups: Readonly<Record<string, Quote>>;
}
export interface Quote extends Place {
	readonly text: string;
}

/** No phrase is looked for further on than this many characters: time stays linear on a text without a full stop. */
const furthest = 3000;

/** The first meeting of a phrase in a stretch of the view, with its named groups. */
export function find(scene: EffectContext, phrase: Phrase, from: number, to: number): Found | null {
	if (!scene.sightings.possible(phrase, from, to)) return null;
	const match = phrase.exec(scene.view.text.slice(from, Math.min(to, from + furthest)));
	if (match === null) return null;
	const groups: Record<string, Quote> = {};
	for (const [name, span] of Object.entries(match.indices?.groups ?? {}))
		if (span !== undefined) groups[name] = quote(scene, from + span[0], from + span[1]);
	return { text: match[0], start: from + match.index, end: from + match.index + match[0].length, groups };
}

/** The first of several phrases that is met. */
export function findAny(scene: EffectContext, phrases: readonly Phrase[], from: number, to: number): Found | null {
	for (const i of scene.sightings.among(phrases)) {
		const found = find(scene, phrases[i] ?? never, from, to);
		if (found) return found;
	}
	return null;
}

/** The words of the view from `start` to `end`, without blanks at the ends. */
export function quote(scene: EffectContext, start: number, end: number): Quote {
	const { text } = scene.view;
	while (start < end && text[start] === ' ') start++;
	while (end > start && text[end - 1] === ' ') end--;
	return { start, end, text: text.slice(start, end) };
}

/** Where a stretch of the view stands in the source. */
export const shown = (scene: EffectContext, at: Place): Place => sourcePlace(scene.view, at.start, at.end);

/** Where a place of the source stands in the view. */
export function inView(scene: Pick<EffectParagraph, 'view'>, at: Place): Place {
	return { start: firstFrom(scene.view.at, at.start), end: firstFrom(scene.view.at, at.end) };
}

/** The index of the first offset that is not before `offset`. */
function firstFrom(at: Int32Array, offset: number): number {
	let low = 0;
	let high = at.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The index of the first of some places, sorted, that ends after `offset`. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The end of the sentence that `from` stands in, no further than `to`; the closing stop is left out. */
export function clauseEnd(scene: EffectContext, from: number, to: number): number {
	const sentence = scene.sentences[firstEndingAfter(scene.sentences, from)];
	const end = Math.min(to, sentence?.end ?? to);
	return end > from && /[.!?]/u.test(scene.view.text[end - 1] ?? '') ? end - 1 : end;
}

/** The parts of sentences that lie in a stretch, in order. */
function sentencesWithin(scene: EffectParagraph, { start, end }: Place): Place[] {
	const found: Place[] = [];
	for (let i = firstEndingAfter(scene.sentences, start); i < scene.sentences.length; i++) {
		const sentence = scene.sentences[i];
		if (sentence === undefined || sentence.start >= end) break;
		found.push({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
	}
	return found;
}

const normal = (name: string): string => name.toLowerCase().replace(/[’']/gu, "'").trim();

/** True if the name is the body's own. */
export const isBody = (scene: EffectContext, name: string): boolean =>
	[scene.body, ...scene.aliases].some((alias) => normal(alias) === normal(name));

/** The known party whose spelling stands at `from`, an article before it skipped; the longest spelling wins. */
export function partyAt(scene: EffectContext, from: number): (Quote & { readonly name: string }) | null {
	const article = find(scene, scene.words.article, from, from + 12);
	const start = article && article.start === from ? article.end : from;
	const { text } = scene.view;
	let best: (Quote & { readonly name: string }) | null = null;
	for (const { name, spelling, key } of byInitial(scene.parties).get(initialOf(text.slice(start, start + 3))) ?? []) {
		const end = start + spelling.length;
		if (best !== null && spelling.length <= best.text.length) continue;
		if (!normal(text.slice(start, end + 2)).startsWith(key) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
			continue;
		best = { name, start, end, text: text.slice(start, end) };
	}
	return best;
}

const initialOf = (words: string): string => normal(words).charAt(0);

/** A spelling of a party, and how it is compared. */
interface Spelling {
	readonly name: string;
	readonly spelling: string;
	readonly key: string;
}

/** The spellings of parties by the character they begin with, so that few are tried at one place. */
const byInitial = /* @__PURE__ */ oncePer(
	(parties: readonly KnownParty[]): ReadonlyMap<string, readonly Spelling[]> => {
		const found = new Map<string, Spelling[]>();
		for (const { name, spellings } of parties)
			for (const spelling of [name, ...spellings]) {
				const key = normal(spelling);
				if (key === '') continue;
				const alike = found.get(key.charAt(0));
				if (alike) alike.push({ name, spelling, key });
				else found.set(key.charAt(0), [{ name, spelling, key }]);
			}
		return found;
	},
);

/** The first time with days whose words lie in a stretch. */
export const timeWithin = (scene: EffectContext, from: number, to: number): FoundTime | null =>
	firstWithin(
		scene.times().filter(({ when }) => when !== null),
		from,
		to,
	);

export const placeWithin = (scene: EffectContext, from: number, to: number): FoundPlace | null =>
	firstWithin(scene.places(), from, to);

/** The first of some places, in order, that lies wholly in a stretch. */
const firstWithin = <T extends Place>(places: readonly T[], from: number, to: number): T | null =>
	places.find((one) => one.start >= from && one.end <= to) ?? null;
