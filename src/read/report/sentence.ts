import type { Place } from '../../base/place.ts';
import type { Language } from './language/language.ts';
import { keyOf } from './token.ts';

const stop = /[.!?…](?=[\s”"»’)\]]|\[\d|$)/gu;
/** Footnotes cited behind a stop: "in two places.[1] It asked". */
const cited = /(?:\[\d{1,3}\])+/uy;

/**
 * The sentences of a view's text. A full stop ends one unless it belongs to an abbreviation ("Mr.", "para."), an initial
 * ("A. Koltsov"), a number, or the next word goes on in lower case. A title before the words, up to `titled`, is a
 * sentence of its own.
 */
export function sentencesOf(text: string, language: Language, titled = 0): Place[] {
	const found: Place[] = titled > 0 ? [{ start: 0, end: titled }] : [];
	let start = titled;
	for (const match of text.matchAll(stop)) {
		let end = match.index + 1;
		while (end < text.length && /[”"»’)\]]/u.test(text[end] as string)) end++;
		cited.lastIndex = end;
		if (cited.test(text)) end = cited.lastIndex;
		if (match.index < start || end < start || !endsHere(text, match.index, end, language)) continue;
		found.push({ start, end });
		start = end;
		while (start < text.length && text[start] === ' ') start++;
	}
	if (start < text.length) found.push({ start, end: text.length });
	const { article } = language.headings;
	return article ? found.flatMap((sentence) => partedAt(text, sentence, article)) : found;
}

/** "Le conseil, | ARTICLE 1 : | APPROUVE le tarif ; | ARTICLE 2 : | AUTORISE": a label is a sentence of its own. */
function partedAt(text: string, { start, end }: Place, label: RegExp): Place[] {
	let at = start;
	return text
		.slice(start, end)
		.split(label)
		.flatMap((words) => {
			const from = at;
			at += words.length;
			return words === '' ? [] : { start: from, end: at };
		});
}

function endsHere(text: string, dot: number, end: number, language: Language): boolean {
	if (end >= text.length) return true;
	if (text[end] !== ' ') return false;
	const next = text.slice(end + 1, end + 6);
	if (/^\p{Ll}{1,3}\)/u.test(next)) return true;
	if (/^\p{Ll}/u.test(next) || /^[,;:)]/u.test(next)) return false;
	if (text[dot] !== '.') return true;
	const before = /([\p{L}\p{N}]+(?:\.[\p{L}]+)*)$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[1] ?? '';
	if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && (nameBegins(text, dot, end) || rulingBegins(text, end, language)))
		return true;
	// "… Лунину Т. И. Решение"
	if (isBehindName(text, dot)) return opensAnew(text, end + 1, language);
	// "И.И. Лунин", "J.R. Smith"
	if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return opensAnew(text, end + 1, language);
	if (/^\p{Lu}$/u.test(before))
		return isAfterName(text, dot) && (!/^\p{Lu}/u.test(next) || opensAnew(text, end + 1, language));
	if (language.time.yearMarks.has(before.toLowerCase()))
		return /\d\s?\p{L}+$/u.test(text.slice(Math.max(0, dot - 10), dot)) && tellsBefore(text, dot, language);
	return !language.abbreviations.has(before.toLowerCase());
}

/** How far before a stop a verb is looked for, in characters. */
const tellingReach = 300;

/** "… до 1 мая 2031 г. Секретариат": a verb has come since the clause began; not so in "В 2031 г. Комитет". */
function tellsBefore(text: string, dot: number, language: Language): boolean {
	const words = (text.slice(Math.max(0, dot - tellingReach), dot).match(/\p{L}+|[.!?](?=\s\p{Lu})/gu) ?? []).map(keyOf);
	const opens = words.findLastIndex((word) => language.subordinators.has(word) || /^[.!?]$/u.test(word));
	return words.slice(opens + 1).some((word) => isVerb(word, language));
}

const isVerb = (word: string, { verbs, passives, grammar }: Language): boolean =>
	verbs.has(word) ||
	passives.has(word) ||
	grammar.pastEnding.test(word) ||
	(grammar.infinitiveForm?.test(word) === true && !grammar.notInfinitives.has(word));

/** "Орлов В. С. Лунина Т. И. сообщила": behind a family name and its initials the next ones begin. */
const nameBegins = (text: string, dot: number, end: number): boolean =>
	/\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)?\p{Lu}$/u.test(text.slice(Math.max(0, dot - 40), dot)) &&
	/^ \p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}\./u.test(text.slice(end, end + 40));

/** Both initials stand behind a family name. */
const isBehindName = (text: string, dot: number): boolean =>
	/\p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}$/u.test(text.slice(Math.max(0, dot - 40), dot));

/** "Орлов В. П. РЕШИЛИ:": behind the initials of a name a verb in capitals, or one before a colon, begins anew. */
function rulingBegins(text: string, end: number, language: Language): boolean {
	const found = /^ (\p{Lu}\p{L}{3,})(:?)/u.exec(text.slice(end, end + 24));
	const word = found?.[1] ?? '';
	return (found?.[2] === ':' || /^\p{Lu}+$/u.test(word)) && isVerb(keyOf(word), language);
}

/** A single capital before a stop is an initial, except where it closes a name such as "Annex A." */
const isAfterName = (text: string, dot: number): boolean =>
	/[\p{L}\p{N}] \p{Lu}$/u.test(text.slice(Math.max(0, dot - 4), dot));

/** "… of Annex V. The Meeting", "Орлов В.С. Комитет": an article, a pronoun or a body behind the stop is no family name. */
function opensAnew(text: string, at: number, language: Language): boolean {
	const { determiners, pronouns, expletives, bodyHeads, prepositions, thingNouns } = language;
	const word = /^\p{L}+(?!\p{L}|\.)/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '';
	if ((language.verbs.get(keyOf(word)) ?? []).some(({ use }) => use === 'past' || use === 'present')) return true;
	return [determiners, pronouns.it, pronouns.any, expletives, bodyHeads, prepositions, thingNouns].some((words) =>
		words.has(word),
	);
}
