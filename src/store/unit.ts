import type { Act } from '../record/act.ts';
import { type ActKind, actKinds } from '../record/act.ts';
import type { Paragraph, Reading } from '../record/reading.ts';
import { symbolKey, symbolsIn } from '../record/symbol.ts';
import { type Token, tokensIn } from './stem.ts';

/** The smallest things that a search leads to. */
export type UnitKind = 'paragraph' | 'act';

/** What of a document can be found by its words, and what it is filtered by. */
export interface Unit {
	readonly kind: UnitKind;
	/** The number of the paragraph, or the id of the act. */
	readonly key: string;
	/** The number of the paragraph it is or stands in. */
	readonly paragraph: string;
	/** What to show of it: a paragraph's words, or the sentence of an act. */
	readonly text: string;
	readonly act: { readonly kind: ActKind; readonly verb: string } | null;
	/** Whom an act speaks to or makes owe something, by name. */
	readonly parties: readonly string[];
}

/** A unit with its words as they are looked for. */
export interface SpokenUnit extends Unit {
	readonly tokens: readonly Pick<Token, 'word' | 'stem'>[];
	/** Symbols that it mentions. */
	readonly symbols: readonly string[];
	/** The symbol of its document. */
	readonly home: string;
}

export const actKindOf = (kind: string | null): ActKind | null => actKinds.find((each) => each === kind) ?? null;

/** The paragraphs and acts of a reading. */
export function unitsOf(reading: Reading): readonly SpokenUnit[] {
	const { language, symbol } = reading.document;
	const home = symbol === null ? '' : symbolKey(symbol);
	const texts = new Map(reading.paragraphs.map(({ number, text }) => [number, text]));
	const spoken = (unit: Unit, said: string): SpokenUnit => ({
		...unit,
		tokens: tokensIn(said, language),
		symbols: symbolsIn(said),
		home,
	});
	return [
		...reading.paragraphs.map((paragraph) => spoken(paragraphUnit(paragraph), paragraph.text)),
		...reading.acts.map((act) =>
			spoken(actUnit(act, texts.get(act.paragraph)), said(act, texts.get(act.paragraph) ?? '', reading.bodies)),
		),
	];
}

const paragraphUnit = ({ number, text }: Paragraph): Unit => ({
	kind: 'paragraph',
	key: number,
	paragraph: number,
	text,
	act: null,
	parties: [],
});

const actUnit = (act: Act, paragraph: string | undefined): Unit => ({
	kind: 'act',
	key: act.id,
	paragraph: act.paragraph,
	text: sentenceOf(act, paragraph ?? act.content),
	act: { kind: act.kind, verb: act.verb },
	parties: [
		...new Set([...act.addressee, ...act.effects.flatMap((effect) => (effect.kind === 'owes' ? effect.owner : []))]),
	],
});

/**
 * An act is found by its own words and by the names behind its pronouns; not by its body's, which stands behind them all.
 * Its words are counted off from its content: white space, folded since, can only bring in a word too many before them.
 */
function said(
	{ actor, verb, addressee, content, at, start, end }: Act,
	paragraph: string,
	bodies: readonly string[],
): string {
	const names = [...actor, ...addressee].filter((name) => !bodies.includes(name));
	const place = content === '' ? -1 : paragraph.indexOf(content);
	const words =
		place < 0 || at.content === null
			? content
			: paragraph.slice(
					Math.max(0, place - (at.content.start - start)),
					place + content.length + Math.max(0, end - at.content.end),
				);
	return [...names, verb, words].join(' · ');
}

/** A full stop after a word of three letters or more, or after a number or bracket, before a capital. */
const boundary = /(?<=(?:\p{L}{3}|[\p{N})\]”"»])[.!?][”"»)]?)\s+(?=[\p{Lu}“"«(])/gu;

/** The sentence of a paragraph in which the content of an act stands; the whole paragraph where it is not one stretch of it. */
function sentenceOf({ content }: Act, paragraph: string): string {
	const at = paragraph.indexOf(content);
	if (at < 0 || content === '') return paragraph;
	let start = 0;
	for (const { index, 0: blank } of paragraph.matchAll(boundary)) {
		if (index >= at + content.length) return paragraph.slice(start, index);
		if (index + blank.length <= at) start = index + blank.length;
	}
	return paragraph.slice(start);
}
