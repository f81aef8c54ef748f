import type { Language } from './language/language.ts';
import { isCapital, type Token } from './token.ts';

/** A phrase that can name a party: tokens `start` to `end`, `end` not included. */
export interface Phrase {
	readonly start: number;
	readonly end: number;
}

export const phrase = (start: number, end: number): Phrase => ({ start, end });

const opening = new Set(['(', '[', '“', '«', '"']);

/** Cuts at commas outside brackets, but for those between bodies that share an office. */
export function commaParts(tokens: readonly Token[], start: number, end: number, language: Language): Phrase[] {
	const parts: Phrase[] = [];
	let depth = 0;
	let from = start;
	for (let i = start; i < end; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '(' || key === '[') depth++;
		else if (key === ')' || key === ']') depth--;
		else if (key === ',' && depth <= 0 && !sharesOffice(tokens, from, i, language)) {
			parts.push(phrase(from, i));
			from = i + 1;
		}
	}
	parts.push(phrase(from, end));
	return parts;
}

/**
 * The phrases that are the subject of the verb whose clause begins at `start` and whose verb begins at `end`:
 * "As a result of this discussion, the TOS" gives "the TOS"; "The Chairman, Mr. E. Joensen (Faroe Islands)," gives
 * "The Chairman" with the name as its apposition; "Argentina, Brazil and Chile" gives three.
 */
export interface Subject {
	readonly names: readonly Phrase[];
	/** What stands beside the first name between commas: "Mr. E. Joensen (Faroe Islands)". */
	readonly apposition: Phrase | null;
}

export function subjectOf(tokens: readonly Token[], start: number, end: number, language: Language): Subject {
	const parts = commaParts(tokens, start, end, language);
	const closed = isEmpty(tokens, parts.at(-1));
	const filled = parts.filter((part) => !isEmpty(tokens, part));
	const own = filled.slice(leadingParts(tokens, filled, language));
	const first = own[0];
	if (first === undefined) return insidePhrase(tokens, filled.at(-1), language);
	const last = own.at(-1) as Phrase;
	if (own.length > 1 && !closed && joinAt(tokens, last, language) !== null)
		return { names: own.flatMap((part) => splitNames(tokens, part, language)), apposition: null };
	if (own.length > 1 && !closed && !isAside(tokens, own[1], language))
		return { names: splitNames(tokens, last, language), apposition: null };
	return { names: splitNames(tokens, fromTitle(tokens, first, language), language), apposition: own[1] ?? null };
}

/** "Closing of the meeting Mr. Lund", "Agenda and programme The Committee": a capital title or article that no preposition governs begins the subject, whatever line stands above it. */
function fromTitle(tokens: readonly Token[], part: Phrase, language: Language): Phrase {
	for (let i = part.start + 1; i < part.end; i++) {
		const before = tokens[i - 1];
		const key = tokens[i]?.key ?? '';
		const opens = language.titles.has(key) || (language.determiners.has(key) && !language.grammar.counting.has(key));
		if (!opens || !isCapital(tokens[i]) || !before?.word) continue;
		const own =
			language.partyNouns.has(before.key) ||
			language.titles.has(before.key) ||
			(isCapital(before) && i - 1 > part.start);
		if (!own && endsPhrase(before, language)) return phrase(i, part.end);
	}
	return part;
}

/** "С заявлениями выступили представители Чили и Перу": the subject behind the verb, to the next comma. */
export function subjectAfter(tokens: readonly Token[], from: number, to: number, language: Language): Subject {
	let start = from;
	while (start < to && language.adverbs.has(tokens[start]?.key ?? '')) start++;
	// "ВЫСТУПИЛИ: Лунина Т. И., Орлов В. С."
	const listed = start === from && tokens[start]?.key === ':';
	if (listed) start++;
	else if (isDoerBehind(tokens, start, language)) start++;
	if (language.prepositions.has(tokens[start]?.key ?? '')) return { names: [], apposition: null };
	let end = start;
	while (end < to && !/^[:;]$/u.test(tokens[end]?.key ?? '') && !language.subordinators.has(tokens[end]?.key ?? ''))
		end++;
	const parts = commaParts(tokens, start, end, language);
	const last = parts.at(-1);
	const list =
		listed ||
		(last !== undefined && tokens.slice(last.start, last.end).some(({ key }) => language.conjunctions.has(key)));
	return {
		names: (list ? parts : parts.slice(0, 1)).flatMap((part) => splitNames(tokens, part, language)),
		apposition: null,
	};
}

