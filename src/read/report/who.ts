import { folded } from '../../base/words.ts';
import { acronymOf } from '../../record/body.ts';
import type { Party, PartyKind } from '../../record/party.ts';
import type { Language } from './language/language.ts';
import { capitalRuns, metAt } from './letter.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import { isCapital, type Token } from './token.ts';
import { sourcePlace, type View } from './view.ts';

/** A name found in a text: what it stands for, and where it is printed. */
export interface Named {
	readonly name: string;
	/** As it stands in the text, where a language with cases prints it otherwise. */
	readonly printed?: string;
	readonly kind: PartyKind;
	readonly start: number;
	readonly end: number;
	readonly affiliation: string | null;
}

/** Whom a pronoun can stand for. `any` is the nearest body, office or person that acted, `last` the one named last. */
export type Pronoun = 'it' | 'person' | 'they' | 'both' | 'any' | 'last';

/** What a phrase turned out to be. `nobody` is "on": somebody who is not named. `thing` is a paper or another thing that never acts. */
export type Who =
	| { readonly kind: 'body'; readonly phrase: Phrase }
	| { readonly kind: 'party'; readonly named: readonly Named[]; readonly phrase: Phrase }
	| { readonly kind: 'pronoun'; readonly refersTo: Pronoun; readonly phrase: Phrase }
	| { readonly kind: 'expletive'; readonly phrase: Phrase }
	| { readonly kind: 'nobody'; readonly phrase: Phrase }
	| { readonly kind: 'thing'; readonly phrase: Phrase }
	| { readonly kind: 'unknown'; readonly name: string; readonly phrase: Phrase };

/** The body that met, and every way the document has of naming it. */
export interface BodyNames {
	readonly name: string;
	/** Lower case: "the team of specialists on …", "team", "tos". */
	readonly aliases: ReadonlySet<string>;
	/** The acronyms among them, as printed. */
	readonly acronyms: ReadonlySet<string>;
}

/**
 * The names of the last body of a masthead: its full name, what stands of it before each preposition ("the Team", "Groupe de
 * travail"), its head noun, two words of it, and any acronym in
 * the text made of its first letters, small words counted or not ("the TOS" for the Team of Specialists on …).
 */
export function bodyNamesOf(chain: readonly string[], text: string, language: Language): BodyNames {
	const name = chain.at(-1) ?? '';
	const aliases = new Set<string>();
	const acronyms = new Set<string>();
	if (name === '') return { name, aliases, acronyms };
	aliases.add(name.toLowerCase());
	const short = /^(.+?)\s*\((\p{Lu}{2,6}(?: \d{1,4})?)\)$/u.exec(name);
	if (short) for (const own of short.slice(1)) aliases.add(own.toLowerCase());
	// "ISO/TC 154/WG 5" is "WG 5" in its own papers.
	const last = /\/(\p{Lu}{1,6} \d{1,4})$/u.exec(name)?.[1];
	if (last !== undefined) aliases.add(last.toLowerCase());
	const words = name.split(/[\s/]+/u);
	const headAt = words.findIndex((word) => language.bodyHeads.has(word.toLowerCase()));
	if (headAt >= 0) {
		aliases.add((words[headAt] as string).toLowerCase());
		aliases.add(
			words
				.slice(0, headAt + 1)
				.join(' ')
				.toLowerCase(),
		);
		if (headAt > 0)
			aliases.add(
				words
					.slice(headAt - 1, headAt + 1)
					.join(' ')
					.toLowerCase(),
			);
	}
	for (const [i, word] of words.entries())
		if (i > headAt && headAt >= 0 && language.prepositions.has(word.toLowerCase()))
			aliases.add(words.slice(0, i).join(' ').toLowerCase());
	const all = words.map((word) => word.charAt(0).toUpperCase()).join('');
	const initials = acronymOf(name);
	for (const [printed] of metAt(text, capitalRuns(text), acronymAlone)) {
		const own =
			(all.startsWith(printed) && printed.length >= 3) ||
			(initials.startsWith(printed) && printed.length >= Math.min(3, initials.length));
		if (own) acronyms.add(printed);
	}
	for (const own of calledIn(name, text))
		if (/^\p{Lu}+\p{Ll}+$/u.test(own)) aliases.add(own.toLowerCase());
		else acronyms.add(own);
	for (const acronym of acronyms) {
		aliases.add(acronym.toLowerCase());
		// "The CR Committee elected …"
		if (headAt >= 0) aliases.add(`${acronym} ${words[headAt]}`.toLowerCase());
	}
	for (const alias of [...aliases]) for (const spelling of spacings(alias)) aliases.add(spelling);
	return { name, aliases, acronyms };
}

