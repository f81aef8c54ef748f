import type { z } from 'zod';
import type { CheckEntry, showChecks } from '../../actions/check/show.ts';
import type { Finding } from '../../record/check.ts';
import type { Links } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { takeOut } from '../../write/html/register.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type CheckValues = Readonly<z.output<typeof showChecks.output>>;

/** More of one sort than this are folded away. */
const shownMax = 12;

/** What a person should look at in the record of a body. */
export function checksPage(frame: Frame, { body, checks }: CheckValues): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const found = checks.filter(({ findings }) => findings.length > 0);
	const clean = checks.filter(({ findings }) => findings.length === 0);
	const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
	const about = html`${count === 0 ? 'Nothing was found that a person should look at.' : html`${counted(count, 'thing')} that a person should look at. Each leads to its paragraphs.`}`;
	const main = html`<div class="sheet">
${heading(frame, 'Checks', html`Record of the ${bodyLink}`, about)}
${found.map((check) => section(links, body.id, check))}
${clean.length > 0 && html`<section aria-labelledby="clean"><h2 id="clean">Nothing found</h2><ul class="clean">${clean.map(({ title }) => html`<li>${title}</li>`)}</ul></section>`}
${count > 0 && takeOut(links, 'checks', 'All findings', { body: body.id })}</div>`;
	return { title: `Checks: ${body.name}`, trail: [bodyLink, 'Checks'], main };
}

function section(links: Links, body: string, check: CheckEntry): Markup {
	const { rule, title, findings } = check;
	const lines = findings.map(
		(finding) =>
			html`<li>${finding.message} <span class="shows">${cited(links, finding.cites)}${wayTo(links, body, check, finding)}</span></li>`,
	);
	const more = lines.slice(shownMax);
	return html`<section aria-labelledby="${rule}"><h2 id="${rule}">${title} <span class="quiet">${findings.length}</span></h2><p class="quiet way-out">${check.wayOut}</p>
<ul class="findings">${lines.slice(0, shownMax)}</ul>${
		more.length > 0 && html`<details><summary>${more.length} more</summary><ul class="findings">${more}</ul></details>`
	}</section>`;
}

/** Where a person does something about it. */
function wayTo(links: Links, body: string, { way }: CheckEntry, { cites }: Finding): Shown {
	const cite = cites.at(-1);
	if (cite === undefined) return null;
	const link = (href: string, words: string): Shown => html` <a class="way" href="${href}">${words}</a>`;
	if (way === 'import') return link(links.to('/import'), 'Import');
	if (way === 'agenda') return link(links.body(body, 'next-meeting'), 'Next agenda');
	const asked = cite.act === undefined ? { paragraph: cite.paragraph } : { act: cite.act };
	return link(links.to('/review', { document: cite.document, ...asked }), 'Review');
}
