import { type Place, within } from '../../src/base/place.ts';
import type { Act } from '../../src/record/act.ts';
import type { Effect } from '../../src/record/effect.ts';
import type { Reading } from '../../src/record/reading.ts';

/** Words without the white space that a line end, a page or a wide setting puts between them. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

const tornWord = /\p{L}[-\u2010][^\S\n]*\n/u;

/**
 * Words as they are compared: a text that tears words over its line ends ("imple-\nmentation") is compared without hyphens,
 * because a reading may join what was torn; all others to the letter.
 */
const comparedIn = (text: string): ((words: string) => string) =>
	tornWord.test(text) ? (words) => bare(words).replace(/[-\u2010]/gu, '') : bare;

/** The words at a place, without what the end of a page puts between them: running heads, page numbers, footnotes. */
function printedAt(text: string, reading: Reading, { start, end }: Place): string {
	const pages = reading.parts.filter(
		(part) =>
			(part.kind === 'furniture' || part.kind === 'footnote') &&
			part.start < end &&
			part.end > start &&
			!within({ start, end }, part),
	);
	let at = start;
	let words = '';
	for (const page of pages) {
		words += text.slice(at, Math.max(at, page.start));
		at = Math.max(at, page.end);
	}
	return words + text.slice(Math.min(at, end), end);
}

/** What in a reading does not stand in its text where the reading says it does: a line for each, none where the law holds. */
export function misquotes(text: string, reading: Reading): string[] {
	const whole = { start: 0, end: text.length };
	const wrong: string[] = [];
	const compared = comparedIn(text);
	const wordsAt = (at: Place): string => compared(printedAt(text, reading, at));
	const inside = (what: string, at: Place, outer: Place = whole): boolean => {
		const fine = at.start <= at.end && within(at, outer);
		if (!fine) wrong.push(`${what}: ${at.start}-${at.end} is not inside ${outer.start}-${outer.end}`);
		return fine;
	};
	const says = (what: string, at: Place, claimed: string): void => {
		const found = wordsAt(at);
		if (found !== compared(claimed))
			wrong.push(`${what}: “${claimed}” is claimed where “${text.slice(at.start, at.end)}” stands`);
	};

	for (const paragraph of reading.paragraphs) {
		const what = `paragraph ${paragraph.number}`;
		if (!inside(what, paragraph)) continue;
		if (!wordsAt(paragraph).endsWith(compared(paragraph.text)))
			wrong.push(`${what}: its words are not those at its place`);
	}
	for (const item of reading.items) inside(`item ${item.number ?? item.title}`, item);
	for (const project of reading.projects) inside(`project ${project.number}`, project);
	const all = wordsAt(whole).toLowerCase();
	for (const party of reading.parties) {
		const what = `party ${party.name}`;
		if (!inside(what, party)) continue;
		const found = wordsAt(party).toLowerCase();
		if (found === '' || !party.spellings.some((spelling) => compared(spelling).toLowerCase() === found))
			wrong.push(`${what}: “${text.slice(party.start, party.end)}” at its place is none of its spellings`);
		for (const spelling of party.spellings)
			if (!all.includes(compared(spelling).toLowerCase())) wrong.push(`${what}: “${spelling}” stands nowhere`);
	}
	for (const note of reading.notes) if (note.at !== null) inside(`note ${note.rule}`, note.at);
	const paragraphs = new Map(reading.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
	for (const act of reading.acts) {
		const paragraph = paragraphs.get(act.paragraph);
		if (paragraph === undefined) {
			wrong.push(`act ${act.id}: there is no paragraph ${act.paragraph}`);
			continue;
		}
		if (inside(`act ${act.id}`, act, paragraph))
			for (const [what, at, claimed] of claimsOf(act)) {
				if (inside(`act ${act.id} ${what}`, at) && claimed !== null) says(`act ${act.id} ${what}`, at, claimed);
			}
		for (const effect of act.effects) inside(`act ${act.id} effect ${effect.kind}`, effect, paragraph);
		for (const [what, claimed] of quotesOf(act.effects))
			if (!wordsAt(paragraph).toLowerCase().includes(compared(claimed).toLowerCase()))
				wrong.push(`act ${act.id} ${what}: “${claimed}” does not stand in its paragraph`);
	}
	return wrong;
}

type Claim = readonly [what: string, at: Place, words: string | null];

/** The places an act names, each with the words it must show; null where the record keeps a name or a date instead. */
function claimsOf(act: Act): Claim[] {
	const { at } = act;
	const one = (what: string, place: Place | null, words: string | null): Claim[] =>
		place === null ? [] : [[what, place, words]];
	return [
		['verb', at.verb, null],
		...one('content', at.content, act.content),
		...one('when', at.when, null),
		...one('place', at.place, act.place),
		...at.actor.map((place): Claim => ['actor', place, null]),
		...at.addressee.map((place): Claim => ['addressee', place, null]),
		...at.conditions.map((place, i): Claim => ['condition', place, act.conditions[i] ?? '']),
	];
}

/** Words that effects say are printed in their paragraph. */
const quotesOf = (effects: readonly Effect[]): (readonly [string, string])[] =>
	effects.flatMap((effect): (readonly [string, string])[] => {
		if (effect.kind === 'owes') return [['owes', effect.what]];
		if (effect.kind === 'event') return [['event', effect.place ?? '']];
		if (effect.kind === 'progress') return [['progress', effect.what]];
		return [];
	});

/** Where the parts of a reading fail to be its text from beginning to end. */
export function gapsIn(text: string, reading: Reading): string[] {
	const wrong: string[] = [];
	let at = 0;
	for (const { kind, start, end } of reading.parts) {
		if (start !== at || end < start) wrong.push(`${kind} ${start}-${end} follows ${at}`);
		at = end;
	}
	if (at !== text.length) wrong.push(`the parts end at ${at} of ${text.length}`);
	if (reading.parts.map(({ start, end }) => text.slice(start, end)).join('') !== text)
		wrong.push('the parts joined are not the text');
	return wrong;
}