/** What a text calls a name in brackets behind it: "(CDPM)", "(hereinafter “the Committee” or “the SCP”)". */
function calledIn(name: string, text: string): string[] {
	const bracket = new RegExp(`${escaped(name)}\\s*\\(([^()]{2,120})\\)`, 'u').exec(text)?.[1] ?? '';
	if (/^[\p{Lu}\p{Ll}/-]{2,15}$/u.test(bracket)) return [bracket];
	return [...bracket.matchAll(quotedName)].map(([, own = '']) => own);
}

const quotedName = /[“"«]\s*(?:\p{L}{1,3}(?:\s|['’]))?([\p{Lu}][\p{L}/-]{1,30})\s*[”"»]/gu;

/** "TC154" and "TC 154": one name. */
const spacings = (name: string): string[] => [
	name.replace(/(?<=\p{L}) (?=\d)/gu, ''),
	name.replace(/(?<=\p{L})(?=\d)/gu, ' '),
];

/** A name whose letters and numbers stand together is printed as the text mostly does: "ISO/TC 154". */
export function asPrinted(name: string, text: string): string {
	const apart = name.replace(/(?<=\p{Lu}{2})(?=\d)/gu, ' ');
	return apart !== name && text.split(apart).length > text.split(name).length ? apart : name;
}

/** "ISO/TC 154 …", "The Committee …": words that begin with a name of the body. */
export function opensWithBody(words: string, { aliases }: BodyNames, { determiners }: Language): boolean {
	const line = folded(words).toLowerCase();
	const blank = line.indexOf(' ');
	const bare = blank > 0 && determiners.has(line.slice(0, blank)) ? line.slice(blank + 1) : line;
	for (const alias of aliases)
		if (bare.startsWith(alias) && !/^[\p{L}\p{N}/]/u.test(bare.slice(alias.length))) return true;
	return false;
}

/** "ISO/TC 154 Processes, data elements and documents": the number of the body and the title it prints beside it; no office of it. */
export function inFull(
	words: string,
	tokens: readonly Token[],
	at: Phrase,
	body: BodyNames,
	language: Language,
): boolean {
	const number = /\d$/u.test(body.name) && words.startsWith(`${body.name} `);
	if (underNumber(words, body)) return true;
	return (
		number &&
		/^\p{Lu}\p{Ll}/u.test(words.slice(body.name.length + 1)) &&
		!tokens
			.slice(at.start, at.end)
			.some((token) => isCapital(token) && (language.partyNouns.has(token.key) || language.bodyHeads.has(token.key)))
	);
}

/** "Unanimous Resolution 163 ISO/TC 154": the number of a heading, and the body below it. */
const underNumber = (words: string, { name, acronyms }: BodyNames): boolean =>
	[name, ...acronyms].some((own) => words.endsWith(` ${own}`) && /\d$/u.test(words.slice(0, -own.length - 1)));

const acronymAlone = /(?<![\p{L}\p{N}/])\p{Lu}{2,10}(?![\p{L}\p{N}/])/uy;

/** A name as a pattern that meets only itself. */
const escaped = (name: string): string =>
	name.replace(/[^\p{L}\p{N}\s]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);