/** "Открыл заседание | председатель": what was done stands before whoever did it. */
const isDoerBehind = (tokens: readonly Token[], at: number, { grammar, time }: Language): boolean =>
	time.meetingNouns.has(tokens[at]?.key ?? '') && grammar.doers.has(tokens[at + 1]?.key ?? '');

const isEmpty = (tokens: readonly Token[], part: Phrase | undefined): boolean =>
	part === undefined || !tokens.slice(part.start, part.end).some((token) => token.word);

/** How many of the parts stand before the subject: "In addition", "At its first meeting", "Recalling decision 5". */
function leadingParts(tokens: readonly Token[], parts: readonly Phrase[], language: Language): number {
	let count = 0;
	while (count < parts.length && isLeading(tokens, parts[count] as Phrase, language)) count++;
	return count;
}

function isLeading(tokens: readonly Token[], part: Phrase, language: Language): boolean {
	let at = part.start;
	while (
		at < part.end &&
		(language.adverbs.has(tokens[at]?.key ?? '') || language.conjunctions.has(tokens[at]?.key ?? ''))
	)
		at++;
	if (at === part.end) return true;
	const key = tokens[at]?.key ?? '';
	if (language.grammar.openingArticles.has(key)) return false;
	return (
		language.prepositions.has(key) ||
		language.subordinators.has(key) ||
		/^\d/u.test(key) ||
		language.grammar.gerundEnding.test(key)
	);
}

/** "supported by others", "as UN/ECE Secretariat", "which …", "Director of …": stands beside a name, is none of its own. */
function isAside(tokens: readonly Token[], part: Phrase | undefined, language: Language): boolean {
	const first = tokens[part?.start ?? -1];
	if (first === undefined || part === undefined) return false;
	return (
		language.prepositions.has(first.key) ||
		language.subordinators.has(first.key) ||
		language.grammar.participleEnding.test(first.key)
	);
}

/** "In the ensuing discussion the meeting": the subject stands at the end of a phrase that is not closed by a comma. */
function insidePhrase(tokens: readonly Token[], part: Phrase | undefined, language: Language): Subject {
	if (part === undefined) return { names: [], apposition: null };
	const last = tokens[part.end - 1];
	const before = tokens[part.end - 2];
	// "In ATME #14 Australia": a country or an acronym right before the verb, no preposition before it.
	if (
		last &&
		before &&
		part.end - part.start > 2 &&
		(language.countries.has(last.key) || /^\p{Lu}{2,}$/u.test(last.text)) &&
		isCapital(last) &&
		!language.prepositions.has(before.key) &&
		!language.conjunctions.has(before.key) &&
		!isCapital(before) &&
		!language.determiners.has(before.key)
	)
		return { names: [phrase(part.end - 1, part.end)], apposition: null };
	const at = subjectInside(tokens, part, language);
	return { names: at === null ? [] : splitNames(tokens, phrase(at, part.end), language), apposition: null };
}

/** Where in a phrase the subject begins: at a nominative, else at the last article or title that no preposition governs. */
function subjectInside(tokens: readonly Token[], part: Phrase, language: Language): number | null {
	if (language.grammar.subjects.size > 0) return nominativeIn(tokens, part, language);
	for (let i = part.end - 1; i > part.start; i--) {
		const key = tokens[i]?.key ?? '';
		const before = tokens[i - 1];
		const starts =
			language.determiners.has(key) ||
			language.pronouns.it.has(key) ||
			language.pronouns.person.has(key) ||
			(language.titles.has(key) && isCapital(tokens[i]));
		if (starts && before !== undefined && endsPhrase(before, language)) return i;
	}
	return null;
}

/** A word or a closing bracket after which a phrase of its own can begin. */
const endsPhrase = (before: Token, language: Language): boolean =>
	before.key === ')' ||
	(before.word &&
		!language.prepositions.has(before.key) &&
		!language.determiners.has(before.key) &&
		!language.conjunctions.has(before.key));

