import type { z } from 'zod';
import type { ImportEntry } from '../../actions/import/entry.ts';
import type { ImportShown } from '../../actions/import/show.ts';
import { longDate } from '../../base/date.ts';
import type { Reading } from '../../record/reading.ts';
import type { Links } from '../../write/html/address.ts';
import { documentView } from '../../write/html/document.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { status } from '../../write/html/status.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type ImportValues = Readonly<z.output<typeof ImportShown>>;

const accepted = '.docx,.pdf,.html,.htm,.txt,.md,.markdown,.text,.akn,.xml';

const words: Readonly<Record<ImportEntry['status'], string>> = {
	waiting: 'being read',
	read: 'to be looked at',
	refused: 'cannot be read',
	kept: 'kept',
	discarded: 'discarded',
};

/** Where files are handed in, and the list of those that wait. */
export function imports(frame: Frame, staged: readonly ImportEntry[]): Page {
	const { links } = frame;
	const main = html`<div class="sheet">
${heading(frame, 'Import', null, 'Nothing is kept before you have looked at what was read.')}
<form class="import" id="import" method="post" action="/import" enctype="multipart/form-data">
<p class="drop"><label for="files">Reports to read</label> <input id="files" type="file" name="files" multiple required accept="${accepted}" aria-describedby="formats"><span id="formats" class="quiet">Word (.docx), PDF, HTML, Markdown, Akoma Ntoso or plain text; several at once.<span class="with-script"> You can drop them here.</span></span></p>
<button type="submit">Read them</button></form>
<div id="progress" aria-live="polite"></div>
${
	staged.length > 0 &&
	html`<section aria-labelledby="staged"><h2 id="staged">Files taken in</h2>${table(
		'Files taken in',
		['File', 'Status', 'Since', 'By', '.Do'],
		staged.map((entry) => ({ cells: cellsOf(links, entry) })),
	)}</section>`
}</div>`;
	return { title: 'Import', main, islands: ['import.js'], dated: false };
}

const button = (action: string, name: string, quiet: boolean, about: string): Markup =>
	html`<form class="inline" method="post" action="${action}"><button type="submit"${quiet && html` class="quiet-button"`}>${name}<span class="unseen"> ${about}</span></button></form>`;

const cellsOf = (links: Links, entry: ImportEntry): Shown[] => [
	entry.status === 'kept' && entry.document !== null
		? html`<a href="${links.document(entry.document)}">${entry.name}</a>`
		: html`<a href="/import/${encodeURIComponent(entry.id)}">${entry.name}</a>`,
	html`${status(words[entry.status])}${entry.sentence !== null && html` <span class="quiet aside">${entry.sentence}</span>`}`,
	html`<time datetime="${entry.at}">${longDate(entry.at.slice(0, 10))}</time>`,
	entry.by,
	html`${entry.status === 'read' && button(`/import/${encodeURIComponent(entry.id)}/keep`, 'Keep', false, entry.name)} ${
		(entry.status === 'read' || entry.status === 'refused') &&
		button(`/import/${encodeURIComponent(entry.id)}/discard`, 'Discard', true, entry.name)
	}`,
];

/** One file before it is kept: what was read, what was noticed, what was not understood. */
export function staged(frame: Frame, values: ImportValues): Page {
	const { reading, text } = values;
	const trail = [html`<a href="${frame.links.to('/import')}">Import</a>`, values.name];
	const common = { title: `${values.name}, before it is kept`, trail, dated: false };
	if (reading === null || text === null) return { ...common, main: without(frame, values) };
	const view = documentView({
		links: frame.links,
		title: reading.document.title ?? values.name,
		reading,
		text,
		tree: null,
		body: null,
		kept: false,
	});
	return {
		...common,
		main: html`<div class="sheet review">${review(values, reading)}</div>${view}`,
		islands: ['reading.js'],
	};
}

/** A file that was refused, or is no longer waiting. */
const without = ({ links, ...frame }: Frame, values: ImportValues): Markup =>
	html`<div class="sheet">${heading({ links, ...frame }, values.name)}<p class="lead">${status(words[values.status])} ${values.sentence ?? ''}</p>
${values.document !== null && html`<p><a href="${links.document(values.document)}">Open the document</a></p>`}
${values.status === 'refused' && button(`/import/${encodeURIComponent(values.id)}/discard`, 'Discard', true, values.name)}
<p><a href="${links.to('/import')}">All files taken in</a></p></div>`;

const outcomes: Readonly<Record<string, string>> = {
	new: 'It is new to the record.',
	'new version': 'The record has this document already; keeping it makes a new version.',
	unchanged: 'The record has exactly this file already; keeping it changes nothing.',
};

function review(values: ImportValues, reading: Reading): Markup {
	const unread = reading.parts.filter(({ kind }) => kind === 'unread');
	const facts: readonly (readonly [string, Shown])[] = [
		['File', values.name],
		[
			'Read',
			`${counted(reading.items.length, 'item')}, ${counted(reading.paragraphs.length, 'paragraph')}, ${counted(reading.acts.length, 'act')}`,
		],
		[
			'Noticed',
			reading.notes.length === 0 ? 'nothing odd' : html`<a href="#notes">${counted(reading.notes.length, 'note')}</a>`,
		],
		['Not understood', unread.length === 0 ? 'nothing' : `${counted(unread.length, 'passage')}, marked in place below`],
		[
			'If kept',
			values.outcome === null
				? ''
				: html`${outcomes[values.outcome.outcome] ?? ''} <span class="quiet">${values.outcome.document}, version ${values.outcome.version}</span>`,
		],
	];
	const id = encodeURIComponent(values.id);
	return html`<section class="review" aria-labelledby="review"><h2 id="review">Before it is kept</h2><dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl><div class="do">${button(
		`/import/${id}/keep`,
		'Keep',
		false,
		values.name,
	)}${button(`/import/${id}/discard`, 'Discard', true, values.name)}</div></section>`;
}