/** What a phrase names. */
export function whoIs(view: View, tokens: readonly Token[], at: Phrase, body: BodyNames, language: Language): Who {
	const bare = stripped(tokens, at, language);
	if (bare.end <= bare.start) return { kind: 'unknown', name: '', phrase: at };
	const first = tokens[at.start] as Token;
	const pronoun = pronounOf(tokens, at, language);
	if (pronoun) return pronoun;
	const words = tokens.slice(bare.start, bare.end).filter((token) => token.word);
	const text = view.text.slice((tokens[bare.start] as Token).start, (tokens[bare.end - 1] as Token).end);
	if (isBody(text, words, first, body, language)) return bodyAs(view, tokens, bare, body);
	const head = headOf(tokens, bare, language);
	const key = head?.key ?? '';
	const kind = kindOf(tokens, bare, head, language);
	if (kind === null && (language.thingNouns.has(key) || language.thingNouns.has(singular(key))))
		return { kind: 'thing', phrase: bare };
	const within = nameWithin(tokens, bare, language);
	// "Орлов В. С.": the last stop is the initial's.
	const nameAt = kind === 'person' && endsInInitial(tokens, within) ? phrase(within.start, within.end + 1) : within;
	const name = nameText(view, tokens, nameAt);
	if (name === '') return { kind: 'unknown', name: '', phrase: bare };
	if (kind === null) return { kind: 'unknown', name, phrase: nameAt };
	const place = sourcePlace(view, (tokens[nameAt.start] as Token).start, (tokens[nameAt.end - 1] as Token).end);
	return {
		kind: 'party',
		phrase: nameAt,
		named: [{ name, kind, ...place, affiliation: affiliationOf(view, tokens, bare, nameAt) }],
	};
}

/** The body, or where its name is not known what stands for it: "the participants". */
function bodyAs(view: View, tokens: readonly Token[], at: Phrase, body: BodyNames): Who {
	if (body.name !== '') return { kind: 'body', phrase: at };
	const place = sourcePlace(view, (tokens[at.start] as Token).start, (tokens[at.end - 1] as Token).end);
	return {
		kind: 'party',
		phrase: at,
		named: [{ name: nameText(view, tokens, at), kind: 'body', ...place, affiliation: null }],
	};
}

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');

/** Without articles, possessives and demonstratives before it. */
function stripped(tokens: readonly Token[], at: Phrase, language: Language): Phrase {
	let { start } = at;
	// "both the CEP and SC-CAMLR" names two; "both organizations" points back to two.
	if (
		language.both.has(tokens[start]?.key ?? '') &&
		(isCapital(tokens[start + 1]) || language.determiners.has(tokens[start + 1]?.key ?? ''))
	)
		start++;
	while (start < at.end - 1 && isArticle(tokens[start], language) && !isInitialled(tokens, phrase(start, at.end)))
		start++;
	return phrase(start, at.end);
}

/** What stands before a name and is no part of it; "several delegations" keeps its number. */
const isArticle = (token: Token | undefined, { determiners, grammar }: Language): boolean =>
	token !== undefined &&
	((determiners.has(token.key) && !grammar.counting.has(token.key)) || grammar.openingArticles.has(token.key));

function pronounOf(tokens: readonly Token[], at: Phrase, language: Language): Who | null {
	const first = tokens[at.start]?.key ?? '';
	const words = tokens.slice(at.start, at.end).filter((token) => token.word);
	if (language.both.has(first) && words.length <= 3 && !words.slice(1).some(isCapital))
		return { kind: 'pronoun', refersTo: 'both', phrase: at };
	if (words.length !== 1) return null;
	if (language.pronouns.one.has(first)) return { kind: 'nobody', phrase: at };
	if (language.pronouns.any.has(first)) return { kind: 'pronoun', refersTo: 'any', phrase: at };
	if (language.pronouns.last.has(first)) return { kind: 'pronoun', refersTo: 'last', phrase: at };
	if (language.pronouns.it.has(first)) return { kind: 'pronoun', refersTo: 'it', phrase: at };
	if (language.pronouns.person.has(first)) return { kind: 'pronoun', refersTo: 'person', phrase: at };
	if (language.pronouns.they.has(first)) return { kind: 'pronoun', refersTo: 'they', phrase: at };
	return language.expletives.has(first) ? { kind: 'expletive', phrase: at } : null;
}

/** "the Committee (CDPM)" without what stands in brackets at its end. */
const withoutBracket = (name: string): string => (name.endsWith(')') ? name.replace(/\s*\([^)]*\)$/u, '') : name);

