import { oncePer } from '../../base/once.ts';
import { capitalised } from '../../base/words.ts';
import type { DocumentKind } from '../../record/document.ts';
import type { HeadingWords, Language, MastheadWords } from './language/language.ts';
import { below, isCapitals, mostlyCapitals, type Piece, whole } from './piece.ts';
import { timesIn } from './time.ts';

/** The title of a paper, the pieces it takes, and the kind it says the paper is. */
export interface Titled {
	readonly text: string;
	/** As printed. */
	readonly printed: string;
	readonly pieces: ReadonlySet<Piece>;
	readonly kind: DocumentKind | null;
}

/** "FINAL REPORT", "Draft Meeting Minutes": the kind of paper behind words that qualify it. */
export const opensWithKind = /* @__PURE__ */ oncePer(
	({ masthead }: Language): RegExp =>
		new RegExp(
			`^(?:\\d{1,4}\\s+)?["“«]?(?:(?:${masthead.qualifiers.join('|')})\\s+){0,3}(?:${kindWords(masthead.kinds).join('|')})(?!\\p{L})`,
			'iu',
		),
);

const kindWords = /* @__PURE__ */ oncePer((kinds: ReadonlyMap<string, DocumentKind>): readonly string[] =>
	[...kinds.keys()].sort((a, b) => b.length - a.length),
);

/** Each kind of paper with the words that name it, the longest first. */
const wholeKinds = /* @__PURE__ */ oncePer(({ kinds }: MastheadWords) =>
	kindWords(kinds).flatMap((word) => {
		const kind = kinds.get(word);
		return kind === undefined ? [] : [{ kind, pattern: whole(word) }];
	}),
);

const anyKind = /* @__PURE__ */ oncePer(
	({ kinds }: MastheadWords): RegExp => new RegExp(kindWords(kinds).join('|'), 'giu'),
);

const titleLabel = /* @__PURE__ */ oncePer(
	({ titled }: MastheadWords): RegExp => new RegExp(`^(?:${titled.join('|')})\\s*(?::|$)\\s*`, 'iu'),
);

const opensAsItem = /* @__PURE__ */ oncePer(
	({ item }: HeadingWords): RegExp => new RegExp(`^(?:${item.join('|')})(?!\\p{L})`, 'iu'),
);

/** Names an item of the agenda anywhere. */
export const namesItem = /* @__PURE__ */ oncePer(({ item }: HeadingWords): RegExp => whole(item.join('|')));

/** The title among the pieces of a masthead; `isName` tells the names of bodies, which go into no title. */
export function titleIn(
	pieces: readonly Piece[],
	language: Language,
	isName: (text: string) => boolean,
	acronyms: string,
): Titled | null {
	const all =
		labelled(pieces, language) ??
		underKind(pieces, language) ??
		opened(pieces, language) ??
		closed(pieces, language) ??
		met(pieces, language) ??
		setApart(pieces, language, isName);
	if (all === null) return null;
	const found = once(all);
	const text = found
		.map((piece) => piece.text)
		.join(' ')
		.replace(footnoteMarks, '');
	const kind = kindIn(text, language);
	const named = kind !== null && isBareKind(text, language) ? meetingName(pieces, language) : null;
	const whole =
		named === null
			? lowered(text, acronyms, language)
			: `${lowered(named, acronyms, language)}: ${lowered(text, acronyms, language)}`;
	return { text: whole, printed: named ?? text, pieces: new Set([...all, ...printedAgain(pieces, found)]), kind };
}

/** "Annotated provisional agenda 1, 2", "Report*": marks of the footnotes to a title. */
const footnoteMarks = /\s\d(?:,\s?\d)+$|\s?\*+$/u;

/** The pieces that print a title once more, as the first page does under a cover. */
function printedAgain(pieces: readonly Piece[], title: readonly Piece[]): Piece[] {
	const words = title.map(({ text }) => text.toLowerCase()).join(' ');
	return pieces.flatMap((piece, from) => {
		if (!words.startsWith(piece.text.toLowerCase())) return [];
		for (let to = from + 1; to <= Math.min(pieces.length, from + 6); to++) {
			const run = pieces.slice(from, to);
			if (run.map(({ text }) => text.toLowerCase()).join(' ') === words) return run;
		}
		return [];
	});
}

