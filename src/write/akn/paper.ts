import {
	isSymbolOf,
	type MastheadEntry,
	type Paper,
	type PaperBlock,
	roleOfEntry,
	wordsOfRuns,
} from '../../record/paper.ts';
import { bodyOf } from './body.ts';
import { Identifiers } from './identifier.ts';
import { annexMeta, metaOf, type Who, whoIn } from './meta.ts';
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
	const [main = [], ...annexes] = parted(paper.blocks);
	const body = bodyOf(desk, main);
	const who = whoIn(paper, ids);
	const parts = annexes.map((blocks, i): Annex => {
		const eId = ids.take(`comp_${i + 1}`);
		return { eId, title: titleOf(blocks), body: bodyOf(desk, blocks) };
	});
	const document = element(
		elementOf(kind),
		{ name: kind },
		metaOf(paper, who, ids, desk.paragraphs),
		paper.masthead.length > 0 && element('preface', { 'xml:lang': language }, preface),
		element('mainBody', { 'xml:lang': language }, main.length > 0 ? body : element('p', {})),
		parts.length === 0 && conclusionsOf(desk),
		annexesOf(desk, paper, who, parts),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', namespaces, document).xml}\n`;
}

/** An annex: a document of its own within the document. */
interface Annex {
	readonly eId: string;
	readonly title: string;
	readonly body: Within;
}

/** The blocks of the document itself, then those of each annex. */
function parted(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
	const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.annex === true ? [i] : []));
	return [0, ...starts].map((start, i) => blocks.slice(start, starts[i] ?? blocks.length));
}

const titleOf = ([first]: readonly PaperBlock[]): string =>
	first?.kind === 'heading' ? [first.label ?? '', wordsOfRuns(first.runs)].join(' ').trim() : '';

/** Annexes are attached by reference and stand as components, each with what it says about itself (AKN4UN). */
function annexesOf(desk: Desk, paper: Paper, who: Who, annexes: readonly Annex[]): Within {
	if (annexes.length === 0) return null;
	const { language } = paper.document;
	const attached = annexes.map(({ eId, title }, i) =>
		element(
			'attachment',
			{ eId: desk.ids.take(`att_${i + 1}`) },
			element('documentRef', { href: `#${eId}`, showAs: title }),
		),
	);
	const components = annexes.map(({ eId, body }, i) => {
		const isLast = i === annexes.length - 1;
		const main = element('mainBody', { 'xml:lang': language }, body);
		const document = [annexMeta(paper, who, i + 1), main, isLast && conclusionsOf(desk)];
		return element('component', { eId }, element('doc', { name: 'annex' }, document));
	});
	return [element('attachments', {}, attached), element('components', { eId: desk.ids.take('comps') }, components)];
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
