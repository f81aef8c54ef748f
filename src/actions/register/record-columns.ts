import type { Act } from '../../record/act.ts';
import { anchor, linksOn, today } from '../../write/html/address.ts';
import type { BodyName } from '../body/name.ts';
import type { DocumentSummary } from '../document/summary.ts';
import type { MeetingSummary } from '../meeting/summary.ts';
import type { PartyEntry } from '../party/list.ts';
import { whyUnsure } from '../review/why.ts';
import { type Column, columnsOf } from './column.ts';
import type { Of } from './standing-columns.ts';

const links = linksOn(today);

/** An act with where it stands. */
export interface ActEntry {
	readonly act: Act;
	readonly body: BodyName | null;
	/** The id of its document. */
	readonly document: string;
	/** The symbol of its document, else its title. */
	readonly title: string;
	readonly meeting: number | null;
	readonly item: string | null;
}

const act = columnsOf<ActEntry>();
export const actColumns: readonly Column<ActEntry>[] = [
	act.text('id', 'Id', 'the act within its document: paragraph and order', (each) => each.act.id),
	act.text('body', 'Body', 'the body by its name', ({ body }) => body?.name ?? null),
	act.number('meeting', 'Meeting', 'the ordinal of the meeting', ({ meeting }) => meeting),
	act.text('document', 'Document', 'its symbol, else its title', ({ title }) => title),
	act.text('item', 'Item', 'the item, as the paragraph has it', ({ item }) => item),
	act.text('paragraph', 'Paragraph', 'the number of the paragraph', (each) => each.act.paragraph),
	act.text(
		'kind',
		'Kind',
		'decision, directive, commitment, information, deliberation, acknowledgement',
		(each) => each.act.kind,
	),
	act.text('verb', 'Verb', 'the verb in its first form', (each) => each.act.verb),
	act.list('actor', 'Who', 'who acts', (each) => [...each.act.actor]),
	act.list('addressee', 'To whom', 'who is addressed', (each) => [...each.act.addressee]),
	act.text('what', 'Words', 'the exact words of what was decided, asked, said', (each) => each.act.content),
	act.day('from', 'From', 'the first day of its time', (each) => each.act.when?.from ?? null),
	act.day('to', 'To', 'the last day of its time', (each) => each.act.when?.to ?? null),
	act.text('place', 'Place', 'where', (each) => each.act.place),
	act.list('conditions', 'Conditions', 'what must come true first', (each) => [...each.act.conditions]),
	act.yes('negated', 'Not', 'the words say what was not done', (each) => each.act.negated),
	act.text('sure', 'Sure', 'sure, likely, doubtful', (each) => each.act.sure),
	act.text(
		'person',
		'Person',
		'confirmed, changed, added; empty where nobody decided',
		(each) => each.act.person ?? null,
	),
	act.text('repeats', 'Repeats', 'the act that it repeats, in the same document', (each) => each.act.repeats),
	act.text('address', 'Address', 'where it is shown', (each) =>
		links.document(each.document, anchor('a', each.act.id)),
	),
];

/** Acts to be checked: why each is unsure stands behind what it is. */
export const reviewColumns: readonly Column<ActEntry>[] = [
	...actColumns,
	act.text('why', 'Why', 'why the reader is not sure', (each) => whyUnsure(each.act)),
	act.text('check', 'Check', 'where a person checks it', (each) => links.review(each.document, each.act.id)),
];

/** A document with the name of its body. */
export type DocumentEntry = Omit<DocumentSummary, 'body'> & { readonly body: BodyName | null };

const document = columnsOf<DocumentEntry>();
export const documentColumns: readonly Column<DocumentEntry>[] = [
	document.text('id', 'Id', 'the document, the same for all its versions', ({ id }) => id),
	document.text('body', 'Body', 'the body by its name', ({ body }) => body?.name ?? null),
	document.text('symbol', 'Symbol', 'as printed', ({ facts }) => facts.symbol),
	document.text('title', 'Title', 'its title, else its symbol, else the name of the file', ({ title }) => title),
	document.text('kind', 'Kind', 'report, minutes, decisions, agenda, note …', ({ facts }) => facts.kind),
	document.text('language', 'Language', 'its language (BCP 47)', ({ facts }) => facts.language),
	document.text('distribution', 'Distribution', 'GENERAL, LIMITED, RESTRICTED', ({ facts }) => facts.distribution),
	document.day('issued', 'Issued', 'its date', ({ facts }) => facts.issuedOn),
	document.number('meeting', 'Meeting', 'the ordinal of the meeting', ({ meeting }) => meeting.ordinal),
	document.day('from', 'Meeting from', 'the first day of the meeting', ({ meeting }) => meeting.from),
	document.day('to', 'Meeting to', 'the last day of the meeting', ({ meeting }) => meeting.to),
	document.text('place', 'Place', 'where it met', ({ meeting }) => meeting.place),
	document.number('version', 'Version', 'the version shown', ({ version }) => version),
	document.text('recorded', 'Recorded', 'when that version was kept (UTC)', ({ recorded }) => recorded),
	document.number('paragraphs', 'Paragraphs', 'how many', ({ paragraphs }) => paragraphs),
	document.number('acts', 'Acts', 'how many', ({ acts }) => acts),
	document.number('notes', 'Notes', 'how many things the reader noticed', ({ notes }) => notes),
	document.text('address', 'Address', 'where it is shown', ({ id }) => links.document(id)),
];

const party = columnsOf<PartyEntry>();
export const partyColumns: readonly Column<PartyEntry>[] = [
	party.text('id', 'Id', 'the party', ({ id }) => id),
	party.text('name', 'Name', 'its fullest name', ({ name }) => name),
	party.text('kind', 'Kind', 'person, office, secretariat, government, organisation, group, body', ({ kind }) => kind),
	party.text('affiliation', 'Speaks for', 'whom a person speaks for', ({ affiliation }) => affiliation),
	party.number('owes', 'Owes', 'how many follow-ups it still owes', ({ owes }) => owes),
	party.number('documents', 'Documents', 'how many documents name it', ({ documents }) => documents),
	party.text('address', 'Address', 'where it is shown', ({ name }) => links.party(name)),
];

const meeting = columnsOf<Of<MeetingSummary>>();
export const meetingColumns: readonly Column<Of<MeetingSummary>>[] = [
	meeting.text('id', 'Id', 'the meeting within its body: its ordinal, else its first day', ({ id }) => id),
	meeting.text('body', 'Body', 'the body by its name', ({ body }) => body.name),
	meeting.number('ordinal', 'Meeting', 'its ordinal', ({ facts }) => facts.ordinal),
	meeting.day('from', 'From', 'its first day', ({ facts }) => facts.from),
	meeting.day('to', 'To', 'its last day', ({ facts }) => facts.to),
	meeting.text('place', 'Place', 'where', ({ facts }) => facts.place),
	meeting.list('documents', 'Documents', 'ids of its documents, its report first', ({ documents }) => [...documents]),
	meeting.number('acts', 'Acts', 'how many', ({ acts }) => acts),
	meeting.text('address', 'Address', 'where it is shown', ({ body, id }) => links.meeting(body.id, id)),
];
