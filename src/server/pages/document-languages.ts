import type { z } from 'zod';
import type { showLanguages } from '../../actions/document/languages.ts';
import type { DocumentSummary } from '../../actions/document/summary.ts';
import type { ParallelParagraph, ParallelRow } from '../../record/parallel.ts';
import { anchor, type Links } from '../../write/html/address.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { languageNamed } from '../../write/paper/phrase/phrases.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type LanguagesValues = Readonly<z.output<typeof showLanguages.output>>;

const nameOf = ({ facts }: DocumentSummary): string => languageNamed(facts.language, 'en');

/** The languages of a document side by side, paragraph by paragraph; a paragraph that one of them lacks is marked. */
export function documentLanguages(frame: Frame, { documents, rows, missing }: LanguagesValues): Page {
	const { links } = frame;
	const [first] = documents;
	const title = first?.facts.symbol ?? first?.title ?? '';
	const link = first && html`<a href="${links.document(first.id)}">${first.title}</a>`;
	const main = html`<div class="sheet wide">
${heading(frame, 'Side by side', html`Languages of ${link}`, leadOf(documents, missing))}
${documents.length > 1 && parallelTable(links, documents, rows)}</div>`;
	return { title: `Side by side: ${title}`, trail: [link, 'Side by side'], main };
}

function leadOf(documents: readonly DocumentSummary[], missing: readonly number[]): Shown {
	if (documents.length < 2) return 'The record holds this document in one language only.';
	const lacking = documents.flatMap((document, i) =>
		(missing[i] ?? 0) > 0 ? [`${counted(missing[i] ?? 0, 'paragraph')} in ${nameOf(document)}`] : [],
	);
	const names = `${documents.slice(0, -1).map(nameOf).join(', ')} and ${documents.slice(-1).map(nameOf).join('')}`;
	return `${names}, by the numbers of their paragraphs. ${lacking.length === 0 ? 'None is missing.' : `Missing: ${lacking.join('; ')}.`}`;
}

const parallelTable = (links: Links, documents: readonly DocumentSummary[], rows: readonly ParallelRow[]): Markup =>
	html`<div class="scroll" tabindex="0" role="region" aria-label="Languages side by side"><table class="parallel"><caption class="unseen">Paragraphs side by side</caption>
<thead><tr><th scope="col">¶</th>${documents.map(
		(document) => html`<th scope="col"><a href="${links.document(document.id)}">${nameOf(document)}</a></th>`,
	)}</tr></thead>
<tbody>${rows.map((row) => rowOf(links, documents, row))}</tbody></table></div>`;

function rowOf(links: Links, documents: readonly DocumentSummary[], { cells }: ParallelRow): Markup {
	const named = cells.find((cell) => cell !== null)?.number ?? '';
	return html`<tr><th scope="row">${named}</th>${documents.map((document, i) => cellOf(links, document, cells[i] ?? null))}</tr>`;
}

function cellOf(links: Links, document: DocumentSummary, cell: ParallelParagraph | null): Markup {
	if (cell === null) return html`<td class="missing">Missing in ${nameOf(document)}</td>`;
	const href = links.document(document.id, anchor('p', cell.number));
	return html`<td lang="${document.facts.language}">${cell.text} <a class="cite" href="${href}" aria-label="Paragraph ${cell.number} in ${nameOf(document)}">¶</a></td>`;
}
