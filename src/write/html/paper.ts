import { never } from '../../base/assert.ts';
import {
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
import { anchor } from './address.ts';
import { html, joined, type Markup, raw, type Shown } from './markup.ts';
import { paperStyle } from './paper-style.ts';

/** A paper as one page of HTML that needs nothing beside it. */
export function paperPage(paper: Paper): string {
	const { language } = paper.document;
	return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOfPaper(paper)}${paper.document.symbol !== null && ` – ${paper.document.symbol}`}</title><style>${raw(paperStyle)}</style></head>
<body><main>${masthead(paper)}${paper.blocks.map(blockOf)}${footnotes(paper)}</main></body></html>
`);
}

const linesOf = ({ lines }: MastheadEntry): Shown =>
	joined(
		lines.map(({ role, runs }) => (role === 'body' ? html`<b>${runs.map(run)}</b>` : html`${runs.map(run)}`)),
		raw('<br>'),
	);

/** Organisation and registration side by side, then the chain of bodies, then the title. */
function masthead({ masthead: entries, document }: Paper): Markup {
	const top = entries.filter((entry) => roleOfEntry(entry) === 'organisation');
	const registration = entries.filter((entry) => roleOfEntry(entry) === 'registration');
	const rest = entries.filter((entry) => !top.includes(entry) && !registration.includes(entry));
	const isSymbol = ({ lines }: MastheadEntry): boolean =>
		lines.some(({ runs }) => wordsOfRuns(runs) === document.symbol);
	const registered = registration.map((entry) =>
		isSymbol(entry) ? html`<p class="symbol">${linesOf(entry)}</p>` : html`<p>${linesOf(entry)}</p>`,
	);
	return html`<header>${
		top.length + registration.length > 0 &&
		html`<div class="top"><div class="organisation">${top.map((entry) => html`<p>${linesOf(entry)}</p>`)}</div><div class="registration">${registered}</div></div>`
	}
${rest.map((entry) => {
	const role = roleOfEntry(entry);
	return role === 'title' ? html`<h1>${linesOf(entry)}</h1>` : html`<p class="${role}">${linesOf(entry)}</p>`;
})}</header>`;
}

function blockOf(block: PaperBlock): Markup {
	switch (block.kind) {
		case 'heading':
			return heading(
				Math.min(6, block.level + 1),
				html`${block.label !== null && html`<span class="label">${block.label}</span> `}${block.runs.map(run)}`,
			);
		case 'paragraph':
			return html`<p class="d${block.depth}"${block.number !== null && html` id="${anchor('p', block.number)}"`}>${block.label !== null && html`<span class="label">${block.label}</span> `}${block.runs.map(run)}</p>`;
		case 'lines':
			return html`<p class="lines">${joined(
				block.lines.map((line) => line.replace(/\t/gu, ' … ')),
				raw('<br>'),
			)}</p>`;
		case 'table':
			return tableOf(block);
		default:
			return never(block);
	}
}

const heading = (level: number, words: Markup): Markup => raw(`<h${level}>${words}</h${level}>`);

function run(each: Run): Markup {
	const shown = plainRun(each);
	if (each.change === undefined) return shown;
	return each.change === 'inserted' ? html`<ins>${shown}</ins>` : html`<del>${shown}</del>`;
}

function plainRun(each: Run): Markup {
	if (each.kind === 'note') return html`<sup><a href="#${anchor('fn', each.number)}">${each.number}</a></sup>`;
	if (each.kind === 'cite') return html`<cite>${each.text}</cite>`;
	const lines = joined(each.text.split('\n'), raw('<br>'));
	const words = each.italic ? html`<i>${lines}</i>` : html`${lines}`;
	return each.bold ? html`<b>${words}</b>` : words;
}

function tableOf({ head, rows }: PaperTable): Markup {
	const named = rows
		.slice(0, head)
		.map((cells) => html`<tr>${cells.map((cell) => html`<th scope="col"${span(cell)}>${inCell(cell)}</th>`)}</tr>`);
	const body = rows
		.slice(head)
		.map((cells) => html`<tr>${cells.map((cell) => html`<td${span(cell)}>${inCell(cell)}</td>`)}</tr>`);
	return html`<table>${named.length > 0 && html`<thead>${named}</thead>`}<tbody>${body}</tbody></table>`;
}

const span = ({ span: columns }: PaperCell): Shown => columns > 1 && html` colspan="${columns}"`;
const inCell = ({ lines }: PaperCell): Shown =>
	joined(
		lines.map((runs) => html`${runs.map(run)}`),
		raw('<br>'),
	);

const footnotes = ({ footnotes: notes }: Paper): Shown =>
	notes.length > 0 &&
	html`<aside class="footnotes">${notes.map(({ number, runs }) => html`<p id="${anchor('fn', number)}"><sup>${number}</sup> ${runs.map(run)}</p>`)}</aside>`;
