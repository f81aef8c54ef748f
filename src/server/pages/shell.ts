import { type CivilDate, longDate } from '../../base/date.ts';
import type { Links } from '../../write/html/address.ts';
import { html, joined, type Markup, type Shown } from '../../write/html/markup.ts';
import type { AssetName, Assets } from '../assets.ts';
import type { Fault } from '../fault.ts';

/** What every page knows of the request it answers. */
export interface Frame {
	readonly assets: Assets;
	readonly links: Links;
	readonly today: CivilDate;
	readonly path: string;
	/** What the address asks for besides the two days. */
	readonly query: Readonly<Record<string, string>>;
	/** Where the same is there as linked data; null for a page that shows nothing of the record. */
	readonly linked: string | null;
}

/** A page without what all pages have in common. */
export interface Page {
	readonly title: string;
	/** What stands above it, top down. */
	readonly trail?: readonly Shown[];
	readonly main: Shown;
	readonly islands?: readonly AssetName[];
	readonly status?: Fault['status'];
	/** Feeds of what it shows, for programs that follow them. */
	readonly feeds?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
	/** False where the two days make no difference. */
	readonly dated?: boolean;
}

const places = [
	['/', 'Bodies'],
	['/documents', 'Documents'],
	['/follow-ups', 'Follow-ups'],
	['/parties', 'Parties'],
	['/review', 'Review'],
	['/import', 'Import'],
	['/try', 'Try a sentence'],
] as const;

/** True for a page that shows another day than today. */
export const past = ({ links: { dates }, today }: Frame): boolean =>
	(dates.on ?? today) !== today || (dates.known ?? today) !== today;

/** What a heading says on a page that shows another day: `As it stood on 4 March 2004`. */
export function asOf(frame: Frame): Shown {
	if (!past(frame)) return null;
	const { dates } = frame.links;
	const on = dates.on ?? frame.today;
	const stood = on > frame.today ? 'As it would stand on' : 'As it stood on';
	const known =
		dates.known === null ? null : html`, as known on <time datetime="${dates.known}">${longDate(dates.known)}</time>`;
	return html`<p class="as-of">${stood} <time datetime="${on}">${longDate(on)}</time>${known}. <a href="${frame.path}">Show it as it stands today</a></p>`;
}

/** The heading of a page, with what it is about above and the day it shows below. */
export const heading = (frame: Frame, title: Shown, above: Shown = null, below: Shown = null): Markup =>
	html`<hgroup class="heading">${above !== null && html`<p class="above">${above}</p>`}<h1>${title}</h1>${below !== null && html`<p class="below">${below}</p>`}${asOf(frame)}</hgroup>`;

function navigation({ links, path }: Frame): Markup {
	const current = (to: string): boolean =>
		to === '/' ? path === '/' || path.startsWith('/bodies') : path.startsWith(to);
	return html`<nav aria-label="Main"><ul role="list">${places.map(
		([to, name]) =>
			html`<li><a href="${links.to(to)}"${current(to) && html` aria-current="${to === path ? 'page' : 'true'}"`}>${name}</a></li>`,
	)}</ul></nav>`;
}

/** The one box to search the record with, on every page; it keeps the two days. */
function searchForm({ links: { dates }, path, query }: Frame): Markup {
	const hidden = (name: string, value: string | null): Shown =>
		value !== null && html`<input type="hidden" name="${name}" value="${value}">`;
	const typed = path === '/search' ? (query.q ?? '') : '';
	return html`<form class="find" method="get" action="/search" role="search" aria-label="The record"><label class="unseen" for="search">Search the record</label><input type="search" id="search" name="q" value="${typed}" placeholder="Search the record" maxlength="500" autocomplete="off" spellcheck="false">${hidden('on', dates.on)}${hidden('known', dates.known)}</form>`;
}

/** Sets both days; what else the address asks for stays. */
function datesForm(frame: Frame): Markup {
	const { dates } = frame.links;
	const kept = Object.entries(frame.query).map(
		([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
	);
	return html`<form class="dates" method="get" action="${frame.path}" aria-label="Days">${kept}
<label>As it stood on <input type="date" name="on" value="${dates.on ?? frame.today}" required></label>
<label>as known on <input type="date" name="known" value="${dates.known ?? frame.today}" required></label>
<button type="submit">Show</button>${past(frame) && html` <a href="${frame.path}">Today</a>`}</form>`;
}

const crumbs = (trail: readonly Shown[]): Shown =>
	trail.length > 0 &&
	html`<nav class="crumbs" aria-label="You are here">${joined(trail, html` <span aria-hidden="true">›</span> `)}</nav>`;

/** A whole page. */
export function shell(frame: Frame, page: Page): Markup {
	const { assets, links } = frame;
	const scripts = ['search.js' as const, ...(page.islands ?? [])].map(
		(name) => html`<script type="module" src="${assets.href(name)}"></script>`,
	);
	const linked = { href: frame.linked ?? '', type: 'application/ld+json', title: 'This page as linked data' };
	const feeds = [...(page.feeds ?? []), ...(frame.linked === null ? [] : [linked])].map(
		({ href, type, title }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">`,
	);
	return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${page.title} · Rapporteur</title><link rel="icon" href="${assets.href('icon.svg')}" type="image/svg+xml"><link rel="stylesheet" href="${assets.href('style.css')}">${feeds}${scripts}</head>
<body><a class="skip" href="#main">Skip to the content</a>
<header class="bar"><a class="brand" href="${links.to('/')}">Rapporteur</a>${navigation(frame)}${searchForm(frame)}</header>
<main id="main" tabindex="-1">${crumbs(page.trail ?? [])}${page.main}</main>
<footer class="foot">${page.dated !== false && datesForm(frame)}<p><a href="${links.to('/api')}">API</a>${frame.linked !== null && html` · <a href="${frame.linked}">JSON-LD</a>`}</p></footer>
</body></html>`;
}
