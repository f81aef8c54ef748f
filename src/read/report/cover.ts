import { bareRulingIn } from './bare-ruling.ts';
import { namesKind } from './bodies.ts';
import { hasFiniteVerb } from './finite.ts';
import { dateline } from './held.ts';
import type { HeadingWords, Language } from './language/language.ts';
import { opensRecital } from './recital.ts';
import { type Unit, underlined, unitText } from './structure.ts';
import { timesIn } from './time.ts';
import { opensWithKind } from './title.ts';
import { tokensOf } from './token.ts';

/**
 * Where the body of a report begins among its units: at the first numbered paragraph, item or numbered section, taking with
 * it a heading right before; a document with none of these begins at its first paragraph that reads like a sentence.
 */
export function mastheadEnd(units: readonly Unit[], language: Language): number {
	const { headings } = language;
	const first = units.findIndex(
		(unit) =>
			unit.kind === 'contents' ||
			(unit.kind === 'paragraph' && unit.number !== null) ||
			unit.heading?.kind === 'summary' ||
			isMarkedSection(unit, language) ||
			(unit.heading !== null &&
				unit.heading.style !== 'plain' &&
				unit.kind !== 'annex' &&
				!beforeTitle(units, unit, language)),
	);
	const prose = units.findIndex(
		(unit, i) =>
			unit.kind === 'paragraph' &&
			(readsLikeSentence(unitText(unit), language) || opensPreamble(unitText(unit), units[i + 1], language)),
	);
	const from = [first, prose].filter((at) => at >= 0);
	const least = underLabels(units, labelledTitle(units, first, language) + 1);
	let cut = Math.max(least, from.length === 0 ? firstTelling(units, language) : Math.min(...from));
	// A heading right above belongs to the body: "Introduction" before paragraph 1, "Opening address" before its words.
	if (cut > 0 && cut === first && units[cut]?.number !== null && isSectionTitle(units[cut - 1], headings)) cut--;
	else if (cut > 0 && cut === prose && isSectionTitle(units[cut - 1], headings)) cut--;
	return cut;
}

/** No first page is all of a document that tells something: it ends at the first words, or the first long passage, with a finite verb. */
function firstTelling(units: readonly Unit[], language: Language): number {
	const at = units.findIndex((unit) => {
		const text = unitText(unit);
		return unit.kind === 'paragraph' && (text.length > longest || hasFiniteVerb(text, language));
	});
	return at < 0 ? units.length : at;
}

/** No line of a first page is so long. */
const longest = 600;

/** How far a cover sheet can reach. */
const coverUnits = 30;

/** "Source: Secretary", "Project(s):", "Status: For information": the labels under that of the title are of the cover too. */
function underLabels(units: readonly Unit[], from: number): number {
	let to = from;
	while (
		from > 0 &&
		to < units.length &&
		(isLabelLine(units[to] as Unit) || gapLabel.test(units[to]?.lines[0]?.text ?? ''))
	)
		to++;
	return to;
}

/** "SOURCE             Secretariat of the committee": a label in capitals, set off by a gap. */
const gapLabel = /^\p{Lu}{4,}(?:\(S\))?\s{3,}\S/u;

const isLabelLine = (unit: Unit): boolean =>
	unit.number === null &&
	unit.lines.length < 3 &&
	/^\p{Lu}[\p{L} ()/]{2,24}:(?:\s|$)/u.test(unitText(unit)) &&
	unitText(unit).length < 80;

/** The unit with "Title: Minutes of …", where a cover sheet with words of its own stands before the paper; else -1. */
function labelledTitle(units: readonly Unit[], first: number, { masthead }: Language): number {
	const label = new RegExp(`^[|\\s]*(?:${masthead.titled.join('|')})(?:\\s?:|\\s{2,}|\\t)`, 'iu');
	const until = units.slice(0, first < 0 ? coverUnits : Math.min(first, coverUnits));
	return until.findLastIndex(({ lines, number }) => number === null && lines.some(({ text }) => label.test(text)));
}

/** "Agenda item 18" above the title of the paper tells for what it was made, and heads nothing. */
const beforeTitle = (units: readonly Unit[], unit: Unit, { headings, masthead }: Language): boolean => {
	const at = units.indexOf(unit);
	const isTitle = (text: string): boolean => headings.ofPapers.test(text) || masthead.handedIn.test(text);
	return (
		unit.heading?.style === 'item' &&
		units.slice(at + 1, at + 6).some((next) => next.number === null && isTitle(unitText(next)))
	);
};

/** Ends as a sentence does, and has a verb; a line of places and dates has none, and "Report of the Board, Oslo, 3 May 2016." is a title. */
const readsLikeSentence = (text: string, language: Language): boolean =>
	(/[.;:]$/u.test(text) || rules(text, language) || isDecided(text, language)) &&
	!(text.length < 200 && opensWithKind(language).test(text) && endsInDay(text, language)) &&
	dateline(text, language) === null &&
	// "Комиссия таможенного союза решила:"
	(text.split(' ').length > 4 || (text.endsWith(':') && text.includes(' '))) &&
	(hasFiniteVerb(text.slice(0, 400), language) || rules(text, language));

/** "Le compte rendu de la séance du 3 mai est approuvé à l’unanimité": an article, and what was decided of it, though no stop ends it. */
function isDecided(text: string, { determiners, passives, verbs }: Language): boolean {
	const words = text.toLowerCase().split(/\s+/u);
	const decides = (word = ''): boolean =>
		(verbs.get(word) ?? []).some(({ use, verb }) => use === 'participle' && verb.kind === 'decision');
	return determiners.has(words[0] ?? '') && words.some((word, i) => passives.has(word) && decides(words[i + 1]));
}

/** "…, решили: 1. Поручить …": a decision with what it rules is no title, whatever stands around it. */
function rules(text: string, language: Language): boolean {
	if (!language.grammar.bareInfinitive || !text.includes(':')) return false;
	const tokens = tokensOf(text, language.tokens);
	return bareRulingIn({ tokens, from: 0, to: tokens.length, masked: new Set() }, language) !== null;
}

/** "La Conférence," over "Considérant …": a resolution begins with the name of who resolves. */
const opensPreamble = (text: string, next: Unit | undefined, language: Language): boolean =>
	/^\p{Lu}[^.;:]{3,160},$/u.test(text) &&
	next?.kind === 'paragraph' &&
	language.grammar.recitals.size > 0 &&
	opensRecital(tokensOf(unitText(next).slice(0, 80), language.tokens), 0, language);

const endsInDay = (text: string, language: Language): boolean => {
	const last = timesIn(text, language, null).at(-1);
	return last !== undefined && last.end >= text.length - 2;
};

/** "## Bank account", "Actions" over a line of strokes: the title is above it. */
const isMarkedSection = (unit: Unit, { masthead }: Language): boolean => {
	const text = unitText(unit);
	const marked = /^(?:#{2,6}|={2,6})\s/u.test(text) || underlined.exec(text)?.[2]?.[0] === '-';
	// Who was present, and the agenda, are told on the first page.
	const title = unit.heading?.title ?? '';
	return unit.heading !== null && marked && !masthead.present.test(title) && !namesKind(masthead).test(title);
};

const isSectionTitle = (unit: Unit | undefined, words: HeadingWords): boolean =>
	unit?.heading?.kind === 'item' &&
	!words.ofPapers.test(unit.heading.title) &&
	!/\d{4}/u.test(unit.heading.title) &&
	!/^\p{Lu}[\p{Lu}\s,’'-]+$/u.test(unit.heading.title);
