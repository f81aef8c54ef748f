import type { z } from 'zod';
import type { FacetName } from '../../actions/search/candidate.ts';
import type { findInRecord } from '../../actions/search/find.ts';
import type { HitKind, SearchHit } from '../../actions/search/hit.ts';
import { capitalised } from '../../base/words.ts';
import { anchor, type Links } from '../../write/html/address.ts';
import { day, ordinal } from '../../write/html/day.ts';
import { counted, html, joined, type Markup, nothing, type Shown } from '../../write/html/markup.ts';
import { status } from '../../write/html/status.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type SearchValues = Readonly<z.output<typeof findInRecord.output>>;

/** What a person looks for and narrows it by, as the address has it. */
export type SearchAsked = Readonly<Partial<Record<'q' | FacetName, string>>>;

export const hitsPerPage = 20;

/** What a page of hits is drawn from. */
export interface SearchList {
	readonly values: SearchValues;
	readonly asked: SearchAsked;
	/** From 1. */
	readonly page: number;
}

const kindNames: Readonly<Record<HitKind, string>> = {
	act: 'Acts',
	paragraph: 'Paragraphs',
	document: 'Documents',
	party: 'Parties',
	body: 'Bodies',
	project: 'Projects',
	event: 'Events',
	proposal: 'Proposals',
};

const languages: Readonly<Record<string, string>> = {
	ar: 'Arabic',
	de: 'German',
	en: 'English',
	es: 'Spanish',
	fr: 'French',
	ru: 'Russian',
	zh: 'Chinese',
};

interface Facet {
	readonly name: FacetName;
	readonly title: string;
	/** What a person reads for a value. */
	readonly label: (value: string, label: string) => string;
}

const asIs = (_value: string, label: string): string => label;

const facets: readonly Facet[] = [
	{
		name: 'what',
		title: 'What',
		label: (value) => Object.entries(kindNames).find(([kind]) => kind === value)?.[1] ?? value,
	},
	{ name: 'body', title: 'Body', label: asIs },
	{ name: 'meeting', title: 'Meeting', label: (value) => meetingName(value) },
	{ name: 'kind', title: 'Kind of act', label: (value) => capitalised(value) },
	{ name: 'verb', title: 'Verb', label: asIs },
	{ name: 'party', title: 'Whom it speaks to', label: (_value, label) => capitalised(label) },
	{ name: 'status', title: 'Follow-up', label: (value) => capitalised(value) },
	{ name: 'language', title: 'Language', label: (value) => languages[value] ?? value },
	{ name: 'year', title: 'Year', label: asIs },
];

function meetingName(value: string): string {
	const id = value.slice(value.lastIndexOf('/') + 1);
	return /^\d{1,4}$/u.test(id) ? `${capitalised(ordinal(Number(id)))} meeting` : id;
}

/** The page of hits, with what narrows them beside it. */
export function search(frame: Frame, list: SearchList): Page {
	const { asked, values } = list;
	const q = asked.q ?? '';
	if (q.trim() === '')
		return { title: 'Search', main: html`<div class="sheet">${heading(frame, 'Search')}${hints}</div>` };
	const about =
		values.total === 0
			? 'Nothing in the record holds all of this.'
			: `${counted(values.total, 'hit')}, the best first.`;
	const main = html`<div class="page plain found-page">
<div class="left">${narrowing(frame, list)}</div>
<div class="text">${heading(frame, html`Search for <q>${q}</q>`, null, about)}
${chosen(frame, list)}
${values.total === 0 ? hints : html`<a class="to-narrow" href="#narrow">Narrow it down</a><ol class="hits" role="list">${values.hits.map((hit) => html`<li>${entry(frame.links, hit)}</li>`)}</ol>${pager(frame, list)}`}
</div></div>`;
	return { title: `${q} · Search`, main };
}

const hints: Markup = html`<dl class="facts hints">
<dt>lock keepers</dt><dd>all of these words, in any of their forms: “keeper” and “keeping” are found too</dd>
<dt>“lock keepers”</dt><dd>these words next to each other</dd>
<dt>TRADE/WP.8/*</dt><dd>the papers whose symbols begin so, and wherever one is mentioned</dd>
<dt>harb*</dt><dd>words that begin so</dd></dl>
<p class="quiet aside">English, French and Russian words are found in all their forms. Press / on any page to search.</p>`;

const to = (links: Links, asked: SearchAsked, change: SearchAsked | Readonly<Record<string, null>>): string =>
	links.to('/search', { ...asked, ...change });

/** What is asked for besides the words, each with a way to leave it out. */
function chosen({ links }: Frame, { asked, values }: SearchList): Shown {
	const set = facets.filter(({ name }) => asked[name] !== undefined);
	if (set.length === 0) return null;
	return html`<ul class="chosen" role="list" aria-label="Narrowed to">${set.map(({ name, title, label }) => {
		const value = asked[name] ?? '';
		const known = values.facets[name].find((each) => each.value === value);
		return html`<li><a href="${to(links, asked, { [name]: null })}">${title}: ${label(value, known?.label ?? value)} <span aria-hidden="true">×</span><span class="unseen">, leave this out</span></a></li>`;
	})}</ul>`;
}

/** As many values of a facet are in sight, and as many more can be folded out. */
const valuesShown = 7;
const valuesMax = 60;