/** The first nominative, with the words before it that agree with it: "На первом заседании | Специальный комитет". */
function nominativeIn(tokens: readonly Token[], part: Phrase, { grammar, prepositions }: Language): number | null {
	for (let i = part.start; i < part.end; i++) {
		if (!grammar.subjects.has(tokens[i]?.key ?? '')) continue;
		let start = i;
		while (start > part.start && grammar.attributeEnding.test(tokens[start - 1]?.key ?? '')) start--;
		if (!prepositions.has(tokens[start - 1]?.key ?? '')) return start;
	}
	return null;
}

/** Where a conjunction joins two names in a phrase, or null. */
function joinAt(tokens: readonly Token[], part: Phrase, language: Language): number | null {
	let depth = 0;
	for (let i = part.start; i < part.end; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '(' || key === '[') depth++;
		if (key === ')' || key === ']') depth--;
		if (depth === 0 && language.conjunctions.has(key) && (i === part.start || canSplit(tokens, part, i, language)))
			return i;
	}
	return null;
}

/** The names of a phrase, cut at conjunctions that join names and not the parts of one ("Ministry of Trade and Industry"). */
export function splitNames(tokens: readonly Token[], part: Phrase, language: Language): Phrase[] {
	const trimmed = trimPhrase(tokens, part, language);
	if (trimmed.end <= trimmed.start) return [];
	const at = joinAt(tokens, trimmed, language);
	if (at === null) return [trimmed];
	if (at === trimmed.start) return splitNames(tokens, phrase(at + 1, trimmed.end), language);
	const shared = sharedHead(tokens, phrase(trimmed.start, at), language);
	return [
		...splitNames(tokens, phrase(shared, at), language),
		...splitNames(tokens, phrase(at + 1, trimmed.end), language),
	];
}

/** "the secretariats of the ILO and the UNECE": the head in the plural belongs to both, so each is named by what follows it. */
function sharedHead(tokens: readonly Token[], left: Phrase, language: Language): number {
	const head = language.determiners.has(tokens[left.start]?.key ?? '') ? left.start + 1 : left.start;
	const key = tokens[head]?.key ?? '';
	const plural =
		language.grammar.plural.test(key) &&
		language.partyNouns.has(key) &&
		language.grammar.of.has(tokens[head + 1]?.key ?? '') &&
		head + 2 < left.end;
	return plural ? head + 2 : left.start;
}

/** "the Chairs of the SBI | and the SBSTA": each body has its own; what stands behind the mark or the conjunction is no party. */
export function sharesOffice(
	tokens: readonly Token[],
	from: number,
	join: number,
	{ grammar, partyNouns, determiners, conjunctions, bodyHeads }: Language,
): boolean {
	const of = tokens.slice(from, join).findIndex(({ key }) => grammar.of.has(key));
	const office = tokens[from + of - 1]?.key ?? '';
	const kind = partyNouns.get(office) ?? partyNouns.get(office.replace(/s$/u, ''));
	if (of < 1 || kind !== 'office' || !grammar.plural.test(office)) return false;
	let at = join + 1;
	while (determiners.has(tokens[at]?.key ?? '') || conjunctions.has(tokens[at]?.key ?? '')) at++;
	const body = tokens.slice(at, at + 3).findIndex(({ key }) => bodyHeads.has(key));
	return isAcronym(tokens[at]) || (body >= 0 && tokens.slice(at, at + body + 1).every(isCapital));
}

/** "SBSTA", "SC-CAMLR". */
export const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}[\p{Lu}\d/-]+$/u.test(token?.text ?? '');

/** "the CEP and SC-CAMLR chairs": the plural at the end belongs to both acronyms. */
const sharesNoun = (tokens: readonly Token[], part: Phrase, at: number, { grammar, partyNouns }: Language): boolean =>
	isAcronym(tokens[at - 1]) &&
	isAcronym(tokens[at + 1]) &&
	part.end === at + 3 &&
	!isCapital(tokens[at + 2]) &&
	grammar.plural.test(tokens[at + 2]?.key ?? '') &&
	partyNouns.has(tokens[at + 2]?.key ?? '');

