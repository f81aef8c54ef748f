import type { Hono } from 'hono';
import { parse } from 'parse5';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { pages } from '../../src/server/pages/pages.ts';
import { openStore } from '../../src/store/open.ts';
import { first, second } from './reports.ts';

export const now = '2016-07-01T09:00:00.000Z';

export interface Site {
	readonly app: Hono;
	readonly context: Context;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The pages over a record in memory that holds some reports. */
export async function siteOf(reports: readonly string[] = [first, second]): Promise<Site> {
	const context: Context = { store: await openStore(':memory:'), actor: 'tester', now };
	for (const [i, text] of reports.entries())
		await importDocument.run(context, { name: `report-${i + 1}.txt`, bytes: bytesOf(text) });
	return { app: pages(() => context), context };
}

export interface Drawn {
	readonly status: number;
	readonly html: string;
	readonly address: string;
}

export async function drawn(site: Site, address: string): Promise<Drawn> {
	const answer = await site.app.request(address);
	return { status: answer.status, html: await answer.text(), address };
}

/** What a strict parser of HTML says against a page: tags that do not match, things twice. */
export function faultsOf(html: string): string[] {
	const faults: string[] = [];
	parse(html, {
		sourceCodeLocationInfo: true,
		onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`),
	});
	return faults;
}

const unescaped = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

export const idsOf = (html: string): string[] =>
	[...html.matchAll(/\sid="([^"]*)"/gu)].map((match) => unescaped(match[1] ?? ''));

export const linksOf = (html: string): string[] =>
	[...html.matchAll(/\shref="([^"]*)"/gu)].map((match) => unescaped(match[1] ?? ''));

/** The words of some HTML, white space folded. */
export const wordsOf = (html: string): string =>
	unescaped(html.replace(/<[^>]*>/gu, ''))
		.replace(/\s+/gu, ' ')
		.trim();

/** Every page that can be reached from one, following links within the site. */
export async function reached(site: Site, from: string): Promise<Map<string, Drawn>> {
	const found = new Map<string, Drawn>();
	const waiting = [from];
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		if (found.has(address)) continue;
		const page = await drawn(site, address);
		found.set(address, page);
		for (const link of linksOf(page.html)) {
			const url = new URL(link, `http://localhost${address}`);
			if (
				!/^\/(?:assets|api|registers)\/|\/(?:paper\.\w+|calendar\.ics|feed\.atom|bag\.zip|[^/]+\.jsonld)$/u.test(
					url.pathname,
				)
			)
				waiting.push(url.pathname + url.search);
		}
	}
	return found;
}
