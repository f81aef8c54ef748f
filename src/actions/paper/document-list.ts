import { nameOf } from '../../derive/symbol-entry.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { Cite } from '../../record/cite.ts';
import type { Reading } from '../../record/reading.ts';
import { papersPrinted } from '../../record/symbol.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { DocumentTold } from '../../write/paper/document-list.ts';
import { standingItemOf } from '../../write/paper/phrase/standing-item.ts';
import type { Context } from '../action.ts';
import { byAge, citedAs, rowsOn, titleOf } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { oneLanguage } from '../standing/fold.ts';
import type { NextOccasion } from './occasion.ts';

/** A document of the body, its language versions together, with what it says. */
interface Held {
	readonly row: DocumentRow;
	readonly cited: string;
	readonly languages: readonly string[];
	readonly reading: Reading;
}

/** The documents of the next and the last meeting, and whatever else the proposed agenda and the last report refer to. */
export async function documentsTold(context: Context, at: NextOccasion): Promise<readonly DocumentTold[]> {
	const { agenda, last } = at.occasion;
	const held = await heldOn(context, at);
	const documents = held.map((each) => toldOf(at, each));
	const known = new Set(held.map(({ cited }) => nameOf(cited)));
	const readings = [
		...held.filter(({ row }) => isOfNext(row, agenda)),
		...held.filter(({ cited }) => cited === last?.cited),
	];
	return [
		...documents.filter(({ of, cites }) => of !== 'earlier' || cites.length > 0),
		...referredTo(readings, agenda, known),
	];
}

async function heldOn(context: Context, { rows, days }: NextOccasion): Promise<readonly Held[]> {
	const ids = new Set(rows.map(({ document }) => document));
	const there = await rowsOn(context, days);
	const held: Held[] = [];
	// In another language the body has another name, and is one of its own: the symbol says that the documents are one.
	for (const row of oneLanguage(there.filter(({ document }) => ids.has(document))).toSorted(byAge)) {
		const { reading } = await versionOf(context, row);
		held.push({
			row,
			cited: citedAs(row),
			languages: there
				.filter((other) => citedAs(other) === citedAs(row))
				.map(({ facts }) => facts.language)
				.sort(),
			reading,
		});
	}
	return held;
}

function toldOf(at: NextOccasion, { row, cited, languages, reading }: Held): DocumentTold {
	const { agenda, last } = at.occasion;
	const isLast = cited === last?.cited;
	const of = isOfNext(row, agenda) ? 'next' : isLast || row.meetingId === at.lastMeeting ? 'last' : 'earlier';
	const reasons = agenda.items.map(({ number, reasons: all }) => ({
		number,
		cites: all.flatMap(({ cites }) => cites.filter(({ document }) => document === cited)),
	}));
	const served = reasons.filter(({ cites }) => cites.length > 0).map(({ number }) => number);
	const [first] = reading.paragraphs;
	return {
		of,
		meeting: row.meeting.ordinal,
		symbol: row.facts.symbol,
		title: titleOf(row),
		languages,
		items: inOrder(agenda, [
			...served,
			...(of === 'next' ? itemsNamed(row) : []),
			...itemsByKind(agenda, row, of, isLast),
		]),
		itself: first === undefined ? null : { document: cited, paragraph: first.number },
		cites: asPrinted(
			reading,
			reasons.flatMap(({ cites }) => cites),
		),
	};
}

export const isOfNext = ({ meeting }: DocumentRow, { meeting: next }: NextAgenda): boolean =>
	next.ordinal === null
		? next.precision === 'day' && meeting.from !== null && meeting.from === next.from
		: meeting.ordinal === next.ordinal;

/** Cites in the order of the paragraphs that they name. */
const asPrinted = ({ paragraphs }: Reading, cites: readonly Cite[]): readonly Cite[] => {
	const places = new Map(paragraphs.map(({ number }, at) => [number, at]));
	return [...cites].sort((a, b) => (places.get(a.paragraph) ?? 0) - (places.get(b.paragraph) ?? 0));
};

/** The items of the agenda that the head of a document says it is for: `5 (b)` stands under item 5. */
export const itemsNamed = ({ facts }: Pick<DocumentRow, 'facts'>): readonly string[] =>
	(facts.items ?? []).flatMap((number) => [number, /^\p{L}?\d+/u.exec(number)?.[0] ?? number]);

/** The agenda is up for adoption, the last report for approval. */
function itemsByKind(
	{ items }: NextAgenda,
	{ facts }: DocumentRow,
	of: DocumentTold['of'],
	isLast: boolean,
): readonly string[] {
	const standing = isLast ? 'last-report' : of === 'next' && facts.kind === 'agenda' ? 'agenda' : null;
	return items
		.filter(({ title }) => standing !== null && standingItemOf(title) === standing)
		.map(({ number }) => number);
}

/** Items each once, as the agenda has them; a number that it does not have is left out. */
export const inOrder = ({ items }: NextAgenda, numbers: readonly string[]): readonly string[] =>
	items.map(({ number }) => number).filter((number) => numbers.includes(number));

/** The documents that some papers name by their symbols and the record does not hold, under the items that they are named under. */
function referredTo(held: readonly Held[], agenda: NextAgenda, known: ReadonlySet<string>): readonly DocumentTold[] {
	const found = new Map<string, { symbol: string; items: string[]; cites: Cite[] }>();
	for (const { reading, cited } of held)
		for (const { number, text, item } of reading.paragraphs)
			for (const symbol of papersPrinted(text)) {
				if (known.has(nameOf(symbol))) continue;
				const entry = found.get(nameOf(symbol)) ?? { symbol, items: [], cites: [] };
				found.set(nameOf(symbol), entry);
				entry.cites.push({ document: cited, paragraph: number });
				const title = reading.items.find((each) => (each.number ?? each.title) === item)?.title;
				entry.items.push(...agenda.items.filter((each) => each.title === title).map((each) => each.number));
			}
	return [...found.values()].map(({ symbol, items, cites }) => ({
		of: 'earlier',
		meeting: null,
		symbol,
		title: null,
		languages: [],
		items: inOrder(agenda, items),
		itself: cites[0] ?? null,
		cites,
	}));
}