function narrowing(frame: Frame, list: SearchList): Markup {
	const { asked, values } = list;
	const bodies = values.facets.body.length;
	const shown = facets.filter(
		({ name }) =>
			(values.facets[name].length > 1 || asked[name] !== undefined) &&
			(name !== 'meeting' || bodies === 1 || asked.body !== undefined),
	);
	if (shown.length === 0) return nothing;
	return html`<nav class="narrow" id="narrow" aria-label="Narrow the search">${shown.map((facet) => group(frame, list, facet))}</nav>`;
}

function group({ links }: Frame, { asked, values }: SearchList, { name, title, label }: Facet): Markup {
	const all = values.facets[name].slice(0, valuesMax);
	const line = ({ value, label: printed, count }: (typeof all)[number]): Markup => {
		const is = asked[name] === value;
		return html`<li><a href="${to(links, asked, { [name]: is ? null : value })}"${is && html` aria-current="true"`}>${label(value, printed)} <span class="no quiet">${count}</span></a></li>`;
	};
	const list = (some: typeof all): Markup => html`<ul role="list">${some.map(line)}</ul>`;
	const more = all.slice(valuesShown);
	return html`<section><h2>${title}</h2>${list(all.slice(0, valuesShown))}${more.length > 0 && html`<details><summary>${more.length} more<span class="unseen"> under ${title}</span></summary>${list(more)}</details>`}</section>`;
}

function pager({ links }: Frame, { asked, page, values }: SearchList): Shown {
	const pages = Math.ceil(values.total / hitsPerPage);
	const turn = (at: number, words: string): Shown =>
		at >= 1 &&
		at <= pages &&
		html`<a href="${links.to('/search', { ...asked, page: at === 1 ? null : String(at) })}">${words}</a>`;
	return (
		pages > 1 &&
		html`<nav class="pager" aria-label="Pages">${turn(page - 1, 'Better hits')}<span>Page ${page} of ${pages}</span>${turn(page + 1, 'Further hits')}</nav>`
	);
}

/** Where a hit leads. */
export function hitAddress(links: Links, hit: SearchHit): string {
	const { id, body } = hit;
	switch (hit.what) {
		case 'act':
			return links.document(hit.document ?? '', anchor('a', id));
		case 'paragraph':
			return links.document(hit.document ?? '', anchor('p', id));
		case 'document':
			return links.document(id);
		case 'party':
			return links.to(`/parties/${encodeURIComponent(id)}`);
		case 'body':
			return links.body(id);
		case 'project':
			return links.project(body?.id ?? '', id);
		case 'event':
			return links.event(body?.id ?? '', id);
		case 'proposal':
			return links.proposal(body?.id ?? '', id);
	}
}

/** The words of a hit with those marked that were looked for. */
export function markedWords({ text, marks }: Pick<SearchHit, 'text' | 'marks'>): Markup {
	let here = 0;
	const pieces: Shown[] = [];
	for (const { start, end } of marks) {
		pieces.push(text.slice(here, start), html`<mark>${text.slice(start, end)}</mark>`);
		here = end;
	}
	return html`${pieces}${text.slice(here)}`;
}

const single: Readonly<Record<HitKind, string>> = {
	act: 'Act',
	paragraph: 'Paragraph',
	document: 'Document',
	party: 'Party',
	body: 'Body',
	project: 'Project',
	event: 'Event',
	proposal: 'Proposal',
};

/** What a hit is, and whose. */
function aboutHit({ links }: { readonly links: Links | null }, hit: SearchHit): Shown {
	const { act, body, date, symbol } = hit;
	const kind =
		act === null
			? single[hit.what]
			: html`<span class="entry-link ${act.kind}">${act.verb}</span> <span class="kind">${act.kind}</span>`;
	const source = hit.paragraph === null ? symbol : `${symbol ?? hit.title} ¶${hit.paragraph}`;
	const whose =
		body === null || hit.what === 'body' || (links === null && symbol !== null)
			? null
			: links === null
				? body.name
				: html`<a class="plain" href="${links.body(body.id)}">${body.name}</a>`;
	const parts = [kind, source === hit.title ? null : source, whose, date === null ? null : day(date)];
	const shown = parts.filter((part) => part !== null);
	return html`${joined(shown, ' · ')}${act?.status != null && html` ${status(act.status)}`}`;
}

const entry = (links: Links, hit: SearchHit): Markup =>
	html`<p class="hit"><a class="plain" href="${hitAddress(links, hit)}">${markedWords(hit)}</a></p><p class="quiet aside">${aboutHit({ links }, hit)}</p>`;

/** What is offered while one types: the options of a list box, each with the address it leads to. */
export const suggestions = (links: Links, hits: readonly SearchHit[]): Markup =>
	html`${hits.map(
		(hit, i) =>
			html`<li role="option" id="suggestion-${i}" aria-selected="false" data-href="${hitAddress(links, hit)}"><span class="hit">${markedWords(shortened(hit))}</span><span class="quiet aside">${aboutHit({ links: null }, hit)}</span></li>`,
	)}`;

/** As much of a hit is read while one types, in characters. */
const suggestionMax = 150;
const lead = 50;

function shortened({ text, marks }: SearchHit): Pick<SearchHit, 'text' | 'marks'> {
	if (text.length <= suggestionMax) return { text, marks };
	const first = marks[0]?.start ?? 0;
	const from = first <= lead * 2 ? 0 : text.indexOf(' ', first - lead) + 1;
	const to = from + suggestionMax >= text.length ? text.length : text.lastIndexOf(' ', from + suggestionMax);
	const head = from === 0 ? '' : '… ';
	return {
		text: `${head}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
		marks: marks
			.filter(({ start, end }) => start >= from && end <= to)
			.map(({ start, end }) => ({ start: start - from + head.length, end: end - from + head.length })),
	};
}
