import type { CivilDate } from '../base/date.ts';
import type { Cite } from '../record/cite.ts';
import type { FollowUp } from '../record/follow-up.ts';
import type { Reservation } from '../record/reservation.ts';
import { papersPrinted, symbolBase, symbolName, symbolOf, symbolParts } from '../record/symbol.ts';
import type { AskedFor, ServedItem, SymbolEntry } from '../record/symbol-entry.ts';
import type { DocumentVersion } from '../record/version.ts';
import { asksForPaper, whyAnswered } from './paper-asked.ts';
import { ownUses, type SymbolUse } from './symbol.ts';
import { cited } from './timeline.ts';

/** What the register of documents of a body is made of: all that was known on the day, in every language. */
export interface RegisterInput {
	/** The versions that count, the oldest first. */
	readonly versions: readonly DocumentVersion[];
	/** How a list calls a document that has no title of its own. */
	readonly titles: ReadonlyMap<string, string>;
	readonly meetingIds: ReadonlyMap<string, string>;
	/** The other symbols that a document came in under, where a person said that it is one. */
	readonly alsoCalled?: ReadonlyMap<string, readonly string[]>;
	readonly followUps: readonly FollowUp[];
	readonly reservations: readonly Reservation[];
}

/** Where a paper is named. */
interface Mention {
	readonly printed: string;
	cites: readonly Cite[];
	items: readonly ServedItem[];
}

const citedAs = ({ document, reading }: DocumentVersion): string => reading.document.symbol ?? document;

/** One name for all spellings of a symbol, and for a document that has none. */
export const nameOf = (symbol: string): string => {
	const parts = symbolParts(symbol);
	return parts === null ? symbol.toLowerCase() : symbolName(parts);
};

/** The register: what the record holds, what is reserved, and what its papers name, by symbol. */
export function symbolEntriesOf(input: RegisterInput): SymbolEntry[] {
	const mentions = mentionsIn(input.versions);
	const held = heldEntries(input, mentions).flatMap((entry) => [entry, ...alsoHeld(input, entry, mentions)]);
	const names = new Set(held.flatMap(({ symbol }) => (symbol === null ? [] : [nameOf(symbol)])));
	const reserved = input.reservations.filter(({ symbol }) => !names.has(nameOf(symbol)));
	for (const { symbol } of reserved) names.add(nameOf(symbol));
	const entries = [...held, ...reserved.map((each) => reservedEntry(each, mentions))];
	const own = new Set(ownUses([...usesOf(entries), ...namedUses(mentions, names)]).map(({ symbol }) => symbol));
	const named = [...mentions].filter(([name, { printed }]) => !names.has(name) && own.has(printed));
	return [...entries, ...named.map(([, mention]) => ({ ...empty, ...mentionFacts(mention), symbol: mention.printed }))]
		.map(withBase)
		.sort(bySymbol);
}

/** The symbols of a register, each with what is to be said to somebody who wants it too. */
export const usesOf = (entries: readonly SymbolEntry[]): readonly SymbolUse[] =>
	entries.flatMap(({ symbol, status, title, reservation, namedIn }) => {
		if (symbol === null) return [];
		return [{ symbol, how: status, told: toldOf(status, title, reservation, namedIn) }];
	});

function toldOf(
	status: SymbolEntry['status'],
	title: string | null,
	reservation: Reservation | null,
	namedIn: readonly Cite[],
): string {
	const [first] = namedIn;
	if (status === 'reserved' && reservation !== null)
		return `${reservation.by} reserved it on ${reservation.recorded.slice(0, 10)} for “${reservation.title}”`;
	if (status === 'named' && first !== undefined)
		return `paragraph ${first.paragraph} of ${first.document} names a paper that has it`;
	return `it is the symbol of “${title ?? 'a document of the record'}”`;
}

const namedUses = (mentions: ReadonlyMap<string, Mention>, names: ReadonlySet<string>): readonly SymbolUse[] =>
	[...mentions].flatMap(([name, { printed }]) =>
		names.has(name) ? [] : [{ symbol: printed, how: 'named', told: '' }],
	);

/** Every paper that a paragraph names, but not the paper that the paragraph stands in. */
function mentionsIn(versions: readonly DocumentVersion[]): ReadonlyMap<string, Mention> {
	const found = new Map<string, Mention>();
	for (const version of versions) {
		const { paragraphs, items, meeting, document } = version.reading;
		const own = document.symbol === null ? '' : nameOf(document.symbol);
		const titles = new Map(items.map(({ number, title }) => [number ?? title, title]));
		for (const { number, text, item } of paragraphs)
			for (const printed of papersPrinted(text)) {
				const name = nameOf(printed);
				if (name === own) continue;
				const cite = { document: citedAs(version), paragraph: number };
				const mention = found.get(name) ?? { printed, cites: [], items: [] };
				mention.cites = cited(mention.cites, cite);
				if (item !== null)
					mention.items = served(mention.items, {
						number: titles.has(item) && titles.get(item) === item ? null : item,
						title: titles.get(item) ?? null,
						meeting: meeting.ordinal,
						cites: [cite],
					});
				found.set(name, mention);
			}
	}
	return found;
}

