import type { CivilDate } from '../../base/date.ts';
import { Refusal } from '../../base/refusal.ts';
import type { DocumentVersion, Instant } from '../../record/version.ts';
import type { DocumentRow, VersionKey } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { memory } from '../memory.ts';
import type { DocumentSummary } from './summary.ts';

/** The last instant of a day: what was recorded by then was known on it. */
export const endOf = (day: CivilDate): Instant => `${day}T23:59:59.999Z`;

const rememberRows = memory<readonly DocumentRow[]>(4);
const rememberVersion = memory<DocumentVersion>(64);

/** Every document as known on a day. */
export async function rowsKnown(context: Context, known: CivilDate): Promise<readonly DocumentRow[]> {
	const head = await context.store.log.head();
	return rememberRows(context.store, `${head} ${known}`, () => context.store.documents.list(endOf(known)));
}

/** Those documents known on a day that were there on the other one; undated ones always are. */
export async function rowsOn(context: Context, days: Days): Promise<readonly DocumentRow[]> {
	const rows = await rowsKnown(context, days.known);
	return rows.filter((row) => wasThere(row, days.on));
}

/** A document is there once it was issued or its meeting is over; an undated one always is. */
function wasThere({ facts, meeting }: DocumentRow, on: CivilDate): boolean {
	const dates = [facts.issuedOn, meeting.to].filter((date) => date !== null);
	return dates.length === 0 || dates.some((date) => date <= on);
}

/** One whole version. A version never changes, so it is worth remembering. */
export function versionOf(context: Context, key: VersionKey): Promise<DocumentVersion> {
	return rememberVersion(context.store, `${key.version} ${key.document}`, async () => {
		const [version] = await context.store.documents.read([{ document: key.document, version: key.version }]);
		if (version === undefined) throw new Refusal('not-found', `There is no version ${key.version} of ${key.document}.`);
		return version;
	});
}

/** The row of the document that a cite or an address names: by its id or its symbol. */
export const rowNamed = (rows: readonly DocumentRow[], name: string): DocumentRow | undefined =>
	rows.find((row) => row.document === name) ?? rows.find((row) => row.facts.symbol === name);

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
