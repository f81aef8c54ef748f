import { isSymbolOf, type MastheadEntry, type Paper, roleOfEntry } from '../../record/paper.ts';
import { bodyOf } from './body.ts';
import { Identifiers } from './identifier.ts';
import { metaOf } from './meta.ts';
import { elementOf } from './name.ts';
import { type Desk, lineEnd, runsOf } from './run.ts';
import { element, type Within, type Xml } from './xml.ts';

/** A paper as a document of Akoma Ntoso 3.0, in the manner of the United Nations (AKN4UN). */
export function paperAkn(paper: Paper): string {
	const ids = new Identifiers();
	for (const reserved of ['rapporteur', 'opened', 'closed', 'issued']) ids.take(reserved);
	const notes = new Map(paper.footnotes.map((note) => [note.number, note]));
	const desk: Desk = { ids, paragraphs: new Map(), notes, noted: new Map() };
	const { kind, language } = paper.document;
	const preface = prefaceOf(desk, paper);
	const body = bodyOf(desk, paper.blocks);
	const document = element(
		elementOf(kind),
		{ name: kind },
		metaOf(paper, ids, desk.paragraphs),
		paper.masthead.length > 0 && element('preface', { 'xml:lang': language }, preface),
		element('mainBody', { 'xml:lang': language }, paper.blocks.length > 0 ? body : element('p', {})),
		conclusionsOf(desk),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', namespaces, document).xml}\n`;
}

const namespaces = {
	xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
	'xmlns:rapporteur': 'urn:rapporteur:akn:1',
};

/** The head in the order of a printed one: organisation, registration, the bodies, the title. */
function prefaceOf(desk: Desk, paper: Paper): Within {
	const top = paper.masthead.filter((entry) => roleOfEntry(entry) === 'organisation');
	const registration = paper.masthead.filter((entry) => roleOfEntry(entry) === 'registration');
	const rest = paper.masthead.filter((entry) => !top.includes(entry) && !registration.includes(entry));
	return [...top, ...registration, ...rest].map((entry) => entryOf(desk, paper, entry));
}

function entryOf(desk: Desk, paper: Paper, entry: MastheadEntry): Xml {
	const role = roleOfEntry(entry);
	const lines = entry.lines.map((line, i) => {
		const runs = runsOf(desk, line.runs);
		return [i > 0 && lineEnd, line.role === 'body' ? element('b', {}, runs) : runs];
	});
	const name = role === 'title' ? 'docTitle' : isSymbolOf(paper, entry) ? 'docNumber' : null;
	return element('p', { class: role }, name === null ? lines : element(name, {}, lines));
}

/** Footnotes that nothing cites stand at the end. */
const conclusionsOf = ({ notes, ...desk }: Desk): Within =>
	notes.size > 0 &&
	element(
		'conclusions',
		{},
		[...notes.values()].map(({ number, runs }) =>
			element('p', {}, `[${number}] `, runsOf({ ...desk, notes: new Map() }, runs)),
		),
	);
