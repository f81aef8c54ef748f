import { oncePer } from '../../base/once.ts';
import { capitalised } from '../../base/words.ts';
import { acronymOf } from '../../record/body.ts';
import type { Language, MastheadWords } from './language/language.ts';
import { meetingOrdinalIn } from './meeting-ordinal.ts';
import { nominativeOf } from './nominative.ts';
import { mostlyCapitals, type Piece, whole } from './piece.ts';
import { romanOf } from './roman.ts';
import { ordinalOf, timesIn } from './time.ts';
import { bodyBeforeKind, bodyBeforeMeeting, opensWithKind } from './title.ts';
import { tokensOf } from './token.ts';
import { type BodyNames, bodyNamesOf } from './who.ts';

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

const headWord = (text: string, language: Language): boolean =>
	wordsIn(text).some((word) => language.bodyHeads.has(word));

interface Open {
	readonly text: string;
	readonly block: number;
}

/** The chain of bodies, top down. Lines of one name are joined; a line with a head noun of its own ("Team of …") begins a new one. */
export function bodiesIn(pieces: readonly Piece[], language: Language, titled: string | null = null): string[] {
	const found: string[] = [];
	const open = new Map<number, Open>();
	let labelled = -1;
	const close = (column: number): void => {
		const text = open.get(column)?.text ?? '';
		if (!isCommand(text, language) && (headWord(text, language) || isOwner(text, language)))
			found.push(nominativeOf(named(text, language), language));
		open.delete(column);
	};
	for (const piece of pieces) {
		const { text: printed, line, column } = piece;
		for (const [key, { block }] of open) if (block !== line.block) close(key);
		const text = bare(printed);
		// "DISTRIBUTION:" and who gets it.
		if (text.endsWith(':')) labelled = line.block;
		if (line.block === labelled || inSentence(pieces, piece) || inTitle(pieces, piece, language)) continue;
		if (!canBeName(text, language)) continue;
		const above = open.get(column);
		if (above && joins(above.text, text, language))
			open.set(column, { text: `${above.text} ${text}`, block: line.block });
		else {
			close(column);
			open.set(column, { text, block: line.block });
		}
	}
	for (const column of open.keys()) close(column);
	const chain = found.filter((name, i) => !found.slice(0, i).some((before) => sameBody(before, name, language)));
	// An organisation stands above a body; by itself, or under one, it is no body that met.
	const last = titled === null ? chain.findLastIndex((name) => headWord(name, language)) : chain.length;
	return chain.slice(0, last + 1);
}

/** "Share meeting", as a web page offers: two words, the head in small letters, are no name of a body. */
const isCommand = (text: string, { grammar, time }: Language): boolean =>
	!grammar.plainNames &&
	/^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(text) &&
	time.meetingNouns.has(text.slice(text.indexOf(' ') + 1));

/** "Members of the committee concerned / have an obligation to vote.": a line of a sentence on a cover sheet. */
function inSentence(pieces: readonly Piece[], { line, column }: Piece): boolean {
	const words = pieces
		.filter((other) => other.line.block === line.block && other.column === column && other.line.start >= line.start)
		.map(({ text }) => text)
		.join(' ');
	return words.endsWith('.') && words.split(' ').length > 8 && !/[:;]/u.test(words);
}

/** "REPORT OF THE TRANSITIONAL" / "WORKING GROUP TO THE TENTH MEETING": the second line of a title that the first leaves open. */
function inTitle(pieces: readonly Piece[], piece: Piece, language: Language): boolean {
	const above = pieces.findLast(
		({ line, column }) => line.block === piece.line.block && line.start < piece.line.start && column === piece.column,
	);
	const kind = above && opensWithKind(language).exec(above.text)?.[0];
	if (above === undefined || kind === undefined) return false;
	const rest = wordsIn(above.text.slice(kind.length)).filter((word) => word !== '');
	return rest.length > 1 && language.grammar.of.has(rest[0] ?? '') && !headWord(above.text, language);
}

/** Without its acronym: "Steering Committee (CDPM)". */
const bare = (text: string): string => text.replace(/\s*\([\p{L}\d/ -]{2,15}\)$/u, '');

const joins = (above: string, text: string, language: Language): boolean => {
	if (unfinished(above, language) || goesOn(text, language)) return true;
	if (headWord(above, language) || isOwner(above, language)) return false;
	// "OPAG ON INTEGRATED SYSTEMS" over "EXPERT TEAM ON SATELLITES": a name that is whole, over another.
	const opensBody = text
		.split(/\s+/u)
		.slice(0, 3)
		.some((word) => language.bodyHeads.has(word.toLowerCase()) && !language.time.meetingNouns.has(word.toLowerCase()));
	if (
		opensBody &&
		wordsIn(above)
			.slice(1, -1)
			.some((word) => language.prepositions.has(word))
	)
		return false;
	// A word by itself above a body is the name of a house.
	return /\s/u.test(above) || !headWord(text, language);
};

