import type { CivilDate } from '../../base/date.ts';
import type { Instant } from '../../record/version.ts';
import { type DocumentRow, dateOf } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { type KnownRow, underOneBody } from '../body/joined.ts';
import { memory } from '../memory.ts';
import { asOneDocument } from './joined.ts';
import type { DocumentSummary } from './summary.ts';

/** The last instant of a day: what was recorded by then was known on it. */
export const endOf = (day: CivilDate): Instant => `${day}T23:59:59.999Z`;

const rememberRows = memory<readonly KnownRow[]>(4);

/** Every document as known on a day; documents, and bodies, that persons said are one as one. */
export async function rowsKnown(context: Context, known: CivilDate): Promise<readonly KnownRow[]> {
	const head = await context.store.log.head();
	return rememberRows(context.store, `${head} ${known}`, async () => {
		const { documents, documentIdentities, bodyIdentities } = context.store;
		const each = asOneDocument(await documents.list(endOf(known)), await documentIdentities.list(endOf(known)));
		return underOneBody(each, await bodyIdentities.list(endOf(known)));
	});
}

/** Those documents known on a day that were there on the other one; undated ones always are. */
export async function rowsOn(context: Context, days: Days): Promise<readonly KnownRow[]> {
	const rows = await rowsKnown(context, days.known);
	return rows.filter((row) => wasThere(row, days.on));
}

/** A document is there once it was issued or its meeting is over; an undated one always is. */
function wasThere({ facts, meeting }: DocumentRow, on: CivilDate): boolean {
	const dates = [facts.issuedOn, meeting.to].filter((date) => date !== null);
	return dates.length === 0 || dates.some((date) => date <= on);
}

/** The row of the document that a cite or an address names: by its id or its symbol, or one of those that it has besides. */
export const rowNamed = <R extends KnownRow>(rows: readonly R[], name: string): R | undefined =>
	rows.find((row) => row.document === name) ??
	rows.find((row) => row.facts.symbol === name) ??
	rows.find(({ former }) => former?.some(({ document, symbol }) => document === name || symbol === name));

/** The id that a thing of a document has now: what was opened by one that is another since bears that one's name. */
export function idNow(rows: readonly KnownRow[], id: string): string {
	for (const { document, former = [] } of rows)
		for (const each of former) if (id.startsWith(`${each.document}-`)) return document + id.slice(each.document.length);
	return id;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The oldest documents first, after those without a day; of one day by their ids. */
export const byAge = (a: DocumentRow, b: DocumentRow): number =>
	compare(dateOf(a) ?? '', dateOf(b) ?? '') || compare(a.document, b.document);

/** The documents that are one in several languages: those of one symbol, one for each language, the asked one first. */
export function languagesOf(rows: readonly DocumentRow[], row: DocumentRow): readonly DocumentRow[] {
	const { symbol } = row.facts;
	const others = symbol === null ? [] : rows.filter((each) => each.facts.symbol === symbol && each.body !== null);
	const byLanguage = new Map([[row.facts.language, row]]);
	for (const each of others.toSorted((a, b) => (a.facts.language < b.facts.language ? -1 : 1)))
		if (!byLanguage.has(each.facts.language)) byLanguage.set(each.facts.language, each);
	return [...byLanguage.values()];
}

/** How a document is cited: by its symbol, or its id where it has none. */
export const citedAs = ({ facts, document }: Pick<DocumentRow, 'facts' | 'document'>): string =>
	facts.symbol ?? document;

/** The symbols of a document: its own, and those of the documents that are it. */
export const symbolsOf = ({ facts, former = [] }: KnownRow): readonly string[] =>
	[facts.symbol, ...former.map(({ symbol }) => symbol)].filter((symbol) => symbol !== null);

/** What to call a document: its title, else its symbol, else the name of its file. */
export const titleOf = (row: Pick<DocumentRow, 'facts' | 'name'>): string =>
	row.facts.title ?? row.facts.symbol ?? row.name;

export const summaryOf = (row: DocumentRow): DocumentSummary => ({
	id: row.document,
	body: row.body,
	facts: row.facts,
	meeting: row.meeting,
	meetingId: row.meetingId,
	title: titleOf(row),
	version: row.version,
	recorded: row.recorded,
	acts: row.acts,
	paragraphs: row.paragraphs,
	notes: row.notes,
});
