import { lazy } from '../base/once.ts';
import type { Place } from '../base/place.ts';
import type { Act } from '../record/act.ts';
import { bodyOf } from '../record/body.ts';
import type { Effect } from '../record/effect.ts';
import type { Paragraph, Reading } from '../record/reading.ts';
import { effectReader } from './report/effects/effects.ts';
import { sightingsIn } from './report/effects/sighting.ts';
import { effectTables } from './report/effects/tables.ts';
import { languages } from './report/language/languages.ts';
import { placesOf, timesOf } from './report/paragraph.ts';
import { passageOf } from './report/passage.ts';
import { tokensOf } from './report/token.ts';
import { sourcePlace, type View, viewOf } from './report/view.ts';
import { bodyNamesOf } from './report/who.ts';

const effects = effectReader(effectTables, sightingsIn);

/**
 * What an act does to the record, recognised from its words once more: for an act that a person changed or added. Gives
 * what reading gave where the act is as it was read. `reading` holds the other acts of the paragraph.
 */
export function effectsAgain(reading: Reading, text: string, act: Act): Effect[] {
	const language = languages.find(({ code }) => code === reading.document.language);
	const words = effects.words(reading.document.language);
	const paragraph = reading.paragraphs.find(({ number }) => number === act.paragraph);
	if (language === undefined || words === null || paragraph === undefined) return [];
	const others = reading.acts.filter((other) => other.paragraph === act.paragraph && other.id !== act.id);
	const acts = [...others, act].sort((a, b) => a.start - b.start || a.end - b.end);
	const view = passageOf(paragraphView(reading, text, paragraph), language);
	const body = bodyNamesOf(reading.bodies, text, language);
	const again = effects.ofActs(acts, {
		view,
		sentences: view.sentences,
		item: reading.items.find(({ number, title }) => (number ?? title) === paragraph.item)?.title ?? null,
		projects: reading.projects.filter(({ number }) => paragraph.projects.includes(number)),
		body: bodyOf(reading.bodies) ?? '',
		aliases: [...body.aliases],
		parties: reading.parties,
		times: lazy(() => timesOf(view.tokens, language)),
		places: lazy(() => placesOf(view.text, language)),
		words,
	});
	return again[acts.indexOf(act)]?.effects ?? [];
}

/** A paragraph of a reading as one line that knows where each character stands: `view.text` is the paragraph's text. */
export function paragraphView(reading: Reading, text: string, paragraph: Paragraph): View {
	// A word torn over a line end was joined where the paragraph's own text has it whole.
	const whole = new Set(paragraph.text.toLowerCase().match(/\p{L}+/gu) ?? []);
	const view = viewOf(text, withoutFurniture(reading, paragraph), (word) => whole.has(word));
	if (!view.text.endsWith(paragraph.text)) return view;
	const from = view.text.length - paragraph.text.length;
	return {
		text: paragraph.text,
		at: view.at.slice(from),
		...(view.titled === undefined || view.titled <= from ? {} : { titled: view.titled - from }),
	};
}

/** The places of a paragraph between running heads and page numbers. */
function withoutFurniture({ parts }: Reading, { start, end }: Place): Place[] {
	const places: Place[] = [];
	let from = start;
	for (const part of parts) {
		if (part.kind !== 'furniture' || part.end <= start || part.start >= end) continue;
		places.push({ start: from, end: part.start });
		from = part.end;
	}
	return [...places, { start: from, end }];
}

/** Where the printed form of a verb stands among some words of a source, by the tables of its language; null if nowhere. */
export function verbPlace(language: string, text: string, at: Place, lemma: string): Place | null {
	const verbs = languages.find(({ code }) => code === language)?.verbs;
	if (verbs === undefined) return null;
	const view = viewOf(text, [at]);
	const tokens = tokensOf(view.text);
	const found = tokens.findIndex(({ key }) => verbs.get(key)?.some(({ verb }) => verb.lemma === lemma) ?? false);
	const token = tokens[found];
	return token === undefined ? null : sourcePlace(view, token.start, token.end);
}