/** "CITY OF ALDERPOOL": an organisation that is no formal body, and stands above the body by itself; "Quebec City, Canada" is a place. */
const isOwner = (text: string, { partyNouns }: Language): boolean =>
	!/^\p{L}+\s\p{L}+,\s\p{L}+$/u.test(text) && wordsIn(text).some((word) => partyNouns.get(word) === 'organisation');

/** "DE MÉTROLOGIE LÉGALE", "AND ELECTRONIC BUSINESS": a line that begins with a small word goes on with the name above. */
const goesOn = (text: string, { grammar, conjunctions }: Language): boolean => {
	const first = text.slice(0, Math.max(0, text.indexOf(' '))).toLowerCase();
	return (
		/^[\p{Ll}«“"]/u.test(text) || grammar.of.has(first) || grammar.smallInNames.has(first) || conjunctions.has(first)
	);
};

const unfinished = (text: string, language: Language): boolean =>
	text.endsWith(',') || language.grammar.unfinished.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

export const namesKind = /* @__PURE__ */ oncePer(
	({ kinds }: MastheadWords): RegExp => whole([...kinds.keys()].join('|')),
);

/** What could be (part of) the name of a body: words, no figures, no title of a paper, no date, no person, no sentence. */
export function canBeName(text: string, language: Language): boolean {
	if (/[\d:@;()?!]|\.$|^(?:distr|original)|^\p{L}\.?$/iu.test(text) || text.length > 140) return false;
	if (timesIn(text, language, null).length > 0 || meetingWords(text, language)) return false;
	if (language.masthead.letterhead.test(text) || saysSomething(text, language)) return false;
	if (namesKind(language.masthead).test(text)) return false;
	if (language.masthead.handedIn.test(text) || isOfficer(text, language)) return false;
	// "The Committee," before "Recalling …" opens a resolution and is no line of a masthead.
	if (/^\p{L}+(?:\s\p{L}+)?,$/u.test(text)) return false;
	return /^\p{Lu}/u.test(text) || /^\p{Ll}+\s/u.test(text);
}

/** A sentence: it has an auxiliary or a verb of the tables in its past. */
const saysSomething = (text: string, { passives, perfects, verbs, tokens }: Language): boolean =>
	tokensOf(text, tokens).some(
		({ text: word, key }) =>
			/^\p{Ll}/u.test(word) &&
			(passives.has(key) || perfects.has(key) || (verbs.get(key) ?? []).some(({ use }) => use === 'past')),
	);

/** "Ann Low, Vice Chair", "Port Office Mr. A. Low": a person with an office. */
const isOfficer = (text: string, { partyNouns, titles }: Language): boolean => {
	const [name = '', office = ''] = text.split(/,\s*/u);
	return (
		titles.has(wordsIn(name)[0] ?? '') ||
		(text.match(/\p{Lu}\p{L}{0,4}(?=\.\s)/gu) ?? []).some((word) => titles.has(word.toLowerCase())) ||
		(office !== '' && wordsIn(office).some((word) => partyNouns.get(word) === 'office'))
	);
};

const meetingWords = (text: string, language: Language): boolean =>
	text.length < 160 && meetingOrdinalIn(text, language) !== null;

/** A name as it is written in running text: capitals are lowered, small words stay small, the number of a meeting goes. */
function named(text: string, language: Language): string {
	const plain = ofMeeting(withoutOrdinal(stemOf(text), language), language).replace(language.masthead.beforeName, '');
	return mostlyCapitals(plain)
		? plain.replace(/[\p{L}’']+/gu, (word, at: number) => {
				const numeral = /^[IVXLC]+$/u.test(word) && word.length > 1;
				const [before, after] = [plain[at - 1], plain[at + word.length]];
				// "ISO/TC 399" and "(TEWG)" are in capitals however a name is printed.
				if (numeral || after === '/' || before === '/' || (before === '(' && after === ')')) return word;
				const lower = word.toLowerCase();
				const isSmall = language.grammar.plainNames || language.grammar.smallInNames.has(lower);
				return at > 0 && isSmall ? lower : capitalised(lower);
			})
		: plain;
}

/** "THE ASSEMBLY OF FERRIES," opens a resolution, with the name of its body. */
const stemOf = (text: string): string => (text.endsWith(',') ? text.slice(0, -1).replace(/^the\s+/iu, '') : text);

/** "MEETING OF THE WORKING GROUP ON SWORDFISH" is that of the Working Group; a Meeting of Experts is a body of that name. */
function ofMeeting(text: string, { time, grammar, bodyHeads, partyNouns }: Language): string {
	const [first = '', of = '', ...rest] = text.split(' ');
	if (!time.meetingNouns.has(first.toLowerCase()) || !grammar.of.has(of.toLowerCase())) return text;
	const name = /^(?:the|la|le)$/iu.test(rest[0] ?? '') ? rest.slice(1) : rest;
	const head = name.slice(0, 4).find((word) => bodyHeads.has(word.toLowerCase()));
	return head === undefined || partyNouns.get((name[0] ?? '').toLowerCase()) === 'group' ? text : name.join(' ');
}

/** "ANTARCTIC TREATY XXI CONSULTATIVE MEETING": the numeral counts meetings and is no part of the name. */
const withoutOrdinal = (text: string, language: Language): string =>
	wordsIn(text).some((word) => language.time.meetingNouns.has(word))
		? text.replace(/(?<!\p{L})[IVXL]{1,7}(?:th|e|ème)?\s+/u, '')
		: text;

/** "XXVII ATCM", "CEP VII": a meeting under its body's acronym, with the name that the document spells out. */
export function numberedMeeting(pieces: readonly Piece[], text: string): { body: string; ordinal: number } | null {
	for (const piece of pieces) {
		const match = /^(?:([IVXL]{1,7})\s+(\p{Lu}{3,8})|(\p{Lu}{3,8})\s+([IVXL]{1,7}))$/u.exec(piece.text);
		const ordinal = romanOf(match?.[1] ?? match?.[4] ?? '');
		const acronym = match?.[2] ?? match?.[3];
		if (ordinal !== null && acronym !== undefined) return { body: spelledOut(acronym, text), ordinal };
		// "6 February 2024, 100th TC99 Meeting"
		const counted = /(?<!\S)(\d{1,3})(?:st|nd|rd|th)\s+(\p{Lu}[\p{Lu}\d]{2,9})\s+(?:meeting|session)$/iu.exec(
			piece.text,
		);
		if (counted?.[2] !== undefined && /^\p{Lu}+\d*$/u.test(counted[2]))
			return { body: spelledOut(counted[2], text), ordinal: Number(counted[1]) };
	}
	return null;
}

/** The words before a bracket, looked at only where one opens. */
const before = String.raw`(?:[\p{L}’'-]+\s+){2,9}`;

/** "Antarctic Treaty Consultative Meeting (ATCM)": the words before an acronym in brackets whose letters it has; else itself. */
function spelledOut(acronym: string, text: string): string {
	if (!text.includes(acronym)) return acronym;
	const found = new RegExp(`\\((?<=(${before})\\()(?:the\\s+)?[“"]?${acronym}[”"]?\\)`, 'u').exec(text)?.[1];
	const words = found?.trim().split(/\s+/u) ?? [];
	for (let from = words.length - 2; from >= 0; from--) {
		const name = words.slice(from).join(' ');
		if (/^\p{Lu}/u.test(name) && acronymOf(name).toUpperCase() === acronym) return name;
	}
	const letters = [...acronym].map((letter) => `${letter}\\p{Ll}+`).join('\\s+');
	return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u').exec(text)?.[0]?.replace(/\s+/gu, ' ') ?? acronym;
}

/** The body that a title names: "Report of the … on its first session", "Minutes of the 45th Meeting of the Board of …". */
export function bodyInTitle(title: string, language: Language): string | null {
	const text = title.replace(/\s+/gu, ' ');
	const before = bodyBeforeKind(text, language) ?? bodyBeforeMeeting(text, language);
	if (before !== null) return capitalised(named(before, language));
	const said = language.masthead.ofBody.exec(text)?.[1]?.replace(/^№?\s?\d+\s+(?=\p{Ll})/u, '');
	return said === undefined ? null : bodyNamed(withoutMeeting(withoutDateline(said, language), language), language);
}

/** "The second meeting of the Study Group on Lamps": the body whose meeting the words name. */
export const bodyOfMeeting = (words: string, language: Language): string | null =>
	bodyNamed(withoutMeeting(afterOf(words, language), language), language);

/** A name by which a body is found, as it is written; null for other words. */
const bodyNamed = (found: string | null, language: Language): string | null =>
	found === null || found.length >= 160 || !isBodyName(found, language)
		? null
		: nominativeOf(capitalised(named(found, language)), language);

/** "Report of the TCWG to the tenth meeting": an acronym that the document spells out as the name of a body. */
export function acronymInTitle(title: string, text: string, language: Language): string | null {
	const said = /^\p{Lu}{3,8}(?!\p{L})/u.exec(
		language.masthead.ofBody.exec(title.replace(/\s+/gu, ' '))?.[1] ?? '',
	)?.[0];
	const name = said === undefined ? null : spelledOut(said, text);
	return name !== null && name !== said && headWord(name, language) ? name : null;
}

const afterOf = (words: string, { masthead }: Language): string =>
	words.replace(new RegExp(masthead.beforeName, 'iu'), '').replace(/^(?:of\s+)?the\s+/iu, '');

/** Has the head noun of a body; "regular meeting" is none. */
const isBodyName = (name: string, { bodyHeads, time }: Language): boolean => {
	const words = wordsIn(name);
	const heads = words.filter((word) => bodyHeads.has(word));
	return (
		heads.some((word) => !time.meetingNouns.has(word)) ||
		(heads.length > 0 && words.length > 2) ||
		/\bTC \d/u.test(name)
	);
};

/** "… Workshop on Climate Change, Punta Arenas, Chile, 19-20 May": a name ends before the place and the days. */
function withoutDateline(name: string, language: Language): string {
	const time = timesIn(name, language, null).find(({ when }) => when.precision === 'day' || when.precision === 'month');
	return time === undefined ? name : name.slice(0, time.start).replace(/,.*$|\s+\p{Ll}*\s*$/u, '');
}

/**
 * "twelfth session of the Committee" is the Committee's, "17th ISO/TC 154 meeting" is that of ISO/TC 154, "Harbour Committee
 * Meeting 12" that of the Harbour Committee.
 */
function withoutMeeting(name: string, language: Language): string | null {
	const words = name.split(' ');
	const noun = words.findIndex((word) => language.time.meetingNouns.has(word.toLowerCase()));
	const after = words
		.slice(noun + 1)
		.join(' ')
		.replace(/^\d{1,3}$/u, '');
	const before = words.slice(0, Math.max(0, noun)).join(' ');
	if (after === '' && isBodyName(before, language) && !opensWithOrdinal(before, language)) return before;
	if (/^\d{1,3}$/u.test(words.at(-1) ?? '') && noun === words.length - 2) return null;
	// "a regular meeting of the Board of Directors" is the Board's; a Meeting of Experts is a body of that name.
	if (noun >= 0 && after !== '' && headWord(after.toLowerCase(), language)) return afterOf(after, language);
	// "Third … Workshop on Cranes": events are counted, and their number is no part of the name.
	if (noun < 0 && opensWithOrdinal(name, language) && isEvent(name, language)) return words.slice(1).join(' ');
	const ordinal = words.findIndex((word) => ordinalOf(word.toLowerCase(), language) !== null);
	if (noun < 0 || ordinal < 0 || ordinal > noun) return name;
	if (after !== '') return afterOf(after, language);
	const between = words.slice(ordinal + 1, noun).join(' ');
	return between === '' ? null : between;
}

const opensWithOrdinal = (name: string, language: Language): boolean =>
	ordinalOf(name.split(' ')[0]?.toLowerCase() ?? '', language) !== null;

/** The head noun of its name is that of an event: "Workshop". */
const isEvent = (name: string, { bodyHeads, eventNouns }: Language): boolean =>
	eventNouns.has(wordsIn(name).find((word) => bodyHeads.has(word)) ?? '');

/** "CIPM" for "Comité international des poids et mesures": the first letters of its words, the small ones left out. */
const abbreviates = (short: string, name: string, { grammar }: Language): boolean =>
	/^\p{L}{2,8}$/u.test(short) &&
	wordsIn(name)
		.filter((word) => word !== '' && !grammar.smallInNames.has(word))
		.map((word) => word.charAt(0).toUpperCase())
		.join('') === short.toUpperCase();

/** True if two names of bodies are of one: one has all the words of the other, or is its acronym. */
export function sameBody(a: string, b: string, language: Language): boolean {
	if (abbreviates(a, b, language) || abbreviates(b, a, language)) return true;
	// Where nouns have cases, the stem tells.
	const stem = (word: string): string =>
		/[^\p{ASCII}]/u.test(word) ? word.slice(0, Math.max(4, word.length - 3)) : word;
	const words = (name: string) =>
		new Set(
			wordsIn(name)
				.filter((word) => word.length > 3)
				.map(stem),
		);
	const [short, long] = [words(a), words(b)].sort((x, y) => x.size - y.size);
	return [...(short ?? [])].every((word) => long?.has(word));
}

/**
 * The body of a document that names none on its first page or in its title: the head noun that its sentences most often
 * begin with ("The Committee …", "The workshop …").
 */
export function bodyFallback(text: string, language: Language): BodyNames | null {
	const counts = new Map<string, number>();
	for (const match of text.slice(0, 200_000).matchAll(language.masthead.bySubject)) {
		const head = (match[1] as string).toLowerCase();
		if (language.bodyHeads.has(head)) counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1);
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	// Where two bodies share the sentences, as in a digest, neither is whose report it is.
	return best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? bodyNamesOf([best[0]], text, language) : null;
}
