import { never } from '../../base/assert.ts';
import type { Cite } from '../../record/cite.ts';
import {
	isSymbolOf,
	type MastheadEntry,
	type Paper,
	type PaperBlock,
	type PaperCell,
	type PaperTable,
	type Run,
	roleOfEntry,
	titleOfPaper,
	wordsOfRuns,
} from '../../record/paper.ts';
import { rowsOnPage } from '../paper/together.ts';
import { anchor } from './address.ts';
import { html, joined, type Markup, raw, type Shown } from './markup.ts';
import { paperStyle } from './paper-style.ts';

/** Where the paragraph that a line comes from can be seen; null for a page that leads nowhere. */
type Leads = ((cite: Cite) => string) | null;

/** A paper as one page of HTML that needs nothing beside it. */
export function paperPage(paper: Paper): string {
	const { language } = paper.document;
	return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOfPaper(paper)}${paper.document.symbol !== null && ` – ${paper.document.symbol}`}</title><style>${raw(paperStyle)}</style></head>
<body><main>${paperMarkup(paper)}</main></body></html>
`);
}

/** What a page puts behind each block of a paper, by its place in `blocks`. */
export type Beside = (block: number) => Shown;

/** A paper as it stands within a page; its cites are links where they lead somewhere. */
export const paperMarkup = (paper: Paper, leads: Leads = null, beside: Beside = () => false): Markup =>
	html`${masthead(paper, leads)}${paper.blocks.map((block, i) => html`${blockOf(block, leads)}${beside(i)}`)}${footnotes(paper, leads)}`;

const linesOf = ({ lines }: MastheadEntry, leads: Leads): Shown =>
	joined(
		lines.map(({ role, runs }) =>
			role === 'body'
				? html`<b>${runs.map((each) => run(each, leads))}</b>`
				: html`${runs.map((each) => run(each, leads))}`,
		),
		raw('<br>'),
	);

/** Organisation and registration side by side, then the chain of bodies, then the title. */
function masthead(paper: Paper, leads: Leads): Markup {
	const { masthead: entries } = paper;
	const top = entries.filter((entry) => roleOfEntry(entry) === 'organisation');
	const registration = entries.filter((entry) => roleOfEntry(entry) === 'registration');
	const rest = entries.filter((entry) => !top.includes(entry) && !registration.includes(entry));
	const isSymbol = (entry: MastheadEntry): boolean => isSymbolOf(paper, entry) || hasSymbol(paper, entry);
	const registered = registration.map((entry) =>
		isSymbol(entry) ? html`<p class="symbol">${linesOf(entry, leads)}</p>` : html`<p>${linesOf(entry, leads)}</p>`,
	);
	return html`<header>${
		top.length + registration.length > 0 &&
		html`<div class="top"><div class="organisation">${top.map((entry) => html`<p>${linesOf(entry, leads)}</p>`)}</div><div class="registration">${registered}</div></div>`
	}
${rest.map((entry) => {
	const role = roleOfEntry(entry);
	return role === 'title'
		? html`<h1>${linesOf(entry, leads)}</h1>`
		: html`<p class="${role}">${linesOf(entry, leads)}</p>`;
})}</header>`;
}

function blockOf(block: PaperBlock, leads: Leads): Markup {
	switch (block.kind) {
		case 'heading':
			return heading(
				Math.min(6, block.level + 1),
				block.annex === true,
				html`${block.label !== null && html`<span class="label">${block.label}</span> `}${block.runs.map((each) => run(each, leads))}`,
			);
		case 'paragraph':
			return html`<p class="d${block.depth}"${block.number !== null && html` id="${anchor('p', block.number)}"`}>${block.label !== null && html`<span class="label">${block.label}</span> `}${block.runs.map((each) => run(each, leads))}</p>`;
		case 'lines':
			return html`<p class="lines">${joined(
				block.lines.map((line) => line.replace(/\t/gu, ' … ')),
				raw('<br>'),
			)}</p>`;
		case 'table':
			return tableOf(block, leads);
		default:
			return never(block);
	}
}

const hasSymbol = ({ document }: Paper, { lines }: MastheadEntry): boolean =>
	document.symbol !== null && lines.some(({ runs }) => wordsOfRuns(runs) === document.symbol);

/** A symbol may go on in the next line behind each of its strokes. */
const breakable = (text: string): Shown => joined(text.split(/(?<=\/)/u), raw('<wbr>'));

/** The reference leads to the first of the paragraphs that it names; where it names several, each has its own link. */
function citeOf({ text, cites }: Extract<Run, { readonly kind: 'cite' }>, leads: Leads): Shown {
	const [first] = cites;
	if (leads === null || first === undefined) return breakable(text);
	const parts = text.split(/(?<=; )/u);
	const documents = [...new Set(cites.map(({ document }) => document))];
	return parts.map((part, i) => {
		const cite = cites.find(({ document }) => document === documents[i]) ?? first;
		return html`<a href="${leads(cite)}">${breakable(part)}</a>`;
	});
}

const heading = (level: number, isAnnex: boolean, words: Markup): Markup =>
	raw(`<h${level}${isAnnex ? ' class="annex"' : ''}>${words}</h${level}>`);

function run(each: Run, leads: Leads): Markup {
	const shown = plainRun(each, leads);
	if (each.change === undefined) return shown;
	return each.change === 'inserted' ? html`<ins>${shown}</ins>` : html`<del>${shown}</del>`;
}

function plainRun(each: Run, leads: Leads): Markup {
	if (each.kind === 'note') return html`<sup><a href="#${anchor('fn', each.number)}">${each.number}</a></sup>`;
	if (each.kind === 'cite') return html`<cite>${citeOf(each, leads)}</cite>`;
	const lines = joined(each.text.split('\n'), raw('<br>'));
	const words = each.italic ? html`<i>${lines}</i>` : html`${lines}`;
	return each.bold ? html`<b>${words}</b>` : words;
}

function tableOf(table: PaperTable, leads: Leads): Markup {
	const { head, rows } = table;
	const pages = rowsOnPage(table);
	const named = rows
		.slice(0, head)
		.map(
			(cells) => html`<tr>${cells.map((cell) => html`<th scope="col"${span(cell)}>${inCell(cell, leads)}</th>`)}</tr>`,
		);
	const body = rows.slice(head).map((cells, i) => {
		const kept = pages[head + i]?.keepsNext === true && html` class="kept"`;
		return html`<tr${kept}>${cells.map((cell) => html`<td${span(cell)}>${inCell(cell, leads)}</td>`)}</tr>`;
	});
	// On a narrow page a table can be wider than its paper: it scrolls, by keyboard too.
	return html`<table${leads !== null && html` tabindex="0"`}>${named.length > 0 && html`<thead>${named}</thead>`}<tbody>${body}</tbody></table>`;
}

const span = ({ span: columns }: PaperCell): Shown => columns > 1 && html` colspan="${columns}"`;
const inCell = ({ lines }: PaperCell, leads: Leads): Shown =>
	joined(
		lines.map((runs) => html`${runs.map((each) => run(each, leads))}`),
		raw('<br>'),
	);

const footnotes = ({ footnotes: notes }: Paper, leads: Leads): Shown =>
	notes.length > 0 &&
	html`<aside class="footnotes">${notes.map(({ number, runs }) => html`<p id="${anchor('fn', number)}"><sup>${number}</sup> ${runs.map((each) => run(each, leads))}</p>`)}</aside>`;