/** "Title: Minutes of the 17th meeting", the words on the same piece, or the next of its line. */
function labelled(pieces: readonly Piece[], language: Language): Piece[] | null {
	const label = titleLabel(language.masthead);
	for (const [i, piece] of pieces.entries()) {
		const match = label.exec(piece.text);
		if (match === null) continue;
		const rest = unquoted(piece.text.slice(match[0].length));
		const next = pieces[i + 1];
		const opens = rest !== '' ? { ...piece, text: rest } : next?.line === piece.line ? next : null;
		const first = opens === null ? null : { ...opens, text: withGap(pieces, opens, i) };
		// A committee's own field of work is labelled so too: the paper's title says what kind of paper it is.
		if (first && kindIn(first.text, language) !== null) return [first, ...belowLabelled(pieces, i)];
		if (first && inFrontMatter(pieces, i)) return [first];
	}
	return null;
}

/** "Title: Resolutions        of the fifth meeting": what goes on in small letters behind a wide gap. */
function withGap(pieces: readonly Piece[], opens: Piece, at: number): string {
	const next = pieces[at + 1];
	const goesOn =
		next !== undefined && next.line === opens.line && /^\p{Ll}/u.test(next.text) && opens.text !== next.text;
	return goesOn ? `${opens.text} ${next.text}` : opens.text;
}

/** "Title: Resolutions of the fifth meeting, 25 and 26" / "November 2011, Riga": the lines under one that runs over its end. */
function belowLabelled(pieces: readonly Piece[], at: number): Piece[] {
	const under = below(pieces, at);
	const label = /^\p{L}[\p{L} ]{2,24}:/u;
	const stop = under.findIndex(
		({ text }, i) => label.test(text) || /[.:]$/u.test((i === 0 ? pieces[at] : under[i - 1])?.text ?? '.'),
	);
	return under.slice(0, Math.min(stop < 0 ? under.length : stop, 2));
}

