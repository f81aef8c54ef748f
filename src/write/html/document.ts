import { wordsAt } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Act } from '../../record/act.ts';
import type { Paragraph, Part, Reading } from '../../record/reading.ts';
import type { Tree } from '../../tree/node.ts';
import { branches } from '../../tree/walk.ts';
import { anchor, type Links } from './address.ts';
import { type Consequences, noConsequences } from './consequence.ts';
import { contents, type Entry, entryOf, foldedContents } from './contents.ts';
import { actEntry, type Margin, marginOf, type Noted, namesIn, noteEntry, notesSummary } from './margin.ts';
import { escaped, html, type Markup, nothing, type Shown } from './markup.ts';
import { masthead } from './masthead.ts';
import { actMark, among, lanes, passage, type Setting, settingOf } from './passage.ts';
import { type Mark, outermostFirst } from './words.ts';

/** A document as it is to be shown. */
export interface DocumentView {
	readonly links: Links;
	/** What to call it where its words give it no title. */
	readonly title: string;
	readonly reading: Reading;
	readonly text: string;
	/** Null where only the text is at hand: then type and tables are not shown. */
	readonly tree: Tree | null;
	/** The id of its body, once it is in the record; null before. */
	readonly body: string | null;
	readonly kept: boolean;
	readonly consequences?: Consequences;
	/** The address where a person checks an act, for a document that is in the record. */
	readonly check?: (act: Act) => string;
	/** What a page wants to stand under its title. */
	readonly under?: Shown;
	/** What a page wants to stand below the contents. */
	readonly beside?: Shown;
}

interface PlacedNote {
	readonly note: Noted;
	readonly id: string;
	/** The part it stands beside, by its order; null for one that speaks of the whole. */
	readonly part: number | null;
}

interface Desk extends Margin {
	readonly view: DocumentView;
	readonly reading: Reading;
	readonly setting: Setting;
	readonly actsOf: readonly (readonly Act[])[];
	readonly notes: readonly PlacedNote[];
	readonly notesOf: ReadonlyMap<number, readonly PlacedNote[]>;
	/** The paragraph that a part shows, by the order of the part. */
	readonly paragraphs: ReadonlyMap<number, Paragraph>;
	/** The number of the footnote that a part shows. */
	readonly footnotes: ReadonlyMap<number, string>;
	/** All of them, in order: an annex may hold several in one part. */
	readonly sorted: readonly Paragraph[];
	readonly claim: (id: string) => string | null;
}

/** Gives each address to the first that asks: a page must not hold one twice, however a report counts. */
function claims(): (id: string) => string | null {
	const taken = new Set<string>();
	return (id) => {
		if (taken.has(id)) return null;
		taken.add(id);
		return id;
	};
}

/** For each part the acts that have words in it; an act cut by a page stands in two. Both lists are in order. */
function actsByPart(parts: readonly Part[], acts: readonly Act[]): Act[][] {
	const sorted = [...acts].sort(outermostFirst);
	let next = 0;
	let open: Act[] = [];
	return parts.map((part) => {
		open = open.filter((act) => act.end > part.start);
		for (let act = sorted[next]; act !== undefined && act.start < part.end; act = sorted[++next]) open.push(act);
		return [...open];
	});
}

/** The paragraph that each part of that kind shows, by the order of the part. */
function paragraphsByPart(parts: readonly Part[], paragraphs: readonly Paragraph[]): Map<number, Paragraph> {
	const sorted = [...paragraphs].sort((a, b) => a.start - b.start);
	const found = new Map<number, Paragraph>();
	let next = 0;
	parts.forEach((part, i) => {
		while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next++;
		const paragraph = sorted[next];
		if (part.kind === 'paragraph' && paragraph !== undefined && paragraph.start < part.end) found.set(i, paragraph);
	});
	return found;
}