function isBody(text: string, words: readonly Token[], first: Token, body: BodyNames, language: Language): boolean {
	const name = withoutBracket(text.toLowerCase());
	if (body.aliases.has(name)) return true;
	if (words.length === 1 && language.bodyNouns.has(name) && !language.grammar.counting.has(first.key)) return true;
	if (areOfBody(words, body, language)) return true;
	return (
		words.length > 1 &&
		body.name !== '' &&
		name.startsWith(`${body.name.toLowerCase()} `) === false &&
		body.aliases.has(name.slice(name.indexOf(' ') + 1)) &&
		language.grammar.remarks.has(words[0]?.key ?? '')
	);
}

/** "participants of the Workshop", "delegations to the Committee": all who sit in the body. */
function areOfBody([people, of, ...rest]: readonly Token[], { aliases }: BodyNames, language: Language): boolean {
	if (!language.bodyNouns.has(people?.key ?? '') || !language.prepositions.has(of?.key ?? '')) return false;
	const own = language.determiners.has(rest[0]?.key ?? '') ? rest.slice(1) : rest;
	const name = own.map(({ text }) => text.toLowerCase()).join(' ');
	return own.length > 0 && (aliases.has(name) || language.bodyNouns.has(name));
}

/** The noun a phrase is about: the last word before a preposition, a bracket or a comma. */
function headOf(tokens: readonly Token[], at: Phrase, language: Language): Token | null {
	let head: Token | null = null;
	const counted = tokens.findIndex(
		(token, i) =>
			i > at.start &&
			i < Math.min(at.end, at.start + 3) &&
			language.grammar.of.has(token.key) &&
			language.quantities.has(tokens[i - 1]?.key ?? ''),
	);
	const start = counted < 0 ? at.start : counted + 1;
	if (language.grammar.headFirst) return firstHead(tokens, phrase(start, at.end), language);
	for (let i = start; i < at.end; i++) {
		const token = tokens[i] as Token;
		if (token.key === '(' || token.key === '[' || token.key === ',') break;
		if (i > start && (language.prepositions.has(token.key) || language.grammar.remarks.has(token.key))) break;
		if (token.word && head !== null && (language.adverbs.has(token.key) || /^\p{N}/u.test(token.key))) continue;
		if (token.word) head = token;
	}
	return head;
}