const unquoted = (text: string): string => /^["“«](?<words>[^"”»]+)["”»]$/u.exec(text)?.groups?.words?.trim() ?? text;

/** "layout: post / title: Board of 14 October 2020 / date: 2020-10-14": where all lines above are labels in small letters, the title is the paper's. */
const inFrontMatter = (pieces: readonly Piece[], at: number): boolean =>
	/^\p{Ll}/u.test(pieces[at]?.text ?? '') &&
	pieces.slice(0, at + 1).every(({ text }) => /^\p{Ll}[\p{Ll}_-]*:\s/u.test(text));

/** "РЕШЕНИЕ" / "16 мая 2012 г. № 45" / "О едином порядке …": what a decision is about stands under its bare kind. */
function underKind(pieces: readonly Piece[], language: Language): Piece[] | null {
	const kind = pieces.findIndex(
		({ text }) => isCapitals(text) && opensWithKind(language).test(text) && isBareKind(text, language),
	);
	const about =
		kind < 0 ? -1 : pieces.findIndex(({ text }, i) => i > kind && i < kind + 6 && language.masthead.about.test(text));
	return about < 0 ? null : [pieces[about] as Piece, ...below(pieces, about).slice(0, 4)];
}

/** The piece that begins with the kind of paper, and what goes on under it. */
function opened(pieces: readonly Piece[], language: Language): Piece[] | null {
	const opens = opensWithKind(language);
	const { speaksOf } = language.headings;
	const opensItem = opensAsItem(language.headings);
	const at = pieces.findIndex(({ text }) => {
		const kind = opens.exec(text)?.[0];
		// "Note by the secretariat" stands under the title.
		if (kind === undefined || text.length > 260 || language.masthead.handedIn.test(text)) return false;
		const rest = text.slice(kind.length).trim();
		// "Decisions: 39th Meeting" is a running head, "Agenda item 4" points to the agenda.
		if (speaksOf.test(text) || opensItem.test(text)) return false;
		return !/^[:–—-]\s*\S/u.test(rest) || timesIn(rest, language, null).length > 0;
	});
	if (at < 0) return null;
	const first = pieces[at] as Piece;
	const rest = goingOn(pieces, at, language);
	return isBareKind(first.text, language) && !/^\p{Ll}/u.test(rest[0]?.text ?? '') ? [first] : [first, ...rest];
}

/** "Planning Board Minutes", "Parish Council Meeting Minutes": a body with the kind of paper behind it. */
function closed(pieces: readonly Piece[], language: Language): Piece[] | null {
	const found = pieces.find(({ text }) => bodyBeforeKind(text, language) !== null);
	return found === undefined ? null : [found];
}

/** The body of "Planning Board Minutes"; null for other words. */
export function bodyBeforeKind(text: string, language: Language): string | null {
	if (text.length > 80 || !/^\p{Lu}/u.test(text)) return null;
	const named =
		/^(?<body>\p{Lu}[^:;.!?\d]*?)\s+(?:(?:regular|special|annual|general|ordinary|monthly)\s+)*(?:meeting\s+)?(?<kind>minutes|report)$/iu.exec(
			text,
		);
	const body = named?.groups?.body;
	if (body === undefined || !language.masthead.kinds.has((named?.groups?.kind ?? '').toLowerCase())) return null;
	const words = body.toLowerCase().split(/[^\p{L}-]+/u);
	return words.some((word) => language.bodyHeads.has(word) && !language.time.meetingNouns.has(word)) ? body : null;
}

/** "Harbour Steering Committee Meeting 2019-01-16": a body with its meeting and the day. */
function met(pieces: readonly Piece[], language: Language): Piece[] | null {
	const found = pieces.find(({ text }) => bodyBeforeMeeting(text, language) !== null);
	return found === undefined ? null : [found];
}

/** The body of "Harbour Steering Committee Meeting 2019-01-16"; null for other words. */
export function bodyBeforeMeeting(text: string, language: Language): string | null {
	const day =
		text.length > 120 || opensWithKind(language).test(text)
			? undefined
			: timesIn(text, language, null).find(({ when }) => when.precision === 'day');
	const words =
		day === undefined
			? []
			: text
					.slice(0, day.start)
					.replace(/[\s,:(–—-]+$/u, '')
					.split(/\s+/u);
	if (!language.time.meetingNouns.has(words.at(-1)?.toLowerCase() ?? '') || !/^\p{Lu}/u.test(text)) return null;
	const name = words.slice(0, -1);
	return name.some(
		(word) => language.bodyHeads.has(word.toLowerCase()) && !language.time.meetingNouns.has(word.toLowerCase()),
	)
		? name.join(' ')
		: null;
}

/** The lines under a title's first that belong to it: those of its block, up to a day, a label or a signature. */
function goingOn(pieces: readonly Piece[], at: number, language: Language): Piece[] {
	const under = [...below(pieces, at), ...belowBlank(pieces, at, language)];
	const unfinished = (i: number): boolean => {
		const above = (i === 0 ? pieces[at] : under[i - 1])?.text ?? '';
		return /\s\p{Ll}{1,5}$/u.test(above) || endsInHeld(above, language);
	};
	const stop = under.findIndex(({ text }, i) => isApart(text, language) && !unfinished(i));
	return under.slice(0, Math.min(stop < 0 ? under.length : stop, 5));
}

/** "…, проходившего" / "в Вене 30 мая": the days of a meeting belong to a title that says it was held. */
const endsInHeld = (text: string, { masthead }: Language): boolean =>
	[...text.matchAll(masthead.held)].some(({ 0: word, index }) => index + word.length === text.length);

/** "REPORT OF THE COMMITTEE" / blank / "ON CONVENTIONS AND TREATIES": one line in the same capitals goes on with a small word, or behind a comma. */
function belowBlank(pieces: readonly Piece[], at: number, language: Language): Piece[] {
	const [title, next, after] = pieces.slice(at, at + 3);
	if (title === undefined || next === undefined || next.line.block === title.line.block) return [];
	const alone = after?.line.block !== next.line.block && next.column === 0;
	const small =
		language.grammar.of.has(firstWord(next.text)) ||
		language.grammar.smallInNames.has(firstWord(next.text)) ||
		language.prepositions.has(firstWord(next.text));
	// "ПРОТОКОЛ" / "заседания Постоянной комиссии"
	if (isBareKind(title.text, language)) return alone && /^\p{Ll}{4}/u.test(next.text) ? [next] : [];
	const goesOn = (mostlyCapitals(title.text) && mostlyCapitals(next.text) && small) || /,$/u.test(title.text);
	return alone && goesOn ? [next] : [];
}

const lastWord = (text: string): string => /\p{L}+$/u.exec(text.toLowerCase())?.[0] ?? '';

const firstWord = (text: string): string => /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '';

/** What stands on a first page beside its title: "Original: English", "Submitted by Norway", "6 p.m.", a day. */
const isApart = (text: string, language: Language): boolean =>
	/^\p{L}[\p{L} ]{2,24}:(?:\s|$)/u.test(text) ||
	/^[\d(]/u.test(text) ||
	language.masthead.handedIn.test(text) ||
	(timesIn(text, language, null)[0]?.start ?? 999) < 24;

/** Nothing but the kind of paper, as "REPORT" or "DRAFT MINUTES". */
const isBareKind = (text: string, language: Language): boolean =>
	text
		.replace(opensWithKind(language), '')
		.replace(/[\s&.,()]+|\p{Ll}{1,3}/gu, '')
		.replace(anyKind(language.masthead), '') === '';

/** "THIRTY-NINTH MEETING / of the / INTERNATIONAL COMMITTEE": a meeting with the body that held it. */
function meetingName(pieces: readonly Piece[], language: Language): string | null {
	const { time, grammar, bodyHeads } = language;
	for (const [i, piece] of pieces.entries()) {
		const words = piece.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
		if (!words.some((word) => time.meetingNouns.has(word))) continue;
		const text = [piece, ...goingOn(pieces, i, language).slice(0, 3)].map((one) => one.text).join(' ');
		const run = /^[^:,]*/u.exec(text)?.[0] ?? '';
		const parts = run.toLowerCase().split(/[\s’']+/u);
		const noun = parts.findIndex((word) => time.meetingNouns.has(word));
		const next = parts[noun + 1] ?? '';
		if (!grammar.of.has(next) && !grammar.openingArticles.has(next) && !bodyHeads.has(next)) continue;
		if (parts.slice(noun + 1).some((word) => bodyHeads.has(word))) return run.replace(/\s+\S*\d.*$/u, '').trim();
	}
	return null;
}

/** The title of a paper that says no kind: the words before "Submitted by", those printed twice, else the last set apart. */
function setApart(pieces: readonly Piece[], language: Language, isName: (text: string) => boolean): Piece[] | null {
	const free = (piece: Piece): boolean =>
		/^["“«‘]?\p{Lu}/u.test(piece.text) &&
		piece.text.split(/\s+/u).length > 2 &&
		piece.text.length < 220 &&
		!isApart(piece.text, language) &&
		!namesItem(language.headings).test(piece.text) &&
		!isName(piece.text);
	const blocks: Piece[][] = [];
	pieces.forEach((piece, i) => {
		const last = blocks.at(-1);
		const inBlock = last?.[0]?.line.block === piece.line.block;
		// "… of the recommendations" / "made at the Joint Workshop": a title goes on in small letters, whatever it names.
		const above = inBlock && last?.at(-1) === pieces[i - 1] ? last.at(-1)?.text : undefined;
		// "MANDATE OF THE" / "ADVISORY GROUP" / "IN TRADE": a small word at the end of a line, or at the head of the next, in capitals.
		const joined =
			above !== undefined &&
			mostlyCapitals(piece.text) &&
			(language.grammar.unfinished.has(lastWord(above)) || language.prepositions.has(firstWord(piece.text)));
		const goesOn = above !== undefined && (joined || /^\p{Ll}/u.test(piece.text));
		if (!goesOn && !free(piece)) return;
		if (inBlock) last?.push(piece);
		else blocks.push([piece]);
	});
	const runs = blocks.map(once);
	const texts = runs.map((run) =>
		run
			.map(({ text }) => text)
			.join(' ')
			.toLowerCase(),
	);
	const handed = pieces.findIndex(({ text }) => language.masthead.handedIn.test(text));
	const before = handed < 0 ? [] : runs.filter((run) => pieces.indexOf(run[0] as Piece) < handed);
	const again = before.at(-1) ?? runs.find((_, i) => texts.indexOf(texts[i] as string) !== i);
	const doubled = pieces.find(
		({ text }, i) => isWorded(text) && !isName(text) && pieces.findIndex((one) => one.text === text) < i,
	);
	return again ?? (doubled === undefined ? (runs.at(-1) ?? null) : [doubled]);
}

/** "TOURISM: GUIDELINES ON SHIPPING": so many words, printed twice, are a title whatever marks they hold. */
const isWorded = (text: string): boolean => text.split(/\s+/u).length > 3 && text.length < 220 && !/\d{4}/u.test(text);

/** A title that a block prints twice over. */
function once(run: readonly Piece[]): Piece[] {
	const half = run.length / 2;
	const words = (part: readonly Piece[]): string => part.map(({ text }) => text.toLowerCase()).join(' ');
	return run.length % 2 === 0 && words(run.slice(0, half)) === words(run.slice(half)) ? run.slice(0, half) : [...run];
}

/** What kind of paper some words name first. */
export function kindIn(text: string, { masthead }: Language): DocumentKind | null {
	const lower = text.toLowerCase();
	const found = wholeKinds(masthead)
		.map(({ kind, pattern }) => ({ kind, at: pattern.exec(lower)?.index ?? -1 }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)[0];
	return found?.kind ?? null;
}

/** A title set in capitals is given small letters; numerals and acronyms that the page has elsewhere keep theirs. */
function lowered(text: string, acronyms: string, { grammar, time }: Language): string {
	if (!mostlyCapitals(text)) return text;
	const kept = (word: string): boolean =>
		/^[IVXLC]{2,}$/u.test(word) ||
		(word.length < 7 &&
			!grammar.smallInNames.has(word.toLowerCase()) &&
			!time.months.has(word.toLowerCase()) &&
			new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(acronyms));
	return capitalised(text.replace(/\p{L}+/gu, (word) => (kept(word) ? word : word.toLowerCase())));
}