/** Without adverbs at its ends, and without what follows a relative word or a participle. */
export function trimPhrase(tokens: readonly Token[], part: Phrase, language: Language): Phrase {
	let { start, end } = part;
	while (start < end && (beforeName(tokens[start], language) || !isNameStart(tokens[start]))) {
		if (language.partyNouns.has(tokens[start]?.key ?? '')) break;
		start++;
	}
	for (let i = start + 1; i < end; i++)
		if (language.subordinators.has(tokens[i]?.key ?? '')) {
			end = i;
			break;
		}
	while (
		end > start &&
		(language.adverbs.has(tokens[end - 1]?.key ?? '') ||
			(!tokens[end - 1]?.word && !/^[)\]”»"]$/u.test(tokens[end - 1]?.key ?? '')))
	)
		end--;
	return phrase(start, end);
}

/** "also the Bureau", "au Bureau": what stands before a name and is no part of it. */
const beforeName = (token: Token | undefined, { adverbs, grammar }: Language): boolean =>
	token !== undefined && (adverbs.has(token.key) || grammar.dative.has(token.key));

const isNameStart = (token: Token | undefined): boolean =>
	token !== undefined && (token.word || opening.has(token.key));

function canSplit(tokens: readonly Token[], part: Phrase, at: number, language: Language): boolean {
	const right = tokens[at + 1];
	const left = tokens[at - 1];
	if (right === undefined || left === undefined) return false;
	if (tokens.slice(part.start, at).some(({ key }) => language.grammar.between.has(key))) return false;
	if (sharesOffice(tokens, part.start, at, language) || sharesNoun(tokens, part, at, language)) return false;
	if (language.determiners.has(right.key) || language.titles.has(right.key) || language.possessives.has(right.key))
		return true;
	if (language.grammar.dative.has(right.key) || language.grammar.subjects.has(right.key)) return true;
	if (/^\p{Lu}\.?$/u.test(right.text) || inOneCase(tokens, part, at, language)) return true;
	// "Орлову В. С. и Зайцевой Т. И."
	if (isInitial(left) && isCapital(right) && isInitial(tokens[at + 2])) return true;
	const prepositionLeft = tokens
		.slice(part.start, at)
		.some((token) => language.prepositions.has(token.key) && !language.grammar.of.has(token.key));
	const ofLeft = tokens.slice(part.start, at).some((token) => language.grammar.of.has(token.key));
	const rightWords = part.end - at - 1;
	const leftWords = at - part.start;
	if (!prepositionLeft && !ofLeft && isCapital(right) && (isCapital(left) || left.key === ')'))
		return properPair(tokens, part, at, language);
	// "Delegates and participants", "the Chair and members of the Bureau"
	return (
		!prepositionLeft &&
		language.partyNouns.has(right.key) &&
		(rightWords <= 1 || leftWords <= 2) &&
		language.partyNouns.has(left.key)
	);
}

const isInitial = (token: Token | undefined): boolean => /^(?:\p{Lu}|\.)$/u.test(token?.text ?? '');

/** "секретарю и Рабочей группе": heads of one case on both sides name two parties. */
function inOneCase(tokens: readonly Token[], part: Phrase, at: number, { grammar, countries }: Language): boolean {
	let head = at + 1;
	while (head < part.end && grammar.attributeEnding.test(tokens[head]?.key ?? '')) head++;
	const right = tokens[head]?.key ?? '';
	const left = tokens.slice(part.start, at).map(({ key }) => key);
	return [grammar.datives, grammar.instrumentals].some(
		(forms) => forms.size > 0 && (forms.has(right) || countries.has(right)) && left.some((key) => forms.has(key)),
	);
}

/** "Argentina and Chile", "DIN and BSI", "Germany and the Netherlands": each side is a name of its own. */
function properPair(tokens: readonly Token[], part: Phrase, at: number, language: Language): boolean {
	const leftStart = language.determiners.has(tokens[part.start]?.key ?? '') ? part.start + 1 : part.start;
	const single = at - leftStart === 1 || language.titles.has(tokens[leftStart]?.key ?? '');
	const known = (i: number): boolean =>
		language.countries.has(tokens[i]?.key ?? '') || /^\p{Lu}{2,}/u.test(tokens[i]?.text ?? '');
	return (
		single ||
		(known(at - 1) && known(at + 1)) ||
		language.partyNouns.has(tokens[part.end - 1]?.key ?? '') === false ||
		hasPartyHead(tokens, part.start, at, language)
	);
}

const hasPartyHead = (tokens: readonly Token[], from: number, to: number, language: Language): boolean =>
	language.partyNouns.has(tokens[to - 1]?.key ?? '') && to - from > 1;