/** The number of each footnote, from the reading or else from the tree. */
function footnotesByPart(parts: readonly Part[], tree: Tree | null): Map<number, string> {
	const numbered = tree === null ? [] : [...branches(tree.root, 'footnote')];
	const found = new Map<number, string>();
	let next = 0;
	parts.forEach((part, i) => {
		while ((numbered[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next++;
		const branch = numbered[next];
		const number = part.number ?? (branch !== undefined && branch.start < part.end ? branch.number : undefined);
		if (part.kind === 'footnote' && number !== undefined) found.set(i, number);
	});
	return found;
}

function placeNotes(reading: Reading, paragraphs: ReadonlyMap<number, Paragraph>): PlacedNote[] {
	const first = new Map<string, number>();
	for (const [i, paragraph] of paragraphs) if (!first.has(paragraph.number)) first.set(paragraph.number, i);
	return reading.notes.map((note, order) => ({
		note,
		id: `note-${order + 1}`,
		part: (note.paragraph === undefined ? undefined : first.get(note.paragraph)) ?? partAt(reading.parts, note),
	}));
}

function partAt(parts: readonly Part[], note: Noted): number | null {
	const at = note.at?.start;
	if (at === undefined) return null;
	const i = parts.findIndex((part) => part.start <= at && at < part.end);
	return i === -1 || quiet.has(parts[i]?.kind ?? 'masthead') ? null : i;
}

/** Parts that have no margin of their own; a note on them stands at the top. */
const quiet: ReadonlySet<Part['kind']> = new Set(['masthead', 'title', 'furniture']);

function deskOf(view: DocumentView): Desk {
	const { reading, text } = view;
	const footnotes = footnotesByPart(reading.parts, view.tree);
	const paragraphs = paragraphsByPart(reading.parts, reading.paragraphs);
	const notes = placeNotes(reading, paragraphs);
	const notesOf = new Map<number, PlacedNote[]>();
	for (const note of notes) if (note.part !== null) notesOf.set(note.part, [...(notesOf.get(note.part) ?? []), note]);
	return {
		view,
		named: namesIn(view.links, reading, view.kept),
		text,
		reading,
		kept: view.kept,
		consequences: view.consequences ?? noConsequences,
		wordsOf: (act) => `#${anchor('a', act.id)}`,
		check: view.check ?? (() => null),
		setting:
			view.tree === null ? { starts: [], tables: [], marks: [] } : settingOf(view.tree, new Set(footnotes.values())),
		actsOf: actsByPart(reading.parts, reading.acts),
		notes,
		notesOf,
		paragraphs,
		footnotes,
		sorted: [...reading.paragraphs].sort(outermostFirst),
		claim: claims(),
	};
}

/** A whole document: contents, masthead, words and margin. It holds the one h1 of its page. */
export function documentView(view: DocumentView): Markup {
	const desk = deskOf(view);
	const entries: Entry[] = [];
	const body = view.reading.parts.map((part, i) => partView(desk, part, i, entries));
	const titled = view.reading.parts.some((part) => part.kind === 'title');
	return html`<div class="page">
<div class="left">${contents('Contents', entries)}${foldedContents('Contents', entries)}${view.beside}</div>
<article class="text" lang="${view.reading.document.language}">
${masthead(view.links, view.reading, view.kept)}
${notesSummary(desk.notes.map(({ note, id, part }) => ({ note, id, placed: part !== null })))}
${!titled && html`<h1>${view.title}</h1>${view.under}`}
${body}
</article>
</div>`;
}

function partView(desk: Desk, part: Part, i: number, entries: Entry[]): Shown {
	switch (part.kind) {
		case 'masthead':
			return asPrinted('The masthead as printed', wordsAt(desk.text, part));
		case 'contents':
			return asPrinted('The table of contents as printed', wordsAt(desk.text, part));
		case 'title':
			return title(desk, part);
		case 'heading':
			return heading(desk, part, i, entries);
		case 'project':
			return project(desk, part, i);
		case 'paragraph':
			return paragraph(desk, part, i);
		case 'furniture':
			return furniture(desk, part);
		case 'footnote':
			return footnote(desk, part, i);
		case 'annex':
		case 'participants':
		case 'unread':
			return block(desk, part, i);
	}
}

/** What is shown in another form above is still there, character for character. */
function asPrinted(name: string, words: string): Shown {
	return (
		/\S/u.test(words) &&
		html`<details class="as-printed"><summary>${name}</summary><pre>${words.replace(/^\s*\n|\s+$/gu, '')}</pre></details>`
	);
}

const wordsOf = (desk: Desk, part: Part): string => folded(wordsAt(desk.text, part));

function title(desk: Desk, part: Part): Shown {
	const words = wordsOf(desk, part);
	if (words === '') return nothing;
	return desk.claim('title') === null
		? html`<p class="title">${words}</p>`
		: html`<h1 id="title">${words}</h1>${desk.view.under}`;
}

/** Acts and notes beside a part. The entry of an act that began before it stands beside its beginning. */
function beside(desk: Desk, part: Part, i: number, name: string): Shown {
	const acts = desk.actsOf[i] ?? [];
	const entries = acts.flatMap((act, order) => (act.start >= part.start ? [actEntry(desk, act, order + 1)] : []));
	const notes = (desk.notesOf.get(i) ?? []).filter(({ note }) => note.rule !== gap);
	return marginOf(name, [...entries, ...notes.map(({ note, id }) => noteEntry(note, id))]);
}

/** The rule that notices numbers missing between two paragraphs; its note stands between them, as a line. */
const gap = 'paragraph-gap';

const gaps = (desk: Desk, i: number): Shown =>
	(desk.notesOf.get(i) ?? [])
		.filter(({ note }) => note.rule === gap)
		.map(({ note, id }) => html`<p class="gap" id="${id}">${note.message}</p>`);

function marksIn(desk: Desk, i: number): Mark[] {
	const acts = desk.actsOf[i] ?? [];
	const lane = lanes(acts);
	return acts.map((act, order) => actMark(act, order + 1, lane[order] ?? 0, desk.claim(anchor('a', act.id))));
}

function heading(desk: Desk, part: Part, i: number, entries: Entry[]): Shown {
	const words = wordsOf(desk, part);
	if (words === '') return nothing;
	const id = freeId(desk, anchor('i', part.number ?? words.slice(0, 40)));
	const top = (part.level ?? 1) <= 1;
	if (top) entries.push(entryOf(desk.reading, desk.text, part, id));
	const margin = beside(desk, part, i, words);
	const tag = top
		? html`<h2 id="${id}"><a class="here" href="#${id}">${words}</a></h2>`
		: html`<h3 id="${id}"><a class="here" href="#${id}">${words}</a></h3>`;
	return html`${gaps(desk, i)}${margin}${tag}`;
}

function project(desk: Desk, part: Part, i: number): Shown {
	const words = wordsOf(desk, part);
	const { body, links } = desk.view;
	const shown =
		body !== null && part.number !== undefined
			? html`<a href="${links.project(body, part.number)}">${words}</a>`
			: words;
	return html`${gaps(desk, i)}${beside(desk, part, i, words)}<h3 class="project">${shown}</h3>`;
}

function freeId(desk: Desk, wanted: string): string {
	for (let i = 1; ; i++) {
		const id = desk.claim(i === 1 ? wanted : `${wanted}-${i}`);
		if (id !== null) return id;
	}
}

/** A numbered paragraph with its margin; one that a page cut in two goes on without a second number. */
function paragraph(desk: Desk, part: Part, i: number): Shown {
	const found = desk.paragraphs.get(i);
	if (found === undefined) return block(desk, part, i);
	const id = found.start >= part.start ? freeId(desk, anchor('p', found.number)) : null;
	const at = { start: Math.max(part.start, wordsStart(desk.text, found)), end: Math.min(part.end, found.end) };
	const name = found.printed ? `Paragraph ${found.number}` : found.number;
	return html`${gaps(desk, i)}<div class="para"${id === null ? '' : html` id="${id}"`}>${beside(desk, part, i, name)}${
		id !== null &&
		html`<a class="num" href="#${id}" aria-label="Link to ${name.toLowerCase()}">${found.printed ? printedNumber(found.number) : '¶'}</a>`
	}<div class="words">${passage(desk.text, at, desk.setting, marksIn(desk, i))}</div></div>`;
}

/** Where the words begin, after the printed number, which stands in a column of its own. */
function wordsStart(text: string, { start, end, number, printed }: Paragraph): number {
	if (!printed) return start;
	const head = text.slice(start, Math.min(end, start + number.length + 24));
	const at = head.indexOf(number);
	if (at === -1 || !/^[\s([¶§.]*$/u.test(head.slice(0, at))) return start;
	const after = /^[\])]?[.:)]?\s*/u.exec(head.slice(at + number.length));
	return start + at + number.length + (after?.[0].length ?? 0);
}

const printedNumber = (number: string): string => (/^\p{L}|[.)]$/u.test(number) ? number : `${number}.`);

const blockNames: Readonly<Partial<Record<Part['kind'], string>>> = {
	unread: 'Not understood',
	annex: 'Annex',
	participants: 'Participants',
};

/** What is no paragraph: kept in place, as the source sets it. What was not understood says so. */
function block(desk: Desk, part: Part, i: number): Shown {
	const words = wordsAt(desk.text, part);
	if (!/\S/u.test(words)) return nothing;
	const name = blockNames[part.kind] ?? 'Passage';
	const margin = beside(desk, part, i, name);
	const marks = [...marksIn(desk, i), ...placesIn(desk, part)].sort(outermostFirst);
	const unread = part.kind === 'unread' && html`<p class="unread-name">Not understood, kept as it stands</p>`;
	return html`${gaps(desk, i)}<div class="para ${part.kind}">${margin}${unread}<div class="words">${passage(desk.text, part, desk.setting, marks)}</div></div>`;
}

/** Paragraphs that begin inside a part of another kind have their address there, around their words. */
const placesIn = (desk: Desk, part: Part): Mark[] =>
	among(desk.sorted, ({ start }) => start, part).flatMap(({ start, end, number }) => {
		const id = freeId(desk, anchor('p', number));
		return [{ tag: 'span', start, end, first: ` class="place" id="${escaped(id)}"`, again: '' }];
	});

/** Running heads and page numbers: there, and out of the way. */
function furniture(desk: Desk, part: Part): Shown {
	const words = wordsOf(desk, part);
	return words !== '' && html`<p class="furniture"><span class="unseen">Running head: </span>${words}</p>`;
}

function footnote(desk: Desk, part: Part, i: number): Shown {
	const number = desk.footnotes.get(i);
	const id = number === undefined ? null : desk.claim(anchor('fn', number));
	return html`<div class="para footnote"${id === null ? '' : html` id="${id}"`}>${beside(desk, part, i, 'Footnote')}<div class="words">${passage(desk.text, part, desk.setting, marksIn(desk, i))}</div></div>`;
}