/** Where the head comes first: the first word that is a noun of the tables, else the first word of all. */
function firstHead(tokens: readonly Token[], at: Phrase, language: Language): Token | null {
	let head: Token | null = null;
	for (let i = at.start; i < at.end; i++) {
		const token = tokens[i] as Token;
		if (/^[([,]$/u.test(token.key)) break;
		if (i > at.start && (language.prepositions.has(token.key) || language.grammar.remarks.has(token.key))) break;
		if (language.partyNouns.has(token.key) || language.thingNouns.has(token.key)) return token;
		if (token.word && !language.quantities.has(token.key) && !language.determiners.has(token.key)) head ??= token;
	}
	return head;
}

/** The kind of party a phrase names, or null if nothing in it says it is one. */
function kindOf(tokens: readonly Token[], at: Phrase, head: Token | null, language: Language): PartyKind | null {
	const words = tokens.slice(at.start, at.end).filter((token) => token.word);
	if (words.some((token, i) => language.titles.has(token.key) && isTitle(token, words[i + 1]))) return 'person';
	if (isAmongTitled(tokens, at, language)) return 'person';
	if (isInitialled(tokens, at) || isNamedOffice(words, language)) return 'person';
	if (language.nominatives !== null && endsInInitial(tokens, at)) return 'person';
	if (head === null) return null;
	const known = language.partyNouns.get(head.key);
	if (known) return known;
	if (language.countries.has(head.key) && isCapital(head)) return 'government';
	const one = language.partyNouns.get(singular(head.key));
	if (one) return one === 'organisation' || one === 'body' ? 'group' : one;
	if (language.thingNouns.has(head.key) || language.thingNouns.has(singular(head.key))) return null;
	if (/^\p{Lu}{2,}/u.test(head.text) || /^\p{Lu}[\p{L}-]*\/\p{Lu}/u.test(head.text)) return 'organisation';
	// "Many stressed", "Several supported": a number of parties.
	if (words.length === 1 && isCount(head.key, language)) return 'group';
	// The first word of a sentence has a capital whatever it is.
	if (words.length === 1 && startsSentence(tokens, at.start)) return null;
	return isCapital(head) && properName(words) ? 'organisation' : null;
}

/** "many", "another", "a third". */
const isCount = (key: string, { quantities, grammar, time }: Language): boolean =>
	quantities.has(key) || grammar.counting.has(key) || time.ordinals.has(key);

/** "MM. Blanc, Le Goff | et Noir": family names behind a title in the plural. */
function isAmongTitled(tokens: readonly Token[], at: Phrase, { grammar, conjunctions }: Language): boolean {
	if (!tokens.slice(at.start, at.end).every(isCapital)) return false;
	let i = at.start - 1;
	while (isCapital(tokens[i]) || /^[.,]$/u.test(tokens[i]?.key ?? '') || conjunctions.has(tokens[i]?.key ?? '')) {
		if (grammar.pluralTitles.has(tokens[i]?.key ?? '')) return true;
		i--;
	}
	return false;
}

/** "Mr" has its capital; "г-н" has none, but the name behind it does. */
const isTitle = (token: Token, next: Token | undefined): boolean =>
	isCapital(token) || (token.key.includes('-') && isCapital(next));

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
	at === 0 || /^[.;:!?]$/u.test(tokens[at - 1]?.key ?? '');

/** "B. Boesler", "A. Thienot": initials and a name. */
const isInitialled = (tokens: readonly Token[], at: Phrase): boolean => {
	const first = tokens[at.start];
	return (
		first !== undefined &&
		/^\p{Lu}$/u.test(first.text) &&
		tokens[at.start + 1]?.key === '.' &&
		isCapital(tokens[at.start + 2])
	);
};

/** "Орлов В. С.": a name whose initials stand behind it, up to the stop of the last. */
const endsInInitial = (tokens: readonly Token[], { end }: Phrase): boolean =>
	/^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') && tokens[end]?.key === '.';

/** "Chair Jerdonek", "Member Hage": an office and a family name; "Member States" and "Secretary General" hold none. */
function isNamedOffice([office, ...name]: readonly Token[], language: Language): boolean {
	const kind = language.partyNouns.get(office?.key ?? '');
	return (
		(kind === 'office' || kind === 'group' || kind === 'person') &&
		isCapital(office) &&
		!language.grammar.plural.test(office?.key ?? '') &&
		name.length > 0 &&
		name.length <= 3 &&
		name.every(
			(token) =>
				/^\p{Lu}[\p{Ll}’'-]/u.test(token.text) && !isNoun(token.key, language) && !language.countries.has(token.key),
		)
	);
}

/** A noun that the tables know to be of parties, bodies or things. */
const isNoun = (key: string, { partyNouns, bodyHeads, thingNouns, bodyNouns }: Language): boolean =>
	[key, singular(key)].some(
		(word) => partyNouns.has(word) || bodyHeads.has(word) || thingNouns.has(word) || bodyNouns.has(word),
	);

const properName = (words: readonly Token[]): boolean =>
	words.filter((token) => isCapital(token)).length * 2 > words.length;

/** The name within the phrase: up to a bracket, a comma or a word that begins a remark about it. */
function nameWithin(tokens: readonly Token[], at: Phrase, language: Language): Phrase {
	let end = at.end;
	for (let i = at.start + 1; i < at.end; i++) {
		const key = tokens[i]?.key ?? '';
		if (key === '(' || key === '[' || key === ',' || language.grammar.remarks.has(key)) {
			end = i;
			break;
		}
	}
	for (let i = at.start + 1; i < end; i++)
		if (closesName(tokens, i, language)) {
			end = i;
			break;
		}
	let { start } = at;
	// "MM. Blanc et Noir": the title is both's, and each is named without it.
	if (language.grammar.pluralTitles.has(tokens[start]?.key ?? '')) start += tokens[start + 1]?.key === '.' ? 2 : 1;
	while (start < end && /^[“"«(]$/u.test(tokens[start]?.key ?? '')) start++;
	// "АО «Порт»" keeps the mark that it opened itself.
	const opens = tokens.slice(start, end).some(({ key }) => /^[“«]$/u.test(key));
	while (!opens && end > start + 1 && /^[”"»)]$/u.test(tokens[end - 1]?.key ?? '')) end--;
	return phrase(start, end);
}

/** "Bureau | au sujet de", "participants | les dates", "M. Cole | de son aide": a word that no name goes on with. */
function closesName(tokens: readonly Token[], i: number, language: Language): boolean {
	const key = tokens[i]?.key ?? '';
	const before = tokens[i - 1];
	const next = tokens[i + 1]?.key ?? '';
	if (language.prepositions.has(key))
		return !language.grammar.inNames.has(key) || (language.grammar.headFirst && language.possessives.has(next));
	return (
		language.grammar.headFirst &&
		language.determiners.has(key) &&
		// "Jean Le Goff"
		!isCapital(tokens[i]) &&
		before?.word === true &&
		// "Mme la Maire"
		!language.titles.has(before.key) &&
		!language.prepositions.has(before.key) &&
		!language.conjunctions.has(before.key) &&
		!language.determiners.has(before.key)
	);
}

const nameText = (view: View, tokens: readonly Token[], at: Phrase): string => {
	const first = tokens[at.start];
	const last = tokens[at.end - 1];
	return first && last ? view.text.slice(first.start, last.end) : '';
};

/** "Mr. O. Lunde (Norway)": what stands in brackets right after a name. */
function affiliationOf(view: View, tokens: readonly Token[], at: Phrase, name: Phrase): string | null {
	if (tokens[name.end]?.key !== '(') return null;
	for (let i = name.end + 1; i < at.end; i++)
		if (tokens[i]?.key === ')')
			return view.text.slice((tokens[name.end + 1] as Token).start, (tokens[i - 1] as Token).end);
	return null;
}

/** The family name of a person, by which two spellings are one: "Mr. C. Walker", "Mr. Chris Walker", "Орлов В. С.". */
export const familyName = (name: string): string =>
	name
		.replace(/(?:\s*\p{Lu}\.)+$/u, '')
		.split(/\s+/u)
		.at(-1)
		?.toLowerCase() ?? '';

/** Keeps the parties of a document: one for each person, office, organisation, under the fullest name met. */
export class Parties {
	readonly #byKey = new Map<
		string,
		{ names: string[]; spellings: string[]; kind: PartyKind; affiliation: string | null; start: number; end: number }
	>();

	/** Notes a name where it stands; the same party in another spelling is one party. */
	meet(named: Named): void {
		const key = keyOf(named);
		const printed = named.printed ?? named.name;
		const known = this.#byKey.get(key);
		if (known === undefined) {
			this.#byKey.set(key, {
				names: [named.name],
				spellings: [printed],
				kind: named.kind,
				affiliation: named.affiliation,
				start: named.start,
				end: named.end,
			});
			return;
		}
		if (!known.names.includes(named.name)) known.names.push(named.name);
		if (!known.spellings.includes(printed)) known.spellings.push(printed);
		known.affiliation ??= named.affiliation;
	}

	/** The fullest name of a party: "Mr. Chris Walker" for "Mr. C. Walker". */
	fullest(named: Pick<Named, 'name' | 'kind'>): string {
		const known = this.#byKey.get(keyOf(named));
		return known ? longest(known.names) : named.name;
	}

	/** In the order in which the text first names them. */
	all(): Party[] {
		return [...this.#byKey.values()]
			.sort((a, b) => a.start - b.start)
			.map(({ names, spellings, kind, affiliation, start, end }) => {
				const first = longest(spellings);
				return {
					name: longest(names),
					kind,
					spellings: [first, ...spellings.filter((other) => other !== first)],
					affiliation,
					start,
					end,
				};
			});
	}
}

const longest = (spellings: readonly string[]): string =>
	spellings.reduce((best, name) => (name.length > best.length ? name : best), '');

const keyOf = ({ name, kind }: Pick<Named, 'name' | 'kind'>): string =>
	kind === 'person'
		? `person ${familyName(name)}`
		: name
				.toLowerCase()
				.replace(/^(?:the|a|an)\s+/u, '')
				.replace(/(?<=\p{L}) (?=\d)/gu, '');
