import type { Cite } from '../../record/cite.ts';
import type { ServedItem, SymbolEntry } from '../../record/symbol-entry.ts';
import { linksOn, today } from '../../write/html/address.ts';
import { type Column, columnsOf } from './column.ts';
import type { Of } from './standing-columns.ts';

const links = linksOn(today);

const placeOf = ({ document, paragraph }: Cite): string => `${document} ¶${paragraph}`;
const itemOf = ({ number, title, meeting }: ServedItem): string =>
	[number, title, meeting === null ? null : `(meeting ${meeting})`].filter((part) => part !== null).join(' ');

const entry = columnsOf<Of<SymbolEntry>>();
export const symbolColumns: readonly Column<Of<SymbolEntry>>[] = [
	entry.text('symbol', 'Symbol', 'as printed; empty for a document that has none', ({ symbol }) => symbol),
	entry.text('body', 'Body', 'the body by its name', ({ body }) => body.name),
	entry.text(
		'status',
		'Status',
		'held, reserved, named (a paragraph names it, the record lacks it)',
		(each) => each.status,
	),
	entry.text('title', 'Title', 'its title, or that of the reservation', ({ title }) => title),
	entry.text('kind', 'Kind', 'report, minutes, decisions, agenda, note …', ({ kind }) => kind),
	entry.text('distribution', 'Distribution', 'GENERAL, LIMITED, RESTRICTED', ({ distribution }) => distribution),
	entry.day(
		'released',
		'Released',
		'the day from which it is public, if it states one',
		({ releasedOn }) => releasedOn,
	),
	entry.day('issued', 'Issued', 'its date', ({ issuedOn }) => issuedOn),
	entry.number('meeting', 'Meeting', 'the ordinal of its meeting', ({ meeting }) => meeting?.ordinal ?? null),
	entry.list('languages', 'Languages', 'those in which the record holds it (BCP 47)', ({ documents }) =>
		documents.map(({ language }) => language),
	),
	entry.list('versions', 'Versions', 'the current version of each language', ({ documents }) =>
		documents.map(({ language, version }) => `${language} ${version}`),
	),
	entry.text('hangsOn', 'Hangs on', 'what it revises, adds to, puts right or amends', ({ hangsOn }) => hangsOn),
	entry.list('items', 'Items', 'the items of agendas that it serves', ({ items }) => items.map(itemOf)),
	entry.list('askedBy', 'Asked for by', 'the paragraphs that asked for it, each with why', ({ askedBy }) =>
		askedBy.map(({ cite, what, why }) => `${placeOf(cite)}: ${what} (${why})`),
	),
	entry.list('namedIn', 'Named in', 'the paragraphs that name it', ({ namedIn }) => namedIn.map(placeOf)),
	entry.text('reservedBy', 'Reserved by', 'who reserved its symbol', ({ reservation }) => reservation?.by ?? null),
	entry.text('reservedOn', 'Reserved', 'when (UTC)', ({ reservation }) => reservation?.recorded ?? null),
	entry.text('address', 'Address', 'where it is shown', ({ documents: [first] }) =>
		first === undefined ? null : links.document(first.id),
	),
];