/** Items with one more; the same item of the same meeting stands once, with all its paragraphs. */
function served(items: readonly ServedItem[], more: ServedItem): readonly ServedItem[] {
	const same = items.find(
		(each) => each.meeting === more.meeting && (each.number ?? each.title) === (more.number ?? more.title),
	);
	if (same === undefined) return [...items, more];
	const cites = more.cites.reduce(cited, same.cites);
	return items.map((each) => (each === same ? { ...same, title: same.title ?? more.title, cites } : each));
}

const empty: SymbolEntry = {
	symbol: null,
	status: 'named',
	hangsOn: null,
	title: null,
	kind: null,
	distribution: null,
	releasedOn: null,
	issuedOn: null,
	meeting: null,
	meetingId: null,
	documents: [],
	items: [],
	askedBy: [],
	namedIn: [],
	reservation: null,
};

const mentionFacts = (mention: Mention | undefined): Pick<SymbolEntry, 'items' | 'namedIn'> => ({
	items: [...(mention?.items ?? [])],
	namedIn: [...(mention?.cites ?? [])],
});

const reservedEntry = (reservation: Reservation, mentions: ReadonlyMap<string, Mention>): SymbolEntry => {
	const { items, namedIn } = mentionFacts(mentions.get(nameOf(reservation.symbol)));
	const { symbol, title, kind, item } = reservation;
	const own = item === null ? [] : [{ number: item, title: null, meeting: null, cites: [] }];
	return { ...empty, symbol, title, kind, status: 'reserved', items: [...own, ...items], namedIn, reservation };
};

function heldEntries(input: RegisterInput, mentions: ReadonlyMap<string, Mention>): readonly SymbolEntry[] {
	const groups = new Map<string, DocumentVersion[]>();
	for (const version of input.versions) {
		const name = nameOf(citedAs(version));
		groups.set(name, [...(groups.get(name) ?? []), version]);
	}
	return [...groups].map(([name, group]) => heldEntry(input, group, mentions.get(name)));
}

/** A document stands under each symbol that it has, with what names it by that one. */
function alsoHeld(
	{ alsoCalled }: RegisterInput,
	entry: SymbolEntry,
	mentions: ReadonlyMap<string, Mention>,
): readonly SymbolEntry[] {
	const symbols = new Set(entry.documents.flatMap(({ id }) => alsoCalled?.get(id) ?? []));
	return [...symbols]
		.filter((symbol) => symbol !== entry.symbol)
		.map((symbol) => ({ ...entry, ...mentionFacts(mentions.get(nameOf(symbol))), symbol }));
}

/** The original stands for all languages, else the first. */
function heldEntry(input: RegisterInput, group: readonly DocumentVersion[], mention: Mention | undefined): SymbolEntry {
	const main = group.find(({ reading: { document } }) => document.original.includes(document.language)) ?? group[0];
	if (main === undefined) return empty;
	const { document: facts, meeting, items } = main.reading;
	const title = facts.title ?? input.titles.get(main.document) ?? null;
	const { items: spoken, namedIn } = mentionFacts(mention);
	const own = (facts.items ?? []).map((number) => ({
		number,
		title: titleOf(items, number),
		meeting: meeting.ordinal,
		cites: [],
	}));
	return {
		...empty,
		symbol: facts.symbol,
		status: 'held',
		title,
		kind: facts.kind,
		distribution: facts.distribution,
		releasedOn: facts.releasedOn ?? null,
		issuedOn: facts.issuedOn,
		meeting,
		meetingId: input.meetingIds.get(main.document) ?? null,
		documents: group.map(({ document, version, reading }) => ({
			id: document,
			version,
			language: reading.document.language,
		})),
		items: [...spoken.reduce<readonly ServedItem[]>(served, own)],
		askedBy: askedFor(input, main, title, namedIn),
		namedIn,
		reservation:
			input.reservations.find(({ symbol }) => facts.symbol !== null && nameOf(symbol) === nameOf(facts.symbol)) ?? null,
	};
}

const titleOf = (items: DocumentVersion['reading']['items'], number: string): string | null =>
	items.find((each) => each.number === number)?.title ?? null;

/** What was owed before a paper was there, and shows to be this paper. */
function askedFor(
	{ followUps, versions }: RegisterInput,
	main: DocumentVersion,
	title: string | null,
	namedIn: readonly Cite[],
): AskedFor[] {
	const earlier = new Set(versions.slice(0, versions.indexOf(main)).map(citedAs));
	return followUps.filter(asksForPaper).flatMap((followUp) => {
		const [opened] = followUp.cites;
		const why = whyAnswered(followUp, title, namedIn);
		if (opened === undefined || !earlier.has(opened.document) || why === null) return [];
		return [{ followUp: followUp.id, what: followUp.what, cite: opened, why }];
	});
}

function withBase(entry: SymbolEntry): SymbolEntry {
	const parts = entry.symbol === null ? null : symbolParts(entry.symbol);
	const base = parts === null ? null : symbolBase(parts);
	return base === null ? entry : { ...entry, hangsOn: symbolOf(base) };
}

/** By symbol, as a person counts; what has none comes last, by its day. */
function bySymbol(a: SymbolEntry, b: SymbolEntry): number {
	if (a.symbol === null || b.symbol === null)
		return a.symbol === b.symbol ? compare(dayOf(a), dayOf(b)) : a.symbol === null ? 1 : -1;
	return a.symbol.localeCompare(b.symbol, 'en', { numeric: true });
}
const dayOf = ({ issuedOn, meeting }: SymbolEntry): CivilDate => issuedOn ?? meeting?.to ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
