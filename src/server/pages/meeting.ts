import type { z } from 'zod';
import type { DocumentShown } from '../../actions/document/show.ts';
import type { MeetingItem, showMeeting } from '../../actions/meeting/show.ts';
import { capitalised } from '../../base/words.ts';
import type { Paragraph } from '../../record/reading.ts';
import { anchor, type Links } from '../../write/html/address.ts';
import { noConsequences } from '../../write/html/consequence.ts';
import { contents, type Entry, foldedContents } from '../../write/html/contents.ts';
import { ordinal } from '../../write/html/day.ts';
import { actEntry, type Margin, marginOf, namesIn } from '../../write/html/margin.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { meetingLine } from '../../write/html/masthead.ts';
import { documentTable } from './document-list.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type MeetingValues = Readonly<z.output<typeof showMeeting.output>>;

/** The name of a meeting where a line has little room. */
const nameOf = ({ facts, id }: MeetingValues): string =>
	facts.ordinal === null ? `Meeting ${id}` : `${capitalised(ordinal(facts.ordinal))} meeting`;

/** A meeting; `documents` holds the words of its papers, by id. */
export function meeting(frame: Frame, values: MeetingValues, documents: ReadonlyMap<string, DocumentShown>): Page {
	const { links } = frame;
	const { body } = values;
	const items = values.items.map((item, i) => ownWords(item, values.items[i + 1]));
	const entries = items.flatMap((item, i) => entryOf(item, i));
	const main = html`<div class="page">
<div class="left">${contents('Agenda', entries)}${foldedContents('Agenda', entries)}</div>
<div class="text">
${heading(frame, meetingLine(values.facts) ?? nameOf(values), html`<a href="${links.body(body.id)}">${body.name}</a>`)}
${neighbours(links, values)}
${documentTable(links, values.documents, true)}
${items.map((item, i) => itemView(links, item, i, documents))}
</div></div>`;
	const trail = [html`<a href="${links.body(body.id)}">${body.name}</a>`, nameOf(values)];
	return { title: `${nameOf(values)}, ${body.name}`, trail, main };
}

const idOf = (i: number): string => anchor('i', String(i + 1));

const entryOf = ({ item }: MeetingItem, i: number): Entry[] =>
	item === null ? [] : [{ id: idOf(i), number: item.number, title: item.title }];

/** An item with what stands between it and the next one: a report may give two items the same number. */
function ownWords(own: MeetingItem, next: MeetingItem | undefined): MeetingItem {
	if (own.item === null) return own;
	const from = own.item.start;
	const to =
		next !== undefined && next.item !== null && next.document === own.document
			? next.item.start
			: Number.POSITIVE_INFINITY;
	const within = ({ start }: { readonly start: number }): boolean => to <= from || (start >= from && start < to);
	return { ...own, paragraphs: own.paragraphs.filter(within), acts: own.acts.filter(within) };
}

const neighbours = (links: Links, { body, previous, next }: MeetingValues): Shown =>
	(previous !== null || next !== null) &&
	html`<nav class="neighbours" aria-label="Other meetings">${previous !== null && html`<a rel="prev" href="${links.meeting(body.id, previous)}">← The meeting before</a>`} ${
		next !== null && html`<a rel="next" href="${links.meeting(body.id, next)}">The meeting after →</a>`
	}</nav>`;

function itemView(
	links: Links,
	{ item, projects, paragraphs, acts, document }: MeetingItem,
	i: number,
	documents: ReadonlyMap<string, DocumentShown>,
): Markup {
	const shown = documents.get(document);
	const margin: Margin | null =
		shown === undefined
			? null
			: {
					named: namesIn(links, shown.reading, true),
					text: shown.text,
					kept: true,
					consequences: noConsequences,
					wordsOf: (act) => links.document(document, anchor('a', act.id)),
				};
	const projectLine =
		projects.length > 0 &&
		html`<ul class="about" role="list">${projects.map(({ number, title }) => html`<li>Project ${number} ${title}</li>`)}</ul>`;
	const words = paragraphs.map((paragraph) => {
		const own = acts.filter((act) => act.start >= paragraph.start && act.start < paragraph.end);
		return paragraphView(
			links,
			document,
			paragraph,
			margin === null ? [] : own.map((act, n) => actEntry(margin, act, n + 1)),
		);
	});
	const title =
		item === null
			? null
			: html`<h2 id="${idOf(i)}">${item.number !== null && html`<span class="no">${item.number}</span> `}${item.title}</h2>`;
	return html`<section>${title}${projectLine}${words}${paragraphs.length === 0 && html`<p class="quiet">Nothing is reported under this item.</p>`}</section>`;
}

const paragraphView = (links: Links, document: string, paragraph: Paragraph, entries: readonly Markup[]): Markup => {
	const name = paragraph.printed ? `Paragraph ${paragraph.number}` : paragraph.number;
	return html`<div class="para">${marginOf(name, entries)}<a class="num" href="${links.document(document, anchor('p', paragraph.number))}" aria-label="${name} in its document">${
		paragraph.printed ? `${paragraph.number}.` : '¶'
	}</a><div class="words"><p>${paragraph.text}</p></div></div>`;
};
